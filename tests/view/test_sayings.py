from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from dashboard.models import Article, Attribution, Quotation, Reading, Timeline
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.filters import FACETS, Filters
from dashboard.view.sayings import FORMS, Saying, options, sayings, select, spoken_on
from tests import factory

ECHO = 'He was clear: "Hardly any contact."\nA play is called "Silence".\n"Wait", she said.'


def topics_of(words: str) -> tuple[str, ...]:
    """Topics by a single word, as a stand-in for the table."""
    found = {"Syria": "syria", "Korea": "north-korea", "oil": "energy"}
    return tuple(topic for word, topic in found.items() if word in words)


def with_echo() -> Timeline:
    """The example and an article whose words no event has; some repeat the example's."""
    built = factory.example()
    article = Article("d-echo", ECHO, published="2019-02", title="A year of silence")
    putin = Attribution(None, None, "Vladimir Putin", "named")
    said = (
        Quotation(factory.span(ECHO, "Hardly any contact."), "full", None, putin),
        Quotation(factory.span(ECHO, "Silence"), "title", None, Attribution()),
        Quotation(factory.span(ECHO, "Wait"), "full", None, Attribution()),
    )
    reading = Reading("d-echo", quotations=said)
    return replace(built, articles=(*built.articles, article), readings=(*built.readings, reading))


FOUND = catalogue(with_echo(), factory.calendar())
SAID = sayings(FOUND, topics_of)


def words(said: tuple[Saying, ...]) -> list[str]:
    return [saying.speech.words for saying in said]


def by_words(start: str) -> Saying:
    return next(saying for saying in SAID if saying.speech.words.startswith(start))


def test_everything_said_is_listed_by_date() -> None:
    assert words(SAID) == [
        "hardly any contact",
        "We have spoken twice, and both times about Syria,",
        "Nobody should play with fire near North Korea,",
        "talks without conditions",
        "I asked him, and he was clear about it,",
        "The call also touched on sanctions",
        "He is tough, and I get along with him.",
        "Hardly any contact.",
        "Wait",
        "buyers of Russian oil would not be pushed around",
    ]


def test_words_in_marks_that_nobody_says_are_left_out() -> None:
    assert "Silence" not in words(SAID)


def test_words_of_no_event_have_the_date_and_title_of_their_article() -> None:
    orphan = by_words("Wait")
    assert orphan.entry is None
    assert (orphan.when, orphan.first, orphan.last) == (
        "2019-02",
        date(2019, 2, 1),
        date(2019, 2, 28),
    )
    assert "a year of silence" in orphan.folded
    assert orphan.facets["kind"] == orphan.facets["speaker"] == frozenset()


def test_the_calendar_bounds_what_was_said_and_the_words_date_it() -> None:
    saying = by_words("We have spoken")
    assert saying.when == "2017-09-11/2017-09-17"
    assert saying.first == saying.last == date(2017, 9, 12)


@pytest.mark.parametrize(
    ("start", "topics"),
    [
        ("We have spoken", ("syria",)),
        ("Nobody should", ("north-korea",)),
        ("hardly any", ("syria",)),
        ("He is tough", ("bilateral-ties",)),
        ("I asked him", ("election-interference",)),
        ("Wait", ("other",)),
    ],
)
def test_topics_are_those_of_the_words_else_of_what_stands_around_them(
    start: str, topics: tuple[str, ...]
) -> None:
    assert by_words(start).topics == topics


def test_the_sentence_decides_where_the_words_name_no_topic() -> None:
    said = sayings(FOUND, lambda text: ("nato",) if "harbour" in text else ())
    saying = next(saying for saying in said if saying.speech.words == "hardly any contact")
    assert saying.topics == ("nato",)


def test_of_several_topics_of_an_event_none_is_guessed() -> None:
    said = sayings(FOUND, lambda text: ())
    topics = {saying.speech.words: saying.topics for saying in said}
    assert topics["hardly any contact"] == ("other",)
    assert topics["The call also touched on sanctions"] == ("sanctions",)


def test_repeated_words_are_known_without_marks_and_case() -> None:
    repeated = [saying for saying in SAID if "repeated" in saying.facets["form"]]
    assert words(tuple(repeated)) == ["hardly any contact", "Hardly any contact."]
    assert {saying.places for saying in repeated} == {2}


