"""What the intake hands on: an article as far as its file tells it, or why there is none."""

from __future__ import annotations

from dataclasses import dataclass

STATED, INFERRED, UNKNOWN = "stated", "inferred", "unknown"


def one_line(name: str) -> str:
    """A file's name as it is shown: an archive may hold one of several lines."""
    return " ".join(name.split())


@dataclass(frozen=True, slots=True)
class File:
    """A file as given: its name, for display, and its bytes."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Publication:
    """When an article was published, as EDTF, or None where nothing tells.

    `how` is a sentence for a reader; `certainty` is stated (the file's own
    metadata), inferred (its address, its page or its text) or unknown.
    """

    edtf: str | None = None
    how: str = ""
    certainty: str = UNKNOWN


@dataclass(frozen=True, slots=True)
class Found:
    """What one reader took out of a file; `publication` only as the file has it."""

    text: str
    title: str = ""
    outlet: str = ""
    author: str = ""
    url: str = ""
    publication: Publication = Publication()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """An article that may join a collection.

    `text` is as it would be stored: line ends are newlines, offsets count its
    code points.  What is not known is empty, or None for `published` (EDTF).
    `name` is that of the file as given, for display only; `sha256` that of
    the file's bytes, by which it is known again.
    """

    name: str
    text: str
    title: str = ""
    outlet: str = ""
    author: str = ""
    url: str = ""
    published: str | None = None
    published_how: str = ""
    certainty: str = UNKNOWN
    warnings: tuple[str, ...] = ()
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that gives no article: one sentence with the way out."""

    name: str
    why: str


Taken = Draft | Refusal


class RefusedError(ValueError):
    """Raised by a reader: why the file gives no article, and the way out."""
