"""The tables of `data/reference/`, and every way a table can be broken."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from dashboard.extract.articles import fold
from dashboard.models import CalendarEntry
from dashboard.reference import calendar as calendar_table
from dashboard.reference.tables import (
    Pattern,
    TableError,
    entries,
    folder,
    matches,
    read_csv,
    read_toml,
)

TABLES = sorted(path for path in folder().iterdir() if path.suffix in {".toml", ".csv"})


def patterns(value: Any) -> Iterator[dict[str, Any]]:
    """Every pattern with examples, however deep in a table."""
    if isinstance(value, dict):
        if "patterns" in value:
            yield from (item for item in value["patterns"] if isinstance(item, dict))
        for inner in value.values():
            yield from patterns(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from patterns(inner)


ALL_PATTERNS = [
    pytest.param(Pattern(**item), id=f"{path.stem}: {item['pattern'][:50]}")
    for path in TABLES
    if path.suffix == ".toml"
    for item in patterns(read_toml(path))
]


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.name)
def test_every_table_has_a_loader_that_reads_it(path: Path) -> None:
    module = import_module(f"dashboard.reference.{path.stem}")
    loaders = [
        value
        for value in vars(module).values()
        if hasattr(value, "cache_clear")
        and value.__module__ == module.__name__
        and not inspect.signature(value).parameters
    ]
    assert loaders
    assert any(loader() for loader in loaders)


def test_there_are_patterns_to_try() -> None:
    assert len(ALL_PATTERNS) > 20


@pytest.mark.parametrize("pattern", ALL_PATTERNS)
def test_a_pattern_finds_its_examples_and_nothing_else(pattern: Pattern) -> None:
    missed = [text for text in pattern.examples if not pattern.regex().search(fold(text))]
    found = [text for text in pattern.not_examples if pattern.regex().search(fold(text))]
    assert (missed, found) == ([], [])


@pytest.mark.parametrize("pattern", ALL_PATTERNS)
def test_neither_a_lower_case_copy_nor_its_alternatives_change_a_match(pattern: Pattern) -> None:
    for text in (*pattern.examples, *pattern.not_examples):
        for words in map(fold, (text, text.upper(), f"\u0130 {text}")):
            spans = [match.span() for match in re.finditer(pattern.pattern, words)]
            first = pattern.search(words, words.lower())
            apart = matches(pattern.alternatives(), words, words.lower())
            assert [match.span() for match in apart] == spans
            assert [first.span()] == spans[:1] if first else not spans


@dataclass(frozen=True, slots=True)
class Word:
    id: str
    forms: tuple[str, ...]
    patterns: tuple[Pattern, ...] = ()
    weight: int = 1
    common: bool = False


GOOD = 'id = "go"\nforms = ["goes", "went"]\n'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "words.toml"


def test_a_table_is_read_as_records(path: Path) -> None:
    path.write_text(f'[[word]]\n{GOOD}patterns = [{{pattern = "go+", examples = ["goo"]}}]\n')
    assert entries(path, "word", Word) == (
        Word("go", ("goes", "went"), (Pattern("go+", ("goo",)),)),
    )


@pytest.mark.parametrize(
    ("table", "entry", "field", "problem"),
    [
        ("", "(all)", "word", "is missing"),
        ('word = "go"\n', "(all)", "word", "begin each entry with [[word]]"),
        (
            '[[word]]\nid = 2018-07-17\nforms = ["x"]\n',
            "datetime.date(2018, 7, 17)",
            "id",
            "must stand in quotation marks",
        ),
        ("[[word]]\n" + 'forms = ["x"]\n', "1", "id", "is missing"),
        ('[[word]]\nid = "go"\n', "'go'", "forms", "is missing"),
        (f"[[word]]\n{GOOD}form = 1\n", "'go'", "form", "is not a field"),
        ('[[word]]\nid = "go"\nforms = "goes"\n', "'go'", "forms", "must be a list of strings"),
        ('[[word]]\nid = "go"\nforms = [1]\n', "'go'", "forms", "must be a list of strings"),
        ('[[word]]\nid = 1\nforms = ["x"]\n', "1", "id", "must be str"),
        (f'[[word]]\n{GOOD}weight = "1"\n', "'go'", "weight", "must be int"),
        (f"[[word]]\n{GOOD}weight = true\n", "'go'", "weight", "must be int"),
        (f"[[word]]\n{GOOD}common = 1\n", "'go'", "common", "must be bool"),
        (
            f'[[word]]\n{GOOD}patterns = [{{pattern = "(", examples = ["x"]}}]\n',
            "'go', pattern 1",
            "pattern",
            "is no regular expression",
        ),
        (
            f'[[word]]\n{GOOD}patterns = [{{pattern = "(?<=a+)b", examples = ["x"]}}]\n',
            "'go', pattern 1",
            "pattern",
            "is no regular expression: look-behind requires fixed-width pattern",
        ),
        (
            f'[[word]]\n{GOOD}patterns = [{{pattern = "x", examples = []}}]\n',
            "'go', pattern 1",
            "examples",
            "needs at least one",
        ),
        (
            f'[[word]]\n{GOOD}patterns = [{{pattern = "x"}}]\n',
            "'go', pattern 1",
            "examples",
            "is missing",
        ),
        (f'[[word]]\n{GOOD}patterns = "x"\n', "'go'", "patterns", "must be"),
        (f'[[word]]\n{GOOD}patterns = ["x"]\n', "'go', pattern 1", "(all)", "must be"),
        ('word = ["go"]\n', "1", "(all)", "must be"),
    ],
)
def test_a_broken_table_names_file_entry_and_field(
    path: Path, table: str, entry: str, field: str, problem: str
) -> None:
    path.write_text(table)
    with pytest.raises(TableError) as told:
        entries(path, "word", Word)
    assert str(told.value).startswith(f"words.toml, entry {entry}, field {field}: ")
    assert problem in str(told.value)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "cannot be read (No such file or directory): "),
        (b"a = 1\nb = '\xff'", "is not UTF-8 (line 2): "),
        (b"[[word]\n", "is broken in line 1: "),
        (b"a = 1\na = 2", "is broken at its end: "),
        (b"a = " + b"[" * 3000, "has a number too long, or lists within lists"),
        (b"a = " + b"9" * 5000, "has a number too long, or lists within lists"),
    ],
)
def test_a_file_that_cannot_be_read_is_named(path: Path, content: bytes | None, said: str) -> None:
    if content:
        path.write_bytes(content)
    with pytest.raises(TableError) as told:
        read_toml(path)
    assert str(told.value).startswith(f"words.toml {said}")


HEAD = "id,date,kind,name,place,participants,aliases,source_1,source_2,confidence,note\n"
ROW = "2018-07-16-talks,{date},{kind},Talks,,A; B,the talks,{source},,one-source,\n"


def rows(path: Path) -> tuple[CalendarEntry, ...]:
    return read_csv(path, calendar_table._entry)


def test_a_calendar_row_is_read(path: Path) -> None:
    path.write_text(HEAD + ROW.format(date="2018-07-16", kind="summit", source="https://x.org"))
    (entry,) = rows(path)
    assert entry.participants == ("A", "B")
    assert entry.sources == ("https://x.org",)


@pytest.mark.parametrize(
    ("changed", "field"),
    [({"date": "July"}, "date"), ({"kind": "party"}, "kind"), ({"source": ""}, "source_1")],
)
def test_a_broken_calendar_row_is_named(path: Path, changed: dict[str, str], field: str) -> None:
    fields = {"date": "2018-07-16", "kind": "summit", "source": "https://x.org", **changed}
    path.write_text(HEAD + ROW.format(**fields))
    with pytest.raises(TableError) as told:
        rows(path)
    where = "words.toml, entry '2018-07-16-talks' (line 2), field "
    assert str(told.value).startswith(where + field)


@pytest.mark.parametrize(
    "content",
    [
        (HEAD + ROW.replace(",,one-source,", "")).encode(),  # a row that is cut short
        HEAD.replace("date,", "").encode() + b"x\n",  # a column is missing
        b"\xff",
        (HEAD + '"2018').encode(),  # a mark that is never closed
        None,
    ],
)
def test_a_broken_calendar_file_is_named(path: Path, content: bytes | None) -> None:
    if content:
        path.write_bytes(content)
    with pytest.raises(TableError, match=r"words\.toml, entry "):
        rows(path)
