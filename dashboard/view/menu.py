"""The row of pages, and at its end how much is shown; the filters go along from page to page."""

from __future__ import annotations

from collections.abc import Iterable

from dashboard.view.address import State, link, shared
from dashboard.view.markup import Html, join, tag


def menu(pages: Iterable[tuple[str, str]], current: str, state: State, told: Html) -> Html:
    """Links to `pages`, given by address and title; `current` is the open one's address.

    `told` stands at the end of the row.
    """
    kept = link(shared(state)).removesuffix("?")
    links = [
        tag(
            "a",
            title,
            href=f"./{page}{kept}",
            data_go=True,
            aria_current="page" if page == current else None,
        )
        for page, title in pages
    ]
    return join((tag("nav", *links, aria_label="Pages"), told))
