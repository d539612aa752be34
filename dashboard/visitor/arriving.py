"""What becomes of an article that is brought: a new one, a newer text, or one known already."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from dashboard.intake import identity, limits
from dashboard.intake.drafts import Draft
from dashboard.intake.identity import Shelf
from dashboard.models import CalendarEntry
from dashboard.visitor import own
from dashboard.visitor.own import Own

ADDED, UPDATED, THERE, FULL = "added", "updated", "there", "full"

# What one visitor may hold in the memory of a server that many share: as many articles as an
# archive may bring, of some pages each.
ARTICLES_AT_MOST, CHARACTERS_AT_MOST = limits.ARCHIVE_FILES, 10_000_000


@dataclass(frozen=True, slots=True)
class Arrival:
    """What became of a draft: `what` is added, updated, there (as before) or full (no room)."""

    own: Own
    article: str
    what: str


def arrive(
    mine: Own, drafts: Iterable[Draft], taken: Collection[str], calendar: Sequence[CalendarEntry]
) -> Iterator[Arrival]:
    """The visitor's articles with one draft after the other among them.

    `taken` are the ids of others' articles.  The same words again change
    nothing.  A file of the name of an earlier one that tells the same story
    takes its place, and what the visitor said of it stays.
    """
    shelf = Shelf(item.article for item in mine.items)
    for draft in drafts:
        arrival = _arrival(mine, draft, shelf, taken, calendar)
        mine = arrival.own
        item = mine.find(arrival.article)
        if item and arrival.what in (ADDED, UPDATED):
            shelf.put(item.article)
        yield arrival


def _arrival(
    mine: Own,
    draft: Draft,
    shelf: Shelf,
    taken: Collection[str],
    calendar: Sequence[CalendarEntry],
) -> Arrival:
    twin = shelf.twin(draft.text)
    if twin and twin.equal:
        return Arrival(mine, twin.article, THERE)
    if not has_room(mine, draft.text):
        return Arrival(mine, "", FULL)
    for item in mine.items:
        name = item.article.id
        if draft.name and item.draft.name == draft.name and shelf.repeats(name, draft.text):
            article = replace(item.article, text=draft.text)
            newer = own.read(draft, article, calendar, item.shown)
            return Arrival(own.added(mine, newer), name, UPDATED)
    article = identity.article(draft, {*taken, *mine.ids})
    return Arrival(own.added(mine, own.read(draft, article, calendar)), article.id, ADDED)


def has_room(mine: Own, text: str) -> bool:
    """Whether one more article of this text may join."""
    held = sum(len(item.article.text) for item in mine.items)
    return len(mine.items) < ARTICLES_AT_MOST and held + len(text) <= CHARACTERS_AT_MOST
