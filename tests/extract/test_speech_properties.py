"""What holds for quotations in any text, however broken its marks."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.extract import articles, quotations
from tests import costs
from tests.extract.said import PUBLISHED, mentions, read

PIECES = st.sampled_from(
    [
        *"“”‘’\"'\n,.?!:;()[]- ",
        *("''", "\n\n", " ", " said ", "Putin", "Trump", " he ", "the two leaders", "Mr. "),
        *(" that ", "according to ", "words", "We agree", " told ", "İ", "é", "U.S.", " by ", ", "),
    ]
)
TEXTS = st.lists(PIECES, max_size=40).map("".join)


@given(TEXTS)
def test_every_quotation_is_verbatim_within_one_paragraph(text: str) -> None:
    document = articles.read(text)
    quoted, reported = read(text)

    for row in (*quoted, *reported):
        assert row.span.of(text) == row.span.of(text).strip() != ""
        assert sum(each.span.covers(row.span) for each in document.paragraphs) == 1
        for part in (row.attribution.cue, row.attribution.speaker_span):
            assert part is None or part.of(text).strip()


@given(TEXTS)
def test_quotations_are_ordered_and_overlap_only_when_nested(text: str) -> None:
    quoted, _ = read(text)
    outer = [row for row in quoted if row.form != "nested"]

    assert [row.span.start for row in quoted] == sorted(row.span.start for row in quoted)
    for left, right in pairwise(outer):
        assert left.span.end <= right.span.start


@given(TEXTS)
def test_a_quotation_continues_an_earlier_one(text: str) -> None:
    for place, row in enumerate(read(text)[0]):
        assert row.continues is None or row.continues < place


@given(TEXTS)
def test_a_speaker_has_words_in_the_text(text: str) -> None:
    quoted, reported = read(text)
    for row in (*quoted, *reported):
        if row.attribution.speaker:
            assert row.attribution.speaker_span
            assert row.attribution.known_by


@given(TEXTS)
def test_mentions_are_verbatim_and_ordered(text: str) -> None:
    for words, name, known_by in mentions(text, PUBLISHED):
        assert words.strip() == words != ""
        assert name
        assert known_by in ("named", "description", "institution", "pronoun")


PARAGRAPHS = st.lists(
    st.sampled_from(
        [
            "He said “yes”.",
            "“No,” she said.",
            "“We go on",
            "and on” it went.",
            '"Straight," he said.',
            "''Doubled,'' he said.",
            "A “mark “too many” here.",
            "Plain words.",
        ]
    ),
    min_size=1,
    max_size=7,
)
Row = tuple[str, str, bool, bool]


@given(PARAGRAPHS, st.data())
def test_a_mark_costs_no_more_than_its_paragraph(
    paragraphs: list[str], data: st.DataObject
) -> None:
    """Without one mark, only its paragraph changes and those that a quotation joins to it."""
    number = data.draw(st.integers(0, len(paragraphs) - 1))
    places = [at for at, letter in enumerate(paragraphs[number]) if letter in '“”"']
    if not places:
        return
    at = data.draw(st.sampled_from(places))
    without = [*paragraphs]
    without[number] = paragraphs[number][:at] + paragraphs[number][at + 1 :]
    before, after = _by_paragraph(paragraphs), _by_paragraph(without)
    touched = _joined(before, number) | _joined(after, number)

    for place in set(range(len(paragraphs))) - touched:
        assert before[place] == after[place]


def _by_paragraph(paragraphs: list[str]) -> list[list[Row]]:
    """The stretches of each paragraph: words, form, whether it goes on, whether it continues."""
    text = "\n\n".join(paragraphs)
    rows: list[list[Row]] = [[] for _ in paragraphs]
    for each in quotations.find(articles.read(text)):
        row = (each.span.of(text), each.form, each.goes_on, each.continues is not None)
        rows[each.paragraph].append(row)
    return rows


def _joined(rows: list[list[Row]], number: int) -> set[int]:
    """The paragraph and its neighbours as far as a quotation runs over the break."""
    joined = {number}
    for step in (1, -1):
        place = number
        while 0 <= place + step < len(rows):
            if not any(row[2] for row in rows[min(place, place + step)]):
                break
            place += step
            joined.add(place)
    return joined


@pytest.mark.parametrize(
    "piece", ["a", '"', "“", "'", "“a” ", "said ", "Putin, ", "Mr. ", "Xx Yy ", "’s ", "‘a "]
)
def test_reading_takes_linear_time(piece: str) -> None:
    assert costs.grows_evenly(lambda size: read((piece * size)[:size]), 8_000)
