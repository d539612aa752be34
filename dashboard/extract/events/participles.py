"""Participles: those that go with the verb before them, "left on Monday, citing the cost".

And those that have a date of their own, "the letters, printed on Friday".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dashboard.extract.events.scenes import Scene
from dashboard.models import Span, Timex

# "the leak of her letters, printed by the Post last" (Friday, he said)
_OF_A_THING = re.compile(
    r"(?<=[a-z]), (?:[a-z]+ly )?(?:[a-z]{3,}ed|sent|held|made|written|taken|struck|given|broadcast)"
    r"(?: (?:by|in|on|at|to|from|last|late|early|this|back)\b[^,;:]*)? $"
)
_REACH = 80  # code points from its comma to the date
_COST = 150  # characters of distance


def cost(scene: Scene, timex: Timex, head: Span) -> float:
    """How much further a date is from `head` if it is that of a thing: "the letters, sent in May".

    Of a person a participle tells what the sentence does: "Doe, asked on Monday, said".
    """
    return _COST * _is_of_thing(scene, timex, head)


def _is_of_thing(scene: Scene, timex: Timex, head: Span) -> bool:
    """Whether a date stands behind a participle that tells of a thing, and `head` does not."""
    start = scene.local(timex.span).start
    reach = max(0, start - _REACH)
    found = (
        _OF_A_THING.search(scene.words, reach, start) if "," in scene.words[reach:start] else None
    )
    if found is None or found.start() <= scene.local(head).start < start:
        return False
    comma = scene.absolute(found.start(), found.start()).start
    return not any(mention.span.end == comma for mention in scene.people)


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
    """Whether a comma or a date stands before it: "came back on Monday saying so"."""
    if scene.words.endswith(", ", 0, scene.local(head).start):
        return True
    return any(timex.span.end == head.start - 1 for timex in scene.timexes)


def _of_verb(
    scene: Scene, head: Span, heads: Sequence[Span], times: Sequence[Timex | None]
) -> Timex | None:
    """The date of the last head before a participle, in its part of the sentence."""
    before = [(other, timex) for other, timex in zip(heads, times, strict=True) if other < head]
    verb, timex = max(before, key=lambda each: each[0], default=(head, None))
    between = scene.words[scene.local(verb).end : scene.local(head).start]
    return None if ";" in between else timex
