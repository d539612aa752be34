"""Sentences in which [brackets] mark an expression."""

from __future__ import annotations

from dashboard.extract import articles, sentences, timexes
from dashboard.extract.timexes import Found


def unmarked(marked: str) -> tuple[str, list[str]]:
    """The sentence without brackets, and what stood in them."""
    expected = [part.partition("]")[0] for part in marked.split("[")[1:]]
    return marked.replace("[", "").replace("]", ""), expected


def find(text: str) -> list[Found]:
    """What `timexes.find` finds in a text."""
    document = articles.read(text)
    return list(timexes.find(document, sentences.split(document)))


def words(text: str) -> list[str]:
    """The same as words."""
    return [each.span.of(text) for each in find(text)]
