"""A text that tells one thing again and again takes a time that grows with its length alone."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from dashboard.extract.events.composing import compose
from dashboard.extract.events.grouping import group
from dashboard.extract.events.happenings import Happening
from dashboard.extract.events.relevance import is_context, so_far
from dashboard.extract.events.scenes import Evidence, Scene, stage
from dashboard.extract.events.tellings import Telling, tell
from tests import costs
from tests.extract.events.staged import evidence

AGAIN = [
    "Trump called Putin. ",
    "Trump met Putin in Oslo on 4 March 2019. ",
    "Trump met Putin in Oslo. He said that Russia wants peace. ",
    "Trump called Putin on 4 May 2017. Then the hours passed. Putin said that he was glad. ",
    "Trump met Putin in Oslo.\n\n“We want peace with Russia,” Trump said.\n\n",
]


def found(text: str) -> tuple[Evidence, list[Telling], tuple[Scene, ...]]:
    """What is told by the sentences of a text, and the sentences."""
    steps = evidence(text)
    scenes = stage(steps)
    return steps, [telling for scene in scenes for telling in tell(scene, scenes)], scenes


def lines(steps: Evidence, tellings: list[Telling], scenes: tuple[Scene, ...]) -> int:
    """The lines that run until there are events."""
    return costs.lines(
        lambda: [
            compose(happening, steps, 1, True)
            for happening in group(tellings, scenes, steps.article.published)
        ]
    )


@pytest.mark.parametrize("text", AGAIN)
def test_four_times_the_text_is_four_times_the_work(text: str) -> None:
    lines(*found(text * 20))  # what is read but once
    assert lines(*found(text * 80)) < 5 * lines(*found(text * 20))


def test_a_thousand_acts_that_nothing_parts_are_not_joined_one_by_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    joined = 0

    def counting(self: Happening, telling: Telling) -> None:
        nonlocal joined
        joined += 1
        join(self, telling)

    join = Happening.join
    monkeypatch.setattr(Happening, "join", counting)
    _, (one,), (scene,) = found("Trump imposed sanctions.")
    scenes = [replace(scene, number=number) for number in range(1_000)]
    tellings = [replace(one, scene=each) for each in scenes]
    assert sum(len(each.tellings) for each in group(tellings, scenes, "2019")) == 1_000
    assert joined < 4_000


def test_of_a_paragraph_only_what_stands_near_is_what_a_sentence_goes_on_from() -> None:
    for count, goes_on in ((220, True), (300, False)):
        text = f"Russia is far. {'It rained a little. ' * count}Trump said that they would answer."
        steps, tellings, scenes = found(text)
        assert so_far(scenes[-1], text).of(text).startswith("Russia") is goes_on
        assert is_context(Happening(tellings), steps.document.folded) is not goes_on
