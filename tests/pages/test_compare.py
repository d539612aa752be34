"""The comparison without a browser."""

from __future__ import annotations

import pytest

from tests.pages.apps import exporting, headline, opened


def test_it_opens() -> None:
    app = opened("compare")
    assert "<b>Trump and the White House speak in 3 passages, Putin in 5</b>" in headline(app)


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"left": "the-white-house"}, "<b>The White House speaks in 1 passage, Putin in 5</b>"),
        ({"mode": "then-and-now", "left": "vladimir-putin"}, "<b>Putin speaks in 5 passages</b>"),
        ({"topic": "syria"}, "in no passages, Putin in 2</b> on <b>Syria</b>"),
        ({"speaker": "donald-trump"}, "The filter by speaker waits"),
        ({"q": "zeppelin"}, "<b>“zeppelin”</b>"),
    ],
)
def test_an_address_says_who_and_what(parameters: dict[str, str], sentence: str) -> None:
    assert sentence in headline(opened("compare", **parameters))


def test_what_is_compared_can_be_exported() -> None:
    assert len(exporting("compare", left="donald-trump")) == 5


def test_nobody_stands_beside_himself_unsaid() -> None:
    app = opened("compare", left="vladimir-putin", right="vladimir-putin")
    assert "This link asks for Putin on both sides" in headline(app)
