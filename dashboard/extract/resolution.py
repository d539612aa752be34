"""Fourth step: which date a time expression means, and why.

A relative date is read against the day of publication or against the last
date that the text told.  Where the publication is only known as an interval,
the text is read against its first and against its last day, and what differs
stays an interval.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from dashboard import edtf
from dashboard.extract.articles import Document
from dashboard.extract.dating import (
    amounts,
    counted,
    explicit,
    feasts,
    live,
    narrative,
    periods,
    relative,
    terms,
    values,
)
from dashboard.extract.dating.asides import WHEN, word_before
from dashboard.extract.dating.context import Context, Read, Sense, unresolved
from dashboard.extract.dating.grammar import Parts
from dashboard.extract.dating.publication import Inferred
from dashboard.extract.dating.resumed import taken_up
from dashboard.extract.dating.spots import Spot, sections
from dashboard.extract.dating.story import Story, context, moved_on
from dashboard.extract.sentences import Sentence
from dashboard.extract.timexes import Found
from dashboard.models import Anchor, CalendarEntry, Span, Timex


def odd_date(parts: Parts, here: Context) -> Sense:
    """Read a plain date in an unusual notation ("16-Jul-2018"): the work of `dateparser`.

    Its import costs a third of a second, which only such a date is worth.
    """
    import dateparser

    parsed = dateparser.parse(
        here.words, languages=["en"], settings={"REQUIRE_PARTS": ["day", "month", "year"]}
    )
    if parsed is None:
        return unresolved("DATE", "XXXX-XX-XX", "which is no day of the calendar")
    return Sense("DATE", parsed.date().isoformat(), explicit.LITERAL)


READINGS: dict[str, Read] = {
    "odd_date": odd_date,
    **explicit.READINGS,
    **relative.READINGS,
    **periods.READINGS,
    **narrative.READINGS,
    **counted.READINGS,
    **amounts.READINGS,
    **feasts.READINGS,
    **terms.READINGS,
}

# An expression's sense and the span of the date it was read against.
Told = tuple[Sense, Span | None]


def resolve(
    found: Sequence[Found],
    document: Document,
    sentences: Sequence[Sentence],
    publication: Inferred,
    calendar: Sequence[CalendarEntry] = (),
) -> tuple[Timex, ...]:
    """Each found expression with its date and the reason for it.

    `publication` is the date, as `dating.publication.known` tells it.  Raises
    ValueError if it is no EDTF.
    """
    published, how = publication
    first, last = edtf.bounds(published) if published else (None, None)
    if first is None or last is None:
        # published "before 2018": no day to count from
        published, first, last = None, None, None
    exact = first == last
    story = Story(first, exact, values.when(published or ""), calendar)
    early = _read_all(found, document, sentences, story)
    late = early
    if not exact:
        late = _read_all(found, document, sentences, replace(story, now=last))
    return tuple(
        _timex(each, document, *_joined(one, other, published), how)
        for each, one, other in zip(found, early, late, strict=True)
    )


def _read_all(
    found: Sequence[Found], document: Document, sentences: Sequence[Sentence], story: Story
) -> list[Told]:
    """Every expression's sense, read in the order of the text."""
    told: list[Told] = []
    section = sections(document.folded, sentences)
    entries = live.begins(document.folded) if story.exact and story.now else None
    for each, place in zip(found, _places(found, sentences), strict=True):
        if entries is not None and each.span.start >= entries:
            story, entries = _covered(story, document.folded, found, told), None
        sentence = sentences[place]
        spot = Spot(document.folded, sentence.span, place, sentence.paragraph, section[place])
        story = taken_up(story, each, spot)
        sense = _read(each, context(each, spot, story))
        told.append((sense, story.anchor(sense)))
        story = moved_on(story, each, sense, spot)
    return told


def _covered(story: Story, folded: str, found: Sequence[Found], told: Sequence[Told]) -> Story:
    """The story of live coverage, which is told on the day that its head names."""
    head = zip(found, told, strict=False)
    days = [(each.span, values.first_day(sense.value)) for each, (sense, _) in head]
    known = [(span, day) for span, day in days if day]
    covered = live.day(known, folded, story.now) if story.now else None
    day = covered[1] if covered else story.now
    return replace(story, now=day, when=values.when(str(day)), live=True)


def _places(found: Sequence[Found], sentences: Sequence[Sentence]) -> Iterator[int]:
    """The number of each expression's sentence."""
    place = 0
    for each in found:
        while sentences[place].span.end < each.span.end:
            place += 1
        yield place


def _read(found: Found, here: Context) -> Sense:
    if found.rule.value:
        return Sense("DATE", found.rule.value, amounts.NO_DATE, "none")
    try:
        return READINGS[found.rule.reading](found.parts, here)
    except (OverflowError, ValueError):
        return unresolved("DATE", "XXXX-XX-XX", "which lies beyond the calendar")


def _joined(early: Told, late: Told, published: str | None) -> Told:
    """Readings against the first and the last day of publication as one."""
    one, other = early[0], late[0]
    if one.value == other.value:
        return early
    text, second = values.to_edtf(one.value), values.to_edtf(other.value)
    if text is None or second is None:
        return early
    (low, _), (_, high) = edtf.bounds(text), edtf.bounds(second)
    if low is None or high is None or low > high:
        return early
    why = f"which depends on the day of publication {values.when(published or '')}"
    shared = "".join(a if a == b else "X" for a, b in zip(one.value, other.value, strict=False))
    return replace(one, value=shared, edtf=values.interval(low, high), why=why), early[1]


def _timex(found: Found, document: Document, sense: Sense, told: Span | None, how: str) -> Timex:
    text = _bounded(sense.edtf or values.to_edtf(sense.value, sense.mod), found, document)
    earliest, latest = edtf.bounds(text) if text else (None, None)
    inferred = f" (not printed: {how})" if how and sense.anchor == "publication" else ""
    return Timex(
        span=found.span,
        type=sense.type,
        value=sense.value,
        mod=sense.mod,
        edtf=text,
        earliest=earliest,
        latest=latest,
        rule=found.rule.id,
        anchor=Anchor(
            "text" if sense.anchor in ("chain", "passing") else sense.anchor, told, sense.entry
        ),
        reason=f"“{found.span.of(document.text)}”, {sense.why}{inferred}",
        warning=sense.warning,
    )


def _bounded(text: str | None, found: Found, document: Document) -> str | None:
    """An interval open on one side after "since" or "until"; no "since 2 May, when they met"."""
    if text is None or "/" in text or WHEN.match(document.folded, found.span.end):
        return text
    word = word_before(found, document.folded)
    if word == "since":
        return f"{text}/.."
    return f"../{text}" if word in ("until", "till") else text
