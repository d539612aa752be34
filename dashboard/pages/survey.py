"""A page with the usual filters, and below them one thing that the state decides alone."""

from __future__ import annotations

from collections.abc import Callable

from dashboard.pages import components, session
from dashboard.pages.data import load
from dashboard.pages.look import entitle, masthead
from dashboard.view.address import State
from dashboard.view.articles import name
from dashboard.view.controls import of_events
from dashboard.view.markup import Html

# The sentence that says what a state shows, and what it shows.
Written = Callable[[State], tuple[Html, Html]]


def survey(title: str, sheet: str, written: Written, opened: Callable[[State], str]) -> None:
    """The whole page, from top to bottom, in the style sheet `sheet`.

    `opened` gives the id of what a state has open, empty for nothing.
    """
    address = session.current()
    state = address.state
    here = opened(state)
    if here:
        entitle(name(load().articles[here]))
    sentence, markup = written(state)
    masthead(title, sentence, address.notice, sheet, form=of_events(load(), state))
    components.story(markup, here, on_go_change=session.gone)


def nothing(_: State) -> str:
    """Of a page on which nothing can be open."""
    return ""
