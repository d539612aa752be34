"""The address of a page: state to query parameters and back.

All pages share one state, and the filters go along from page to page.  Defaults stay out of the
address.  What it says that is unknown or impossible is ignored, and reported once to be told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field, fields, replace
from urllib.parse import quote_plus, urlencode

from dashboard.reference.topics import topics
from dashboard.view.catalogue import Catalogue
from dashboard.view.density import ZOOM
from dashboard.view.filters import FACETS, Filters
from dashboard.view.markup import is_web
from dashboard.view.remarks import not_understood, repeated
from dashboard.view.stretches import is_backwards, is_date, stretch

LANES = ("kind", "topic", "speaker")
AXES = ("calendar", "density")
MODES = ("side-by-side", "then-and-now")
FORMS = ("full", "fragment", "reported", "repeated")
_LONGEST = 200
_NO_DATE = "A date is a year, 2017, a month, 2017-03, or a day, 2017-03-16."
_BACKWARDS = "From {start} to {end} goes backwards: {end} ends before {start} begins."

Parameters = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class State:
    """All that an address says; `zoom` is (from, to) as EDTF dates.

    `rank` is which of the shown events the list begins with, counted from 1; 0 leaves that to what
    the chart shows.  `event` and `article` are the ids of what is open, `form` the chosen forms of
    quotations, `left` and `right` the ids of the speakers compared.
    """

    filters: Filters = field(default_factory=Filters)
    contacts: bool = True
    lanes: str = "kind"
    axis: str = "calendar"
    zoom: tuple[str, str] | None = None
    rank: int = 0
    event: str = ""
    article: str = ""
    form: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    mode: str = "side-by-side"


@dataclass(frozen=True, slots=True)
class Address:
    """A state, and a line about what of the address was not understood."""

    state: State
    notice: str = ""


def known_ids(found: Catalogue) -> Mapping[str, Set[str]]:
    """The ids that may be asked for: of each facet, and of the events themselves.

    Words may be on a topic, or by a speaker, that no event has.
    """
    ids: dict[str, Set[str]] = {
        facet: postings.keys() for facet, postings in found.index.facets.items()
    }
    ids["speaker"] = ids["speaker"] | found.voices.keys()
    ids["topic"] = ids["topic"] | {topic.id for topic in topics()}
    ids["event"] = found.places.keys()
    return ids


class _Reader:
    """Takes parameters one by one and remembers what could not be used."""

    def __init__(self, parameters: Parameters) -> None:
        self.parameters = parameters
        self.ignored: list[str] = []
        self.repeated: list[str] = []

    def many(self, name: str, allowed: Iterable[str]) -> tuple[str, ...]:
        given = tuple(dict.fromkeys(filter(None, self.parameters.get(name, ()))))
        known = frozenset(allowed)
        self.ignored += [f"{name}={value}" for value in given if value not in known]
        return tuple(value for value in given if value in known)

    def first(self, name: str) -> str:
        """The first value of a parameter that has only one; empty for none."""
        given = [value for value in self.parameters.get(name, ()) if value]
        if len(set(given)) > 1 and name not in self.repeated:
            self.repeated.append(name)
        return given[0] if given else ""

    def one(self, name: str, allowed: Sequence[str]) -> str:
        """The value where it is allowed, else the first of those allowed."""
        given = self.first(name)
        if given and given not in allowed:
            self.ignored.append(f"{name}={given}")
        return given if given in allowed else allowed[0]

    def words(self, name: str) -> str:
        return _whole(" ".join(self.first(name).split())[:_LONGEST].rstrip())

    def date(self, name: str) -> str:
        given = self.words(name)
        if not given or is_date(given):
            return given
        self.ignored.append(f"{name}={given}")
        return ""

    def number(self, name: str) -> int:
        given = self.words(name)
        if not given or re.fullmatch("[0-9]{1,7}", given):
            return int(given or 0)
        self.ignored.append(f"{name}={given}")
        return 0

    def zoom(self) -> tuple[str, str] | None:
        found = stretch(given := self.words("zoom"))
        self.ignored += [f"zoom={given}"] if given and not found else []
        return found


def _whole(given: str) -> str:
    """What a browser gives, as what can be sent back: half a character may come."""
    return given.encode("utf-8", "replace").decode()


def parse(parameters: Parameters, found: Catalogue) -> Address:
    """The state an address asks for.  Any parameters are accepted."""
    reader, ids = _Reader(parameters), known_ids(found)
    start, end = reader.date("from"), reader.date("to")
    said = []
    if is_backwards(start, end):
        said.append(
            f"{_BACKWARDS.format(start=start, end=end)} The dates of this link are ignored."
        )
        start = end = ""
    filters = Filters(
        **{facet: reader.many(facet, ids[facet]) for facet in FACETS},
        start=start,
        end=end,
        words=reader.words("q"),
        context=reader.one("context", ("1", "0")) == "1",
    )
    event, moved = _event(reader, ids["event"], found)
    state = State(
        filters=filters,
        contacts=reader.one("contacts", ("1", "0")) == "1",
        lanes=reader.one("lanes", LANES),
        axis=reader.one("axis", AXES),
        zoom=reader.zoom(),
        rank=reader.number("rank"),
        event=event,
        article=reader.one("article", ("", *found.articles)),
        form=reader.many("form", FORMS),
        left=reader.many("left", ids["speaker"]),
        right=reader.many("right", ids["speaker"]),
        mode=reader.one("mode", MODES),
    )
    unknown = [name for name in parameters if name not in _NAMES]
    said += [*([moved] if moved else []), *repeated(reader.repeated)]
    return Address(state, " ".join([*said, *not_understood([*unknown, *reader.ignored])]))


_NAMES = frozenset(FACETS) | {
    *("from", "to", "q", "context", "contacts", "lanes", "axis", "zoom", "rank"),
    *("event", "article", "form", "left", "right", "mode"),
}


def _event(reader: _Reader, ids: Set[str], found: Catalogue) -> tuple[str, str]:
    """The id of the open event, led on where it has moved, and what to say of that."""
    given, seen = reader.words("event"), set()
    event = given
    while event in found.redirects and event not in seen:
        seen.add(event)
        event = found.redirects[event] or ""
    if event in ids:
        moved = "The event of this link is now part of the one shown here."
        return event, moved if event != given else ""
    if given in found.redirects:
        return "", "The event of this link is no longer on the timeline."
    if given:
        reader.ignored.append(f"event={given}")
    return "", ""


def parameters(state: State) -> dict[str, list[str]]:
    """The query parameters of a state, without its defaults."""
    filters = state.filters
    written = {facet: list(filters.chosen(facet)) for facet in FACETS}
    written |= {"from": [filters.start], "to": [filters.end], "q": [filters.words]}
    written["context"] = [] if filters.context else ["0"]
    written["contacts"] = [] if state.contacts else ["0"]
    for name in ("lanes", "axis", "mode"):
        default = next(item.default for item in fields(State) if item.name == name)
        value = getattr(state, name)
        written[name] = [] if value == default else [value]
    written["rank"] = [str(state.rank)] if state.rank else []
    written["zoom"] = ["..".join(state.zoom)] if state.zoom else []
    written |= {"event": [state.event], "article": [state.article], "form": list(state.form)}
    written |= {"left": list(state.left), "right": list(state.right)}
    return {name: kept for name, given in written.items() if (kept := [v for v in given if v])}


def link(state: State) -> str:
    """A state as a relative link, "?topic=syria&event=…"; "?" for all defaults."""
    return "?" + urlencode(parameters(state), doseq=True)


def shared(state: State) -> State:
    """What of a state goes along to another page: its filters."""
    return State(filters=state.filters)


def page_link(page: str, state: State) -> str:
    """A link from any page to another, "./topics?topic=syria"; "" is the timeline's page.

    All pages stand side by side, so it holds wherever the dashboard is served.
    """
    return f"./{page}{link(state)}".removesuffix("?")


def site(url: str, page: str) -> str:
    """The dashboard's own address, "https://news.example/base/", from that of one of its pages.

    Empty where the address is not known, or not one of the web.
    """
    if not is_web(url):
        return ""
    bare = url.partition("#")[0].partition("?")[0].rstrip("/")
    return bare.removesuffix(f"/{page}").rstrip("/") + "/"


def opening(state: State, event: str) -> str:
    """The link that opens an event, or closes the open one for an empty id."""
    return link(replace(state, event=event))


def openings(state: State) -> Callable[[str], str]:
    """The same for many events: all of an address but the event is written once."""
    # no other parameter can hold this, as what it holds has no equals sign
    before, name, after = opening(state, "0").partition("event=")
    return lambda event: f"{before}{name}{quote_plus(event)}{after[1:]}"


def zoomings(state: State) -> Callable[[tuple[str, str]], str]:
    """In the same way the links to other stretches of the chart."""
    before, name, after = link(zooming(state, ("0", "0"))).partition("zoom=")
    return lambda zoom: f"{before}{name}{zoom[0]}..{zoom[1]}{after[4:]}"


def filtering(state: State, filters: Filters) -> str:
    """The link to the same page with other filters, no event open."""
    return link(replace(state, filters=filters, event="", rank=0))


def asking(state: State, given: object, found: Catalogue) -> Address:
    """The address after fields of the form were set: `given` has each one's values by its name.

    Anything else in what the browser gives is ignored; what is no date, or no stretch of time,
    changes nothing.
    """
    fields = given.items() if isinstance(given, dict) else ()
    wanted = {
        str(name): [str(value) for value in values]
        for name, values in fields
        if isinstance(values, list)
    }
    after = {**parameters(state), **wanted}
    start, end = (" ".join("".join(after.get(name, ())[:1]).split()) for name in ("from", "to"))
    if not all(is_date(day) for day in (start, end) if day):
        return Address(state, _NO_DATE)
    if is_backwards(start, end):
        return Address(state, _BACKWARDS.format(start=start, end=end))
    return parse(after, found)


def zooming(state: State, zoom: tuple[str, str] | None) -> State:
    """The state where the chart shows another stretch; the list begins with it."""
    return replace(state, zoom=zoom, rank=0)


def picking(state: State, what: str) -> State:
    """The state after a click on the chart: on an event's id, or on a cell's of the density."""
    if not what.startswith(ZOOM):
        return replace(state, event=_whole(what))
    zoom = stretch(what.removeprefix(ZOOM))
    return zooming(state, zoom) if zoom else state
