"""Short neutral titles that say no more than the evidence."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from msgspec.structs import replace

from dashboard.models import CalendarEntry, Event
from dashboard.reference.kinds import family
from dashboard.reference.topics import OTHER, Topic, topics

# A title names at most this many topics; the rest stand beneath it.
_TOPICS = 2
# "Doe's former spokesman", "a Doe aide": Doe is not spoken of
_AIDE = re.compile(
    r"(?:['’]s (?:[\w-]+ ){0,3}| )(?:spokes\w+|press secretary|aides?|advis[eo]rs?|envoys?|lawyers?"
    r"|chief of staff|(?:foreign|defen[cs]e) (?:minister|secretary))\b"
)
_NOUNS = frozenset({"Call", "Meeting", "Message", "Statement", "Summit"})
_GENERAL = frozenset({OTHER, "bilateral-ties"})


def entitle(
    events: Sequence[Event], texts: Mapping[str, str], calendar: Sequence[CalendarEntry]
) -> tuple[Event, ...]:
    """The events with their titles; `texts` by article id."""
    rows = _by_id(tuple(calendar))
    return tuple(
        replace(event, title=title(event, _evidence(event, texts), rows.get(event.calendar or "")))
        for event in events
    )


@lru_cache(maxsize=4)
def _by_id(calendar: tuple[CalendarEntry, ...]) -> dict[str, CalendarEntry]:
    return {row.id: row for row in calendar}


def _evidence(event: Event, texts: Mapping[str, str]) -> str:
    """The words of the event's mentions."""
    return "\n".join(mention.span.of(texts[mention.article]) for mention in event.mentions)


def title(event: Event, evidence: str, row: CalendarEntry | None) -> str:
    """The calendar's name where the event is its row, else a composed title.

    `evidence` are the words of the event's mentions: a title names nobody
    and nothing that they do not.
    """
    if row is not None and _is_the_row(event, row):
        return row.name
    words = (
        _statement(event, evidence)
        if event.kind == "statement"
        else _COMPOSERS.get(family(event.kind), _act)(event)
    )
    if row is not None:
        words += f" ({row.name})"
    if not event.planned:
        return words
    noun = words.partition(" ")[0]
    return f"Planned: {noun.lower() + words[len(noun) :] if noun in _NOUNS else words}"


def _is_the_row(event: Event, row: CalendarEntry) -> bool:
    """Whether the row names the event itself, not the occasion of a statement."""
    if event.kind == "statement":
        return family("statement" if row.kind == "anchor" else row.kind) == "statement"
    return True


def _call(event: Event) -> str:
    agents = [p.name for p in event.participants if p.role == "agent"]
    others = [p.name for p in event.participants if p.role != "agent"]
    if agents and others:
        verb = "telephone" if len(agents) > 1 else "telephones"
        return f"{_list(agents)} {verb} {_list(others)}{_about(event)}"
    return f"Call between {_list([p.name for p in event.participants])}{_about(event)}"


def _meeting(event: Event) -> str:
    kind = "Summit" if event.kind == "summit" else "Meeting"
    where = f" in {event.place.split(', ')[0]}" if event.place else ""
    return f"{kind} of {_list([p.name for p in event.participants])}{where}{_about(event)}"


def _message(event: Event) -> str:
    return f"Message between {_list([p.name for p in event.participants])}{_about(event)}"


def _statement(event: Event, evidence: str) -> str:
    speaker = _list([p.name for p in event.participants if p.role == "agent"])
    where = f" in {event.place.split(', ')[0]}" if event.place else ""
    special = [topic for topic in event.topics if topic not in _GENERAL]
    if special:
        return f"{speaker}{where}{_about(event)}"
    spoken_of = [
        name
        for name in ("Vladimir Putin", "Donald Trump")
        if _is_spoken_of(name.split()[-1], evidence) and name != speaker
    ]
    if spoken_of:
        return f"{speaker}{where} on {_list(spoken_of)}"
    return f"Statement by {speaker}{where}{_about(event)}"


def _is_spoken_of(surname: str, evidence: str) -> bool:
    """Whether the evidence names somebody, and not only whose spokesman or envoy it is."""
    return any(
        not _AIDE.match(evidence, named.end()) for named in re.finditer(rf"\b{surname}\b", evidence)
    )


def _act(event: Event) -> str:
    """The article's own words for it ("expelled 35 officials"), behind who does it.

    Words that name who does it themselves begin with a capital.
    """
    doer = next((p.name for p in event.participants if p.role == "agent"), "")
    own = not event.title[:1].islower()
    return f"{doer}: “{event.title}”" if doer and not own else f"“{event.title}”"


_COMPOSERS = {"call": _call, "meeting": _meeting, "message": _message}


def _about(event: Event) -> str:
    labels = _labels(event)
    return f" on {labels}" if labels else ""


def _labels(event: Event) -> str:
    """The event's topics in words, without the most general ones if others stand."""
    special = [topic for topic in event.topics if topic not in _GENERAL]
    chosen = special or [topic for topic in event.topics if topic != OTHER]
    return _list([_within(_known()[topic]) for topic in chosen[:_TOPICS]])


@cache
def _known() -> dict[str, Topic]:
    return {topic.id: topic for topic in topics()}


def _within(topic: Topic) -> str:
    """A topic's label within a sentence: "Bilateral ties" in lower case, "NATO" as it is."""
    first = topic.label.partition(" ")[0]
    named = topic.name or first.isupper()
    return topic.label if named else topic.label[0].lower() + topic.label[1:]


def _list(items: Sequence[str]) -> str:
    """Items as a phrase; people by surname would be ambiguous, so whole."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"
