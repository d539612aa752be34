"""What a benchmark leaves: tables of figures as JSON, for the page about the timeline."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Row:
    """One figure: what it is called, its value and unit, and in words what it means."""

    name: str
    value: float
    unit: str
    means: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Figures that belong together; `note` says what they were measured on."""

    title: str
    note: str
    rows: tuple[Row, ...]


def machine() -> str:
    """The machine in a few words: cores, system, Python."""
    cores = f"{os.cpu_count()} cores"
    system = f"{platform.system()} {platform.machine()}"
    return f"{cores}, {system}, Python {platform.python_version()}"


def write(path: Path, title: str, command: str, note: str, tables: Sequence[Table]) -> None:
    """Write the tables with today's date and the machine, in one step."""
    content = {
        "title": title,
        "measured": datetime.now(UTC).date().isoformat(),
        "command": command,
        "note": note,
        "machine": machine(),
        "tables": [asdict(table) for table in tables],
    }
    beside = path.with_name(f".{path.name}.new")
    beside.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    beside.replace(path)


def printed(tables: Sequence[Table]) -> str:
    """The tables as plain text."""
    lines = []
    for table in tables:
        lines += [table.title, f"  {table.note}"] if table.note else [table.title]
        wide = max((len(row.name) for row in table.rows), default=0)
        lines += [
            f"  {row.name:{wide}}  {row.value:10,.4g} {row.unit:10}  {row.means}".rstrip()
            for row in table.rows
        ]
    return "\n".join(lines) + "\n"
