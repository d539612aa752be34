"""Headlines quote what the article below them quotes in full: the speaker is the same."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from dashboard.extract.articles import Document
from dashboard.extract.speech.forms import SPEECH
from dashboard.models import Quotation

_HEAD = 3  # paragraphs at the top among which headline and summary stand
_LONGEST = 100  # code points of a headline
_WORD = re.compile(r"[^\W_]+")


def echoed(document: Document, quotations: Sequence[Quotation]) -> tuple[Quotation, ...]:
    """The quotations, with fragments of the headline given the speaker of the words below.

    A headline has little room to say who speaks: where its words recur
    within marks further down, that passage decides.
    """
    tops = [paragraph.span for paragraph in document.paragraphs[:_HEAD]]
    return tuple(
        _echo(document, quotation, quotations[place + 1 :])
        if quotation.form == "fragment"
        and any(top.covers(quotation.span) and top.end - top.start <= _LONGEST for top in tops)
        else quotation
        for place, quotation in enumerate(quotations)
    )


def _echo(document: Document, head: Quotation, below: Sequence[Quotation]) -> Quotation:
    """The headline's fragment with the speaker of the first longer or equal quotation of it."""
    wanted = _words(document, head)
    for quotation in below:
        known = quotation.attribution.speaker is not None and quotation.form in SPEECH
        if known and f" {wanted} " in f" {_words(document, quotation)} ":
            return replace(head, attribution=quotation.attribution)
    return head


def _words(document: Document, quotation: Quotation) -> str:
    """The words of a quotation in lower case, divided by single spaces."""
    return " ".join(_WORD.findall(quotation.span.of(document.folded).lower()))
