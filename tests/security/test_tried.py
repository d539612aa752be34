"""What the long forms have tried is written down by what ran, and told by the threat model."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.security import tried
from tests.security.licences import ROOT
from tests.security.tried import LED, SHOWN, Row

TEST = "test_many_changed_inputs_break_nothing"


def report(
    case: str, outcome: str = "passed", told: int = 0, mark: str = "full", when: str = "call"
) -> pytest.TestReport:
    return pytest.TestReport(
        f"tests/fuzz/test_fuzz.py::{TEST}[{case}]",
        ("tests/fuzz/test_fuzz.py", 1, TEST),
        {mark: 1},
        outcome,  # type: ignore[arg-type]
        None,
        when,  # type: ignore[arg-type]
        user_properties=[("tried", told)] if told else [],
    )


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> tried.Rows:
    """What the plugin keeps, without what it keeps of the tests around this one."""
    kept: tried.Rows = {}
    monkeypatch.setattr(tried, "_found", kept)
    return kept


def test_a_test_of_a_long_form_leaves_what_it_has_tried(heard: tried.Rows) -> None:
    tried.pytest_runtest_logreport(report("html", told=2500))
    tried.pytest_runtest_logreport(report("mail", "failed"))
    tried.pytest_runtest_logreport(report("pdf", "failed", when="setup"))
    counts = {case: (row.tried, row.failed) for case, row in heard[TEST].items()}
    assert counts == {"html": (2500, False), "mail": (1, True), "pdf": (1, True)}


def test_of_short_forms_and_of_making_ready_nothing_is_kept(heard: tried.Rows) -> None:
    tried.pytest_runtest_logreport(report("html", told=25, mark="quick"))
    tried.pytest_runtest_logreport(report("html", when="setup"))
    tried.pytest_runtest_logreport(report("html", when="teardown"))
    assert heard == {}


def test_what_was_not_run_keeps_its_row(tmp_path: Path) -> None:
    path = tmp_path / "tried.json"
    tried.note(
        {TEST: {"html": Row(9, True, "2026-01-02"), "pdf": Row(2, False, "2026-01-02")}}, path
    )
    tried.note(
        {TEST: {"html": Row(5, False, "2026-02-03")}, LED: {"pdf": tried.row(7, failed=False)}},
        path,
    )
    rows = tried.read(path)
    assert rows[TEST] == {"html": Row(5, False, "2026-02-03"), "pdf": Row(2, False, "2026-01-02")}
    assert rows[LED]["pdf"].tried == 7


def test_the_table_sums_them_up() -> None:
    cases = {"html": Row(2500, False, "2026-01-02"), "pdf": Row(1200, True, "2026-02-03")}
    shown = tried.table({TEST: cases})
    (line,) = re.findall(r"\| whole inputs, changed.*", shown)
    assert "by chance: html, pdf |" in line
    assert line.split("|")[2].strip() == "3,700"
    assert line.split("|")[4].strip() == "1"
    assert shown.count("\n| ") == 1
    assert "Not tried to the end yet: inputs led by" in shown
    assert "Tried between 2026-01-02 and 2026-02-03" in shown


def test_each_long_form_that_is_shown_is_there() -> None:
    """A test renamed would else keep its old figures for ever."""
    tests = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("*.py"))
    for name in (SHOWN.keys() | tried.read().keys()) - {LED}:
        assert re.search(rf"(?m)^def {name}\(", tests), name
