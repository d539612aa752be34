"""What every format of events is written from: the shown ones with their passages and sources."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from msgspec import structs

from dashboard.jsonl import Record
from dashboard.models import CalendarEntry, Event
from dashboard.records import event_record
from dashboard.reference.kinds import called
from dashboard.reference.topics import topics
from dashboard.view.address import State, opening
from dashboard.view.catalogue import Catalogue, Entry, Speech
from dashboard.view.exports.origin import Origin, origin
from dashboard.view.exports.sources import Source, source
from dashboard.view.filters import counted
from dashboard.view.hovercard import when
from dashboard.view.spoken import capital, count, listed

# Makes a link of the dashboard, "?event=…", one that can be sent.
Link = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Said:
    """Words of an article, and who said them.

    `reported` where they stand without marks; such words begin with their cue
    where that leads up to them ("denied any part in it").
    """

    words: str
    speaker: str
    reported: bool


@dataclass(frozen=True, slots=True)
class Told:
    """An event with its evidence.

    `first` and `last` bound when it happened, by the calendar where that
    knows better than the words; `when` says it in words.  `sentences` are
    those that report it; an article that has changed since it was read has
    none, and no passages.  `link` opens it, `record` is its JSON record.
    """

    event: Event
    first: date | None
    last: date | None
    when: str
    kind: str
    topics: tuple[str, ...]
    sources: tuple[Source, ...]
    sentences: tuple[str, ...]
    said: tuple[Said, ...]
    link: str
    record: Record

    @property
    def own(self) -> bool:
        """Whether an article that only this visitor has tells of it."""
        return any(source.own for source in self.sources)

    @property
    def days(self) -> tuple[date, date] | None:
        """The first and the last day, or None where a side is open or there is no date."""
        return (self.first, self.last) if self.first and self.last else None


@dataclass(frozen=True, slots=True)
class Export:
    """All that goes into a file of events.

    `contacts` are rows of the calendar.  `beside` are records of passages that
    no event has, and `moved` leads each id that is no longer in use to its
    successor or to None; both are empty but for the whole collection.
    """

    origin: Origin
    events: tuple[Told, ...]
    sources: tuple[Source, ...]
    contacts: tuple[CalendarEntry, ...] = ()
    beside: tuple[Record, ...] = ()
    moved: tuple[tuple[str, str | None], ...] = ()

    @property
    def placed(self) -> tuple[Told, ...]:
        """The events that have a place in a calendar."""
        return tuple(told for told in self.events if told.days)

    @property
    def left_out(self) -> str:
        """What a calendar says of the events without a first and last day; empty for none."""
        absent = len(self.events) - len(self.placed)
        told = count(absent, "event")
        return f"Left out, as no first and last day is known: {told}." if absent else ""


def export(
    found: Catalogue, shown: Iterable[Entry], state: State, made: datetime, site: str = ""
) -> Export:
    """Collect the events of `shown`, as the filters of `state` chose them.

    `site` is the dashboard's own address, or empty for relative links.
    """
    made_by = origin("", state, made, site)
    events = tuple(told(found, entry, made_by.link) for entry in shown)
    known = {source.id: source for event in events for source in event.sources}
    linked = dict.fromkeys(told.event.calendar for told in events if told.event.calendar)
    contacts = tuple(found.calendar[row] for row in linked if row in found.calendar)
    return Export(made_by, events, tuple(known.values()), contacts)


def whole(found: Catalogue, made: datetime, site: str = "") -> Export:
    """Everything there is: all events, articles, passages, contacts and former ids."""
    told_of = {speech.passage for entry in found.entries for speech in entry.speeches}
    beside = [speech for at, speech in found.speeches.items() if at not in told_of]
    return replace(
        export(found, found.entries, State(), made, site),
        sources=tuple(source(found, article) for article in found.articles),
        contacts=tuple(found.calendar.values()),
        beside=tuple(passage_record(speech) for speech in beside),
        moved=tuple(found.redirects.items()),
    )


def can_place(shown: Iterable[Entry]) -> bool:
    """Whether any event has both a first and a last day."""
    return any(entry.first and entry.last for entry in shown)


def contents(shown: Collection[Entry]) -> str:
    """What a file will have in it, in words."""
    main = counted(shown)
    rest = len(shown) - main
    parts = [count(main, "event")] if main or not rest else []
    parts += [count(rest, "context event")] if rest else []
    return capital(f"{listed(tuple(parts))}, with quoted passages and sources")


def told(found: Catalogue, entry: Entry, link: Link = str) -> Told:
    """An event with its evidence; `link` makes the dashboard's links absolute."""
    event = entry.event
    held = filter(found.holds, event.mentions)
    sentences = (mention.span.of(found.articles[mention.article].text) for mention in held)
    return Told(
        event=event,
        first=entry.first,
        last=entry.last,
        when=when(entry),
        kind=next((kind.label for kind in called() if kind.id == event.kind), event.kind),
        topics=tuple(topic.label for topic in topics() if topic.id in event.topics),
        sources=tuple(source(found, article) for article in _cited(event)),
        sentences=tuple(dict.fromkeys(sentences)),
        said=tuple(
            Said(speech.cue + speech.words, speech.attribution.speaker or "", speech.reported)
            for speech in entry.speeches
        ),
        link=link(opening(State(), event.id)),
        record=_record(found, entry),
    )


def _cited(event: Event) -> Sequence[str]:
    """The ids of the articles that an event rests on, as they are first cited."""
    passages = (*event.quotations, *event.reported)
    articles = [*(m.article for m in event.mentions), *(at.article for at in passages)]
    return tuple(dict.fromkeys(articles))


def _record(found: Catalogue, entry: Entry) -> Record:
    """The event as `data/built/` has it, with its bounds and all of its passages that hold."""
    event = _held(found, entry.event)
    texts = {article: found.articles[article].text for article in _cited(event)}
    record = event_record(event, texts)
    known = {speech.passage: passage_record(speech) for speech in entry.speeches}
    for name, passages in (("quotations", event.quotations), ("reported", event.reported)):
        record[name] = [
            known.get(at, written) for at, written in zip(passages, record[name], strict=True)
        ]
    record["earliest"] = entry.first.isoformat() if entry.first else None
    record["latest"] = entry.last.isoformat() if entry.last else None
    return record


def _held(found: Catalogue, event: Event) -> Event:
    """The event with only those places that still have the words that were read there."""
    return structs.replace(
        event,
        mentions=tuple(filter(found.holds, event.mentions)),
        quotations=tuple(filter(found.holds, event.quotations)),
        reported=tuple(filter(found.holds, event.reported)),
    )


def passage_record(speech: Speech) -> Record:
    """A quotation or reported statement: where it stands, its words, and who said them."""
    at, by = speech.passage, speech.attribution
    return {
        "article": at.article,
        "start": at.start,
        "end": at.end,
        "text": speech.words,
        "form": speech.form,
        "cue": speech.cue.strip() or None,
        "speaker": by.speaker,
        "known_by": by.known_by,
    }
