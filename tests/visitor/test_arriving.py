from __future__ import annotations

from dataclasses import replace

import pytest

from dashboard.intake.drafts import Draft
from dashboard.visitor import own
from dashboard.visitor.arriving import ADDED, FULL, THERE, UPDATED, Arrival, arrive
from dashboard.visitor.own import Own
from tests.factory import BRIDGES, HARBOUR


def one(mine: Own, draft: Draft, *taken: str) -> Arrival:
    """What becomes of one draft."""
    (found,) = arrive(mine, [draft], taken, ())
    return found


FIRST = Draft("bridges.txt", BRIDGES, title="Two talk", published="2021-05")


def test_a_new_article_gets_an_id_that_nobody_has() -> None:
    found = one(Own(), FIRST)
    assert (found.what, found.article) == (ADDED, "2021-05-two-talk")
    assert found.own.waiting[0].article.title == "Two talk"
    second = one(Own(), FIRST, "2021-05-two-talk")
    assert second.article == "2021-05-two-talk-2"


def test_the_same_words_again_change_nothing() -> None:
    mine = one(Own(), FIRST).own
    again = one(mine, replace(FIRST, name="copy.txt", text=f"{BRIDGES}\n\n"))
    assert (again.what, again.own) == (THERE, mine)


def test_a_newer_text_of_a_file_takes_the_place_of_the_old_one() -> None:
    mine = one(Own(), FIRST).own
    mine = own.shown(own.described(mine, "2021-05-two-talk", "2021-05-20", ()), mine.ids)
    newer = replace(FIRST, text=BRIDGES + "An aide confirmed it.\n", published=None)
    found = one(mine, newer)
    assert (found.what, found.own.ids) == (UPDATED, mine.ids)
    (item,) = found.own.shown.items
    assert item.article.text.endswith("confirmed it.\n")
    assert item.article.published == "2021-05-20"


def test_another_story_in_a_file_of_the_same_name_is_another_article() -> None:
    mine = one(Own(), FIRST).own
    assert one(mine, replace(FIRST, text=HARBOUR)).what == ADDED


def test_many_arrive_one_after_the_other() -> None:
    drafts = [FIRST, replace(FIRST, name="again.txt"), Draft("harbour.txt", HARBOUR)]
    found = list(arrive(Own(), drafts, (), ()))
    assert [arrival.what for arrival in found] == [ADDED, THERE, ADDED]
    assert len(found[-1].own.items) == 2


def test_a_visitor_has_so_much_room_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    mine = one(Own(), FIRST).own
    monkeypatch.setattr("dashboard.visitor.arriving.ARTICLES_AT_MOST", 1)
    found = one(mine, Draft("harbour.txt", HARBOUR))
    assert (found.what, found.article, found.own) == (FULL, "", mine)
    assert one(mine, FIRST).what == THERE
    monkeypatch.setattr("dashboard.visitor.arriving.ARTICLES_AT_MOST", 9)
    monkeypatch.setattr("dashboard.visitor.arriving.CHARACTERS_AT_MOST", len(BRIDGES) + 10)
    assert one(mine, Draft("harbour.txt", HARBOUR)).what == FULL
