"""A sentence with its people, dates and sayings."""

from __future__ import annotations

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
