"""Sixth step: the stretches of words that stand within quotation marks.

A stretch never crosses a paragraph; one that runs on into the next paragraph
is several, each continuing the one before.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from dashboard.extract.articles import Document
from dashboard.extract.speech import marks
from dashboard.extract.speech.forms import bare, form_if_said, form_of
from dashboard.extract.speech.marks import Pair
from dashboard.models import Span

_SKIPPED = 5  # paragraphs of furniture that may stand within a quotation
_INNER = 50  # nested stretches that may stand at the end of one


class Stretch(Struct, frozen=True):
    """Words within marks, in one paragraph (its number), before a speaker is known.

    `form` as in `dashboard.models.Quotation`; `goes_on` is true where the
    quotation runs on into the next paragraph, `continues` is the index of the
    stretch that ran on into this one.  `unsure` tells that words in single marks
    are speech only where somebody is told to say them.
    """

    span: Span
    paragraph: int
    form: str
    goes_on: bool = False
    continues: int | None = None
    unsure: bool = False


def find(document: Document) -> tuple[Stretch, ...]:
    """All stretches in order of the text, a nested one after the one around it."""
    found = marks.pairs(document)
    doubled = {bare(pair.span.of(document.folded)) for pair in found if not pair.single}
    following = _following(found)
    stretches: list[Stretch] = []
    for place, pair in enumerate(found):
        form = form_of(document, pair, doubled)
        told = form_if_said(document, pair, doubled) if pair.single and form == "scare" else form
        stretches.append(
            Stretch(
                _trimmed(document, pair.span),
                pair.paragraph,
                told,
                goes_on=_goes_on(document, pair, following[place]),
                continues=_before(stretches, pair),
                unsure=told != form,
            )
        )
    return tuple(stretches)


def _following(found: Sequence[Pair]) -> list[Pair | None]:
    """For each pair the next one that stands in no other."""
    following: list[Pair | None] = []
    later: Pair | None = None
    for pair in reversed(found):
        following.append(later)
        later = later if pair.inner else pair
    return following[::-1]


def _trimmed(document: Document, span: Span) -> Span:
    """A span without the spaces at its edges."""
    words = span.of(document.folded)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))


def _goes_on(document: Document, pair: Pair, following: Pair | None) -> bool:
    """Whether an unclosed pair is taken up at the beginning of the next paragraph."""
    if pair.closed or following is None:
        return False
    start = document.paragraphs[following.paragraph].span.start
    near = following.paragraph == _next_read(document, pair.paragraph)
    return near and following.span.start - start <= 2


def _next_read(document: Document, number: int) -> int:
    """Number of the next paragraph that is no furniture."""
    following = range(number + 1, min(len(document.paragraphs), number + _SKIPPED))
    return next((n for n in following if not document.paragraphs[n].furniture), -1)


def _before(stretches: Sequence[Stretch], pair: Pair) -> int | None:
    """Index of the stretch that runs on into this pair."""
    for index in range(len(stretches) - 1, max(-1, len(stretches) - _INNER), -1):
        if stretches[index].form != "nested":
            goes_on = stretches[index].goes_on and stretches[index].paragraph < pair.paragraph
            return index if goes_on and not pair.inner else None
    return None
