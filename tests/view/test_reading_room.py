from __future__ import annotations

from dashboard.view.address import State
from dashboard.view.articles import listed_articles
from dashboard.view.catalogue import Catalogue
from dashboard.view.reading_room import reading_room


def test_the_list_stands_alone_or_beside_the_open_article(found: Catalogue) -> None:
    listed = listed_articles(found, State())
    alone = reading_room(found, listed, "", State())
    assert "<article" not in alone
    assert "Filter and search" in alone
    beside = reading_room(found, listed, "c-pipes", State(article="c-pipes"))
    assert beside.count("<article") == 1
    assert beside.count('class="steps"') == 2
