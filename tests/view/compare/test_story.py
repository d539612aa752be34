from __future__ import annotations

import re
from dataclasses import replace

import pytest

from dashboard.models import Timeline
from dashboard.view.address import State
from dashboard.view.catalogue import catalogue
from dashboard.view.compare.facing import Setting
from dashboard.view.compare.pairing import sides
from dashboard.view.compare.sentence import headline, moved, title
from dashboard.view.compare.story import comparison
from dashboard.view.filters import Filters
from dashboard.view.sayings import Saying
from tests.view.compare.voices import FOUND, PUTIN, SAID, TRUMP, saying
from tests.view.test_panel import text

THEN_AND_NOW = State(mode="then-and-now", left=("vladimir-putin",))
PUTINS = (
    saying("Early words", PUTIN, "2016-11-14", "energy"),
    saying("Middle words", PUTIN, "2017", "energy"),
    saying("Late words", PUTIN, "2025-12", "energy", form="reported"),
    saying("Only once", PUTIN, "2018", "nato"),
)


def shown(state: State, said: tuple[Saying, ...] = SAID) -> str:
    return comparison(Setting(FOUND, sides(said, state), state), said)


def sentence(state: State, said: tuple[Saying, ...] = SAID) -> str:
    return text(headline(FOUND, said, sides(said, state), state))


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (State(), "Trump and the White House speak in 3 passages, Putin in 5 . On no topic do"),
        (
            State(left=("the-white-house",), filters=Filters(topic=("sanctions",))),
            "The White House speaks in 1 passage, Putin in none on Sanctions .",
        ),
        (
            State(filters=Filters(speaker=("vladimir-putin",))),
            "The filter by speaker waits: here it is said below who speaks.",
        ),
        (THEN_AND_NOW, "Putin speaks in 5 passages . On no topic do the articles have words of"),
    ],
)
def test_the_sentence_says_who_speaks_on_what(state: State, said: str) -> None:
    assert said in sentence(state)


def test_the_sentence_names_the_shared_topics_and_the_widest_stretch() -> None:
    trump = saying("So do I", TRUMP, "2018", "energy")
    assert "words from both on Energy." in sentence(State(), (*PUTINS, trump))
    wide = "On 1 topic there are words of more than one time, furthest apart on Energy: "
    assert f"{wide}14 November 2016 and December 2025." in sentence(THEN_AND_NOW, PUTINS)


def test_other_is_no_topic_on_which_words_meet() -> None:
    said = saying("a", PUTIN, "2016"), saying("b", PUTIN, "2018"), saying("c", TRUMP, "2018")
    assert "On no topic do the articles have words from both." in sentence(State(), said)
    assert "On no topic do the articles have words of two times." in sentence(THEN_AND_NOW, said)


def test_marks_without_room_are_explained_where_there_are_any() -> None:
    crowd = tuple(saying(f"Words {n}", PUTIN, "2018-03-01", "energy") for n in range(40))
    assert "+32: 32 more at that time." in text(shown(State(), (*SAID, *crowd)))
    assert "more at that time" not in shown(State())


def test_shaded_years_are_explained() -> None:
    assert "Shaded: Trump in office." in text(shown(State()))


def test_the_title_names_the_first_of_each_side() -> None:
    assert title(FOUND, sides(SAID, State()), State()) == "Trump and Putin, side by side"
    assert title(FOUND, sides(SAID, THEN_AND_NOW), THEN_AND_NOW) == "Putin, then and now"
    house = State(left=("donald-trump",), right=("the-white-house",))
    assert title(FOUND, sides(SAID, house), house) == "Trump and the White House, side by side"
    assert "Trump speaks in 2 passages, the White House in 1 ." in sentence(house)


def test_who_is_asked_for_on_both_sides_is_said_to_have_moved() -> None:
    putin = State(left=("vladimir-putin",), right=("vladimir-putin",))
    said = moved(FOUND, sides(SAID, putin), putin)
    assert said.startswith("This link asks for Putin on both sides")
    assert said.endswith("On the right: Trump and the White House.")
    for state in (State(), replace(putin, right=()), replace(putin, mode="then-and-now")):
        assert not moved(FOUND, sides(SAID, state), state)


def test_side_by_side_says_who_has_no_words() -> None:
    said = text(shown(State()))
    assert "Above the line: Trump and the White House. Below: Putin. Dot: quotation." in said
    assert "Syria 0 and 2 No words by Trump and the White House on this in the articles." in said
    assert "Sanctions 1 and 0" in said


def test_a_date_opens_the_event() -> None:
    markup = shown(State(filters=Filters(topic=("syria",))))
    assert 'href="./?topic=syria&amp;event=e-harbour"' in markup


def test_then_and_now_face_each_other() -> None:
    said = text(shown(THEN_AND_NOW, PUTINS))
    assert "Energy 3 passages “Early words” Putin" in said
    assert "nine years and one month later Late words Putin · reported speech" in said
    assert "1 in between “Middle words”" in said
    assert "Spoken of at one time only NATO 1 passage “Only once” Putin" in said


def test_many_words_are_folded_and_very_many_are_a_link() -> None:
    many = tuple(saying(f"Words {n}", PUTIN, "2018", "energy") for n in range(60))
    markup = shown(State(), many)
    assert "56 more" in text(markup)
    assert markup.count("<blockquote") == 34
    assert "26 more among the quotations" in text(markup)
    assert 'href="./quotations?topic=energy&amp;speaker=vladimir-putin"' in markup


def test_where_nobody_says_anything_the_page_says_so() -> None:
    bare = catalogue(Timeline((), (), ()), ())
    for state, nobody in ((State(), "Trump or Putin"), (THEN_AND_NOW, "Putin")):
        both = sides((), state)
        markup = comparison(Setting(bare, both, state), ())
        assert f"No article has words by {nobody} yet. Add an article" in text(markup)
        assert title(bare, both, state).startswith(nobody.partition(" ")[0])


def test_nothing_found_offers_ways_out() -> None:
    state = State(filters=Filters(words="zeppelin", topic=("energy",)))
    markup = shown(state)
    assert "Remove “zeppelin” 1 passage Clear all filters 8 passages" in text(markup)
    assert "<section" in markup
    assert "<figure" not in markup


def test_headings_are_in_order_and_words_are_escaped() -> None:
    said = (saying("<script>", TRUMP, "2018", "energy"), *PUTINS)
    for state in (State(), THEN_AND_NOW):
        markup = shown(state, said)
        assert set(re.findall(r"<h(\d)", markup)) == {"2"}
        assert "<script>" not in markup
