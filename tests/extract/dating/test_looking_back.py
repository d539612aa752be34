"""Dates in what looks back: (text, words, EDTF), published 14 August 2025, a Thursday."""

from __future__ import annotations

import pytest

from tests.extract.dating.whole import timexes

# What had been before is of the year told; what comes after it too, be it in the same row.
YEARS = [
    ("In 2014 he sold it. He had bought it in the spring.", "the spring", "2014-21"),
    ("In 2014 he sold it. In the winter he had hoped.", "the winter", "2014-24"),
    ("In 2014 he sold it. He had bought it in April.", "April", "2014-04"),
    ("In May 2014 he sold it. He had bought it in the autumn.", "the autumn", "2013-23"),
    ("In May 2014 he sold it. He had bought it in October.", "October", "2013-10"),
    ("In May 2014 he sold it. The sale was on 3 December.", "3 December", "2014-12-03"),
    ("He sold it in May 2014. In the autumn he bought it.", "the autumn", "2014-23"),
    ("He sold it in July 2014. In the summer they met.", "the summer", "2014-22"),
    # of the last year, where nothing had been before
    ("In 2014 he sold it. He bought it in the spring.", "the spring", "2025-21"),
    ("In 2014 he sold it. He bought it in April.", "April", "2025-04"),
    ("He sold it in 2014. He had bought it in April.", "April", "2025-04"),
    ("In May 2014 he sold it. They will meet in the autumn.", "the autumn", "2025-23"),
    ("In 2014 he sold it.\n\nHe had bought it in the spring.", "the spring", "2025-21"),
    ("In 2014 he sold it. He left in the spring, as she had won.", "the spring", "2025-21"),
]

# "the next year" is no year to come where the words look back.
NEXT = [
    ("They met in July 2018. The next year they met again.", "The next year", "2019"),
    ("They met in July 2018. The next month they met again.", "The next month", "2018-08"),
    ("They met in July 2018. They will meet the next year.", "the next year", "2026"),
    ("They met in 2018. The next month they met again.", "The next month", None),
]

BESIDE = [
    ("They met in May 2018. A day later he denied it.", "A day later", "2018-05"),
    ("They met in 2018. A day later he denied it.", "A day later", None),
    ("They met in May 2018. Two weeks later he denied it.", "Two weeks later", None),
    (
        "Ten days ago he was there. Two days before that he left.",
        "Two days before that",
        "2025-08-02",
    ),
    ("He left last Friday. The Monday before, he had come.", "The Monday before", "2025-08-04"),
    ("He left last Friday. The Monday after, he came.", "The Monday after", "2025-08-11"),
    ("He came on the Monday before the vote.", "Monday", "2025-08-11"),
    ("They spoke on the Tuesday before last.", "the Tuesday before last", "2025-08-05"),
    ("They spoke three Tuesdays ago.", "three Tuesdays ago", "2025-07-29"),
    ("He rose on 2 June. On the 13th of the month he fell.", "the 13th of the month", "2025-06-13"),
    ("He fell on the 20th of the month.", "the 20th of the month", "2025-07-20"),
    (
        "He rose on 2 June. On the night of the 3rd, he fell.",
        "the night of the 3rd",
        "2025-06-03",
    ),
    (
        "Signed on 5 May, it wished him a merry Christmas. He left the same day.",
        "the same day",
        "2025-05-05",
    ),
    ("To the host of a Sunday show he was kind.", "Sunday", "2025-08-10"),
]

# A text comes back from what had been, and to its own year.
RETURNED = [
    (
        "He left on 4 August. It was as in May 2016, when he had fled.\n\nA day later he wept.",
        "A day later",
        "2025-08-05",
    ),
    (
        "He left on 4 August. It was as on 9 May 2016, when he fled.\n\nA day later he wept.",
        "A day later",
        "2016-05-10",
    ),
    ("In May 2016 he left. He was back this year. On 3 July he rang.", "3 July", "2025-07-03"),
    ("In May 2016 he left. He was back by then. On 3 July he rang.", "3 July", "2016-07-03"),
    ("He left on Wednesday last week.", "Wednesday last week", "2025-08-06"),
    ("Last week, on Monday, he left.", "Last week, on Monday", "2025-08-04"),
    ("They met on 3 May. The day after that he left.", "The day after that", "2025-05-04"),
    ("They met on 3 May. Eleven days on, he left.", "Eleven days", "2025-05-14"),
    ("They met on 3 May. Eleven days on foot tired him.", "Eleven days", None),
    ("On June 4 - three days after it - he left.", "June 4", "2025-06-04"),
    ("It took 10-15 days.", "10-15 days", None),
    ("They met in May 2018. A week later he denied it.", "A week later", "2018-05"),
]

# A day that is named may lie ahead.
NAMED = [
    ("He named 20 August as the day.", "20 August", "2025-08-20"),
    ("They fixed Sept. 3 for it.", "Sept. 3", "2025-09-03"),
    ("He left on 20 August, as named.", "20 August", "2024-08-20"),
]

ACROSS = [
    ("The fair of Nov. 30-Dec. 1, 2018 was dull.", "Nov. 30-Dec. 1, 2018", "2018-11-30/2018-12-01"),
    ("Dec. 30 - Jan. 2, 2019", "Dec. 30 - Jan. 2, 2019", "2018-12-30/2019-01-02"),
    ("The fair of 30 June-2 July was dull.", "30 June-2 July", "2025-06-30/2025-07-02"),
    ("The fair of 31 June-2 July was dull.", "31 June-2 July", None),
    ("They met on May 28, 30 and June 2.", "30", "2025-05-30"),
    ("They met on May 28, 30 and June 2.", "June 2", "2025-06-02"),
]


@pytest.mark.parametrize(
    ("text", "words", "expected"), [*YEARS, *NEXT, *BESIDE, *RETURNED, *NAMED, *ACROSS]
)
def test_what_looks_back_is_counted_from_what_is_told(
    text: str, words: str, expected: str | None
) -> None:
    read = {timex.span.of(text): timex.edtf for timex in timexes(text, "2025-08-14")}
    assert read[words] == expected
