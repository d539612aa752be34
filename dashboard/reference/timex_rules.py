"""The grammar of time expressions: rules and the phrases that they share."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dashboard.reference.holidays import holidays
from dashboard.reference.named_days import named_days
from dashboard.reference.tables import TableError, entries, locate

TABLE = "timex_rules.toml"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A part of a pattern with a name, used as ``{id}``."""

    id: str
    pattern: str


@dataclass(frozen=True, slots=True)
class TimexRule:
    """A way to write a time expression.

    `pattern` is in the notation of the table's head; `span` is the group
    that alone makes up the expression (empty: all that was matched);
    `reading` names the function that reads it, `value` the fixed TIMEX3
    value of a reference.  In `examples` brackets mark what must be found.
    """

    id: str
    reading: str
    pattern: str
    examples: tuple[str, ...]
    not_examples: tuple[str, ...]
    span: str = ""
    value: str = ""


@cache
def phrases() -> dict[str, str]:
    """Each phrase's pattern by its id, ``holiday`` and ``named_day``: the names of those tables.

    Raises `TableError` for a broken table.
    """
    names = sorted((name for entry in holidays() for name in entry.names), key=len, reverse=True)
    table = entries(locate(TABLE), "phrase", Phrase)
    days = "|".join(name for entry in named_days() for name in entry.names)
    named = {"holiday": _words("|".join(names)), "named_day": days}
    return {phrase.id: phrase.pattern for phrase in table} | named


def _words(names: str) -> str:
    """Names as a pattern: the ``'s`` of a name is a token of its own."""
    return names.replace("'s", " 's").replace("s'", "s '").replace(".", " .")


@cache
def timex_rules() -> tuple[TimexRule, ...]:
    """All rules; raises `TableError` for one without examples."""
    rules = entries(locate(TABLE), "rule", TimexRule)
    for rule in rules:
        if not rule.examples or not all("[" in example for example in rule.examples):
            raise TableError(TABLE, rule.id, "examples", "needs one with [brackets]")
    return rules
