"""A sentence with its people, dates and sayings."""

from __future__ import annotations

import pytest

from dashboard.extract.events.scenes import stage
from tests.extract.events.staged import evidence, scene


def test_what_is_only_spoken_of_is_blanked() -> None:
    text = "“I met Putin in Oslo on 4 May 2017,” Trump said on Monday."
    (scene,) = stage(evidence(text))

    assert "met" not in scene.words
    assert len(scene.words) == len(text)
    assert [mention.name for mention in scene.people] == ["Donald Trump"]
    assert [timex.span.of(text) for timex in scene.timexes] == ["Monday"]


def test_a_few_quoted_words_belong_to_what_is_told() -> None:
    (scene,) = stage(evidence("Trump and Putin held a “frank meeting” on Monday."))

    assert "frank meeting" in scene.words


def test_a_scene_reaches_over_the_quotation_it_ends() -> None:
    text = "“We met. It was short. Nobody ate,” Putin told the paper."
    scenes = stage(evidence(text))
    last = scenes[-1]

    assert last.span.of(text) == text[1:]
    assert [len(scene.sayings) for scene in scenes] == [0, 0, 1]


def test_people_within_long_quotations_are_left_to_the_speaker() -> None:
    said = "I have known Joe Roe for years and he never once lied to me about this"
    staged = scene(f'Jane Doe told Jim Poe: "{said}," and John Low agreed.')

    named = [mention.name for mention in staged.people if mention.known_by == "named"]

    assert named == ["Jane Doe", "Jim Poe", "John Low"]


SAYINGS = [
    # what was said, without what only the writer tells of it
    (
        "Trump said he agreed with Putin, after the two had met in Oslo on 4 May.",
        [[("Donald Trump", "said", ["he agreed with Putin"])]],
    ),
    (
        "Trump said he agreed, hours after the call.",
        [[("Donald Trump", "said", ["he agreed"])]],
    ),
    (
        "Trump said he agreed in an interview on Monday.",
        [[("Donald Trump", "said", ["he agreed"])]],
    ),
    (
        "Trump disclosed the new plan on 4 May.",
        [[("Donald Trump", "disclosed", ["the new plan "])]],
    ),
    (
        "Trump called it “late” and “cold” on 4 May.",
        [[("Donald Trump", "called", ["late", "cold"])]],
    ),
    # it is said where its cue stands, else where it begins
    (
        "“It is late. It is cold,” Trump said.",
        [[], [("Donald Trump", "said", ["It is late. It is cold,"])]],
    ),
    (
        "“It is late,” Trump said. “It is cold.” He left.\n\nPutin said it was dark.",
        [
            [("Donald Trump", "said", ["It is late,"])],
            [("Donald Trump", "", ["It is cold."])],
            [],
            [("Vladimir Putin", "said", ["it was dark"])],
        ],
    ),
    (
        "Putin said that Trump said that it was late.",
        [[("Vladimir Putin", "said", ["Trump said that it was late"])]],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SAYINGS)
def test_sayings(text: str, expected: list[list[tuple[str, str, list[str]]]]) -> None:
    told = [
        [(each.speaker, each.cue.of(text), [c.of(text) for c in each.contents]) for each in staged]
        for staged in (one.sayings for one in stage(evidence(text)))
    ]

    assert told == expected


def test_scenes_are_the_sentences_in_order() -> None:
    text = "Trump met Putin. They ate.\n\nIt rained on Monday."
    scenes = stage(evidence(text))

    assert [(one.number, one.paragraph, one.words) for one in scenes] == [
        (0, 0, "Trump met Putin."),
        (1, 0, "They ate."),
        (2, 1, "It rained on Monday."),
    ]
    assert [one.lowered for one in scenes] == [one.words.lower() for one in scenes]
    assert [[timex.span.of(text) for timex in one.timexes] for one in scenes] == [
        [],
        [],
        ["Monday"],
    ]


@pytest.mark.parametrize(("length", "told"), [(5_000, 3), (5_001, 2)])
def test_what_has_no_end_for_long_is_no_sentence(length: int, told: int) -> None:
    """A list of verbs would take a time that grows with the square of its length."""
    long = "Trump met Putin, " + "and they met " * 500
    text = f"It was in May.\n\n{long[: length - 1]}.\n\nIn June 2018 Roe met Putin."
    scenes = stage(evidence(text))

    assert [each.number for each in scenes] == list(range(told))
    assert [timex.span.of(text) for timex in scenes[-1].timexes] == ["June 2018"]
    assert scenes[-1].people[-1].span.of(text) == "Putin"
