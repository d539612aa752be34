"""The address is the state: read from the query parameters, written back to them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs

import streamlit as st

from dashboard.pages.data import load, remembered
from dashboard.view.address import Address, State, asking, parameters, parse

_SAID, _LEAVING = "said", "leaving"


def current() -> Address:
    """What the address asks for."""
    given = ((name, tuple(st.query_params.get_all(name))) for name in st.query_params)
    return _parsed(tuple(given))


@remembered(most=300)
def _parsed(given: tuple[tuple[str, tuple[str, ...]], ...]) -> Address:
    return parse(dict(given), load())


def go(state: State) -> None:
    """Make the address say this state."""
    st.query_params.from_dict(parameters(state))


def follow(href: str) -> None:
    """Go where a link leads: "?event=…" on this page, "./topics?topic=…" on another.

    A callback cannot change the page, so that waits for `leaving`.
    """
    page, _, query = href.partition("?")
    state = parse(parse_qs(query), load()).state
    if page:
        depart(page.removeprefix("./"), state)
    else:
        go(state)


def depart(page: str, state: State) -> None:
    """Go to another page in a state; "" is the timeline's."""
    st.session_state[_LEAVING] = page, parameters(state)


def leaving() -> tuple[str, dict[str, list[str]]] | None:
    """The page that the last link leads to and its parameters, once."""
    found: tuple[str, dict[str, list[str]]] | None = st.session_state.pop(_LEAVING, None)
    return found


def reported(component: str, event: str) -> Any:
    """What a component reports of an event.

    None where it no longer stands on the page, as when the reader has left meanwhile.
    """
    return (st.session_state.get(component) or {}).get(event)


def gone(component: str = "story") -> None:
    """A link of the list, the panel, the reader or another component was followed."""
    href = reported(component, "go")
    if href:
        follow(str(href))


def changed(change: Callable[[State], State]) -> None:
    """Go to a changed state; a change of the filters closes the open event.

    The list begins anew with it.
    """
    before = current().state
    after = change(before)
    if after.filters != before.filters:
        after = replace(after, event="", rank=0)
    go(after)


def asked() -> None:
    """Fields of the filters were set; what cannot be used is said and ignored."""
    given = reported("masthead", "ask")
    if given is None:
        return

    def change(state: State) -> State:
        address = asking(state, given, load())
        if address.notice:
            say(address.notice)
        return address.state

    changed(change)


def remark() -> str:
    """What a page that holds only a part of the events has to say of it."""
    found = load()
    if found.census is None:
        return ""
    # imported here: a small collection does without
    from dashboard.view import window

    return window.remark(found, current().state.filters)


def say(words: str) -> None:
    """Have the page say this, once."""
    st.session_state[_SAID] = words


def said() -> str:
    """What the last action has to say, once."""
    return str(st.session_state.pop(_SAID, ""))
