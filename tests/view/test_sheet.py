from __future__ import annotations

from dashboard.models import Timeline
from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.figure import chart
from dashboard.view.scene import scene
from dashboard.view.sheet import faded, sheet
from tests import factory
from tests.view.test_panel import text


def drawn(found: Catalogue, state: State | None = None, *ids: str) -> str:
    laid = scene(found, state or State())
    shown = frozenset(ids) or frozenset(entry.event.id for entry in found.entries)
    return sheet(laid, chart(laid, "light"), shown)


def test_the_words_of_the_chart(found: Catalogue) -> None:
    words = text(drawn(found))
    for expected in (
        "Meetings and summits 1 event · none of 1 known contact covered",
        "Trump and Putin meet in Geneva",
        "No known contact from April 2020 to February 2025",
        "Trump’s first term",
        "2017 2018 2019",
    ):
        assert expected in words
    assert "No known contact" not in text(drawn(found, State(contacts=False)))


def test_only_what_is_shown_is_labelled_and_counted(found: Catalogue) -> None:
    words = text(drawn(found, None, "e-geneva"))
    assert "Trump and Putin meet in Geneva" in words
    assert "Trump telephones Putin" not in words
    assert "Telephone calls no events" in words


def test_what_is_not_shown_is_faded(found: Catalogue) -> None:
    made = scene(found, State())
    places = chart(made, "light").places
    assert set(faded(made, frozenset({"e-call"}))) == places.keys() - {"e-call"}
    assert faded(made, frozenset(places)) == []


def test_raised_labels_have_leaders(found: Catalogue) -> None:
    assert 'class="leader"' in drawn(found)
    assert 'class="leader"' not in drawn(found, None, "e-call")


def test_titles_are_escaped() -> None:
    bad = factory.event("e", "call", "<script>x</script>", "2018")
    markup = drawn(catalogue(Timeline((), (), (bad,)), ()))
    assert "&lt;script&gt;" in markup
    assert "<script" not in markup


def test_an_empty_timeline() -> None:
    assert "<svg" in drawn(catalogue(Timeline((), (), ()), ()))
