"""An article before it joins the timeline: what was read out of it, to look at and correct."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dashboard.models import Reading, Span
from dashboard.view.address import State
from dashboard.view.articles import Told, marked
from dashboard.view.catalogue import Catalogue
from dashboard.view.explained import Explained, explained, explanations
from dashboard.view.filters import counted
from dashboard.view.legend import whose
from dashboard.view.margin import lines
from dashboard.view.markup import Html, tag
from dashboard.view.overview import dots
from dashboard.view.passages import legend
from dashboard.view.proposal import button, proposal
from dashboard.view.reader import paragraphs
from dashboard.view.readings import dates, people, said
from dashboard.view.spoken import count, listed

_NOTHING = (
    "No event was found in it: nothing in the text is about the two presidents, "
    "or dates something that they did or said."
)


def preview(
    found: Catalogue, one: Told, left_out: Sequence[tuple[str, str]], there: Catalogue
) -> Html:
    """The article's text with its marks, its events beside it, and all readings below.

    `found` is the timeline as it would be with all that waits, `there` as it
    is; `left_out` are the ids and titles of the events that were left out of
    the article.
    """
    reading = found.readings.get(one.article.id) or Reading(one.article.id)
    parts = [_heading(one, reading), *_missing(found, one, left_out), _standing(found, there, one)]
    parts.append(_legend(one, reading))
    parts.append(_lines(found, one, reading))
    folds = (dates(one.article, reading), said(one.article, reading), people(reading))
    return tag("article", *parts, *folds, class_="preview", aria_label="Preview")


def _heading(one: Told, reading: Reading) -> Html:
    """How much was read out of the article."""
    context = len(one.entries) - counted(one.entries)
    told = [count(counted(one.entries), "event")]
    told += [count(context, "context event")] if context else []
    told += [count(one.quotations, "quotation"), count(one.reported, "reported statement")]
    told += [count(len(reading.timexes), "date")]
    words = listed(tuple(told))
    return tag("h2", "Read from this text", tag("small", words), class_="total", tabindex="-1")


def _missing(found: Catalogue, one: Told, left_out: Sequence[tuple[str, str]]) -> Iterator[Html]:
    """That the story is known, that there is no event, and which were left out."""
    source = found.articles.get(one.article.reprint_of or "")
    if source:
        told = f"It repeats {marked(source)}{f' in {source.outlet}' if source.outlet else ''}"
        yield tag("p", f"{told}: the two count as one source.", class_="notice")
    if not one.entries and not left_out:
        yield tag("p", _NOTHING, class_="nothing")
    for event, title in left_out:
        back = button("Put it back", "back", event, title)
        yield tag("p", tag("s", title), " is left out. ", back, class_="left-out")


def _standing(found: Catalogue, there: Catalogue, one: Told) -> Html:
    """Where its events, and only they are dashed, would stand among those already there."""
    its = {entry.event.id: replace(entry, own=True) for entry in one.entries}
    others = [
        replace(entry, own=False)
        for entry in there.entries
        if entry.event.id not in its and not entry.event.context
    ]
    drawn = [*others, *its.values()]
    colours = tag("div", whose(drawn), class_="legend key")
    heading = tag("h3", "Where it would stand")
    return tag("section", heading, dots(found, State(), drawn), colours, class_="standing")


def _legend(one: Told, reading: Reading) -> Html:
    used = {mark.tint for mark in _marks(one, reading)}
    persons = tag("mark", "person", class_="person") if reading.people else Html("")
    return tag("div", legend(used), persons, class_="legend-row")


def _marks(one: Told, reading: Reading) -> list[Explained]:
    """All that is marked in the text."""
    events = [
        Explained(mention.span, "event")
        for entry in one.entries
        for mention in entry.event.mentions
        if mention.article == one.article.id
    ]
    return [*events, *explanations(reading)]


def _lines(found: Catalogue, one: Told, reading: Reading) -> Html:
    """The paragraphs, and beside each the events that begin in it."""
    text, around = one.article.text, paragraphs(one.article.text)
    starts = [span.start for span in around]
    marks: list[list[Explained]] = [[] for _ in around]
    for mark in _marks(one, reading):
        for at in _touched(starts, mark.span):
            marks[at].append(mark)
    notes: list[list[Html]] = [[] for _ in around]
    for entry in one.entries:
        first = min(m.span for m in entry.event.mentions if m.article == one.article.id)
        notes[_touched(starts, first)[0]].append(proposal(found, entry, one))
    words = (explained(text, span, marks[at]) for at, span in enumerate(around))
    return lines(zip(words, notes, strict=True))


def _touched(starts: Sequence[int], span: Span) -> range:
    """The numbers of the paragraphs that a span lies in."""
    first = max(bisect_right(starts, span.start) - 1, 0)
    return range(first, max(bisect_right(starts, max(span.end - 1, span.start)), first + 1))
