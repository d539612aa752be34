"""All benchmarks of speed and memory, one after the other: ``make bench``.

Each module of this folder that has ``tables()`` is one.  The figures are printed and written
to ``tests/benchmarks/latest.json``.  Those that have become worse by more
than `WORSE` since the file that was there, on the same machine, are told; times
are compared in starts of an empty Python, as that machine may be busier now.
One that fails costs the others nothing: it is told, what was measured of it
before stays out, and the exit status is 1.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path

from dashboard import measures
from tests.benchmarks import record
from tests.benchmarks.commands import YARDSTICK
from tests.benchmarks.record import Row, Table

TITLE = "How fast the dashboard is"
COMMAND = "make bench"
NOTE = (
    "Times depend on the machine and on what else it does; a ratio is taken within one run, and "
    "says more."
)
WORSE = 1.5
# Units of which more is better.
_TIMES = frozenset(("s", "ms", "/s"))
_MORE_IS_BETTER = frozenset(("/s",))

# Those whose figures come first; the others follow by name.
_FIRST = ("extract_speed", "commands", "filter_latency")

Figures = Mapping[tuple[str, str], float]


def benchmarks(folder: Path = record.FOLDER) -> tuple[str, ...]:
    """The names of all benchmarks in a folder."""
    found = [
        path.stem
        for path in sorted(folder.glob("[!_]*.py"))
        if "\ndef tables(" in path.read_text(encoding="utf-8") and path.stem != "accuracy"
    ]
    return tuple(sorted(found, key=lambda name: (name not in _FIRST, found.index(name))))


def measured(names: Iterable[str], failures: list[str]) -> Iterator[Table]:
    """The tables of the benchmarks; what goes wrong is added to `failures`."""
    for name in names:
        sys.stderr.write(f"{name} ...\n")
        try:
            yield from import_module(f"tests.benchmarks.{name}").tables()
        except Exception as error:  # one benchmark must not cost the others theirs
            failures.append(f"{name} could not be measured: {type(error).__name__}: {error}")


def before(path: Path) -> tuple[str, Figures]:
    """The machine and the figures of the last run; empty where there was none that can be read."""
    try:
        (last,) = (each for each in measures.read(path.parent) if each.title == TITLE)
    except ValueError:
        return "", {}
    figures = ((table.title, row.name, row.value) for table in last.tables for row in table.figures)
    return last.machine, {(title, name): value for title, name, value in figures}


def worse(tables: Sequence[Table], former: Figures) -> Iterator[str]:
    """A sentence for each figure that is worse than before by more than `WORSE`."""
    busier = _busier(tables, former)
    for table in tables:
        for row in table.rows:
            was = former.get((table.title, row.name))
            times = _times_worse(row, was, busier) if was and row.value else 1
            if times > WORSE:
                yield (
                    f"{table.title}, {row.name}: {row.value:.3g} {row.unit}, "
                    f"was {was:.3g} ({times:.1f} times worse)"
                )


def _times_worse(row: Row, was: float, busier: float) -> float:
    """How much worse a figure is on a machine that is so many times as slow as before."""
    times = was / row.value if row.unit in _MORE_IS_BETTER else row.value / was
    return times / busier if row.unit in _TIMES else times


def _busier(tables: Sequence[Table], former: Figures) -> float:
    """How many times as long an empty Python takes as before; 1 where that is not known."""
    was = former.get(YARDSTICK)
    now = (
        row.value for table in tables for row in table.rows if (table.title, row.name) == YARDSTICK
    )
    return next(now, was) / was if was else 1.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, write, print and compare; 1 where a benchmark failed."""
    parser = argparse.ArgumentParser(prog="make bench", description="Measure speed and memory.")
    parser.add_argument("names", nargs="*", help=f"of {', '.join(benchmarks())} (default: all)")
    parser.add_argument("--output", type=Path, default=record.FOLDER / "latest.json")
    args = parser.parse_args(arguments)
    machine, former = before(args.output)
    failures: list[str] = []
    tables = list(measured(args.names or benchmarks(), failures))
    sys.stdout.write(record.printed(tables))
    if tables and not args.names:
        record.write(args.output, TITLE, COMMAND, NOTE, tables)
    regressions = list(worse(tables, former)) if machine == record.machine() else []
    for told in (*(f"Worse than before: {row}" for row in regressions), *failures):
        sys.stdout.write(f"{told}\n")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
