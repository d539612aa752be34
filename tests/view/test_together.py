from __future__ import annotations

from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue
from dashboard.view.filters import Filters, select
from dashboard.view.together import pairs, together

ORDER = ("syria", "north-korea", "energy", "trade-tariffs", "bilateral-ties")


def test_pairs_stand_in_reading_order(found: Catalogue) -> None:
    made = pairs(found.entries, ORDER, Filters())
    assert [(pair.left, pair.right) for pair in made] == [
        ("syria", "north-korea"),
        ("syria", "bilateral-ties"),
        ("north-korea", "bilateral-ties"),
        ("energy", "trade-tariffs"),
    ]
    assert [entry.event.id for entry in made[3].entries] == ["e-tariffs"]


def test_with_a_chosen_topic_only_its_pairs(found: Catalogue) -> None:
    filters = Filters(topic=("energy",))
    made = pairs(select(found.entries, filters), ORDER, filters)
    assert [(pair.left, pair.right) for pair in made] == [("energy", "trade-tariffs")]


def test_each_pair_opens_its_events(found: Catalogue) -> None:
    state = State(filters=Filters(topic=("energy",)))
    markup = together(found, select(found.entries, state.filters), state)
    assert "1 pair" in markup
    assert 'href="./?topic=energy&amp;event=e-tariffs"' in markup
    assert "Putin dismisses the new tariffs" in markup


def test_no_pair_no_section(found: Catalogue) -> None:
    assert together(found, (), State()) == ""
