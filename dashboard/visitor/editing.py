"""What a visitor corrects in a preview, as the entries of a table of corrections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from dashboard.models import Event, Mention
from dashboard.reference.topics import OTHER
from dashboard.timeline.edits import Edit
from dashboard.visitor.own import Own

REASON = "by the reader who added the article"
HIDE, SPLIT = "hide", "split"


@dataclass(frozen=True, slots=True)
class Change:
    """What a visitor wants of a field: that it be `now` and no longer what it `was`.

    For a speaker `words` are those spoken.
    """

    field: str
    was: Any
    now: Any
    words: str = ""


def topics_of(chosen: Iterable[str]) -> list[str]:
    """The topics that a visitor chose: "other" is what none of those with a name fits."""
    return [topic for topic in chosen if topic != OTHER] or [OTHER]


def edited(own: Own, article: str, event: str, changes: Iterable[Change]) -> Own:
    """With these changes of an event, made in the preview of an article.

    What was changed before keeps the value that the build had as its guard; a
    change back to that value takes the correction out again.
    """
    edits = own.edits
    for change in changes:
        edits = tuple(_with(edits, article, event, change))
    return replace(own, edits=edits)


def _with(
    edits: tuple[tuple[str, Edit], ...], article: str, event: str, change: Change
) -> Iterator[tuple[str, Edit]]:
    """The edits with the one of a change in its old place, else at the end."""
    key = (event, change.field, change.words)
    before = next((edit for _, edit in edits if _key(edit) == key), None)
    was = before.was if before else change.was
    edit = Edit(event, change.field, was, REASON, change.now, change.words)
    kept = [] if change.now == was else [edit]
    for place, other in edits:
        if other is before:
            yield from ((place, made) for made in kept)
        else:
            yield place, other
    if before is None:
        yield from ((article, made) for made in kept)


def _key(edit: Edit) -> tuple[str, str, str]:
    return edit.event, edit.field, edit.words


def left_out(own: Own, article: str, event: Event) -> Own:
    """Without an event, whose id and title the correction names."""
    edit = Edit(event.id, HIDE, event.title, REASON)
    return replace(own, edits=(*own.edits, (article, edit)))


def put_back(own: Own, event: str) -> Own:
    """With an event that was left out."""
    kept = (made for made in own.edits if (made[1].event, made[1].field) != (event, HIDE))
    return replace(own, edits=tuple(kept))


def kept_apart(own: Own, article: str, event: Event, sentences: Iterable[str]) -> Own:
    """With an article's `sentences` on an event taken as an event of their own."""
    edit = Edit(event.id, SPLIT, event.title, REASON, list(dict.fromkeys(sentences)))
    return replace(own, edits=(*own.edits, (article, edit)))


def joined_again(own: Own, sentences: Iterable[str]) -> Own:
    """With an event that was kept apart, told in these sentences, part of the other again."""
    told = set(sentences)
    kept = (made for made in own.edits if made[1].field != SPLIT or set(made[1].now) != told)
    return replace(own, edits=tuple(kept))


def told_by(event: Event, article: str) -> tuple[Mention, ...]:
    """An event's mentions in one article."""
    return tuple(mention for mention in event.mentions if mention.article == article)
