"""The dialog in which a visitor corrects one event of his article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import streamlit as st

from dashboard.models import Event
from dashboard.pages import visit
from dashboard.pages.data import preview
from dashboard.reference.kinds import called
from dashboard.reference.topics import topics
from dashboard.view.adding import NO_DATE
from dashboard.view.catalogue import Catalogue, Entry
from dashboard.view.markup import tag
from dashboard.view.speeches import worded
from dashboard.view.unseen import seen
from dashboard.visitor import editing
from dashboard.visitor.dates import written
from dashboard.visitor.editing import Change

_NOBODY = "The article does not say who"


@st.dialog("Correct this event")
def dialog(article: str, event: str) -> None:
    """Date, kind, topics and speakers of an event; what is wrong is said, what is right kept."""
    found = preview().found
    entry = found.find(event)
    if entry is None:
        st.html(tag("p", "This event is no longer read from the article.", class_="notice"))
        return
    st.html(tag("p", tag("b", entry.event.title)))
    words = st.text_input(
        "Date",
        value=entry.event.date or "",
        placeholder="2018-07-16, July 2018 or 2018; empty for no date",
        max_chars=60,
        key=f"correct-date-{event}",
    )
    when = written(words) or ""
    if words.strip() and not when:
        st.html(tag("p", NO_DATE.format(words=words.strip()), class_="notice", role="alert"))
    changes = [*_fields(entry.event), *_speakers(found, entry)]
    changes.append(Change("date", entry.event.date or "", when))
    ready = bool(when) or not words.strip()
    if st.button("Save", type="primary", key="correct-save", disabled=not ready):
        _save(article, event, changes)


def _save(article: str, event: str, changes: Sequence[Change]) -> None:
    visit.keep(editing.edited(visit.own(), article, event, (c for c in changes if c.was != c.now)))
    st.rerun()


def _fields(event: Event) -> Iterator[Change]:
    """The fields for kind and topics, and what they say."""
    names = {kind.id: kind.label for kind in called()}
    kind = st.selectbox(
        "Kind",
        list(names),
        index=list(names).index(event.kind),
        format_func=lambda kind: names[kind],
        key=f"correct-kind-{event.id}",
    )
    yield Change("kind", event.kind, kind)
    labels = {topic.id: topic.label for topic in topics()}
    chosen = st.multiselect(
        "Topics",
        list(labels),
        default=[topic for topic in event.topics if topic in labels],
        format_func=lambda topic: labels[topic],
        select_all=False,
        key=f"correct-topics-{event.id}",
    )
    # in their old order where they are the same
    was, now = list(event.topics), editing.topics_of(chosen)
    yield Change("topics", was, was if set(now) == set(was) else now)


def _speakers(found: Catalogue, entry: Entry) -> Iterator[Change]:
    """A field for the speaker of each of the words said."""
    for number, speech in enumerate(entry.speeches):
        was = speech.attribution.speaker or ""
        with st.container(gap=None):
            kind = "said reported" if speech.reported else "said"
            st.html(tag("blockquote", worded(speech), class_=kind))
            now = st.selectbox(
                f"Who said this ({number + 1} of {len(entry.speeches)})",
                _names(found, was),
                index=0,
                format_func=lambda name: seen(name) or _NOBODY,
                accept_new_options=True,
                key=f"correct-speaker-{entry.event.id}-{number}",
            )
        yield Change("speaker", was, (now or "").strip(), speech.words)


def _names(found: Catalogue, first: str) -> Iterable[str]:
    """Whoever may have said it: as it is now, nobody, and all who say something."""
    return list(dict.fromkeys((first, "", *found.voices.values())))
