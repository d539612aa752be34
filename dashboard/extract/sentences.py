"""Second step: paragraphs as sentences.

A sentence never crosses a paragraph.  A full stop ends it unless it belongs
to an abbreviation, an initial or a number, or the next word goes on in lower
case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from dashboard.extract.articles import Document, Paragraph
from dashboard.models import Span

_NOT_SPACE = re.compile(r"\S")
# A run of stops is tried once, from its first: a line of nothing else stays cheap.  The
# stop comes before what looks back from it: all other letters are then passed over.
_STOP = re.compile(r"""[.!?…](?<![.!?…].)[.!?…]*+["')\]]*+(?=\s+["'(\[-]*[^\s])""")

# A title is always followed by a name and "No." by a number; the other
# abbreviations end a sentence only when a word follows that usually begins one.
_TITLE = re.compile(
    r"(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Pres|Amb|Hon|"
    r"Rev|St|Mt|Messrs|vs|v|[A-Z])\."
)
_NUMBERED = re.compile(
    r"(?:Nos?|pp?|Fig|approx|ca|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\."
)
# "announced it on X." is no initial
_NETWORK = re.compile(r"\b(?:on|to|via) X\.$")
_MAYBE = re.compile(r"(?:[A-Za-z]\.){2,}|(?:Inc|Corp|Co|Ltd|Jr|Sr|etc|[ap]\.m)\.")
_STARTER = re.compile(
    r"[\"'(\[]*(?:The|A|An|He|She|It|They|We|You|I|But|And|In|On|At|By|For|From|If|As|After|Before|"
    r"When|While|This|That|These|Those|There|His|Her|Its|Their|Our|My|Mr|Mrs|Ms|However|Meanwhile|"
    r"Asked|Last|Earlier|Both|Some|Many|Most|What|Why|How|Who)\b"
)


class Sentence(Struct, frozen=True, gc=False):
    """A sentence's span and the number of its paragraph, from 0."""

    span: Span
    paragraph: int


def split(document: Document) -> tuple[Sentence, ...]:
    """All sentences of the paragraphs that are not furniture, in order."""
    return tuple(
        Sentence(span, number)
        for number, paragraph in enumerate(document.paragraphs)
        if not paragraph.furniture
        for span in _sentences(document.folded, paragraph)
    )


def _sentences(folded: str, paragraph: Paragraph) -> Iterator[Span]:
    start, end = paragraph.span.start, paragraph.span.end
    for match in _STOP.finditer(folded, start, end):
        if _ends(folded, start, match, end):
            yield Span(start, match.end())
            start = _first_word(folded, match.end(), end)
    if start < end:
        yield Span(start, end)


def _first_word(folded: str, start: int, end: int) -> int:
    """Offset of the first code point from `start` that is no space."""
    match = _NOT_SPACE.search(folded, start, end)
    return match.start() if match else end


def _ends(folded: str, start: int, match: re.Match[str], end: int) -> bool:
    """Whether the stop ends a sentence."""
    before = folded[max(start, match.start() - 20) : match.start() + 1]
    after = folded[match.end() : min(end, match.end() + 40)].lstrip()
    first = after.lstrip("\"'([-")[:1]
    if match.group()[0] == ".":
        word = _last_word(before)
        if word == "X." and _NETWORK.search(before):
            return not first.islower()
        if _TITLE.fullmatch(word) and not (word[-2].isupper() and _STARTER.match(after)):
            return False
        if _NUMBERED.fullmatch(word) and first.isdigit():
            return False
        if _MAYBE.fullmatch(word) and not _STARTER.match(after):
            return False
    # "said. but" is a misprint, "U.S. and" or "... he went on" is not an end
    return not first.islower()


def _last_word(before: str) -> str:
    """The word to which a stop at the end belongs: "D.C." of "(Oslo-D.C."."""
    word = before.rsplit(maxsplit=1)[-1]
    for mark in "\"'(-":
        word = word.rpartition(mark)[2]
    return word
