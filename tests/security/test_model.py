"""The threat model keeps its word: each line has its tests, and each test its line."""

from __future__ import annotations

import re

from tests.security.licences import ROOT

MODEL = (ROOT / ".github" / "SECURITY.md").read_text(encoding="utf-8")
TESTS = {
    name
    for path in (ROOT / "tests" / "security").glob("test_*.py")
    if path.name != "test_model.py"
    for name in re.findall(r"^def (test_\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
}


def lines() -> list[str]:
    """The promises of the model."""
    return re.findall(r"(?ms)^- (.*?)(?=^- |\n\n|\Z)", MODEL)


def test_each_line_names_tests_that_there_are() -> None:
    assert len(lines()) >= 25
    for line in lines():
        named = re.findall(r"\btest_\w+", line)
        assert named, line
        assert set(named) <= TESTS, line


def test_each_test_is_named_by_a_line() -> None:
    assert sorted(TESTS - set(re.findall(r"\btest_\w+", MODEL))) == []


def test_it_is_a_page_of_words() -> None:
    words = re.sub(r"\([^()]*\btest_[^()]*\)", "", MODEL).split()
    assert 400 < len(words) < 1000
