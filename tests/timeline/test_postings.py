"""Which texts may be one story: told by the smallest shingles, and not by all of them."""

from __future__ import annotations

import random
from array import array
from collections.abc import Iterable, Sequence

import pytest

from dashboard.timeline import postings
from dashboard.timeline.postings import Postings, shared

# Half of the shorter text's shingles, and at most four times as long.
STORY = (0.5, 4)


class Shelf:
    """What is posted, by share."""

    def __init__(self) -> None:
        self.content: dict[int, bytes] = {}

    def add(self, place: int, content: bytes) -> None:
        self.content[place] = self.look(place) + content

    def take(self, place: int) -> bytes:
        return self.content.pop(place, b"")

    def look(self, place: int) -> bytes:
        return self.content.get(place, b"")

    def holders(self) -> dict[int, list[int]]:
        """The texts under each shingle."""
        found: dict[int, list[int]] = {}
        for content in self.content.values():
            numbers = array("I", content)
            for shingle, holder in zip(numbers[::2], numbers[1::2], strict=True):
                found.setdefault(shingle, []).append(holder)
        return found


def packed(shingles: Iterable[int]) -> bytes:
    return array("I", sorted(shingles)).tobytes()


def posted(texts: Sequence[Iterable[int]], shelf: Shelf) -> tuple[Postings, list[bytes]]:
    """The texts, by age, in two parts."""
    runs = [packed(text) for text in texts]
    numbered = list(enumerate(runs))
    lengths = array("I", (len(run) // 4 for run in runs))
    half = len(runs) // 2
    return Postings([numbered[:half], numbered[half:]], shelf, lengths, STORY), runs


def near(*texts: Iterable[int]) -> set[tuple[int, int]]:
    """The pairs, a text and another no longer than it."""
    found, runs = posted(texts, Shelf())
    pairs = list(found.near(list(enumerate(runs))))
    assert len(set(pairs)) == len(pairs)
    return set(pairs)


def spread(count: int, start: int = 0) -> range:
    """Shingles from all over the 32 bits."""
    return range(7 + start, 2**32, 2**32 // count)[:count]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        # of 40 shingles the 32 smallest are posted, and a quarter of these must be shared
        (range(40), [*range(8), *range(100, 140)], {(1, 0)}),
        (range(40), [*range(7), *range(100, 140)], set()),
        (range(40), [*range(25, 40), *range(100, 140)], set()),
        (range(40), [*range(24, 40), *range(100, 140)], {(1, 0)}),
        (range(33), [*range(8), *range(100, 140)], {(1, 0)}),
        # of 30 all are, and a quarter is the next whole number
        (range(30), [*range(8), *range(100, 140)], {(1, 0)}),
        (range(30), [*range(7), *range(100, 140)], set()),
        # alike long: either may be the one that asks
        (range(40), [*range(20), *range(100, 120)], {(0, 1), (1, 0)}),
        # four times as long, and longer
        (range(40), range(160), {(1, 0)}),
        (range(40), range(161), set()),
        (range(160), range(40), {(0, 1)}),
        (range(40), range(50, 90), set()),
    ],
)
def test_what_shares_a_quarter_of_the_posted_may_be_one_story(
    one: Iterable[int], other: Iterable[int], expected: set[tuple[int, int]]
) -> None:
    assert near(one, other) == expected


def test_a_longer_text_is_asked_for_as_many_more_of_its_own() -> None:
    # what lies among its 6 times 32 smallest is found, and nothing beyond
    inside = [*range(1000, 1184), *range(2000, 2008), *range(3000, 3200)]
    beyond = [*range(1000, 1185), *range(2000, 2008), *range(3000, 3199)]
    short = [*range(2000, 2008), *range(5000, 5092)]
    assert near(short, inside) == {(1, 0)}
    assert near(short, beyond) == set()


def test_where_many_hold_a_shingle_the_oldest_are_told() -> None:
    found, runs = posted([range(40)] * 90, Shelf())
    assert set(found.near([(89, runs[89])])) == {(89, other) for other in range(64)}


@pytest.mark.parametrize(("holders", "each"), [(15, 32), (16, 30), (40, 30)])
def test_what_many_hold_is_posted_less_often(holders: int, each: int) -> None:
    shelf = Shelf()
    posted([range(40)] * holders, shelf)
    assert [len(found) for found in shelf.holders().values()] == [holders] * each


def test_what_many_hold_is_spared_where_the_rest_tells_enough() -> None:
    # a motto of twenty shingles in each of thirty texts, which share nothing else
    shelf = Shelf()
    mottos = [[*range(20), *range(1000 * n, 1000 * n + 20)] for n in range(1, 31)]
    found, runs = posted(mottos, shelf)
    assert sorted(map(len, shelf.holders().values())) == [1] * (30 * 12) + [30] * 18
    assert (29, 0) in set(found.near([(29, runs[29])]))


@pytest.mark.parametrize("size", [16, 1 << 17])
def test_how_many_shares_there_are_changes_no_answer(
    monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    monkeypatch.setattr(postings, "_SHARE", size)
    shelf = Shelf()
    texts = [spread(60), spread(60, 99), [*spread(60)][:45], [*spread(60)][15:], spread(60)]
    found, runs = posted(texts, shelf)
    alike = (0, 2, 3, 4)
    assert set(found.near(list(enumerate(runs)))) == {
        (a, b) for a in alike for b in alike if a != b and len(runs[b]) <= len(runs[a])
    }
    assert (sum(map(bool, shelf.content.values())) > 1) == (size == 16)


def test_each_share_is_laid_by_shingle_and_age() -> None:
    shelf = Shelf()
    posted([[5, 9, 7], [7, 5], [9]], shelf)
    assert shelf.holders() == {5: [0, 1], 7: [0, 1], 9: [0, 2]}
    assert list(shelf.holders()) == [5, 7, 9]


def test_there_may_be_no_shingle_to_look_for() -> None:
    assert near(range(40), []) == set()
    found, _ = posted([range(40), range(40)], Shelf())
    assert list(found.near([(0, packed([]))])) == []


def test_the_shingles_that_two_have_in_common_are_counted() -> None:
    chance = random.Random(4)
    for _ in range(60):
        one, other = ({chance.randrange(40) for _ in range(chance.randrange(30))} for _ in "ab")
        assert shared(packed(one), packed(other)) == len(one & other)
    assert shared(packed([2**32 - 1]), packed([0, 2**32 - 1])) == 1


def test_what_is_posted_lies_in_even_shares(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postings, "_SHARE", 320)
    chance, shelf = random.Random(3), Shelf()
    posted([chance.sample(range(2**32), 300) for _ in range(100)], shelf)
    # all of them together are the lowest tenth of the numbers
    sizes = [len(content) // 8 for content in shelf.content.values()]
    assert sum(sizes) == 100 * postings.POSTED
    assert len(sizes) == 11
    assert max(sizes) < 2 * min(sizes)
