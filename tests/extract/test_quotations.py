"""Stretches within marks: where they begin and end, and what they are."""

from __future__ import annotations

import pytest

from dashboard.extract import articles, quotations
from tests.extract.said import forms

STRETCHES = [
    ("“We agree,” she said.", ["We agree,"]),
    ('"We agree," she said.', ["We agree,"]),
    ("''We agree,'' she said.", ["We agree,"]),
    ("«We agree», she said.", ["We agree"]),
    ('He said "yes" and “no”.', ["yes", "no"]),
    ("“Yes,” he said, “but not now.”", ["Yes,", "but not now."]),
    ("He called it an “odd“ idea and left.", ["odd"]),
    ("It was “ odd ” to him.", ["odd"]),
    ("‘We shall go on,’ he said.", ["We shall go on,"]),
    ("'We shall go on,' he said.", ["We shall go on,"]),
    (
        "“He told me, ‘Go home,’ and I went,” she said.",
        ["He told me, ‘Go home,’ and I went,", "Go home,"],
    ),
    (
        "‘They cried “Stop!” and ran on and on,’ he said.",
        ["They cried “Stop!” and ran on and on,", "Stop!"],
    ),
    ("The leaders’ talks and the aides’ notes ended.", []),
    ("It was the summer of '68 and rock 'n' roll was king.", []),
    ("He said, “We go on. It is", ["We go on. It is"]),
    ("and so on,” he said. “Good.”", ["Good."]),
    ("A “mark “too many” is here.", ["too many"]),
    ('“” and "" hold nothing.', []),
    ("A lone ” mark.", []),
]

PARAGRAPHS = [
    ("“We go on.\n\n“And on.\n\n“And on again,” he said.", [None, 0, 1]),
    ("“We go on.\n\nAnd on again,” he said.", [None, 0]),
    ("“We go on.”\n\n“And on,” he said.", [None, None]),
    ("“We go on.\n\nHe left.\n\n“And on,” he said.", [None, None]),
]

FORMS = [
    ("“We agree on all of it,” she said.", [("We agree on all of it,", "full")]),
    ("He said the plan was “not a good one”.", [("not a good one", "fragment")]),
    ("He called the plan “odd”.", [("odd", "fragment")]),
    ("The so-called “dialogue” began.", [("dialogue", "scare")]),
    ("Under the “open doors” rule nobody waits.", [("open doors", "scare")]),
    ("He has no ‘private’ friends.", [("private", "scare")]),
    ("The author of “A Long Way Home” spoke.", [("A Long Way Home", "title")]),
    ("He appeared on CNN’s “The Evening Hour”.", [("The Evening Hour", "title")]),
    ("Asked again, he called her “Dozy Daisy”.", [("Dozy Daisy", "fragment")]),
    (
        "“He said ‘never again’ to us,” she said.",
        [("He said ‘never again’ to us,", "full"), ("never again", "nested")],
    ),
    (
        "Envoys praise ‘useful talks’\n\nThe envoys had “useful talks”, Jane Doe said.",
        [("useful talks", "fragment"), ("useful talks", "fragment")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), STRETCHES)
def test_stretches(text: str, expected: list[str]) -> None:
    found = quotations.find(articles.read(text))

    assert [each.span.of(text) for each in found] == expected


@pytest.mark.parametrize(("text", "expected"), PARAGRAPHS)
def test_quotations_over_paragraphs(text: str, expected: list[int | None]) -> None:
    assert [each.continues for each in quotations.find(articles.read(text))] == expected


@pytest.mark.parametrize(("text", "expected"), FORMS)
def test_forms(text: str, expected: list[tuple[str, str]]) -> None:
    assert forms(text) == expected


def test_nothing_is_read_from_furniture() -> None:
    assert quotations.find(articles.read("Also Read: “It is over,” says the envoy")) == ()


def test_wrapped_lines_are_one_stretch() -> None:
    text = "She told the committee that “all of the long talks were in the\nend a failure” for all."

    assert [each.span.of(text) for each in quotations.find(articles.read(text))] == [
        "all of the long talks were in the\nend a failure"
    ]
