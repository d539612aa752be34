"""What every format of quotations is written from: the shown words, who said them, and where."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue
from dashboard.view.exports.origin import Origin
from dashboard.view.exports.sources import Source, source
from dashboard.view.quotations import article_link, event_link, when
from dashboard.view.sayings import Saying
from dashboard.view.spoken import count


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of an article and all that is known of them; what is not known is empty.

    `form` is full, fragment or reported; `cue` leads up to reported words in
    the article.  `written` is the speaker in the
    words of the article and `known_by` how the speaker is known.  `date` is
    EDTF: when the event was by its words, or the publication; `when` says it
    in words, `first` and `last` bound it.  `link` opens the words' event, or
    the article where they have none.  The offsets `start` and `end` count code
    points of the article's text, the end exclusive.
    """

    words: str
    form: str
    cue: str
    speaker: str
    written: str
    known_by: str
    date: str
    date_basis: str
    when: str
    calendar_date: str
    first: datetime.date | None
    last: datetime.date | None
    topics: tuple[str, ...]
    event: str
    event_title: str
    link: str
    source: Source
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Quotes:
    """All that goes into a file of quotations."""

    origin: Origin
    quotes: tuple[Quote, ...]
    sources: tuple[Source, ...]


def quotes(found: Catalogue, shown: Sequence[Saying], origin: Origin) -> Quotes:
    """Collect the words that are `shown` on the page of `origin`.

    The sources tell, too, which articles have changed since they were read:
    nothing of those is quoted.
    """
    collected = tuple(_quote(found, saying, origin) for saying in shown)
    known = {quote.source.id: quote.source for quote in collected}
    known |= {article: source(found, article) for article in sorted(found.stale)}
    return Quotes(origin, collected, tuple(known.values()))


def contents(shown: Sequence[Saying]) -> str:
    """What a file will have in it, in words."""
    told = count(len(shown), "passage")
    return f"{told}, each with its speaker, date and source"


def _quote(found: Catalogue, saying: Saying, origin: Origin) -> Quote:
    at, by = saying.speech.passage, saying.speech.attribution
    event = saying.entry.event if saying.entry else None
    place = event_link(saying, State()) or article_link(saying, State())
    published = "publication" if saying.when else ""
    return Quote(
        words=saying.speech.words,
        form=saying.speech.form,
        cue=saying.speech.cue.strip(),
        speaker=by.speaker or "",
        written=by.speaker_span.of(saying.article.text) if by.speaker_span else "",
        known_by=by.known_by or "",
        date=saying.when or "",
        date_basis=(event.date_basis or "") if event else published,
        when=when(saying),
        calendar_date=(event.calendar_date or "") if event else "",
        first=saying.first,
        last=saying.last,
        topics=saying.topics,
        event=event.id if event else "",
        event_title=event.title if event else "",
        link=origin.link(place.removeprefix("./") if origin.site else place),
        source=source(found, at.article),
        start=at.start,
        end=at.end,
    )
