"""Whom an office means on the day of publication: who holds, held or is to hold it."""

from __future__ import annotations

import pytest

from tests.extract.mentions.whole import who

# of two presidents, shortly before and well after an inauguration
PRESIDENTS = [
    ("2016-12-01", "The president", "Barack Obama"),
    ("2016-12-01", "The president-elect", "Donald Trump"),
    ("2016-12-01", "The incoming president", "Donald Trump"),
    ("2018-07-20", "The former president", "Barack Obama"),
    ("2018-07-20", "The president", "Donald Trump"),
]


@pytest.mark.parametrize(("published", "office", "name"), PRESIDENTS)
def test_presidents(published: str, office: str, name: str) -> None:
    text = f"Barack Obama met Donald Trump. {office} sang."
    assert who(text, published).endswith(f"; {office} = {name} (description)")


def test_who_led_a_department_before() -> None:
    text = "John Kerry met Mike Pompeo. The former secretary of state sang."
    assert who(text).endswith("; The former secretary of state = John Kerry (description)")


# whose spokesman somebody is, and who names him
SPOKESMEN = [
    ("2018-10-09", "Trump's spokesman sang.", "; spokesman = Sarah Sanders (description)"),
    # of who leads no country, or does not yet, nobody is known
    ("2024-10-09", "Trump's spokesman sang.", "Trump = Donald Trump (named)"),
    ("2016-12-09", "Trump's spokesman sang.", "Trump = Donald Trump (named)"),
    # the name stands beside, and "the spokesman" is he
    ("2018-10-09", "Putin's spokesman, Joe Roe, said so.", "; Joe Roe = Joe Roe (named)"),
    (
        "2018-10-09",
        "Putin's spokesman, Joe Roe, said so. The spokesman laughed.",
        "; The spokesman = Joe Roe (description)",
    ),
    (
        "2018-10-09",
        "“No,” said the White House press secretary, Joe Roe.",
        "the White House press secretary = Joe Roe (description); Joe Roe = Joe Roe (named)",
    ),
    (
        "2018-10-09",
        "The Russian foreign minister, Joe Roe, sang.",
        "The Russian foreign minister = Joe Roe (description); Joe Roe = Joe Roe (named)",
    ),
    (  # a list
        "2018-10-09",
        "The US president, Angela Merkel, and others sang.",
        "The US president = Donald Trump (description); Angela Merkel = Angela Merkel (named)",
    ),
    # of several the latest would be a guess
    (
        "2018-10-09",
        "A senator, Joe Roe, said so. Then Jane Doe spoke. The senator laughed.",
        "; Jane Doe = Jane Doe (named)",
    ),
]


@pytest.mark.parametrize(("published", "text", "last"), SPOKESMEN)
def test_spokesmen(published: str, text: str, last: str) -> None:
    assert who(text, published).endswith(last)


def test_a_body_is_known_without_its_article() -> None:
    assert who("White House aides left.") == "White House = The White House (institution)"
