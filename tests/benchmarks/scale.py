"""Large invented timelines: to load, filter, search and draw them.

As a script, ``python -m tests.benchmarks.scale EVENTS``, it prints the figures
of one size as JSON, so that each size has a process, and a peak, of its own.
Larger ones than `SIZES` are measured by it alone, as a million takes long.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from dashboard.reference.calendar import calendar
from dashboard.timeline import store
from dashboard.view.address import State
from dashboard.view.catalogue import catalogue
from dashboard.view.figure import chart
from dashboard.view.filters import Filters, shown
from dashboard.view.listing import listing
from dashboard.view.scene import scene
from tests import factory
from tests.benchmarks.processes import peak
from tests.benchmarks.record import Row, Table
from tests.browser.conftest import ROOT

SIZES = (10_000, 100_000)
_LONGEST = 900
_TIMES = 9


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Milliseconds of the processor for the shortest of nine runs, and what the last one gave."""
    took, result = [], None
    for _ in range(_TIMES):
        begun = time.process_time()
        result = work()
        took.append((time.process_time() - begun) * 1000)
    return min(took), result


def figures(count: int) -> dict[str, float]:
    """What a timeline of `count` events takes, in milliseconds, bytes and megabytes."""
    with tempfile.TemporaryDirectory() as folder:
        home = factory.make_home(Path(folder) / "home", factory.synthetic(count))
        begun = time.process_time()
        found = catalogue(store.read(home), calendar())
        load = (time.process_time() - begun) * 1000
    by_topic = Filters(topic=("syria",), start="2018", end="2020")
    # by the index, as the pages filter
    filtering, left = timed(lambda: shown(found, by_topic))
    search, _ = timed(lambda: shown(found, Filters(words=f"item {count - 1}")))
    begun = time.process_time()
    drawn = chart(scene(found, State()), "light").checked().to_json()
    draw = (time.process_time() - begun) * 1000
    begun = time.process_time()
    markup = listing(found, left, State(filters=by_topic))
    listed = (time.process_time() - begun) * 1000
    return {
        "load": load,
        "filter": filtering,
        "search": search,
        "draw": draw,
        "figure": len(drawn.encode()),
        "list": listed,
        "listing": len(markup.encode()),
        "peak": peak(),
    }


def tables() -> Iterator[Table]:
    """A table for each size; sizes that take too long or fail are left to the caller to tell."""
    before: dict[str, float] = {}
    for count in SIZES:
        command = [sys.executable, "-m", "tests.benchmarks.scale", str(count)]
        done = subprocess.run(
            command, cwd=ROOT, capture_output=True, text=True, timeout=_LONGEST, check=False
        )
        if done.returncode:
            raise RuntimeError(f"{count:,} events: {done.stderr.strip().splitlines()[-1:]}")
        found = json.loads(done.stdout)
        rows = tuple(_rows(found, before))
        yield Table(f"{count:,} events", "invented, seeded; processor time", rows)
        before = found


def _rows(found: dict[str, float], before: dict[str, float]) -> Iterator[Row]:
    """The figures, each with how many times that of the size before it is."""

    def row(name: str, key: str, unit: str, per: float, says: str) -> Row:
        times = f"; {found[key] / before[key]:.1f} times the table above" if before else ""
        return Row(name, found[key] / per, unit, f"{says}{times}")

    yield row("Load", "load", "s", 1000, "the built data to what the pages show, once a server")
    yield row("Filter", "filter", "ms", 1, "a topic and three years")
    yield row("Search", "search", "ms", 1, "words in all titles and sentences")
    yield row("Draw", "draw", "s", 1000, "the whole chart, once for each of its looks")
    yield row("Chart", "figure", "kB", 1000, "sent once to each reader")
    yield row("List", "list", "ms", 1, "the events of the filter")
    yield row("List, size", "listing", "kB", 1000, "before compression")
    yield row("Memory", "peak", "MB", 1, "at the peak, inventing the timeline included")


if __name__ == "__main__":
    sys.stdout.write(json.dumps(figures(int(sys.argv[1]))))
