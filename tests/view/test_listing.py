from __future__ import annotations

import re
from html.parser import HTMLParser

from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.filters import Filters, select
from dashboard.view.listing import date_words, listing
from dashboard.view.paging import years_links
from tests import factory
from tests.view.test_panel import text


def listed(found: Catalogue, filters: Filters) -> str:
    return listing(found, select(found.entries, filters), State(filters=filters))


def test_every_event_is_a_link_under_its_year(found: Catalogue) -> None:
    markup = listed(found, Filters())
    assert re.findall(r'data-event="([^"]+)"', markup) == [e.event.id for e in found.entries]
    said = text(markup)
    assert said.startswith(
        "6 events by date 2017 1 event · 2 contacts without an article 11–17 Sep"
    )
    assert "2020: no event" in said
    assert "2022–2024: no event" in said
    assert "2021 context only" in said
    assert "Without a date 1 event no date The two sides discuss" in said


def test_dates_are_as_precise_as_they_are(found: Catalogue) -> None:
    words = {entry.event.id: date_words(entry) for entry in found.entries}
    assert words == {
        "e-harbour": "11–17 Sep",
        "e-geneva": "3 May",
        "e-call": "June",
        "e-radio": "in 2019",
        "e-biden": "June",
        "e-tariffs": "reported December",
        "e-fund": "no date",
    }


def test_few_events_come_with_all_that_was_said(found: Catalogue) -> None:
    markup = listed(found, Filters(topic=("north-korea",)))
    assert markup.count('<blockquote class="quoted ') == 3
    assert markup.count('<blockquote class="reported side-putin"') == 1
    assert "blockquote" not in listed(found, Filters())


def test_words_on_the_topic_come_first(found: Catalogue) -> None:
    filters = Filters(topic=("north-korea",))
    (entry,) = shown = select(found.entries, filters)
    on_topic = {entry.speeches[2].passage, entry.speeches[3].passage}
    markup = listing(found, shown, State(filters=filters), on_topic)
    first, fold, rest = markup.partition("<summary>2 more passages, not on this topic</summary>")
    assert fold
    assert "Nobody should play with fire" in text(first)
    assert "hardly any contact”" not in text(first).partition("Trump")[2]
    assert "hardly any contact" in text(rest)
    assert "not on this topic" not in listing(found, shown, State(filters=filters))


def test_a_row_shows_the_first_of_its_words_on_the_topic(found: Catalogue) -> None:
    (passage,) = (s.passage for s in found.speeches.values() if "We have spoken" in s.words)
    said = text(listing(found, found.entries, State(), {passage}))
    assert "with Trump “We have spoken twice, and both times about Syria,”" in said
    assert "“hardly any contact” with Trump “hardly" not in said


def test_a_row_shows_the_first_of_its_words(found: Catalogue) -> None:
    said = text(listed(found, Filters()))
    assert "“hardly any contact”" in said
    assert "Reported: The call also touched on sanctions" in said
    assert "Biden to meet Putin Context: not between the two" in said


def test_links_keep_the_filters(found: Catalogue) -> None:
    assert 'href="?topic=sanctions&amp;event=e-call"' in listed(
        found, Filters(topic=("sanctions",))
    )


def test_titles_are_escaped() -> None:
    built = factory.synthetic(1)
    bad = factory.event("e", "call", "<img src=x onerror=alert(1)> & more", "2018")
    found = catalogue(type(built)(built.articles, built.readings, (bad,)), ())

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            assert tag != "img"

    Reader().feed(listed(found, Filters()))


def test_years_can_be_scrolled_to(found: Catalogue) -> None:
    wanted = re.findall(r'data-scroll="([^"]+)"', "".join(years_links(found.entries, State())))
    assert wanted == ["year-2017", "year-2018", "year-2019", "year-2021", "year-2025"]
    markup = listed(found, Filters())
    assert all(f'id="{anchor}"' in markup for anchor in wanted)
