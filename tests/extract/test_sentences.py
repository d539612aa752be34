"""Where sentences end."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.extract import articles, sentences

SENTENCES = [
    ("He left. She stayed.", ["He left.", "She stayed."]),
    ("Mr. Trump met Gov. Brown. They ate.", ["Mr. Trump met Gov. Brown.", "They ate."]),
    ("It began on Feb. 28. Nobody came.", ["It began on Feb. 28.", "Nobody came."]),
    ("The U.S. Senate voted.", ["The U.S. Senate voted."]),
    (
        "They flew to the U.S. The visit was short.",
        ["They flew to the U.S.", "The visit was short."],
    ),
    ("George W. Bush spoke.", ["George W. Bush spoke."]),
    ("It cost 3.5 million. So what?", ["It cost 3.5 million.", "So what?"]),
    ("“Yes,” he said. “No.” They laughed.", ["“Yes,” he said.", "“No.”", "They laughed."]),
    ("Really? Yes! Good.", ["Really?", "Yes!", "Good."]),
    ("He paused... and went on.", ["He paused... and went on."]),
    ("At 5 p.m. The doors closed.", ["At 5 p.m.", "The doors closed."]),
    ("At 5 p.m. Moscow time.", ["At 5 p.m. Moscow time."]),
    ("She posted it on X. Doe laughed.", ["She posted it on X.", "Doe laughed."]),
    ("Malcolm X. Doe laughed.", ["Malcolm X. Doe laughed."]),
    ("One.\n\nTwo", ["One.", "Two"]),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentences(text: str, expected: list[str]) -> None:
    split = sentences.split(articles.read(text))

    assert [sentence.span.of(text) for sentence in split] == expected


def test_a_line_of_stops_costs_little() -> None:
    text = "." * 100_000

    assert [sentence.span.of(text) for sentence in sentences.split(articles.read(text))] == [text]


def test_furniture_has_no_sentences() -> None:
    assert sentences.split(articles.read("Also Read: They met. They ate.")) == ()


@given(st.text(alphabet=st.sampled_from("aB .!?\"'\n,")))
def test_sentences_are_ordered_within_their_paragraphs(text: str) -> None:
    document = articles.read(text)
    split = sentences.split(document)

    for left, right in pairwise(split):
        assert left.span.end <= right.span.start
    for sentence in split:
        assert document.paragraphs[sentence.paragraph].span.covers(sentence.span)
        assert sentence.span.of(text).strip() == sentence.span.of(text) != ""
