"""An article's paragraphs, and in the margin what stands beside each of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from dashboard.view.markup import Html, tag

# A paragraph's words, and the notes beside it.
Line = tuple[Html, Sequence[Html]]


def lines(told: Iterable[Line]) -> Html:
    """The paragraphs one below the other, each with its notes behind it."""
    rows = tuple(told)
    drawn = [
        tag("div", tag("p", words, class_="passage"), *beside, class_="line")
        for (words, _), beside in zip(rows, _margins(rows), strict=True)
    ]
    return tag("div", *drawn, class_="lines")


def _margins(rows: Sequence[Line]) -> Iterator[list[Html]]:
    """The margin of each paragraph: notes reach down to the next ones.

    Were they held in the row of their own paragraph, long notes on a short one would tear
    the text apart.
    """
    noted = [at for at, (_, notes) in enumerate(rows) if notes]
    ends = dict(pairwise((*noted, len(rows))))
    for at, (_, notes) in enumerate(rows):
        if notes:
            place = f"grid-row:{at + 1}/span {ends[at] - at}"
            yield [tag("div", *notes, class_="notes", style=place)]
        else:
            yield []
