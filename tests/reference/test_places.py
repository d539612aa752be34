from __future__ import annotations

from dashboard.reference.kinds import kinds
from dashboard.reference.places import places, seats


def test_each_seat_is_of_one_nation_whose_place_it_is() -> None:
    named = [seat for place in places() for seat in place.seats]
    assert len(named) == len(set(named)) == len(seats())
    assert set(seats().values()) == {"United States", "Russia"}
    assert all(bool(place.nation) == bool(place.seats) for place in places())


def test_each_seat_can_be_visited() -> None:
    meetings = [p.regex() for kind in kinds() if kind.id == "meeting" for p in kind.patterns]
    for seat in seats():
        words = f"Doe visited {seat.replace('Petersburg', 'St. Petersburg')} in May."
        assert any(regex.search(words) for regex in meetings), seat
