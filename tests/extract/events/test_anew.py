"""Where a speaker's sentence turns to another occasion.  May 16, 2018: a Wednesday."""

from __future__ import annotations

import pytest

from tests.extract.events.test_find import read

SAID = [
    # a date behind each word of saying
    (
        'Trump called Putin "strong" in 2015, and told the paper in May 2017 that he was not.',
        ["2015", "2017-05"],
    ),
    (
        "Trump praised Putin in 2015, said in May 2017 that he trusted him, and called him a "
        "genius in March 2018.",
        ["2015", "2017-05", "2018-03"],
    ),
    # a date between the two
    ("Trump praised Putin in 2015 and in May 2017 said that he trusted him.", ["2015", "2017-05"]),
    # a clause of its own behind the first
    (
        "On Monday Trump said he did not want to meet Putin, and on Tuesday he said he was ready.",
        ["2018-05-14", "2018-05-15"],
    ),
    (
        "In 2015 Trump said he had met Putin, and in 2017, standing next to him, he said that "
        "he believed him.",
        ["2015", "2017"],
    ),
    # of what is said it is no date of the saying
    ("Trump praised Putin on Monday and said that he had met him in 2015.", ["2018-05-14"]),
    (
        "Trump said on Monday that he trusted Putin, and added that he would go in June.",
        ["2018-05-14"],
    ),
    # nor is there another occasion on the same day
    (
        "Trump praised Putin on Monday and told reporters on May 14 that he trusted him.",
        ["2018-05-14"],
    ),
    # two speak on their own days
    (
        "Trump praised Putin in 2015, and Putin called him bright in May 2017.",
        ["2015", "2017-05"],
    ),
]


@pytest.mark.parametrize(("text", "dates"), SAID)
def test_when_it_was_said(text: str, dates: list[str]) -> None:
    said = [event for event in read(text, "2018-05-16") if event.kind == "statement"]
    assert [event.date for event in said] == dates
