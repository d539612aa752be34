"""The text of an article with all that was read out of it marked, and each mark explained."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from dashboard.models import Attribution, PersonMention, Reading, Span, Timex
from dashboard.view.articles import NOT_SPEECH
from dashboard.view.markup import Html, escape, join, tag
from dashboard.view.passages import TINTS, stretches
from dashboard.view.sides import short_name
from dashboard.view.spoken import capital, spoken

# The tint of persons: a line beneath the words, which keep the tint they have.
PERSON = "person"
_KNOWN_BY = {
    "named": "by name",
    "pronoun": "by a pronoun",
    "description": "by a description",
    "institution": "as an institution",
    "continued": "as the one who spoke before",
    "editor": "as you set it",
}


@dataclass(frozen=True, slots=True)
class Explained:
    """A span of an article with its tint and why it has it, in words."""

    span: Span
    tint: str
    why: str = ""


def explanations(reading: Reading) -> Iterator[Explained]:
    """All that is marked in an article beside its events."""
    for timex in reading.timexes:
        yield Explained(timex.span, "date", read_as(timex))
    said = [(q.span, q.attribution) for q in reading.quotations if q.form not in NOT_SPEECH]
    said += [(reported.span, reported.attribution) for reported in reading.reported]
    for span, attribution in said:
        yield Explained(span, "words", spoken_by(attribution))
        if attribution.speaker_span:
            yield Explained(attribution.speaker_span, "speaker", spoken_by(attribution))
    for person in reading.people:
        yield Explained(person.span, PERSON, stands_for(person))


def read_as(timex: Timex) -> str:
    """How a date was read, and why."""
    read = f"Read as {spoken(timex.edtf)}." if timex.edtf else "No date of the calendar."
    return " ".join(filter(None, (read, sentence(timex.reason), sentence(timex.warning))))


def sentence(words: str) -> str:
    """Words as a sentence of their own; empty ones stay so."""
    return capital(words) + ("" if words.endswith((".", "”", "!", "?")) else ".") if words else ""


def spoken_by(attribution: Attribution) -> str:
    """Who said something, and how that is known."""
    if attribution.speaker is None:
        return "The article does not say who said this."
    how = known(attribution.known_by)
    return f"Said by {short_name(attribution.speaker)}{', known ' + how if how else ''}."


def stands_for(person: PersonMention) -> str:
    """Whom words stand for, and how that is known."""
    return f"{person.name}, {known(person.known_by)}."


def known(known_by: str | None) -> str:
    """How a person is known, in words; empty where nothing tells."""
    return _KNOWN_BY.get(known_by or "", "")


def explained(text: str, around: Span, marks: Iterable[Explained]) -> Html:
    """The text of `around`, escaped, each stretch in its strongest tint with its reasons."""
    within = [mark for mark in marks if mark.span.overlaps(around)]
    cut = stretches(around, (mark.span for mark in within))
    grouped = groupby(cut, key=lambda stretch: _dress(stretch, within))
    return join(_stretch(text, list(group), *dress) for dress, group in grouped)


def _dress(stretch: Span, marks: Iterable[Explained]) -> tuple[str, str]:
    """The classes and the reasons of a stretch that lies wholly inside or outside of each."""
    here = [mark for mark in marks if mark.span.covers(stretch)]
    tint = max((mark.tint for mark in here if mark.tint in TINTS), key=TINTS.index, default="")
    person = any(mark.tint == PERSON for mark in here)
    classes = " ".join([f"tint-{tint}"] * bool(tint) + [PERSON] * person)
    return classes, "\n".join(dict.fromkeys(mark.why for mark in here if mark.why))


def _stretch(text: str, cut: list[Span], classes: str, why: str) -> Html:
    words = text[cut[0].start : cut[-1].end]
    return tag("mark", words, class_=classes, title=why or None) if classes else escape(words)
