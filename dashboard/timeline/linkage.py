"""Which reports are one happening: complete linkage, without comparing all with all.

Two groups join only when every pair of their members can be one (complete
linkage: Defays 1977, "An efficient algorithm for a complete link method").
What decides that is the sort of a report, and sorts are few where reports are
many; but one article may tell two of a sort apart.  Sorts that are worth
comparing come in steps, the surest first, so that what does not fit at one
step never will: a group is tried against another's members once, and not
for each of its own.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

_REMEMBERED = 8192


class Item(NamedTuple):
    """A report: the number of its sort, and that of the article that tells it."""

    sort: int
    article: int


# Of a sort, those that it is to be compared with.
Step = Mapping[int, Iterable[int]]


class Linkage:
    """Reports in groups, at first each alone; some numbers of memory for each of them.

    `fits` tells whether two sorts can be one, and `apart` whether that does not
    hold of two reports in one article.
    """

    def __init__(
        self,
        items: Iterable[Item],
        fits: Callable[[int, int], bool],
        apart: Callable[[int, int], bool],
    ) -> None:
        """`items` come in the order in which they look for company."""
        self._fits = lru_cache(_REMEMBERED)(fits)
        self._apart = lru_cache(_REMEMBERED)(apart)
        self._sort, articles = array("i"), array("i")
        for item in items:
            self._sort.append(item.sort)
            articles.append(item.article)
        count = len(self._sort)
        self._group = array("i", range(count))  # the group of each, named after a member
        self._size = array("i", [1]) * count
        self._next = array("i", range(count))  # in the group, round and round
        self._beside = _rings(articles)  # in the article, round and round
        self._sorts: dict[int, tuple[int, ...]] = {}  # of each group of several sorts
        self._known = _Known(self._sort)

    def take(self, step: Step) -> None:
        """Join what the sorts of one step let join, the first reports first."""
        done: set[tuple[int, int]] = set()
        for item in sorted(each for sort in step for each in self._members(sort)):
            sort = self._sort[item]
            if (self._group[item], sort) not in done:
                self._extend(item, step[sort], done)
                done.add((self._group[item], sort))

    def groups(self) -> Sequence[int]:
        """The group of each report, named after one of its members."""
        return self._group

    def _extend(self, item: int, sorts: Iterable[int], done: set[tuple[int, int]]) -> None:
        """Join to the group of a report all that have one of the sorts and fit, the first first."""
        for _, other in sorted(self._near(self._group[item], sorts), key=itemgetter(0)):
            group = self._group[item]
            if self._can_join(group, other):
                goes, stays = sorted((group, other), key=lambda each: self._size[each])
                done.update((stays, sort) for sort in self._held(goes) if (goes, sort) in done)
                self._join(goes, stays)

    def _near(self, group: int, sorts: Iterable[int]) -> Iterable[tuple[int, int]]:
        """The other groups with one of the sorts, each after its first report of them."""
        held = self._held(group)
        first: dict[int, int] = {}
        for sort in sorts:
            if all(self._fits(sort, own) for own in held):
                for item in self._members(sort):
                    other = self._group[item]
                    first[other] = min(first.get(other, item), item)
        first.pop(group, None)
        return [(item, other) for other, item in first.items()]

    def _can_join(self, one: int, other: int) -> bool:
        mine, theirs = self._held(one), self._held(other)
        return all(self._fits(a, b) for a in mine for b in theirs) and not self._meet(one, other)

    def _meet(self, one: int, other: int) -> bool:
        """Whether an article tells a report of the one apart from one of the other."""
        fewer, more = sorted((one, other), key=lambda each: self._size[each])
        if not any(self._apart(a, b) for a in self._held(fewer) for b in self._held(more)):
            return False  # so that an article that tells one thing a thousand times is no work
        return any(
            self._group[beside] == more and self._apart(self._sort[item], self._sort[beside])
            for item in self._ring(self._next, fewer)
            for beside in self._ring(self._beside, item)
        )

    def _join(self, goes: int, stays: int) -> None:
        """Let the smaller of two groups become part of the larger."""
        held = tuple(sorted({*self._held(stays), *self._held(goes)}))
        for item in self._ring(self._next, goes):
            self._group[item] = stays
        self._sorts.pop(goes, None)
        if len(held) > 1:
            self._sorts[stays] = held
        self._size[stays] += self._size[goes]
        self._next[goes], self._next[stays] = self._next[stays], self._next[goes]

    def _held(self, group: int) -> tuple[int, ...]:
        return self._sorts.get(group) or (self._sort[group],)

    def _members(self, sort: int) -> Sequence[int]:
        """The first report of a sort in each group that has one, in their order."""
        found = self._known.of(sort)
        if len(found) > 1:
            first: dict[int, int] = {}
            for item in found:
                first.setdefault(self._group[item], item)
            if len(first) < len(found):
                found = list(first.values())
                self._known.keep(sort, found)
        return found

    @staticmethod
    def _ring(following: Sequence[int], start: int) -> Iterable[int]:
        found = [start]
        while following[found[-1]] != start:
            found.append(following[found[-1]])
        return found


class _Known:
    """The reports of each sort, at first all of them: sorts may be as many as reports."""

    def __init__(self, sorts: Sequence[int]) -> None:
        self._items = array("i", sorted(range(len(sorts)), key=sorts.__getitem__))
        self._sorts = array("i", map(sorts.__getitem__, self._items))
        self._count = array("i", [0]) * len(sorts)  # where the first of a sort stands, how many
        for _, same in groupby(range(len(sorts)), key=self._sorts.__getitem__):
            first, *others = same
            self._count[first] = 1 + len(others)

    def of(self, sort: int) -> Sequence[int]:
        """Those of a sort, in their order."""
        first = bisect_left(self._sorts, sort)
        return self._items[first : first + self._count[first]]

    def keep(self, sort: int, items: Sequence[int]) -> None:
        """Forget all others of a sort."""
        first = bisect_left(self._sorts, sort)
        self._items[first : first + len(items)] = array("i", items)
        self._count[first] = len(items)


def _rings(articles: Sequence[int]) -> array[int]:
    """For each report the next of its article, and for the last the first."""
    found = array("i", range(len(articles)))
    last = array("i", [-1]) * (max(articles, default=-1) + 1)
    for item, article in enumerate(articles):
        before = last[article] if last[article] >= 0 else item
        found[before], found[item] = item, found[before]
        last[article] = item
    return found
