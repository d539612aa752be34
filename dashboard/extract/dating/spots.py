"""Where an expression stands: whether it opens its sentence, heads a section, labels an item."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from msgspec import Struct

from dashboard.extract import headings
from dashboard.extract.sentences import Sentence
from dashboard.extract.timexes import Found
from dashboard.models import Span

# A date opens its sentence that starts within so many code points ("By the end of").
_OPENING = 8

_LINE_END = re.compile(r"[ \t\r]*(?:\n|$)")
_PROGRAMME = re.compile(r"\b(?:will|shall|due|scheduled|expected|set to|planned)\b")
_BULLETS = " \t*-\u2022\u00b7\u25aa\u25cf"

# "In the weeks before the 2016 vote, ...", "Two days after the 2018 summit,
# ...": an adverbial before the first comma.
_FRONTED = re.compile(
    r"(?:In|On|At|By|During|After|Before|Following|Throughout"
    r"|[A-Z](?:\w+ ){1,4}(?:after|before|following))\b[^,;:()\"]*"
)
_FRONTED_AT_MOST = 60


class Spot(Struct, frozen=True):
    """Where an expression stands: the text, its sentence, and the numbers of its parts.

    `section` counts the headings before it.
    """

    folded: str
    sentence: Span
    place: int
    paragraph: int
    section: int = 0


def sections(folded: str, sentences: Sequence[Sentence]) -> list[int]:
    """For each sentence, how many headings stand before it or are it."""
    alone = Counter(sentence.paragraph for sentence in sentences)
    heads = (
        alone[sentence.paragraph] == 1
        and headings.is_title(folded[sentence.span.start : sentence.span.end], asking=True)
        for sentence in sentences
    )
    return list(accumulate(map(int, heads)))


def opens(found: Found, spot: Spot) -> bool:
    """Whether an expression opens its sentence: "In July, they met"."""
    before = found.span.start - spot.sentence.start
    return before <= _OPENING or (
        before <= _FRONTED_AT_MOST
        and bool(_FRONTED.fullmatch(spot.folded, spot.sentence.start, found.span.start))
    )


def heads(found: Found, spot: Spot) -> bool:
    """Whether an expression is the date of a heading, which its sentence is."""
    start, end = spot.sentence.start, spot.sentence.end
    date = Span(found.span.start - start, found.span.end - start)
    alone = bool(_LINE_END.match(spot.folded, end))
    return headings.heads(spot.folded[start:end], date, alone=alone)


def labels(found: Found, spot: Spot) -> bool:
    """Whether an expression is the label of an item: "- Jan. 22: ...", or a heading."""
    before = spot.folded[spot.sentence.start : found.span.start]
    after = spot.folded[found.span.end : min(found.span.end + 2, spot.sentence.end)]
    if before.strip(_BULLETS) or (after.strip() and after.lstrip()[:1] not in (":", "-")):
        return False
    return not _PROGRAMME.search(spot.folded, found.span.end, spot.sentence.end)
