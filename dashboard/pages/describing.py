"""What a visitor says of an article: when it was published, its title, outlet and address."""

from __future__ import annotations

import streamlit as st

from dashboard.articles import is_address
from dashboard.pages import visit
from dashboard.reference.calendar import calendar
from dashboard.view.adding import NO_DATE, known_of
from dashboard.view.markup import tag
from dashboard.view.unseen import seen
from dashboard.visitor import own
from dashboard.visitor.dates import written
from dashboard.visitor.own import Item

_PUBLISHED = "When was it published?"
_EXAMPLES = "16 July 2018, or 2018"
_FIELDS = {"title": "Title", "outlet": "Outlet", "author": "Author", "url": "Web address"}
_ODD = "add-odd"


def form(item: Item) -> None:
    """What is known of an article; fields for what is missing, and a fold for the rest."""
    article, draft = item.article, item.draft
    certainty = draft.certainty if article.published == draft.published else ""
    st.html(known_of(article, certainty, draft.warnings))
    known = {"published": bool(article.published)} | {
        name: bool(getattr(article, name)) for name in _FIELDS
    }
    missing = [name for name in ("published", "outlet") if not known[name]]
    with st.container(key="missing", horizontal=True):
        _fields(item, missing)
    _said_odd(article.id)
    with st.popover("Change what is known"):
        _fields(item, [name for name in known if name not in missing])


def _said_odd(article: str) -> None:
    """What was written and could not be used, once more, so that it can be mended."""
    of, why = st.session_state.get(_ODD, ("", ""))
    if of == article:
        st.html(tag("p", why, class_="notice", role="alert"))


def _fields(item: Item, names: list[str]) -> None:
    for name in names:
        key = f"add-{name}-{item.article.id}"
        st.session_state[key] = seen(getattr(item.article, name) or "")
        label = _PUBLISHED if name == "published" else _FIELDS[name]
        hint = _EXAMPLES if name == "published" else "https://" if name == "url" else None
        st.text_input(
            label,
            key=key,
            placeholder=hint,
            max_chars=300,
            on_change=_described,
            args=(item.article.id, name, key),
        )


def _described(article: str, name: str, key: str) -> None:
    """A field was written into."""
    words = st.session_state[key].strip()
    item = visit.own().find(article)
    if item is None:
        return
    st.session_state.pop(_ODD, None)
    published, told = item.article.published, {name: words}
    if name == "published":
        published, told = written(words), {}
        if words and published is None:
            st.session_state[_ODD] = article, NO_DATE.format(words=words)
            return
    if name == "url" and words and not is_address(words):
        st.session_state[_ODD] = article, f"“{words}” is no web address: begin it with https://."
        return
    visit.keep(own.described(visit.own(), article, published, calendar(), **told))
