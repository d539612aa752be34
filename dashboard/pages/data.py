"""What the pages show: the timeline that all sessions share, or a visitor's own.

Nothing of a visitor enters what the sessions share.  What is made of a
collection is kept with it, so it goes when the collection goes: with the
visitor's session, or when the timeline has been built anew.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

import streamlit as st

from dashboard import home, transaction
from dashboard.home import Home, HomeError
from dashboard.models import Timeline
from dashboard.pages import visit
from dashboard.pages.memory import Memory
from dashboard.reference import renewing
from dashboard.reference.calendar import calendar
from dashboard.timeline import manifest, store
from dashboard.view.address import State, parse
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.figure import Chart, chart
from dashboard.view.filters import Filters
from dashboard.view.scene import Scene, scene, unfiltered
from dashboard.visitor.own import Own

if TYPE_CHECKING:
    from dashboard.view.window import Whole
    from dashboard.visitor.joining import Base

Given = ParamSpec("Given")
Made = TypeVar("Made")

# The pages that were shown, and whether a timeline was read since the last was settled.
_settled: set[str] = set()
_fresh = Event()
# The shared collection that was last looked for, and what it was read from.
_latest: list[tuple[tuple[str, tuple[int, int]], Collection | Large]] = []

# So much is kept of what each function has made: of all readers, and of one visitor.
_SHARED, _VISITOR = 300, 20
# A collection of more events is not held; so many parts of it are, and so much is made of each.
MOST, _PARTS, _PART = 50_000, 12, 8


@dataclass(frozen=True, slots=True, eq=False)
class Collection:
    """A timeline with its catalogue, and what the pages have made of it so far.

    So many of a visitor's corrections did not fit (`unfitting`).
    """

    timeline: Timeline
    found: Catalogue
    memory: Memory
    unfitting: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Large:
    """A collection that is too large to be held, and the parts of it that are."""

    whole: Whole
    parts: Memory

    def part(self) -> Collection:
        """What of it the session's address asks for."""
        given = {name: st.query_params.get_all(name) for name in st.query_params}
        frame = self.whole.framing("".join(given.get("event", ())[:1]))
        state = parse(given, frame).state
        key = state.filters, state.event
        made: Collection = self.parts.recall("part", key, _PARTS, lambda: self._part(*key))
        return made

    def evidenced(self, filters: Filters) -> Catalogue:
        """The part that filters leave, each event with its evidence: that takes seconds."""
        return self.whole.window(filters, few=sys.maxsize)

    def _part(self, filters: Filters, event: str) -> Collection:
        found = self.whole.window(filters, event)
        return Collection(Timeline((), (), ()), found, Memory(_PART))


def load() -> Catalogue:
    """The catalogue that this session's pages show."""
    return collection().found


def evidenced(filters: Filters) -> Catalogue:
    """The same with all evidence of the events that filters leave, to be taken along."""
    found = _whole()
    return found.evidenced(filters) if isinstance(found, Large) else load()


def collection() -> Collection:
    """The collection that this session's pages show."""
    return _with("shown", visit.own().shown)


def preview() -> Collection:
    """The same with the visitor's waiting articles, as it would be with them."""
    own = visit.own()
    return _with("preview", own) if own.waiting else collection()


def _with(name: str, own: Own) -> Collection:
    """The shared collection, or in this session the one with a visitor's articles."""
    common = shared()
    if not own.items or common.found.census:
        return common
    return visit.made_of(name, (common, own), lambda: _joined(own))


def _joined(own: Own) -> Collection:
    # imported here: most visitors bring nothing
    from dashboard.visitor.joining import joined

    built = joined(base(), own, calendar())
    found = catalogue(built.timeline, calendar(), own.ids)
    unfitting = max(len(built.problems) - base().unfitting, 0)
    return Collection(built.timeline, found, Memory(_VISITOR), unfitting)


def shared() -> Collection:
    """The built timeline of the home, read once for all sessions."""
    found = _whole()
    return found.part() if isinstance(found, Large) else found


