"""A happening as an event: its date, parties, topics and evidence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from dashboard.extract import topics
from dashboard.extract.events import (
    camps,
    doers,
    parties,
    relatives,
    triggers,
    visits,
    voices,
    wording,
)
from dashboard.extract.events.happenings import Happening, is_news
from dashboard.extract.events.relevance import have_treaty, is_context, so_far
from dashboard.extract.events.scenes import Evidence, outside
from dashboard.extract.events.tellings import Telling
from dashboard.extract.events.triggers import CONTACT
from dashboard.extract.events.wording import Wording
from dashboard.models import Event, Mention, Participant, Passage, Span, Timex
from dashboard.reference.topics import OTHER


def compose(happening: Happening, evidence: Evidence, number: int, topical: bool) -> Event | None:
    """The event, or None for what is too vague to stand on a timeline.

    `topical` says that the article tells news, so that a statement without a
    date is taken as reported with it.
    """
    timex = happening.timex
    published = evidence.article.published
    news = topical and (is_news(happening, published) or _is_recent_statement(happening))
    basis, date = _dated(happening, timex, news, published)
    context = is_context(happening, evidence.document.folded)
    participants = _participants(happening, evidence.document.folded)
    place = next((t.place for t in happening.tellings if t.place), None)
    if not _tells_enough(happening, participants, place, basis, context):
        return None
    act = _wording(happening)
    spans = _spans(happening)
    quotations, reported = _passages(happening, evidence.article.id)
    words = timex.span if timex is not None and basis == "words" else None
    whole = Mention(evidence.article.id, Span(0, 0), words, date, basis or "none")
    return Event(
        id=f"{evidence.article.id}-{number}",
        kind=happening.kind,
        title=act.words,
        date=date,
        date_basis=basis,
        date_reason=timex.reason if timex else "",
        calendar=None,
        calendar_date=None,
        participants=_acting(participants, act.doer),
        place=place,
        topics=topics.find(evidence.document.folded, _told(happening)) or (OTHER,),
        planned=happening.planned,
        context=context,
        mentions=tuple(_mention(span, told, whole) for span, told in spans.items()),
        quotations=quotations,
        reported=reported,
    )


def _wording(happening: Happening) -> Wording:
    """The article's own words for an act, until it gets its title; else nothing."""
    first = happening.tellings[0]
    if happening.is_statement or happening.kind in CONTACT:
        return Wording("", "")
    at = first.scene.local(first.head)
    start = at.start
    if first.kind == "policy":
        start = triggers.taken_back_from(first.scene.words, start)
        until = triggers.taken_back_until(first.scene.words, at.end)
        if until > at.end:
            return wording.of_taken_back(first.scene, first.head, until)
    return wording.of_act(first.scene, first.head, start)


def _acting(participants: tuple[Participant, ...], doer: str) -> tuple[Participant, ...]:
    """Those who take part, with who does it first."""
    if not doer:
        return participants
    others = (each for each in participants if each.name != doer)
    return (Participant(doer, "agent"), *others)


def _dated(
    happening: Happening, timex: Timex | None, news: bool, published: str | None
) -> tuple[str | None, str | None]:
    """Where the date comes from, and the date itself (EDTF)."""
    if timex is not None and timex.edtf is not None:
        return "words", timex.edtf
    if timex is None and news and published is not None and not happening.planned:
        return "publication", published
    return None, None


def _is_recent_statement(happening: Happening) -> bool:
    return happening.is_statement and not all(t.background for t in happening.tellings)


def _participants(happening: Happening, folded: str) -> tuple[Participant, ...]:
    """Those whom the tellings name, in order; nations where no person stands for one.

    Of an act that names neither, the nations of its paragraph so far: "The treaty expired".
    """
    told = [t for t in happening.tellings if t.saying is None or happening.is_statement]
    if happening.is_statement and len({t.speaker for t in told}) > 1:
        told = [_relayed(t) if _is_relayed(t, told) else t for t in told]
    found: dict[str, Participant] = {}
    for telling in sorted(told, key=lambda t: (t.saying is None) * -len(t.participants)):
        for participant in telling.participants:
            found.setdefault(participant.name, participant)
    if not happening.is_statement and len(found) < 2:
        for name in _nations(happening, told):
            if name not in {camps.country(other) for other in found}:
                found.setdefault(name, Participant(name, "party"))
    if not found and happening.kind == "policy":
        words = so_far(happening.tellings[0].scene, folded).of(folded)
        nations = camps.nations_in(words)
        if not nations and have_treaty(words):
            nations = ("United States", "Russia")
        return tuple(Participant(name, "party") for name in nations)
    return tuple(found.values())


