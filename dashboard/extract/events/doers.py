"""Who does what an act tells: "Doe lifted the ban", "Roe sat down, and signed it"."""

from __future__ import annotations

import re

from dashboard.extract.events import camps, pairs, parties
from dashboard.extract.events.camps import is_institution
from dashboard.extract.events.pairs import Pair
from dashboard.extract.events.scenes import Scene
from dashboard.models import Participant, PersonMention, Span

# "sat down, and then" (signed it)
_NO_SUBJECT = re.compile(r"\s*(?:(?:then|later|also|again|has|had|\w+ly) )*")
_AND_ENDS = re.compile(r", (?:and|but)$")
# "sat down before" (Roe left, and signed it)
# What follows gives a reason: "imposed sanctions, over what they say was done for Doe"
_REASON = re.compile(r", (?:\w+ )?(?:over|because|after|as|in response|amid|for|to punish) ")
_SUBORDINATE = re.compile(r"\b(?:before|after|when|while|because|if|whether)$")
# "When Roe spoke," (Doe left, and signed it)
_OPENING = re.compile(r"(?:Before|After|When|While|If|As|In|On|At) [^,]*, ")
_NONE = Pair()


def find(scene: Scene, head: Span, pair: Pair = _NONE) -> tuple[Participant, ...]:
    """Who does what `head` tells, an act: the persons of its clause, the doer first.

    `pair` are the two of whom the article speaks: "They agreed on a truce".
    """
    clause = parties.window(scene, head)
    persons = [
        m
        for m in scene.people
        if clause.covers(m.span)
        and not is_institution(m.name)
        and not parties.belongs_elsewhere(scene, m, head)
        and not _speaks_next(scene, m, head)
    ]
    before = [m for m in persons if m.span.end <= head.start]
    if before:
        persons = [m for m in persons if not _is_parted(scene, head, m.span)]
    inside = [m for m in persons if head.covers(m.span)]  # "sanctions that Doe imposed"
    names = tuple(dict.fromkeys(m.name for m in inside or persons))
    names = names or pairs.as_subject(scene, head, pair) or _subject_before(scene, clause, head)
    return with_nation(scene, head, parties.with_roles(scene, head, names))


def _is_parted(scene: Scene, head: Span, behind: Span) -> bool:
    """Whether commas part one from the act: "imposed them, over what Doe had done, on Friday"."""
    words = scene.words[scene.local(head).end : max(0, scene.local(behind).start)]
    return _REASON.search(words) is not None


def with_nation(
    scene: Scene, head: Span, found: tuple[Participant, ...]
) -> tuple[Participant, ...]:
    """Those who take part in an act, first the country that acts: "Oslo gave asylum to Doe".

    It does where all of them are named behind the act, and nobody "by" whom it was done.
    """
    clause = parties.window(scene, head)
    names = {party.name for party in found}
    told = [m for m in scene.people if m.name in names and clause.covers(m.span)]
    if not told or any(m.span.start < head.end for m in told):
        return found
    between = scene.words[scene.local(head).end : scene.local(told[0].span).start]
    nations = camps.nations_of(scene, Span(min(clause.start, head.start), head.start))
    if between.endswith(" by ") or not nations:
        return found
    others = [party for party in found if camps.country(party.name) != nations[-1]]
    return (Participant(nations[-1], "agent"), *others)


def _speaks_next(scene: Scene, mention: PersonMention, head: Span) -> bool:
    """Whether somebody behind an act only speaks of something else: "after she left, Doe said"."""
    return any(
        saying.speaker == mention.name
        and head.end <= min(mention.span.start, saying.cue.start)
        and not any(content.covers(head) for content in saying.contents)
        for saying in scene.sayings
    )


def _subject_before(scene: Scene, clause: Span, head: Span) -> tuple[str, ...]:
    """The subject of the clause before, where a verb has none: "sat down, and signed it"."""
    earlier = of_subject(scene, head)
    if earlier == clause:
        return ()
    subject = next((m for m in scene.people if earlier.covers(m.span)), None)
    return (subject.name,) if subject and not is_institution(subject.name) else ()


def of_subject(scene: Scene, head: Span) -> Span:
    """The clause in which the subject of `head` stands: its own, unless the verb has none there."""
    clause = parties.window(scene, head)
    start = scene.local(clause).start
    if not _NO_SUBJECT.fullmatch(scene.words, start, scene.local(head).start):
        return clause
    joined = _AND_ENDS.search(scene.words, 0, start)
    return _main_clause(scene, joined.start()) if joined else clause


def _main_clause(scene: Scene, end: int) -> Span:
    """The clause before `end` that no other rests on: in "sat down before Roe left" not Roe's."""
    clause = scene.local(parties.window(scene, scene.absolute(end - 1, end)))
    opened = _SUBORDINATE.search(scene.words, 0, clause.start)
    if opened and opened.start():
        return _main_clause(scene, opened.start())
    first = _OPENING.match(scene.words, clause.start, end)
    return scene.absolute(first.end() if first else clause.start, end)