def _whole() -> Collection | Large:
    if not _latest:
        renew()
    return _latest[0][1]


def renew() -> None:
    """Read the timeline where it was built since; to be called when a run begins.

    A run asks for it ten times, and to look each time takes long.
    """
    place = home.find()
    built = str(place.root), _mark(place)
    if not _latest or _latest[0][0] != built:
        renewing.renew()
        _latest[:] = [(built, _read(*built))]


def settle(page: str) -> None:
    """Spare what now lives from the collection of garbage.

    That walks through all there is, modules too; nearly all of it stays for as
    long as the server does.  To be called at the end of a run: when a page was
    first shown, which brings its modules, and when a timeline was read.
    """
    if page in _settled and not _fresh.is_set():
        return
    _settled.add(page)
    _fresh.clear()
    gc.collect()
    gc.freeze()


def _mark(place: Home) -> tuple[int, int]:
    """What tells one build from the next: the manifest is written last."""
    try:
        manifest = (place.built / store.MANIFEST).stat()
    except OSError:
        return 0, 0
    return manifest.st_mtime_ns, manifest.st_size


@st.cache_resource(max_entries=1, show_spinner="Reading the timeline …")
def _read(root: str, mark: tuple[int, int]) -> Collection | Large:
    del mark
    place = Home(Path(root))
    if large := _large(place):
        return large
    timeline = store.read(place)
    _fresh.set()
    return Collection(timeline, catalogue(timeline, calendar()), Memory(_SHARED))


def _large(place: Home) -> Large | None:
    """The home's collection where it is too large to be held."""
    if manifest.found_form(place) != manifest.PARQUET:
        return None
    # imported here: a small collection does without
    from dashboard.timeline import dataset

    transaction.settle(place)
    files = dataset.opened(place)
    if files is None or files.count() <= MOST:
        return None
    from dashboard.view.window import whole

    return Large(whole(files, calendar()), Memory(_PARTS))


def base() -> Base:
    """What visitors' articles join; read when the first visitor has one.

    Raises `HomeError` where the collection is too large for that.
    """
    if isinstance(_whole(), Large):
        raise HomeError(
            f"This timeline has more than {MOST:,} events, so that no page can add to it: bring "
            "articles with `python -m dashboard build PATH`"
        )
    place = home.find()
    return _read_base(str(place.root), _mark(place))


@st.cache_resource(max_entries=1, show_spinner=False)
def _read_base(root: str, mark: tuple[int, int]) -> Base:
    del mark
    # imported here: most visitors bring nothing
    from dashboard.timeline import edits, ledger_file, report
    from dashboard.visitor.joining import Base

    place = Home(Path(root))
    timeline = store.read(place, tellings=True)
    unfitting = len(report.read(place).get("problems", ()))
    return Base(timeline, ledger_file.read(place.ids), edits.read(place.corrections), unfitting)


def remembered(most: int) -> Callable[[Callable[Given, Made]], Callable[Given, Made]]:
    """Keep the `most` latest results of a function with the collection it made them of.

    A decorator; the function may read the session's collection and nothing
    else that changes, and what it is given must be hashable.
    """

    def keeping(make: Callable[Given, Made]) -> Callable[Given, Made]:
        # the pages are scripts, so their functions share a module's name
        name = f"{make.__code__.co_filename}:{make.__qualname__}"

        @wraps(make)
        def call(*given: Given.args, **named: Given.kwargs) -> Made:
            key = (given, tuple(sorted(named.items())))
            result: Made = collection().memory.recall(
                name, key, most, lambda: make(*given, **named)
            )
            return result

        return call

    return keeping


def drawn(state: State, theme: str) -> tuple[Scene, Chart, Any]:
    """The scene of a state, its chart and the checked figure, all drawn once."""
    return _drawn(unfiltered(state), theme)


@remembered(most=300)
def _drawn(state: State, theme: str) -> tuple[Scene, Chart, Any]:
    laid = scene(load(), state)
    made = chart(laid, theme)
    return laid, made, made.checked()
