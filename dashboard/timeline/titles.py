"""Short neutral titles that say no more than the evidence."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from msgspec.structs import replace

from dashboard.models import CalendarEntry, Event
from dashboard.reference.kinds import family
from dashboard.reference.topics import OTHER, Topic, topics
from dashboard.timeline import naming

# A title names at most this many topics; the rest stand beneath it.
_TOPICS = 2
# "Doe's former spokesman", "a Doe aide": Doe is not spoken of
_AIDE = re.compile(
    r"(?:['’]s (?:[\w-]+ ){0,3}| )(?:spokes\w+|press secretary|aides?|advis[eo]rs?|envoys?|lawyers?"
    r"|chief of staff|campaign|transition|team|[Aa]dministration|Tower|Jr"
    r"|(?:foreign|defen[cs]e) (?:minister|secretary))\b"
)
# ... nor where somebody only spoke beside Doe, or after what Doe did: "a day after Doe quit"
_BESIDE = re.compile(
    r"\b(?:[Bb]eside|[Aa]longside|[Nn]ext to|[Aa]fter|[Bb]efore|[Ww]hen|[Aa]s|[Ww]hile) "
    r"(?:(?:(?:U\.?S\.?|Russian|American) )?(?:[Pp]resident-elect|[Pp]resident|Mr\.?) )?"
    r"(?:[A-Z][\w.]* ){0,2}$"
)
_NOUNS = frozenset({"Call", "Meeting", "Message", "Statement", "Summit", "Visit"})
_GENERAL = frozenset({OTHER, "bilateral-ties"})
# houses and their grounds, where one is "at"
_ESTATES = frozenset({"Mar-a-Lago", "Camp David"})
# an anchor that is itself a speech, not the act or gathering on whose occasion something was said
_MARKED = re.compile(r"[\"“]([^\"“”]*)[\"”]")
_PRESIDENTS = ("Vladimir Putin", "Donald Trump")
_REACH = 60  # code points
_SPEECH = re.compile(r"\b(?:plenary|press conference|interview|speech|call-in|says|statement)\b")


class Told(NamedTuple):
    """The `words` that tell an event, and what is `said` in them."""

    words: str
    said: str = ""


def entitle(
    events: Sequence[Event], texts: Mapping[str, str], calendar: Sequence[CalendarEntry]
) -> tuple[Event, ...]:
    """The events with their titles; `texts` by article id."""
    rows = _by_id(tuple(calendar))
    return tuple(
        replace(event, title=title(event, _told(event, texts), rows.get(event.calendar or "")))
        for event in events
    )


@lru_cache(maxsize=4)
def _by_id(calendar: tuple[CalendarEntry, ...]) -> dict[str, CalendarEntry]:
    return {row.id: row for row in calendar}


def _told(event: Event, texts: Mapping[str, str]) -> Told:
    """The words of the event's mentions, and what is said in them."""
    said = (*event.quotations, *event.reported)
    return Told(
        "\n".join(mention.span.of(texts[mention.article]) for mention in event.mentions),
        "\n".join(texts[each.article][each.start : each.end] for each in said),
    )


