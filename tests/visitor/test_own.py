from __future__ import annotations

from dataclasses import replace

from dashboard.intake import identity
from dashboard.intake.drafts import Draft
from dashboard.visitor import own
from dashboard.visitor.own import GIVEN, Item, Own

TEXT = "Mr. Trump telephoned Mr. Putin last week, an aide said. They spoke of grain."


def item(name: str = "a", **told: str) -> Item:
    draft = Draft(f"{name}.txt", TEXT, **told)
    return own.read(draft, replace(identity.article(draft, ()), id=name), ())


def test_an_article_waits_until_it_is_shown() -> None:
    mine = own.added(own.added(Own(), item("a")), item("b"))
    assert [found.article.id for found in mine.waiting] == ["a", "b"]
    assert mine.shown == Own()
    after = own.shown(mine, ["b"])
    assert [found.article.id for found in after.waiting] == ["a"]
    assert after.shown.ids == {"b"}
    assert mine.shown == Own()


def test_a_publication_date_has_the_text_read_again() -> None:
    mine = own.added(Own(), item())
    assert mine.items[0].reading.timexes[0].edtf is None
    after = own.described(mine, "a", "2018-07-20", (), outlet="The Quay Gazette")
    assert after.items[0].reading.timexes[0].edtf == "2018-07-09/2018-07-15"
    article = after.items[0].article
    assert (article.published, article.published_how) == ("2018-07-20", GIVEN)
    assert article.outlet == "The Quay Gazette"


def test_what_is_said_of_an_article_alone_has_it_not_read_again() -> None:
    mine = own.added(Own(), item())
    after = own.described(mine, "a", None, (), title="A call")
    assert after.items[0].reading is mine.items[0].reading
    assert after.items[0].article.title == "A call"


def test_the_date_of_the_file_keeps_its_reason() -> None:
    mine = own.added(Own(), item(published="2018-07-20", published_how="The page says so."))
    other = own.described(mine, "a", "2019", ())
    again = own.described(other, "a", "2018-07-20", ())
    assert again.items[0].article == mine.items[0].article
    unknown = own.described(mine, "a", None, ()).items[0].article
    assert (unknown.published, unknown.published_how) == (None, "")


def test_an_article_of_the_same_id_is_replaced_where_it_stands() -> None:
    mine = own.added(own.added(Own(), item("a")), item("b"))
    after = own.added(mine, item("a", title="Another"))
    assert [found.article.id for found in after.items] == ["a", "b"]
    assert after.items[0].article.title == "Another"
