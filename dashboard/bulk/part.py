"""What was read out of a batch of articles: made by a worker, and kept until it is merged."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import cache

import msgspec
from msgspec import Struct

from dashboard import jsonl, records
from dashboard.bulk.batches import Batch
from dashboard.extract import read_article
from dashboard.home import HomeError
from dashboard.models import Article, Event, Passage, Reading
from dashboard.reference.calendar import calendar
from dashboard.reference.tables import TableError
from dashboard.timeline import blocks, linking, lookup, merging, reprints, reuse, sorts, store

# What is kept of a batch beside its lines of each table.
ARTICLES, STORIES, TELLINGS, READINGS = ".articles", ".stories", ".tellings", ".readings"

# Beside what every reading rests on: code that what is kept was made with.
_MADE_BY = ("timeline", "bulk", "records.py", "jsonl.py")


# Has a date, a quotation, someone who is told of and an event.
_FIRST = (
    "The White House said on Monday that Donald Trump had called Vladimir Putin to say “thanks”."
)


class Content(Struct, frozen=True):
    """So many records or lines, compressed."""

    rows: int
    packed: bytes


Packed = dict[str, Content]  # what is kept of a batch, by its name


class Telling(Struct, frozen=True):
    """An event as one article tells it, linked to the calendar.

    `words` are those of its mentions, quotations and reported statements, one
    after the other; `said` tells by whom the last two are.
    """

    event: Event
    words: tuple[str, ...]
    said: tuple[str | None, ...]


class Kept(Struct, frozen=True):
    """A telling, encoded, with its article, its sort, encoded, and by what tellings are ordered.

    These are what `merging.key` gives, but for the article.
    """

    article: str
    block: str
    sort: bytes
    first: str
    start: int
    end: int
    kind: str
    telling: bytes


class Known(Struct, frozen=True):
    """What who tells a happening must know of an article."""

    id: str
    outlet: str


class Story(Struct, frozen=True):
    """By what reprints are known: when an article is from, and its packed shingles."""

    low: str
    high: str
    length: int
    id: str
    shingles: bytes


def get_ready() -> None:
    """Load tables and patterns, which takes as long as to read fifty articles."""
    rules()
    with suppress(TableError):  # the first batch tells of it
        read_article(Article("", _FIRST, published="2020-01-06"), calendar())


def read(batch: Batch) -> Packed:
    """Read the articles of a batch; raises `HomeError` where the rules here are others."""
    articles = _articles(batch)
    found = [read_article(each, calendar()) for each in articles]
    tables = store.article_tables(articles, found)
    return {
        **{name: _content(list(map(jsonl.line, rows))) for name, rows in tables.items()},
        ARTICLES: _packed([Known(each.id, each.outlet) for each in articles]),
        STORIES: _packed([_story(each) for each in articles]),
        TELLINGS: _packed([_kept(telling) for telling in _tellings(articles, found)]),
    }


def readings(batch: Batch) -> Packed:
    """Only the readings of a batch, as `dashboard.pipeline` wants them."""
    return {READINGS: _packed([read_article(each, calendar()) for each in _articles(batch)])}


def _content(lines: Sequence[bytes]) -> Content:
    return Content(len(lines), zlib.compress(b"".join(lines), 1))


def _packed(found: Sequence[object]) -> Content:
    return Content(len(found), zlib.compress(msgspec.msgpack.encode(found), 1))


def _articles(batch: Batch) -> list[Article]:
    if batch.rules != rules():
        raise HomeError(
            "a worker reads by other rules than this machine: install the same version there, "
            "and give it the same home"
        )
    rows = map(json.loads, batch.lines)
    return [records.to_article(row, row["text"]) for row in rows]


@cache
def rules() -> str:
    """By which rules this process reads: those that were there when it was first asked."""
    return reuse.rules(_MADE_BY)


def _story(article: Article) -> Story:
    low, high, length, name = reprints.age(article)
    shingles = reprints.packed(reprints.shingles(article.text))
    return Story(low.isoformat(), high.isoformat(), length, name, shingles)


def _kept(telling: Telling) -> Kept:
    own = sorts.sort(telling.event)
    first, article, start, end, kind = merging.key(telling.event)
    return Kept(
        article=article,
        block=blocks.block(own),
        sort=msgspec.msgpack.encode(own),
        first=first,
        start=start,
        end=end,
        kind=kind,
        telling=msgspec.msgpack.encode(telling),
    )


def _tellings(articles: Sequence[Article], found: Sequence[Reading]) -> Iterator[Telling]:
    """The events of each article, those left out that tell too little."""
    texts = {article.id: article.text for article in articles}
    said = lookup.speakers(found)
    for event in linking.link(articles, found, calendar()):
        passages: list[Passage] = [*event.quotations, *event.reported]
        words = [mention.span.of(texts[mention.article]) for mention in event.mentions]
        words += [texts[each.article][each.start : each.end] for each in passages]
        yield Telling(event, tuple(words), tuple(said.get(each) for each in passages))
