"""What is written around the chart where it is taken along as a picture."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue, Entry
from dashboard.view.exports.formats import file_name
from dashboard.view.headline import headline
from dashboard.view.markup import words
from dashboard.view.palette import LIGHT, palette
from dashboard.view.spoken import count, listed
from dashboard.view.unseen import seen

_OUTLETS = 4


def picture(
    found: Catalogue, shown: Sequence[Entry], state: State, title: str, theme: str
) -> dict[str, object]:
    """Title, sentence and source line as text, the colours, and the name of the file.

    The colours are those of the `theme` that is shown and those of the light one.
    """
    return {
        "title": title,
        "sentence": words(headline(found, shown, state)),
        "source": source(found),
        "name": file_name("", state, ""),
        "theme": dict(palette(theme)),
        "light": dict(LIGHT),
    }


def source(found: Catalogue) -> str:
    """How many articles of which outlets the timeline was read from."""
    outlets = sorted({seen(article.outlet) for article in found.articles.values()} - {""})
    names = tuple(outlets if len(outlets) <= _OUTLETS else [*outlets[:_OUTLETS], "others"])
    told = f"Source: {count(found.sources, 'article')}"
    return f"{told} ({listed(names)})." if names else f"{told}."
