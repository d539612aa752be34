"""The days by which sentences say when something was, and stories told day after day."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from dashboard.extract.events import dating
from dashboard.extract.events.scenes import Scene
from dashboard.models import Timex

# So many days in order are a story's.
_STORY = 3
_OPENING = 40  # code points before the day of a sentence that opens with it


@lru_cache(maxsize=256)  # each of its tellings asks
def dates_of(scene: Scene) -> tuple[Timex, ...]:
    """The dates by which a scene, not one who speaks in it, says when something was."""
    if not scene.timexes:
        return ()
    said = [span for saying in scene.sayings for span in saying.contents]
    return tuple(
        t
        for t in scene.timexes
        if t.edtf and dating.holds(scene, t) and not any(span.covers(t.span) for span in said)
    )


def in_order(scenes: Sequence[Scene]) -> list[Timex | None]:
    """For each scene the last day that one opens with, where they tell day after day in order.

    News begins with its last day; a text whose sentences open with three days and more, from
    the first paragraph on, each later than the one before, tells a story.
    """
    if sum(bool(scene.timexes) for scene in scenes) < _STORY:
        return [None] * len(scenes)
    dates = [dates_of(scene) for scene in scenes]
    opening = list(map(_opening_day, scenes, dates))
    days = [(s, day.earliest) for s, day in zip(scenes, opening, strict=True) if day is not None]
    told = [day for _, day in days if day is not None]
    ordered = len(set(told)) >= _STORY and told == sorted(told) and days[0][0].paragraph <= 1
    order: list[Timex | None] = []
    for own, day in zip(dates, opening, strict=True):
        last = order[-1] if order and not own else None
        order.append((day or last) if ordered else None)
    return order


def _opening_day(scene: Scene, dates: Sequence[Timex]) -> Timex | None:
    """The day with which a sentence opens, if it does: "On the morning of 2 May, Doe left".

    `dates` are those by which it says when something was.
    """
    first = next(iter(dates), None)
    if first is None or first.earliest is None or first.earliest != first.latest:
        return None
    return first if scene.local(first.span).start <= _OPENING else None
