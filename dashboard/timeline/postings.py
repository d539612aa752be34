"""Which texts may be one story, told by a few shingles of each.

Of each text the smallest shingles are posted (a bottom sketch: Broder 1997);
the shorter of two is looked for in the longer, and most of what it has posted
must be there.  So many of these as may be missing need not be posted (prefix
filtering: Chaudhuri, Ganti and Kaushik 2006), which spares what is quoted
everywhere.  Of a shingle that many texts have all the same, only the oldest
holders are told: a story's source is the oldest of those that tell it.  What is posted
lies by shares of the shingles on a shelf, which may be on disk: of all texts only
the lengths are held in memory.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.uint32]
Texts = Sequence[tuple[int, bytes]]  # each with its number by age and its packed shingles

_Counts = tuple[NDArray[np.int64], NDArray[np.int64]]  # codes, each once, and how often

POSTED = 32
# Holders of one shingle that are told.
_HOLDERS = 64
# A shingle with so many holders is left out first, while so many shared ones are still asked for.
_COMMON, _ASKED = 16, 6
# Of what is to be shared so much may be missing from the posted by chance:
# half of 32 is 16, give or take 2.8.
_SURE = 0.5
# A text that is longer by some factor has the posted of the other among so many times as
# many of its own smallest, and by chance a few more.
_SPREAD = 1.5
# Shingles in a share, about.
_SHARE = 1 << 17


class Shelf(Protocol):
    """Where what is posted lies, by the number of its share."""

    def add(self, place: int, content: bytes) -> None:
        """Put something behind what lies there."""

    def take(self, place: int) -> bytes:
        """All that lies there, in the order in which it came; then nothing does."""

    def look(self, place: int) -> bytes:
        """All that lies there."""


class Postings:
    """The posted shingles of texts, to be asked which of them a text may tell."""

    def __init__(
        self, texts: Iterable[Texts], shelf: Shelf, lengths: array[int], fits: tuple[float, int]
    ) -> None:
        """`texts` come some at a time, the oldest first; `lengths` are those of all, in shingles.

        Of one story are two texts that share a part of the shorter's shingles,
        where the other is no more than so many times as long: these are `fits`.
        """
        self._shelf, self._lengths = shelf, np.frombuffer(lengths, np.uint32)
        self._contained, self._longer = fits
        posted = np.minimum(self._lengths, POSTED)
        self._least = np.ceil(self._contained * _SURE * posted).astype(np.int16)
        self._shares = int(posted.sum(dtype=np.int64)) // _SHARE + 1
        for some in texts:
            self._post(some)
        for place in range(self._shares):
            self._sort(place)

    def near(self, texts: Texts) -> Iterator[tuple[int, int]]:
        """Pairs of a text and another, no longer than it, that may be one story, by age."""
        asked = int(_SPREAD * self._longer * POSTED)
        shingles, owners = _table([(number, own[: 4 * asked]) for number, own in texts])
        counts = [
            np.unique(self._holders(place, shingles[at], owners[at]), return_counts=True)
            for place, at in self._by_share(shingles)
        ]
        yield from self._fitting(counts) if counts else ()

    def _fitting(self, counts: Sequence[_Counts]) -> Iterator[tuple[int, int]]:
        """The pairs whose lengths and shared shingles allow that they are one story."""
        codes, which = np.unique(np.concatenate([code for code, _ in counts]), return_inverse=True)
        shared = np.bincount(which, np.concatenate([count for _, count in counts]), len(codes))
        asking, told = np.divmod(codes, len(self._lengths))
        mine, theirs = self._lengths[asking].astype(np.int64), self._lengths[told].astype(np.int64)
        fits = (theirs <= mine) & (mine <= self._longer * theirs) & (asking != told)
        fits &= shared >= self._least[told]
        return zip(asking[fits].tolist(), told[fits].tolist(), strict=True)

    def _post(self, texts: Texts) -> None:
        shingles, owners = _table([(number, own[: 4 * POSTED]) for number, own in texts])
        for place, inside in self._by_share(shingles):
            rows = np.stack([shingles[inside], owners[inside]], axis=1)
            self._shelf.add(place, rows.astype(np.uint32).tobytes())

    def _by_share(self, shingles: Numbers) -> Iterator[tuple[int, NDArray[np.int64]]]:
        """The shares with some of the shingles, and where these are."""
        # by the remainder: those that are posted are the smallest, so the first stretches of
        # all numbers would hold nearly all
        places = shingles % np.uint32(self._shares)
        order = np.argsort(places, kind="stable")
        ends = np.searchsorted(places[order], np.arange(self._shares + 1, dtype=np.uint32))
        for place in range(self._shares):
            if ends[place] < ends[place + 1]:
                yield place, order[ends[place] : ends[place + 1]]

    def _sort(self, place: int) -> None:
        """Lay a share by shingle, of one shingle the oldest holders first, and no more of them."""
        rows = _rows(self._shelf.take(place))
        rows = rows[np.argsort(rows[:, 0], kind="stable")]
        first, last = (np.searchsorted(rows[:, 0], rows[:, 0], side) for side in ("left", "right"))
        spared = self._spared(rows[:, 1], last - first >= _COMMON)
        told = np.arange(len(rows)) - first < _HOLDERS
        self._shelf.add(place, rows[told & ~spared].tobytes())

    def _spared(self, holders: Numbers, common: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Which of the common shingles need not be posted: the rest tells those of one story."""
        at = np.flatnonzero(common)
        at = at[np.argsort(holders[at], kind="stable")]
        mine = holders[at]
        nth = np.arange(len(at)) - np.searchsorted(mine, mine, "left")
        at = at[nth < self._least[mine] - _ASKED]
        np.subtract.at(self._least, holders[at], 1)
        spared = np.zeros(len(holders), np.bool_)
        spared[at] = True
        return spared

    def _holders(self, place: int, shingles: Numbers, owners: Numbers) -> NDArray[np.int64]:
        """Who holds a shingle of whom, as one number for both, once for each shingle."""
        rows = _rows(self._shelf.look(place))
        first = np.searchsorted(rows[:, 0], shingles, "left")
        told = np.searchsorted(rows[:, 0], shingles, "right") - first
        # the holders' places: of each shingle the first, and so many after it
        steps = np.arange(told.sum()) - np.repeat(np.cumsum(told) - told, told)
        holders = rows[:, 1][np.repeat(first, told) + steps].astype(np.int64)
        askers = np.repeat(owners, told).astype(np.int64)
        codes: NDArray[np.int64] = askers * len(self._lengths) + holders
        return codes


def shared(one: bytes, other: bytes) -> int:
    """How many packed shingles two texts have in common."""
    own, theirs = _numbers(one), _numbers(other)
    if not len(own) or not len(theirs):
        return 0
    at = np.minimum(np.searchsorted(own, theirs), len(own) - 1)
    return int(np.count_nonzero(own[at] == theirs))


def _table(texts: Texts) -> tuple[Numbers, Numbers]:
    """The shingles of texts, each with the number of its text."""
    runs = [_numbers(own) for _, own in texts]
    numbers = np.array([number for number, _ in texts], np.uint32)
    return np.concatenate(runs), np.repeat(numbers, [len(run) for run in runs])


def _rows(content: bytes) -> Numbers:
    """Posted shingles with their holders."""
    return np.frombuffer(content, np.uint32).reshape(-1, 2)


def _numbers(run: bytes) -> Numbers:
    return np.frombuffer(run, np.uint32)
