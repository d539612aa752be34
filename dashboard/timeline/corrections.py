"""An editor's corrections, replayed after every build.

A correction whose event is no more, or whose `was` is not what the build
found, changes nothing and is told as a problem.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from msgspec import structs

from dashboard.models import (
    Article,
    Correction,
    Event,
    Mention,
    Passage,
    Quotation,
    Reading,
    Reported,
    Span,
)
from dashboard.timeline.edits import Edit
from dashboard.timeline.ledger import new_id, trace

Redirects = Mapping[str, str | None]
Told = TypeVar("Told")
Said = TypeVar("Said", Quotation, Reported)


@dataclass(frozen=True, slots=True)
class Corrected:
    """The events and readings as corrected, and what could not be done.

    `redirects` are those that the corrections cause, `split_off` the events
    that only a correction has made.
    """

    events: Mapping[str, Event]
    readings: Mapping[str, Reading]
    texts: Mapping[str, str]
    redirects: Redirects
    split_off: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


class StaleError(ValueError):
    """A correction that no longer fits what the build found."""


def apply(
    events: Iterable[Event],
    articles: Iterable[Article],
    readings: Iterable[Reading],
    edits: Sequence[Edit],
    redirects: Redirects,
) -> Corrected:
    """Everything with the corrections carried out in their order.

    `redirects` says where the ids lead that are no event's own.
    """
    state = Corrected(
        {event.id: event for event in events},
        {reading.article: reading for reading in readings},
        {article.id: article.text for article in articles},
        redirects={},
    )
    for number, edit in enumerate(edits, start=1):
        try:
            state = _corrected(state, edit, {**redirects, **state.redirects})
        except StaleError as error:
            where = f"corrections.toml, entry {number} (event {edit.event}, field {edit.field})"
            state = replace(state, problems=(*state.problems, f"{where}: {error}"))
    return state


def _corrected(state: Corrected, edit: Edit, redirects: Redirects) -> Corrected:
    event = state.events.get(edit.event)
    if event is None:
        raise StaleError(_missing(edit.event, redirects))
    state = _HOW[edit.field](state, event, edit)
    shown = edit.now if edit.field == "merge" else edit.event
    if shown not in state.events:
        return state
    said = Correction(edit.field, edit.reason)
    event = state.events[shown]
    return _with(state, structs.replace(event, corrections=(*event.corrections, said)))


def _missing(name: str, redirects: Redirects) -> str:
    into = redirects.get(name)
    if into:
        return f"the event is now part of {into}: correct that one, or remove this entry"
    gone = "the event is gone" if name in redirects else "no event has this id"
    return f"{gone}: remove this entry, or name another event"


def _with(state: Corrected, event: Event) -> Corrected:
    return replace(state, events={**state.events, event.id: event})


def _without(state: Corrected, event: Event, into: str | None) -> Corrected:
    """The state without an event, whose id leads to `into`."""
    events = {name: other for name, other in state.events.items() if name != event.id}
    moved = {name: into if to == event.id else to for name, to in state.redirects.items()}
    return replace(state, events=events, redirects={**moved, event.id: into})


def _guard(was: object, found: object) -> None:
    """`StaleError` unless the build found what the editor saw."""
    if was != found:
        raise StaleError(f"was {was!r} when corrected, is {found!r} now: look at it again")


def _set_field(state: Corrected, event: Event, edit: Edit) -> Corrected:
    """Title or kind."""
    _guard(edit.was, getattr(event, edit.field))
    return _with(state, structs.replace(event, **{edit.field: edit.now}))


def _set_topics(state: Corrected, event: Event, edit: Edit) -> Corrected:
    _guard(edit.was, list(event.topics))
    return _with(state, structs.replace(event, topics=tuple(edit.now)))


def _set_date(state: Corrected, event: Event, edit: Edit) -> Corrected:
    """The date; an empty one says that the event is undated."""
    _guard(edit.was, event.date or "")
    dated = structs.replace(
        event,
        date=edit.now or None,
        date_basis="editor",
        date_reason=f"Set by an editor: {edit.reason}",
    )
    return _with(state, dated)


def _hide(state: Corrected, event: Event, edit: Edit) -> Corrected:
    _guard(edit.was, event.title)
    return _without(state, event, into=None)


def _merge(state: Corrected, event: Event, edit: Edit) -> Corrected:
    """The event becomes part of the event `now`, with all its evidence."""
    _guard(edit.was, event.title)
    target = state.events.get(edit.now)
    if target is None or target is event:
        raise StaleError(f"there is no other event {edit.now}: name the one it is part of")
    rivals = {*target.rival_dates, *event.rival_dates}
    rivals |= {(m.article, m.date) for m in event.mentions if m.date and m.date != target.date}
    merged = structs.replace(
        target,
        topics=_union(target.topics, event.topics),
        mentions=_union(target.mentions, event.mentions),
        quotations=_union(target.quotations, event.quotations),
        reported=_union(target.reported, event.reported),
        rival_dates=tuple(sorted(rivals)),
    )
    return _with(_without(state, event, into=target.id), merged)


def _union(left: tuple[Told, ...], right: tuple[Told, ...]) -> tuple[Told, ...]:
    return tuple(dict.fromkeys((*left, *right)))


def _split(state: Corrected, event: Event, edit: Edit) -> Corrected:
    """The sentences `now` become an event of their own, dated by its first mention."""
    _guard(edit.was, event.title)
    told = {mention: mention.span.of(state.texts[mention.article]) for mention in event.mentions}
    unknown = [words for words in edit.now if words not in told.values()]
    if unknown:
        raise StaleError(f"the event has no sentence {unknown[0]!r}: look at it again")
    taken = tuple(mention for mention in event.mentions if told[mention] in edit.now)
    if len(taken) == len(event.mentions):
        raise StaleError("nothing would be left of the event: take fewer sentences out")
    part = structs.replace(
        _parted(event, taken, inside=True),
        date=taken[0].date,
        date_basis=taken[0].date_basis if taken[0].date else None,
        date_reason=f"Split off by an editor: {edit.reason}",
        calendar=None,
        calendar_date=None,
        rival_dates=(),
        corrections=(Correction("split", edit.reason),),
    )
    name = new_id(trace(part, state.texts), state.events, split_from=event.id)
    rest = _parted(event, taken, inside=False)
    state = _with(_with(state, rest), structs.replace(part, id=name))
    return replace(state, split_off=(*state.split_off, name))


def _parted(event: Event, taken: Sequence[Mention], inside: bool) -> Event:
    """The event with only the mentions `taken` and what is said in them, or without both."""

    def kept(passage: Passage) -> bool:
        return _within(passage, taken) == inside

    return structs.replace(
        event,
        mentions=tuple(mention for mention in event.mentions if (mention in taken) == inside),
        quotations=tuple(filter(kept, event.quotations)),
        reported=tuple(filter(kept, event.reported)),
    )


def _within(passage: Passage, mentions: Iterable[Mention]) -> bool:
    span = Span(passage.start, passage.end)
    return any(m.article == passage.article and m.span.overlaps(span) for m in mentions)


def _set_speaker(state: Corrected, event: Event, edit: Edit) -> Corrected:
    """The speaker of the words `words`, wherever the event's evidence has them."""
    found = [
        passage
        for passage in (*event.quotations, *event.reported)
        if state.texts[passage.article][passage.start : passage.end] == edit.words
    ]
    if not found:
        raise StaleError(f"nobody says {edit.words!r} there: look at it again")
    readings = dict(state.readings)
    for passage in found:
        readings[passage.article] = _respoken(readings[passage.article], passage, edit)
    return replace(state, readings=readings)


