"""Given names by gender."""

from __future__ import annotations

from functools import cache

from dashboard.reference.tables import TableError, locate, read_toml


@cache
def genders() -> dict[str, str]:
    """Given name in lower case -> ``m`` or ``f``; names of both are left out.

    Raises `TableError` for a broken table.
    """
    male, female = _list("male"), _list("female")
    both = male & female
    return dict.fromkeys(male - both, "m") | dict.fromkeys(female - both, "f")


def _list(key: str) -> frozenset[str]:
    file = locate("names.toml")
    words = read_toml(file).get(key)
    if not isinstance(words, str) or words != words.lower():
        raise TableError(file.name, "(all)", key, "must be a list of words in lower case")
    return frozenset(words.split())
