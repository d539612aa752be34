from __future__ import annotations

from dataclasses import replace

import pytest

from dashboard.intake import identity
from dashboard.intake.drafts import Draft
from dashboard.intake.identity import Shelf, Twin
from dashboard.models import Article
from tests.intake.files import TEXT

DRAFT = Draft(
    "two.html", TEXT, "Two men & a harbour", "The Quay", "Ann Lee", "https://quay.example/two",
    "2018-07-16", "The page says so.", "stated",
)  # fmt: skip
LONG = " ".join(f"word{number}" for number in range(200))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, "2018-07-16-the-quay-two-men-a-harbour"),
        ({"published": "2018-07-02/2018-07-08"}, "2018-07-02-the-quay-two-men-a-harbour"),
        ({"published": "2018-22"}, "2018-22-the-quay-two-men-a-harbour"),
        ({"published": "199X"}, "undated-the-quay-two-men-a-harbour"),
        ({"published": None, "outlet": ""}, "undated-two-men-a-harbour"),
        ({"title": "", "outlet": ""}, "2018-07-16-donald-trump-and-vladimir-putin-met"),
        ({"title": "Café „Größe“ / ../../etc", "outlet": ""}, "2018-07-16-cafe-groe-etc"),
        ({"title": "Два человека", "outlet": "Газета"}, "2018-07-16"),
        ({"title": "x" * 200, "outlet": ""}, "2018-07-16-" + "x" * 61),
    ],
)
def test_an_id_is_made_of_date_outlet_and_title(changes: dict[str, str], expected: str) -> None:
    assert identity.new_id(replace(DRAFT, **changes), ()) == expected  # type: ignore[arg-type]


def test_an_id_is_never_given_twice() -> None:
    first = identity.new_id(DRAFT, ())
    second = identity.new_id(DRAFT, {first.upper()})
    third = identity.new_id(DRAFT, {first, second})
    assert (second, third) == (f"{first}-2", f"{first}-3")


def test_a_draft_becomes_an_article() -> None:
    made = identity.article(DRAFT, ())
    assert (made.text, made.title, made.author) == (TEXT, DRAFT.title, "Ann Lee")
    assert (made.published, made.published_how) == ("2018-07-16", "The page says so.")
    undated = identity.article(replace(DRAFT, published=None, published_how="Please ask."), ())
    assert (undated.published, undated.published_how) == (None, "")


def test_a_text_is_found_again_whatever_its_line_ends() -> None:
    shelf = Shelf([Article("a", LONG), Article("b", TEXT)])
    assert shelf.twin(TEXT.replace("\n", "\r\n\r\n")) == Twin("b", equal=True)
    assert shelf.twin(f"Headline\n{LONG[:1200]}") == Twin("a", equal=False)
    assert shelf.twin("Another story altogether.") is None


def test_an_article_put_again_is_no_longer_what_it_was() -> None:
    shelf = Shelf([Article("a", TEXT)])
    shelf.put(Article("a", LONG))
    assert shelf.twin(TEXT) is None
    assert shelf.twin(LONG) == Twin("a", equal=True)
    assert set(shelf.ids()) == {"a"}
    assert shelf.repeats("a", f"{LONG} and more")


def test_a_short_text_with_a_changed_word_is_the_same_article() -> None:
    shelf = Shelf([Article("a", "They spoke by phone on 5 May about grain and ships.")])
    assert shelf.repeats("a", "They spoke by phone on 6 May about grain and ships.")
    assert not shelf.repeats("a", "The bakers of the town met on Monday over bread.")
