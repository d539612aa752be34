from __future__ import annotations

from dataclasses import replace
from urllib.parse import parse_qs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.address import (
    AXES,
    FORMS,
    LANES,
    MODES,
    State,
    asking,
    filtering,
    known_ids,
    link,
    opening,
    openings,
    page_link,
    parameters,
    parse,
    picking,
    shared,
    site,
    zooming,
    zoomings,
)
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.filters import Filters
from tests import factory

FOUND = catalogue(factory.example(), factory.calendar())
IDS = {name: sorted(ids) for name, ids in known_ids(FOUND).items()}
DATES = st.sampled_from(["", "2017", "2017-03", "2017-03-16"])
LATER = st.sampled_from(["", "2018", "2018-02", "2019-12-31"])


def _some(facet: str) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(IDS[facet]), unique=True).map(tuple)


STATES = st.builds(
    State,
    filters=st.builds(
        Filters,
        topic=_some("topic"),
        speaker=_some("speaker"),
        kind=_some("kind"),
        source=_some("source"),
        start=DATES,
        end=LATER,
        words=st.text(max_size=50).map(lambda text: " ".join(text.split())),
        context=st.booleans(),
    ),
    contacts=st.booleans(),
    lanes=st.sampled_from(LANES),
    axis=st.sampled_from(AXES),
    zoom=st.none() | st.just(("2017-01", "2018-06")),
    event=st.sampled_from(["", *IDS["event"]]),
    form=st.lists(st.sampled_from(FORMS), unique=True).map(tuple),
    left=_some("speaker"),
    right=_some("speaker"),
    mode=st.sampled_from(MODES),
    article=st.sampled_from(["", *FOUND.articles]),
)


@given(STATES)
def test_an_address_gives_back_its_state(state: State) -> None:
    assert parse(parameters(state), FOUND) == parse(parse_qs(link(state)[1:]), FOUND)
    assert parse(parameters(state), FOUND).state == state
    assert parse(parameters(state), FOUND).notice == ""


@given(st.dictionaries(st.text(max_size=8), st.lists(st.text(max_size=8), max_size=3)))
def test_any_address_is_read(given_parameters: dict[str, list[str]]) -> None:
    address = parse(given_parameters, FOUND)
    assert parse(parameters(address.state), FOUND).state == address.state


def test_defaults_stay_out() -> None:
    assert parameters(State()) == {}
    assert link(State()) == "?"
    assert link(State(event="e-call")) == "?event=e-call"
    assert parameters(State(filters=Filters(topic=("syria", "energy")), contacts=False)) == {
        "topic": ["syria", "energy"],
        "contacts": ["0"],
    }


@pytest.mark.parametrize(
    ("given_parameters", "said"),
    [
        ({"colour": ["red"]}, "colour"),
        ({"topic": ["atlantis"]}, "topic=atlantis"),
        ({"lanes": ["weather"]}, "lanes=weather"),
        ({"contacts": ["yes"]}, "contacts=yes"),
        ({"from": ["last year"]}, "from=last year"),
        ({"from": ["2017-13"]}, "from=2017-13"),
        ({"to": ["2017-10-02/2017-10-08"]}, "to=2017-10-02/2017-10-08"),
        ({"from": ["2019"], "to": ["2018"]}, "From 2019 to 2018 goes backwards"),
        ({"zoom": ["2019..2018"]}, "zoom=2019..2018"),
        ({"zoom": ["2019"]}, "zoom=2019"),
        ({"form": ["shouted"]}, "form=shouted"),
        ({"left": ["nobody"]}, "left=nobody"),
        ({"mode": ["upside-down"]}, "mode=upside-down"),
    ],
)
def test_nonsense_is_said_once_and_ignored(
    given_parameters: dict[str, list[str]], said: str
) -> None:
    address = parse(given_parameters, FOUND)
    assert address.state == State()
    assert said in address.notice
    assert "\n" not in address.notice


def test_good_values_beside_bad_ones_are_kept() -> None:
    address = parse({"topic": ["syria", "atlantis"], "axis": ["density"]}, FOUND)
    assert address.state == State(filters=Filters(topic=("syria",)), axis="density")


def test_a_single_value_given_twice_is_said_and_the_first_taken() -> None:
    twice = {"event": ["e-call", "e-radio"], "q": ["oil", "gas"], "topic": ["syria", "energy"]}
    address = parse(twice | {"from": ["2017", "2017"], "axis": ["density", "weather"]}, FOUND)
    filters = Filters(topic=("syria", "energy"), start="2017", words="oil")
    assert address.state == State(filters=filters, event="e-call", axis="density")
    assert address.notice == (
        "Given more than once in this link: q, event, axis; only the first of each counts."
    )
    assert parse({"zoom": ["2017..2018", "2019..2020"]}, FOUND).notice == (
        "Given more than once in this link: zoom; only the first counts."
    )


def test_a_long_list_of_nonsense_stays_short() -> None:
    address = parse({"topic": [f"x{n}" * 50 for n in range(50)]}, FOUND)
    assert len(address.notice) < 400
    assert address.notice.endswith("….")


def test_an_old_event_leads_on_to_the_new_one() -> None:
    moved = parse({"event": ["e-old"]}, FOUND)
    assert moved.state.event == "e-geneva"
    assert moved.notice == "The event of this link is now part of the one shown here."
    gone = parse({"event": ["e-gone"]}, FOUND)
    assert gone.state.event == ""
    assert gone.notice == "The event of this link is no longer on the timeline."


