"""Headings: lines that tell nothing themselves but stand above what is told.

A few words without a full stop head a section.  In a chronicle a line with a date
heads what took place then: the date stands alone ("May 2, 2018"), beside a place
("May 2, 2018 - Oslo, Norway", "OSLO, May 2, 2018") or before a title ("May 2, 2018:
First call").
"""

from __future__ import annotations

import re

from dashboard.models import Span

# A place behind the date: "May 2, 2018 - Oslo, Norway".
_PLACED = re.compile(
    r"\s*(?:[-\u2013\u2014:|,]\s*)(?:in )?[A-Z][\w.'-]*"
    r"(?:,? (?:(?:and|of|the|in|de|la) )?[A-Z][\w.'-]*){0,5}\s*"
)

# ... or before it: "Oslo, 2018", "The summit in Oslo, May 2018"
_PLACING = re.compile(
    r"\W*(?:The )?[A-Z][\w.'-]*"
    r"(?:,? (?:(?:and|of|the|in|at|de|la) )*(?:[A-Z][\w.'-]*|summit|meeting|call)){0,5}"
    r"(?:,| [-\u2013\u2014]|:|) (?:in )?\(?"
)

# A title of a few words, no sentence: "May 2018: The first call", "May 2 - "No deal""
_TITLED = re.compile(
    r"\s*(?::|\||\u2014|\u2013|- )\s*[\"'\u201c\u2018]?(?:[^\s:]+ ){0,6}[^\s:]*[^\s.:,;]\s*"
)

_BESIDE = " \t\r\n:.-()*#\"'\u201c\u201d\u2018\u2019\u2022\u00b7\u25aa\u25cf"

_CLOSING = " \t\r\n:)*#"


# So many words may head a section, and so few what is told in its midst.
SECTION, LINE = 8, 6


def is_brief(words: str, most: int = SECTION) -> bool:
    """Whether they are few enough for a heading."""
    return len(words.split()) <= most


def is_title(words: str, most: int = SECTION, *, asking: bool = False) -> bool:
    """Whether they are few and end without a stop; `asking`: a question is one, too."""
    words = words.rstrip()
    closed = words[-1:].isalnum() or (asking and words.endswith("?"))
    return closed and is_brief(words, most)


def heads(words: str, date: Span, alone: bool) -> bool:
    """Whether a sentence is a heading with this date.

    `words` is the sentence, `date` the span of its date in it (code points);
    `alone` says that nothing else stands on its line, without which a title
    would be the beginning of what is told ("May 3: He left.").
    """
    before, after = words[: date.start].strip(_BESIDE), words[date.end :]
    if not before:
        named = not after.strip(_BESIDE) or bool(_PLACED.fullmatch(after))
        return named or (alone and bool(_TITLED.fullmatch(after)))
    closed = after.strip(_CLOSING) in ("", "." if alone else "")
    return closed and bool(_PLACING.fullmatch(words, 0, date.start))
