from __future__ import annotations

import re

from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue
from dashboard.view.figure import chart
from dashboard.view.scene import scene
from dashboard.view.selection import selection


def test_the_tip_of_the_flag_stays_at_the_event(found: Catalogue) -> None:
    drawn = chart(scene(found, State()), "light")
    for event, (place, *_) in drawn.places.items():
        markup = selection(drawn, found.find(event))
        assert re.findall(r'class="tip [\w-]+" style="left:([\d.]+%)', markup) == [
            f"{place.share:.4%}"
        ]


def test_nothing_open_has_no_flag(found: Catalogue) -> None:
    assert "flag" not in selection(chart(scene(found, State()), "light"), None)
