"""Which lanes the chart has, and which events and known contacts stand in each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.reference.kinds import called, family
from dashboard.reference.topics import topics
from dashboard.view.catalogue import Entry
from dashboard.view.contacts import Contact, in_family
from dashboard.view.sides import LABELS
from dashboard.view.spoken import count


@dataclass(frozen=True, slots=True)
class Lane:
    """A lane: its id, its name, its events and its known contacts."""

    id: str
    name: str
    entries: tuple[Entry, ...]
    contacts: tuple[Contact, ...]


def lanes(by: str, entries: Sequence[Entry], known: Sequence[Contact]) -> tuple[Lane, ...]:
    """The lanes by "kind", "topic" or "speaker" that have an event or a contact.

    An event stands in the lane of each of its topics.  Known contacts belong
    to kinds; by topic or speaker they stand together in a lane of their own.
    """
    dated = [entry for entry in entries if entry.dated]
    made = {"topic": _by_topic, "speaker": _by_speaker}.get(by)
    found = made(dated) if made else _by_kind(dated, known)
    if made and known:
        found.append(Lane("contacts", "Known contacts", (), tuple(known)))
    return tuple(lane for lane in found if lane.entries or lane.contacts)


def _by_kind(entries: Sequence[Entry], known: Sequence[Contact]) -> list[Lane]:
    """A lane for each family of kinds."""
    return [
        Lane(
            name,
            label,
            tuple(entry for entry in entries if family(entry.event.kind) == name),
            in_family(known, name),
        )
        for name, label in family_labels().items()
    ]


def family_labels() -> dict[str, str]:
    """The families of kinds in reading order, with what readers call them."""
    return {name: _family_label(name) for name in dict.fromkeys(kind.family for kind in called())}


def _family_label(name: str) -> str:
    """The plurals of a family's kinds: "Meetings and summits"."""
    plurals = sorted(kind.plural for kind in called() if kind.family == name)
    return " and ".join([plurals[0], *(plural.lower() for plural in plurals[1:])])


def _by_topic(entries: Sequence[Entry]) -> list[Lane]:
    return [
        Lane(topic.id, topic.label, tuple(e for e in entries if topic.id in e.event.topics), ())
        for topic in topics()
    ]


def _by_speaker(entries: Sequence[Entry]) -> list[Lane]:
    return [
        Lane(side, label, tuple(entry for entry in entries if entry.side == side), ())
        for side, label in LABELS.items()
    ]


def note(lane: Lane, shown: frozenset[str], contacts: bool) -> str:
    """What stands beside a lane's name: "3 events · 2 of 8 known contacts covered".

    `shown` are the ids of the events that the filters leave.
    """
    here = [entry for entry in lane.entries if entry.event.id in shown]
    events = sum(not entry.event.context for entry in here)
    told = "context only" if here and not events else count(events, "event")
    parts = [] if lane.id == "contacts" else [told]
    if contacts and lane.contacts:
        covered = sum(contact.covered for contact in lane.contacts)
        parts.append(f"{covered or 'none'} of {count(len(lane.contacts), 'known contact')} covered")
    return " · ".join(parts)
