"""What is known of each article, and the articles it makes with their texts.

Pure: the same for the files of a home and for those of a bundle.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath, PurePosixPath, PureWindowsPath
from typing import Any
from urllib.parse import urlsplit

from dashboard import edtf
from dashboard.models import Article
from dashboard.reference.tables import records

TABLE = "articles.toml"
SEEDS = "seeds"

# What of its text the reader shows: all, or only the passages something is drawn from.
READERS = ("full", "passages")


# Browsers decode what is written with "%" in a host.
_HOST = re.compile(r"(?i)[a-z0-9._-]+|[0-9a-f:.]+")
_NUMBER = re.compile(r"(?i)[0-9]+|0x[0-9a-f]*")
_DOTTED = re.compile(r"(?:(?:0|[1-9][0-9]{0,2})(?:\.|\Z)){4}")

# Systems allow 255, and a file is written beside its place under a longer name.
_NAME_BYTES = 240


class TextError(ValueError):
    """A text that is none of an article: which, why, and the way out."""


@dataclass(frozen=True, slots=True)
class ArticleEntry:
    """An entry of `data/articles.toml`; what is not known is left out.

    `source` and `sha256` are the name and the hash of the file that the text
    was taken out of, by which a changed file is known.
    """

    file: str
    outlet: str = ""
    title: str = ""
    url: str = ""
    published: str = ""
    published_how: str = ""
    reader: str = "full"
    author: str = ""
    source: str = ""
    sha256: str = ""

    @property
    def id(self) -> str:
        """The id of the article: the name of its file without ``.txt``."""
        return self.file.removesuffix(".txt")


def entries(table: Mapping[str, Any]) -> tuple[ArticleEntry, ...]:
    """The entries of a table, whether or not they can be used; `TableError` where it is broken.

    A collection may be empty; a table of anything but articles is a slip.
    """
    return records(table, TABLE, "article", ArticleEntry) if table else ()


def article(entry: ArticleEntry, text: str) -> Article:
    """The article of an entry and its text."""
    return Article(
        id=entry.id,
        text=text,
        published=entry.published or None,
        published_how=entry.published_how,
        outlet=entry.outlet,
        title=entry.title,
        url=entry.url,
        reader=entry.reader,
        author=entry.author,
    )


def decoded(file: str, content: bytes) -> str:
    """The text of the file `file` exactly as stored; `TextError` where it is none."""
    name = f"{SEEDS}/{file}"
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise TextError(
            f"{name} is not UTF-8 (byte {error.start}): save the text again as UTF-8"
        ) from None
    if "\0" in text:
        raise TextError(f"{name} is not a text file: save the article as plain text")
    if not text.strip("\ufeff\u200b \t\r\n\f\v"):
        raise TextError(f"{name} is empty: put the article's text there")
    return text


def faults(table: Sequence[ArticleEntry], files: Collection[str]) -> Iterator[str]:
    """One sentence for each entry that says something impossible, and each file without one."""
    yield from _faulty(table)
    yield from _unlisted(table, files)


def _faulty(table: Sequence[ArticleEntry]) -> Iterator[str]:
    """One sentence for each entry that says something impossible."""
    seen: set[str] = set()
    for entry in table:
        where = f"{TABLE}, entry {entry.file!r}, field"
        if alike(entry.file) in seen:
            yield f"{where} file: is listed twice: keep one entry for each file"
        seen.add(alike(entry.file))
        if not is_text_file(entry.file):
            yield f"{where} file: must be the name of a .txt file in {SEEDS}/"
        if entry.url and not is_address(entry.url):
            yield f"{where} url: {entry.url!r} is no address: write https://..., or leave it out"
        if entry.reader not in READERS:
            known = " or ".join(map(json.dumps, READERS))
            yield f"{where} reader: {entry.reader!r} is unknown: write {known}, or leave it out"
        if entry.published and not edtf.is_valid(entry.published):
            yield (
                f"{where} published: {entry.published!r} is not EDTF: write a date such as "
                "2018-07-16, 2018-07 or 2018-07-02/2018-07-08, or leave it out"
            )


def is_address(url: str) -> bool:
    """Whether a reader can follow it and gets where it seems to lead: to a host of the web.

    Browsers read a backslash as a slash, and what stands before an "@" looks
    like the host and is none.
    """
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises where it is no number
    except ValueError:
        return False
    plain = url.isprintable() and not re.search(r"[\s\\]", url) and "@" not in parts.netloc
    return plain and parts.scheme in {"http", "https"} and bool(host(parts.hostname or ""))


def host(name: str) -> str:
    """A host's name as browsers ask for it (IDNA, UTS 46), "xn--…"; empty where it is none.

    Letters of other alphabets can look like ours, and Python's own codec takes
    "ß" for "ss", which is another host.
    """
    if not name.isascii():
        import idna

        try:
            name = idna.encode(name, uts46=True).decode("ascii")
        except UnicodeError:
            return ""
    return name if _HOST.fullmatch(name) and not _is_hidden_number(name) else ""


def _is_hidden_number(name: str) -> bool:
    """Whether browsers make another number of a host: of "0x7f.1" they make 127.0.0.1."""
    last = name.removesuffix(".").rpartition(".")[2]
    return bool(_NUMBER.fullmatch(last)) and not _DOTTED.fullmatch(name)


def _unlisted(table: Sequence[ArticleEntry], files: Collection[str]) -> Iterator[str]:
    """One sentence for each file of the seeds that no entry names."""
    # "../a.txt" is told as a name that cannot be, and not once more as a file unlisted
    listed = {PurePath(entry.file).name for entry in table}
    for name in sorted(files):
        if not is_text_file(name):
            yield f"{SEEDS}/{name} is no article: articles are .txt files"
        elif name not in listed:
            yield (
                f"{SEEDS}/{name} has no entry in {TABLE}: "
                f'add one, beginning with [[article]] and file = "{name}"'
            )


def is_text_file(name: str) -> bool:
    """Whether a name can be that of an article's text, in the folder itself."""
    # by the rules of every system: a collection goes from one to another
    inside = PurePosixPath(name).name == name == PureWindowsPath(name).name
    short = len(name.encode("utf-8", "replace")) <= _NAME_BYTES
    text = name.endswith(".txt") and not name.startswith(".")
    return inside and short and text and name.isprintable()


def alike(name: str) -> str:
    """What two names have in common that are one file's on some system: "É.txt" and "é.txt"."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
