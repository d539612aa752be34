"""A clause that opens the sentence: who speaks in it, and who speaks behind it."""

from __future__ import annotations

import pytest

from tests.extract.said import speakers, told

BEHIND = [
    ("Ever since he met Joe Roe in Oslo, Jane Doe has had a word: “We lost.”", "Jane Doe"),
    ("When Joe Roe told reporters he was tired, Jane Doe was upbeat: “We lost.”", "Jane Doe"),
    ("After Joe Roe said he would go, Jane Doe, 65, was curt: “We lost.”", "Jane Doe"),
    # a time may stand before it, and a further verb has the subject of the sentence
    (
        "Last June, before Joe Roe met Jim Poe, Jane Doe thanked them and told him “to go.”",
        "Jane Doe",
    ),
    ("On Monday, after Joe Roe spoke, Jane Doe shook her head: “We lost.”", "Jane Doe"),
    # a participle has the subject of the sentence anyway, a comma before "Doe's" ends no clause
    ("After meeting Joe Roe, Jane Doe had a word: “We lost.”", "Jane Doe"),
    ("As Joe Roe, Jane Doe's aide, told reporters: “We lost.”", "Joe Roe"),
    # who is told by a clause of his own keeps his words
    ("As Joe Roe puts it, Jane Doe is trying to make them “an offer.”", "Joe Roe"),
]


@pytest.mark.parametrize(("text", "speaker"), BEHIND)
def test_speaker_behind_an_opening_clause(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_a_statement_ends_with_its_clause() -> None:
    text = "When Joe Roe told reporters he was tired, Jane Doe was upbeat."
    assert told(text) == [("Joe Roe", "he was tired")]
    text = "Joe Roe told reporters that after the talks, Jane Doe was upbeat."
    assert told(text) == [("Joe Roe", "after the talks, Jane Doe was upbeat")]


def test_an_opening_clause_is_no_statement() -> None:
    text = "Last June, before Joe Roe met Jim Poe in Oslo, Jane Doe wished him luck."
    assert told(text) == []
