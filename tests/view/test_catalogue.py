from __future__ import annotations

from dataclasses import replace
from datetime import date

from dashboard.models import Attribution, Reading, Reported, Span, Timeline
from dashboard.timeline.lookup import fold
from dashboard.view.catalogue import YOURS, Catalogue, catalogue, read_timex, slug
from dashboard.view.facets import labels
from tests import factory


def test_events_are_sorted_and_undated_ones_last(found: Catalogue) -> None:
    ids = [entry.event.id for entry in found.entries]
    assert ids == [
        *("e-harbour", "e-geneva", "e-call", "e-radio", "e-biden", "e-tariffs", "e-fund")
    ]
    assert [entry.dated for entry in found.entries] == [True] * 6 + [False]


def test_the_calendar_bounds_an_event(found: Catalogue) -> None:
    harbour = found.find("e-harbour")
    assert harbour is not None
    assert (harbour.first, harbour.last) == (date(2017, 9, 12), date(2017, 9, 12))
    assert found.covered == {"2017-09-12-harbour"}
    assert "2016-06-17-forum" not in {contact.id for contact in found.contacts}


def test_an_entry_has_its_speeches_in_the_article_s_order(found: Catalogue) -> None:
    harbour = found.find("e-harbour")
    assert harbour is not None
    assert [said.words for said in harbour.speeches] == [
        "hardly any contact",
        "We have spoken twice, and both times about Syria,",
        "Nobody should play with fire near North Korea,",
        "talks without conditions",
    ]
    assert [said.reported for said in harbour.speeches] == [False, False, False, True]
    assert harbour.speakers == {"vladimir-putin"}
    assert harbour.sources == {"the-quay-gazette"}


def test_reported_words_keep_what_leads_up_to_them() -> None:
    assert _cue("Asked later, he flatly denied any part in it.", "denied", "any part") == "denied "
    said = "He told a crowd of dockers that he would come."
    assert _cue(said, "told", "he would come") == "told a crowd of dockers that "
    # the words themselves come first
    assert _cue("Any part in it was denied.", "denied", "Any part") == ""
    # another paragraph, or too far off to be read as one phrase
    assert _cue("He denied it.\n\nAny part in it.", "denied", "Any part") == ""
    assert _cue(f"He said, {'after all, ' * 9}nothing.", "said", "nothing") == ""


def _cue(text: str, cue: str, words: str) -> str:
    """The cue of reported words of a text."""
    article = replace(factory.ARTICLES[0], id="x", text=text)
    span = Span(text.index(words), text.index(words) + len(words))
    by = Attribution(Span(text.index(cue), text.index(cue) + len(cue)))
    reading = Reading("x", reported=(Reported(span, by),))
    (speech,) = catalogue(Timeline((article,), (reading,), ()), ()).speeches.values()
    return speech.cue


def test_a_search_finds_titles_words_and_people(found: Catalogue) -> None:
    harbour = found.find("e-harbour")
    assert harbour is not None
    for words in ("vyborg", "play with fire", "vladimir putin", '"hardly any contact"'):
        assert words in harbour.folded


def test_a_visitor_s_own_articles_are_a_source_beside_their_outlets() -> None:
    own = frozenset({"a-harbour"})
    mine = catalogue(factory.example(), factory.calendar(), own)
    assert [entry.event.id for entry in mine.entries if entry.own] == ["e-harbour"]
    harbour = mine.find("e-harbour")
    assert harbour is not None
    assert harbour.sources == {"the-quay-gazette", YOURS}
    assert labels(mine, "source")[YOURS] == "Your articles"


def test_without_own_articles_there_is_no_such_source(found: Catalogue) -> None:
    assert not any(entry.own for entry in found.entries)
    assert YOURS not in labels(found, "source")


def test_names_and_text_are_folded() -> None:
    assert slug("The Quay Gazette") == "the-quay-gazette"
    assert slug("") == "unknown"
    assert fold("“Don’t”") == '"don\'t"'


def test_a_time_expression_is_found_by_its_span(found: Catalogue) -> None:
    span = factory.READINGS[0].timexes[0].span
    timex = read_timex(found, "a-harbour", span)
    assert timex is not None
    assert timex.edtf == "2017-09-11/2017-09-17"
    assert read_timex(found, "a-harbour", Span(0, 3)) is None
    assert read_timex(found, "nowhere", span) is None


def test_evidence_that_is_gone_is_left_out() -> None:
    built = factory.example()
    bare = tuple(replace(reading, quotations=(), reported=()) for reading in built.readings)
    entry = catalogue(replace(built, readings=bare), ()).find("e-harbour")
    assert entry is not None
    assert entry.speeches == ()


def test_an_empty_timeline() -> None:
    assert catalogue(Timeline((), (), ()), ()).entries == ()


def test_all_that_was_said_is_there_with_its_form_and_voice(found: Catalogue) -> None:
    forms = [said.form for said in found.speeches.values()]
    assert sorted(forms) == ["fragment", "full", "full", "full", "full", *["reported"] * 3]
    assert found.voices == {
        "donald-trump": "Donald Trump",
        "the-white-house": "The White House",
        "vladimir-putin": "Vladimir Putin",
    }
