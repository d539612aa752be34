"""What the chart of a state shows, before any colour: axis, lanes, places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from dashboard.view.address import State
from dashboard.view.axis import Axis, calendar_axis, decimal_year, density_axis, ticks, zoomed
from dashboard.view.catalogue import Catalogue, Entry
from dashboard.view.contacts import Contact, contacts, longest_silence
from dashboard.view.filters import Filters
from dashboard.view.glyphs import CONTEXT, CORRECTED, OWN, PLANNED
from dashboard.view.lanes import lanes
from dashboard.view.layout import TOP, Layout, layout
from dashboard.view.spots import WIDTH
from dashboard.view.terms import Term, terms

_MARGIN = 0.02
# One day in so many may be stray at either end, if it lies at least so far off.
_STRAY, _LEAST_REACH = 20, timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Scene:
    """A laid out chart.

    `ticks` and `terms` come with their left and right end on the axis;
    `silence` is the longest one between two known contacts; `beside` counts
    the events that lie before or after what the axis reaches; `sides` says
    whose events are drawn or counted, `signs` what else is told of them.
    """

    layout: Layout
    rugs: bool
    ticks: tuple[tuple[float, float, str], ...]
    terms: tuple[tuple[Term, float, float], ...]
    silence: tuple[date, date] | None
    beside: int
    sides: frozenset[str]
    signs: frozenset[str]

    @property
    def foot(self) -> float:
        """Where the axis stands, in pixels from the top."""
        rows = self.layout.rows
        return rows[-1].bottom if rows else TOP


def unfiltered(state: State) -> State:
    """What of a state the chart's figure depends on.

    Neither a filter nor an open event is part of it: to draw a figure anew
    takes a browser several times as long as all the rest of the page.
    """
    return replace(state, filters=Filters(context=state.filters.context), event="")


def scene(found: Catalogue, state: State) -> Scene:
    """Lay out the chart of a state: all that `unfiltered` leaves of it."""
    known = contacts(found)
    entries = [e for e in found.entries if state.filters.context or not e.event.context]
    axis = zoomed(whole_axis(entries, known, state.axis), state.zoom)
    laid = layout(
        lanes(state.lanes, entries, known if state.contacts else ()), axis, state.contacts
    )
    drawn = {spot.entry.event.id: spot.entry for row in laid.rows for spot in row.shown()}
    return Scene(
        layout=laid,
        rugs=state.contacts,
        ticks=tuple(ticks(axis, WIDTH)),
        terms=_terms(axis),
        silence=longest_silence(known) if state.contacts else None,
        beside=sum(entry.dated and entry.event.id not in drawn for entry in entries),
        sides=frozenset(entry.side for entry in drawn.values()),
        signs=signs_of(drawn.values()),
    )


def signs_of(entries: Iterable[Entry]) -> frozenset[str]:
    """What a legend tells of only where it is: planned and context, corrected and own."""
    return frozenset(_signs(entries))


def _signs(entries: Iterable[Entry]) -> Iterator[str]:
    for entry in entries:
        if entry.event.planned:
            yield PLANNED
        if entry.event.context:
            yield CONTEXT
        if entry.event.corrections:
            yield CORRECTED
        if entry.own:
            yield OWN


def whole_axis(entries: Sequence[Entry], known: Sequence[Contact], kind: str) -> Axis:
    """The axis over all events and known contacts, "calendar" or "density".

    Neither context nor a stray event stretches it: one aside on the 1990s would
    squeeze ten years of events into a corner.
    """
    main = [entry for entry in entries if entry.dated and not entry.event.context]
    days = [day for entry in main for day in (entry.first, entry.last) if day]
    days = _close(sorted([*days, *(contact.day for contact in known)]))
    if not days:
        return calendar_axis(2016.0, 2026.0)
    low, high = decimal_year(min(days)), decimal_year(max(days))
    margin = max((high - low) * _MARGIN, 0.1)
    low, high = low - margin, high + margin
    if kind == "density":
        return density_axis(low, high, [entry.first or entry.last or date.max for entry in main])
    return calendar_axis(low, high)


def _close(days: Sequence[date]) -> list[date]:
    """The sorted days without stray ones: further from most than most lie from each other."""
    few = len(days) // _STRAY
    most = days[few : len(days) - few]
    if not most:
        return []
    reach = max(most[-1] - most[0], _LEAST_REACH)
    return [day for day in days if most[0] - day <= reach and day - most[-1] <= reach]


def _terms(axis: Axis) -> tuple[tuple[Term, float, float], ...]:
    """The terms of office in view, with their ends on the axis."""
    placed = [
        (term, max(axis.at(term.start), axis.low), min(axis.at(term.end), axis.high))
        for term in terms()
    ]
    return tuple(item for item in placed if item[1] < item[2])
