from __future__ import annotations

from dashboard.models import PersonMention, Reading, Span
from dashboard.view.readings import dates, people, said
from tests import factory

HARBOUR, READING = factory.ARTICLES[0], factory.READINGS[0]


def test_every_date_stands_with_how_it_was_read() -> None:
    markup = dates(HARBOUR, READING)
    assert "1 date, and how each was read" in markup
    assert '<mark class="tint-date">earlier this week</mark>' in markup
    assert "Read as 11–17 September 2017." in markup


def test_everything_said_stands_in_the_order_of_the_text() -> None:
    markup = said(HARBOUR, READING)
    assert "4 quotations and reports, and whose words" in markup
    assert markup.index("hardly any contact") < markup.index("talks without conditions")
    assert "Piece of a quotation. Said by Putin, known by a description." in markup
    assert "Reported. Said by Putin, known by a pronoun." in markup


def test_persons_stand_with_how_they_are_known_the_most_named_first() -> None:
    mentions = [("Joe Biden", "named"), ("Vladimir Putin", "named"), ("Vladimir Putin", "pronoun")]
    found = tuple(PersonMention(Span(n, n + 1), *each) for n, each in enumerate(mentions))
    markup = people(Reading("a", people=found))
    assert markup.index("Vladimir Putin") < markup.index("Joe Biden")
    assert "1 × by name, 1 × by a pronoun" in markup


def test_what_there_is_none_of_is_left_out() -> None:
    nothing = Reading("a")
    assert dates(HARBOUR, nothing) == said(HARBOUR, nothing) == people(nothing) == ""
