"""Reports of one happening, within and across articles, as one event.

Only events of one block are compared (`blocks`), the surest pairs first; two
groups join only when every pair of their members can be the same, so the
order of the articles changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from dashboard import edtf
from dashboard.models import Event, Mention, Participant
from dashboard.reference.kinds import family
from dashboard.reference.topics import OTHER, topics
from dashboard.timeline import blocks

_UNDATED = 10**6
_BASES = ("editor", "words", "calendar", "publication", "none", None)


def merge(events: Sequence[Event]) -> tuple[Event, ...]:
    """The events with all reports of one happening joined, in order of date.

    Nothing is lost: a merged event has the mentions, quotations and reported
    speech of all its parts, and the dates of those that disagree.
    """
    ordered = sorted(events, key=_key)
    groups = {number: [number] for number in range(len(ordered))}
    home = {number: number for number in groups}
    for left, right in _pairs(ordered):
        a, b = home[left], home[right]
        if a != b and all(same(ordered[i], ordered[j]) for i in groups[a] for j in groups[b]):
            groups[a] += groups.pop(b)
            home.update(dict.fromkeys(groups[a], a))
    joined = (_joined([ordered[number] for number in sorted(group)]) for group in groups.values())
    return tuple(sorted(joined, key=_key))


def _key(event: Event) -> tuple[str, str, int, int, str]:
    """The order of events: by date, then by their first words."""
    first = event.mentions[0]
    low = edtf.bounds(event.date)[0] if event.date else None
    return (str(low or "9999"), first.article, first.span.start, first.span.end, event.kind)


def _pairs(ordered: Sequence[Event]) -> list[tuple[int, int]]:
    """Pairs that may be the same, the surest first."""
    near = blocks.pairs(ordered)
    found = [(i, j) for i, j in near if same(ordered[i], ordered[j])]
    return sorted(found, key=lambda p: (_unsure(ordered[p[0]], ordered[p[1]]), p))


def _unsure(left: Event, right: Event) -> tuple[bool, int]:
    """Pairs with one calendar row come first, then those with narrow dates."""
    return left.calendar is None or left.calendar != right.calendar, _width(left) + _width(right)


def _width(event: Event) -> int:
    return (edtf.days(event.date) if event.date else None) or _UNDATED


def same(left: Event, right: Event) -> bool:
    """Whether two events can be one; then they share a block."""
    return _alike(left, right) and not _objection(left, right)


def _alike(left: Event, right: Event) -> bool:
    """Whether kind, parties and dates allow that two events are one."""
    if family(left.kind) != family(right.kind) or not _parties_agree(left, right):
        return False
    if left.calendar and left.calendar == right.calendar:
        return True
    return bool(left.date and right.date and edtf.overlap(left.date, right.date))


def _objection(left: Event, right: Event) -> str:
    """Why two events that are alike are kept apart; empty where nothing speaks against it."""
    if left.planned != right.planned:
        return "one was planned, the other took place"
    if left.calendar and right.calendar:
        return "" if left.calendar == right.calendar else "the calendar knows them as two"
    if left.place and right.place and left.place != right.place:
        return "they have different places"
    if left.kind == "statement":
        return _statements_objection(left, right)
    if max(_width(left), _width(right)) > blocks.MONTH and not (left.place and right.place):
        return "a date so wide can mean several"
    return ""


def unmerged(events: Sequence[Event]) -> Iterator[tuple[Event, Event, str]]:
    """Pairs that could be taken for one happening, and why they were kept apart."""
    ordered = sorted(events, key=_key)
    for left, right in blocks.neighbours(ordered):
        one, other = ordered[left], ordered[right]
        if one.context == other.context and _alike(one, other):
            yield one, other, _objection(one, other)


def _names(event: Event) -> set[str]:
    return {participant.name for participant in event.participants}


def _speakers(event: Event) -> set[str]:
    return {p.name for p in event.participants if p.role == "agent"}


def _parties_agree(left: Event, right: Event) -> bool:
    """Whether the one's participants are among the other's."""
    a, b = _names(left), _names(right)
    if left.kind == "statement":
        return _speakers(left) == _speakers(right)
    return a <= b or b <= a


def _statements_objection(left: Event, right: Event) -> str:
    """Why two statements of one speaker at compatible dates are not the same.

    Two articles that print a statement without its date agree only about
    when they were printed, so they must also agree about the matter.
    """
    if max(_width(left), _width(right)) > blocks.MONTH:
        return "a date so wide can mean several"
    if {m.article for m in left.mentions} & {m.article for m in right.mentions}:
        return "one article tells them apart"
    if not set(left.topics) & set(right.topics) - {OTHER}:
        return "they speak of different topics"
    return ""


def _joined(parts: Sequence[Event]) -> Event:
    """One event of all the parts."""
    if len(parts) == 1:
        return _alone(parts[0])
    best = min(parts, key=_preference)
    mentions = tuple(sorted({m for part in parts for m in part.mentions}, key=_mention_key))
    return replace(
        best,
        kind="summit" if any(part.kind == "summit" for part in parts) else best.kind,
        participants=_participants(parts),
        place=best.place or next((part.place for part in parts if part.place), None),
        topics=_topics(parts),
        planned=all(part.planned for part in parts),
        context=all(part.context for part in parts),
        mentions=mentions,
        quotations=tuple(sorted({q for part in parts for q in part.quotations})),
        reported=tuple(sorted({r for part in parts for r in part.reported})),
        rival_dates=_rivals(best.date, mentions),
    )


def _alone(event: Event) -> Event:
    """An event that no other joins: it stays as it is, but for dates that disagree."""
    rivals = _rivals(event.date, event.mentions)
    return replace(event, rival_dates=rivals) if rivals else event


def _preference(event: Event) -> tuple[int, int, tuple[str, str, int, int, str]]:
    """The part that gives the date: by its basis, then the narrowest."""
    return _BASES.index(event.date_basis), _width(event), _key(event)


def _mention_key(mention: Mention) -> tuple[str, int, int, int]:
    return (
        mention.article,
        mention.span.start,
        mention.span.end,
        mention.timex.start if mention.timex else -1,
    )


def _participants(parts: Iterable[Event]) -> tuple[Participant, ...]:
    """Everybody, each once, with the most telling role."""
    found: dict[str, Participant] = {}
    for part in parts:
        for participant in part.participants:
            known = found.get(participant.name)
            if known is None or known.role == "party":
                found[participant.name] = participant
    return tuple(found.values())


def _topics(parts: Sequence[Event]) -> tuple[str, ...]:
    """The topics of all parts in the table's order; "other" only if alone."""
    spoken = {topic for part in parts for topic in part.topics} - {OTHER}
    return tuple(topic.id for topic in topics() if topic.id in spoken) or (OTHER,)


def _rivals(date: str | None, mentions: Iterable[Mention]) -> tuple[tuple[str, str], ...]:
    """What other articles say, where it cannot be the same date."""
    return tuple(
        sorted(
            {
                (mention.article, mention.date)
                for mention in mentions
                if date
                and mention.date
                and mention.date_basis == "words"
                and not edtf.overlap(mention.date, date)
            }
        )
    )
