"""Which article a draft becomes: its id, and whether it is there already."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import count

from dashboard.intake.drafts import Draft
from dashboard.models import Article
from dashboard.timeline import reprints
from dashboard.timeline.reprints import Shingles

_ID_AT_MOST = 72
_WORDS_FOR_A_TITLE = 6

# A short text has few runs of words: it is known by the order of its words.
_FEW_WORDS = 200
_MOSTLY = 0.6


@dataclass(frozen=True, slots=True)
class Twin:
    """An article that a text repeats: word for word (`equal`), or as a reprint does."""

    article: str
    equal: bool


class Shelf:
    """The articles of a collection, to be asked whether a text is among them."""

    def __init__(self, articles: Iterable[Article] = ()) -> None:
        self._words: dict[str, str] = {}
        self._equal: dict[str, str] = {}
        self._runs: dict[str, Shingles] = {}
        for article in articles:
            self.put(article)

    def put(self, article: Article) -> None:
        """Add an article, or put it in the place of the one with its id."""
        self._equal.pop(self._words.pop(article.id, ""), None)
        words = " ".join(article.text.split())
        self._words[article.id] = words
        self._equal.setdefault(words, article.id)
        self._runs[article.id] = reprints.shingles(article.text)

    def ids(self) -> Collection[str]:
        """The ids of all articles."""
        return self._words.keys()

    def repeats(self, name: str, text: str) -> bool:
        """Whether `text` is the article `name` with changes, or tells its story."""
        if reprints.alike(self._runs[name], reprints.shingles(text)):
            return True
        before, after = self._words[name].split(), text.split()
        few = max(len(before), len(after)) <= _FEW_WORDS
        return few and SequenceMatcher(None, before, after).ratio() >= _MOSTLY

    def twin(self, text: str) -> Twin | None:
        """The article that tells the same as `text`, an equal one before a reprint.

        Spaces and line ends make no difference.
        """
        equal = self._equal.get(" ".join(text.split()))
        if equal is not None:
            return Twin(equal, equal=True)
        mine = reprints.shingles(text)
        near = (name for name, runs in self._runs.items() if reprints.alike(mine, runs))
        found = next(near, None)
        return Twin(found, equal=False) if found else None


def article(draft: Draft, taken: Collection[str]) -> Article:
    """The draft as an article, with an id that is not among `taken`."""
    return Article(
        id=new_id(draft, taken),
        text=draft.text,
        published=draft.published,
        published_how=draft.published_how if draft.published else "",
        outlet=draft.outlet,
        title=draft.title,
        url=draft.url,
        author=draft.author,
    )


def new_id(draft: Draft, taken: Collection[str]) -> str:
    """An id of date, outlet and title in plain letters, as ``2018-07-16-quay-two-men``.

    It becomes the name of a file, so that it has no capitals: some systems
    take "A.txt" and "a.txt" for one.
    """
    title = draft.title or " ".join(draft.text.split()[:_WORDS_FOR_A_TITLE])
    day = re.match(r"\d{4}(?:-\d\d(?:-\d\d)?)?", draft.published or "")
    parts = (day.group() if day else "undated", _slug(draft.outlet), _slug(title))
    stem = "-".join(filter(None, parts))[:_ID_AT_MOST].rstrip("-")
    lowered = {name.lower() for name in taken}
    if stem not in lowered:
        return stem
    return next(name for n in count(2) if (name := f"{stem}-{n}") not in lowered)


def _slug(words: str) -> str:
    """Words in plain lower-case letters and digits, with hyphens between."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain.replace("'", "")).strip("-")
