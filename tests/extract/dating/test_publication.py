"""What a text without a printed publication date gives away: (text, EDTF)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from dashboard import edtf
from dashboard.extract import articles, sentences, timexes
from dashboard.extract.dating import publication
from dashboard.models import CalendarEntry
from tests.extract.test_timexes import ANY, PIECES

FORUM = CalendarEntry(
    *("forum", "2019-06-06/2019-06-08", "anchor", "The forum"),
    *("", (), ("River Forum",), ("x",), "", ""),
)
OTHER_FORUM = replace(FORUM, id="later", date="2022-06-15/2022-06-18")


def infer(text: str, calendar: tuple[CalendarEntry, ...] = ()) -> tuple[str | None, str]:
    document = articles.read(text)
    found = timexes.find(document, sentences.split(document))
    return publication.infer(document, found, calendar)


KNOWN = [
    ("Talks fail\n\nPublished Jun 28, 2019\n\nThe two left without a word.\n", "2019-06-28"),
    ("July 16, 2018\n\nThe two met.\n\nUpdated June 28, 2019\n", "2019-06-28"),
    ("May 3, 2019 09:15 AM\n\nThe two left without a word.\n", "2019-05-03"),
    ("WASHINGTON, May 3, 2018 (XYZ) - The two left without a word on Monday.\n", "2018-05-03"),
    (
        "President-elect Donald Trump took the call on 21 November. President Barack Obama said "
        "on Monday that he would help.\n",
        "2016-11-21/2016-11-27",
    ),
    ("Joe Biden took office earlier this year. Last year Trump was still there.\n", "2021"),
    ("Speaking at the River Forum earlier this week, he said no.\n", "2019-06-06/2019-06-09"),
    # other weeks and years say nothing
    (
        "Next month, he said last week, it rains. At the River Forum earlier this week he said no.",
        "2019-06-06/2019-06-09",
    ),
    ("Last year it rained. Next year it snows. Joe Biden took office earlier this year.\n", "2021"),
    ("On Monday it rained. Joe Biden took office earlier this year.\n", "2021"),
    (
        "On Monday it rained. At the River Forum earlier this week he said no.\n",
        "2019-06-06/2019-06-09",
    ),
    ("June 28th, 2019\n\nThe two left without a word.\n", "2019-06-28"),
    # of several lines with a date the one that is labelled, or the one day they all name
    ("July 16, 2018\n\nThe two met.\n\nPosted on June 28, 2019\n", "2019-06-28"),
    ("July 16, 2018\n\nThe two met.\n\n16 July 2018\n", "2018-07-16"),
    ("The two met.\n\n2018-07-16\n", "2018-07-16"),
    ("OSLO (XYZ), 16 July 2018: The two met on Monday.\n", "2018-07-16"),
    ("ROME - (July 16, 2018) - The two met on Monday.\n", "2018-07-16"),
]

UNKNOWN = [
    "July 16, 2018\n\nThe two met.\n\nJune 28, 2019\n\nThe two met again.\n",
    "The two met on Monday and parted on Tuesday.\n",
    "On May 3, 2018, they had met in Oslo. Now they met again.\n",
    "Trump took the call on 21 November, an aide said on Monday.\n",
    "President Trump spoke last week.\n",
    "Joe Biden took office last year.\n",
    "At the River Forum last week, he said no.\n",
    "At the River Club earlier this week, he said no.\n",
    "The two had met, and parted on good terms, on July 16, 2018\n",
    "Oslo, July 16, 2018, was a warm and dry town.\n",
    "The River Forum is old. " + "It rained and rained. " * 6 + "Earlier this week he said no.\n",
    "Published on 31 February 2018\n",
    "",
]


@pytest.mark.parametrize(("text", "expected"), KNOWN)
def test_what_can_be_known_is_inferred(text: str, expected: str) -> None:
    published, reason = infer(text, (FORUM,))
    assert published == expected
    assert reason


@pytest.mark.parametrize("text", UNKNOWN)
def test_what_cannot_be_known_is_left_open(text: str) -> None:
    published, reason = infer(text, (FORUM,))
    assert published is None
    assert reason == "the text does not say when it was published"


def test_a_reader_is_told_by_what_event_the_week_is_known() -> None:
    told = infer("Speaking at the River Forum earlier this week, he said no.\n", (FORUM,))
    assert told == ("2019-06-06/2019-06-09", "The forum was “earlier this week”")
    # ... whichever of its names the text has
    renamed = replace(FORUM, aliases=("Brook Forum", *FORUM.aliases))
    assert infer("Speaking at the River Forum earlier this week, he said no.\n", (renamed,)) == told


def test_two_events_of_one_name_decide_nothing() -> None:
    text = "Speaking at the River Forum earlier this week, he said no.\n"
    assert infer(text, (FORUM, OTHER_FORUM))[0] is None
    # ... unless an office excludes one of them
    assert infer(f"President Biden listened. {text}", (FORUM, OTHER_FORUM))[0] == (
        "2022-06-15/2022-06-19"
    )


@given(ANY | PIECES)
def test_any_text_gives_valid_edtf_or_nothing(text: str) -> None:
    published, _ = infer(text, (FORUM,))
    assert published is None or edtf.is_valid(published)
