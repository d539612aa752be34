"""The articles that a file rests on: all that is known of them but their texts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from dashboard.view.articles import opening
from dashboard.view.catalogue import Catalogue
from dashboard.view.exports.origin import Origin
from dashboard.view.exports.plain import line, web


@dataclass(frozen=True, slots=True)
class Source:
    """An article without its text; what is not known is empty.

    `published` is EDTF, `published_how` says how that date is known, `changed`
    that its text is no longer the one that was read, and `own` that only the
    visitor who made the file has it.  `opening` are the first words of an
    article without a title, by which it can be told from another.
    """

    id: str
    outlet: str
    title: str
    url: str
    published: str
    published_how: str
    changed: bool
    own: bool = False
    opening: str = ""


class Sourced(Protocol):
    """Whatever goes into a file and rests on sources."""

    @property
    def origin(self) -> Origin:
        """Where the file is from."""

    @property
    def sources(self) -> tuple[Source, ...]:
        """The articles, each but once."""


def source(found: Catalogue, article_id: str) -> Source:
    """The article of an id as a source."""
    article = found.articles[article_id]
    return Source(
        id=article.id,
        outlet=line(article.outlet),
        title=line(article.title),
        opening="" if article.title or article.id in found.stale else line(opening(article)),
        url=web(article.url),
        published=article.published or "",
        published_how=line(article.published_how),
        changed=article.id in found.stale,
        own=article.id in found.own,
    )
