"""What the work is limited to is what a plain reading has of it, and nothing else is read."""

from __future__ import annotations

from dataclasses import replace

from dashboard.extract import read_article
from dashboard.models import Article, Reading

ARTICLE = Article(
    "a", "“He left,” Trump said of Putin on Monday.\n\nTrump called Putin.", "2018-05-16"
)
WHOLE = read_article(ARTICLE)


def test_the_article_has_something_of_each() -> None:
    assert WHOLE.timexes
    assert WHOLE.quotations
    assert WHOLE.people
    assert WHOLE.events


def test_only_timexes() -> None:
    assert read_article(ARTICLE, only="timexes") == Reading("a", timexes=WHOLE.timexes)


def test_only_quotations() -> None:
    assert read_article(ARTICLE, only="quotations") == Reading("a", quotations=WHOLE.quotations)


def test_events_need_all_that_is_read() -> None:
    assert read_article(ARTICLE, only="events") == WHOLE


def test_a_publication_that_the_text_prints_is_that_of_its_events() -> None:
    text = f"OSLO, May 16, 2018 - It rained.\n\n{ARTICLE.text}"
    events = read_article(replace(ARTICLE, text=text, published=None)).events
    assert [event.date for event in events] == [event.date for event in WHOLE.events]
