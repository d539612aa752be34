from __future__ import annotations

import random
from array import array

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.models import Article
from dashboard.timeline import reprints

WORDS = [f"word{number}" for number in range(3000)]
SPEECH = (
    "“We looked for a way to move the ships out of the strait and we found one that both of our "
    "navies can live with,” the minister told the room, and he thanked the pilots by name."
)


def story(seed: int, length: int = 300) -> str:
    chosen = random.Random(seed).choices(WORDS, k=length)
    return ". ".join(" ".join(chosen[at : at + 12]) for at in range(0, length, 12)) + ".\n"


def article(name: str, text: str, published: str | None = "2018-07-16") -> Article:
    return Article(name, text, published)


def marked(*articles: Article) -> dict[str, str | None]:
    return {each.id: each.reprint_of for each in reprints.mark(articles)}


def test_a_story_with_another_headline_and_a_cut_end_is_a_reprint() -> None:
    wire = story(1)
    reprint = "Another headline\n" + wire[: len(wire) * 2 // 3].upper()
    assert marked(article("wire", wire), article("later", reprint, "2018-07-18")) == {
        "wire": None,
        "later": "wire",
    }


def test_one_article_alone_repeats_nothing() -> None:
    assert marked() == {}
    assert marked(article("wire", story(1))) == {"wire": None}


def test_a_word_changed_here_and_there_makes_no_other_story() -> None:
    words = story(2).split()
    words[::25] = ["changed"] * len(words[::25])
    assert reprints.same(story(2), " ".join(words))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (story(3), story(4)),
        (story(3) + SPEECH, story(4) + SPEECH),  # two reporters, one press conference
        (story(3), "".join(story(seed) for seed in range(3, 9))),  # a digest
        ("They met on Monday.", "They met on Tuesday."),
        ("", "They met."),
    ],
)
def test_what_only_shares_words_is_another_story(one: str, other: str) -> None:
    assert not reprints.same(one, other)
    assert not reprints.same(other, one)


@pytest.mark.parametrize("text", ["", "A", "They met on Monday.", story(5)])
def test_a_text_is_the_same_as_itself(text: str) -> None:
    assert reprints.same(text, text + "\n")


def test_the_earliest_is_the_source_then_the_longest() -> None:
    wire = story(6)
    assert marked(article("a", wire, None), article("b", wire, "2018"), article("c", wire)) == {
        "a": "b",
        "b": None,
        "c": "b",
    }
    assert marked(article("a", wire[:1500]), article("b", wire)) == {"a": "b", "b": None}


def test_what_repeats_a_reprint_repeats_its_source() -> None:
    wire = story(7, 400)
    found = marked(
        article("a", wire, "2018-01-01"),
        article("b", wire[: len(wire) * 3 // 5], "2018-01-02"),
        article("c", wire[: len(wire) * 2 // 5], "2018-01-03"),
    )
    assert found == {"a": None, "b": "a", "c": "a"}


@settings(max_examples=20)
@given(st.permutations(range(6)))
def test_the_order_changes_nothing(order: list[int]) -> None:
    articles = [
        article(f"{n}", story(n // 2)[: 2400 - 300 * n], f"2018-0{n + 1}") for n in range(6)
    ]
    assert marked(*(articles[n] for n in order)) == marked(*articles)
    assert marked(*articles)["1"] == "0"


def test_a_long_text_is_found_by_a_part_of_its_words() -> None:
    long = story(9, 2000)
    assert marked(article("a", long), article("b", long[: len(long) // 2], None))["b"] == "a"
    short = " ".join(story(9, 2000).split()[600:1150])
    assert marked(article("a", long), article("b", short, None))["b"] == "a"


def every_pair(articles: list[Article]) -> dict[str, str | None]:
    """The same as `marked`, comparing each article with every other."""
    by_age = sorted(articles, key=reprints.age)
    source = {each.id: each.id for each in by_age}
    own = {each.id: reprints.shingles(each.text) for each in by_age}
    for number, newer in enumerate(by_age):
        older = next(
            (o for o in by_age[:number] if reprints.alike(own[o.id], own[newer.id])), newer
        )
        source[newer.id] = source[older.id]
    return {name: None if of == name else of for name, of in source.items()}


@settings(max_examples=15)
@given(st.integers(0, 10**6), st.integers(2, 60))
def test_few_shingles_tell_what_every_pair_would(seed: int, count: int) -> None:
    chance = random.Random(seed)
    stories = [story(chance.randrange(10**6), chance.choice((40, 120, 480))) for _ in range(9)]
    made = []
    for number in range(count):
        text = chance.choice(stories)
        cut = text[: int(len(text) * chance.choice((0.3, 0.6, 0.9, 1)))]
        day = f"2018-07-{chance.randint(1, 28):02}"
        made.append(article(f"{number:02}", cut + story(seed + number, 12), day))
    assert marked(*made) == every_pair(made)


def test_a_story_of_many_papers_has_one_source() -> None:
    wire = story(5)
    papers = [
        article(f"{n:03}", f"{story(n, 24)}{wire}", f"2018-07-{n % 28 + 1:02}") for n in range(150)
    ]
    found = marked(*papers)
    assert set(found.values()) == {None, "000"}
    assert found["000"] is None


@pytest.mark.parametrize(
    ("one", "other", "shared", "expected"),
    [
        # of few shingles all must be the same
        (24, 24, 24, True),
        (24, 24, 23, False),
        (24, 25, 24, False),
        (0, 0, 0, True),
        (0, 30, 0, False),
        # of more half of the shorter's
        (25, 25, 13, True),
        (25, 25, 12, False),
        (26, 90, 13, True),
        # and no more than four times as many
        (25, 100, 13, True),
        (25, 101, 25, False),
    ],
)
def test_a_story_shares_half_and_is_no_digest(
    one: int, other: int, shared: int, expected: bool
) -> None:
    assert reprints.is_story(one, other, shared) == expected
    assert reprints.is_story(other, one, shared) == expected


def test_shingles_are_runs_of_five_words() -> None:
    assert len(reprints.shingles("One, two; three. Four “five” six")) == 2
    assert reprints.shingles("one TWO three four five") == reprints.shingles(
        "“One, two”: three – four; five."
    )
    assert len(reprints.shingles("one two three four")) == 1
    assert reprints.shingles("one two three four") != reprints.shingles("one two three")
    assert len(reprints.shingles("a b c d e " * 9)) == 5


def test_packed_shingles_are_ascending_numbers_of_32_bits() -> None:
    numbers = array("I", reprints.packed(reprints.shingles(story(3)))).tolist()
    assert numbers == sorted(reprints.shingles(story(3)))
    assert all(0 <= number < 2**32 for number in numbers)
    assert reprints.shingles("a \ud800 b") == reprints.shingles("a b")


def test_the_oldest_comes_first_then_the_surest_date_then_the_longest() -> None:
    ordered = [
        article("a", "long", "2017"),
        article("z", "long", "2018-07-01"),
        article("y", "longer", "2018-07"),
        article("x", "long", "2018-07"),
        article("b", "long", "2018-07-02"),
        article("c", "long", "../2018-07-02"),
        article("d", "long", None),
        article("e", "long", None),
    ]
    mixed = random.Random(1).sample(ordered, len(ordered))
    assert sorted(mixed, key=reprints.age) == ordered
