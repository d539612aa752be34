"""How much the long forms of the suites have tried: ``pytest -p tests.security.tried -m full``.

Each test of a long form that has ended leaves a row in `tried.json`: how many inputs it tried
(what it tells with `record_property("tried", …)`, or one), whether it failed, and when.  What
was not run this time keeps its row.  `.github/SECURITY.md` shows their sums.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

PATH = Path(__file__).with_suffix(".json")
LED = "python -m tests.fuzz"


@dataclass(frozen=True, slots=True)
class Row:
    """So many inputs of one case of a test, the day they were tried, and whether one broke it."""

    tried: int
    failed: bool
    on: str


Rows = dict[str, dict[str, Row]]  # by test and case

# What a test tries, and what must not come of it.
SHOWN: Mapping[str, tuple[str, str]] = {
    "test_many_changed_inputs_break_nothing": (
        "whole inputs, changed by chance: {cases}",
        "crash, span of other words, lost record",
    ),
    LED: (
        "inputs led by what of the code each reaches (atheris): {cases}",
        "crash, span of other words, lost record",
    ),
    "test_killed_at_any_point_leaves_the_old_state_or_the_new": (
        "file operations, the process killed at each: {cases}",
        "third state, lost record",
    ),
    "test_failing_at_any_point_leaves_the_old_state_or_the_new": (
        "file operations, each failing: {cases}",
        "third state, lost record, unclear sentence",
    ),
    "test_no_event_or_article_does": (
        "pages of a hostile collection, in a browser, at two widths",
        "script run, thing fetched, element or sign of theirs",
    ),
    "test_of_many_at_once_none_is_sent_what_another_brought": (
        "pages sent to visitors who come at once, some with articles of their own",
        "word of another visitor",
    ),
    "test_only_who_came_by_its_own_name_can_save": (
        "ways to a server of one's own, in a browser",
        "saving by another name",
    ),
    "test_an_hour_of_fifty_leaves_memory_flat": (
        "actions of fifty visitors at once",
        "error in the log, growth of memory",
    ),
    "test_axe_finds_nothing": ("pages at two widths, light and dark, under axe-core", "violation"),
    "test_without_its_guard_a_test_fails": (
        "guards of this page, each taken away",
        "guard that no test misses",
    ),
}

_found: Rows = {}


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Keep what a test of a long form has told."""
    if "full" not in report.keywords or (report.when != "call" and not report.failed):
        return
    name, _, case = report.nodeid.rpartition("::")[2].partition("[")
    tried = dict(report.user_properties).get("tried", 1)
    assert isinstance(tried, int)
    _found.setdefault(name, {})[case.rstrip("]")] = row(tried, failed=report.failed)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Write it down, where this is not one of several processes."""
    if not hasattr(session.config, "workerinput") and _found:
        note(_found)


def row(tried: int, *, failed: bool) -> Row:
    """What was tried today."""
    return Row(tried, failed, datetime.now(UTC).date().isoformat())


def read(path: Path = PATH) -> Rows:
    """All that is written down."""
    content = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return {
        test: {case: Row(**told) for case, told in cases.items()} for test, cases in content.items()
    }


def note(found: Rows, path: Path = PATH) -> None:
    """Write rows down in the place of those of the same cases."""
    rows = read(path)
    for test, cases in found.items():
        rows.setdefault(test, {}).update(cases)
    content = {t: {case: asdict(told) for case, told in rows[t].items()} for t in rows}
    beside = path.with_name(f".{path.name}.new")
    beside.write_text(json.dumps(content, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    beside.replace(path)


def table(rows: Rows) -> str:
    """The sums as a table of Markdown: what was tried, how often, what must not be and was."""
    return "\n".join(_lines(rows)) + "\n"


def _lines(rows: Rows) -> Iterator[str]:
    yield from ("| what was tried | how many | what must not be | found |", "|---|---:|---|---:|")
    for test, (what, fault) in SHOWN.items():
        cases = rows.get(test, {})
        count = sum(each.tried for each in cases.values())
        failed = sum(each.failed for each in cases.values())
        if cases:
            told = what.format(cases=", ".join(sorted(cases)))
            yield f"| {told} | {count:,} | {fault} | {failed} |"
    days = sorted({each.on for cases in rows.values() for each in cases.values()})
    if days:
        yield f"\nTried between {days[0]} and {days[-1]} by `make test-full`."
    left = [what.partition(":")[0] for test, (what, _) in SHOWN.items() if test not in rows]
    if left:
        yield f"Not tried to the end yet: {'; '.join(left)}."
