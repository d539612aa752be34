"""Where a happening took place."""

from __future__ import annotations

import pytest

from dashboard.extract.events import places, triggers
from tests.extract.events.staged import scene

ROWS = [
    ("They met in Helsinki.", "Helsinki, Finland"),
    ("They met in Japan's Osaka.", "Osaka, Japan"),
    ("The Helsinki summit was short.", "Helsinki, Finland"),
    ("They met at the White House.", "Washington, United States"),
    # a capital that acts is a government
    ("Moscow said that they met.", None),
    ("They met Washington's envoy.", None),
    # what stands in another clause is another place
    ("They met while Merkel was in Paris.", None),
]


@pytest.mark.parametrize(("text", "place"), ROWS)
def test_place(text: str, place: str | None) -> None:
    staged = scene(text)
    head = triggers.find(staged, triggers.possible(staged))[0].span

    assert places.find(staged, head) == place
