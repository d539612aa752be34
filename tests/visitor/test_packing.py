from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.intake import bundle
from dashboard.intake.bundle import Bundle
from dashboard.intake.drafts import Draft
from dashboard.models import Article
from dashboard.visitor import arriving, editing, own
from dashboard.visitor.arriving import arrive
from dashboard.visitor.editing import Change
from dashboard.visitor.own import Own
from dashboard.visitor.packing import has_room, packed, unpacked
from tests.factory import BRIDGES, HARBOUR

FIRST = Draft("bridges.txt", BRIDGES, title="Two “talk”", published="2021-05", author="A. Writer")
SECOND = Draft("harbour.txt", HARBOUR, outlet="The Quay")


def mine() -> Own:
    """Two articles with a correction."""
    *_, last = arrive(Own(), [FIRST, SECOND], (), ())
    made = own.shown(last.own, last.own.ids)
    return editing.edited(made, "2021-05-two-talk", "abcd2345", [Change("kind", "call", "other")])


def opened(before: Own, data: bytes) -> Own:
    """What is there after a bundle was opened."""
    held = bundle.unpack("mine.zip", data)
    assert isinstance(held, Bundle)
    *_, last = unpacked(before, held, ())
    return last


def test_what_was_packed_is_opened_as_it_was() -> None:
    again = opened(Own(), packed(mine()))
    articles = [item.article for item in again.shown.items]
    assert articles == sorted((i.article for i in mine().items), key=lambda a: a.id)
    assert [edit for _, edit in again.shown.edits] == [edit for _, edit in mine().edits]
    readings = {item.article.id: item.reading for item in mine().items}
    assert {item.article.id: item.reading for item in again.items} == readings
    assert packed(again) == packed(mine())


def test_opening_it_twice_changes_nothing() -> None:
    once = opened(Own(), packed(mine()))
    assert opened(once, packed(mine())) == once


def test_it_joins_what_is_there() -> None:
    *_, other = arrive(Own(), [replace(FIRST, text="Mr. Putin wrote to Mr. Trump.")], ["x"], ())
    both = opened(other.own, packed(Own(mine().items[1:])))
    assert len(both.waiting) == len(both.shown.items) == 1


def test_there_is_room_for_so_much_and_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    held = bundle.unpack("mine.zip", packed(mine()))
    assert isinstance(held, Bundle)
    monkeypatch.setattr(arriving, "ARTICLES_AT_MOST", 2)
    # what is there already makes place for what is opened again
    assert has_room(Own(), held)
    assert has_room(mine(), held)
    *_, other = arrive(Own(), [replace(FIRST, text="Mr. Putin wrote to Mr. Trump.")], ["x"], ())
    monkeypatch.setattr(arriving, "ARTICLES_AT_MOST", 1)
    assert not has_room(Own(), held)
    monkeypatch.setattr(arriving, "ARTICLES_AT_MOST", 9)
    monkeypatch.setattr(arriving, "CHARACTERS_AT_MOST", len(BRIDGES) + len(HARBOUR))
    assert has_room(Own(), held)
    assert not has_room(Own((replace(other.own.items[0], article=Article("z", "More.")),)), held)


@settings(deadline=None, max_examples=60)
@given(title=st.text(max_size=40), outlet=st.text(max_size=40), author=st.text(max_size=20))
def test_whatever_an_article_is_called_it_can_be_opened_again(
    title: str, outlet: str, author: str
) -> None:
    draft = replace(FIRST, title=title, outlet=outlet, author=author)
    *_, last = arrive(Own(), [draft], (), ())
    assert len(opened(Own(), packed(last.own)).shown.items) == 1
