"""What filters ask of an event, as one flat record beside it, and what searches ask of all.

A search looks for each of its words within those of the events' texts, each of which is
looked at once for all events that have it.  As no word has a blank in it, that finds what
the texts themselves would.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping

from dashboard import edtf
from dashboard.jsonl import Record
from dashboard.models import Article, Event, Passage, Reading

TABLE, WORDS = "lookup", "words"

_FOLD = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "\u00a0": " "})
_SPEECH = frozenset({"statement", "message"})  # their agents say something

Speakers = Mapping[Passage, str | None]
Sources = Callable[[str], tuple[str, str]]  # id -> outlet, and the article whose story it is


def fold(text: str) -> str:
    """Text as searches compare it: without case or curly marks."""
    return text.translate(_FOLD).casefold()


def bounds_of(event: Event) -> edtf.Bounds:
    """First and last day of an event: the calendar's, else those of the words."""
    when = event.calendar_date or event.date
    return edtf.bounds(when) if when else (None, None)


def speakers_of(event: Event, said: Speakers) -> frozenset[str]:
    """Canonical names of those who say something in an event; `said` by whom each passage is."""
    spoken = {said.get(passage) for passage in (*event.quotations, *event.reported)} - {None}
    if event.kind in _SPEECH:
        spoken |= {person.name for person in event.participants if person.role == "agent"}
    return frozenset(name for name in spoken if name)


def lookup_record(event: Event, record: Record, said: Speakers, articles: Sources) -> Record:
    """The flat record of an event; `record` is its own, with the words of its evidence.

    ``first`` and ``last`` are ISO 8601 days; ``outlets`` and ``origins`` (the
    ids of the articles that report it, a reprint under that of its source)
    are those of `articles`.
    """
    first, last = bounds_of(event)
    cited = sorted({mention.article for mention in event.mentions})
    told = [articles(name) for name in cited]
    return {
        "id": event.id,
        "first": first.isoformat() if first else None,
        "last": last.isoformat() if last else None,
        "date": event.date,
        "kind": event.kind,
        "calendar": event.calendar,
        "place": event.place,
        "title": event.title,
        "topics": list(event.topics),
        "participants": record["participants"],
        "speakers": sorted(speakers_of(event, said)),
        "outlets": sorted({outlet for outlet, _ in told}),
        "articles": cited,
        "origins": sorted({origin for _, origin in told}),
        "planned": event.planned,
        "context": event.context,
    }


def words(record: Record) -> list[str]:
    """The words of all text by which a search finds an event, folded, each once."""
    found = set[str]()
    for text in _texts(record):  # one after the other: some happenings are told ten thousand times
        found.update(fold(text).split())
    return sorted(found)


def posted(words: Iterable[Iterable[str]], first: int = 0) -> Iterator[Record]:
    """The words of events, each with the positions of those that have it, from `first` on."""
    found: dict[str, array[int]] = {}
    for at, own in enumerate(words, first):
        for word in own:
            found.setdefault(word, array("I")).append(at)
    for word in sorted(found):
        yield {"word": word, "events": found[word].tolist()}


def _texts(record: Record) -> Iterable[str]:
    yield from (record["title"], record["place"] or "", *record["participants"])
    for part in ("mentions", "quotations", "reported"):
        yield from (each["text"] for each in record[part])


def speakers(readings: Iterable[Reading]) -> Speakers:
    """By whom each quotation and reported statement is."""
    found: dict[Passage, str | None] = {}
    for reading in readings:
        said = [(told.span, told.attribution) for told in reading.quotations]
        said += [(told.span, told.attribution) for told in reading.reported]
        for span, by in said:
            found[Passage(reading.article, span.start, span.end)] = by.speaker
    return found


def sources(articles: Iterable[Article]) -> Sources:
    """For the id of an article its outlet and the article whose story it tells."""
    known = {each.id: (each.outlet, each.reprint_of or each.id) for each in articles}
    return known.__getitem__
