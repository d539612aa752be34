from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.address import State
from dashboard.view.compare.pairing import Sides, asked, by, changes, once, rows, sides, standing
from dashboard.view.filters import Filters
from tests.view.compare.voices import OBAMA, PUTIN, SAID, TRUMP, saying

EARLY = saying("Yes", PUTIN, "2016-11-14", "syria")
MIDDLE = saying("Perhaps", PUTIN, "2017-10", "syria", "energy")
LATE = saying("No", PUTIN, "2025-12", "syria")
UNDATED = saying("When?", PUTIN, None, "syria")


def test_the_presidents_and_their_offices_stand_by_default() -> None:
    both = Sides(("donald-trump", "the-white-house"), ("vladimir-putin",))
    assert sides(SAID, State()) == both
    assert sides(SAID, State(right=("donald-trump",))).right == ("donald-trump",)


def test_nobody_is_compared_with_himself() -> None:
    trump, house, putin = ("donald-trump",), ("the-white-house",), ("vladimir-putin",)
    assert sides(SAID, State(right=trump)) == Sides(house, trump)
    assert sides(SAID, State(left=putin)) == Sides(putin, trump + house)
    assert sides(SAID, State(left=trump, right=trump)) == Sides(trump, putin)
    assert sides(SAID, State(left=trump + putin + house)).right == putin
    assert sides(SAID, State(left=trump, right=trump + house)) == Sides(trump, house)


def test_where_all_are_asked_for_the_two_sides_still_differ() -> None:
    everyone = ("donald-trump", "the-white-house", "vladimir-putin")
    obama = (*SAID, saying("Hello", OBAMA, "2016"))
    assert sides(obama, State(left=everyone)).right == ("barack-obama",)
    both = State(left=(*everyone, "barack-obama"), right=everyone)
    assert sides(obama, both) == sides(obama, State())


def test_who_says_nothing_stands_there_all_the_same() -> None:
    assert standing([], "trump") == ("donald-trump",)
    assert standing([saying("Hello", OBAMA, "2016")], "putin") == ("vladimir-putin",)


def test_then_and_now_begins_with_whoever_has_most_of_both() -> None:
    said = [EARLY, LATE, saying("Well", TRUMP, "2017", "nato")]
    assert sides(said, State(mode="then-and-now")).left == ("vladimir-putin",)
    asked_for = State(mode="then-and-now", left=("donald-trump",))
    assert sides(said, asked_for).left == ("donald-trump",)


def test_the_filter_by_speaker_waits() -> None:
    assert asked(SAID, Filters(speaker=("the-white-house",))) == SAID
    assert len(asked(SAID, Filters(topic=("syria",)))) < len(SAID)


def test_topics_of_both_come_first() -> None:
    left = [saying("a", TRUMP, "2018", "nato"), saying("b", TRUMP, "2018", "energy")]
    right = [MIDDLE, EARLY, saying("c", PUTIN, "2018", "iran")]
    made = rows(left, right, Filters())
    assert [(row.topic, len(row.left), len(row.right)) for row in made] == [
        ("energy", 1, 1),
        ("nato", 1, 0),
        ("syria", 0, 2),
        ("iran", 0, 1),
    ]


def test_what_is_on_no_topic_stands_last() -> None:
    left = [saying(words, TRUMP, "2018") for words in "abc"]
    right = [saying("d", PUTIN, "2019"), MIDDLE]
    assert [row.topic for row in rows(left, right, Filters())] == ["syria", "energy", "other"]
    changed = changes([saying("a", PUTIN, "2010"), LATE, EARLY, *right], Filters())
    assert [change.topic for change in changed] == ["syria", "other"]


def test_only_the_topics_asked_for_have_a_row() -> None:
    made = rows([], [MIDDLE], Filters(topic=("energy", "nato")))
    assert [row.topic for row in made] == ["energy"]


def test_then_and_now_are_the_first_and_the_last_time() -> None:
    (change,) = changes([UNDATED, LATE, EARLY, MIDDLE], Filters())
    assert change.topic == "syria"
    assert (change.then, change.between, change.now) == ((EARLY,), (MIDDLE,), (LATE,))
    assert [row.topic for row in once([EARLY, MIDDLE, LATE], [change], Filters())] == ["energy"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("2018", "2018-07-16"),
        ("2018-07", "2018-07"),
        ("2017/2019", "2018"),
        ("2018", None),
        ("2018/..", "2025"),
    ],
)
def test_dates_that_may_be_the_same_are_no_change(one: str, other: str | None) -> None:
    said = [saying("a", PUTIN, one, "syria"), saying("b", PUTIN, other, "syria")]
    assert changes(said, Filters()) == ()


def test_the_widest_change_comes_first() -> None:
    said = [MIDDLE, LATE, saying("a", PUTIN, "2018", "energy"), EARLY]
    assert [change.topic for change in changes(said, Filters())] == ["syria", "energy"]


DATES = st.sampled_from(["2016", "2016-11-14", "2017-10-02/2017-10-08", "2018-07", "2025-12", None])
SAYINGS = st.lists(
    st.builds(
        saying,
        st.sampled_from(["yes", "no"]),
        st.sampled_from([TRUMP, PUTIN, OBAMA, None]),
        DATES,
        st.sampled_from(["syria", "energy"]),
    ),
    max_size=12,
)


@given(SAYINGS)
def test_now_is_after_then_and_nothing_dated_is_lost(said: list) -> None:
    for change in changes(said, Filters()):
        dated = [s for s in said if s.when and change.topic in s.topics]
        assert len(change.then) + len(change.between) + len(change.now) == len(dated)
        assert max(s.last for s in change.then) < min(s.first for s in change.now)
        assert change.days > 0


@given(SAYINGS)
def test_each_saying_has_a_row_on_its_side(said: list) -> None:
    left, right = by(said, ("donald-trump",)), by(said, ("vladimir-putin",))
    made = rows(left, right, Filters())
    assert sum(len(row.left) for row in made) == len(left)
    assert sum(len(row.right) for row in made) == len(right)