def test_what_one_event_repeats_is_listed_once() -> None:
    built = factory.example()
    first, *rest = built.readings
    text = built.articles[0].text
    again = structs.replace(first.quotations[0], span=factory.span(text, "hardly any contact"))
    twice = replace(first, quotations=(*first.quotations, structs.replace(again, form="full")))
    said = sayings(catalogue(replace(built, readings=(twice, *rest)), ()), topics_of)
    assert words(said).count("hardly any contact") == 1


@pytest.mark.parametrize(
    ("filters", "forms", "count"),
    [
        (Filters(), (), 10),
        (Filters(), ("fragment",), 1),
        (Filters(), ("fragment", "reported"), 4),
        (Filters(), ("repeated",), 2),
        (Filters(speaker=("donald-trump",)), (), 2),
        (Filters(speaker=("donald-trump",)), ("reported",), 0),
        (Filters(topic=("syria", "north-korea")), (), 4),
        (Filters(kind=("call",)), (), 1),
        (Filters(source=("the-quay-gazette",)), (), 4),
        (Filters(start="2019", end="2019"), (), 3),
        (Filters(words="“CONTACT”"), (), 0),
        (Filters(words="CONTACT hardly"), (), 5),
        (Filters(words="vyborg"), (), 4),
    ],
)
def test_which_sayings_are_shown(filters: Filters, forms: tuple[str, ...], count: int) -> None:
    assert len(select(SAID, filters, forms)) == count


def test_words_at_context_are_hidden_with_it() -> None:
    built = factory.example()
    events = tuple(structs.replace(event, context=event.id == "e-call") for event in built.events)
    said = sayings(catalogue(replace(built, events=events), ()), topics_of)
    assert len(said) - len(select(said, Filters(context=False))) == 1


def test_an_empty_catalogue_has_no_sayings() -> None:
    assert sayings(catalogue(Timeline((), (), ()), ()), topics_of) == ()


_IDS = {facet: sorted({v for s in SAID for v in s.facets[facet]}) for facet in FACETS}
FILTERS = st.builds(
    Filters,
    **{facet: st.lists(st.sampled_from(ids), max_size=2).map(tuple) for facet, ids in _IDS.items()},
    start=st.sampled_from(["", "2017", "2018-06"]),
    end=st.sampled_from(["", "2019", "2025-06"]),
    words=st.sampled_from(["", "he", "contact"]),
)
SOME_FORMS = st.lists(st.sampled_from(list(FORMS)), max_size=2, unique=True).map(tuple)


@given(FILTERS, SOME_FORMS, st.sampled_from((*FACETS, "form")))
def test_a_count_is_what_choosing_it_shows(
    filters: Filters, forms: tuple[str, ...], facet: str
) -> None:
    for option in options(FOUND, SAID, filters, forms, facet):
        if facet == "form":
            chosen = filters, (option.id,)
        else:
            alone: dict[str, tuple[str, ...]] = {facet: (option.id,)}
            chosen = replace(filters, **alone), forms  # type: ignore[arg-type]
        assert option.count == len(select(SAID, *chosen))


@given(FILTERS, SOME_FORMS)
def test_what_is_shown_keeps_its_order(filters: Filters, forms: tuple[str, ...]) -> None:
    shown = select(SAID, filters, forms)
    assert list(shown) == [saying for saying in SAID if saying in shown]


def test_every_value_has_a_name(found: Catalogue) -> None:
    said = sayings(found, topics_of)
    for facet in FACETS:
        named = {option.id for option in options(found, said, Filters(), (), facet)}
        assert named == {value for saying in said for value in saying.facets[facet]}


def test_each_of_an_events_words_has_its_topics() -> None:
    topics = spoken_on(FOUND, topics_of)
    entry = FOUND.find("e-harbour")
    assert entry is not None
    # the first stands in the same paragraph as the second, which names Syria
    assert [topics[speech.passage] for speech in entry.speeches] == [
        ("syria",),
        ("syria",),
        ("north-korea",),
        ("north-korea",),
    ]
    assert set(topics) == {s.passage for e in FOUND.entries for s in e.speeches}
