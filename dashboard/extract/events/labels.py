"""Dates that stand before a paragraph: "- May 3: He left", "Oslo, 3 May 2018. He left"."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from msgspec.structs import replace

from dashboard.extract.events.scenes import Scene
from dashboard.extract.events.tellings import Telling
from dashboard.models import Timex

_BULLET = re.compile(r"[^\w\"'(]*")
# "Oslo and New York, late" before the year
_PLACES = re.compile(r"(?:[A-Z][\w'-]*(?: (?:and )?|, ))+(?:(?:early|mid|late) )?")


def labelled(scenes: Sequence[Scene], above: Sequence[Timex | None]) -> list[Timex | None]:
    """For each scene the date that labels its paragraph, else that above it."""
    first = {scene.paragraph: scene for scene in reversed(scenes)}  # which comes last stays
    labels = {paragraph: _label(scene) for paragraph, scene in first.items()}
    return [labels[scene.paragraph] or date for scene, date in zip(scenes, above, strict=True)]


def headed_by_places(scenes: Sequence[Scene]) -> frozenset[int]:
    """The paragraphs that begin with places and a date."""
    return frozenset(scene.paragraph for scene in scenes if scene.timexes and _runs_in(scene))


def placed(telling: Telling, places: Set[int]) -> Telling:
    """A telling; where a place heads the paragraph, "They talked" tells of no telephone."""
    met = telling.echoes and telling.kind == "call" and telling.scene.paragraph in places
    return replace(telling, kind="meeting") if met else telling


def _label(first: Scene) -> Timex | None:
    """The date before the first words of a paragraph: "- May 3: He left. She stayed.".

    Or in a heading that runs into it: "Oslo, 3 May 2018. He left."
    """
    if not first.timexes or first.timexes[0].edtf is None:
        return None
    at = first.local(first.timexes[0].span)
    before, after = first.words[: at.start], first.words[at.end :]
    bullet = _BULLET.fullmatch(before) and after.startswith((":", " -", " \u2013"))
    return first.timexes[0] if bullet or _runs_in(first) else None


def _runs_in(first: Scene) -> bool:
    """Whether places and a date are all of a sentence: "Oslo, 3 May 2018."."""
    at = first.local(first.timexes[0].span)
    alone = first.words[at.end :] == "." and not first.people
    return alone and _PLACES.fullmatch(first.words, 0, at.start) is not None
