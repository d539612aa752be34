"""The part of a large collection that a page holds: so many events of those that are asked for.

Which they are the census tells, and its counts are those of all events.  Those
held are read without their evidence, but for the open one and where few are left.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from dashboard import records
from dashboard.models import CalendarEntry, Event, Timeline
from dashboard.timeline.dataset import Dataset
from dashboard.timeline.lookup import fold
from dashboard.view.catalogue import Catalogue, Entry, catalogue
from dashboard.view.census import Census, census
from dashboard.view.filters import Filters, counted
from dashboard.view.spoken import count

# Events that a page holds at most, and how many of them may all have their evidence.
MOST, FEW = 1000, 24

# What of an event stands in memory, and what it is without its evidence.
_HELD = (
    *("id", "date", "date_basis", "calendar", "kind", "title", "participants", "roles", "topics"),
    *("place", "planned", "context", "corrections"),
)
_WITHOUT: Mapping[str, Any] = MappingProxyType(
    {"date_reason": "", "mentions": (), "quotations": (), "reported": (), "rival_dates": ()}
)


@dataclass(frozen=True, slots=True, eq=False)
class Whole:
    """A large collection: its files, its census, `rows` of what each event is in short.

    The `frame` is a page's catalogue without any event.
    """

    files: Dataset
    census: Census
    rows: pa.Table
    frame: Catalogue
    calendar: tuple[CalendarEntry, ...]

    def framing(self, event: str) -> Catalogue:
        """The frame, which knows an event's id, or the one it leads to, where there is one."""
        redirects, name, seen = self.frame.redirects, event, set[str]()
        while name in redirects and name not in seen:
            seen.add(name)
            name = redirects[name] or ""
        at = self._position(name)
        return self.frame if at is None else replace(self.frame, places={name: at})

    def window(self, filters: Filters, event: str = "", few: int = FEW) -> Catalogue:
        """The catalogue of a part of the events shown, and of the open one.

        They are the latest, or where a first day is asked for those from it on.
        With their evidence are no more than `few`, and the open one.
        """
        shown = self._chosen(filters)
        opened = self._position(event)
        full = {*(shown if len(shown) <= few else ()), *([] if opened is None else [opened])}
        told = self.files.timeline(sorted(full)) if full else Timeline((), (), ())
        events = (*told.events, *self._bare(at for at in shown if at not in full))
        made = catalogue(replace(told, events=events), self.calendar)
        places = dict(
            zip(self.rows["id"].take(pa.array(shown, pa.int64())).to_pylist(), shown, strict=True)
        )
        words = fold(filters.words)
        entries = (self._completed(each, places.get(each.event.id), words) for each in made.entries)
        return replace(
            made,
            entries=tuple(entries),
            index=self.frame.index,
            redirects=self.frame.redirects,
            covered=self.frame.covered,
            voices=self.frame.voices,
            names=MappingProxyType({**made.names, **self.frame.names}),
            census=self.census,
        )

    def _chosen(self, filters: Filters) -> Sequence[int]:
        """The positions of the events that are held."""
        found = np.flatnonzero(self.census.shown(filters))
        if len(found) > MOST:
            dated = found[self.census.columns.dated[found]]
            found = dated if len(dated) else found
            found = found[:MOST] if filters.start else found[-MOST:]
        return list(map(int, found))

    def _position(self, event: str) -> int | None:
        at = pc.index(self.rows["id"], event).as_py() if event else -1
        return None if at < 0 else int(at)

    def _bare(self, positions: Iterable[int]) -> Iterator[Event]:
        """Events without their evidence."""
        for row in self.rows.take(pa.array(list(positions), pa.int64())).to_pylist():
            yield records.to_event({**row, **_WITHOUT})

    def _completed(self, entry: Entry, at: int | None, words: str) -> Entry:
        """An entry with what its evidence would tell to filters: `words` are in its text."""
        if entry.event.mentions or at is None:
            return entry
        speakers, sources = (self.census.columns.facets[of].of(at) for of in ("speaker", "source"))
        folded = f"{entry.folded}\n{words}"
        return replace(entry, speakers=speakers, sources=sources, folded=folded)


def whole(files: Dataset, calendar: Iterable[CalendarEntry]) -> Whole:
    """Read of a large collection what is held in memory."""
    # in one piece, from which a thousand are taken fifty times as fast
    rows = files.columns(_HELD, "events").combine_chunks()
    counted_, days = census(files), tuple(calendar)
    bare = catalogue(Timeline((), (), (), files.redirects()), days)
    names = MappingProxyType(dict(counted_.names("speaker")))
    frame = replace(
        bare,
        index=counted_.index(),
        covered=counted_.covered,
        voices=names,
        names=names,
        census=counted_,
    )
    return Whole(files, counted_, rows, frame, days)


def remark(found: Catalogue, filters: Filters) -> str:
    """What a page that holds a part of the events says of it; nothing where it holds all."""
    held, every = counted(found.entries), found.census.tallied(filters) if found.census else 0
    told = []
    if every > held:
        which = "first" if filters.start else "latest"
        shows = f"Of {count(every, 'event')} the page shows the {which} {held:,}"
        told.append(f"{shows}: dates, a topic or words choose others.")
    if not all(entry.event.mentions for entry in found.entries):
        told.append(
            f"What was said stands with an open event, and where no more than {FEW} are left."
        )
    return " ".join(told)
