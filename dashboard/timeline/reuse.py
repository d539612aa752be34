"""Whether what the last build read still holds, or was read by other rules.

A note beside the built data, which is not committed, says by which rules it
was made.  Without it, or where anything has changed since, all is read anew.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from importlib.metadata import version
from pathlib import Path

from dashboard import transaction
from dashboard.home import Home, HomeError
from dashboard.models import Timeline
from dashboard.reference.tables import folder, locate
from dashboard.timeline import store

NOTE = ".rules.json"

_PACKAGE = Path(__file__).resolve().parents[1]
_READ_BY = ("extract", "reference", "models.py", "edtf.py")


def last_build(home: Home) -> Timeline | None:
    """The timeline as last built, if the present rules built it; None otherwise."""
    try:
        note = json.loads((home.built / NOTE).read_text(encoding="utf-8"))
        if note == _note(home):
            return store.read(home, tellings=True)
    except (OSError, ValueError, RecursionError, HomeError):
        pass
    return None


def note(home: Home) -> None:
    """Note by which rules the built data was made."""
    transaction.write(home, {home.built / NOTE: json.dumps(_note(home)).encode()})


def _note(home: Home) -> dict[str, str]:
    manifest = (home.built / store.MANIFEST).read_bytes()
    return {"rules": rules(), "built": hashlib.sha256(manifest).hexdigest()}


def rules(more: Sequence[str] = ()) -> str:
    """A hash of all by which an article is read: code, tables, libraries.

    `more` names files and folders of the package that count, too.
    """
    digest = hashlib.sha256()
    for path in _files((*_READ_BY, *more)):
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    digest.update(f"{sys.version_info[:2]} {version('dateparser')}".encode())
    return digest.hexdigest()


def _files(names: Iterable[str]) -> Iterator[Path]:
    for name in names:
        path = _PACKAGE / name
        yield from sorted(path.rglob("*.py")) if path.is_dir() else [path]
    tables = (path for path in folder().iterdir() if path.suffix in {".toml", ".csv"})
    yield from (locate(path.name) for path in sorted(tables))
