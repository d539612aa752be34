"""Participles that go with the verb before them: "left on Monday, citing the cost"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dashboard.extract.events.scenes import Scene
from dashboard.models import Span, Timex


def goes_on(scene: Scene, head: Span) -> bool:
    """Whether a saying only goes with what is told before it: "left on Monday, citing the cost"."""
    return _opens(scene, head) and scene.local(head).of(scene.words).endswith("ing")


def dated(
    scene: Scene, heads: Sequence[Span], times: Sequence[Timex | None]
) -> Iterator[Timex | None]:
    """For each head its date of `times`; a participle without one has that of its verb.

    "came on Monday, relaying a message": on that day too.
    """
    for head, timex in zip(heads, times, strict=True):
        first = scene.local(head).of(scene.words).partition(" ")[0]
        if timex is None and first.endswith("ing") and _opens(scene, head):
            yield _of_verb(scene, head, heads, times)
        else:
            yield timex


def _opens(scene: Scene, head: Span) -> bool:
    """Whether a comma stands before it."""
    return scene.words[: scene.local(head).start].endswith(", ")


def _of_verb(
    scene: Scene, head: Span, heads: Sequence[Span], times: Sequence[Timex | None]
) -> Timex | None:
    """The date of the last head before a participle, in its part of the sentence."""
    before = [(other, timex) for other, timex in zip(heads, times, strict=True) if other < head]
    verb, timex = max(before, key=lambda each: each[0], default=(head, None))
    between = scene.words[scene.local(verb).end : scene.local(head).start]
    return None if ";" in between else timex
