from __future__ import annotations

from dashboard.view.address import State
from dashboard.view.filters import Filters
from dashboard.view.markup import tag
from dashboard.view.menu import menu


def test_the_filters_go_along_and_the_open_page_is_told() -> None:
    state = State(filters=Filters(topic=("syria",)), lanes="topic")
    made = menu([("", "Timeline"), ("topics", "Topics")], "topics", state, tag("p", "6 events"))
    assert '<a href="./?topic=syria" data-go>Timeline</a>' in made
    assert '<a href="./topics?topic=syria" data-go aria-current="page">Topics</a>' in made
    assert made.endswith("<p>6 events</p>")
