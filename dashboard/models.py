"""The records that pass between the rooms: frozen, without behaviour or I/O.

Every offset counts Unicode code points of the article's text as stored, the
end is exclusive, and ``text[start:end]`` is always the verbatim words.
Every date that may be less precise than a day is an EDTF string
(ISO 8601-2, levels 0 and 1; see `dashboard.edtf`).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from msgspec import Struct


class Span(Struct, frozen=True, order=True, gc=False):
    """A stretch of an article: code point offsets, end exclusive."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The verbatim words of this span in its article's `text`."""
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        """Whether `other` lies wholly within this span."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one code point."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Article:
    """A news article as stored, with what is known about its publication.

    `published` is EDTF (possibly an interval), or None when unknown;
    `published_how` says in words how that date is known.  `reader` is what of
    the text the pages may show at once: ``full``, or ``passages``, those that
    something was read out of.  `reprint_of` is the id of the article whose
    story this one repeats: the two are one source.
    """

    id: str
    text: str
    published: str | None = None
    published_how: str = ""
    outlet: str = ""
    title: str = ""
    url: str = ""
    reader: str = "full"
    author: str = ""
    reprint_of: str | None = None


class Anchor(Struct, frozen=True):
    """What a relative date was read against.

    `kind`: ``words`` (the expression itself says everything),
    ``publication``, ``text`` (an earlier expression of the same article, at
    `span`), ``calendar`` (the calendar row `entry`) or ``none`` (left
    unresolved).
    """

    kind: str
    span: Span | None = None
    entry: str | None = None


class Timex(Struct, frozen=True, cache_hash=True):
    """A time expression, after TIMEX3 (TimeML 1.2.1).

    `type` is DATE, TIME, DURATION or SET, `value` and `mod` the TIMEX3
    attributes.  `edtf`, `earliest` and `latest` are None where the
    expression names no calendar date (durations, sets, PRESENT_REF) or
    could not be resolved.  `rule` names the reading rule, `reason` tells a
    reader in one sentence why this date.  `warning` reports a contradiction
    in the words (a weekday that does not fit its date), else it is empty.
    """

    span: Span
    type: str
    value: str
    mod: str | None
    edtf: str | None
    earliest: date | None
    latest: date | None
    rule: str
    anchor: Anchor
    reason: str
    warning: str = ""


class PersonMention(Struct, frozen=True, gc=False):
    """A mention of a person or institution: where, whom, and how it is known.

    `name` is canonical ("Vladimir Putin", "The Kremlin"); `known_by` is
    named, description, institution or pronoun.
    """

    span: Span
    name: str
    known_by: str


class Attribution(Struct, frozen=True):
    """Who is said to have said something, and by which words.

    All fields are None where the text does not say.  `known_by` is named,
    pronoun, description, institution or continued, or editor where the
    speaker was corrected; `as_read` then holds speaker and known_by as the
    text had them.
    """

    cue: Span | None = None
    speaker_span: Span | None = None
    speaker: str | None = None
    known_by: str | None = None
    as_read: tuple[str | None, str | None] | None = None


class Quotation(Struct, frozen=True):
    """One stretch of words within marks in one paragraph.

    `span` lies inside the marks.  `form` is full, fragment (part of the
    writer's sentence), scare, title or nested.  `continues` is the index,
    among the article's quotations, of the stretch this one goes on from.
    """

    span: Span
    form: str
    continues: int | None
    attribution: Attribution


class Reported(Struct, frozen=True):
    """What someone is said to have said, without marks: the content's span."""

    span: Span
    attribution: Attribution


class Participant(Struct, frozen=True):
    """A person or institution in an event, with its role.

    `role` is ``agent`` (who called, spoke, decided), ``recipient`` (who was
    called or spoken to) or ``party`` (both alike, as in a meeting).
    """

    name: str
    role: str


class Mention(Struct, frozen=True):
    """One sentence that reports an event, with the date words it rests on.

    `date` is this article's own reading of when the event happened (EDTF or
    None) and `date_basis` where it comes from: ``words``, ``publication``
    or ``none``; `timex` is the span of the date words, if any.
    """

    article: str
    span: Span
    timex: Span | None
    date: str | None
    date_basis: str


class Passage(Struct, frozen=True, order=True):
    """A pointer to a quotation or reported statement: article and offsets."""

    article: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Correction:
    """An editor's change to one field of an event, shown to the reader."""

    field: str
    reason: str


class Event(Struct, frozen=True):
    """A happening with its evidence.

    `date` is EDTF as the words have it (None: undated), `date_basis` is
    words, publication, calendar or editor; `calendar` is the id of the
    linked calendar row and `calendar_date` its date.  `context` events are
    kept but are not part of the Trump-Putin relationship.  `rival_dates`
    are differing dates told by the articles, each as (article id, EDTF).
    """

    id: str
    kind: str
    title: str
    date: str | None
    date_basis: str | None
    date_reason: str
    calendar: str | None
    calendar_date: str | None
    participants: tuple[Participant, ...]
    place: str | None
    topics: tuple[str, ...]
    planned: bool
    context: bool
    mentions: tuple[Mention, ...]
    quotations: tuple[Passage, ...]
    reported: tuple[Passage, ...]
    rival_dates: tuple[tuple[str, str], ...] = ()
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read out of one article.

    Events here are the article's own: their `id` is local, their evidence
    passages point into `quotations` and `reported` by offsets.
    """

    article: str
    timexes: tuple[Timex, ...] = ()
    people: tuple[PersonMention, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    reported: tuple[Reported, ...] = ()
    topics: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class CalendarEntry:
    """A sourced fact: a known contact of the two presidents, or an anchor.

    `kind` is call, meeting, summit, message or statement for a contact, and
    anchor for an event by which articles date things.  An entry is equal to
    itself alone, so that a whole calendar can soon be told from another.
    """

    id: str
    date: str
    kind: str
    name: str
    place: str
    participants: tuple[str, ...]
    aliases: tuple[str, ...]
    sources: tuple[str, ...]
    confidence: str
    note: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """The built data: what the pages show.

    `articles` and `readings` have the same ids; `events` are sorted by
    date; `redirects` maps the id of a merged event to its successor, or of
    a vanished one to None.  `stale` holds the ids of the articles whose text
    is no longer the one that was read: their spans may point elsewhere.
    """

    articles: tuple[Article, ...]
    readings: tuple[Reading, ...]
    events: tuple[Event, ...]
    redirects: tuple[tuple[str, str | None], ...] = ()
    stale: tuple[str, ...] = ()
