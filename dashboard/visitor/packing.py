"""A visitor's articles as a bundle to take along, and one opened again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dashboard.extract import read_article
from dashboard.intake import bundle
from dashboard.intake.bundle import Bundle
from dashboard.intake.drafts import Draft
from dashboard.models import Article, CalendarEntry
from dashboard.visitor import arriving, own
from dashboard.visitor.own import Item, Own


def packed(mine: Own) -> bytes:
    """All of a visitor's articles and corrections, those too that wait."""
    return bundle.pack([item.article for item in mine.items], [edit for _, edit in mine.edits])


def has_room(mine: Own, opened: Bundle) -> bool:
    """Whether the articles of a bundle may join, those of their ids making place for them."""
    theirs = {article.id for article in opened.articles}
    kept = [item.article for item in mine.items if item.article.id not in theirs]
    texts = [len(article.text) for article in (*kept, *opened.articles)]
    return len(texts) <= arriving.ARTICLES_AT_MOST and sum(texts) <= arriving.CHARACTERS_AT_MOST


def unpacked(mine: Own, opened: Bundle, calendar: Sequence[CalendarEntry]) -> Iterator[Own]:
    """The visitor's articles with those of a bundle, one after the other, on the timeline.

    One of an id that is there takes its place.  The corrections come with
    the last one, those that are there already only once.
    """
    known = [edit for _, edit in mine.edits]
    fresh = tuple(("", edit) for edit in opened.edits if edit not in known)
    for article in opened.articles:
        mine = own.added(mine, _item(article, calendar))
        yield mine
    yield Own(mine.items, (*mine.edits, *fresh))


def _item(article: Article, calendar: Sequence[CalendarEntry]) -> Item:
    draft = Draft(
        name=f"{article.id}.txt",
        text=article.text,
        published=article.published,
        published_how=article.published_how,
        certainty="",
    )
    return Item(draft, article, read_article(article, calendar), shown=True)
