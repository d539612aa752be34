from __future__ import annotations

from dataclasses import replace
from datetime import date

from msgspec import structs

from dashboard.models import Event
from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.coverage import coverage
from dashboard.view.coverage_story import coverage_story
from dashboard.view.filters import Filters
from tests import factory

UNTIL = date(2026, 4, 29)


def test_of_many_events_the_rest_is_folded_once_more() -> None:
    many = catalogue(factory.synthetic(40), ())
    made = coverage(many, Filters(), UNTIL)
    _, _, single = coverage_story(many, made, State()).partition("Show them")
    first, _, rest = single.partition("<details>")
    assert first.count("<li>") == 10
    assert rest.startswith(f"<summary>{sum(len(e.origins) == 1 for e in made.entries) - 10} more")


def test_all_that_is_missing_is_told(found: Catalogue) -> None:
    markup = coverage_story(found, coverage(found, Filters(), UNTIL), State())
    assert "5 contacts without an article" in markup
    assert "1 contact covered" in markup
    assert "<strong>6 of 6</strong>events rest on a single source" in markup
    assert "<strong>1</strong>event without any date" in markup
    assert "known up to 29 April 2026, the articles reach to December 2025" in markup
    assert 'rel="noopener noreferrer nofollow"' in markup
    assert 'href="./?event=e-harbour"' in markup


def test_a_reprint_is_no_second_source() -> None:
    timeline = factory.example()
    first, *rest = timeline.articles
    copy = replace(first, id="z-copy")
    twice = replace(
        timeline,
        articles=(first, *rest, copy),
        readings=(*timeline.readings, replace(timeline.readings[0], article=copy.id)),
        events=tuple(_told_by(event, copy.id) for event in timeline.events),
    )
    for reprint_of, single in ((None, "5 of 6"), (first.id, "6 of 6")):
        marked = (first, *rest, replace(copy, reprint_of=reprint_of))
        found = catalogue(replace(twice, articles=marked), ())
        markup = coverage_story(found, coverage(found, Filters(), UNTIL), State())
        assert f"<strong>{single}</strong>events rest on a single source" in markup


def _told_by(event: Event, other: str) -> Event:
    """The event, also told by `other` where the harbour's article tells it."""
    again = (structs.replace(m, article=other) for m in event.mentions if m.article == "a-harbour")
    return structs.replace(event, mentions=(*event.mentions, *again))


def test_nothing_found_names_what_to_loosen(found: Catalogue) -> None:
    state = State(filters=Filters(words="zeppelin"))
    markup = coverage_story(found, coverage(found, state.filters, UNTIL), state)
    assert "Loosen the filter" in markup
    assert "<table" not in markup


def test_a_narrower_count_is_not_called_a_lack_of_articles(found: Catalogue) -> None:
    state = State(filters=Filters(speaker=("donald-trump",)))
    markup = coverage_story(found, coverage(found, state.filters, UNTIL), state)
    assert "6 contacts not covered by these events" in markup
    assert "without an article</h2>" not in markup


def test_an_empty_timeline_is_shown() -> None:
    empty = catalogue(factory.Timeline((), (), ()), ())
    made = coverage(empty, Filters(), UNTIL)
    assert "Nothing to compare" in coverage_story(empty, made, State())
