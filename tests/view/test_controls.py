from __future__ import annotations

import re

from dashboard.view.address import State, parse
from dashboard.view.catalogue import Catalogue
from dashboard.view.compare.form import of_comparison
from dashboard.view.compare.pairing import sides
from dashboard.view.controls import choice, either, facet, folded, of_events, pills, search, switch
from dashboard.view.facets import Option, options
from dashboard.view.filters import Filters
from dashboard.view.quotations_form import of_quotations
from dashboard.view.sayings import sayings

SYRIA, OTHER = Option("syria", "Syria & <more>", 2), Option("other", "Other", 0)


def test_pills_say_what_they_are_called_and_which_are_chosen() -> None:
    made = pills("topic", "Topics", (SYRIA, OTHER), ("syria",))
    assert 'name="topic" value="syria" aria-pressed="true">Syria &amp; &lt;more&gt; 2<' in made
    assert 'value="other" aria-pressed="false" data-none>Other 0<' in made
    assert 'role="group" aria-label="Topics"' in made


def test_a_large_count_is_written_in_groups() -> None:
    assert ">Syria 3,376<" in pills("topic", "Topics", (Option("syria", "Syria", 3376),), ())
    assert ">Analysts 1<" in pills("speaker", "Speaker", (Option("analysts", "analysts", 1),), ())


def test_a_facet_says_how_much_is_chosen_and_is_none_without_a_choice() -> None:
    filters = Filters(topic=("syria",))
    assert ">Topic: 1</button>" in facet("topic", "Topic", (SYRIA, OTHER), filters)
    assert ">Topic</button>" in facet("topic", "Topic", (SYRIA, OTHER), Filters())
    assert facet("topic", "Topic", (SYRIA,), filters) == ""


def test_what_is_folded_is_closed_at_first() -> None:
    assert 'aria-expanded="false"' in folded("dates", "Dates", 0)


def test_fields_hold_what_is_asked_for() -> None:
    assert 'name="q" value="&quot;red&quot; line"' in search('"red" line')
    chosen = choice("lanes", "Lanes", {"kind": "Lanes: kind", "topic": "Lanes: topic"}, "topic")
    assert '<option value="topic" selected>Lanes: topic</option>' in chosen
    assert '<option value="kind">' in chosen
    one = either("axis", "Axis", {"calendar": "Calendar", "density": "Density"}, "density")
    assert 'value="density" aria-pressed="true" data-one>Density' in one
    assert 'value="calendar" aria-pressed="false" data-one>Calendar' in one
    assert "checked" in switch("contacts", "Known contacts", True)
    assert "checked" not in switch("contacts", "Known contacts", False)


def test_every_topic_with_its_count_and_the_number_of_events(found: Catalogue) -> None:
    made = of_events(found, State(filters=Filters(topic=("syria",))), chart=True)
    for option in options(found, Filters(topic=("syria",)), "topic"):
        assert f">{option.label} {option.count}</button>" in made
    assert "Show 1 event<" in made
    assert all(f'name="{name}"' in made for name in ("q", "from", "to", "lanes", "axis", "context"))


def test_only_the_chart_has_looks_and_files(found: Catalogue) -> None:
    made = of_events(found, State())
    assert 'name="lanes"' not in made
    assert "Export" not in made


def test_filters_can_be_cleared_and_the_looks_stay(found: Catalogue) -> None:
    state = parse({"topic": ["syria"], "lanes": ["speaker"], "event": ["e-call"]}, found).state
    made = of_events(found, state)
    assert re.search(r'data-go="\?lanes=speaker">Clear filters', made)
    assert re.search(r"hidden>Clear filters", of_events(found, State(lanes="speaker")))


def test_the_quotations_offer_forms_and_speakers(found: Catalogue) -> None:
    said = sayings(found, lambda words: ())
    made = of_quotations(found, said, said[:3], State(form=("full",)))
    assert 'name="form" value="full" aria-pressed="true"' in made
    assert 'name="speaker" value="vladimir-putin"' in made
    assert "Show 3 passages<" in made
    assert not re.search(r"hidden>Clear filters", made)


def test_the_comparison_offers_speakers_for_each_side(found: Catalogue) -> None:
    said = sayings(found, lambda words: ())
    both = of_comparison(found, said, sides(said, State()), State())
    assert 'name="left"' in both
    assert 'name="right"' in both
    state = State(mode="then-and-now")
    alone = of_comparison(found, said, sides(said, state), state)
    assert 'name="right"' not in alone
    assert 'value="then-and-now" aria-pressed="true"' in alone
