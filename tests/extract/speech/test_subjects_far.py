"""Subjects that stand far from their verb, and whoever looks like one and is none."""

from __future__ import annotations

import pytest

from dashboard.extract.speech.subjects import first_subject, subject_of
from dashboard.extract.words import PERSON
from tests.extract.speech.framed import at, frames, words

SUBJECTS = [
    ("The aide that said so left.", "said", "The aide"),
    ("The aide which has said so left.", "said", "The aide"),
    ("Jane Doe was sad, as they led her to declare it.", "declare", "her"),
    ("They led Jane Doe to declare it.", "declare", "Jane Doe"),
    ("They saw Jane Doe to declare it.", "declare", "They"),
    ("In praising the tram, the mayor said so.", "praising", "the mayor"),
    ("In praising the tram, Jane Doe left.", "praising", "Jane Doe"),
    ("In praising the tram, a lot was lost.", "praising", None),
    ("From praising it, Jane Doe left.", "praising", None),
    ("The paper’s editorial telling him so left.", "telling", "The paper’s editorial"),
    ("The paper’s tram telling him so left.", "telling", "The paper"),
    ("A friend of the head of the board said so.", "said", "A friend"),
    ("Jane Doe (a friend) said so.", "said", "Jane Doe"),
    ("Jane Doe - a friend - said so.", "said", "Jane Doe"),
    ("Jane Doe -- a friend -- said so.", "said", "Jane Doe"),
    ("Jane Doe, 40, a friend, said so.", "said", "Jane Doe"),
    ("Putin, the Daily Post said so.", "said", "Daily Post"),
    ("Jane Doe has in the past said so.", "said", "Jane Doe"),
    ("“It is,” said so.", "said", None),
]


@pytest.mark.parametrize(("text", "verb", "subject"), SUBJECTS)
def test_subjects(text: str, verb: str, subject: str | None) -> None:
    frame = frames(text)[0]
    found = subject_of(frame, at(text, frame, verb))

    assert (words(text, frame, found) if found else None) == subject


WHO = [
    "Jane Doe who said so left.",
    "Jane Doe, who said so, left.",
    "Jane Doe of Oslo who said so left.",
    "Jane Doe, a teacher, who said so, left.",
    "Jane Doe, a teacher who said so, left.",
]


@pytest.mark.parametrize("text", WHO)
def test_whom_who_means(text: str) -> None:
    frame = frames(text)[0]
    found = subject_of(frame, at(text, frame, "said"))

    assert found and frame[found.first].lower == "who"
    assert found.person == frame[0].number


def test_who_after_no_person_means_nobody() -> None:
    text = "The men of Oslo who said so left."
    frame = frames(text)[0]
    found = subject_of(frame, at(text, frame, "said"))

    assert found and found.person == -1


FIRST = [
    ("Jane Doe left.", "Jane Doe"),
    # whose, by whom and to whom
    ("Jane Doe’s cat and Joe Roe left.", "Joe Roe"),
    ("For Jane Doe there was Joe Roe.", "Joe Roe"),
    ("Jane Doe came. Jane Doe saw her cat and Joe Roe.", "Jane Doe"),
    # whom a name only describes
    ("A Trump aide left.", "Trump aide"),
    ("The spokesman met Jane Doe.", "The spokesman"),
    ("The spokesman Joe Roe met Jane Doe.", "Joe Roe"),
    ("The spokesman’s friend Joe Roe met Jane Doe.", "Joe Roe"),
    ("The spokesman Red met Jane Doe.", "Jane Doe"),
    # behind a clause that opens
    ("Walking with Jane Doe, Joe Roe left.", "Joe Roe"),
    ("Walking with it Joe Roe left.", "Joe Roe"),
    # ... else the first noun for speakers
    ("The tram met an aide.", "an aide"),
    ("With an aide left the tram.", None),
]


@pytest.mark.parametrize(("text", "subject"), FIRST)
def test_the_first_who_can_be_a_subject(text: str, subject: str | None) -> None:
    frame = frames(text)[0]
    found = first_subject(frame, len(frame))

    assert (words(text, frame, found) if found else None) == subject


@pytest.mark.parametrize("word", ["his", "her", "him", "their", "them"])
def test_pronouns_that_are_no_subject(word: str) -> None:
    text = f"Jane Doe met Joe Roe. So {word} and Joe Roe left."
    frame = frames(text)[1]
    found = first_subject(frame, len(frame))

    assert found and frame[found.first].kind == PERSON
    assert words(text, frame, found) == "Joe Roe"
