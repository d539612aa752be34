"""Days without a year beside a date that has one: (text, words, EDTF), published 14 August 2025."""

from __future__ import annotations

import pytest

from tests.extract.dating.whole import timexes

BESIDE = [
    ("They met on July 16, 2018. He took it back on July 17.", "July 17", "2018-07-17"),
    (
        "They met on July 16, 2018. He took it back on July 17 and 19.",
        "July 16, 2018",
        "2018-07-16",
    ),
    ("He signed it in May 2017. By then she had left, on April 3.", "April 3", "2017-04-03"),
    ("They met on Dec. 28, 2018. She left on Jan. 3.", "Jan. 3", "2019-01-03"),
    ("They met on Jan. 3, 2019. She had left on Dec. 28.", "Dec. 28", "2018-12-28"),
    # it follows from day to day
    (
        "They met on March 3, 2018. She left on March 9. He came on April 2.",
        "April 2",
        "2018-04-02",
    ),
    # told of the two by one verb
    ("They met in July 2018 and again in November.", "November", "2018-11"),
    ("They met on July 4, 2018, and once more in Oslo on Nov. 9.", "Nov. 9", "2018-11-09"),
    ("She was jailed in July 2018 and freed in November.", "November", "2024-11"),
    # news of the last weeks
    ("They met on March 3, 2018. She left on Aug. 8.", "Aug. 8", "2025-08-08"),
    ("They met in June 2018. She left on July 20.", "July 20", "2025-07-20"),
    # but a day of the very month that was told
    ("They met in July 2018. She left on July 20.", "July 20", "2018-07-20"),
    # too far from it, in another paragraph, beside a mere year or a quarter
    ("They met on March 3, 2018. She left on Sept. 9.", "Sept. 9", "2024-09-09"),
    ("They met on March 3, 2018.\n\nShe left on March 9.", "March 9", "2025-03-09"),
    ("They met in 2018. She left on March 9.", "March 9", "2025-03-09"),
    ("It lost in the first quarter of 2018. She left on March 9.", "March 9", "2025-03-09"),
    # the year before it is that of the article
    ("They met on March 3, 2025. She left on March 9.", "March 9", "2025-03-09"),
    # what is to come
    ("They met on Sept. 3, 2018. They will meet again on Sept. 30.", "Sept. 30", "2025-09-30"),
]


@pytest.mark.parametrize(("text", "words", "expected"), BESIDE)
def test_the_year_is_that_of_the_date_beside_it(text: str, words: str, expected: str) -> None:
    read = {timex.span.of(text): timex.edtf for timex in timexes(text, "2025-08-14")}
    assert read[words] == expected


HEADED = [
    ("Oslo, 2018\n\nThe first was on July 7.", "July 7", "2018-07-07"),
    ("The summit in Oslo, May 2018\n\nOn the 7th they met.", "the 7th", "2018-05-07"),
    (
        "Oslo, 2018\n\nIt rained. It snowed. It was hot. She left on Nov. 30.",
        "Nov. 30",
        "2018-11-30",
    ),
    ("He won in Oslo in 2018\n\nThe first was on July 7.", "July 7", "2025-07-07"),
]


@pytest.mark.parametrize(("text", "words", "expected"), HEADED)
def test_a_heading_with_a_place_and_a_year_dates_what_is_below(
    text: str, words: str, expected: str
) -> None:
    read = {timex.span.of(text): timex.edtf for timex in timexes(text, "2025-08-14")}
    assert read[words] == expected
