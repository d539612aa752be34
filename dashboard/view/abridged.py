"""What is shown of an article whose reader may show its passages only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dashboard.models import Article, Span
from dashboard.view.markup import Html, host, outside, tag

# Stands for what is left out.
OMITTED = tag("span", "[…]", class_="omitted")


def is_abridged(article: Article) -> bool:
    """Whether only those passages may be shown that something was read out of."""
    return article.reader == "passages"


def kept(
    text: str, around: Span, sentences: Iterable[Span], marked: Sequence[Span]
) -> list[Span | None]:
    """The stretches of the paragraph `around` in which something is `marked`, in order.

    A whole sentence is kept for what is marked in it; what no sentence holds
    is kept by itself.  None stands for words that are left out.
    """
    whole = [one for one in sentences if any(one.overlaps(span) for span in marked)]
    found: list[Span | None] = []
    at = around.start
    for span in _merged(sorted([*whole, *marked]), around):
        found += [None] if text[at : span.start].strip() else []
        found.append(span)
        at = span.end
    return [*found, None] if text[at : around.end].strip() else found


def _merged(spans: Iterable[Span], around: Span) -> list[Span]:
    """What of sorted spans lies within `around`, those that touch as one."""
    found: list[Span] = []
    for span in spans:
        start, end = max(span.start, around.start), min(span.end, around.end)
        if start < end and found and start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(end, found[-1].end))
        elif start < end:
            found.append(Span(start, end))
    return found


def why_abridged(article: Article) -> Html:
    """That something is left out, why, and where the whole text stands."""
    said = "Only the sentences that something was read out of are shown: the text is its outlet’s. "
    where = host(article.url)
    if not where:
        return tag("p", said, "The address of the whole article is not known.", class_="how")
    return tag("p", said, "The whole article stands at ", outside(article.url, where), ".",
               class_="how")  # fmt: skip
