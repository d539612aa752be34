from __future__ import annotations

from urllib.parse import parse_qs

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from dashboard.models import Timeline
from dashboard.view.address import State, parse
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.filters import Filters, counted, select
from dashboard.view.topicmap import (
    SHADES,
    Column,
    shade,
    topic_map,
    topics_sentence,
    topics_story,
    within,
)
from tests import factory

MANY = catalogue(factory.synthetic(80), ())


def test_topics_stand_by_how_much_is_told_of_them(found: Catalogue) -> None:
    made = topic_map(found, Filters())
    assert [column.name for column in made.columns] == [
        *("2017", "2018", "2019"),
        "2020–2024",
        "2025",
    ]
    assert [(row.label, row.total) for row in made.rows][:2] == [
        ("Energy", 2),
        ("Bilateral ties", 2),
    ]
    energy = made.rows[0]
    assert (energy.cells, energy.undated) == ((0, 0, 0, 0, 1), 1)


def test_chosen_topics_stand_alone(found: Catalogue) -> None:
    made = topic_map(found, Filters(topic=("syria",)))
    assert [(row.id, row.cells, row.total) for row in made.rows] == [("syria", (1,), 1)]


def test_the_asked_dates_bound_the_columns(found: Catalogue) -> None:
    made = topic_map(found, Filters(start="2018-06", end="2019"))
    assert [column.name for column in made.columns] == ["2018", "2019"]
    assert {row.id for row in made.rows} == {"sanctions", "bilateral-ties"}


@pytest.mark.parametrize(
    ("start", "end", "held"),
    [
        ("", "", ("2018", "2018")),
        ("2018-06", "", ("2018-06", "2018")),
        ("2017", "2018-03-04", ("2018", "2018-03-04")),
        ("2016", "2020", ("2018", "2018")),
    ],
)
def test_a_cell_asks_for_its_year_and_no_more(start: str, end: str, held: tuple[str, str]) -> None:
    filters = within(Filters(start=start, end=end), Column(2018, 2018))
    assert (filters.start, filters.end) == held


@given(
    st.sampled_from(["", "2017", "2019-05"]),
    st.sampled_from(["", "2021", "2023-02"]),
    st.lists(st.sampled_from(["syria", "nato", "energy"]), unique=True).map(tuple),
)
def test_a_cell_counts_what_its_link_shows(start: str, end: str, topic: tuple[str, ...]) -> None:
    filters = Filters(topic=topic, start=start, end=end)
    made = topic_map(MANY, filters)
    markup = topics_story(MANY, made, State(filters=filters))
    for row in made.rows:
        for column, value in zip(made.columns, row.cells, strict=True):
            told = f'aria-label="{row.label}, {column.name}: '
            assert (told in markup) == bool(value)
            if value:
                tag = markup[: markup.index(told)].rpartition("<a")[2]
                query = tag.partition('href="./?')[2].partition('"')[0].replace("&amp;", "&")
                leads = parse(parse_qs(query), MANY).state.filters
                assert counted(select(MANY.entries, leads)) == value


@given(st.integers(0, 500), st.integers(1, 500))
def test_shades(value: int, most: int) -> None:
    value = min(value, most)
    assert (shade(value, most) == 0) == (value == 0)
    assert shade(value, most) <= SHADES
    assert shade(value, most) <= shade(most, most)


def test_the_sentence(found: Catalogue) -> None:
    made = topic_map(found, Filters())
    assert (
        "<b>6 events</b> on 7 topics, 2017 to 2025. Most told of are <b>Energy</b> and <b>Bilateral"
        in (topics_sentence(found, made, State()))
    )
    asked = State(filters=Filters(topic=("syria",)))
    made = topic_map(found, asked.filters)
    assert "<b>1 event</b> on <b>Syria</b>, 2017." in topics_sentence(found, made, asked)


def test_other_is_told_last_and_counts_for_no_topic() -> None:
    topics = ("other",), ("other",), ("syria",), ("syria", "iran")
    events = tuple(
        replace(factory.event(f"e{at}", "call", "A call", "2018"), topics=each)
        for at, each in enumerate((*topics, ("other",)))
    )
    found = catalogue(Timeline((), (), events), ())
    made = topic_map(found, Filters())
    assert [(row.id, row.total) for row in made.rows] == [("syria", 2), ("iran", 1), ("other", 3)]
    sentence = topics_sentence(found, made, State())
    assert "on 2 topics, 2018. Most told of is <b>Syria</b>, in two events." in sentence
    only = catalogue(Timeline((), (), events[:1]), ())
    told = topics_sentence(only, topic_map(only, Filters()), State())
    assert "<b>1 event</b>, 2018. </p>" in told


def test_a_note_stands_only_where_it_says_something(found: Catalogue) -> None:
    year = replace(factory.event("e", "call", "A call", "2018"), topics=("syria",))
    both = replace(year, date="2018-12/2019-01")
    for event, noted in ((year, False), (both, True)):
        one = catalogue(Timeline((), (), (event,)), ())
        assert ("second year" in topics_story(one, topic_map(one, Filters()), State())) == noted


def test_of_many_years_a_phone_shows_the_last_figures() -> None:
    few, many = Filters(start="2018", end="2025"), Filters(start="2016", end="2025")
    for filters, narrow in ((few, False), (many, True)):
        markup = topics_story(MANY, topic_map(MANY, filters), State(filters=filters))
        assert ('<table class="many">' in markup) == narrow
        assert '<th scope="col"><span class="century">20</span>18</th>' in markup


def test_nothing_found_names_what_to_loosen(found: Catalogue) -> None:
    state = State(filters=Filters(words="zeppelin"))
    markup = topics_story(found, topic_map(found, state.filters), state)
    assert "<table" not in markup
    assert "No event with <b>“zeppelin”</b>." in markup
    assert "Loosen the filter" in markup


def test_nothing_built_is_said() -> None:
    empty = catalogue(factory.Timeline((), (), ()), ())
    made = topic_map(empty, Filters())
    assert "<b>No events</b>. " in topics_sentence(empty, made, State())
