"""Precision, recall and F1, in percent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Score:
    """How many of those `told` are `right`, of how many that the `gold` has."""

    right: int
    told: int
    gold: int

    @property
    def precision(self) -> float:
        """How many of those told are right."""
        return share(self.right, self.told)

    @property
    def recall(self) -> float:
        """How many of those in the gold are told."""
        return share(self.right, self.gold)

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        return share(2 * self.right, self.told + self.gold)


def share(part: int, whole: int) -> float:
    """A part of a whole in percent, to a tenth; 0 where there is nothing."""
    return round(100 * part / whole, 1) if whole else 0.0


def paired(candidates: Iterable[tuple[tuple[float, ...], int, int]]) -> dict[int, int]:
    """One to one: gold index to told index, the candidates with the least cost first.

    A candidate is (cost, gold index, told index).
    """
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, gold, told in sorted(candidates):
        if gold not in pairs and told not in taken:
            pairs[gold] = told
            taken.add(told)
    return pairs
