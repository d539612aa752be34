"""Sixth step: what happened, told by which sentences.

Sentences become scenes, scenes become tellings of happenings, tellings of
one happening are grouped, and each happening is composed into an event.
"""

from __future__ import annotations

from dashboard.extract.events import parties
from dashboard.extract.events.composing import compose
from dashboard.extract.events.grouping import group
from dashboard.extract.events.happenings import tells_news
from dashboard.extract.events.scenes import Evidence, stage
from dashboard.extract.events.tellings import Telling, tell
from dashboard.models import Event

__all__ = ["Evidence", "find"]


def find(evidence: Evidence) -> tuple[Event, ...]:
    """The article's events, in the order in which it tells them.

    Ids are local to the article; titles and calendar links come later, when
    all articles are known.
    """
    scenes = stage(evidence)
    tellings: list[Telling] = []
    pair: tuple[str, ...] = ()
    for scene in scenes:
        tellings += tell(scene, scenes, pair)
        pair = parties.last_pair(scene) or pair
    happenings = group(tellings, scenes, evidence.article.published)
    topical = tells_news(happenings, evidence.article.published)
    events = (
        compose(happening, evidence, number, topical)
        for number, happening in enumerate(happenings, start=1)
    )
    return tuple(event for event in events if event is not None)
