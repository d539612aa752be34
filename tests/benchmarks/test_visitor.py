"""A session without a browser says to a server what a browser would."""

from __future__ import annotations

from pathlib import Path

from tests import factory
from tests.awaiting import awaited
from tests.benchmarks.visitor import Visitor
from tests.browser.conftest import served


async def visited(url: str) -> tuple[list[str], str, str, str]:
    visitor, first = await Visitor.arrive(url)
    topics, before = visitor.offered("topic"), visitor.given["timeline_masthead"]
    again = await visitor.report("masthead", "ask", {"topic": ["syria"]})
    # what the browser has is not sent again
    assert again.bytes < first.bytes
    after, query = visitor.given["timeline_masthead"], visitor.query
    await visitor.leave()
    return topics, before, after, query


def test_a_click_is_answered(tmp_path: Path) -> None:
    home = factory.make_home(tmp_path / "home", factory.example())
    with served(home) as url:
        topics, before, after, query = awaited(visited(url))
    assert {"syria", "energy"} <= set(topics)
    assert "<b>6 events</b>" in before
    assert "<b>1 event</b> on <b>Syria</b>" in after
    assert query == "topic=syria"
