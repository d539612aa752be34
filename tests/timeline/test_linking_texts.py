"""Which calendar row the events of a text are linked to."""

from __future__ import annotations

import pytest

from dashboard.extract import read_article
from dashboard.models import Article
from dashboard.timeline import linking
from tests.timeline.test_linking import BOTH, row

CALENDAR = (
    row("oath", "2017-01-20", "anchor", "Donald Trump", "taking office"),
    row("call-jan", "2017-01-28", "call", BOTH, "call after taking office"),
    row("call-may", "2017-05-02", "call", BOTH, "May 2017 call"),
    row("elbe", "2017-07-07", "meeting", BOTH, "Hamburg meeting", "Hamburg, Germany"),
    row("forum", "2017-10-04", "anchor", "Vladimir Putin", "Grain Forum", "Moscow, Russia"),
    row("forum-2018", "2018-10-03", "anchor", "Vladimir Putin", "Grain Forum", "Moscow, Russia"),
    row("vienna", "2018-07-16", "summit", BOTH, "Vienna summit|2018 summit", "Vienna, Austria"),
    row("guests", "2018-12-01", "anchor", "G20 leaders", "G20 in Lima", "Lima, Peru"),
    row("geneva", "2021-06-16", "anchor", "Joe Biden; Vladimir Putin", "Geneva summit"),
)

LINKS = [
    # one call in the month
    ("In May 2017 Putin telephoned Trump.", "2019-01-05", {"call-may"}),
    # several in the year: the words decide, or nothing is linked
    (
        "Trump took office in 2017. Soon after taking office in 2017, Putin phoned Trump.",
        "2019-01-05",
        {"call-jan"},
    ),
    ("In 2017 Putin telephoned Trump.", "2019-01-05", {None}),
    # a day apart, as time zones make it
    ("Putin telephoned Trump on 3 May 2017.", "2019-01-05", {"call-may"}),
    ("Putin telephoned Trump on 5 May 2017.", "2019-01-05", {None}),
    # the forum of the right year
    ("At the Grain Forum last week Putin said that Trump was wrong.", "2017-10-11", {"forum"}),
    ("Last week Putin said that Trump was wrong.", "2017-10-11", {None}),
    # a summit named by its place tells who met
    ("The Vienna summit in July 2018 was long.", "2019-01-05", {"vienna"}),
    # announced, not yet held
    ("Biden prepares to meet Putin.", "2021-06", {"geneva"}),
    # news of a speech, whose occasion the first paragraphs name
    (
        "The Grain Forum opened in Moscow.\n\nPutin said that Trump was wrong.",
        "2017-10-06",
        {"forum"},
    ),
    # two who meet are no occasion for a speech
    ("At the Geneva summit Putin said on 16 June 2021 that Trump was wrong.", "2021-06-17", {None}),
    # not the same two
    ("In May 2017 Putin telephoned Barack Obama.", "2019-01-05", {None}),
    ("Putin telephoned Trump on 1 May 2017.", "2019-01-05", {"call-may"}),
    ("Putin telephoned Trump on 30 April 2017.", "2019-01-05", {None}),
    ("Trump met Putin on 7 July 2017.", "2019-01-05", {"elbe"}),
    ("Trump met Putin on 8 July 2017.", "2019-01-05", {"elbe"}),
    ("Trump met Putin on 9 July 2017.", "2019-01-05", {None}),
    # a month is narrow enough for a contact, a year is not without its place
    ("Trump met Putin in July 2017.", "2019-01-05", {"elbe"}),
    ("Trump met Putin in 2017.", "2019-01-05", {None}),
    ("Trump met Putin in Hamburg in 2017.", "2019-01-05", {"elbe"}),
    ("Trump met Putin in Germany in 2017.", "2019-01-05", {"elbe"}),
    # the seat for the president, but only in a contact
    ("Trump took a call from the Kremlin on 2 May 2017.", "2019-01-05", {"call-may"}),
    # another kind, another pair
    ("Trump wrote to Putin on 2 May 2017.", "2019-01-05", {None}),
    ("Trump met Merkel on 7 July 2017.", "2019-01-05", {None}),
    # announced for soon
    ("Biden prepares to meet Putin.", "2021-04-20", {"geneva"}),
    ("Biden prepares to meet Putin.", "2021-03", set()),
    ("Biden prepares to meet Putin.", "2021-07", set()),
    ("Biden prepares to meet Putin in Rome.", "2021-06", set()),
    # said to him, there
    ("Putin told Trump in Vienna on 16 July 2018 that it was late.", "2019-01-05", {"vienna"}),
    ("Putin said on 16 July 2018 that Trump was right.", "2019-01-05", {None}),
    ("At the Grain Forum in 2017 Putin said that Trump was wrong.", "2019-01-05", {"forum"}),
    # news is of the days before it was printed
    ("The Grain Forum opened.\n\nPutin said that Trump was wrong.", "2017-10-08", {"forum"}),
    ("The Grain Forum opened.\n\nPutin said that Trump was wrong.", "2017-10-09", {None}),
    ("The Grain Forum opened.\n\nPutin said that Trump was wrong.", "2017-10-03", {None}),
    # an anchor is of whom it names
    ("Trump took office on 20 January 2017.", "2019-01-05", {"oath"}),
    ("Putin took office on 20 January 2017.", "2019-01-05", {None}),
    # of a group nobody is named
    ("The G20 in Lima opened.\n\nPutin said that Trump was wrong.", "2018-12-02", {"guests"}),
]


@pytest.mark.parametrize(("text", "published", "expected"), LINKS)
def test_links(text: str, published: str, expected: set[str | None]) -> None:
    article = Article("a", text, published)
    events = linking.link([article], [read_article(article, CALENDAR)], CALENDAR)

    told = [event for event in events if event.kind != "other" or len(events) == 1]

    assert {event.calendar for event in told} == expected


def test_the_words_keep_their_date() -> None:
    article = Article("a", "In May 2017 Putin telephoned Trump.", "2019-01-05")
    (event,) = linking.link([article], [read_article(article)], CALENDAR)

    assert (event.date, event.calendar_date) == ("2017-05", "2017-05-02")


def test_a_named_summit_takes_its_parties_from_the_row() -> None:
    article = Article("a", "The Vienna summit in July 2018 was long.", "2019-01-05")
    (event,) = linking.link([article], [read_article(article)], CALENDAR)

    assert [p.name for p in event.participants] == BOTH.split("; ")
    assert not event.context


def test_what_stands_in_brackets_is_no_part_of_a_name() -> None:
    both = "Ann Lee (chair); Joe Roe"
    rows = (row("vienna", "2018-07-16", "summit", both, "Vienna summit", "Vienna, Austria"),)
    article = Article("a", "The Vienna summit in July 2018 was long.", "2019-01-05")
    (event,) = linking.link([article], [read_article(article)], rows)

    assert [p.name for p in event.participants] == ["Ann Lee", "Joe Roe"]


@pytest.mark.parametrize(
    "text", ["The Rome summit in July 2018 was long.", "Biden prepares to meet Merkel."]
)
def test_what_stays_vague_is_dropped(text: str) -> None:
    article = Article("a", text, "2021-06")

    assert linking.link([article], [read_article(article)], CALENDAR) == ()
