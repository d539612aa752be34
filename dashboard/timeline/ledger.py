"""The ledger of event ids: an event keeps the id it first got.

Every build reads the articles anew and so gives the events anew; `assign`
finds for each the id under which it was known, by the evidence they share.
An id that is no longer an event's own leads to the event that now holds its
evidence, or says that the event is gone; it is never given to another.
"""

from __future__ import annotations

import hashlib
from base64 import b32encode
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import count
from operator import attrgetter

from msgspec import Struct
from msgspec.structs import replace

from dashboard.models import Article, Event, Mention
from dashboard.reference.kinds import kinds

LIVE, MERGED, GONE = "live", "merged", "gone"

# There are many of these on a day: neither date nor calendar row tells them apart.
_SAYINGS = frozenset({"statement", "message", "other"})

Evidence = tuple[str, str]  # article id, fingerprint of a mention's words
_PLACE = attrgetter("article", "span")  # of a mention


class Entry(Struct, frozen=True):
    """What an id stands for: enough to know the event again.

    `state` is live, merged (the event is now part of the one whose id is
    `into`) or gone.  The other fields are those of the event when it was
    last built.
    """

    id: str
    state: str
    into: str | None
    kind: str
    date: str | None
    calendar: str | None
    title: str
    participants: tuple[str, ...]
    evidence: tuple[Evidence, ...]


Ledger = tuple[Entry, ...]  # oldest id first


class Match(Struct, frozen=True):
    """An event that may be the one of an entry; the most alike sorts first."""

    rank: tuple[float, ...]
    event: int
    entry: int
    shares_words: bool
    is_one_act: bool


def assign(
    events: Sequence[Event], articles: Iterable[Article], ledger: Ledger
) -> tuple[tuple[Event, ...], Ledger]:
    """The events, in their order, with lasting ids, and the ledger that knows them.

    `articles` are those the events' mentions cite.  The order of events and
    articles makes no difference to the ids.
    """
    texts = {article.id: article.text for article in articles}
    found = [trace(event, texts) for event in events]
    order = _ordered(events, [makings(each) for each in found])
    ids, known = identify([found[number] for number in order], ledger)
    names = dict(zip(order, ids, strict=True))
    return tuple(replace(event, id=names[number]) for number, event in enumerate(events)), known


def assign_new(events: Sequence[Event], articles: Iterable[Article]) -> tuple[Event, ...]:
    """The events with the ids that an empty ledger gives them; a ledger is not made."""
    texts = {article.id: article.text for article in articles}
    first = [(event.kind, min(event.mentions, key=_PLACE)) for event in events]
    made_of = [(kind, *_evidence(mention, texts)) for kind, mention in first]
    order = _ordered(events, made_of)
    names = dict(zip(order, _named([made_of[number] for number in order], {}, ()), strict=True))
    return tuple(replace(event, id=names[number]) for number, event in enumerate(events))


def identify(traces: Sequence[Entry], ledger: Ledger) -> tuple[list[str], Ledger]:
    """The id of each trace, and the ledger that knows them.

    The traces come by what their ids are made of (`makings`).
    """
    matches = sorted(_matches(traces, ledger), key=lambda match: match.rank)
    chosen = _choose(matches, ledger)
    ids = _named([makings(found) for found in traces], chosen, ledger)
    kept = _known(ledger, traces, chosen, matches, ids)
    fresh = (
        replace(found, id=name)
        for event, (found, name) in enumerate(zip(traces, ids, strict=True))
        if event not in chosen
    )
    return ids, (*kept, *fresh)


def _ordered(events: Sequence[Event], made_of: Sequence[tuple[str, ...]]) -> list[int]:
    """The numbers of the events in an order that does not depend on how they came.

    By what their ids are made of; by all that they hold where that is the same.
    """
    alike = Counter(made_of)

    def key(number: int) -> tuple[tuple[str, ...], str]:
        made = made_of[number]
        return made, repr(replace(events[number], id="")) if alike[made] > 1 else ""

    return sorted(range(len(events)), key=key)


def redirects(ledger: Ledger) -> tuple[tuple[str, str | None], ...]:
    """Each id that is no event's own, with the id it leads to, or None if gone."""
    return tuple((entry.id, entry.into) for entry in ledger if entry.state != LIVE)


def remember(ledger: Ledger, traces: Iterable[Entry]) -> Ledger:
    """The ledger with the entries of further events (split off by an editor) set."""
    known = {entry.id: entry for entry in ledger}
    known.update((entry.id, entry) for entry in traces)
    return tuple(known.values())


def trace(event: Event, texts: Mapping[str, str]) -> Entry:
    """What the ledger would keep of an event; `texts` by article id."""
    mentions = sorted(event.mentions, key=_PLACE)
    return Entry(
        id=event.id,
        state=LIVE,
        into=None,
        kind=event.kind,
        date=event.date,
        calendar=event.calendar,
        title=event.title,
        participants=tuple(sorted(participant.name for participant in event.participants)),
        evidence=tuple(dict.fromkeys(_evidence(mention, texts) for mention in mentions)),
    )


def _evidence(mention: Mention, texts: Mapping[str, str]) -> Evidence:
    return mention.article, _fingerprint(mention.span.of(texts[mention.article]))


