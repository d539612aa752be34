"""Texts and files become the visitor's articles, with progress where there are many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from dashboard import intake
from dashboard.intake import Draft, Refusal, bundle
from dashboard.intake.bundle import Bundle
from dashboard.pages import visit
from dashboard.pages.data import shared
from dashboard.reference.calendar import calendar
from dashboard.view.adding import opened
from dashboard.visitor.arriving import ADDED, FULL, THERE, UPDATED, arrive
from dashboard.visitor.packing import has_room, unpacked

_KNOWN = {
    THERE: "{} is among your articles already.",
    UPDATED: "{} takes the place of the earlier text by that name.",
    FULL: "{} has no room here: take along and remove some, or keep a collection of your own.",
}


@dataclass(frozen=True, slots=True)
class Received:
    """What became of what was brought: ids of articles to look at, and what there is to say."""

    articles: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    told: tuple[str, ...] = ()


NOTHING = Received()
Step = TypeVar("Step")


def text(words: str) -> Received:
    """Take in the text of one article, as it was pasted."""
    return _received([intake.read_pasted(words)])


def files(given: Sequence[UploadedFile]) -> Received:
    """Take in files: articles to look at, and saved bundles, which are on the timeline at once."""
    return _received([held for file in _each(given, "Opened", len(given)) for held in _held(file)])


def _held(file: UploadedFile) -> Iterable[Draft | Refusal | Bundle]:
    data = file.getvalue()
    if bundle.is_bundle(data):
        return (bundle.unpack(file.name, data),)
    return intake.read(file.name, data)


def _received(found: Sequence[Draft | Refusal | Bundle]) -> Received:
    refused = tuple(one.why for one in found if isinstance(one, Refusal))
    told = [_put_back(one) for one in found if isinstance(one, Bundle)]
    articles, known = _arrived([one for one in found if isinstance(one, Draft)])
    return Received(articles, refused, (*told, *known))


def _put_back(one: Bundle) -> str:
    """Put the articles of a bundle on the visitor's timeline; what to say of it."""
    if not has_room(visit.own(), one):
        return _KNOWN[FULL].format("What was saved")
    steps = unpacked(visit.own(), one, calendar())
    for mine in _each(steps, "Read", len(one.articles) + 1):
        visit.keep(mine)
    return opened(len(one.articles), len(one.edits))


def _arrived(drafts: Sequence[Draft]) -> tuple[tuple[str, ...], list[str]]:
    """Let the articles of drafts wait to be looked at; their ids, and what to say of them."""
    ids, told = [], []
    others = [article.id for article in shared().timeline.articles]
    arrivals = arrive(visit.own(), drafts, others, calendar())
    for draft, arrival in zip(drafts, _each(arrivals, "Read", len(drafts)), strict=True):
        visit.keep(arrival.own)
        ids += [arrival.article] if arrival.article else []
        if arrival.what != ADDED:
            told.append(_KNOWN[arrival.what].format(draft.name or "This text"))
    return tuple(dict.fromkeys(ids)), told


def _each(steps: Iterable[Step], done: str, total: int) -> Iterator[Step]:
    """The steps, with a bar that shows how many are done where there are several."""
    bar = st.progress(0.0, text=f"{done} 0 of {total}") if total > 1 else None
    for number, step in enumerate(steps, start=1):
        yield step
        if bar:
            bar.progress(min(number / total, 1.0), text=f"{done} {min(number, total)} of {total}")
    if bar:
        bar.empty()
