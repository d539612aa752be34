from __future__ import annotations

import pytest

from dashboard.view.traces import bar, points, safe, signs


@pytest.mark.parametrize(
    ("opens", "shares"),
    [("", [0, 0.7, 0.7, 0]), ("start", [0, 0.7]), ("end", [0.7, 0])],
)
def test_a_bar_has_soft_ends_or_fades_to_its_open_side(opens: str, shares: list[float]) -> None:
    trace = bar((2017.0, 2018.0, 50.0), opens, "#1F5C8E", 0.7)
    gradient = trace["fillgradient"]
    assert (gradient["start"], gradient["stop"]) == (2017.0, 2018.0)
    assert [colour for _, colour in gradient["colorscale"]] == [
        f"rgba(31,92,142,{share:g})" for share in shares
    ]
    assert set(trace["y"]) == {45.0, 55.0}


def test_points_can_be_opened_and_signs_cannot() -> None:
    trace = points([(2017.0, 50.0)], {"size": 12}, ["e"], ["card"])
    assert (trace["customdata"], trace["hovertext"]) == (["e"], ["card"])
    assert trace["unselected"] == trace["selected"]
    assert "customdata" not in signs([(2017.0, 50.0)], {"size": 7})
    assert signs([(2017.0, 50.0)], {"size": 7})["hoverinfo"] == "skip"


def test_text_is_escaped_for_plotly() -> None:
    assert safe("<b>&") == "&lt;b&gt;&amp;"
