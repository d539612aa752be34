"""Reads and validates reference tables: TOML arrays of entries, or CSV.

A broken table raises `TableError`, which names the file, the entry and the
field, so that whoever edits the table knows where to look.
"""

from __future__ import annotations

import csv
import os
import re
import tomllib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import MISSING, dataclass, fields
from datetime import date, time
from functools import cache
from operator import methodcaller
from pathlib import Path
from typing import Any, TypeVar, get_type_hints

from dashboard.reference.alternatives import alternatives, by_letters, is_anchored
from dashboard.reference.literals import needs
from dashboard.reference.prefilter import Prefilter

Row = TypeVar("Row")

# The environment variable that names the home.
HOME = "DASHBOARD_HOME"


class TableError(ValueError):
    """A reference table that cannot be used, and where it is broken."""

    def __init__(self, file: str, entry: str, field: str, problem: str) -> None:
        super().__init__(f"{file}, entry {entry}, field {field}: {problem}")


class UnreadableError(TableError):
    """A table of which not even the entries can be told."""

    def __init__(self, file: str, problem: str) -> None:
        ValueError.__init__(self, f"{file} {problem}")


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression with texts it must find and texts it must not.

    It is matched case-sensitively unless it says ``(?i)``, against a folded
    text (see `dashboard.extract.articles.fold`).
    """

    pattern: str
    examples: tuple[str, ...]
    not_examples: tuple[str, ...] = ()

    def regex(self) -> re.Pattern[str]:
        """The compiled expression, compiled once for each pattern."""
        return _compiled(self.pattern)

    def search(self, text: str, lowered: str) -> re.Match[str] | None:
        """The first match in a text, whose lower-case copy saves ignoring case at every letter.

        The spans are those in the text, the letters may be the copy's.
        """
        look, folds = _look(self.pattern, len(lowered) == len(text))
        return look(lowered if folds else text)

    def alternatives(self) -> tuple[Pattern, ...]:
        """The patterns one of which matches where it does."""
        return tuple(Pattern(each, ()) for each in alternatives(self.pattern))


NamedPattern = tuple[str, Pattern]  # the id of its entry, and the pattern
_START = methodcaller("start")


def matches(patterns: Iterable[Pattern], text: str, lowered: str) -> Iterator[re.Match[str]]:
    """All matches in a text of the pattern that has these alternatives, found as by `search`."""
    found = [match for each in patterns if (match := each.search(text, lowered))]
    while found:
        first = min(found, key=_START)
        yield first
        end = first.end()
        later = (each if each.start() >= end else _next(each, end) for each in found)
        found = [each for each in later if each]


def _next(match: re.Match[str], start: int) -> re.Match[str] | None:
    return match.re.search(match.string, start)


def apart(rows: Iterable[NamedPattern]) -> Iterator[NamedPattern]:
    """The rows with each pattern's alternatives apart, for whom any match will do."""
    return ((name, each) for name, pattern in rows for each in pattern.alternatives())


def prefilter(rows: Iterable[NamedPattern]) -> Prefilter[NamedPattern]:
    """Tells which of a table's patterns a text can match at all."""
    return Prefilter((row, needs(row[1].pattern)) for row in rows)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(by_letters(pattern))


@cache
def _look(pattern: str, lowered: bool) -> tuple[Callable[[str], re.Match[str] | None], bool]:
    """What finds a pattern, and whether in a lower-case copy (`lowered`: if there is one).

    What stands where a text begins need not be looked for at every letter of it.
    """
    folding = _of_lowered(pattern) if lowered else None
    regex = folding or _compiled(pattern)
    return regex.match if is_anchored(pattern) else regex.search, folding is not None


_IGNORING = "(?i)"
_CAPITAL = re.compile(r"(\\.)|[A-Z]")  # an escape such as \W is no capital


@cache
def _of_lowered(pattern: str) -> re.Pattern[str] | None:
    """The expression for a lower-case text where a pattern ignores case throughout, else None."""
    bare = pattern.removeprefix(_IGNORING)
    if bare == pattern or "(?-i" in bare:
        return None
    return _compiled(_CAPITAL.sub(lambda found: found[1] or found[0].lower(), bare))


def folder() -> Path:
    """Where our tables stand: beside the checkout's package, else within it."""
    checkout = Path(__file__).resolve().parents[2] / "data" / "reference"
    return checkout if checkout.is_dir() else Path(__file__).resolve().parent / "data"


def locate(name: str) -> Path:
    """The table `name`: the home's own where it has one, else ours.

    A home overrides table by table, never entry by entry.  A table is loaded
    once, so that a process serves one home.
    """
    home = os.environ.get(HOME)
    own = Path(home, "data", "reference", name) if home else None
    return own if own and own.is_file() else folder() / name


