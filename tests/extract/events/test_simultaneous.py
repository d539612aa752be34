"""A happening in the midst of another one: its date, and who took part."""

from __future__ import annotations

import pytest

from tests.extract.events.test_find import read

BOTH = [
    (
        "Trump phoned Putin on 3 May in the middle of his talks with Merkel.",
        [
            ("call", "2018-05-03", {"Donald Trump", "Vladimir Putin"}),
            ("meeting", "2018-05-03", {"Donald Trump", "Angela Merkel"}),
        ],
    ),
    (
        "Trump spoke to Putin by phone on 3 May, halfway through a meeting with Merkel.",
        [
            ("call", "2018-05-03", {"Donald Trump", "Vladimir Putin"}),
            ("meeting", "2018-05-03", {"Donald Trump", "Angela Merkel"}),
        ],
    ),
    # with others than those of whom the sentence tells, it is no meeting of the two
    (
        "Trump phoned Putin on 3 May during a meeting with ten mayors.",
        [("call", "2018-05-03", {"Donald Trump", "Vladimir Putin"})],
    ),
    (
        "Trump met Putin on 3 May, the day Obama imposed sanctions.",
        [
            ("meeting", "2018-05-03", {"Donald Trump", "Vladimir Putin"}),
            ("policy", "2018-05-03", {"Barack Obama"}),
        ],
    ),
    # the day after is another one
    (
        "Trump met Putin on 3 May, the day after Obama had imposed sanctions.",
        [
            ("meeting", "2018-05-03", {"Donald Trump", "Vladimir Putin"}),
            ("policy", "2018-05-02", {"Barack Obama"}),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), BOTH)
def test_in_the_midst(text: str, expected: list[tuple[str, str, set[str]]]) -> None:
    found = [(e.kind, e.date, {p.name for p in e.participants}) for e in read(text, "2018-05-16")]
    assert [each for each in found if len(each[2]) > 1 or each[0] == "policy"] == expected
