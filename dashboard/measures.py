"""What was measured: the results that benchmarks have left as JSON files.

A file is an object.  `title`, `measured` (a date), `command` and `note` are
texts for the reader; every number beside them, however deep, is a result,
named by the keys that lead to it.  An object in a list goes by its `name`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "benchmarks"
_TEXTS = ("title", "measured", "command", "note")


@dataclass(frozen=True, slots=True)
class Measure:
    """One file of results: texts about them, and each result under its name."""

    title: str
    measured: str
    command: str
    note: str
    results: tuple[tuple[str, float], ...]


def read(folder: Path) -> tuple[Measure, ...]:
    """The results of every JSON file in `folder`, by file name; none where there is no folder.

    Raises ValueError, naming the file, where one is no JSON object.
    """
    return tuple(_measure(path) for path in sorted(folder.glob("*.json")))


def _measure(path: Path) -> Measure:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ValueError(f"{path.name} cannot be read: {error}") from error
    if not isinstance(content, dict):
        raise ValueError(f"{path.name} must be one JSON object")
    texts = {key: str(content.get(key, "")) for key in _TEXTS}
    texts["title"] = texts["title"] or path.stem.replace("_", " ").replace("-", " ").capitalize()
    rest = {key: value for key, value in content.items() if key not in _TEXTS}
    return Measure(**texts, results=tuple(_results(rest, ())))


def _results(value: Any, path: tuple[str, ...]) -> Iterator[tuple[str, float]]:
    """Each number in a value, named by the way to it."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _results(inner, (*path, str(key)))
    elif isinstance(value, list):
        for number, inner in enumerate(value, start=1):
            named = inner.get("name", number) if isinstance(inner, dict) else number
            yield from _results(inner, (*path, str(named)))
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield " · ".join(part.replace("_", " ") for part in path), value
