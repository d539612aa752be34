from __future__ import annotations

import pytest

from dashboard.view.catalogue import Catalogue
from dashboard.view.contacts import contacts
from dashboard.view.lanes import lanes, note


@pytest.mark.parametrize(
    ("by", "names"),
    [
        ("kind", ["Meetings and summits", "Telephone calls", "Statements and interviews"]),
        (
            "speaker",
            ["Trump and his side", "Putin and the Kremlin", "Both", "Others", "Known contacts"],
        ),
        (
            "topic",
            [
                *("Syria", "North Korea", "Election interference", "Energy"),
                *("Trade and tariffs", "Sanctions", "Bilateral ties", "Known contacts"),
            ],
        ),
    ],
)
def test_lanes(found: Catalogue, by: str, names: list[str]) -> None:
    assert [lane.name for lane in lanes(by, found.entries, contacts(found))] == names


def test_every_dated_event_has_a_lane(found: Catalogue) -> None:
    for by in ("kind", "speaker"):
        in_lanes = [e.event.id for lane in lanes(by, found.entries, ()) for e in lane.entries]
        assert sorted(in_lanes) == sorted(e.event.id for e in found.entries if e.dated)


def test_the_note_beside_a_lane(found: Catalogue) -> None:
    meetings, calls, statements = lanes("kind", found.entries, contacts(found))
    everything = frozenset(entry.event.id for entry in found.entries)
    # a planned meeting of others is context, and not counted
    assert note(meetings, everything, True) == "1 event · none of 1 known contact covered"
    assert note(calls, frozenset(), True) == "no events · none of 4 known contacts covered"
    assert note(statements, everything, True) == "3 events · 1 of 1 known contact covered"
    assert note(statements, everything, False) == "3 events"
    context = frozenset(e.event.id for e in meetings.entries if e.event.context)
    assert note(meetings, context, False) == "context only"
