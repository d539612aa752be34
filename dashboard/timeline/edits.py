"""The table of an editor's corrections: `data/corrections.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dashboard import edtf
from dashboard.reference.kinds import kinds
from dashboard.reference.tables import TableError, read_toml, records
from dashboard.reference.topics import topics

KEY = "correction"
FIELDS = ("date", "title", "kind", "topics", "speaker", "hide", "merge", "split")


@dataclass(frozen=True, slots=True)
class Edit:
    """An entry of `data/corrections.toml`.

    `was` and `now` are a list for topics and, for split, `now` the sentences
    to take out; a string for every other field.  For hide, merge and split
    `was` is the event's title; `words` are those whose speaker is corrected.
    """

    event: str
    field: str
    was: Any
    reason: str
    now: Any = ""
    words: str = ""


def read(path: Path) -> tuple[Edit, ...]:
    """The corrections of a table, in its order; none where there is no table.

    Raises `TableError` for an entry that could never be carried out.
    """
    return of_table(read_toml(path), path.name) if path.exists() else ()


def of_table(table: Mapping[str, Any], file: str) -> tuple[Edit, ...]:
    """The corrections of a table that was read from the file named `file`."""
    for key in table:
        if key != KEY:
            raise TableError(file, "(all)", key, f"is unknown: entries begin with [[{KEY}]]")
    edits = records(table, file, KEY, Edit) if table else ()
    for number, edit in enumerate(edits, start=1):
        field, problem = _fault(edit)
        if problem:
            raise TableError(file, str(number), field, problem)
    return edits


def _fault(edit: Edit) -> tuple[str, str]:
    """The field of an entry that could never be carried out, and why not."""
    if edit.field not in FIELDS:
        return "field", f"must be one of {', '.join(FIELDS)}, not {edit.field!r}"
    for name, value, is_list in (
        ("was", edit.was, edit.field == "topics"),
        ("now", edit.now, edit.field in {"topics", "split"}),
    ):
        if not (_is_strings(value) if is_list else isinstance(value, str)):
            return name, f"must be {'a list of strings' if is_list else 'a string'}"
    if not edit.reason.strip():
        return "reason", "must say why"
    return _fault_of_value(edit)


def _is_strings(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _fault_of_value(edit: Edit) -> tuple[str, str]:
    """The same for what the field's new value must be."""
    known = [kind.id for kind in kinds()]
    unknown = set(edit.now) - {topic.id for topic in topics()} if edit.field == "topics" else ()
    if edit.field == "date" and edit.now and not edtf.is_valid(edit.now):
        return "now", f"is not EDTF: {edit.now!r}"
    if edit.field == "kind" and edit.now not in known:
        return "now", f"must be one of {', '.join(known)}, not {edit.now!r}"
    if unknown:
        return "now", f"names no topic: {', '.join(sorted(unknown))}"
    if edit.field in {"title", "merge", "split"} and not edit.now:
        return "now", "is missing"
    if edit.field == "speaker" and not edit.words:
        return "words", "is missing: the words whose speaker is corrected"
    return "", ""