def test_a_circle_of_redirects_ends() -> None:
    built = replace(factory.example(), redirects=(("a", "b"), ("b", "a")))
    address = parse({"event": ["a"]}, catalogue(built, ()))
    assert address.state.event == ""


def test_links_keep_what_they_do_not_change() -> None:
    state = State(filters=Filters(topic=("syria",)), lanes="topic", event="e-call")
    assert opening(state, "e-radio") == "?topic=syria&lanes=topic&event=e-radio"
    assert filtering(state, Filters()) == "?lanes=topic"


def test_only_the_filters_go_along_to_another_page() -> None:
    state = State(filters=Filters(topic=("syria",)), lanes="topic", event="e-call")
    assert page_link("topics", shared(state)) == "./topics?topic=syria"
    assert page_link("articles", State(article="a-harbour")) == "./articles?article=a-harbour"
    assert page_link("", State()) == "./"


def test_known_ids(found: Catalogue) -> None:
    assert known_ids(found)["source"] == {"the-quay-gazette", "unknown", "pipeline-post"}


@pytest.mark.parametrize(
    ("url", "page", "own"),
    [
        ("https://news.example/", "", "https://news.example/"),
        ("https://news.example", "", "https://news.example/"),
        ("https://news.example/about", "about", "https://news.example/"),
        (
            "http://localhost:8501/base/quotations?q=a#b",
            "quotations",
            "http://localhost:8501/base/",
        ),
        ("https://news.example/base/", "about", "https://news.example/base/"),
        ("", "about", ""),
        ("javascript:alert(1)", "", ""),
    ],
)
def test_the_own_address_is_that_without_the_page(url: str, page: str, own: str) -> None:
    assert site(url, page) == own


@pytest.mark.parametrize(
    ("name", "value", "what"),
    [
        ("event", "e-nothing", "event"),
        ("article", "z-nothing", "article"),
        ("source", "yours", "source"),
    ],
)
def test_what_another_reader_added_is_said_to_be_elsewhere(
    found: Catalogue, name: str, value: str, what: str
) -> None:
    address = parse({name: [value]}, found)
    assert address.state == State()
    assert address.notice.startswith(f"The {what} of this link is not in this collection:")
    assert "ignored" not in address.notice


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ({"topic": ["syria"]}, State(Filters(topic=("syria",), words="ship"), lanes="topic")),
        ({"q": []}, State(lanes="topic")),
        ({"q": ["  "], "contacts": ["0"]}, State(contacts=False, lanes="topic")),
        ({"lanes": ["kind"]}, State(Filters(words="ship"))),
        ({"from": [" 2018-05 "]}, State(Filters(words="ship", start="2018-05"), lanes="topic")),
    ],
)
def test_fields_of_the_form_change_what_they_are_called(
    given: dict[str, list[str]], wanted: State
) -> None:
    before = State(Filters(words="ship"), lanes="topic")
    assert asking(before, given, FOUND) == parse(parameters(wanted), FOUND)


def test_a_date_that_is_none_is_said_and_changes_nothing() -> None:
    before = State(Filters(start="2017"))
    address = asking(before, {"from": ["last year"]}, FOUND)
    assert address.state == before
    assert "A date is a year" in address.notice


def test_dates_that_go_backwards_are_said_and_change_nothing() -> None:
    before = State(Filters(start="2019"))
    address = asking(before, {"to": [" 2017 "]}, FOUND)
    assert address.state == before
    assert address.notice == "From 2019 to 2017 goes backwards: 2017 ends before 2019 begins."
    assert asking(before, {"to": ["2019-02"]}, FOUND).state.filters.end == "2019-02"


@pytest.mark.parametrize("given", [None, 7, "topic", ["topic"], {"topic": "syria"}, {3: [None]}])
def test_what_no_form_reports_changes_nothing(given: object) -> None:
    before = State(Filters(topic=("syria",)))
    assert asking(before, given, FOUND).state == before


@given(STATES, st.text(st.characters(codec="utf-8"), min_size=1))
def test_links_to_many_events_and_stretches_are_those_to_each(state: State, event: str) -> None:
    assert openings(state)(event) == opening(state, event)
    zoom = ("2018-01-01", "2018-06-30")
    assert zoomings(state)(zoom) == link(zooming(state, zoom))


@pytest.mark.parametrize(
    "cell", ["", "..", "x..y", "2019..2018", "2018..2019..2020", "2018-13..2019"]
)
def test_a_click_on_a_stretch_that_cannot_be_changes_nothing(cell: str) -> None:
    state = State(zoom=("2017", "2018"), rank=3)
    assert picking(state, f"zoom:{cell}") == state
    assert picking(state, "zoom:2018..2019-02") == State(zoom=("2018", "2019-02"))


def test_words_that_are_cut_do_not_end_with_a_space(found: Catalogue) -> None:
    state = parse({"q": ["a" * 199 + " b"]}, found).state
    assert state.filters.words == "a" * 199


def test_half_a_character_from_a_browser_can_be_sent_back() -> None:
    for state in (
        asking(State(), {"q": ["\ud800 talks"], "event": ["\udfff"]}, FOUND).state,
        picking(State(), "\ud800"),
    ):
        assert link(state).isascii()
