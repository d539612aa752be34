from __future__ import annotations

from dashboard.models import Timeline
from dashboard.view.address import State
from dashboard.view.captions import captions, labelled
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.contacts import contacts
from dashboard.view.figure import chart
from dashboard.view.filters import Filters, shown
from dashboard.view.labels import width
from dashboard.view.loosen import untold
from dashboard.view.scene import scene
from dashboard.view.sheet import faded, sheet
from dashboard.view.spots import WIDTH
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


def test_the_ticks_of_untold_contacts_are_labelled(found: Catalogue) -> None:
    asked = State(filters=Filters(topic=("north-korea",)))
    (harbour,) = shown(found, asked.filters)
    missing = untold(found, (harbour,), asked)
    laid = scene(found, asked)
    drawing = chart(laid, "light")
    markup = sheet(laid, drawing, frozenset({"e-harbour"}), missing)
    assert "Call on Syria and North Korea: no article" in text(markup)
    (calls,) = (row for row in laid.layout.rows if row.lane.name == "Telephone calls")
    assert f'y2="{calls.rug:g}" class="leader"' in markup
    # where the ticks are, and no more than what is asked for
    bare = scene(found, State(contacts=False))
    assert "no article" not in text(sheet(bare, drawing, frozenset(), missing))
    assert untold(found, (), State()) == ()
    assert untold(found, (harbour,) * 4, asked) == ()


def test_the_silence_makes_room_for_labels(found: Catalogue) -> None:
    laid = scene(found, State())
    last = [contact for contact in contacts(found) if contact.day.year == 2020]
    words = text(sheet(laid, chart(laid, "light"), frozenset(), last))
    assert "Call on oil output: no article" in words
    held = captions(laid, frozenset(), labelled(laid, frozenset(), last))
    silence = next(
        (
            caption
            for caption in held
            if caption.anchor == "middle" and "No known contact" in caption.words
        ),
        None,
    )
    label = max(
        placed.right for _, several in labelled(laid, frozenset(), last) for placed in several
    )
    assert silence is None or silence.share * WIDTH - width(silence.words) / 2 > label


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
