"""What was measured: the tables of figures that benchmarks have left as JSON files.

A file is an object with ``title``, ``measured`` (a date), ``command``,
``machine`` and ``note``, which are texts for the reader, and ``tables``: each
with ``title``, ``note`` and ``rows``; a row has ``name``, ``value``, ``unit``
and ``means``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "benchmarks"


@dataclass(frozen=True, slots=True)
class Figure:
    """One result: its name, value and unit, and in words what it means."""

    name: str
    value: float
    unit: str
    means: str


@dataclass(frozen=True, slots=True)
class Table:
    """Results that belong together; `note` says what they were measured on."""

    title: str
    note: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Measure:
    """One file of results: when, how and on which machine, and its tables."""

    title: str
    measured: str
    command: str
    machine: str
    note: str
    tables: tuple[Table, ...]


def read(folder: Path) -> tuple[Measure, ...]:
    """The results of every JSON file in `folder`, by file name; none where there is no folder.

    Raises ValueError, naming the file and the way out, where one is not as described above.
    """
    return tuple(_measure(path) for path in sorted(folder.glob("[!.]*.json")))


def _measure(path: Path) -> Measure:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        texts = {name: str(content[name]) for name in ("title", "measured", "command")}
        more = {name: str(content.get(name, "")) for name in ("machine", "note")}
        return Measure(**texts, **more, tables=tuple(map(_table, content["tables"])))
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        problem = f"{type(error).__name__}: {error}"
        raise ValueError(
            f"{path.name} holds no results that can be shown ({problem}): measure again"
        ) from error


def _table(content: dict[str, Any]) -> Table:
    rows = tuple(_figure(row) for row in content["rows"])
    return Table(str(content["title"]), str(content.get("note", "")), rows)


def _figure(row: dict[str, Any]) -> Figure:
    value = row["value"]
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"{row['name']} has no number as its value")
    return Figure(str(row["name"]), value, str(row.get("unit", "")), str(row.get("means", "")))
