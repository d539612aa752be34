"""Fifty sessions that click a filter every four seconds, beside one that is alone.

Run as a script from the checkout: ``python -m tests.benchmarks.sessions``.
Each session speaks to the server as a browser does, by its own web socket, but
draws nothing, so that what is measured is the server.  The exit status is 1
where the median of many is more than twice that of one alone.
"""

from __future__ import annotations

import asyncio
import random
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

from tests.benchmarks.record import Row, Table
from tests.benchmarks.servers import DASHBOARD, Server, running
from tests.benchmarks.visitor import Visitor

SESSIONS, PAUSE, SECONDS = 50, 4.0, 40.0
ALONE = 30
AT_MOST = 2.0


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds from each click to the end of its run, alone and of many.

    `busy` is the share of a core that the server was at work for the many,
    `before` and `resident` the megabytes it held with one session and with all.
    """

    alone: Sequence[float]
    many: Sequence[float]
    busy: float
    before: float
    resident: float


async def click(visitor: Visitor, chance: random.Random) -> float:
    """Choose one or two topics at random; seconds until the page has answered."""
    topics = visitor.offered("topic")
    chosen = chance.sample(topics, min(chance.randint(1, 2), len(topics)))
    # a browser reports them in the order of the form, whichever was pressed first
    chosen.sort(key=topics.index)
    return (await visitor.report("masthead", "ask", {"topic": chosen})).seconds


async def clicking(visitor: Visitor, seed: int, until: float) -> list[float]:
    """Click every `PAUSE` seconds, beginning at some moment of the first."""
    chance, took = random.Random(seed), []
    await asyncio.sleep(chance.uniform(0, PAUSE))
    while (begun := time.perf_counter()) < until:
        took.append(await click(visitor, chance))
        await asyncio.sleep(max(PAUSE - (time.perf_counter() - begun), 0))
    return took


async def measure(server: Server) -> Measured:
    """One session alone, then many at once."""
    first, _ = await Visitor.arrive(server.url)
    chance = random.Random(0)
    # the first clicks fill the caches, as the first readers do
    for _ in range(2 * ALONE):
        await click(first, chance)
    alone = []
    for _ in range(ALONE):
        await asyncio.sleep(0.2)
        alone.append(await click(first, chance))
    before = server.resident()
    others = [(await Visitor.arrive(server.url))[0] for _ in range(SESSIONS - 1)]
    await asyncio.sleep(1)
    worked, begun = server.worked(), time.perf_counter()
    visitors = enumerate((first, *others))
    several = [clicking(visitor, seed, begun + SECONDS) for seed, visitor in visitors]
    many = [took for each in await asyncio.gather(*several) for took in each]
    busy = (server.worked() - worked) / (time.perf_counter() - begun)
    resident = server.resident()
    for visitor in (first, *others):
        await visitor.leave()
    return Measured(alone, many, busy, before, resident)


def measured() -> Measured:
    """The same with a server of its own, which shows the checkout's collection."""
    with running(DASHBOARD, None) as server:
        return asyncio.run(measure(server))


def _work(found: Measured) -> float:
    """Milliseconds of the processor for each click."""
    return found.busy * SECONDS / len(found.many) * 1000


def tables() -> Iterator[Table]:
    """A session alone, and each of many."""
    found = measured()
    lone, typical = median(found.alone), median(found.many)
    worst = sorted(found.many)[int(len(found.many) * 0.95)]
    rows = (
        Row("One alone", lone * 1000, "ms", "median from a click to the end of the run"),
        Row("One of many", typical * 1000, "ms", f"median of {len(found.many)} clicks"),
        Row("95 of 100", worst * 1000, "ms", "are no slower"),
        Row("Ratio", typical / lone, "", f"of the medians; may be {AT_MOST:g} at most"),
        Row(
            "Processor", found.busy * 100, "%", f"of a core for all, {_work(found):.0f} ms a click"
        ),
        Row("Memory", found.resident, "MB", f"{found.before:.0f} MB with one session"),
    )
    note = f"{SESSIONS} sessions that choose other topics every {PAUSE:g} seconds"
    yield Table("Many sessions at once", note, rows)


if __name__ == "__main__":
    found = measured()
    ratio = median(found.many) / median(found.alone)
    sys.stdout.write(
        f"alone {median(found.alone) * 1000:.0f} ms, of {SESSIONS} "
        f"{median(found.many) * 1000:.0f} ms, ratio {ratio:.2f}; "
        f"{found.busy:.0%} of a core, {_work(found):.0f} ms of it a click, "
        f"{found.resident:.0f} MB\n"
    )
    sys.exit(ratio > AT_MOST)
