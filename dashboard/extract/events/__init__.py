"""Ninth step: what happened, told by which sentences.

Sentences become scenes, scenes become tellings of happenings, tellings of
one happening are grouped, and each happening is composed into an event.

`introduced` for whom somebody speaks whom no table knows
`scenes`     a sentence with all that the earlier steps found in it
`utterances` what was said, without what the writer adds
`anew`       where a sentence turns to another occasion of speaking
`triggers`   the words that tell of a happening
`vetting`    which of them tell of something that took place
`visits`     visits of one side to where the other governs
`occasions`  that somebody spoke, where only the time is told
`tellings`   a scene -> its reports of happenings, by the modules that follow
`camps`      whose side people and institutions are on
`pairs`      two people meant together: "they", "the two"
`parties`    who takes part
`subjects`   whose doing it is where the subject stands elsewhere
`doers`      who does what an act tells
`places`     where it took place
`dating`     which date words date it
`bounds`     dates that bound a happening, and yet may be its own
`participles` those that go with the verb before them, or have a date of their own
`relatives`  clauses set into a sentence, which tell something apart
`owned`      dates that belong to a noun
`vouchers`   dates by the words that vouch for what happened
`ahead`      what lies ahead of the day of publication
`frames`     the time that stands over sentences without one
`days`       the days by which sentences say when something was
`labels`     dates that stand before a paragraph
`counting`   dates counted from another happening
`undated`    sentences of another day than the publication's
`recalled`   sayings that a noun takes up
`anchors`    dates counted from a contact that is told elsewhere
`milestones` dates counted from what everybody can date
`simultaneous` a happening in the midst of another
`answers`    one of the contacts that the sentence before tells of, or asks for
`remarks`    sentences that only say when what stands before them was said
`repeats`    dates of what took place more than once
`sayings`    the occasion on which something was said
`grouping`   tellings -> groups that report one happening
`happenings` a group, and whether it is the article's news
`voices`     who speaks in a saying, and to whom
`relevance`  which happenings belong on the timeline
`wording`    the article's own words for an act
`composing`  a happening -> an event with its evidence
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from dashboard.extract.events import (
    ahead,
    anchors,
    counting,
    frames,
    introduced,
    milestones,
    pairs,
    remarks,
)
from dashboard.extract.events.camps import PRESIDENTS, country, is_institution
from dashboard.extract.events.composing import compose
from dashboard.extract.events.grouping import group
from dashboard.extract.events.happenings import Happening, date_by_lead, tells_news
from dashboard.extract.events.scenes import LEAD, Evidence, Scene, stage
from dashboard.extract.events.tellings import Telling, tell
from dashboard.extract.events.triggers import CONTACT
from dashboard.models import Event

# The first paragraphs, in code points.
_TOP = 1000
# Sentences back to what "the interview" means.
_BACK = 9

__all__ = ["Evidence", "find"]


def find(evidence: Evidence) -> tuple[Event, ...]:
    """The article's events, in the order in which it tells them.

    Ids are local to the article; titles and calendar links come later, when
    all articles are known.
    """
    scenes = introduced.told(stage(evidence))
    tellings: list[Telling] = []
    pair = pairs.Pair(top=_subject(scenes), scenes=scenes)
    for scene in scenes:
        told = tell(scene, scenes, pair)
        if told:
            told = milestones.dated(told, scenes, evidence.article.published, tellings[-1:])
            tellings += told
        last = _who_met(told) or pair.last or pairs.last_pair(scene)
        if last != pair.last:
            pair = replace(pair, last=last)
    tellings = remarks.dated(tellings, scenes)
    tellings = list(ahead.settled(tellings, evidence.article.published))
    tellings = frames.covered(tellings, evidence)
    happenings = group(tellings, scenes, evidence.article.published)
    _count(happenings)
    counted = anchors.dated(tellings, happenings, evidence)
    if counted != tellings:
        happenings = group(counted, scenes, evidence.article.published)
        _count(happenings)
    date_by_lead(happenings, scenes, evidence.article.published)
    topical = tells_news(happenings, evidence.article.published)
    events = (
        compose(happening, evidence, number, topical)
        for number, happening in enumerate(happenings, start=1)
    )
    return tuple(event for event in events if event is not None)


def _subject(scenes: Sequence[Scene]) -> tuple[str, ...]:
    """The two sides whom the article is about: those of its headline, else the two presidents.

    These where the first paragraphs name both, or nobody is named as often as they are.
    """
    top = pairs.last_pair(scenes[0]) if scenes else ()
    if _are_two_sides(top):
        return top
    both = tuple(PRESIDENTS.values())
    top_of = [s for s in scenes if s.paragraph <= LEAD or s.sentence.end <= _TOP]
    first = {m.name for scene in top_of for m in scene.people}
    if set(both) <= first:
        return both
    named = Counter(m.name for scene in scenes for m in scene.people)
    persons = [name for name, _ in named.most_common() if not is_institution(name)]
    return both if set(both) == set(persons[:2]) else ()


def _count(happenings: Sequence[Happening]) -> None:
    """Date what a sentence counts from another happening: "It came a day after the call"."""
    by_scene: dict[int, list[tuple[Telling, Happening]]] = defaultdict(list)
    for happening in happenings:
        for telling in happening.tellings:
            by_scene[telling.scene.number].append((telling, happening))
    for told in by_scene.values():
        times = [happening.timex for _, happening in told]
        scene = told[0][0].scene
        if None not in times or not counting.counts(scene):
            continue
        before = [happening.timex for _, happening in _before(scene, by_scene)]
        heads = [telling.head for telling, _ in told]
        counted = counting.dated(scene, heads, times, before[-1] if before else None)
        for (_, happening), timex in zip(told, counted, strict=True):
            if happening.timex is None and not happening.planned:
                happening.timex = timex


def _before(
    scene: Scene, by_scene: Mapping[int, list[tuple[Telling, Happening]]]
) -> list[tuple[Telling, Happening]]:
    """What is told just before, or what a noun takes up: "The interview came a day after"."""
    noun = counting.noun(scene)
    behind = [
        by_scene[n] for n in range(scene.number - 1, scene.number - _BACK, -1) if n in by_scene
    ]
    named = (told for told in behind if noun and noun in told[0][0].scene.words)
    near = (told for told in behind if told[0][0].scene.number >= scene.number - 2)
    return next(named, next(near, []))


def _who_met(tellings: Sequence[Telling]) -> tuple[str, ...]:
    """The two of the last contact that is told, whom "they" then means.

    Two of one country are none: "Doe wrote to Smith's spokesman".
    """
    for telling in reversed(tellings):
        if telling.kind in CONTACT:
            names = tuple(p.name for p in telling.participants if not is_institution(p.name))
            if len(names) == 2 and _are_two_sides(names):
                return names
    return ()


def _are_two_sides(names: Sequence[str]) -> bool:
    """Whether two people are of different countries, as far as is known."""
    return len({country(name) or name for name in names}) > 1
