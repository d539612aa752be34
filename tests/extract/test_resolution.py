"""How dates are read: (text, publication, expression, TIMEX3 value, EDTF)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dashboard import edtf
from dashboard.extract import articles, resolution, sentences, timexes
from dashboard.extract.dating import publication
from dashboard.models import CalendarEntry, Timex
from tests import costs
from tests.extract.test_timexes import ANY, PIECES, UNITS

# 15 November 2016 was a Tuesday, in ISO week 46.
TUESDAY = "2016-11-15"


def read(
    text: str, published: str | None = TUESDAY, calendar: tuple[CalendarEntry, ...] = ()
) -> dict[str, Timex]:
    """Each expression's words and what they mean; of repeated words the last."""
    document = articles.read(text)
    split = sentences.split(document)
    found = timexes.find(document, split)
    known = publication.known(published, document, found, calendar)
    resolved = resolution.resolve(found, document, split, known, calendar)
    return {each.span.of(text): each for each in resolved}


PLAIN = [
    ("He spoke on 16 July 2018.", "16 July 2018", "2018-07-16", "2018-07-16"),
    ("He spoke on July 16, 2018.", "July 16, 2018", "2018-07-16", "2018-07-16"),
    ("He spoke on the 3rd of May 2019.", "the 3rd of May 2019", "2019-05-03", "2019-05-03"),
    ("He spoke on 07/16/2018.", "07/16/2018", "2018-07-16", "2018-07-16"),
    ("He spoke on 16/07/2018.", "16/07/2018", "2018-07-16", "2018-07-16"),
    ("He spoke on 16.07.2018.", "16.07.2018", "2018-07-16", "2018-07-16"),
    ("He spoke on 16-07-2018.", "16-07-2018", "2018-07-16", "2018-07-16"),
    ("He spoke on 07-16-2018.", "07-16-2018", "2018-07-16", "2018-07-16"),
    ("He spoke early in 2018.", "early in 2018", "2018", "2018~"),
    ("The war will end in 2018.", "2018", "2018", "2018"),
    (
        "He spoke at 10.30am on July 16, 2018.",
        "10.30am on July 16, 2018",
        "2018-07-16T10:30",
        "2018-07-16",
    ),
    ("He spoke on 16-Jul-2018.", "16-Jul-2018", "2018-07-16", "2018-07-16"),
    ("He spoke on 2018/07/16.", "2018/07/16", "2018-07-16", "2018-07-16"),
    ("He spoke on 16 July '18.", "16 July '18", "2018-07-16", "2018-07-16"),
    ("He spoke in July 2018.", "July 2018", "2018-07", "2018-07"),
    ("He won in 2018.", "2018", "2018", "2018"),
    ("He spoke in the summer of 2018.", "the summer of 2018", "2018-SU", "2018-22"),
    (
        "It fell in the third quarter of 2018.",
        "the third quarter of 2018",
        "2018-Q3",
        "2018-07/2018-09",
    ),
    ("It fell in the first half of 2018.", "the first half of 2018", "2018-H1", "2018-01/2018-06"),
    ("It was so in the 1990s.", "the 1990s", "199", "199X"),
    ("It was so in the '80s.", "the '80s", "198", "198X"),
    ("It was so in the 19th century.", "the 19th century", "18", "18XX"),
    ("It was early July 2018.", "early July 2018", "2018-07", "2018-07~"),
    (
        "It ran from 7 to 9 July 2017.",
        "7 to 9 July 2017",
        "2017-07-07/2017-07-09",
        "2017-07-07/2017-07-09",
    ),
    ("It ran on Dec. 13 and 14, 2017.", "14, 2017", "2017-12-14", "2017-12-14"),
    ("It lasted until 2020.", "2020", "2020", "../2020"),
    ("It lasts since 2015.", "2015", "2015", "2015/.."),
    ("The season 2015-16 was bad.", "2015-16", "2015/2016", "2015/2016"),
    ("He died on Christmas Day 2018.", "Christmas Day 2018", "2018-12-25", "2018-12-25"),
    ("He died on Easter Monday 2018.", "Easter Monday 2018", "2018-04-02", "2018-04-02"),
    ("He dined on Thanksgiving 2018.", "Thanksgiving 2018", "2018-11-22", "2018-11-22"),
    ("He rested on Memorial Day 2018.", "Memorial Day 2018", "2018-05-28", "2018-05-28"),
    (
        "The call began at 10:30 a.m. on July 16, 2018.",
        "10:30 a.m. on July 16, 2018",
        "2018-07-16T10:30",
        "2018-07-16",
    ),
    ("From January to June 2017 nothing moved.", "January", "2017-01", "2017-01"),
    ("It ran from July 30 to August 2, 2017.", "July 30", "2017-07-30", "2017-07-30"),
    ("It ran on Dec. 13 and 14, 2017.", "Dec. 13", "2017-12-13", "2017-12-13"),
    ("It was the winter of 2013-14.", "the winter of 2013-14", "2013-WI", "2013-24"),
    ("It grew in H2 2024.", "H2 2024", "2024-H2", "2024-07/2024-12"),
    ("It is dated nineteen ninety-six.", "nineteen ninety-six", "1996", "1996"),
]


