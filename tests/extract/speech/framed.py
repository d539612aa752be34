"""Frames of test sentences, and their parts as words."""

from __future__ import annotations

from dashboard.extract import articles, people, quotations, sentences
from dashboard.extract.speech.frames import Frame, Reader
from dashboard.extract.speech.phrases import Phrase
from tests.extract.said import PUBLISHED


def frames(text: str) -> list[Frame]:
    """The frames of a text's first paragraph."""
    document = articles.read(text)
    split = sentences.split(document)
    persons = people.find(document, split, PUBLISHED)
    return Reader(document, split, persons, quotations.find(document)).frames(0)


def at(text: str, frame: Frame, word: str) -> int:
    """Index of the first token that begins with a word."""
    return next(n for n, token in enumerate(frame) if text[token.start :].startswith(word))


def words(text: str, frame: Frame, phrase: Phrase | None) -> str | None:
    """The words of a phrase."""
    return text[slice(*phrase.text_span(frame))] if phrase else None