def read_toml(path: Path) -> dict[str, Any]:
    """A TOML file as a dictionary; `UnreadableError` where it cannot be read."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableError(
            path.name, f"cannot be read ({error.strerror}): put the table there"
        ) from error
    return parse_toml(content, path.name)


def parse_toml(content: bytes, file: str) -> dict[str, Any]:
    """The bytes of the TOML file named `file`; `UnreadableError` where they are none."""
    try:
        return tomllib.loads(content.decode("utf-8"))
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise UnreadableError(file, f"is not UTF-8 (line {line}): save it as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise UnreadableError(file, _misspelt(str(error))) from error
    except (ValueError, RecursionError) as error:  # what TOML allows and Python does not
        problem = "has a number too long, or lists within lists without end: mend or remove it"
        raise UnreadableError(file, problem) from error


def _misspelt(problem: str) -> str:
    """Where TOML is broken; tomllib names the place at the end of its message."""
    found = re.fullmatch(r"(.*) \(at (?:line (\d+), .*|end of document)\)", problem, re.DOTALL)
    where = f"in line {found[2]}" if found and found[2] else "at its end"
    what = (found[1] if found else problem).replace("'\\n'", "end of line")
    return f"is broken {where}: mend that place ({what})"


def entries(path: Path, key: str, row: type[Row]) -> tuple[Row, ...]:
    """The array of tables `key` of the TOML file `path`, each as a `row`.

    `row` is a dataclass; fields must have its types, unknown ones are refused.
    """
    return records(read_toml(path), path.name, key, row)


def records(
    table: Mapping[str, Any], file: str, key: str, row: type[Row], unread: Collection[str] = ()
) -> tuple[Row, ...]:
    """The same of a `table` that was read from the file named `file`.

    Fields that are `unread` may be there, but are no part of the `row`.
    """
    rows = table.get(key)
    if not isinstance(rows, list):
        raise TableError(file, "(all)", key, f"is missing: begin each entry with [[{key}]]")
    return tuple(
        from_mapping(row, entry, file, label(entry, number), unread)
        for number, entry in enumerate(rows, start=1)
    )


def label(entry: Mapping[str, Any], number: int) -> str:
    """How an error names an entry: its id, name, file or pattern, else its number."""
    keys = ("id", "name", "file", "pattern") if isinstance(entry, Mapping) else ()
    return repr(next(filter(None, (entry.get(key) for key in keys)), number))


@cache
def _hints(row: type) -> dict[str, Any]:
    """The types of a record's fields, read once for all entries of a table."""
    return get_type_hints(row)


def from_mapping(
    row: type[Row], entry: Mapping[str, Any], file: str, name: str, unread: Collection[str] = ()
) -> Row:
    """One entry as a `row`, every field checked but those `unread`; raises `TableError`."""
    if not isinstance(entry, Mapping):
        raise TableError(file, name, "(all)", f"must be a table, not {entry!r}")
    hints = _hints(row)  # type: ignore[arg-type]
    for key in entry:
        if key not in hints and key not in unread:
            raise TableError(file, name, key, "is not a field of this table")
    values = {}
    for field in fields(row):  # type: ignore[arg-type]
        if field.name in entry:
            value = entry[field.name]
            values[field.name] = _checked(hints[field.name], value, file, name, field.name)
        elif field.default is MISSING and field.default_factory is MISSING:
            raise TableError(file, name, field.name, "is missing")
    return row(**values)


def _checked(hint: Any, value: Any, file: str, name: str, field: str) -> Any:
    """A value as its type hint wants it."""
    if hint == tuple[Pattern, ...]:
        if not isinstance(value, list):
            raise TableError(file, name, field, f"must be an array of tables, not {value!r}")
        return tuple(
            _pattern(item, file, f"{name}, pattern {n}") for n, item in enumerate(value, 1)
        )
    if hint == tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise TableError(file, name, field, "must be a list of strings")
        return tuple(value)
    # type() and not isinstance(): a bool is an int to Python, not to an editor
    if hint is not Any and isinstance(hint, type) and type(value) is not hint:
        raise TableError(file, name, field, _mistyped(hint, value))
    return value


def _mistyped(hint: type, value: Any) -> str:
    """What is wrong with a value's type; a bare date is the likeliest slip."""
    if hint is str and isinstance(value, date | time):
        return f'must stand in quotation marks: "{value}"'
    return f"must be {hint.__name__}, not {value!r}"


def _pattern(item: Mapping[str, Any], file: str, name: str) -> Pattern:
    """A pattern that compiles and has at least one example."""
    pattern = from_mapping(Pattern, item, file, name)
    try:
        for each in alternatives(pattern.pattern):
            # It is compiled when a text first needs it, which few do; only the width of a
            # look-behind shows then and not before.
            (_compiled if "(?<" in each else needs)(each)
    except re.error as error:
        raise TableError(file, name, "pattern", f"is no regular expression: {error}") from error
    if not pattern.examples:
        raise TableError(file, name, "examples", "needs at least one")
    return pattern


def read_csv(path: Path, convert: Callable[[dict[str, str]], Row]) -> tuple[Row, ...]:
    """The rows of a CSV file through `convert`, which may raise ValueError.

    The ValueError's arguments are the field and the problem.
    """
    try:
        with path.open(encoding="utf-8", newline="") as lines:
            rows = list(csv.DictReader(lines, strict=True))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise TableError(path.name, "(all)", "(all)", str(error)) from error
    return tuple(_converted(convert, row, path.name, number) for number, row in enumerate(rows, 2))


def _converted(
    convert: Callable[[dict[str, str]], Row], row: dict[str, str], file: str, line: int
) -> Row:
    try:
        return convert(row)
    except (ValueError, KeyError) as error:
        field, problem = error.args if len(error.args) == 2 else ("(all)", str(error))
        raise TableError(file, f"{row.get('id')!r} (line {line})", field, problem) from error