def title(event: Event, told: Told, row: CalendarEntry | None) -> str:
    """The calendar's name where the event is its row, else a composed title.

    A title names nobody and nothing that the event's words do not.
    """
    if row is not None and _is_the_row(event, row):
        # what is announced may stand beside what was then held
        return f"Planned: {row.name}" if event.planned else row.name
    words = (
        _statement(event, told)
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
        return row.kind == "statement" or (row.kind == "anchor" and bool(_SPEECH.search(row.name)))
    return True


def _call(event: Event) -> str:
    agents = [p.name for p in event.participants if p.role == "agent"]
    others = [p.name for p in event.participants if p.role != "agent"]
    if agents and others:
        verb = "telephone" if len(agents) > 1 else "telephones"
        return f"{_first(agents)} {verb} {naming.phrase(others)}{_about(event)}"
    return f"Call between {naming.phrase([p.name for p in event.participants])}{_about(event)}"


def _meeting(event: Event) -> str:
    """A meeting; a visit where only the country is named to which somebody went."""
    kind = "Summit" if event.kind == "summit" else "Meeting"
    names = [p.name for p in event.participants]
    guests = [name for name in names if not naming.is_nation(name)]
    town, _, country = (event.place or "").partition(", ")
    if guests and country and set(names) == {*guests, country}:
        return f"Visit of {naming.phrase(guests)} to {town}{_about(event)}"
    return f"{kind} of {naming.phrase(names)}{_where(event)}{_about(event)}"


def _message(event: Event) -> str:
    return f"Message between {naming.phrase([p.name for p in event.participants])}{_about(event)}"


def _statement(event: Event, told: Told) -> str:
    speakers = [p.name for p in event.participants if p.role == "agent"]
    voices = naming.voices(speakers)
    where = _where(event)
    special = [topic for topic in event.topics if topic not in _GENERAL]
    if special:
        return f"{_first(voices)}{where}{_about(event)}"
    spoken_of = _spoken_of(event, told)
    if spoken_of:
        return f"{_first(voices)}{where} on {naming.phrase(spoken_of)}"
    return f"Statement by {naming.phrase(voices)}{_spoken_to(event)}{where}{_about(event)}"


def _spoken_to(event: Event) -> str:
    """To which president something is said."""
    told = [p.name for p in event.participants if p.role == "recipient" and p.name in _PRESIDENTS]
    return f" to {naming.phrase(told)}" if told else ""


def _spoken_of(event: Event, told: Told) -> list[str]:
    """Of whom a statement speaks: of the presidents, or else of the other of the two countries."""
    apart = {p.name for p in event.participants if p.role != "party"}
    presidents = [
        name
        for name in _PRESIDENTS
        if _is_spoken_of(name.split()[-1], told.words) and name not in apart
    ]
    speakers = [p.name for p in event.participants if p.role == "agent"]
    country = naming.abroad(speakers)
    general = OTHER in event.topics or not event.topics
    named = general and naming.names_nation(country, told.said)
    return presidents or ([country] if named else [])


def _is_spoken_of(surname: str, words: str) -> bool:
    """Whether words name somebody, and not only whose aide or beside whom somebody is."""
    return any(
        not _AIDE.match(words, named.end())
        and not _BESIDE.search(words, max(0, named.start() - _REACH), named.start())
        for named in re.finditer(rf"\b{surname}\b", words)
    )


def _act(event: Event) -> str:
    """The article's own words for it ("expelled 35 officials"), behind who does it.

    Words that name who does it themselves begin with a capital.
    """
    doer = next((p.name for p in event.participants if p.role == "agent"), "")
    own = not event.title[:1].islower()
    words = _MARKED.sub(r"‘\1’", event.title)  # marks within marks are single
    return f"{_first([doer])}: “{words}”" if doer and not own else f"“{words}”"


def _first(names: Sequence[str]) -> str:
    """Names as a title begins with them."""
    words = naming.phrase(names)
    return words[:1].upper() + words[1:]


def _where(event: Event) -> str:
    town = (event.place or "").partition(", ")[0]
    return f" {'at' if town in _ESTATES else 'in'} {town}" if town else ""


_COMPOSERS = {"call": _call, "meeting": _meeting, "message": _message}


def _about(event: Event) -> str:
    labels = _labels(event)
    return f" on {labels}" if labels else ""


def _labels(event: Event) -> str:
    """The event's topics in words, without the most general ones if others stand."""
    special = [topic for topic in event.topics if topic not in _GENERAL]
    chosen = special or [topic for topic in event.topics if topic != OTHER]
    labels = [_within(_known()[topic]) for topic in chosen[:_TOPICS]]
    # "energy, trade and tariffs", not "energy and trade and tariffs"
    return naming.listed([part for label in labels for part in label.split(" and ")])


@cache
def _known() -> dict[str, Topic]:
    return {topic.id: topic for topic in topics()}


def _within(topic: Topic) -> str:
    """A topic's label within a sentence: "Bilateral ties" in lower case, "NATO" as it is."""
    first = topic.label.partition(" ")[0]
    named = topic.name or first.isupper()
    return topic.label if named else topic.label[0].lower() + topic.label[1:]
