"""What was said: quotations and reported statements, with their events, dates and topics.

Words within marks that nobody says (titles, so-called words) and quotations
inside other quotations are no sayings of their own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from dashboard import edtf
from dashboard.models import Article, Passage, Span
from dashboard.reference.topics import OTHER
from dashboard.timeline.lookup import fold
from dashboard.view.catalogue import REPORTED, Catalogue, Entry, Speech, slug, sources_of
from dashboard.view.facets import Option, labels
from dashboard.view.filters import FACETS, Filters, within
from dashboard.view.passages import paragraph
from dashboard.view.speeches import bare

FULL, FRAGMENT, REPEATED = "full", "fragment", "repeated"
FORMS: Mapping[str, str] = {
    FULL: "Quotations",
    FRAGMENT: "Pieces",
    REPORTED: "Reported",
    REPEATED: "Repeated",
}
_SAID = frozenset((FULL, FRAGMENT, REPORTED))

# The ids of the topics that words speak of.
TopicsOf = Callable[[str], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Saying:
    """The words of one speaker at one event, or in one article beside its events.

    `speech` is the first place where they stand; `places` counts all, also
    those at other events.  `when` is EDTF: the event's date as its words have
    it, else the article's publication; `first` and `last` bound it, by the
    calendar where that knows better.  `facets` are the ids it has in each facet
    and, as "form", its forms; `folded` is what a search looks at.
    """

    speech: Speech
    entry: Entry | None
    article: Article
    places: int
    when: str | None
    first: date | None
    last: date | None
    topics: tuple[str, ...]
    facets: Mapping[str, frozenset[str]]
    folded: str

    @property
    def voice(self) -> str:
        """The speaker's id; empty where the article does not say who."""
        return next(iter(self.facets["speaker"]), "")


def sayings(found: Catalogue, topics_of: TopicsOf) -> tuple[Saying, ...]:
    """All that was said, by date and place; undated events' sayings at the end."""
    said = _said(found)
    places = Counter(map(bare, said))
    distinct = _distinct(found, said)
    made = (_saying(found, speech, at, places[bare(speech)], topics_of) for speech, at in distinct)
    return tuple(sorted(made, key=_order))


def amounts(found: Catalogue) -> Counter[str]:
    """How many sayings there are of each form."""
    return Counter(speech.form for speech, _ in _distinct(found, _said(found)))


def _said(found: Catalogue) -> list[Speech]:
    """All that is said in an article, in the order of the articles and their texts."""
    said = (speech for speech in found.speeches.values() if speech.form in _SAID)
    return sorted(said, key=lambda speech: speech.passage)


def _distinct(found: Catalogue, said: Iterable[Speech]) -> Iterator[tuple[Speech, Entry | None]]:
    """What is said with its event, the same words of one speaker at one event only once."""
    placed = {
        speech.passage: entry for entry in reversed(found.entries) for speech in entry.speeches
    }
    known = set[tuple[str, str, str]]()
    for speech in said:
        entry = placed.get(speech.passage)
        key = entry.event.id if entry else speech.passage.article, *bare(speech)
        if key not in known:
            known.add(key)
            yield speech, entry


def _saying(
    found: Catalogue, speech: Speech, entry: Entry | None, places: int, topics_of: TopicsOf
) -> Saying:
    article = found.articles[speech.passage.article]
    when = (entry.event.date or entry.event.calendar_date) if entry else article.published
    first, last = edtf.bounds(when) if when else (None, None)
    if entry:
        first, last = entry.first, entry.last
    title = entry.event.title if entry else article.title
    topics = _topics(article, speech, entry, topics_of)
    return Saying(
        speech=speech,
        entry=entry,
        article=article,
        places=places,
        when=when,
        first=first,
        last=last,
        topics=topics,
        facets={
            "topic": frozenset(topics),
            "speaker": frozenset(slug(name) for name in (speech.attribution.speaker,) if name),
            "kind": frozenset((entry.event.kind,) if entry else ()),
            "source": sources_of(article, found.own),
            "form": frozenset((speech.form, *([REPEATED] if places > 1 else []))),
        },
        folded=fold("\n".join((speech.words, speech.attribution.speaker or "", title))),
    )


def spoken_on(found: Catalogue, topics_of: TopicsOf) -> Mapping[Passage, tuple[str, ...]]:
    """The topics of each of the events' quotations and reported statements."""
    return {
        speech.passage: _topics(found.articles[speech.passage.article], speech, entry, topics_of)
        for entry in found.entries
        for speech in entry.speeches
    }


def _topics(
    article: Article, speech: Speech, entry: Entry | None, topics_of: TopicsOf
) -> tuple[str, ...]:
    """The topics that the words are on, by the nearest evidence that speaks of any."""
    evidence = _evidence(article, speech, entry)
    return tuple(next(filter(None, map(topics_of, evidence)), ())) or _only_topic(entry)


def _evidence(article: Article, speech: Speech, entry: Entry | None) -> Iterator[str]:
    """The words said, then the sentences of the event that they stand in, then the paragraph."""
    yield speech.words
    span = Span(speech.passage.start, speech.passage.end)
    for mention in entry.event.mentions if entry else ():
        if mention.article == article.id and mention.span.overlaps(span):
            yield mention.span.of(article.text)
    yield paragraph(article.text, span).of(article.text)


def _only_topic(entry: Entry | None) -> tuple[str, ...]:
    """The topic of an event that has one; of several nobody knows which the words are on."""
    return entry.event.topics if entry and len(entry.event.topics) == 1 else (OTHER,)


def _order(saying: Saying) -> tuple[date, date, str, str, int]:
    """By date, those of one event together, then as they stand in the article."""
    first = saying.first or saying.last or date.max
    event = saying.entry.event.id if saying.entry else ""
    at = saying.speech.passage
    return first, saying.last or date.max, event, at.article, at.start


def select(
    said: Iterable[Saying], filters: Filters, forms: Sequence[str] = ()
) -> tuple[Saying, ...]:
    """The sayings that are shown, in the order given: OR within a facet, AND across them."""
    chosen = {facet: filters.chosen(facet) for facet in FACETS} | {"form": tuple(forms)}
    asked = [(facet, frozenset(ids)) for facet, ids in chosen.items() if ids]
    words = fold(filters.words).split()
    return tuple(
        saying
        for saying in said
        if not any(ids.isdisjoint(saying.facets[facet]) for facet, ids in asked)
        and all(word in saying.folded for word in words)
        and within(saying, filters.start, filters.end)
        and (filters.context or not (saying.entry and saying.entry.event.context))
    )


def options(
    found: Catalogue,
    said: Sequence[Saying],
    filters: Filters,
    forms: Sequence[str],
    facet: str,
) -> tuple[Option, ...]:
    """The values of a facet or of "form" that any saying has.

    Each with the number of sayings that choosing it alone would show.
    """
    others = (filters, ()) if facet == "form" else (filters.without(facet), forms)
    names = FORMS if facet == "form" else labels(found, facet)
    there = frozenset[str]().union(*(saying.facets[facet] for saying in said))
    counts = Counter(chain.from_iterable(s.facets[facet] for s in select(said, *others)))
    return tuple(Option(key, name, counts[key]) for key, name in names.items() if key in there)