def _respoken(reading: Reading, passage: Passage, edit: Edit) -> Reading:
    def again(told: Said) -> Said:
        by = told.attribution
        if told.span != Span(passage.start, passage.end):
            return told
        _guard(edit.was, by.speaker or "")
        speaker, known_by = (edit.now, "editor") if edit.now else (None, None)
        was = by.as_read or (by.speaker, by.known_by)
        kept = None if was == (speaker, known_by) else was
        return structs.replace(
            told, attribution=structs.replace(by, speaker=speaker, known_by=known_by, as_read=kept)
        )

    return _each_said(reading, again)


def as_read(reading: Reading) -> Reading:
    """The reading as it was before an editor corrected its speakers."""

    def again(told: Said) -> Said:
        by = told.attribution
        if by.as_read is None:
            return told
        speaker, known_by = by.as_read
        return structs.replace(
            told, attribution=structs.replace(by, speaker=speaker, known_by=known_by, as_read=None)
        )

    return _each_said(reading, again)


def _each_said(reading: Reading, again: Callable[[Any], Any]) -> Reading:
    """The reading with `again` of every quotation and reported statement."""
    return replace(
        reading,
        quotations=tuple(map(again, reading.quotations)),
        reported=tuple(map(again, reading.reported)),
    )


_HOW: dict[str, Callable[[Corrected, Event, Edit], Corrected]] = {
    "date": _set_date,
    "title": _set_field,
    "kind": _set_field,
    "topics": _set_topics,
    "speaker": _set_speaker,
    "hide": _hide,
    "merge": _merge,
    "split": _split,
}
