"""By which words a text is known to be English."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dashboard.reference.tables import TableError, entries, locate


@dataclass(frozen=True, slots=True)
class English:
    """Words, lower case, of which an English text has at least `least` percent."""

    id: str
    words: tuple[str, ...]
    least: int
    examples: tuple[str, ...]
    not_examples: tuple[str, ...]


@cache
def english() -> English:
    """The one entry of the table; raises `TableError` where there is another number."""
    rows = entries(locate("english.toml"), "english", English)
    if len(rows) != 1:
        raise TableError("english.toml", "(all)", "english", "must be one entry")
    return rows[0]
