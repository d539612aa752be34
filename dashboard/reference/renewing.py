"""Tables that are changed while a process runs: read anew, with all that was made of them."""

from __future__ import annotations

import sys

from dashboard.reference.tables import folder, locate

_State = tuple[tuple[str, int, int], ...]

# The rooms in which something is made of tables and kept.
_ROOMS = ("reference", "extract", "intake", "timeline", "view", "visitor")

# The tables as they were when they were last asked for; empty at first.
_known: list[_State] = []


def renew() -> None:
    """Have the tables read anew where one of them has changed since this was last called.

    A table is read once, and patterns and indices are made of it once.  To be
    called before a timeline is built, and before one is shown that was built
    since: it may be of other topics, people or contacts.
    """
    now = _state()
    if _known and _known[0] != now:
        forget()
    _known[:] = [now]


def forget() -> None:
    """Forget all that is kept of tables; each is read again when it is next asked for."""
    rooms = tuple(f"dashboard.{room}" for room in _ROOMS)
    ours = [module for name, module in tuple(sys.modules.items()) if name.startswith(rooms)]
    for kept in [value for module in ours for value in vars(module).values()]:
        if hasattr(kept, "cache_clear"):
            kept.cache_clear()


def _state() -> _State:
    """Which tables count in this process, when they were written, and how long they are."""
    paths = [locate(path.name) for path in sorted(folder().iterdir()) if path.is_file()]
    found = [(path, path.stat()) for path in paths]
    return tuple((str(path), stat.st_mtime_ns, stat.st_size) for path, stat in found)
