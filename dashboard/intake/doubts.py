"""What to look at before an article joins: another language, another subject."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from dashboard.extract import people
from dashboard.extract.articles import Document
from dashboard.extract.sentences import Sentence
from dashboard.reference.english import english

PRESIDENTS = frozenset({"Donald Trump", "Vladimir Putin"})

_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 3_000  # words, to know a language by


def about(document: Document, split: Sequence[Sentence], published: str | None) -> tuple[str, ...]:
    """A sentence for each reason to look twice; `published` is EDTF or None."""
    return tuple(_doubts(document, split, published))


def _doubts(document: Document, split: Sequence[Sentence], published: str | None) -> Iterator[str]:
    if not is_english(document.folded):
        yield (
            "This does not look like English: only English is read, "
            "so that few dates or quotations will be found."
        )
    named = {mention.name for mention in people.find(document, split, published)}
    if not named & PRESIDENTS:
        yield (
            "Neither Trump nor Putin is named: it may be about something else, "
            "and its events will stand in the background."
        )


def is_english(text: str) -> bool:
    """Whether enough of the first words are such as English alone has."""
    words = [match.group().lower() for match in islice(_WORD.finditer(text), _ENOUGH)]
    known = english()
    common = frozenset(known.words)
    return 100 * sum(word in common for word in words) >= known.least * len(words)
