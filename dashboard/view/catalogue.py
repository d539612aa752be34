"""The built timeline prepared for showing: looked up, folded and sorted once."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from dashboard.models import (
    Article,
    Attribution,
    CalendarEntry,
    Event,
    Mention,
    Passage,
    Reading,
    Span,
    Timeline,
    Timex,
)
from dashboard.timeline.lookup import bounds_of, fold, speakers_of
from dashboard.view.index import Counts, Index, index
from dashboard.view.sides import event_side

# The form of what is told without marks, beside the forms of quotations.
REPORTED = "reported"
# The source that all articles of a visitor's own are found by, beside their outlets.
YOURS = "yours"
# What leads up to reported words is no longer than this: "said after the summit that ".
_NEAR = 60


@dataclass(frozen=True, slots=True)
class Speech:
    """A quotation or reported statement, with its verbatim words.

    `form` is that of the quotation, or reported.  `cue` is what leads up to
    reported words in the article, as "denied ": without it they may say the
    opposite.
    """

    passage: Passage
    words: str
    attribution: Attribution
    reported: bool
    form: str = "full"
    cue: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """An event with what the page asks of it again and again.

    `first` and `last` bound when it happened, by the calendar where that
    knows better than the words; both are None for an undated event, one for
    an open date.  `side` says whose colour it has.  `folded` is all text by
    which a search finds it.  `own` tells that an article of the visitor's own
    reports it.  `origins` are the ids of the articles that report it, a
    reprint under that of the story it repeats.
    """

    event: Event
    first: date | None
    last: date | None
    side: str
    speakers: frozenset[str]
    sources: frozenset[str]
    speeches: tuple[Speech, ...]
    folded: str
    own: bool = False
    origins: frozenset[str] = frozenset()

    @property
    def dated(self) -> bool:
        """Whether the event has any date at all."""
        return self.first is not None or self.last is not None


# The facets by which events are filtered, and the ids an event has in each.
FACET_VALUES: Mapping[str, Callable[[Entry], Collection[str]]] = MappingProxyType(
    {
        "topic": lambda entry: entry.event.topics,
        "speaker": lambda entry: entry.speakers,
        "kind": lambda entry: (entry.event.kind,),
        "source": lambda entry: entry.sources,
    }
)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything a page shows.

    `entries` are sorted by date, undated ones last.  `contacts` are the
    calendar's known contacts between the two, `covered` the ids of those
    that an event is linked to.  `stale` are the articles whose text has
    changed since it was read: no words of theirs are shown as read, as the
    places lead to others now.  `speeches` are those of all other articles, whether
    or not an event has them, and `voices` the names of all speakers by id;
    `names` are those of all who take part or say something.  `places` says
    which of the entries an event's id stands for, `index` what they all have.
    `own` are the ids of the articles that only this visitor has.  Where there
    is a `census` the entries are a part of what that counts.
    """

    entries: tuple[Entry, ...]
    articles: Mapping[str, Article]
    readings: Mapping[str, Reading]
    contacts: tuple[CalendarEntry, ...]
    calendar: Mapping[str, CalendarEntry]
    covered: frozenset[str]
    redirects: Mapping[str, str | None]
    stale: frozenset[str]
    speeches: Mapping[Passage, Speech]
    voices: Mapping[str, str]
    names: Mapping[str, str]
    places: Mapping[str, int]
    index: Index
    own: frozenset[str] = frozenset()
    census: Counts | None = None

    @property
    def sources(self) -> int:
        """How many articles there are, held or not."""
        return self.census.articles if self.census else len(self.articles)

    def find(self, event: str) -> Entry | None:
        """The entry of an event's id, or None."""
        at = self.places.get(event)
        return None if at is None else self.entries[at]

    def holds(self, mention: Mention | Passage) -> bool:
        """Whether the words of a place are still those that were read there."""
        return mention.article not in self.stale


