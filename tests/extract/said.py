"""What a text says, as plain values to compare."""

from __future__ import annotations

from dashboard.extract import articles, attribution, people, quotations, reported, sentences
from dashboard.extract.speech.frames import Reader
from dashboard.models import Quotation, Reported

PUBLISHED = "2018-07-20"


def mentions(text: str, published: str | None = PUBLISHED) -> list[tuple[str, str, str]]:
    """(words, canonical name, how it is known) of each mention of a person."""
    document = articles.read(text)
    found = people.find(document, sentences.split(document), published)
    return [(mention.span.of(text), mention.name, mention.known_by) for mention in found]


def read(text: str) -> tuple[tuple[Quotation, ...], tuple[Reported, ...]]:
    """The quotations and the reported speech of a text."""
    document = articles.read(text)
    split = sentences.split(document)
    persons = people.find(document, split, PUBLISHED)
    reader = Reader(document, split, persons, quotations.find(document))
    quoted = attribution.attribute(reader)
    return quoted, reported.find(reader)


def speakers(text: str) -> list[str | None]:
    """The speaker of each stretch that is speech."""
    spoken = [row for row in read(text)[0] if row.form in ("full", "fragment")]
    return [row.attribution.speaker for row in spoken]


def forms(text: str) -> list[tuple[str, str]]:
    """(words, form) of each stretch, with the speaker's sentence taken into account."""
    return [(row.span.of(text), row.form) for row in read(text)[0]]


def told(text: str) -> list[tuple[str | None, str]]:
    """(speaker, content) of each reported statement."""
    return [(row.attribution.speaker, row.span.of(text)) for row in read(text)[1]]