@pytest.mark.parametrize(("text", "words", "value", "expected"), PLAIN)
def test_dates_that_say_everything(text: str, words: str, value: str, expected: str) -> None:
    for published in (TUESDAY, None, "1950"):
        timex = read(text, published)[words]
        assert (timex.value, timex.edtf, timex.anchor.kind) == (value, expected, "words")


RELATIVE = [
    ("He spoke on Monday.", "Monday", "2016-11-14", "2016-11-14"),
    ("He spoke on Tuesday.", "Tuesday", "2016-11-15", "2016-11-15"),
    ("He spoke on Friday.", "Friday", "2016-11-11", "2016-11-11"),
    ("They will meet on Friday.", "Friday", "2016-11-18", "2016-11-18"),
    ("He said Wednesday that it was over.", "Wednesday", "2016-11-09", "2016-11-09"),
    ("Talks open Wednesday in Kyiv.", "Wednesday", "2016-11-16", "2016-11-16"),
    ("He spoke last Tuesday.", "last Tuesday", "2016-11-08", "2016-11-08"),
    ("They meet next Tuesday.", "next Tuesday", "2016-11-22", "2016-11-22"),
    ("He spoke late Sunday night.", "late Sunday night", "2016-11-13TNI", "2016-11-13"),
    ("He spoke yesterday.", "yesterday", "2016-11-14", "2016-11-14"),
    ("They meet tomorrow morning.", "tomorrow morning", "2016-11-16TMO", "2016-11-16"),
    ("He spoke this morning.", "this morning", "2016-11-15TMO", "2016-11-15"),
    ("He spoke last night.", "last night", "2016-11-14TNI", "2016-11-14"),
    ("He spoke last week.", "last week", "2016-W45", "2016-11-07/2016-11-13"),
    ("He spoke earlier this week.", "earlier this week", "2016-W46", "2016-11-14/2016-11-20"),
    ("He spoke last weekend.", "last weekend", "2016-W45-WE", "2016-11-12/2016-11-13"),
    ("He spoke last month.", "last month", "2016-10", "2016-10"),
    ("He leaves next year.", "next year", "2017", "2017"),
    ("He spoke in August last year.", "August last year", "2015-08", "2015-08"),
    ("He spoke last December.", "last December", "2015-12", "2015-12"),
    ("He spoke on 14 November.", "14 November", "2016-11-14", "2016-11-14"),
    ("A week ago Monday he spoke.", "A week ago Monday", "2016-11-07", "2016-11-07"),
    ("After a visit, on 3 March, he left.", "3 March", "2016-03-03", "2016-03-03"),
    ("He spoke on Dec. 23.", "Dec. 23", "2015-12-23", "2015-12-23"),
    ("They will speak on Dec. 23.", "Dec. 23", "2016-12-23", "2016-12-23"),
    ("The decree was signed this past Monday.", "this past Monday", "2016-11-14", "2016-11-14"),
    ("The vote is in two years' time.", "two years' time", "2018", "2018"),
    ("He spoke on June 1.", "June 1", "2016-06-01", "2016-06-01"),
    ("He took office on Jan. 20.", "Jan. 20", "2016-01-20", "2016-01-20"),
    ("On January 23rd, he said no.", "January 23rd", "2016-01-23", "2016-01-23"),
    ("The proposed talks in January matter.", "January", "2017-01", "2017-01"),
    ("He resigned in August.", "August", "2016-08", "2016-08"),
    ("They will meet in March.", "March", "2017-03", "2017-03"),
    ("He spoke last summer.", "last summer", "2016-SU", "2016-22"),
    ("They meet next spring.", "next spring", "2017-SP", "2017-21"),
    ("He spoke two months ago.", "two months ago", "2016-09", "2016-09"),
    ("He spoke three days ago.", "three days ago", "2016-11-12", "2016-11-12"),
    ("He spoke a decade ago.", "a decade ago", "2006", "2006"),
    ("He spoke about two weeks ago.", "about two weeks ago", "2016-W44", "2016-10-31/2016-11-06"),
    ("Exports fell in the third quarter.", "the third quarter", "2016-Q3", "2016-07/2016-09"),
    ("It is due by the end of the month.", "the end of the month", "2016-11", "2016-11~"),
    ("He spoke on Halloween.", "Halloween", "2016-10-31", "2016-10-31"),
    ("They meet around 13 December.", "around 13 December", "2016-12-13", "2016-12-13~"),
]


