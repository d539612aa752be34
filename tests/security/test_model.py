"""The threat model keeps its word: each line has its tests, and each test its line."""

from __future__ import annotations

import re

from tests.docs import document
from tests.security.licences import ROOT

MODEL = (ROOT / ".github" / "SECURITY.md").read_text(encoding="utf-8")
TESTS = {
    name
    for path in (ROOT / "tests" / "security").glob("test_*.py")
    if path.name not in {"test_model.py", "test_tried.py"}  # what is told of the model itself
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
    promised = MODEL.replace(document.part(MODEL, "what was tried"), "")
    words = re.sub(r"\([^()]*\btest_[^()]*\)", "", promised).split()
    assert 400 < len(words) < 1000
