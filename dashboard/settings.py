"""What the keeper of a collection sets in `data/settings.toml`; every field may be left out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from dashboard.articles import is_address
from dashboard.reference.tables import TableError, from_mapping, read_toml

_MAIL = re.compile(r"[^\s@<>,;:?&\"]+@[^\s@<>,;:?&\"]+\.[^\s@<>,;:?&\"]+")


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of a collection.

    `report` is where a reader's report of an error goes: an e-mail address,
    or the web address of a form that takes ``title`` and ``body``, as those
    for new issues do.  Empty where there is none.
    """

    report: str = ""


def read(path: Path) -> Settings:
    """The settings of a file; the defaults where there is no file.

    Raises `TableError`, naming file and field, where one cannot be used.
    """
    if not path.is_file():
        return Settings()
    settings = from_mapping(Settings, read_toml(path), path.name, "(all)")
    if settings.report and not (is_mail(settings.report) or is_address(settings.report)):
        raise TableError(
            *(path.name, "(all)", "report"),
            f"{settings.report!r} is neither an e-mail address nor one that begins with https://",
        )
    return settings


def is_mail(address: str) -> bool:
    """Whether this is an e-mail address, and nothing beside it."""
    return bool(_MAIL.fullmatch(address))
