"""Which days are those of a saying, and which of what was said.  May 16, 2018: a Wednesday."""

from __future__ import annotations

import pytest

from tests.extract.events.test_find import read

# (text, kind and date of each event in order)
TOLD = [
    # what is told as said behind words in marks has not taken place that day
    (
        "Trump said on Monday that it had been “a good long chat,” and that they had talked about "
        "grain with Putin.",
        ("statement", "2018-05-14"),
    ),
    # a place between verb and day, and what was said behind it
    (
        "Trump announced on social media on Friday that he would see Putin.",
        ("statement", "2018-05-11"),
    ),
    # what a participle tells of a thing has its own day
    (
        "Asked on May 9 whether Russia was behind the leak of letters, published last Friday, "
        "Trump replied that Putin was not.",
        ("statement", "2018-05-09"),
    ),
    # one that tells of a person has his
    ("Trump, asked by reporters on Monday, said Putin was strong.", ("statement", "2018-05-14")),
    # a year of what a clause tells, behind which the sentence goes on
    (
        "The Trump administration suspended its obligations under the treaty, which Reagan signed "
        "in 1987, and said it would withdraw unless Russia complied.",
        ("statement", "2018-05-16"),
    ),
    # a day beside an object is that of the saying, be the rest in marks
    (
        'Trump left on May 7. Putin called the step the following day "a heavy blow" to Trump.',
        ("statement", "2018-05-08"),
    ),
    ('Putin called the step of Trump on May 9 "a heavy blow".', ("statement", "2018-05-09")),
    # what a few words in marks are part of is told, not quoted
    (
        'Moscow confirmed on Monday that Trump and Putin had held "a brief conversation" at '
        "the dinner the night before.",
        ("meeting", "2018-05-13"),
    ),
    # behind a colon
    (
        "Putin answered Trump on May 4: had he won in 2012, he told a reporter, all were well.",
        ("statement", "2018-05-04"),
    ),
    # what goes with a verb in a participle, and what one does with the other
    (
        "Trump is well. Doe spent three hours with Putin on May 4, relaying a message from Trump.",
        ("message", "2018-05-04"),
    ),
    ("Trump and Putin ran into each other on May 4 at lunch.", ("meeting", "2018-05-04")),
    ("Trump shook Putin's hand on May 4.", ("meeting", "2018-05-04")),
    (
        "It was in March that it froze. Trump went on, ringing Mr. Putin on the 20th about it.",
        ("call", "2018-03-20"),
    ),
    # one subject does two things
    (
        "Putin suspended the treaty with Trump's America on May 4 but said it was not dead.",
        ("statement", "2018-05-04"),
    ),
    # nobody has spoken on a day to come
    (
        "Trump praised Putin. Merkel will be there on Friday, and all is well, Trump wrote, "
        'adding: "We will meet President Putin."',
        ("statement", "2018-05-16"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_is_said_has_the_day_on_which_it_was_said(
    text: str, expected: tuple[str, str]
) -> None:
    assert expected in [(event.kind, event.date) for event in read(text, "2018-05-16")]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_no_event_has_another_day(text: str, expected: tuple[str, str]) -> None:
    days = {event.date for event in read(text, "2018-05-16") if event.kind == expected[0]}
    assert days <= {expected[1], "2018-05-07"}


TWICE = [
    # whoever speaks "for his part" does so on the same occasion
    (
        'On May 4, in Oslo, Trump was asked whom he believed. "I trust Putin," he said. Putin, for '
        "his part, admitted that he had wanted Trump to win.",
        ["2018-05-04", "2018-05-04"],
    ),
    (
        "In March Trump praised Putin as strong and in May said that he was let down by him.",
        ["2018-03", "2018-05"],
    ),
    ("Trump praised Putin in March but in May called him a fool.", ["2018-03", "2018-05"]),
    (
        "Trump called Putin a friend in 2016, and last month said that he was none.",
        ["2016", "2018-04"],
    ),
    # one occasion
    ("Trump praised Putin on May 7 and said that he was strong.", ["2018-05-07"]),
    ("Trump praised Putin and Merkel on May 7 and said in a statement so.", ["2018-05-07"]),
]


@pytest.mark.parametrize(("text", "expected"), TWICE)
def test_a_sentence_can_tell_two_occasions_of_speaking(text: str, expected: list[str]) -> None:
    assert [event.date for event in read(text, "2018-05-16")] == expected


JUST_OVER = [
    "Trump said he had just spoken with Putin.",
    "Trump said that he had just had a long call with Putin.",
    "Trump told reporters he had just got off the phone with Putin.",
]
NOT_OVER = [
    "Trump said he had never just spoken with Putin.",
    "Trump said he would soon have a call with Putin.",
]


@pytest.mark.parametrize("text", JUST_OVER)
def test_what_is_just_over_is_of_the_day_of_saying_so(text: str) -> None:
    assert [(event.kind, event.date) for event in read(text, "2018-05-16")] == [
        ("call", "2018-05-16")
    ]


@pytest.mark.parametrize("text", NOT_OVER)
def test_what_was_said_of_other_times_is_a_saying(text: str) -> None:
    assert [event.kind for event in read(text, "2018-05-16")] == ["statement"]
