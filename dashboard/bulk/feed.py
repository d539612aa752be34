"""Articles as records: of a home, or at an address of a folder or file, wherever that is."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import PurePosixPath
from typing import Any

from dashboard import articles, edtf
from dashboard import home as homes
from dashboard.home import Home, HomeError
from dashboard.jsonl import Record
from dashboard.models import Article

# Fields of a record that may be left out, and what they are then.
_KNOWN = {"published_how": "", "outlet": "", "title": "", "url": "", "author": "", "reader": "full"}
_LINES = (".jsonl", ".jsonl.gz", ".jsonl.bz2", ".jsonl.xz")


def of_home(home: Home) -> Iterator[Record]:
    """The articles of a home, one text in memory at a time.

    Raises `HomeError` or `TableError` where one cannot be used.
    """
    table = homes.read_entries(home)
    files = [path.name for path in home.seeds.glob("[!.]*")] if home.seeds.is_dir() else []
    faults = list(articles.faults(table, files))
    if faults:
        raise HomeError("\n".join(faults))
    for entry in table:
        yield record(articles.article(entry, homes.read_text(home.seeds / entry.file)))


def record(article: Article) -> Record:
    """An article as a record of a feed."""
    known = asdict(article)
    del known["reprint_of"]
    return known


def at(address: str) -> Iterator[Record]:
    """The articles at an address that fsspec understands.

    A file is JSON Lines with `id`, `text` and `published`, as ``extract``
    reads them, and further fields of an entry of `data/articles.toml`; a
    folder holds such files, or texts (``.txt``) whose names are their ids.
    Raises `HomeError` with one sentence for the first fault.
    """
    try:
        import fsspec
    except ImportError:
        raise HomeError(
            "fsspec is not installed: pip install '.[dask]', or build without --articles"
        ) from None
    with _reading(address):
        system, path = fsspec.core.url_to_fs(address)
        found = sorted(system.find(path)) if system.isdir(path) else [path]
    wanted = [name for name in found if name.endswith((*_LINES, ".txt"))]
    if not wanted:
        raise HomeError(f"{address} has no article: name JSON Lines, or a folder of them")
    for name in wanted:
        with (
            _reading(system.unstrip_protocol(name)),
            system.open(name, "rb", compression="infer") as file,
        ):
            yield from _of_file(PurePosixPath(name).name, file)


@contextmanager
def _reading(address: str) -> Iterator[None]:
    """Raises `HomeError` where what is at an address cannot be read."""
    try:
        yield
    except HomeError:
        raise
    except ImportError as error:
        raise HomeError(f"{address} cannot be read yet: {error}, and build again") from error
    except (
        Exception
    ) as error:  # each system of files has errors of its own, and so has each packing
        why = " ".join(str(error).split()) or type(error).__name__
        raise HomeError(f"{address} cannot be read ({why}): check it, and build again") from error


def _of_file(name: str, file: Iterable[bytes]) -> Iterator[Record]:
    if name.endswith(".txt"):
        text = b"".join(file)
        yield _checked({"id": name.removesuffix(".txt"), "text": _decoded(name, text)}, name)
        return
    for number, line in enumerate(file, start=1):
        if line.strip():
            where = f"{name}, line {number}"
            try:
                found = json.loads(_decoded(where, line))
            except (ValueError, RecursionError) as error:
                raise HomeError(f"{where} is no JSON ({error}): mend or remove it") from None
            yield _checked(found, where)


def _decoded(where: str, content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise HomeError(f"{where} is not UTF-8 (byte {error.start}): save it as UTF-8") from None


def _checked(found: Any, where: str) -> Record:
    """A record with every field; `HomeError` where one cannot be."""
    if not isinstance(found, dict):
        raise HomeError(f"{where} is no article: write an object with id, text and published")
    made = {"id": found.get("id"), "text": found.get("text"), "published": found.get("published")}
    made |= {name: found.get(name) or default for name, default in _KNOWN.items()}
    problem = _problem(made)
    if problem:
        raise HomeError(f"{where}: {problem}")
    return made


def _problem(made: Record) -> str:
    """What is wrong with a record, in words; empty where nothing is."""
    for name, value in made.items():
        if name != "published" and not isinstance(value, str):
            return f"{name} must be a string, not {value!r:.60}"
        if name in ("id", "text") and not value.strip():
            return f"{name} is empty: give it, or leave the article out"
    try:
        "".join(value for value in made.values() if isinstance(value, str)).encode()
    except UnicodeEncodeError:
        return "holds half a character (a lone surrogate): save the text again as UTF-8"
    published = made["published"]
    if published is not None and not (isinstance(published, str) and edtf.is_valid(published)):
        return f"published must be EDTF or null, not {published!r:.60}"
    if made["reader"] not in articles.READERS:
        return f"reader must be one of {', '.join(articles.READERS)}, not {made['reader']!r:.60}"
    wrong = made["url"] and not articles.is_address(made["url"])
    return f"url {made['url']!r:.60} is no address: write https://..." if wrong else ""
