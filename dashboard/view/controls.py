"""The filters as a form, whose fields are called as the address calls them.

One piece of markup in place of a widget each: a browser draws it in a tenth of
the time, and it changes with every click.  On a phone the same form stands in a
dialog, where nothing is folded away.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from dashboard.view.address import AXES, LANES, State, link
from dashboard.view.catalogue import Catalogue
from dashboard.view.facets import Option, options
from dashboard.view.filters import Filters, tallied
from dashboard.view.markup import Html, join, tag
from dashboard.view.spoken import capital, count

_FACETS = {"speaker": "Speaker", "kind": "Kind", "source": "Source"}

_HEAD = tag(
    "div",
    tag("h2", "Filter and search"),
    tag("button", "✕", type="button", data_close=True, aria_label="Close"),
    class_="head",
)
_LEADS: Mapping[str, str] = MappingProxyType({"type": "button", "class_": "clear"})


def form(
    state: State, show: str, *parts: Html, beneath: Html | str = "", export: bool = True
) -> Html:
    """The whole form: a row of `parts`, what clears them, and what stands `beneath`.

    `show` is the name of the button that closes a phone's dialog, "Show 5 events".
    """
    asked = state.filters.active or bool(state.form)
    away = replace(state, filters=Filters(), form=(), zoom=None, rank=0, event="")
    clear = tag("button", "Clear filters", **_LEADS, data_go=link(away), hidden=not asked)
    files = tag("button", "Export", type="button", data_act="export", class_="opener export")
    reset = tag("button", "Reset", **_LEADS, data_go=link(away))
    close = tag("button", show, type="button", data_close=True, class_="show")
    row = tag("div", *parts, clear, files if export else "", class_="fields")
    return join((_HEAD, row, beneath, tag("div", reset, close, class_="foot")))


def search(words: str, label: str = "Search events and words") -> Html:
    """The field for words to search; `label` says what it searches."""
    written = {"value": words, "placeholder": label, "aria_label": label, "maxlength": "200"}
    return tag("input", type="search", name="q", **written)


def pills(name: str, label: str, offered: Iterable[Option], chosen: Collection[str]) -> Html:
    """The values of a facet; more than one can be chosen."""
    made = [
        tag(
            "button",
            f"{capital(option.label)} {option.count:,}",
            type="button",
            name=name,
            value=option.id,
            aria_pressed="true" if option.id in chosen else "false",
            data_none=not option.count,
        )
        for option in offered
    ]
    return tag("div", *made, role="group", aria_label=label, class_="pills")


def folded(name: str, label: str, chosen: int, *content: Html) -> Html:
    """What unfolds beneath a button, whose label says how much is chosen in it.

    By its name a browser knows it again where others come or go before it.
    """
    told = f"{label}: {chosen}" if chosen else label
    button = tag("button", told, type="button", aria_expanded="false", class_="opener unfolds")
    heading = tag("h3", label)
    fold = tag("div", *content, class_="fold")
    return tag("div", button, heading, fold, class_="folded", data_name=name)


def facet(name: str, label: str, offered: Collection[Option], filters: Filters) -> Html:
    """The values of a facet behind a button; nothing where there is no choice."""
    if len(offered) < 2:
        return Html("")
    chosen = filters.chosen(name)
    return folded(name, label, len(chosen), pills(name, label, offered, chosen))


def dates(filters: Filters) -> Html:
    """The fields for the first and the last date, behind a button."""
    fields = [
        tag("label", label, _date(name, value))
        for name, label, value in (("from", "From", filters.start), ("to", "To", filters.end))
    ]
    return folded("dates", "Dates", bool(filters.start) + bool(filters.end), *fields)


def _date(name: str, value: str) -> Html:
    hint = {"placeholder": "2017, 2017-03 or 2017-03-16", "maxlength": "10"}
    return tag("input", type="text", name=name, value=value, **hint)


def choice(name: str, label: str, offered: Mapping[str, str], chosen: str) -> Html:
    """A list of values, of which one is chosen: what readers call them by value."""
    options = [
        tag("option", words, value=value, selected=value == chosen)
        for value, words in offered.items()
    ]
    return tag("span", tag("select", *options, name=name, aria_label=label), class_="choice")


def either(name: str, label: str, offered: Mapping[str, str], chosen: str) -> Html:
    """A few values side by side, of which one is chosen."""
    made = [
        tag(
            "button",
            words,
            type="button",
            name=name,
            value=value,
            aria_pressed="true" if value == chosen else "false",
            data_one=True,
        )
        for value, words in offered.items()
    ]
    return tag("div", *made, role="group", aria_label=label, class_="either")


def switch(name: str, label: str, on: bool) -> Html:
    """What is shown or not."""
    track = tag("input", type="checkbox", role="switch", name=name, checked=on)
    return tag("label", track, label, class_="switch")


def of_events(found: Catalogue, state: State, chart: bool = False) -> Html:
    """The form of a page of events; with the chart's switches, and its export, if `chart`."""
    filters = state.filters
    facets = [
        facet(name, label, options(found, filters, name), filters)
        for name, label in _FACETS.items()
    ]
    return form(
        state,
        f"Show {count(tallied(found, filters), 'event')}",
        search(filters.words),
        *facets,
        dates(filters),
        *((tag("div", *_looks(state), class_="looks"),) if chart else ()),
        beneath=beneath("topic", "Topics", options(found, filters, "topic"), filters.topic),
        export=chart,
    )


def open_pills(name: str, label: str, offered: Iterable[Option], chosen: Collection[str]) -> Html:
    """Values that stand in the row itself; a phone's dialog has them under their name."""
    return tag("div", tag("h3", label), pills(name, label, offered, chosen), class_="open")


def beneath(name: str, label: str, offered: Iterable[Option], chosen: Collection[str]) -> Html:
    """The values of a facet in a row of their own, which a phone shows beside the list too."""
    row = (tag("h3", label), pills(name, label, offered, chosen))
    return tag("div", *row, class_="beneath")


def _looks(state: State) -> Iterator[Html]:
    """Lanes, axis, and the switches for known contacts and context."""
    yield choice("lanes", "Lanes", {lanes: f"Lanes: {lanes}" for lanes in LANES}, state.lanes)
    yield either("axis", "Axis", {axis: axis.capitalize() for axis in AXES}, state.axis)
    yield switch("contacts", "Known contacts", state.contacts)
    yield switch("context", "Context", state.filters.context)
