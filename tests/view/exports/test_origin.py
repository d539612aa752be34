from __future__ import annotations

import pytest

from dashboard.view.address import State
from dashboard.view.exports.origin import LICENCE, origin
from dashboard.view.filters import Filters
from tests.view.exports.conftest import MADE, SITE

STATE = State(
    filters=Filters(topic=("syria",)),
    lanes="topic",
    event="e-call",
    form=("full",),
    left=("donald-trump",),
    mode="then-and-now",
)


@pytest.mark.parametrize(
    ("page", "query"),
    [
        ("", "?topic=syria"),
        ("quotations", "?topic=syria&form=full"),
        ("compare", "?topic=syria&mode=then-and-now&left=donald-trump"),
    ],
)
def test_the_query_has_what_the_page_asks_for(page: str, query: str) -> None:
    made = origin(page, STATE, MADE, SITE)
    assert made.query == query
    assert made.address == f"https://news.example/base/{page}{query}"
    assert made.about == (f"Made with the filters {made.address}.", LICENCE)


def test_without_filters_the_address_is_bare() -> None:
    made = origin("quotations", State(event="e-call"), MADE, SITE)
    assert made.address == "https://news.example/base/quotations"
    assert made.about[0] == "Made unfiltered from https://news.example/base/quotations."


def test_links_are_relative_where_the_own_address_is_not_known() -> None:
    made = origin("", STATE, MADE)
    assert (made.link("?event=e-call"), made.address) == ("?event=e-call", "?topic=syria")
    assert origin("", State(), MADE).about[0] == "Made unfiltered."
