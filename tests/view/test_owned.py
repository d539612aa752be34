from __future__ import annotations

from dashboard.view.address import State
from dashboard.view.articles import article_list, listed_articles
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.figure import chart
from dashboard.view.listing import listing
from dashboard.view.overview import dots
from dashboard.view.owned import owned
from dashboard.view.panel import panel
from dashboard.view.scene import scene
from tests import factory

OWN = catalogue(factory.example(), factory.calendar(), frozenset({"a-harbour"}))
IDS = frozenset(entry.event.id for entry in OWN.entries)


def test_own_events_and_articles_are_tagged_in_the_lists() -> None:
    assert listing(OWN, OWN.entries, State()).count("yours") == 2 * 1
    shelf = article_list(OWN, listed_articles(OWN, State()), "", State())
    assert shelf.count('class="yours"') == 1


def test_the_panel_tells_an_own_event_and_which_source_is_meant() -> None:
    entry = OWN.find("e-harbour")
    assert entry is not None
    assert panel(OWN, entry, OWN.entries, State()).count('class="yours"') == 2


def test_an_own_event_is_corrected_and_not_reported() -> None:
    (own, other) = (OWN.find(event) for event in ("e-harbour", "e-geneva"))
    assert own and other
    markup = panel(OWN, own, OWN.entries, State())
    assert 'href="./add" data-go class="tool">Correct it<' in markup
    assert "Report an error" not in markup
    assert "Report an error" in panel(OWN, other, OWN.entries, State())


def test_an_own_event_has_a_ring_on_the_chart_while_it_is_shown() -> None:
    laid = scene(OWN, State())
    drawn = chart(laid, "light")
    assert owned(laid, drawn, IDS).count("ring own side-putin") == 1
    assert owned(laid, drawn, IDS - {"e-harbour"}) == ""


def test_an_own_event_is_told_apart_on_the_small_overview() -> None:
    assert dots(OWN, State(), OWN.entries).count("side-putin own") == 1


def test_without_own_articles_nothing_is_tagged(found: Catalogue) -> None:
    assert "yours" not in listing(found, found.entries, State())
    laid = scene(found, State())
    assert owned(laid, chart(laid, "light"), IDS) == ""
