from __future__ import annotations

import html
import re
from dataclasses import replace
from urllib.parse import parse_qs

import pytest
from msgspec import structs

from dashboard.models import Mention, Timeline
from dashboard.view.address import State, parse
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.filters import Filters, select
from dashboard.view.panel import panel
from tests import factory


def text(markup: str) -> str:
    """What a reader sees of markup."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", markup)).split())


def opened(found: Catalogue, event: str, state: State | None = None) -> str:
    entry = found.find(event)
    assert entry is not None
    at = state or State(event=event)
    return panel(found, entry, select(found.entries, at.filters), at)


@pytest.mark.parametrize(
    ("event", "words"),
    [
        ("e-harbour", "Statement · Putin Putin in Vyborg: “hardly any contact” with Trump"),
        ("e-harbour", "Vladimir Putin · Vyborg, Russia"),
        ("e-harbour", "In the article 1 passage, one source"),
        ("e-harbour", "Who said what 3 quotations and 1 reported statement"),
        ("e-harbour", "“hardly any contact” Putin · in the article “the Russian leader”"),
        ("e-harbour", "talks without conditions Putin · in the article “he” · reported speech"),
        ("e-geneva", "Donald Trump and Vladimir Putin · Geneva, Switzerland"),
        ("e-harbour", "The words earlier this week Read as 11–17 September 2017"),
        ("e-geneva", "Outlet not known , May 2021"),
        ("e-call", "Call · Trump Trump telephones Putin"),
        ("e-call", "In the article 1 passage, one source"),
        ("e-biden", "Meeting · Joe Biden and Putin · planned · context, not between the two"),
    ],
)
def test_the_panel_says(found: Catalogue, event: str, words: str) -> None:
    assert words in text(opened(found, event))


def test_article_text_and_addresses_are_harmless(found: Catalogue) -> None:
    markup = opened(found, "e-tariffs")
    assert "Pipeline &amp; &lt;Post&gt;" in markup
    assert "javascript:" not in markup
    assert "<post" not in markup.lower()


def test_links_leave_safely(found: Catalogue) -> None:
    links = re.findall(r'<a[^>]*href="https?:[^>]*>', opened(found, "e-harbour"))
    assert links
    assert all('rel="noopener noreferrer nofollow"' in link for link in links)


def test_steps_go_through_what_is_listed(found: Catalogue) -> None:
    markup = opened(found, "e-call")
    assert 'href="?event=e-geneva"' in markup
    assert 'href="?event=e-radio"' in markup
    assert "All 6 events" in markup
    first = opened(found, "e-harbour")
    assert '<span class="earlier none" aria-disabled="true">' in first


def test_an_event_that_the_filters_hide_can_be_open(found: Catalogue) -> None:
    state = State(filters=Filters(topic=("syria",)), event="e-call")
    markup = opened(found, "e-call", state)
    assert "Trump telephones Putin" in markup
    assert markup.count("aria-disabled") == 2
    assert "Back to the list" in markup


def test_a_changed_text_is_said_loudly() -> None:
    built = replace(factory.example(), stale=("a-harbour",))
    found = catalogue(built, factory.calendar())
    assert "has changed since it was read" in text(opened(found, "e-harbour"))
    assert "has changed since it was read" not in text(opened(found, "e-call"))


def test_of_an_abridged_article_only_the_sentence_is_shown() -> None:
    built = factory.example()
    whole = opened(catalogue(built, ()), "e-geneva")
    assert "A reporter asked about the hacked" in text(whole)
    short = [replace(article, reader="passages") for article in built.articles]
    markup = opened(catalogue(replace(built, articles=tuple(short)), ()), "e-geneva")
    assert "The two presidents met for three hours in Geneva on 3 May 2018" in text(markup)
    assert "I asked him, and he was clear about it" in text(markup)
    assert "A reporter asked about the hacked" not in text(markup)
    assert "[…]" in text(markup)
    assert text(markup).count("Only the sentences that something was read out of") == 1


def test_further_passages_are_folded() -> None:
    built = factory.example()
    call, radio = (next(e for e in built.events if e.id == i) for i in ("e-call", "e-radio"))
    both = structs.replace(call, mentions=(*call.mentions, *radio.mentions))
    found = catalogue(replace(built, events=(both,)), ())
    markup = opened(found, "e-call")
    assert "In the article 2 passages, one source" in text(markup)
    assert "<summary>1 more passage on this event</summary>" in markup
    assert "passage 2 of 2" in text(markup.partition("<summary>")[2])


def test_each_source_shows_its_first_passage() -> None:
    built = factory.example()
    call, harbour = (next(e for e in built.events if e.id == i) for i in ("e-call", "e-harbour"))
    both = structs.replace(call, mentions=(*call.mentions, *harbour.mentions, *_radio(built)))
    found = catalogue(replace(built, events=(both,)), ())
    shown, fold, folded = opened(found, "e-call").partition("<summary>1 more passage")
    assert fold
    assert "In the articles 3 passages, two sources" in text(shown)
    assert "telephoned Mr. Putin" in text(shown)
    assert "Speaking at a harbour opening" in text(shown)
    assert "passage 2 of 3" in text(shown)
    assert "In 2019 Mr. Trump told a radio host" in text(folded)


def _radio(built: Timeline) -> tuple[Mention, ...]:
    return next(event.mentions for event in built.events if event.id == "e-radio")


def test_people_and_place_lead_to_what_else_there_is_of_them(found: Catalogue) -> None:
    markup = opened(found, "e-harbour")
    assert '<a href="?speaker=vladimir-putin" data-go>Vladimir Putin</a>' in markup
    assert '<a href="?q=Vyborg%2C+Russia" data-go>Vyborg, Russia</a>' in markup
    # Putin says nothing in the call, so as a speaker he would lead away from it
    assert '<a href="?q=Vladimir+Putin" data-go>Vladimir Putin</a>' in opened(found, "e-call")


@pytest.mark.parametrize("event", [event.id for event in factory.example().events])
def test_each_filter_of_a_panel_has_its_event(found: Catalogue, event: str) -> None:
    hrefs = re.findall(r'href="(\?(?:speaker|q|topic)=[^"]*)"', opened(found, event))
    for href in hrefs:
        asked = parse(parse_qs(html.unescape(href)[1:]), found)
        assert asked.notice == ""
        assert event in {entry.event.id for entry in select(found.entries, asked.state.filters)}


def test_nothing_but_a_title_is_enough() -> None:
    bare = factory.event("e", "other", "Something", None)
    found = catalogue(replace(factory.example(), events=(bare,)), ())
    assert "Something" in text(opened(found, "e"))


def test_an_event_leads_to_its_article_and_to_a_report(found: Catalogue) -> None:
    entry = found.find("e-call")
    assert entry is not None
    state = State(filters=Filters(topic=("sanctions",)), lanes="topic", event="e-call")
    markup = panel(found, entry, (entry,), state)
    assert 'href="./articles?topic=sanctions&amp;event=e-call&amp;article=b-bridges"' in markup
    assert 'href="./about?topic=sanctions&amp;event=e-call"' in markup
