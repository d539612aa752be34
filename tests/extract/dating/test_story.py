"""Dates that follow from the story: (text, expression, EDTF)."""

from __future__ import annotations

import pytest

from tests.extract.test_resolution import read

STORY = [
    ("He left on May 3, 2016. That Friday he spoke.", "That Friday", "2016-05-06"),
    ("He left on May 3, 2016. He spoke that weekend.", "that weekend", "2016-05-07/2016-05-08"),
    (
        "In March 2018 he called. A few months later in July they met.",
        "A few months later in July",
        "2018-07",
    ),
    (
        "In March 2015 he called. Two years later, in July, they met.",
        "Two years later, in July",
        "2017-07",
    ),
    ("They met on May 5, 2017. A month later, they met again.", "A month later", "2017-06"),
    ("They met on May 5, 2017. The next day he left.", "The next day", "2017-05-06"),
    # the year or month of a day told is none that moves the story on
    (
        "They met on May 5, 2017, twice that year. The next day he left.",
        "The next day",
        "2017-05-06",
    ),
    (
        "They met on May 5, 2017. He spoke of a fire in March 2016. The next day he left.",
        "The next day",
        "2017-05-06",
    ),
    ("They met on May 5, 2017. In 2018 he won. The next day he left.", "The next day", None),
    ("They met on May 5, 2017. The same day he left.", "The same day", "2017-05-05"),
    ("They met in May 2017. That year he won.", "That year", "2017"),
    ("They met in May 2017. Two years later they met again.", "Two years later", "2019"),
    (
        "They met on May 5, 2017. The following week he left.",
        "The following week",
        "2017-05-08/2017-05-14",
    ),
    ("They met on May 5, 2017. Two days earlier, he had called.", "Two days earlier", "2017-05-03"),
    ("They met in May 2017. The previous month he had called.", "The previous month", "2017-04"),
    (
        "He came in 2018, his first visit after 2005. The following year he came again.",
        "The following year",
        "2019",
    ),
    (
        "They spoke on May 5, 2017, at 10:30 a.m. in Moscow.",
        "May 5, 2017, at 10:30 a.m.",
        "2017-05-05",
    ),
]


@pytest.mark.parametrize(("text", "words", "expected"), STORY)
def test_dates_counted_from_the_text(text: str, words: str, expected: str) -> None:
    assert read(text)[words].edtf == expected


# Published in August 2025.
TOLD = [
    ("They kept in touch in 2019. They spoke in May, July and December.", "May", "2019-05"),
    ("They kept in touch in 2019. They spoke in May, July and December.", "December", "2019-12"),
    ("Talks went on through 2018. They met in May and again in June.", "June", "2018-06"),
    ("He won in 2016. He called in March.", "March", "2025-03"),
    ("He won in 2016. They will meet in October and December.", "October", "2025-10"),
    ("He left after 2016. They met in March and June.", "March", "2025-03"),
    ("They met in 2016. It rained. They met in March and June.", "March", "2025-03"),
    ("In 2012, he told a friend in July that it was so.", "July", "2012-07"),
    ("In 2012, he told a friend in July. It went on that year.", "that year", "2012"),
    ("In 2012, they met, he said on Monday. That year, he won.", "That year", "2012"),
    ("They met in 2012 and will meet again in September.", "September", "2025-09"),
    ("In 2012 they met, and they will meet again in September.", "September", "2025-09"),
    ("Last year, he told a friend in July that it was so.", "July", "2024-07"),
    ("It is so since 1999, when he left on New Year's Eve.", "New Year's Eve", "1999-12-31"),
    ("In late 2013 and early 2014, it rained. In February, he fled.", "February", "2014-02"),
    ("In 2007, he wrote.\n\nSix years later, he came.", "Six years later", "2013"),
    (
        "In 2007, he wrote.\n\nSix years later, he came.\n\nTwo years later, he ran.",
        "Two years later",
        "2015",
    ),
    (
        "In May 2017, it rained. In December of that year, he left.",
        "December of that year",
        "2017-12",
    ),
    (
        "In May 2017, it rained. By February the following year, he left.",
        "February the following year",
        "2018-02",
    ),
    ("In May 2017, it rained. On Dec. 3 that year, he left.", "Dec. 3 that year", "2017-12-03"),
    ("The summer of 2018 was hot. That autumn, he left.", "That autumn", "2018-23"),
    ("He won in 2016. The following spring he flew.", "The following spring", "2017-21"),
    ("In May 2017, he won. The previous winter he wept.", "The previous winter", "2016-24"),
    ("It began in the spring and summer of 2016.", "the spring", "2016-21"),
    ("They met on May 5, 2017. Later in the day he left.", "Later in the day", "2017-05-05"),
    ("On 16 May, 2 June and 23 July 2019, they met.", "16 May", "2019-05-16"),
    ("On 16 May, 2 June and 23 July 2019, they met.", "2 June", "2019-06-02"),
    ("They met from 1 p.m. to 3 p.m. on Friday.", "1 p.m.", "2025-08-15"),
    ("They met on the first Monday of June 2019.", "the first Monday of June 2019", "2019-06-03"),
    ("They met on the last Friday of May.", "the last Friday of May", "2025-05-30"),
    ("In the weeks before the 2016 vote, he rang. On Dec. 29, he left.", "Dec. 29", "2016-12-29"),
    ("They met in the autumn of last year.", "the autumn of last year", "2024-23"),
    (
        "They met in 2017, and again in the summer of the following year.",
        "the summer of the following year",
        "2018-22",
    ),
    ("June 18, 2013\n\nHe asks whether they will meet in November.", "November", "2013-11"),
    ("July 1, 2015\n\nThey met this month in Oslo.", "this month", "2015-07"),
    ("July 1, 2015\n\nThey met on Wednesday in Oslo.", "Wednesday", "2015-07-01"),
    ("July 1, 2015\n\nThey had met on Monday in Oslo.", "Monday", None),
    ("Months after the 2018 summit, on Nov. 11, they met.", "Nov. 11", "2018-11-11"),
    ("They met on April 11 last year.", "April 11 last year", "2024-04-11"),
    (
        "They met in June 2021. Eight months after that, war came.",
        "Eight months after that",
        "2022-02",
    ),
    ("The truce was extended through November.", "November", "2025-11"),
    ("They met over Labor Day weekend.", "Labor Day weekend", "2025-08-30/2025-08-31"),
    ("They met in Easter week.", "Easter week", "2025-04-14/2025-04-20"),
    ("They met on July 16, 2018, as in 2017. That day, he left.", "That day", "2018-07-16"),
]


