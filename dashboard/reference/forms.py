"""What stands within marks without being said: titles of works, so-called words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dashboard.reference.tables import Pattern, TableError, entries, locate

_FILE = "forms.toml"


@dataclass(frozen=True, slots=True)
class Form:
    """A rule that gives a form (``title`` or ``scare``) to a stretch.

    The patterns are searched `where` says: ``before`` the opening mark,
    ``inside`` or ``after``.  With `capitals`, only for words in capitals.
    """

    id: str
    form: str
    about: str
    where: str
    patterns: tuple[Pattern, ...]
    capitals: bool = False


@cache
def forms() -> tuple[Form, ...]:
    """All rules in order; raises `TableError` for a broken table."""
    rows = entries(locate(_FILE), "forms", Form)
    for row in rows:
        if row.form not in ("title", "scare") or row.where not in ("before", "inside", "after"):
            raise TableError(_FILE, repr(row.id), "form", "form or where is not known")
    return rows
