"""What to look at before an article joins: another language, another subject."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from dashboard.reference.english import english
from dashboard.reference.people import leading

_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 3_000  # words, to know a language by
_TOO_FEW = 20  # words: a headline or two may do without "the" and "of"


def about(text: str) -> Iterator[str]:
    """A sentence for each reason to look twice at an article's text."""
    if not is_english(text):
        yield (
            "This does not look like English: only English is read, "
            "so that few dates or quotations will be found."
        )
    names = [person.name.split()[-1] for person in leading()]
    if names and not re.search(rf"\b(?:{'|'.join(map(re.escape, names))})\b", text):
        told = f"Neither {' nor '.join(names)} is" if len(names) > 1 else f"{names[0]} is not"
        yield (
            f"{told} named: it may be about something else, "
            "and its events will stand in the background."
        )


def is_english(text: str) -> bool:
    """Whether enough of the first words are such as English alone has.

    Of a few words only the alphabet can be told.
    """
    words = [match.group().lower() for match in islice(_WORD.finditer(text), _ENOUGH)]
    if len(words) < _TOO_FEW:
        return sum(map(str.isascii, words)) * 2 >= len(words)
    known = english()
    common = frozenset(known.words)
    return 100 * sum(word in common for word in words) >= known.least * len(words)
