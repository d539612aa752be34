"""What each command costs to start, beside a Python that does nothing."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator

from dashboard import commands
from tests.benchmarks.extract_speed import feed
from tests.benchmarks.processes import best
from tests.benchmarks.record import Row, Table
from tests.browser.conftest import ROOT

# The figure of what the machine does with nothing to do: the title of its table, its name.
YARDSTICK = ("Starting a command", "Python alone")


def tables() -> Iterator[Table]:
    """Seconds, megabytes and the ratio to an empty Python, for each command."""
    yield Table(YARDSTICK[0], "processor time, the least of three starts", tuple(_starts()))
    article = sorted((ROOT / "seeds").glob("*.txt"))[0]
    work = {
        "extract, one article": (["extract"], feed(1)),
        "dates, one article": (["dates", str(article)], b""),
        "quotes, one article": (["quotes", str(article)], b""),
        "build --check": (["build", "--check", "--home", str(ROOT)], b""),
    }
    rows = []
    for name, (words, given) in work.items():
        run = best(["-m", "dashboard", *words], given)
        rows.append(Row(name, run.work, "s", f"{run.peak:.0f} MB at the peak"))
    yield Table(
        "A command from start to end",
        "processor time, with the collection that comes with it",
        tuple(rows),
    )


def _starts() -> Iterator[Row]:
    empty = best(["-c", "pass"], times=9)
    yield Row(YARDSTICK[1], empty.work, "s", f"{empty.peak:.0f} MB")
    for module in pkgutil.iter_modules(commands.__path__):
        run = best(["-m", "dashboard", module.name, "--help"])
        ratio = run.work / empty.work
        told = f"{ratio:.1f} times Python alone, {run.peak:.0f} MB"
        yield Row(f"{module.name} --help", run.work, "s", told)
