"""The writer's sentences around quoted stretches."""

from __future__ import annotations

import pytest

from tests.extract.speech.framed import frames

FRAMES = [
    ("“We agree,” he said. “Good.” He left.", ["Q he said .", "Q", "He left ."]),
    ("“Do we agree?” Trump asked. He left.", ["Q Trump asked .", "He left ."]),
    ("“We agree.” Trump left.", ["Q", "Trump left ."]),
    ("He said “yes. No” and left.", ["He said Q and left ."]),
    ("Mr. Putin’s aide left.", ["Mr. Putin ’s aide left ."]),
    ("The two leaders left.", ["The two leaders left ."]),
]


@pytest.mark.parametrize(("text", "expected"), FRAMES)
def test_frames(text: str, expected: list[str]) -> None:
    read = [
        " ".join("Q" if token.kind == "quote" else text[token.start : token.end] for token in frame)
        for frame in frames(text)
    ]

    assert read == expected


def test_two_people_at_once_are_one_plural_token() -> None:
    frame = frames("Trump met Putin and the two leaders left.")[0]

    assert [token.plural for token in frame if token.kind == "person"] == [False, False, True]


def test_no_frame_is_longer_than_a_sentence_can_be() -> None:
    assert max(len(frame) for frame in frames("word " * 5_000)) <= 200
