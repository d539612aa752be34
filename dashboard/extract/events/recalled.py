"""What somebody said, as words recall it by a noun: "two days after Doe's remark"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from dashboard.extract.events import voices
from dashboard.extract.events.happenings import Happening
from dashboard.extract.events.tellings import Telling

# nouns that any saying may be, and those by whose words it was told ("tweeted", "warned")
_ANY = "remarks?|comments?|words|statement|claim|admission|rebuke|taunt|boast|outburst"
_TOLD_BY = (
    "speech|address|interview|conference|tweets?|posts?|warning|threat|ultimatum|offer|proposal"
    "|appeal|pledge|promise"
)
_NOUN = re.compile(
    r"\s*(?:(?:the|that|those|these|this|his|her|their)"
    r"|(?:(?:Mr\.?|Mrs\.?|Ms\.?|President) )?(?P<who>[A-Z][\w-]+(?: [A-Z][\w-]+){0,2})'s?) "
    rf"(?:[\w-]+ ){{0,2}}?(?:{_ANY}|(?P<told>{_TOLD_BY}))\b"
)


class Recalled(Struct, frozen=True):
    """A saying that is named: where its words `end`, whose it is, by which word it was told.

    Of the last two only one, or neither.
    """

    end: int
    who: str
    told: str


def named(words: str) -> Recalled | None:
    """The saying that is named at the beginning of words, if one is."""
    match = _NOUN.match(words)
    if match is None:
        return None
    who, told = match["who"] or "", match["told"] or ""
    stem = told.removesuffix("s").removesuffix("ing").removesuffix("al")
    return Recalled(match.end(), who, "" if who else stem)


def told(telling: Telling, said: Recalled, happenings: Sequence[Happening]) -> Happening | None:
    """The dated saying told last before a telling that is meant by `said`."""
    return next(
        (
            other
            for other in reversed(happenings)
            if other.is_statement
            and other.timex is not None
            and other.tellings[0].head < telling.head
            and _is_meant(telling, said, other)
        ),
        None,
    )


def _is_meant(telling: Telling, said: Recalled, other: Happening) -> bool:
    """Whether a saying is his who is named, or is told by that word, or else stands near."""
    if said.who:
        surname = said.who.rpartition(" ")[2]
        return any(name.endswith(surname) for name in voices.speakers(other.speaker))
    if said.told:
        return any(said.told in t.scene.lowered for t in other.tellings if t.head < telling.head)
    return telling.scene.paragraph - other.last_paragraph <= 1