def new_id(entry: Entry, taken: Collection[str], split_from: str = "") -> str:
    """Eight lower-case base32 characters from the first evidence, not in `taken`."""
    return new_name(makings(entry), taken, split_from)


def new_name(made_of: Iterable[str], taken: Collection[str], split_from: str = "") -> str:
    """The same, of what the id of an entry is made of."""
    made_of = tuple(made_of)
    for attempt in count():
        seed = "\n".join((split_from, *made_of, str(attempt)))
        name = b32encode(_digest(seed)[:5]).decode().lower()
        if name not in taken:
            return name
    raise AssertionError("count() has no end")


def makings(entry: Entry) -> tuple[str, ...]:
    """What an id is made of: the kind and the first evidence."""
    first = entry.evidence[0] if entry.evidence else (entry.title, *entry.participants)
    return entry.kind, *first


def _digest(words: str) -> bytes:
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).digest()


def _fingerprint(words: str) -> str:
    return _digest(words).hex()[:16]


def _named(
    made_of: Sequence[tuple[str, ...]], chosen: Mapping[int, int], ledger: Ledger
) -> list[str]:
    """The id of each event: the chosen entry's, else a new one."""
    taken = {entry.id for entry in ledger}
    names = []
    for event, made in enumerate(made_of):
        name = ledger[chosen[event]].id if event in chosen else new_name(made, taken)
        taken.add(name)
        names.append(name)
    return names


def signs(entry: Entry) -> Iterator[tuple[object, ...]]:
    """All that an event can be known by; one shared sign makes two worth comparing."""
    for _, words in entry.evidence:
        yield "words", words
    yield from _acts(entry)
    for article in {article for article, _ in entry.evidence}:
        yield "edited article", article, entry.kind, entry.date, entry.participants


@cache
def _families() -> dict[str, str]:
    """A better rule may read an event as another kind of the same family."""
    return {kind.id: kind.family for kind in kinds()}


def _acts(entry: Entry) -> Iterator[tuple[object, ...]]:
    """What makes an act the same one whoever tells it; nothing for sayings."""
    if entry.kind not in _SAYINGS:
        if entry.calendar:
            yield "calendar", entry.calendar, _families().get(entry.kind, entry.kind)
        if entry.date:
            yield "date", entry.date, entry.kind, entry.participants


def _matches(traces: Sequence[Entry], ledger: Ledger) -> Iterator[Match]:
    """Every pair of an event and an entry that share a sign."""
    if not ledger:
        return
    by_sign: dict[tuple[object, ...], list[int]] = {}
    for number, entry in enumerate(ledger):
        for sign in signs(entry):
            by_sign.setdefault(sign, []).append(number)
    for event, found in enumerate(traces):
        for number in sorted({n for sign in signs(found) for n in by_sign.get(sign, ())}):
            yield compare(found, event, ledger[number], number)


def compare(found: Entry, event: int, entry: Entry, number: int) -> Match:
    """How alike they are; the oldest id settles a tie."""
    mine, known = set(found.evidence), set(entry.evidence)
    words = {words for _, words in mine} & {words for _, words in known}
    alike = (
        len(mine & known),
        len(words),
        # of two ids with the same share, the one that was about little else
        len(mine & known) / (len(mine | known) or 1),
        found.calendar is not None and found.calendar == entry.calendar,
        found.kind == entry.kind,
        found.date == entry.date,
        found.participants == entry.participants,
        found.title == entry.title,
    )
    rank = (*(-value for value in alike), number, event)
    is_one_act = not set(_acts(found)).isdisjoint(_acts(entry))
    return Match(rank, event, number, bool(words), is_one_act)


def _choose(matches: Iterable[Match], ledger: Ledger) -> dict[int, int]:
    """Event -> entry, each at most once, the most alike first."""
    chosen: dict[int, int] = {}
    used: set[int] = set()
    for match in matches:
        # an id that was merged away comes back only with its own words
        can_be = match.shares_words or ledger[match.entry].state != MERGED
        if can_be and match.event not in chosen and match.entry not in used:
            chosen[match.event] = match.entry
            used.add(match.entry)
    return chosen


def _known(
    ledger: Ledger,
    traces: Sequence[Entry],
    chosen: Mapping[int, int],
    matches: Iterable[Match],
    ids: Sequence[str],
) -> Iterator[Entry]:
    """The entries of the old ledger, in their order, as they are now."""
    holder = {entry: event for event, entry in chosen.items()}
    leads_to = {entry.id: entry.into for entry in ledger}
    live = frozenset(ids)
    for match in reversed(list(matches)):  # the most alike is said last and stands
        if match.shares_words or match.is_one_act:
            leads_to[ledger[match.entry].id] = ids[match.event]
    for number, entry in enumerate(ledger):
        if number in holder:
            yield replace(traces[holder[number]], id=entry.id)
        else:
            into = _follow(entry.id, live, leads_to)
            yield replace(entry, state=MERGED if into else GONE, into=into)


def _follow(start: str, live: Collection[str], leads_to: Mapping[str, str | None]) -> str | None:
    """The live id that an id leads to, over as many merges as there were."""
    seen: set[str] = set()
    name: str | None = start
    while name is not None and name not in live and name not in seen:
        seen.add(name)
        name = leads_to.get(name)
    return name if name in live else None