@pytest.mark.parametrize("published", ["../2018", "2018/.."])
def test_an_open_publication_date_gives_no_day(published: str) -> None:
    timex = read("They met on Monday.", published)["Monday"]

    assert (timex.edtf, timex.anchor.kind) == (None, "none")


@pytest.mark.parametrize(("text", "words", "value", "expected"), RELATIVE)
def test_dates_counted_from_publication(text: str, words: str, value: str, expected: str) -> None:
    timex = read(text)[words]
    assert (timex.value, timex.edtf, timex.anchor.kind) == (value, expected, "publication")


@pytest.mark.parametrize(("text", "words", "value", "expected"), RELATIVE)
def test_without_publication_they_stay_unresolved(
    text: str, words: str, value: str, expected: str
) -> None:
    timex = read(text, None)[words]
    assert (timex.edtf, timex.earliest, timex.latest, timex.anchor.kind) == (
        None,
        None,
        None,
        "none",
    )
    assert "not known" in timex.reason


INTERVAL = [
    (
        "Earlier this week he spoke.",
        "2017-10-05/2017-10-08",
        "Earlier this week",
        "2017-10-02/2017-10-08",
    ),
    ("He spoke on Monday.", "2016-11-14/2016-11-20", "Monday", "2016-11-14"),
    ("He spoke on 14 November.", "2016-11-14/2016-11-20", "14 November", "2016-11-14"),
    ("He spoke last week.", "2016-11-14/2016-11-20", "last week", "2016-11-07/2016-11-13"),
    ("He spoke last year.", "2021-06", "last year", "2020"),
    ("He spoke earlier this year.", "2021-06", "earlier this year", "2021"),
    ("He spoke last month.", "2021-06", "last month", "2021-05"),
    ("He speaks today.", "2021-06", "today", "2021-06"),
    ("He spoke yesterday.", "2016-11-14/2016-11-20", "yesterday", "2016-11-13/2016-11-19"),
    ("He spoke on Monday.", "2025-12", "Monday", "2025-12-01/2025-12-29"),
    ("He spoke last month.", "2025", "last month", "2024-12-01/2025-11-30"),
]


@pytest.mark.parametrize(("text", "published", "words", "expected"), INTERVAL)
def test_an_uncertain_publication_stays_uncertain(
    text: str, published: str, words: str, expected: str
) -> None:
    assert read(text, published)[words].edtf == expected