def catalogue(
    timeline: Timeline, calendar: Iterable[CalendarEntry], own: frozenset[str] = frozenset()
) -> Catalogue:
    """Prepare a built `timeline` and the calendar's rows for showing.

    `own` are the ids of the articles that only this visitor has.
    """
    articles = {article.id: article for article in timeline.articles}
    readings = {reading.article: reading for reading in timeline.readings}
    rows = {row.id: row for row in calendar}
    speech = _speeches(articles, readings, timeline.stale)
    made = [_entry(event, articles, speech, own, timeline.stale) for event in timeline.events]
    entries = tuple(sorted(made, key=in_time))
    voices = _voices(speech.values())
    return Catalogue(
        entries=entries,
        articles=MappingProxyType(articles),
        readings=MappingProxyType(readings),
        contacts=tuple(row for row in rows.values() if row.kind != "anchor"),
        calendar=MappingProxyType(rows),
        covered=frozenset(e.calendar for e in timeline.events if e.calendar and not e.context),
        redirects=MappingProxyType(dict(timeline.redirects)),
        stale=frozenset(timeline.stale),
        speeches=MappingProxyType(speech),
        voices=MappingProxyType(voices),
        names=MappingProxyType(_participants(entries) | voices),
        places=MappingProxyType({entry.event.id: at for at, entry in enumerate(entries)}),
        index=index(entries, FACET_VALUES, lambda entry: not entry.event.context),
        own=own,
    )


def slug(name: str) -> str:
    """A name as an id for addresses: "The Kremlin" gives "the-kremlin"."""
    return re.sub(r"\W+", "-", name.casefold()).strip("-") or "unknown"


def read_timex(found: Catalogue, article: str, span: Span | None) -> Timex | None:
    """The time expression at `span` of an article, with how it was read."""
    reading = found.readings.get(article)
    if reading is None or span is None:
        return None
    return next((timex for timex in reading.timexes if timex.span == span), None)


def _speeches(
    articles: Mapping[str, Article], readings: Mapping[str, Reading], stale: Collection[str]
) -> dict[Passage, Speech]:
    """Every quotation and reported statement by where it stands, but those of `stale` articles."""
    found = {}
    for reading in readings.values():
        if reading.article in stale:
            continue
        text = articles[reading.article].text
        said = [(item.span, item.attribution, item.form) for item in reading.quotations]
        said += [(item.span, item.attribution, REPORTED) for item in reading.reported]
        for span, attribution, form in said:
            passage = Passage(reading.article, span.start, span.end)
            reported = form == REPORTED
            cue = _leading(text, span, attribution.cue) if reported else ""
            found[passage] = Speech(passage, span.of(text), attribution, reported, form, cue)
    return found


def _leading(text: str, said: Span, cue: Span | None) -> str:
    """The words from the cue to what is said; nothing where the cue follows or is far off."""
    if cue is None or cue.end > said.start:
        return ""
    leading = text[cue.start : said.start]
    return leading if len(leading) <= _NEAR and "\n" not in leading else ""


def _voices(speeches: Iterable[Speech]) -> dict[str, str]:
    """Canonical names of all who are said to have said something, by id."""
    names = {said.attribution.speaker or "" for said in speeches} - {""}
    return {slug(name): name for name in sorted(names)}


def _participants(entries: Iterable[Entry]) -> dict[str, str]:
    """Canonical names of all who take part in an event, by id."""
    names = {person.name for entry in entries for person in entry.event.participants} - {""}
    return {slug(name): name for name in names}


def _entry(
    event: Event,
    articles: Mapping[str, Article],
    speech: Mapping[Passage, Speech],
    own: frozenset[str],
    stale: Collection[str],
) -> Entry:
    said = sorted({*event.quotations, *event.reported})
    speeches = tuple(speech[at] for at in said if at in speech)
    told = [mention for mention in event.mentions if mention.article not in stale]
    sentences = [mention.span.of(articles[mention.article].text) for mention in told]
    names = [participant.name for participant in event.participants]
    words = [event.title, event.place or "", *names, *sentences, *(said.words for said in speeches)]
    first, last = bounds_of(event)
    told_by = {said.passage: said.attribution.speaker for said in speeches}
    cited = {mention.article for mention in event.mentions}
    return Entry(
        event=event,
        first=first,
        last=last,
        side=event_side(event),
        speakers=frozenset(map(slug, speakers_of(event, told_by))),
        sources=frozenset().union(*(sources_of(articles[name], own) for name in cited)),
        speeches=speeches,
        folded=fold("\n".join(words)),
        own=not own.isdisjoint(cited),
        origins=frozenset(articles[name].reprint_of or name for name in cited),
    )


def sources_of(article: Article, own: frozenset[str]) -> frozenset[str]:
    """The sources an article is found by: its outlet's id, and `YOURS` for one of `own`.

    Outlets that are not known share an id.
    """
    yours = (YOURS,) if article.id in own else ()
    return frozenset((slug(article.outlet), *yours))


def in_time(entry: Entry) -> tuple[date, date, str]:
    """By first day, then by last; undated events at the end."""
    first = entry.first or entry.last or date.max
    return first, entry.last or date.max, entry.event.id
