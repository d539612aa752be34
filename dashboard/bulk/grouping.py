"""Which tellings are one happening, found on disk, and each such group as one event."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

import msgspec

from dashboard.bulk import joining
from dashboard.bulk.joining import Group, Told
from dashboard.bulk.spool import Spool
from dashboard.bulk.workers import Workers
from dashboard.timeline import blocks, sorts
from dashboard.timeline.blocks import Stay
from dashboard.timeline.linkage import Item, Linkage
from dashboard.timeline.sorts import Pair, Sort

# Tellings that a worker is given at once, and sorts that are held decoded.
_TOGETHER, _HELD = 256, 1024

Sorts = Callable[[int], Sort]  # each by its number in the spool


def group(spool: Spool) -> None:
    """Note which tellings are one happening; each group is named after one of them.

    Blocks, of which no two have a happening in common, are done one after the
    other: of one that is popular some numbers of memory are held a telling.
    """
    of = _held(spool)
    _compare(spool, of)
    rows = spool.rows(
        "SELECT block, report.telling, sort, report.article FROM report "
        "JOIN sort ON sort.number = sort ORDER BY block, first, article, start, end, kind, telling"
    )
    for block, inside in groupby(rows, key=itemgetter(0)):
        _group(spool, of, block, inside)


def _held(spool: Spool) -> Sorts:
    """The sorts of the spool by number, a few of them held decoded."""
    decoder = msgspec.msgpack.Decoder(Sort)

    # no method: one that its own object holds stays until garbage is collected
    @lru_cache(_HELD)
    def of(number: int) -> Sort:
        row = spool.run("SELECT packed FROM sort WHERE number = ?", number).fetchone()
        return decoder.decode(row[0])

    return of


def _compare(spool: Spool, of: Sorts) -> None:
    """Put into the spool which sorts can be one."""
    for (number,) in spool.rows("SELECT number FROM sort"):
        stays = ((*stay, number) for stay in blocks.stays(of(number)))
        spool.put("INSERT INTO stay VALUES (?, ?, ?, ?, ?)", stays)
    rows = spool.rows("SELECT * FROM stay ORDER BY block, low, high, settled, sort")
    for one, other in blocks.swept((Stay(*row[:4]), row[4]) for row in rows):
        left, right = of(one), of(other)
        found = ((blocks.block(left), *pair) for pair in sorts.pairs(one, left, other, right))
        spool.put("INSERT OR IGNORE INTO pair VALUES (?, ?, ?, ?, ?, ?)", found)


def _group(spool: Spool, of: Sorts, block: str, rows: Iterable[tuple[str, int, int, int]]) -> None:
    """Group the tellings of one block."""
    tellings = array("q")

    def items() -> Iterator[Item]:
        for _, telling, sort, article in rows:
            tellings.append(telling)
            yield Item(sort, article)

    linkage = Linkage(
        items(),
        fits=lambda one, other: sorts.same(of(one), of(other)),
        apart=lambda one, other: sorts.apart(of(one), of(other)),
    )
    pairs = spool.rows(
        "SELECT unsure, width, first, one, other FROM pair WHERE block = ? "
        "ORDER BY unsure, width, first, one, other",
        block,
    )
    for step in sorts.steps(map(Pair._make, pairs)):
        linkage.take(step)
    members = enumerate(zip(linkage.groups(), tellings, strict=True))
    named = ((tellings[root], place, telling) for place, (root, telling) in members)
    spool.put("INSERT INTO member VALUES (?, ?, ?)", named)


def join(spool: Spool, workers: Workers) -> None:
    """Have the tellings of each group joined to one event."""
    rows = spool.rows(
        "SELECT root, packed, outlet, reprint_of FROM member "
        "CROSS JOIN telling ON telling.number = member.telling "
        "CROSS JOIN known ON known.number = telling.article ORDER BY root, place"
    )
    for _, joined in workers.mapped(joining.join, _together(rows), _worth):
        spool.put(joining.INSERT, ((None, *each) for each in joined))


def _worth(groups: Sequence[Group]) -> float:
    """As how many usual bundles a bundle counts, as one happening may be told by thousands."""
    return sum(group.many for group in groups) / _TOGETHER


def _together(rows: Iterable[tuple[int, bytes, str, str | None]]) -> Iterator[tuple[Group, ...]]:
    """The groups, enough of them for a worker at once."""
    groups: list[Group] = []
    for _, inside in groupby(rows, key=itemgetter(0)):
        groups.append(joining.packed(Told(*row[1:]) for row in inside))
        if sum(group.many for group in groups) >= _TOGETHER:
            yield tuple(groups)
            groups = []
    if groups:
        yield tuple(groups)
