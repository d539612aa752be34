"""Transcripts: paragraphs that begin with who speaks them, "DOE: Thank you", "Jane Doe: Yes"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from msgspec import Struct

from dashboard.extract.articles import Document
from dashboard.models import Attribution, PersonMention, Reported, Span
from dashboard.reference.people import people

_FEWEST = 3  # turns of a transcript, two of them by people who are known
_SPARSE = 2  # paragraphs to a turn, where nobody asks
_GOES_ON = 6  # paragraphs of a turn
_LABEL = re.compile(
    r"(?P<name>[A-Z][\w.'-]*(?: (?:[A-Z][\w.'-]*|of|the)){0,4})"
    r"(?:, [^:(]{1,60})?(?: ?\([^)]{1,60}\))?:\s+(?=\W*[^\W\d_])"
)
_ASKS = re.compile(r"(?:Q|QUESTION|Question|REPORTER|Reporter|MODERATOR|Moderator|HOST|Host)\b")
_WORDS = re.compile(r"[^\W\d_]{2,}.*", re.S)
_MARKS = ('"', "'", "''", "(", "[")


class _Turn(Struct, frozen=True):
    """Who speaks a paragraph, by the `label`, and where its words begin."""

    label: Span
    start: int
    name: str


def turns(document: Document, mentioned: Sequence[PersonMention]) -> dict[int, Reported | None]:
    """What is said in each paragraph of a transcript, by its number; None for who only asks.

    A text is one only where several of its paragraphs begin with who speaks, one of them again.
    """
    found = dict(_labelled(document, mentioned))
    if len(found) < _FEWEST or not _is_talk(found):
        return {}
    spoken: dict[int, Reported | None] = {}
    for number, following in zip(found, [*list(found)[1:], max(found) + 1], strict=True):
        turn = found[number]
        for at in range(number, min(following, number + _GOES_ON)):
            paragraph = document.paragraphs[at]
            start = turn.start if at == number else paragraph.span.start
            words = Span(start, paragraph.span.end)
            if not paragraph.furniture:
                spoken[at] = _said(turn, words, document.folded)
    return spoken


def _is_talk(found: Mapping[int, _Turn]) -> bool:
    """Whether paragraphs are turns of a talk, and no items under the names of some people."""
    names = [turn.name for turn in found.values()]
    again = len(set(names)) < len(names)
    near = _SPARSE * len(found) > max(found) - min(found)
    return any(names) and again and (near or not all(names))


def _labelled(
    document: Document, mentioned: Sequence[PersonMention]
) -> Iterator[tuple[int, _Turn]]:
    """The paragraphs that begin with a speaker, an unnamed one only if he asks."""
    labels = list(_labels(document))
    names = _names(mentioned) if labels else {}
    for number, match in labels:
        family = match["name"].split()[-1].upper()
        name = names.get(family) or _by_family_name().get(family, "")
        if name or _ASKS.match(match["name"]):
            yield number, _Turn(Span(*match.span("name")), match.end(), name)


def _labels(document: Document) -> Iterator[tuple[int, re.Match[str]]]:
    """What stands before a colon at the head of a paragraph, and may be a name."""
    folded = document.folded
    for number, paragraph in enumerate(document.paragraphs):
        if ":" in paragraph.span.of(folded) and not paragraph.furniture:
            match = _LABEL.match(folded, paragraph.span.start, paragraph.span.end)
            if match:
                yield number, match


def _said(turn: _Turn, words: Span, folded: str) -> Reported | None:
    """A turn's words as speech; None for a question, a stage direction or what stands in marks."""
    inside = words.of(folded)
    if not turn.name or inside.startswith(_MARKS) or not _WORDS.search(inside):
        return None
    cue = Span(turn.label.end, turn.label.end + 1)
    return Reported(words, Attribution(cue, turn.label, turn.name, "named"))


def _names(mentioned: Sequence[PersonMention]) -> dict[str, str]:
    """Those whom the text names, by their family names in capitals."""
    named = (m.name for m in mentioned if m.known_by == "named" and not m.name.isupper())
    return {name.split()[-1].upper(): name for name in named}


@cache
def _by_family_name() -> dict[str, str]:
    """Those of the table who are known by their family names alone."""
    found: dict[str, str] = {}
    for person in people():
        if not person.common:
            found.setdefault(person.name.split()[-1].upper(), person.name)
    return found
