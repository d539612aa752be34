"""The home of a collection: the folder its articles and built data live in."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from dashboard import articles
from dashboard.articles import ArticleEntry, TextError
from dashboard.models import Article
from dashboard.reference.tables import HOME, read_toml

VARIABLE = HOME


class HomeError(ValueError):
    """A file of the home that cannot be used: which, why, and the way out."""


@dataclass(frozen=True, slots=True)
class Home:
    """Where everything of one collection stands, below `root`."""

    root: Path

    @property
    def seeds(self) -> Path:
        """The folder of the articles' texts, one UTF-8 file each."""
        return self.root / articles.SEEDS

    @property
    def articles(self) -> Path:
        """The table of what is known about each article."""
        return self.root / "data" / articles.TABLE

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


def find(root: str | None = None) -> Home:
    """The home at `root`, else at `$DASHBOARD_HOME`, else the checkout.

    An installed package has no checkout beside it; there it is the working
    directory.
    """
    named = root or os.environ.get(VARIABLE)
    return Home(Path(named) if named else _checkout() or Path.cwd())


@cache
def _checkout() -> Path | None:
    """The checkout that this code stands in; None for an installed package."""
    root = Path(__file__).resolve().parents[1]
    return root if (root / "data" / "articles.toml").is_file() else None


def read_articles(home: Home) -> tuple[Article, ...]:
    """All articles of the home, by id, which is the name of the file without ``.txt``.

    Raises `HomeError` with one sentence for each fault found, or `TableError`
    where `data/articles.toml` is broken.
    """
    table = read_entries(home)
    files = [path.name for path in home.seeds.glob("[!.]*")] if home.seeds.is_dir() else []
    faults = list(articles.faults(table, files))
    found = []
    for entry in table:
        try:
            if articles.is_text_file(entry.file):
                found.append(articles.article(entry, read_text(home.seeds / entry.file)))
        except HomeError as error:
            faults.append(str(error))
    if faults:
        raise HomeError("\n".join(faults))
    return tuple(sorted(found, key=lambda article: article.id))


def read_entries(home: Home) -> tuple[ArticleEntry, ...]:
    """The entries of `data/articles.toml` in its order, whether or not they can be used.

    Raises `HomeError` where there is no table, `TableError` where it is broken.
    """
    if not home.articles.is_file():
        raise HomeError(
            f"{home.articles} is missing: a home has seeds/ and data/articles.toml; "
            f"name another with --home or {VARIABLE}"
        )
    return articles.entries(read_toml(home.articles))


def read_text(path: Path) -> str:
    """The text of an article exactly as stored; `HomeError` where it is none.

    What a link leads to elsewhere is no article: an unpacked archive must not
    show its reader's own files.
    """
    name = f"{path.parent.name}/{path.name}"
    try:
        if path.parent.name != articles.SEEDS or path.resolve().parent != path.parent.resolve():
            raise HomeError(f"{name} lies outside of {articles.SEEDS}/: put the text itself there")
        # bytes, and not read_text(): that would change line ends and so every offset
        return articles.decoded(path.name, path.read_bytes())
    except FileNotFoundError:
        raise HomeError(
            f"{name} is missing: put the article's text there, "
            "or take its entry out of data/articles.toml"
        ) from None
    except OSError as error:
        raise HomeError(
            f"{name} cannot be read ({error.strerror}): put a text file there"
        ) from None
    except TextError as error:
        raise HomeError(str(error)) from None
