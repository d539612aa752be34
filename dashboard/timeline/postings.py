"""Which texts may be one story, told by a few shingles of each.

Of each text the smallest shingles are posted (a bottom sketch: Broder 1997);
the shorter of two is looked for in the longer, and most of what it has posted
must be there.  Of a shingle that many texts have, only the oldest holders are
told: a story's source is the oldest of those that tell it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.uint32]

POSTED = 32
# Holders of one shingle that are told.
_HOLDERS = 64
# Of what is to be shared so much may be missing from the posted by chance:
# half of 32 is 16, give or take 2.8.
_SURE = 0.5


class Postings:
    """The posted shingles of texts, to be asked which of them a text may tell."""

    def __init__(self, runs: Sequence[bytes], contained: float, longer: float) -> None:
        """`runs` are the packed shingles of the texts, the oldest first.

        Of one story are two texts that share the part `contained` of the shorter's
        shingles, where the other is no more than `longer` times as long.
        """
        self._contained, self._longer = contained, longer
        self._lengths = np.fromiter((len(run) // 4 for run in runs), np.uint32, len(runs))
        counts = np.minimum(self._lengths, POSTED)
        posted = np.empty(counts.sum(), np.uint32)
        for run, end in zip(runs, np.cumsum(counts), strict=True):
            own = _numbers(run)[:POSTED]
            posted[end - len(own) : end] = own
        holders = np.repeat(np.arange(len(runs), dtype=np.uint32), counts)
        order = np.argsort(posted, kind="stable")  # of one shingle the oldest holder first
        self._posted, self._holders, self._counts = posted[order], holders[order], counts

    def near(self, number: int, own: bytes) -> Iterable[int]:
        """The other texts, no longer than this one, that may be one story with it, by age."""
        shingles = _numbers(own)
        first = np.searchsorted(self._posted, shingles, "left")
        told = np.minimum(np.searchsorted(self._posted, shingles, "right") - first, _HOLDERS)
        # the holders' places: of each shingle the first, and so many after it
        steps = np.arange(told.sum()) - np.repeat(np.cumsum(told) - told, told)
        found, shared = np.unique(self._holders[np.repeat(first, told) + steps], return_counts=True)
        lengths = self._lengths[found]
        fits = (lengths <= len(shingles)) & (len(shingles) <= self._longer * lengths)
        fits &= (shared >= self._contained * _SURE * self._counts[found]) & (found != number)
        return [int(each) for each in found[fits]]


def shared(one: bytes, other: bytes) -> int:
    """How many packed shingles two texts have in common."""
    return np.intersect1d(_numbers(one), _numbers(other), assume_unique=True).size


def _numbers(run: bytes) -> Numbers:
    return np.frombuffer(run, np.uint32)
