"""The same story under another headline: told by its words, and counted as one source.

A wire story is reprinted with its end cut off and a word changed here and
there.  Texts are compared by their shingles, runs of five words (Broder 1997,
"On the resemblance and containment of documents"): a reprint has most of the
shorter text's.  Two reporters at one press conference share only what was
said there.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice
from zlib import crc32

from dashboard import edtf
from dashboard.models import Article

Shingles = frozenset[int]

_WORD = re.compile(r"\w+")
_RUN = 5
_CONTAINED = 0.5  # of the shorter text's shingles
_AT_MOST_LONGER = 4  # times: what holds a story among others is a digest, no reprint
_FEW = 25  # shingles: shorter texts are one source only if they are equal

# A long text is looked up by a quarter of its shingles, always the same ones;
# half of them shared leaves no doubt that some of that quarter are.
_SAMPLED = 4
_LONG = 400


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
    numbers = [crc32(word.encode("utf-8", "replace")) for word in words]
    if len(numbers) < _RUN:
        return frozenset({hash(tuple(numbers))})
    return frozenset(
        map(hash, zip(*(islice(numbers, start, None) for start in range(_RUN)), strict=False))
    )


def alike(one: Shingles, other: Shingles) -> bool:
    """Whether the shingles of two texts are those of one story."""
    fewer, more = sorted((len(one), len(other)))
    if fewer < _FEW:
        return one == other
    return more <= _AT_MOST_LONGER * fewer and len(one & other) >= _CONTAINED * fewer


def _sources(articles: Sequence[Article]) -> Mapping[str, str]:
    """The id of each reprint with that of its source."""
    by_age = sorted(articles, key=_age)
    runs = [shingles(article.text) for article in by_age]
    found: dict[int, int] = {}
    for older, newer in sorted(_pairs(runs)):
        # what repeats a reprint repeats its source
        found.setdefault(newer, found.get(older, older))
    return {by_age[newer].id: by_age[older].id for newer, older in found.items()}


def _age(article: Article) -> tuple[date, date, int, str]:
    """The earliest first; one without a date after all others."""
    low, high = edtf.bounds(article.published) if article.published else (None, None)
    return low or high or date.max, high or date.max, -len(article.text), article.id


def _pairs(runs: Sequence[Shingles]) -> Iterator[tuple[int, int]]:
    """Every pair of texts that are one story, the lower number first."""
    holders: defaultdict[int, list[int]] = defaultdict(list)
    for number, own in enumerate(runs):
        for shingle in _sample(own):
            holders[shingle].append(number)
    for number, own in enumerate(runs):
        near = Counter(other for shingle in own for other in holders.get(shingle, ()))
        for other in near:
            if other != number and alike(own, runs[other]):
                yield min(number, other), max(number, other)


def _sample(own: Shingles) -> Iterator[int]:
    return (shingle for shingle in own if len(own) < _LONG or shingle % _SAMPLED == 0)