def _is_relayed(telling: Telling, told: Iterable[Telling]) -> bool:
    """Whether a saying is only what another speaker says of it: "Doe said Roe had warned him"."""
    return any(
        other.speaker != telling.speaker and any(c.covers(telling.head) for c in other.contents)
        for other in told
    )


def _relayed(telling: Telling) -> Telling:
    """A saying whose speaker takes part in the statement of another, who tells of it."""
    parties = tuple(Participant(each.name, "party") for each in telling.participants)
    return replace(telling, participants=parties)


def _nations(happening: Happening, told: Iterable[Telling]) -> list[str]:
    """Nations that take part without a named person.

    All those that an act names, but of a contact only those that stand for people.
    """
    views = [(relatives.view(t.scene, t.head), t.head) for t in told]
    clauses = [(scene, parties.window(scene, head)) for scene, head in views]
    if happening.kind in CONTACT:
        hosts = [name for t in told if (name := visits.host(t.scene, t.head))]
        return hosts + [
            name for scene, clause in clauses for name in camps.counterparts(scene, clause)
        ]
    own = [camps.country(name) for t in told if (name := voices.of_own_act(t.scene, t.head))]
    before = [(scene, doers.of_subject(scene, head)) for scene, head in views]
    own += [name for view in before if view not in clauses for name in camps.nations_of(*view)[:1]]
    return own + [name for scene, clause in clauses for name in camps.nations_of(scene, clause)]


def _tells_enough(
    happening: Happening,
    participants: Sequence[Participant],
    place: str | None,
    basis: str | None,
    context: bool,
) -> bool:
    """Whether there is enough to show: parties, and a date where it is needed."""
    if happening.is_statement:
        # papers that report, "officials" and the like make no statement of their own
        speakers = voices.speakers(happening.voice)
        if any(map(camps.stands_for_nation, speakers)) and basis != "words":
            return False  # "Russia has insisted that": a stand, taken on no day
        return all(map(camps.side, speakers)) and (not context or basis is not None)
    if happening.kind in CONTACT:
        if len(participants) < 2:
            return bool(place and basis == "words")  # the calendar may say who met
        return basis is not None or context or not happening.planned or place is not None
    if happening.kind == "policy":
        return bool(participants) and (basis is not None or not context)
    return bool(participants) and basis == "words"


def _spans(happening: Happening) -> dict[Span, Telling]:
    """The mentions' spans in order of the text, each with its telling."""
    spans: dict[Span, Telling] = {}
    for telling in sorted(happening.tellings, key=lambda t: (t.timex is None, t.span)):
        spans.setdefault(telling.span, telling)
    return dict(sorted(spans.items()))


def _told(happening: Happening) -> list[Span]:
    """The words that tell the happening; of a saying's sentence not what others say in it."""
    speakers = {t.speaker for t in happening.tellings if t.saying}
    pieces: list[Span] = []
    contents: list[Span] = []
    for telling in happening.tellings:
        others = [
            content
            for saying in telling.scene.sayings
            if telling.saying is not None and saying.speaker not in speakers
            for content in saying.contents
        ]
        pieces += _without(telling.span, others) if others else [telling.span]
        contents += telling.contents
    return [*pieces, *outside(contents, pieces, lambda content: content)]


def _without(span: Span, others: Iterable[Span]) -> list[Span]:
    """The pieces of a span that lie outside the others."""
    pieces, start = [], span.start
    for other in sorted(others):
        if other.end > start and other.start < span.end:
            pieces.append(Span(start, max(start, other.start)))
            start = other.end
    return [*pieces, Span(start, max(start, span.end))]


def _mention(span: Span, telling: Telling, event: Mention) -> Mention:
    """A mention with its own date words, else with those that date the event."""
    own = telling.timex
    if own is not None:
        basis = "words" if own.edtf else "none"
        return replace(event, span=span, timex=own.span, date=own.edtf, date_basis=basis)
    return replace(event, span=span)


def _passages(
    happening: Happening, article: str
) -> tuple[tuple[Passage, ...], tuple[Passage, ...]]:
    """Quotations and reported statements of the happening, in order."""
    sayings = [t.saying for t in happening.tellings if t.saying is not None]
    quotations = {Passage(article, s.start, s.end) for saying in sayings for s in saying.quotations}
    reported = {Passage(article, s.start, s.end) for saying in sayings for s in saying.reported}
    return tuple(sorted(quotations)), tuple(sorted(reported))
