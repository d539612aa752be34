"""Changes of the tables of articles and corrections that keep every comment where it stood.

An entry begins at its ``[[article]]``, or at the comment right above; only
the entries that change are written anew.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from itertools import pairwise
from typing import Any

from dashboard.articles import ArticleEntry
from dashboard.home import HomeError
from dashboard.timeline.edits import KEY, Edit

HEAD = """\
# What is known about each article in seeds/.  What is not known is left out.
#
# published: EDTF (2018-07-16, 2018-07, 2018, or an interval 2018-07-02/2018-07-08);
#            an uncertain date stays uncertain.
# published_how: how that date is known, in words.
# source, sha256: the file that the text was taken out of, and its hash.
"""
_BEGIN = re.compile(r"(?m)(?:^#[^\n]*\n)*^[ \t]*\[\[[ \t]*article[ \t]*\]\]")
# Blank lines and comments that stand apart, below an entry.
_AFTER = re.compile(r"(?m)^(?:[ \t]*(?:#[^\n]*)?(?:\n|\Z))+\Z")


def added(content: str, new: Iterable[ArticleEntry]) -> str:
    """The table with further entries at its end; what is not known is left out.

    Raises `HomeError`, as `without` and `changed` do, where the table is not
    written entry by entry.
    """
    _parts(content)
    said = ({name: value for name, value in _said(entry) if value} for entry in new)
    blocks = [content.rstrip("\n") or HEAD.rstrip("\n"), *(_block("article", e) for e in said)]
    return "\n\n".join(blocks) + "\n"


def without(content: str, files: Collection[str]) -> str:
    """The table without the entries of `files`."""
    head, rows = _parts(content)
    kept = (_without(row) if row.file in files else f"{row.lines}{row.after}" for row in rows)
    table = "".join((head, *kept))
    return f"{table.rstrip()}\n" if files else table


def changed(content: str, new: Iterable[ArticleEntry]) -> str:
    """The table with what the `new` entries say in the place of what those of their files said."""
    said = {entry.file: entry for entry in new}
    head, rows = _parts(content)
    return head + "".join(
        f"{_set(row.lines, said[row.file]) if row.file in said else row.lines}{row.after}"
        for row in rows
    )


@dataclass(frozen=True, slots=True)
class _Row:
    """An entry's file, its lines with the comment above, and the space and comments below."""

    file: str
    lines: str
    after: str


def _parts(content: str) -> tuple[str, list[_Row]]:
    """What stands before the entries, and the entries.

    Raises `HomeError` where the table is not written entry by entry.
    """
    starts = [found.start() for found in _BEGIN.finditer(content)]
    blocks = [content[start:end] for start, end in pairwise([*starts, len(content)])]
    try:
        rows = [_row(block) for block in blocks]
        alone = [tomllib.loads(row.lines)["article"][0] for row in rows]
        if alone != tomllib.loads(content).get("article", []):
            raise ValueError
    except (ValueError, KeyError, TypeError):
        raise HomeError(
            "articles.toml is written in a way that no program may change: "
            "write each entry as [[article]] with its lines below, or change it by hand"
        ) from None
    return (content[: starts[0]] if starts else content), rows


def _row(block: str) -> _Row:
    after = _AFTER.search(block)
    end = after.start() if after else len(block)
    return _Row(tomllib.loads(block)["article"][0]["file"], block[:end], block[end:])


def _without(row: _Row) -> str:
    """What stays of an entry that is taken out: comments below it, but no further blank line."""
    return row.after if row.after.strip() else ""


def _said(entry: ArticleEntry) -> Iterator[tuple[str, str]]:
    """Each field with its value, empty where it says no more than no field would."""
    for field in fields(entry):
        value = getattr(entry, field.name)
        yield field.name, "" if value == field.default else value


def _block(key: str, said: Mapping[str, Any]) -> str:
    """An entry ``[[key]]`` as it is written, without a line end after it."""
    import tomlkit

    table = tomlkit.table()
    for name, value in said.items():
        table[name] = value
    return f"[[{key}]]\n{table.as_string().rstrip()}"


def corrections(content: str, edits: Iterable[Edit]) -> str:
    """The table of corrections with further ones at its end."""
    blocks = [content.rstrip("\n"), *(_block(KEY, _fields(edit)) for edit in edits)]
    return "\n\n".join(filter(None, blocks)) + "\n"


def _fields(edit: Edit) -> Mapping[str, Any]:
    """What an entry says of a correction, in the order of the documents."""
    said = {"event": edit.event, "field": edit.field, "was": edit.was}
    if edit.now or edit.field != "hide":
        said["now"] = edit.now
    if edit.words:
        said["words"] = edit.words
    return {**said, "reason": edit.reason}


def _set(block: str, new: ArticleEntry) -> str:
    """An entry's lines with some values changed and the rest as it was."""
    import tomlkit

    document = tomlkit.parse(block)
    row: Any = document["article"][0]
    for name, value in _said(new):
        if value:
            row[name] = value
        else:
            row.pop(name, None)
    return tomlkit.dumps(document)
