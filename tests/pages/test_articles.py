"""The articles page without a browser."""

from __future__ import annotations

from tests.pages.apps import headline, opened


def test_it_opens() -> None:
    assert "<b>Three articles</b>" in headline(opened("articles"))


def test_an_article_opens_at_an_event() -> None:
    opened("articles", article="b-bridges", event="e-call")


def test_an_unknown_article_is_said() -> None:
    app = opened("articles", article="nothing")
    assert "The article of this link is not in this collection" in headline(app)


def test_filters_leave_fewer_articles() -> None:
    assert "<b>One article</b> covers events on <b>Syria</b>" in headline(
        opened("articles", topic="syria")
    )
