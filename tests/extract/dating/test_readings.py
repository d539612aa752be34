"""Readings that count: weeks, weekends, months and days told from a story or its publication."""

from __future__ import annotations

import pytest

from tests.extract.test_resolution import read

# 15 November 2016 was a Tuesday, the 19th a Saturday.
TUESDAY, SATURDAY, SUNDAY = "2016-11-15", "2016-11-19", "2016-11-20"
SAILED = "On 9 May 2014 the ships left. "  # a Friday


@pytest.mark.parametrize(
    ("text", "published", "words", "value", "edtf"),
    [
        (
            *("They sail in the week of 6 March 2017.", TUESDAY, "the week of 6 March 2017"),
            *("2017-W10", "2017-03-06/2017-03-12"),
        ),
        (
            *("They sailed in the week of March 6.", TUESDAY, "the week of March 6"),
            *("2016-W09", "2016-02-29/2016-03-06"),
        ),
        (
            *("They sailed over the weekend.", TUESDAY, "the weekend"),
            *("2016-W45-WE", "2016-11-12/2016-11-13"),
        ),
        (
            *("They sailed over the weekend.", SUNDAY, "the weekend"),
            *("2016-W46-WE", "2016-11-19/2016-11-20"),
        ),
        (
            *("They sail next weekend.", TUESDAY, "next weekend"),
            *("2016-W46-WE", "2016-11-19/2016-11-20"),
        ),
        (
            *("They sail this weekend.", TUESDAY, "this weekend"),
            *("2016-W46-WE", "2016-11-19/2016-11-20"),
        ),
        (
            *("They sail over the coming weekend.", SUNDAY, "the coming weekend"),
            *("2016-W47-WE", "2016-11-26/2016-11-27"),
        ),
        (
            *("They sailed last weekend.", SATURDAY, "last weekend"),
            *("2016-W45-WE", "2016-11-12/2016-11-13"),
        ),
        (
            *("Catches fell in the first half of last year.", TUESDAY),
            *("the first half of last year", "2015-H1", "2015-01/2015-06"),
        ),
        (
            *("Catches fell last quarter.", TUESDAY, "last quarter"),
            *("2016-Q3", "2016-07/2016-09"),
        ),
        ("They sailed last December.", TUESDAY, "last December", "2015-12", "2015-12"),
        ("They will sail next December.", TUESDAY, "next December", "2016-12", "2016-12"),
        ("They sailed last winter.", TUESDAY, "last winter", "2015-WI", "2015-24"),
        ("They will sail next summer.", TUESDAY, "next summer", "2017-SU", "2017-22"),
        ("They leave on the 20th.", TUESDAY, "the 20th", "2016-11-20", "2016-11-20"),
        ("They leave on the 31st.", TUESDAY, "the 31st", "XXXX-XX-XX", None),
        ("It sank on 31 February 2015.", TUESDAY, "31 February 2015", "XXXX-XX-XX", None),
        (
            *("They will leave on Monday morning.", TUESDAY, "Monday morning"),
            *("2016-11-21TMO", "2016-11-21"),
        ),
        (
            *("They left on Monday evening.", TUESDAY, "Monday evening"),
            *("2016-11-14TEV", "2016-11-14"),
        ),
        (
            *("They left at noon on 3 May 2015.", TUESDAY, "noon on 3 May 2015"),
            *("2015-05-03T12:00", "2015-05-03"),
        ),
    ],
)
def test_counted_from_publication(
    text: str, published: str, words: str, value: str, edtf: str | None
) -> None:
    found = read(text, published)[words]
    assert (found.value, found.edtf) == (value, edtf)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The following March they came home.", "The following March", "2015-03"),
        ("The previous March they had been built.", "The previous March", "2014-03"),
        ("The following May they came home.", "The following May", "2015-05"),
        ("The previous May they were built.", "The previous May", "2013-05"),
        ("The following Monday they came home.", "The following Monday", "2014-05-12"),
        ("The previous Monday they had been built.", "The previous Monday", "2014-05-05"),
        ("The following Friday they came home.", "The following Friday", "2014-05-16"),
        ("They came home two months later.", "two months later", "2014-07"),
        ("They had been built two years earlier.", "two years earlier", "2012"),
        ("They came home a decade later.", "a decade later", "2024"),
        ("On the 20th they came home.", "the 20th", "2014-05-20"),
    ],
)
def test_counted_from_the_text(text: str, words: str, value: str) -> None:
    found = read(SAILED + text, TUESDAY)[words]
    assert (found.value, found.anchor.kind) == (value, "text")
