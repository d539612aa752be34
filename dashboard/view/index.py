"""Which events have what, as bits: counting ten thousand takes no longer than ten.

Bit n stands for the nth event of the catalogue.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Protocol, TypeVar

Item = TypeVar("Item")


class Counts(Protocol):
    """All events of a collection of which only a part is held; `asked` are `Filters`."""

    @property
    def articles(self) -> int:
        """How many articles there are."""

    def tallied(self, asked: Any) -> int:
        """How many events are shown, context not counted."""

    def counts(self, asked: Any, facet: str) -> Counter[str]:
        """For each id of a facet, how many events choosing it alone would show."""

    def names(self, facet: str) -> Mapping[str, str]:
        """What the ids of a facet are made of."""


@dataclass(frozen=True, slots=True)
class Index:
    """For each facet and each of its ids, the events that have it.

    `main` are the events that are no context, `everything` all of them.
    """

    facets: Mapping[str, Mapping[str, int]]
    main: int
    everything: int

    def having(self, facet: str, ids: Iterable[str]) -> int:
        """The events with one of the ids of a facet."""
        bits, of_facet = 0, self.facets[facet]
        for value in ids:
            bits |= of_facet.get(value, 0)
        return bits


def index(
    entries: Sequence[Item],
    values: Mapping[str, Callable[[Item], Collection[str]]],
    is_main: Callable[[Item], bool],
) -> Index:
    """Read which ids each event has: `values` names them for each facet."""
    facets = {facet: _postings(entries, of) for facet, of in values.items()}
    return Index(MappingProxyType(facets), packed(map(is_main, entries)), (1 << len(entries)) - 1)


def packed(flags: Iterable[bool]) -> int:
    """Flags as bits, the first as the lowest."""
    return int("".join("1" if flag else "0" for flag in flags)[::-1] or "0", 2)


def _postings(
    entries: Sequence[Item], values: Callable[[Item], Collection[str]]
) -> Mapping[str, int]:
    places: dict[str, bytearray] = {}
    for at, entry in enumerate(entries):
        for value in values(entry):
            if value not in places:
                places[value] = bytearray(len(entries) // 8 + 1)
            places[value][at // 8] |= 1 << at % 8
    return MappingProxyType(
        {value: int.from_bytes(bits, "little") for value, bits in places.items()}
    )
