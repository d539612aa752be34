"""What lies ahead of the day of publication, and what one says of what another said."""

from __future__ import annotations

import pytest

from tests.extract.events.test_find import read
from tests.extract.mentions.whole import who

PUBLISHED = "2018-05-16"  # a Wednesday

AHEAD = [
    # the date of what is said is not that of the saying
    (
        "Trump told reporters as he left that he would meet Putin at the forum next month.",
        [("statement", "2018-05-16", False)],
    ),
    # what somebody is to say nobody has said
    ("Trump is to tell donors on Friday night that Putin is strong.", []),
    ("Trump will tell donors on Friday night that Putin is strong.", []),
    (
        "Trump said on Tuesday that Putin is strong.",
        [("statement", "2018-05-15", False)],
    ),
    # what takes place later is planned
    ("Trump meets Putin in Oslo on 9 June 2018.", [("meeting", "2018-06-09", True)]),
    ("New START expires on 5 February 2021.", [("policy", "2021-02-05", True)]),
    ("New START, signed in 2010, expires on 5 February 2021.", [("policy", "2021-02-05", True)]),
]


@pytest.mark.parametrize(("text", "expected"), AHEAD)
def test_ahead(text: str, expected: list[tuple[str, str, bool]]) -> None:
    found = [(e.kind, e.date, e.planned) for e in read(text, PUBLISHED) if not e.context]
    assert found == expected


TOLD = [
    (
        "Trump told them that Mr. Putin had assured him of it. “I believe it,” he said.",
        "he = Donald Trump (pronoun)",
    ),
    (
        "Trump met him. Putin said that it was true. “I believe it,” he said.",
        "he = Vladimir Putin (pronoun)",
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_who_goes_on_is_who_told_it(text: str, expected: str) -> None:
    assert who(text, PUBLISHED).endswith(expected)


def test_an_apposition_is_no_aide() -> None:
    text = "Trump left. Dmitry Peskov, the president's spokesman, stayed."
    assert "Sarah Sanders" not in who(text, PUBLISHED)


GOES_ON = [
    # a noun that names but one of the two
    (
        "Trump and Putin fell out.\n\nThe call with Putin on May 3 was short.",
        [("call", "2018-05-03", {"Donald Trump", "Vladimir Putin"})],
    ),
    (
        "Trump met Merkel. Trump and Putin fell out.\n\nThe call with Xi on May 3 was short.",
        [],
    ),
    # a call with the press is none
    ("Peskov said so in a conference call with Putin's press on May 3.", []),
    # votes on what was told before
    (
        "Trump signed the sanctions on Russia on May 9. The House had passed them on May 3, and "
        "Putin fumed. The Senate passed it 98 to 2 on May 7.",
        [("policy", "2018-05-07", set())],
    ),
    # said again
    (
        "Trump said so of Putin on May 3 in Elko, and said it again on May 7.",
        [
            ("statement", "2018-05-03", {"Donald Trump"}),
            ("statement", "2018-05-07", {"Donald Trump"}),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), GOES_ON)
def test_what_goes_on(text: str, expected: list[tuple[str, str, set[str]]]) -> None:
    found = [(e.kind, e.date, {p.name for p in e.participants}) for e in read(text, PUBLISHED)]
    dated = [(kind, day, names) for kind, day, names in found if day in {x[1] for x in expected}]
    assert [(kind, day) for kind, day, _ in dated] == [(kind, day) for kind, day, _ in expected]
    assert all(names <= got for (*_, names), (*_, got) in zip(expected, dated, strict=True))
