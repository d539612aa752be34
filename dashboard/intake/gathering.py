"""The files that paths, folders and patterns name, each with the name it is known by."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator
from glob import glob
from pathlib import Path

from dashboard.intake import limits, reading
from dashboard.intake.drafts import Refusal, Taken, one_line


def files(
    patterns: Iterable[str], besides: Collection[Path] = ()
) -> tuple[dict[str, Path], list[Refusal]]:
    """The files by name, and the patterns that name none.

    A folder stands for all files in it and below, without hidden ones, links
    that lead out of it, and what lies in the folders `besides`; these are
    named from the folder on, so that "a/talks.html" and "b/talks.html" are
    two.  A file given twice is taken once.
    """
    left_out = [folder.resolve() for folder in besides]
    found: dict[str, Path] = {}
    refused = []
    seen: set[Path] = set()
    for pattern in patterns:
        named = sorted(_named(pattern))
        if not named:
            refused.append(Refusal(pattern, f"{pattern} names no file: look at its spelling."))
        for name, path in named:
            place = path.resolve()
            if place not in seen and not any(map(place.is_relative_to, left_out)):
                seen.add(place)
                found[name if name not in found else str(path)] = path
    return found, refused


def _named(pattern: str) -> Iterator[tuple[str, Path]]:
    path = Path(pattern)
    # not Path.glob: a pattern may begin anywhere, at / too
    paths = [path] if path.exists() else map(Path, glob(pattern, recursive=True))  # noqa: PTH207
    for each in paths:
        if not each.is_dir():
            yield each.name, each
            continue
        folder = each.resolve()
        for inner in each.rglob("*"):
            inside = inner.relative_to(each)
            hidden = any(part.startswith(".") for part in inside.parts)
            if inner.is_file() and not hidden and inner.resolve().is_relative_to(folder):
                yield str(Path(folder.name, inside)), inner


def taken(name: str, path: Path, known: Collection[str]) -> tuple[Taken, ...]:
    """What a file holds; nothing where its hash is among those `known`.

    No more of a file is read than is taken.
    """
    try:
        with path.open("rb") as file:
            data = file.read(limits.FILE_BYTES + 1)
    except OSError as error:
        name = one_line(name)
        return (Refusal(name, f"{name} cannot be read ({error.strerror}): look at the file."),)
    if hashlib.sha256(data).hexdigest() in known:
        return ()
    return reading.read(name, data)
