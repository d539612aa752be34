"""Reports of one happening, within and across articles, as one event.

Events are compared by their sorts (`sorts`), and only those of one block
(`blocks`), the surest pairs first; two groups join only when every pair of
their members can be the same (`linkage`), so the order of the articles
changes nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain, islice

from msgspec.structs import replace

from dashboard import edtf
from dashboard.models import Event, Mention, Participant, Passage
from dashboard.reference.topics import OTHER, topics
from dashboard.timeline import blocks, sorts
from dashboard.timeline.linkage import Item, Linkage
from dashboard.timeline.sorts import Sort

_BASES = ("editor", "words", "calendar", "publication", "none", None)


def merge(events: Sequence[Event]) -> tuple[Event, ...]:
    """The events with all reports of one happening joined, in order of date.

    Nothing is lost: a merged event has the mentions, quotations and reported
    speech of all its parts, and the dates of those that disagree.
    """
    ordered = sorted(events, key=key)
    groups: dict[int, list[Event]] = {}
    for event, group in zip(ordered, _groups(ordered), strict=True):
        groups.setdefault(group, []).append(event)
    return tuple(sorted(map(joined, groups.values()), key=key))


def key(event: Event) -> tuple[str, str, int, int, str]:
    """The order of events: by date, then by their first words."""
    first = event.mentions[0]
    return (
        sorts.first_day(event.date),
        *(first.article, first.span.start, first.span.end),
        event.kind,
    )


def _groups(ordered: Sequence[Event]) -> Sequence[int]:
    """The group of each event; those of one group are one."""
    own = [sorts.sort(event) for event in ordered]
    if len(set(map(blocks.block, own))) == len(own):
        return range(len(own))  # none can be another, as in most single articles
    numbers: dict[Sort, int] = {}
    articles: dict[str, int] = {}
    items = [
        Item(
            numbers.setdefault(sort, len(numbers)),
            articles.setdefault(event.mentions[0].article, len(articles)),
        )
        for event, sort in zip(ordered, own, strict=True)
    ]
    found, times = list(numbers), Counter(item.sort for item in items)
    near = [(a, b) for a, b in blocks.pairs(found) if a != b or times[a] > 1]
    pairs = {pair for a, b in near for pair in sorts.pairs(a, found[a], b, found[b])}
    if not pairs:
        return range(len(items))
    linkage = Linkage(
        items,
        fits=lambda a, b: sorts.same(found[a], found[b]),
        apart=lambda a, b: sorts.apart(found[a], found[b]),
    )
    for step in sorts.steps(sorted(pairs)):
        linkage.take(step)
    return linkage.groups()


def unmerged(events: Sequence[Event]) -> Iterator[tuple[Event, Event, str]]:
    """Pairs that could be taken for one happening, and why they were kept apart."""
    ordered = sorted(events, key=key)
    found = list(map(sorts.sort, ordered))
    for left, right in blocks.neighbours(ordered):
        one, other = ordered[left], ordered[right]
        if one.context == other.context and sorts.alike(found[left], found[right]):
            articles = ({mention.article for mention in each.mentions} for each in (one, other))
            together = bool(set.intersection(*articles))
            yield one, other, sorts.objection(found[left], found[right], together)


def joined(parts: Iterable[Event]) -> Event:
    """One event of all the parts, which come in their order (`key`) and are not held."""
    first, *second = islice(several := iter(parts), 2)
    if not second:
        return _alone(first)
    union = _Union(first)
    for part in chain(second, several):
        union.take(part)
    return union.event()


class _Union:
    """What one event keeps of its parts, taken in their order."""

    def __init__(self, first: Event) -> None:
        self._best, self._preference = first, _preference(first)
        self._summit, self._planned, self._context = False, True, True
        self._place: str | None = None
        self._participants: dict[str, Participant] = {}
        self._topics: set[str] = set()
        self._mentions: set[Mention] = set()
        self._quotations: set[Passage] = set()
        self._reported: set[Passage] = set()
        self.take(first)

    def take(self, part: Event) -> None:
        """Have one more part."""
        preference = _preference(part)
        if preference < self._preference:
            self._best, self._preference = part, preference
        self._summit |= part.kind == "summit"
        self._planned &= part.planned
        self._context &= part.context
        self._place = self._place or part.place
        self._meet(part.participants)
        self._topics.update(part.topics)
        self._mentions.update(part.mentions)
        self._quotations.update(part.quotations)
        self._reported.update(part.reported)

    def _meet(self, participants: Iterable[Participant]) -> None:
        """Everybody, each once, with the most telling role."""
        for participant in participants:
            known = self._participants.get(participant.name)
            if known is None or known.role == "party":
                self._participants[participant.name] = participant

    def event(self) -> Event:
        """The event of all that were taken."""
        best, mentions = self._best, tuple(sorted(self._mentions, key=_mention_key))
        return replace(
            best,
            kind="summit" if self._summit else best.kind,
            participants=tuple(self._participants.values()),
            place=best.place or self._place or None,
            topics=_ordered(self._topics),
            planned=self._planned,
            context=self._context,
            mentions=mentions,
            quotations=tuple(sorted(self._quotations)),
            reported=tuple(sorted(self._reported)),
            rival_dates=_rivals(best.date, mentions),
        )


def _alone(event: Event) -> Event:
    """An event that no other joins: it stays as it is, but for dates that disagree."""
    rivals = _rivals(event.date, event.mentions)
    return replace(event, rival_dates=rivals) if rivals else event


def _preference(event: Event) -> tuple[int, int, tuple[str, str, int, int, str]]:
    """The part that gives the date: by its basis, then the narrowest."""
    return _BASES.index(event.date_basis), sorts.sort(event).width, key(event)


def _mention_key(mention: Mention) -> tuple[str, int, int, int]:
    return (
        mention.article,
        mention.span.start,
        mention.span.end,
        mention.timex.start if mention.timex else -1,
    )


def _ordered(spoken: Collection[str]) -> tuple[str, ...]:
    """Topics in the table's order; "other" only if alone."""
    known = (topic.id for topic in topics() if topic.id != OTHER)
    return tuple(each for each in known if each in spoken) or (OTHER,)


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
