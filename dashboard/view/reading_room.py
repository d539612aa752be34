"""The page of the articles: the list, and beside it the open one."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.models import Span
from dashboard.view.address import State
from dashboard.view.articles import Told, article_list, told
from dashboard.view.catalogue import Catalogue
from dashboard.view.markup import Html, join, tag
from dashboard.view.reader import jumps, reader
from dashboard.view.spoken import count
from dashboard.view.story import FILTERS, phone_bar


def reading_room(
    found: Catalogue,
    listed: Sequence[Told],
    opened: str,
    state: State,
    sentences: Sequence[Span] = (),
) -> Html:
    """The list alone, or with the article of the id `opened` beside it, and its `sentences`."""
    shelf = article_list(found, listed, opened, state)
    if not opened:
        number = tag("span", count(len(listed), "article"), class_="quiet")
        return join((tag("div", shelf, class_="articles"), phone_bar(FILTERS, number)))
    one = told(found, opened)
    steps = jumps(one, state, opened in found.stale)
    room = tag("div", shelf, reader(found, one, state, sentences), class_="articles reading")
    return join((room, phone_bar(steps)))
