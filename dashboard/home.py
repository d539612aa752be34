"""The home of a collection: the folder its articles and built data live in."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from dashboard import edtf
from dashboard.models import Article
from dashboard.reference.tables import HOME, entries, read_toml

VARIABLE = HOME

# What a reader is shown of an article's text.
READERS = ("full", "passages")


class HomeError(ValueError):
    """A file of the home that cannot be used: which, why, and the way out."""


@dataclass(frozen=True, slots=True)
class Home:
    """Where everything of one collection stands, below `root`."""

    root: Path

    @property
    def seeds(self) -> Path:
        """The folder of the articles' texts, one UTF-8 file each."""
        return self.root / "seeds"

    @property
    def articles(self) -> Path:
        """The table of what is known about each article."""
        return self.root / "data" / "articles.toml"

    @property
    def corrections(self) -> Path:
        """The table of an editor's corrections."""
        return self.root / "data" / "corrections.toml"

    @property
    def reference(self) -> Path:
        """The folder of the home's own reference tables, which override ours."""
        return self.root / "data" / "reference"

    @property
    def settings(self) -> Path:
        """The file of the keeper's settings, which may be missing."""
        return self.root / "data" / "settings.toml"

    @property
    def ids(self) -> Path:
        """The ledger of event ids."""
        return self.root / "data" / "ids.jsonl"

    @property
    def built(self) -> Path:
        """The folder of the built data."""
        return self.root / "data" / "built"


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


def find(root: str | None = None) -> Home:
    """The home at `root`, else at `$DASHBOARD_HOME`, else the checkout.

    An installed package has no checkout beside it; there it is the working
    directory.
    """
    named = root or os.environ.get(VARIABLE)
    if named:
        return Home(Path(named))
    checkout = Path(__file__).resolve().parents[1]
    return Home(checkout if (checkout / "data" / "articles.toml").is_file() else Path.cwd())


def read_articles(home: Home) -> tuple[Article, ...]:
    """All articles of the home, by id, which is the name of the file without ``.txt``.

    Raises `HomeError` with one sentence for each fault found, or `TableError`
    where `data/articles.toml` is broken.
    """
    table = read_entries(home)
    faults = [*_faulty_entries(home, table), *_unlisted(home, table)]
    articles = []
    for entry in filter(lambda entry: _is_text_file(entry.file), table):
        try:
            articles.append(_article(home, entry))
        except HomeError as error:
            faults.append(str(error))
    if faults:
        raise HomeError("\n".join(faults))
    return tuple(sorted(articles, key=lambda article: article.id))


def read_entries(home: Home) -> tuple[ArticleEntry, ...]:
    """The entries of `data/articles.toml` in its order, whether or not they can be used.

    Raises `HomeError` where there is no table, `TableError` where it is broken.
    """
    if not home.articles.is_file():
        raise HomeError(
            f"{home.articles} is missing: a home has seeds/ and data/articles.toml; "
            f"name another with --home or {VARIABLE}"
        )
    # a collection may be empty; a table of anything else is a slip
    return entries(home.articles, "article", ArticleEntry) if read_toml(home.articles) else ()


def read_text(path: Path) -> str:
    """The text of an article exactly as stored; `HomeError` where it is none."""
    name = f"{path.parent.name}/{path.name}"
    try:
        # bytes, and not read_text(): that would change line ends and so every offset
        text = path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        raise HomeError(
            f"{name} is missing: put the article's text there, "
            "or take its entry out of data/articles.toml"
        ) from None
    except OSError as error:
        raise HomeError(
            f"{name} cannot be read ({error.strerror}): put a text file there"
        ) from None
    except UnicodeDecodeError as error:
        raise HomeError(
            f"{name} is not UTF-8 (byte {error.start}): save the text again as UTF-8"
        ) from None
    if "\0" in text:
        raise HomeError(f"{name} is not a text file: save the article as plain text")
    if not text.strip("\ufeff\u200b \t\r\n\f\v"):
        raise HomeError(f"{name} is empty: put the article's text there")
    return text


def _article(home: Home, entry: ArticleEntry) -> Article:
    return Article(
        id=entry.file.removesuffix(".txt"),
        text=read_text(home.seeds / entry.file),
        published=entry.published or None,
        published_how=entry.published_how,
        outlet=entry.outlet,
        title=entry.title,
        url=entry.url,
        reader=entry.reader,
        author=entry.author,
    )


def _faulty_entries(home: Home, table: tuple[ArticleEntry, ...]) -> Iterator[str]:
    """One sentence for each entry that says something impossible."""
    seen: set[str] = set()
    for entry in table:
        where = f"{home.articles.name}, entry {entry.file!r}, field"
        if entry.file in seen:
            yield f"{where} file: is listed twice: keep one entry for each file"
        seen.add(entry.file)
        if not _is_text_file(entry.file):
            yield f"{where} file: must be the name of a .txt file in {home.seeds.name}/"
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
    """Whether a reader can follow it: an address of the web, with a host."""
    try:
        parts = urlsplit(url)
        _ = parts.port  # raises where it is no number
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and not re.search(r"\s", url)


def _unlisted(home: Home, table: tuple[ArticleEntry, ...]) -> Iterator[str]:
    """One sentence for each file of the seeds that no entry names."""
    # "../a.txt" is told as a name that cannot be, and not once more as a file unlisted
    listed = {Path(entry.file).name for entry in table}
    files = sorted(path.name for path in home.seeds.glob("[!.]*")) if home.seeds.is_dir() else []
    for name in files:
        if not _is_text_file(name):
            yield f"{home.seeds.name}/{name} is no article: articles are .txt files"
        elif name not in listed:
            yield (
                f"{home.seeds.name}/{name} has no entry in {home.articles.name}: "
                f'add one, beginning with [[article]] and file = "{name}"'
            )


def _is_text_file(name: str) -> bool:
    return name.endswith(".txt") and name != ".txt" and Path(name).name == name