@pytest.mark.parametrize(("text", "words", "expected"), TOLD)
def test_a_date_without_a_year_follows_the_story(
    text: str, words: str, expected: str | None
) -> None:
    assert read(text, "2025-08-20")[words].edtf == expected


CHAIN = "In March 2018, he called on a friend of 2011. In July, they met. On August 3, they wrote."


@pytest.mark.parametrize("published", ["2021-06", "2025-12-04"])
def test_dates_that_open_sentences_follow_each_other(published: str) -> None:
    timexes_ = read(CHAIN, published)
    assert (timexes_["July"].edtf, timexes_["August 3"].edtf) == ("2018-07", "2018-08-03")
    span = timexes_["July"].anchor.span
    assert span is not None and span.of(CHAIN) == "March 2018"


def test_a_date_told_in_passing_begins_no_row() -> None:
    text = "It has been so since March 2018. In July, they met."
    assert read(text, "2021-08-30")["July"].edtf == "2021-07"
    assert read("In May 2021, he left. In July, they met.", "2021-08-30")["July"].edtf == "2021-07"


def test_a_date_counted_from_the_text_points_there() -> None:
    text = "They met on May 5, 2017. The next day he left."
    timex = read(text)["The next day"]
    assert timex.anchor.kind == "text"
    assert timex.anchor.span is not None
    assert timex.anchor.span.of(text) == "May 5, 2017"


def test_what_no_date_was_told_for_is_unresolved() -> None:
    timex = read("A week later they met.")["A week later"]
    assert (timex.edtf, timex.anchor.kind) == (None, "none")


# (text, publication, expression, EDTF): what only its place in the text explains
PLACED = [
    # "that December" is the one of the year told, never one still to come
    ("He ran in 2012. That December they praised him.", "2016-11-15", "That December", "2012-12"),
    # labels of a chronicle lie in the past, whatever the tense
    ("- Jan. 22: He threatens a tariff.", "2025-10-23", "Jan. 22", "2025-01-22"),
    ("JANUARY\n\nIt began.", "2025-10-23", "JANUARY", "2025-01"),
    # ... unless it is a programme, or near
    ("- Nov. 20: The two will meet.", "2016-11-15", "Nov. 20", "2016-11-20"),
    ("- Nov. 20: A summit of two.", "2016-11-15", "Nov. 20", "2016-11-20"),
    # anniversaries
    ("A year ago this month they voted.", "2018-07-19", "A year ago this month", "2017-07"),
    ("Twelve months ago today they spoke.", "2026-02-12", "Twelve months ago today", "2025-02-12"),
    # a weekday of a week
    ("On Tuesday of last week he spoke.", "2018-03-28", "Tuesday of last week", "2018-03-20"),
    # the words before and behind a weekday
    ("This Wednesday brought the fifth trip.", "2025-08-09", "This Wednesday", "2025-08-06"),
    ("The dinner is on Friday, when they meet.", "2019-06-26", "Friday", "2019-06-28"),
    ("Testifying on Wednesday, he would not say.", "2019-05-05", "Wednesday", "2019-05-01"),
    # what counts back does not count from what is still to come
    (
        "On Friday they spoke. He takes office on Jan. 20. A day earlier he had been silent.",
        "2016-12-23",
        "A day earlier",
        "2016-12-22",
    ),
    # a day of a month that was not told more closely is one of that month
    (
        "On Friday they spoke. In late December 2014, he left. The same day she came.",
        "2016-11-15",
        "The same day",
        "2014-12",
    ),
    ("He said so last month. The next day she left.", "2016-11-15", "The next day", "2016-10"),
    (
        "They met on Sept. 10.\n\nLast month he said so. The day before, she had left.",
        "2016-10-09",
        "The day before",
        "2016-09",
    ),
    ("It fell last month. A day earlier, she left.", "2016-11-15", "A day earlier", "2016-11-14"),
]


@pytest.mark.parametrize(("text", "published", "words", "edtf"), PLACED)
def test_place_in_the_text(text: str, published: str, words: str, edtf: str | None) -> None:
    assert read(text, published)[words].edtf == edtf
