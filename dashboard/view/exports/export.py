"""What every format is written from: the shown events with their passages and sources."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from dashboard.jsonl import Record
from dashboard.models import Article, Event
from dashboard.records import event_record
from dashboard.reference.kinds import kinds
from dashboard.reference.topics import topics
from dashboard.view.address import State, link, opening, shared
from dashboard.view.catalogue import Catalogue, Entry
from dashboard.view.exports.plain import line, web
from dashboard.view.filters import counted
from dashboard.view.hovercard import when
from dashboard.view.spoken import capital, count, listed

TITLE = "Trump and Putin, a timeline"
LICENCE = (
    "The code that made this file is under the MIT licence. The articles’ texts belong to their "
    "publishers; only quoted passages and the articles’ addresses are in this file."
)


@dataclass(frozen=True, slots=True)
class Source:
    """An article without its text; what is not known is empty.

    `published` is EDTF, `published_how` says how that date is known, and
    `changed` that its text is no longer the one that was read.
    """

    id: str
    outlet: str
    title: str
    url: str
    published: str
    published_how: str
    changed: bool


@dataclass(frozen=True, slots=True)
class Said:
    """Words of an article, and who said them; `reported` where they stand without marks."""

    words: str
    speaker: str
    reported: bool


@dataclass(frozen=True, slots=True)
class Told:
    """An event with its evidence.

    `first` and `last` bound when it happened, by the calendar where that
    knows better than the words; `when` says it in words.  `sentences` are
    those that report it.  `link` opens it, `record` is its JSON record.
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
    def days(self) -> tuple[date, date] | None:
        """The first and the last day, or None where a side is open or there is no date."""
        return (self.first, self.last) if self.first and self.last else None


@dataclass(frozen=True, slots=True)
class Export:
    """All that goes into a file: `query` is the address it was made from, `made` when, in UTC."""

    query: str
    made: datetime
    events: tuple[Told, ...]
    sources: tuple[Source, ...]

    @property
    def placed(self) -> tuple[Told, ...]:
        """The events that have a place in a calendar."""
        return tuple(told for told in self.events if told.days)

    @property
    def about(self) -> tuple[str, ...]:
        """What a file says of itself: its query and its licence."""
        asked = f"Made with the filters {self.query}" if self.query != "?" else "Made unfiltered"
        return f"{asked}.", LICENCE

    @property
    def left_out(self) -> str:
        """What a calendar says of the events without a first and last day; empty for none."""
        absent = len(self.events) - len(self.placed)
        told = count(absent, "event")
        return f"Left out, as no first and last day is known: {told}." if absent else ""


def export(found: Catalogue, shown: Sequence[Entry], state: State, made: datetime) -> Export:
    """Collect the events of `shown`, as the filters of `state` chose them."""
    events = tuple(told(found, entry) for entry in shown)
    known = {source.id: source for event in events for source in event.sources}
    return Export(link(shared(state)), made, events, tuple(known.values()))


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


def told(found: Catalogue, entry: Entry) -> Told:
    """An event with its evidence."""
    event = entry.event
    sentences = (m.span.of(found.articles[m.article].text) for m in event.mentions)
    return Told(
        event=event,
        first=entry.first,
        last=entry.last,
        when=when(entry),
        kind=next((kind.label for kind in kinds() if kind.id == event.kind), event.kind),
        topics=tuple(topic.label for topic in topics() if topic.id in event.topics),
        sources=tuple(_source(found, found.articles[article]) for article in _cited(event)),
        sentences=tuple(dict.fromkeys(sentences)),
        said=tuple(
            Said(speech.words, speech.attribution.speaker or "", speech.reported)
            for speech in entry.speeches
        ),
        link=opening(State(), event.id),
        record=_record(found, entry),
    )


def _cited(event: Event) -> Sequence[str]:
    """The ids of the articles that an event rests on, as they are first cited."""
    passages = (*event.quotations, *event.reported)
    articles = [*(m.article for m in event.mentions), *(at.article for at in passages)]
    return tuple(dict.fromkeys(articles))


def _record(found: Catalogue, entry: Entry) -> Record:
    """The event as `data/built/` has it, with its bounds and the speakers of its passages."""
    event = entry.event
    texts = {article: found.articles[article].text for article in _cited(event)}
    record = event_record(event, texts)
    for passages, written in (
        (event.quotations, record["quotations"]),
        (event.reported, record["reported"]),
    ):
        for at, passage in zip(passages, written, strict=True):
            speech = found.speeches.get(at)
            passage["speaker"] = speech.attribution.speaker if speech else None
    record["earliest"] = entry.first.isoformat() if entry.first else None
    record["latest"] = entry.last.isoformat() if entry.last else None
    return record


def _source(found: Catalogue, article: Article) -> Source:
    return Source(
        id=article.id,
        outlet=line(article.outlet),
        title=line(article.title),
        url=web(article.url),
        published=article.published or "",
        published_how=line(article.published_how),
        changed=article.id in found.stale,
    )
