"""Live coverage: entries below the times at which they were written."""

from __future__ import annotations

from datetime import date

import pytest

from dashboard.extract import read_article
from dashboard.extract.dating import live
from dashboard.models import Article, Span
from tests.extract.dating.whole import timexes

ENTRIES = (
    "18:20 They left. They had met two days earlier.\n\n17.05pm\n\nYesterday he smiled.\n\n"
    "9:40 BST | He came."
)
FRIDAY = "The talks as they happened on Friday\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "9:40 He left.\n10.15pm\nHe came.\n- 11:00 BST: Go.",
        "a\n1.30pm It rained.\n2:45\n3.05 | No.",
    ],
)
def test_three_times_that_open_lines_make_live_coverage(text: str) -> None:
    assert live.begins(text) == text.index(next(char for char in text if char.isdigit()))


@pytest.mark.parametrize(
    "text",
    [
        "9:40 He left.\n10:15 He came.",
        "At 9:40 he left.\nAt 10:15 he came.\nAt 11:00 he rose.",
        "9:40 he left.\n10:15 he came.\n11:00 he rose.",
        "1.5 million\n2.25 per cent\n3.75 of it",
        "2018 It rained.\n2019 It rained.\n2020 It rained.",
    ],
)
def test_other_lines_do_not(text: str) -> None:
    assert live.begins(text) is None


def test_the_head_names_a_day_of_the_last_days_that_is_not_labelled() -> None:
    text, now = "Friday. Published Saturday. Monday", date(2025, 8, 16)
    friday, saturday, monday = (Span(*s) for s in ((0, 6), (18, 26), (28, 34)))
    told = [(saturday, now), (monday, date(2025, 8, 11)), (friday, date(2025, 8, 15))]
    assert live.day(told, text, now) == (friday, date(2025, 8, 15))
    assert live.day(told[:2], text, now) is None
    assert live.day([(friday, now)], text, now) == (friday, now)


COVERED = [
    (FRIDAY + ENTRIES, "two days earlier", "2025-08-13"),
    (FRIDAY + ENTRIES, "Yesterday", "2025-08-14"),
    (FRIDAY + ENTRIES, "9:40 BST", "2025-08-15"),
    # of the page's own day
    ("The talks on Saturday\n\n" + ENTRIES, "Yesterday", "2025-08-15"),
    ("The talks\n\n" + ENTRIES, "Yesterday", "2025-08-15"),
    (FRIDAY + "Yesterday he smiled.", "Yesterday", "2025-08-15"),
]


@pytest.mark.parametrize(("text", "words", "expected"), COVERED)
def test_entries_are_told_on_the_day_that_the_head_names(
    text: str, words: str, expected: str
) -> None:
    read = {timex.span.of(text): timex.edtf for timex in timexes(text, "2025-08-16")}
    assert read[words] == expected


SAID = "\n\n18:20\n\nTrump says that Putin is strong.\n\n17:05\n\nIt rained.\n\n16:00\n\nIt snowed."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Friday's talks as they happened" + SAID, ("2025-08-15", "words")),
        ("The talks as they happened" + SAID, ("2025-08-16", "publication")),
        ("Published on Friday" + SAID, ("2025-08-16", "publication")),
    ],
)
def test_what_entries_tell_without_a_date_was_on_that_day(
    text: str, expected: tuple[str, str]
) -> None:
    said = read_article(Article("a", text, "2025-08-16")).events[0]
    assert (said.date, said.date_basis) == expected
