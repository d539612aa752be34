"""The words that time expressions are made of, by class."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from dashboard.reference.tables import TableError, entries, locate

TABLE = "timex_words.toml"


@dataclass(frozen=True, slots=True)
class WordClass:
    """A class of words and the value of each word, both lower-case keys and text values."""

    id: str
    values: Mapping[str, str]
    capital: bool = False
    telling: bool = False


@cache
def word_classes() -> tuple[WordClass, ...]:
    """All classes; raises `TableError` for a word that is not in lower case."""
    classes = entries(locate(TABLE), "words", WordClass)
    for entry in classes:
        for word, value in entry.values.items():
            if not isinstance(value, str) or word != word.lower():
                raise TableError(TABLE, entry.id, "values", f"cannot have {word!r} = {value!r}")
    return classes
