"""Sentences that only say when what was quoted before them was said.

"Doe said that it was over. The remarks came at a rally on Saturday."
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from dashboard.extract.events import dating
from dashboard.extract.events.scenes import Scene
from dashboard.extract.events.tellings import Telling
from dashboard.models import Timex

_MADE = re.compile(
    r"\W*(?:The|His|Her|Their|These|Those) (?:[\w-]+ )?"
    r"(?:comments?|remarks?|statements?|words|interview|exchange|posts?|tweets?|messages?|speech)"
    r"(?: to [^,;:.]{1,40}?)? "
    r"(?:came|(?:was|were) (?:made|given|posted|published|aired|broadcast|recorded|released"
    r"|delivered)|aired|appeared)\b"
)
# So many sentences back was what the remarks are.
_BACK = 3


def dated(tellings: Sequence[Telling], scenes: Sequence[Scene]) -> list[Telling]:
    """The tellings, the last speaker's undated sayings on the day that such a sentence gives."""
    found = list(tellings)
    for scene in scenes:
        day = _day(scene)
        if day is None:
            continue
        near = [
            n
            for n, t in enumerate(found)
            if t.saying and 0 < scene.number - t.scene.number <= _BACK
        ]
        last = found[near[-1]].speaker if near else ""
        for number in near:
            telling = found[number]
            if telling.timex is None and telling.speaker == last and not telling.background:
                found[number] = replace(telling, timex=day)
    return found


def _day(scene: Scene) -> Timex | None:
    """The date that a sentence gives to remarks, if it is one of those."""
    if not scene.timexes or not _MADE.match(scene.words):
        return None
    return next((t for t in scene.timexes if t.edtf and dating.holds(scene, t)), None)
