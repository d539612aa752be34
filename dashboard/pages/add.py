"""Add: a visitor's own articles, looked at and corrected before they join his timeline."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import streamlit as st

from dashboard.pages import bringing, components, correcting, describing, session, taking, visit
from dashboard.pages.data import load, preview
from dashboard.pages.look import masthead
from dashboard.view.adding import adding_sentence, brought, explanation, unfitting, waiting, yours
from dashboard.view.address import State
from dashboard.view.articles import all_told, told
from dashboard.view.catalogue import YOURS, Catalogue
from dashboard.view.filters import Filters
from dashboard.view.markup import Html, join, tag
from dashboard.view.preview import preview as previewed
from dashboard.visitor import editing, own
from dashboard.visitor.own import Item, Own

_OPEN, _CORRECT = "add-open", "add-correct"


def page() -> None:
    """The whole page, from top to bottom."""
    mine = visit.own()
    item = _opened(mine)
    found = preview().found
    masthead("Add articles", adding_sentence(), "", "add.css")
    last = bringing.received()
    with _place("brought"):
        if said := brought(last.refused, (*last.told, *_problems())):
            st.html(said)
    with st.container(key="adding"):
        about, beside = st.columns([1, 1.3], gap="large")
    with beside, st.container(key="preview"):
        markup = _written(found, mine, item)
        components.story(markup, "", on_go_change=session.gone, on_act_change=_acted)
    with about, _place("about"):
        if item:
            _about(mine, item)
    with about, _place("take"):
        if mine.items:
            taking.take_along(mine)
    with about, _place("bring"):
        bringing.bring(bool(item), _take_first)
    correct = st.session_state.pop(_CORRECT, "")
    if item and correct:
        correcting.dialog(item.article.id, correct)


@contextmanager
def _place(key: str) -> Iterator[None]:
    """A place on the page that is there even when nothing is in it.

    An empty container is left out, and what comes after it moves up: fields
    that move lose what is being written, and which files the browser refused.
    """
    with st.container(key=key):
        st.html(tag("i", "·", hidden=True))
        yield


def _opened(mine: Own) -> Item | None:
    """The article that is looked at: the one asked for, else the first that waits."""
    asked = mine.find(st.session_state.get(_OPEN, ""))
    return asked or next(iter(mine.waiting), None)


def _problems() -> tuple[str, ...]:
    """What is to be said of corrections that do not fit."""
    said = unfitting(preview().unfitting)
    return (said,) if said else ()


def _take_first(articles: tuple[str, ...]) -> None:
    """Open the first of the articles that were read just now."""
    st.session_state[_OPEN] = articles[0]


def _written(found: Catalogue, mine: Own, item: Item | None) -> Html:
    """The articles that wait, the open one's preview, and those on the timeline."""
    parts: list[Html] = []
    opened = item.article.id if item else ""
    if len(mine.waiting) > 1:
        ids = [one.article.id for one in mine.waiting]
        parts.append(waiting(all_told(found, ids), opened))
    if item:
        hidden = [
            (edit.event, edit.was)
            for article, edit in mine.edits
            if article == opened and edit.field == editing.HIDE
        ]
        parts.append(previewed(found, told(found, opened), hidden, load()))
    shown = all_told(found, [one.article.id for one in mine.shown.items])
    parts.append(yours(shown) if shown else Html("") if item else explanation())
    return join(parts)


def _about(mine: Own, item: Item) -> None:
    """What is known of the open article, and what to do with it."""
    st.html(tag("h2", "About this article"))
    describing.form(item)
    with st.container(horizontal=True, key="decide"):
        _decide(mine, item)


def _decide(mine: Own, item: Item) -> None:
    """The buttons that put the article, or all of them, on the timeline, or drop it."""
    article = item.article.id
    if item.shown:
        st.button("Done", type="primary", key="add-done", on_click=_close)
        st.button("Remove it", key="add-discard", on_click=_remove, args=(article,))
        return
    last = len(mine.waiting) == 1
    words = "Show it on the timeline" if last else "Add it to the timeline"
    st.button(words, type="primary", key="add-show", on_click=_show, args=([article],))
    if not last:
        every = [one.article.id for one in mine.waiting]
        st.button(f"Add all {len(every)}", key="add-all", on_click=_show, args=(every,))
    st.button("Discard", key="add-discard", on_click=_remove, args=(article,))


def _show(articles: list[str]) -> None:
    """Put articles on the timeline, and go there where none is left to look at."""
    visit.keep(own.shown(visit.own(), articles))
    _close()
    if not visit.own().waiting:
        session.depart("", State(filters=Filters(source=(YOURS,))))


def _remove(article: str) -> None:
    visit.keep(own.removed(visit.own(), article))
    _close()


def _close() -> None:
    """What was looked at is done with, and so is what was said of the last files."""
    st.session_state.pop(_OPEN, None)
    bringing.forget()


def _acted() -> None:
    """A button of the preview or of a list was pressed: what to do, and with what."""
    act, _, name = str(session.reported("story", "act") or "").partition(":")
    if act == "open":
        st.session_state[_OPEN] = name
    elif act == "remove":
        _remove(name)
    elif act == "correct":
        st.session_state[_CORRECT] = name
    elif act == "back":
        visit.keep(editing.put_back(visit.own(), name))
    elif act in ("leave", "apart", "join"):
        _set_aside(act, name)


def _set_aside(act: str, event: str) -> None:
    """Leave an event out, keep what the open article tells apart from it, or undo that."""
    mine, found = visit.own(), preview().found
    item, entry = _opened(mine), found.find(event)
    if item is None or entry is None:
        return
    article = item.article
    if act == "leave":
        visit.keep(editing.left_out(mine, article.id, entry.event))
        return
    sentences = [m.span.of(article.text) for m in editing.told_by(entry.event, article.id)]
    if act == "join":
        visit.keep(editing.joined_again(mine, sentences))
    else:
        visit.keep(editing.kept_apart(mine, article.id, entry.event, sentences))


page()
