from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dashboard.view.traces import bars, lines, safe

BARS = st.lists(
    st.tuples(
        st.floats(2000, 2030),
        st.floats(0.01, 3),
        st.sampled_from([100.0, 114.0]),
        st.sampled_from(["", "start", "end"]),
    ).map(lambda b: (b[0], b[0] + b[1], b[2], b[3])),
    max_size=20,
)


@given(BARS)
def test_each_bar_is_drawn_once_under_a_gradient_that_climbs(
    stretches: list[tuple[float, float, float, str]],
) -> None:
    drawn = bars(stretches, "#1F5C8E", 0.7, 10)
    assert sum(trace["x"].count(None) for trace in drawn) == len(stretches)
    for trace in drawn:
        stops = [at for at, _ in trace["fillgradient"]["colorscale"]]
        assert stops == sorted(stops)
        assert (stops[0], stops[-1]) == (0, 1)


def test_overlapping_bars_do_not_share_a_gradient() -> None:
    assert len(bars([(2000, 2002, 1, ""), (2001, 2003, 2, "")], "#000000", 1, 10)) == 2
    assert len(bars([(2000, 2001, 1, ""), (2002, 2003, 2, "")], "#000000", 1, 10)) == 1


def test_lines_are_one_trace() -> None:
    trace = lines([((0, 1), (2, 3)), ((4, 5), (6, 7))], "#000000", 1)
    assert trace["x"] == [0, 2, None, 4, 6, None]
    assert trace["y"] == [1, 3, None, 5, 7, None]
    assert trace["hoverinfo"] == "skip"


def test_text_is_escaped_for_plotly() -> None:
    assert safe("<b>&") == "&lt;b&gt;&amp;"
