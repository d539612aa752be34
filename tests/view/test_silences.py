from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.models import Timeline
from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.contacts import contacts
from dashboard.view.silences import length, silences, stretches
from tests import factory

UNTIL = date(2026, 4, 29)


def test_the_longest_comes_first_with_its_contacts(found: Catalogue) -> None:
    main = [entry for entry in found.entries if not entry.event.context]
    made = silences(main, contacts(found), UNTIL)
    assert (made[0].start, made[0].end) == (date(2019, 12, 31), date(2025, 12, 1))
    assert made[0].contacts == 2
    assert [silence.days for silence in made] == sorted((s.days for s in made), reverse=True)


def test_the_last_stretch_ends_with_what_is_known(found: Catalogue) -> None:
    early = [entry for entry in found.entries if entry.event.id == "e-geneva"]
    (silence,) = silences(early, (), UNTIL)
    assert (silence.start, silence.end) == (date(2018, 5, 3), UNTIL)


def test_no_stretch_begins_before_anything_is_known(found: Catalogue) -> None:
    event = factory.event("far", "policy", "Long ago", "1987")
    (far,) = catalogue(Timeline((), (), (event,)), ()).entries
    late = [entry for entry in found.entries if entry.event.id == "e-geneva"]
    made = silences([far, *late], (), UNTIL, date(2016, 11, 14))
    assert {silence.start.year for silence in made} == {2016, 2018}
    assert silences([far], (), UNTIL)[0].start == date(1987, 12, 31)


def test_where_nothing_is_told_no_stretch_can_begin() -> None:
    assert silences((), (), UNTIL) == ()


@given(st.integers(1, 60), st.integers(0, 9))
def test_no_event_lies_within_a_silence(count: int, seed: int) -> None:
    entries = catalogue(factory.synthetic(count, seed), ()).entries
    for silence in silences(entries, (), UNTIL):
        assert silence.days >= 183
        assert not any(
            e.first and e.last and e.first < silence.end and silence.start < e.last for e in entries
        )


def test_a_stretch_leads_to_its_part_of_the_timeline(found: Catalogue) -> None:
    main = [entry for entry in found.entries if not entry.event.context]
    markup = stretches(silences(main, contacts(found), UNTIL), State())
    assert 'href="./?zoom=2019-12..2025-12"' in markup
    assert "December 2019 to December 2025" in markup
    assert "5 years and 11 months, 2 known contacts" in markup


@pytest.mark.parametrize(
    ("days", "words"),
    [(183, "6 months"), (365, "1 year"), (400, "1 year and 1 month"), (731, "2 years")],
)
def test_lengths(days: int, words: str) -> None:
    assert length(days) == words
