"""A visitor's own articles and corrections, as one record that only grows by copies."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dashboard.extract import read_article
from dashboard.models import Article, CalendarEntry, Reading

if TYPE_CHECKING:  # every page asks what a visitor has, few visitors have anything
    from dashboard.intake.drafts import Draft
    from dashboard.timeline.edits import Edit

GIVEN = "Given by the reader who added the article."


@dataclass(frozen=True, slots=True)
class Item:
    """An article of the visitor's own.

    `draft` is what its file told, `article` the same with what the visitor
    said of it, `reading` what was read out of it.  It is `shown` on the
    visitor's timeline, or waits to be looked at first.
    """

    draft: Draft
    article: Article
    reading: Reading
    shown: bool = False


@dataclass(frozen=True, slots=True)
class Own:
    """All that a visitor has added.

    Each of the `edits` comes with the id of the article in whose preview it
    was made, and goes with that article; those of a saved bundle have none.
    """

    items: tuple[Item, ...] = ()
    edits: tuple[tuple[str, Edit], ...] = ()

    @property
    def shown(self) -> Own:
        """What is on the visitor's timeline."""
        items = tuple(item for item in self.items if item.shown)
        ids = {item.article.id for item in items}
        return Own(items, tuple(made for made in self.edits if not made[0] or made[0] in ids))

    @property
    def waiting(self) -> tuple[Item, ...]:
        """The articles that the visitor has not yet put on his timeline."""
        return tuple(item for item in self.items if not item.shown)

    @property
    def ids(self) -> frozenset[str]:
        """The ids of all articles."""
        return frozenset(item.article.id for item in self.items)

    def find(self, article: str) -> Item | None:
        """The item of an article's id, or None."""
        return next((item for item in self.items if item.article.id == article), None)


def read(
    draft: Draft, article: Article, calendar: Sequence[CalendarEntry], shown: bool = False
) -> Item:
    """The item of a draft's article, read against its publication."""
    return Item(draft, article, read_article(article, calendar), shown)


def added(own: Own, item: Item) -> Own:
    """With one more article, at the end; one of the same id is replaced where it stands."""
    if own.find(item.article.id) is None:
        return replace(own, items=(*own.items, item))
    return _changed(own, item.article.id, lambda _: item)


def described(
    own: Own, article: str, published: str | None, calendar: Sequence[CalendarEntry], **told: str
) -> Own:
    """With what the visitor says of an article: `told` its title, outlet or url.

    A changed publication date (EDTF, None for unknown) is what dates are read
    against, so the article is read again.
    """

    def described_(item: Item) -> Item:
        article = replace(item.article, **told)
        if published == article.published:
            return replace(item, article=article)
        # the date of the file again, or the visitor's own
        how = item.draft.published_how if published == item.draft.published else GIVEN
        article = replace(article, published=published, published_how=how if published else "")
        return replace(item, article=article, reading=read_article(article, calendar))

    return _changed(own, article, described_)


def shown(own: Own, articles: Collection[str]) -> Own:
    """With these articles on the visitor's timeline."""
    for article in articles:
        own = _changed(own, article, lambda item: replace(item, shown=True))
    return own


def removed(own: Own, article: str) -> Own:
    """Without an article and the corrections made in its preview."""
    return Own(
        tuple(item for item in own.items if item.article.id != article),
        tuple(made for made in own.edits if made[0] != article),
    )


def _changed(own: Own, article: str, change: Callable[[Item], Item]) -> Own:
    items = (change(item) if item.article.id == article else item for item in own.items)
    return replace(own, items=tuple(items))
