"""What is told of a happening elsewhere than in its own sentence, and acts that a body tells."""

from __future__ import annotations

import pytest

from tests.extract.events.test_find import read

ABOUT = "Trump and Putin fell out.\n\n"
MET = ABOUT + "Trump and Putin met in Oslo on Monday.\n\n"

# text, published, (kind, date) of all that is no context
TOLD = [
    # remarks that a later sentence dates
    (
        ABOUT + "Trump said he was done asking Putin. “He denied it,” he said. "
        "The comments came during a session with reporters on Saturday.",
        "2019-05-14",
        [("statement", "2019-05-11")],
    ),
    (
        ABOUT + "Putin said that Trump was wrong. The interview was recorded on 3 May.",
        "2019-05-14",
        [("statement", "2019-05-03")],
    ),
    (  # the comments of somebody else
        ABOUT + "Putin said on 2 May that Trump was wrong. Doe’s comments came on 3 May.",
        "2019-05-14",
        [("statement", "2019-05-02")],
    ),
    # a year that stands before an interview
    (
        ABOUT + "On Tuesday Trump praised Putin.\n\nIn a 2013 interview he said Putin was able.",
        "2019-05-14",
        [("statement", "2013"), ("statement", "2019-05-14")],
    ),
    (
        ABOUT + "On Tuesday Trump recalled the 2007 speech of Putin.",
        "2019-05-14",
        [],
    ),
    # what is recorded right after the talks is of their day
    (
        MET + "The deadline of April 8 came and went. In an interview with Sky News recorded "
        "right after the talks, Trump said he would not lift the sanctions on Russia.",
        "2019-05-14",
        [("meeting", "2019-05-13"), ("statement", "2019-05-13")],
    ),
    # the last time before
    (
        ABOUT + "It was the first time Trump and Putin had met in person since June 2017 in Oslo.",
        "2019-05-14",
        [("meeting", "2017-06")],
    ),
    # a day still to come dates nothing that stands under an earlier one
    (
        ABOUT
        + "Nov. 9 - Putin congratulates Trump by telegram hours after his election victory.\n\n"
        "Dec. 29 - Obama expels 35 Russian diplomats. Trump says it is time to move on from "
        "Russia but agrees to meet spy chiefs next week.",
        "2016-12-30",
        [("message", "2016-11-09"), ("policy", "2016-12-29"), ("statement", "2016-12-29")],
    ),
    # an act of the body that announces it, told once
    (
        ABOUT + "The U.S. Treasury Department announced on Monday that it was sanctioning two "
        "Russian banks.",
        "2019-05-14",
        [("policy", "2019-05-13")],
    ),
    (
        ABOUT
        + "The Kremlin announced on Monday that Washington had expelled ten Russian diplomats.",
        "2019-05-14",
        [("policy", "2019-05-13"), ("statement", "2019-05-13")],
    ),
    # nations that sit down, by their people
    (
        ABOUT + "Advisers led by Mike Pompeo will sit down with the Russians next week.",
        "2019-05-14",
        [("meeting", "2019-05-20/2019-05-26")],
    ),
    (
        ABOUT + "Mike Pompeo will sit down with the Russians’ critics next week.",
        "2019-05-14",
        [],
    ),
    # intentions, staff that is cut, deals
    (
        ABOUT + "Trump first declared his intention to quit the treaty last October.",
        "2019-05-14",
        [("statement", "2018-10")],
    ),
    (
        ABOUT + "Russia slashed 60% of US embassy staff on Monday.",
        "2019-05-14",
        [("policy", "2019-05-13")],
    ),
    (
        ABOUT + "The US and Russia reached a cease-fire deal in Syria on Monday.",
        "2019-05-14",
        [("policy", "2019-05-13")],
    ),
    (
        ABOUT + "Russia granted asylum on Feb. 1 to Joe Doe, a former FBI agent.",
        "2019-05-14",
        [("policy", "2019-02-01")],
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), TOLD)
def test_told_elsewhere(text: str, published: str, expected: list[tuple[str, str]]) -> None:
    told = [event for event in read(text, published) if not event.context]
    assert sorted((e.kind, e.date or "") for e in told if e.date_basis != "publication") == sorted(
        expected
    )


def test_an_act_has_the_country_of_the_body_that_tells_it() -> None:
    text = "The State Department announced on Monday that it was sanctioning two Russian banks."
    (event,) = read(ABOUT + text, "2019-05-14")
    assert [party.name for party in event.participants] == ["United States", "Russia"]
