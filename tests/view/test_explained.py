from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.models import Attribution, PersonMention, Reading, Span
from dashboard.view.explained import (
    Explained,
    explained,
    explanations,
    read_as,
    spoken_by,
    stands_for,
)
from dashboard.view.unseen import seen
from tests import factory

TEXT = "He said <b>so</b> on 3 May 2018."


def test_each_stretch_has_its_tint_and_its_reason() -> None:
    day = factory.span(TEXT, "3 May 2018")
    marks = [Explained(Span(0, len(TEXT)), "event"), Explained(day, "date", "The day.")]
    markup = explained(TEXT, Span(0, len(TEXT)), marks)
    assert '<mark class="tint-date" title="The day.">3 May 2018</mark>' in markup
    assert markup.startswith('<mark class="tint-event">He said &lt;b&gt;so')


def test_a_person_within_an_event_keeps_the_event_s_tint() -> None:
    marks = [
        Explained(Span(0, 32), "event"),
        Explained(Span(0, 2), "person", "Vladimir Putin, by a pronoun."),
    ]
    markup = explained(TEXT, Span(0, len(TEXT)), marks)
    person = '<mark class="tint-event person" title="Vladimir Putin, by a pronoun.">He</mark>'
    assert markup.startswith(person)


@given(
    text=st.text(max_size=60),
    edges=st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=6),
)
def test_the_words_are_verbatim_whatever_is_marked(text: str, edges: list[tuple[int, int]]) -> None:
    tints = ("event", "words", "speaker", "date", "person")
    marks = [
        Explained(Span(min(pair), max(pair)), tints[number % 5], "<why>")
        for number, pair in enumerate(edges)
    ]
    markup = explained(text, Span(0, len(text)), marks)
    assert html.unescape(re.sub(r"</?mark[^>]*>", "", markup)) == seen(text)


def test_all_that_was_read_is_explained() -> None:
    reading = factory.READINGS[0]
    people = (PersonMention(Span(0, 8), "Vladimir Putin", "description"),)
    found = list(explanations(Reading("a", reading.timexes, people, reading.quotations)))
    assert [mark.tint for mark in found] == [
        *("date", "words", "speaker", "words", "speaker", "words", "speaker", "person")
    ]
    assert found[0].why.startswith("Read as 11–17 September 2017. “this week” is")
    assert found[-1].why == "Vladimir Putin, by a description."


@pytest.mark.parametrize(
    ("known_by", "said"),
    [
        ("pronoun", "Said by Putin, known by a pronoun."),
        ("named", "Said by Putin, known by name."),
        (None, "Said by Putin."),
    ],
)
def test_how_a_speaker_is_known_is_told(known_by: str | None, said: str) -> None:
    assert spoken_by(Attribution(speaker="Vladimir Putin", known_by=known_by)) == said


def test_what_is_not_known_is_told_too() -> None:
    assert spoken_by(Attribution()) == "The article does not say who said this."
    assert stands_for(PersonMention(Span(0, 1), "Joe Biden", "named")) == "Joe Biden, by name."
    undated = factory.timex("now", "now", "PRESENT_REF", "", reason="No publication date is known")
    assert read_as(undated) == "No date of the calendar. No publication date is known."