NO_DATE = [
    ("They talked for two hours.", "two hours", "DURATION", "PT2H"),
    ("They talked for 2 1/2 years.", "2 1/2 years", "DURATION", "P2Y6M"),
    ("They talked for two and a half hours.", "two and a half hours", "DURATION", "PT2H30M"),
    ("They talked for 1 hour and 15 minutes.", "1 hour and 15 minutes", "DURATION", "PT1H15M"),
    ("They talked for half an hour.", "half an hour", "DURATION", "PT30M"),
    ("They talked for several weeks.", "several weeks", "DURATION", "PXW"),
    ("It has been so for centuries.", "centuries", "DURATION", "PXC"),
    ("They talked for a couple of days.", "a couple of days", "DURATION", "P2D"),
    ("In the past two years it fell.", "the past two years", "DURATION", "P2Y"),
    ("It fell over the past decade.", "the past decade", "DURATION", "P10Y"),
    ("A 30-day truce began.", "30-day", "DURATION", "P30D"),
    ("It took twenty-five years.", "twenty-five years", "DURATION", "P25Y"),
    ("They talk every week.", "every week", "SET", "P1W"),
    ("They meet twice a year.", "a year", "SET", "P1Y"),
    ("They meet each Thursday.", "each Thursday", "SET", "XXXX-WXX-4"),
    ("They meet on Mondays.", "Mondays", "SET", "XXXX-WXX-1"),
    ("He is now here.", "now", "DATE", "PRESENT_REF"),
    ("They met recently.", "recently", "DATE", "PAST_REF"),
    ("They meet soon.", "soon", "DATE", "FUTURE_REF"),
]


@pytest.mark.parametrize(("text", "words", "kind", "value"), NO_DATE)
def test_what_names_no_date_has_none(text: str, words: str, kind: str, value: str) -> None:
    timex = read(text)[words]
    assert (timex.type, timex.value, timex.edtf, timex.earliest) == (kind, value, None, None)


def test_a_weekday_that_contradicts_its_date_is_reported() -> None:
    timex = read("They met on Monday, July 17, 2018.")["Monday, July 17, 2018"]
    assert timex.edtf == "2018-07-17"
    assert timex.warning == "17 July 2018 was a Tuesday, not a Monday"
    assert read("They met on Monday, July 16, 2018.")["Monday, July 16, 2018"].warning == ""


def test_a_day_that_does_not_exist_is_no_date() -> None:
    assert read("They met on February 30, 2018.")["February 30, 2018"].edtf is None


def test_the_reason_is_a_sentence_a_reader_understands() -> None:
    reason = read("He spoke on Monday.")["Monday"].reason
    assert reason == "“Monday”, read as the last Monday on or before 15 November 2016"
    reason = read("He spoke last week.", "2016-11-14/2016-11-20")["last week"].reason
    assert reason.endswith("the publication between 14 November 2016 and 20 November 2016")


@given(
    ANY | PIECES,
    st.sampled_from(
        [None, "2016-11-15", "2016-11-14/2016-11-20", "2025-12", "../2020", "0001", "9999"]
    ),
)
def test_whatever_the_text_dates_are_valid_and_ordered(text: str, published: str | None) -> None:
    document = articles.read(text)
    split = sentences.split(document)
    found = timexes.find(document, split)
    known = publication.known(published, document, found, ())
    resolved = resolution.resolve(found, document, split, known, ())
    assert [each.span for each in resolved] == [each.span for each in found]
    for timex in resolved:
        assert timex.reason.startswith("“")
        if timex.edtf is None:
            assert timex.earliest is timex.latest is None
            continue
        assert edtf.is_valid(timex.edtf)
        assert edtf.bounds(timex.edtf) == (timex.earliest, timex.latest)
        assert timex.earliest is None or timex.latest is None or timex.earliest <= timex.latest


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("published", [TUESDAY, None])
def test_time_is_linear_in_the_length(unit: str, published: str | None) -> None:
    read("He left on Monday.")
    assert costs.grows_evenly(lambda size: read(unit * (size // len(unit)), published), 5_000)


SHIFT = 28  # years after which a date of 1901 to 2099 has the same weekday again


@given(
    st.sampled_from(RELATIVE),
    st.dates(date(1901, 1, 1), date(2071 - 3, 12, 31)),
)
def test_a_publication_28_years_later_shifts_a_reading_by_28_years(
    row: tuple[str, str, str, str], day: date
) -> None:
    text, words, _, _ = row
    # A century year without a leap day, or Easter, would break the cycle.
    later = day.replace(year=day.year + SHIFT)
    assume((later - day) == timedelta(days=10227))
    one, other = read(text, day.isoformat())[words], read(text, later.isoformat())[words]
    assert one.earliest is not None and one.latest is not None
    assert other.earliest == one.earliest.replace(year=one.earliest.year + SHIFT)
    assert other.latest == one.latest.replace(year=one.latest.year + SHIFT)


def test_there_is_no_month_before_the_first() -> None:
    assert read("He left on the 30th.", "0001-01-02")["the 30th"].edtf is None
