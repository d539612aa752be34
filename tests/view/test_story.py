from __future__ import annotations

from datetime import date
from itertools import pairwise

from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.figure import chart
from dashboard.view.filters import Filters
from dashboard.view.glyphs import entry_glyph
from dashboard.view.legend import legend, list_legend
from dashboard.view.scene import scene
from dashboard.view.selection import selection
from dashboard.view.story import story
from dashboard.view.terms import terms
from tests import factory


def test_the_open_event_replaces_the_list(found: Catalogue) -> None:
    listed = story(found, found.entries, None, State())
    assert 'class="story"' in listed
    assert 'data-act="filters"' in listed
    entry = found.find("e-call")
    opened = story(found, found.entries, entry, State(event="e-call"))
    assert 'class="panel"' in opened
    assert 'class="story"' not in opened
    # the steps stand above the panel, and in the bar of a phone
    assert opened.count('class="steps"') == 2


def test_a_phone_is_offered_years_where_there_are_any(found: Catalogue) -> None:
    assert ">Years<" in story(found, found.entries, None, State())
    assert ">Years<" not in story(found, (), None, State())


def test_the_ring_stands_on_the_open_event(found: Catalogue) -> None:
    drawn = chart(scene(found, State()), "light")
    entry = found.find("e-harbour")
    (place,) = drawn.places["e-harbour"]
    markup = selection(drawn, entry)
    assert f"left:{place.share:.4%};top:{place.y:g}px" in markup
    assert "12 Sep 2017" in markup
    for nothing in (None, found.find("e-fund")):
        assert "ring" not in selection(drawn, nothing)


def test_glyphs_follow_the_marks(found: Catalogue) -> None:
    drawn = {entry.event.id: entry_glyph(entry) for entry in found.entries}
    assert "<polygon" in drawn["e-biden"]
    assert 'class="bar"' in drawn["e-radio"]
    assert 'class="dot"' in drawn["e-geneva"]
    assert "<line" in drawn["e-fund"]
    assert "side-trump" in drawn["e-radio"]


def test_the_legend_tells_of_contacts_where_they_are_shown(found: Catalogue) -> None:
    assert "known contact" in legend(scene(found, State()))
    assert "known contact" not in legend(scene(found, State(contacts=False)))


def test_the_legend_tells_of_signs_where_they_are(found: Catalogue) -> None:
    everything = legend(scene(found, State()))
    assert "corrected by an editor" in everything
    assert "yours" not in everything
    late = legend(scene(found, State(zoom=("2019", "2020"))))
    assert "corrected by an editor" not in late
    assert "planned when written" in everything
    without = legend(scene(found, State(filters=Filters(context=False))))
    assert ">context<" in everything
    assert ">context<" not in without
    own = catalogue(factory.example(), (), own=frozenset({"a-harbour"}))
    assert "yours" in legend(scene(own, State()))


def test_the_legend_tells_what_the_chart_leaves_out(found: Catalogue) -> None:
    assert "outside" not in legend(scene(found, State()))
    early = legend(scene(found, State(zoom=("2017", "2017"))))
    assert "5 entries of the list lie outside of what the chart shows" in early


def test_the_legend_has_the_colours_that_the_chart_has(found: Catalogue) -> None:
    assert "Trump" in legend(scene(found, State()))
    assert "other Russians" not in legend(scene(found, State()))


def test_a_list_without_a_chart_has_its_own_legend(found: Catalogue) -> None:
    everything = list_legend(found.entries)
    for words in ("Trump", "both", "the calendar has the day", "corrected", "no date"):
        assert words in everything
    assert everything in story(found, found.entries, None, State())
    dated = list_legend([entry for entry in found.entries if entry.side == "trump" and entry.dated])
    assert ">both<" not in dated
    assert "no date" not in dated
    assert list_legend(()) == ""


def test_the_legend_tells_how_events_are_counted() -> None:
    many = catalogue(factory.synthetic(900), ())
    words = legend(scene(many, State()))
    assert "events of one half-year" in words
    assert "events not dated to the half-year" in words
    assert "day known from the words" not in words


def test_terms_follow_one_another() -> None:
    found = terms()
    assert [term.label for term in found if term.shaded] == [
        *("Trump’s first term", "Trump’s second term")
    ]
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert found[-1].end == date(2029, 1, 20)
