"""The same story under another headline: told by its words, and counted as one source.

A wire story is reprinted with its end cut off and a word changed here and
there.  Texts are compared by their shingles, runs of five words (Broder 1997,
"On the resemblance and containment of documents"): a reprint has most of the
shorter text's.  Two reporters at one press conference share only what was
said there.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING
from zlib import crc32

from dashboard import edtf
from dashboard.models import Article

if TYPE_CHECKING:
    from dashboard.timeline.postings import Shelf

Shingles = frozenset[int]

_WORD = re.compile(r"\w+")
_RUN = 5
CONTAINED = 0.5  # of the shorter text's shingles
AT_MOST_LONGER = 4  # times: what holds a story among others is a digest, no reprint
_FEW = 25  # shingles: shorter texts are one source only if they are equal
_32_BITS = 0xFFFFFFFF
_TOGETHER = 128  # texts that are asked about at once


def mark(articles: Sequence[Article]) -> tuple[Article, ...]:
    """The articles, each reprint with the id of the one it repeats.

    Of those that tell the same the earliest published is the source, then the
    longest.  The order of the articles changes nothing.
    """
    sources = _sources(articles)
    return tuple(replace(article, reprint_of=sources.get(article.id)) for article in articles)


def same(one: str, other: str) -> bool:
    """Whether two texts are one story: equal, or most of the shorter is in the longer."""
    return alike(shingles(one), shingles(other))


def shingles(text: str) -> Shingles:
    """The runs of five words of a text, case and punctuation aside, as numbers."""
    words = _WORD.findall(text.lower())
    # a word's own hash() differs from process to process, that of numbers does not
    numbers = [crc32(word.encode()) for word in words]
    runs = zip(*(islice(numbers, start, None) for start in range(_RUN)), strict=False)
    return frozenset(
        hash(run) & _32_BITS for run in (runs if len(numbers) >= _RUN else [tuple(numbers)])
    )


def alike(one: Shingles, other: Shingles) -> bool:
    """Whether the shingles of two texts are those of one story."""
    return is_story(len(one), len(other), len(one & other))


def is_story(one: int, other: int, shared: int) -> bool:
    """The same, by how many each has and how many they share."""
    fewer, more = sorted((one, other))
    if fewer < _FEW:
        return one == other == shared
    return more <= AT_MOST_LONGER * fewer and shared >= CONTAINED * fewer


def _sources(articles: Sequence[Article]) -> Mapping[str, str]:
    """The id of each reprint with that of its source."""
    if len(articles) < 2:
        return {}
    by_age = sorted(articles, key=age)
    found = sources([packed(shingles(article.text)) for article in by_age])
    return {by_age[newer].id: by_age[older].id for newer, older in found.items()}


def age(article: Article) -> tuple[date, date, int, str]:
    """The key by which the earliest comes first; one without a date after all others."""
    low, high = edtf.bounds(article.published) if article.published else (None, None)
    return low or high or date.max, high or date.max, -len(article.text), article.id


def packed(found: Shingles) -> bytes:
    """Shingles as the bytes that `sources` wants: ascending numbers of 32 bits."""
    return array("I", sorted(found)).tobytes()


class _Held:
    """A shelf in memory."""

    def __init__(self) -> None:
        self._content: dict[int, bytes] = {}

    def add(self, place: int, content: bytes) -> None:
        self._content[place] = self.look(place) + content

    def take(self, place: int) -> bytes:
        return self._content.pop(place, b"")

    def look(self, place: int) -> bytes:
        return self._content.get(place, b"")


def sources(runs: Sequence[bytes], shelf: Shelf | None = None) -> dict[int, int]:
    """The number of each reprint with that of its source; `runs` are packed shingles by age.

    Takes a number of memory a text where a `shelf` on disk is given and, but
    for what they share, as much time for each.
    """
    # imported here: who merges nothing does without
    from dashboard.timeline.postings import Postings, shared

    lengths = array("I", (len(run) // 4 for some in _some(runs) for _, run in some))
    postings = Postings(_some(runs), shelf or _Held(), lengths, (CONTAINED, AT_MOST_LONGER))
    oldest: dict[int, int] = {}
    for texts in _some(runs):
        own = dict(texts)
        for number, other in postings.near(texts):
            older, newer = min(number, other), max(number, other)
            if older < oldest.get(newer, newer):
                theirs = own.get(other) or runs[other]
                if is_story(lengths[number], lengths[other], shared(own[number], theirs)):
                    oldest[newer] = older
    found: dict[int, int] = {}
    for newer, older in sorted(oldest.items()):
        # what repeats a reprint repeats its source
        found[newer] = found.get(older, older)
    return found


def _some(runs: Sequence[bytes]) -> Iterator[list[tuple[int, bytes]]]:
    """All of them with their numbers, some at a time."""
    for first in range(0, len(runs), _TOGETHER):
        yield list(enumerate(runs[first : first + _TOGETHER], start=first))
