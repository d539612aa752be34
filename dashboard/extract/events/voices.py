"""Who speaks in a saying, and to whom."""

from __future__ import annotations

import re
from functools import lru_cache

from dashboard.extract.events.camps import government, is_government, is_institution, side
from dashboard.extract.events.scenes import Saying, Scene
from dashboard.models import Participant, Span
from dashboard.reference.prefilter import may_match

_TOLD = re.compile(
    r"\b(?:told|tells|telling|asked|asking|warned|warning|assured|informed|reminded|wrote to"
    r"|thanked) "
)
# "told the Oslo Post": who hears it there is the public
_OUTLET = re.compile(
    r".*\b(?:News|Newsmax|Times|Post|Journal|Today|Tribune|Herald|Radio|TV|Television|Committee"
    r"|[A-Z]{3,})$"
)
# not "asked about Doe" nor "told how Doe"
_ADDRESSED = re.compile(
    r"(?:the |an? |his |her )?"
    r"(?:(?!(?:that|about|of|on|for|whether|if|why|how|when|what|who|by|to)\b)[\w-]+ ){0,2}"
)
# "announced that it was expelling", and no other body's act
_IT = re.compile(r"\bit (?:[a-z]+ ){0,2}$")
_IT_REACH = 30  # code points


def of_saying(scene: Scene, saying: Saying) -> tuple[Participant, ...]:
    """Who speaks, and to whom; a government under its country's name."""
    told = (Participant(name, "recipient") for name in addressees(scene, saying))
    return (*_agents(saying.speaker), *told)


@lru_cache(maxsize=256)
def _agents(speaker: str) -> tuple[Participant, ...]:
    return tuple(Participant(government(name), "agent") for name in speakers(speaker))


def addressees(scene: Scene, saying: Saying) -> tuple[str, ...]:
    """The persons to whom something is said: "telling the journalist Jane Doe".

    Not those of whom it is said that they were told something, or whose office was.
    """
    if not may_match(_TOLD, scene.lowered):
        return ()
    named = {
        m.name: scene.local(m.span).start
        for m in reversed(scene.people)
        if m.name != saying.speaker
        and not (is_institution(m.name) or _OUTLET.fullmatch(m.name))
        and m.known_by != "pronoun"
        and not scene.words.startswith("'s ", scene.local(m.span).end)
    }
    if not named:
        return ()
    contents = [scene.local(content) for content in saying.contents]
    after = [
        match.end()
        for match in _TOLD.finditer(scene.words)
        if not any(content.covers(Span(*match.span())) for content in contents)
    ]
    return tuple(
        name
        for name, start in sorted(named.items(), key=lambda item: item[1])
        if any(_ADDRESSED.fullmatch(scene.words, end, start) for end in after if end <= start)
    )


def of_own_act(scene: Scene, head: Span) -> str:
    """The body that says of itself what `head` tells: "the ministry said that it was leaving"."""
    start = scene.local(head).start
    if not _IT.search(scene.words, max(0, start - _IT_REACH), start):
        return ""
    own = (s.speaker for s in scene.sayings if any(each.covers(head) for each in s.contents))
    return next((name for name in own if is_institution(name) or is_government(name)), "")


@lru_cache(maxsize=256)
def speakers(name: str) -> tuple[str, ...]:
    """The persons of a speaker: two who said something together are two."""
    names = tuple(name.split(" and "))
    return names if all(side(part) for part in names) else (name,)
