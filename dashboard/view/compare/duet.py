"""Two speakers on one axis: what is said on the left stands above the line, the rest below."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from dashboard.view.axis import Axis, calendar_axis, decimal_year
from dashboard.view.labels import width
from dashboard.view.markup import Html, tag
from dashboard.view.sayings import Saying
from dashboard.view.sides import OTHER, speaker_side
from dashboard.view.spoken import count
from dashboard.view.terms import bands

# Columns are so wide that dots beside each other do not touch on a phone.
_COLUMNS, _STEP, _TALLEST = 34, 13, 8
_ROOM = 20
# The names of years that find room beside each other, and the air at both ends.
_WIDE, _NARROW, _MARGIN = 24, 6, 0.015
# The least width of a drawing on a phone and on a wider screen; a name's distance from marks.
_PHONE, _SCREEN, _AIR = 288, 704, 10


def duet(
    left: Sequence[Saying], right: Sequence[Saying], names: tuple[str, str] = ("", "")
) -> Html:
    """The drawing, with the two `names` where it has room; nothing where nothing has a date."""
    days = [day for saying in (*left, *right) for day in (saying.first, saying.last) if day]
    if not days:
        return Html("")
    years = range(min(days).year, max(days).year + 1)
    margin = len(years) * _MARGIN
    axis = calendar_axis(years.start - margin, years.stop + margin)
    above, below = _columns(axis, left), _columns(axis, right)
    line = _height(above)
    foot = line + _height(below)
    parts = [
        *bands(axis, foot),
        *_grid(axis, years, foot),
        tag("line", x1="0", x2="100%", y1=f"{line}", y2=f"{line}", class_="axis"),
        *_marks(axis, above, line, -1),
        *_marks(axis, below, line, 1),
        *_names(names, (left, right), _free(axis, years, (*above, *below)), line),
        *_years(axis, years, foot + 18),
    ]
    told = (
        f"{count(len(left), 'passage')} above and {count(len(right), 'passage')} below "
        "a line of years; the lists that follow tell them."
    )
    height = str(foot + 24)
    return tag("svg", *parts, width="100%", height=height, role="img", aria_label=told)


def _columns(axis: Axis, said: Sequence[Saying]) -> dict[int, list[Saying]]:
    """The dated sayings by the column they stand in."""
    columns: dict[int, list[Saying]] = {}
    for saying in said:
        if saying.first or saying.last:
            columns.setdefault(int(_share(axis, saying) * _COLUMNS), []).append(saying)
    return columns


def _share(axis: Axis, saying: Saying) -> float:
    """Where a dated saying stands: in the middle of a date that is no day."""
    ends = [decimal_year(day) for day in (saying.first, saying.last) if day]
    return axis.share(sum(ends) / len(ends))


def _height(columns: dict[int, list[Saying]]) -> int:
    tallest = max(map(len, columns.values()), default=1)
    return _ROOM + min(tallest, _TALLEST) * _STEP + (_STEP if tallest > _TALLEST else 0)


def _marks(axis: Axis, columns: dict[int, list[Saying]], line: int, way: int) -> Iterator[Html]:
    """Dots and rings, stacked away from the line; a number for those that find no room."""
    for said in columns.values():
        for at, saying in enumerate(said[:_TALLEST]):
            y = line + way * (at * _STEP + _STEP)
            shape = "ring" if saying.speech.reported else "dot"
            side = speaker_side(saying.speech.attribution.speaker)
            x = f"{_share(axis, saying):.2%}"
            yield tag("circle", cx=x, cy=f"{y}", r="4.5", class_=f"{shape} side-{side}")
        if len(said) > _TALLEST:
            y = line + way * (_TALLEST * _STEP + _STEP) + 5
            x = f"{_share(axis, said[_TALLEST - 1]):.2%}"
            yield tag("text", f"+{len(said) - _TALLEST}", x=x, y=f"{y}", text_anchor="middle")


def _free(axis: Axis, years: range, columns: Iterable[int]) -> tuple[float, float]:
    """The widest stretch without a mark, as the shares where it begins and ends.

    It begins with a year where one begins early in it, so that fewer lines cross what stands there.
    """
    held = pairwise(sorted({-1, *columns, _COLUMNS}))
    before, after = max(held, key=lambda stretch: stretch[1] - stretch[0])
    start, end = (before + 1) / _COLUMNS, after / _COLUMNS
    begun = (share for year in years if start <= (share := axis.share(year)) < (start + end) / 2)
    return next(begun, start), end


def _names(
    names: tuple[str, str],
    said: tuple[Sequence[Saying], Sequence[Saying]],
    free: tuple[float, float],
    line: int,
) -> Iterator[Html]:
    """Who stands above the line and who below, beside it; neither without the other."""
    start, end = free
    room = max(width(name, bold=True) for name in names) + 2 * _AIR
    if not any(names) or room > (end - start) * _SCREEN:
        return
    spare = " spare" if room > (end - start) * _PHONE else ""
    for name, sayings, y in zip(names, said, (line - 8, line + 18), strict=True):
        side = speaker_side(sayings[0].speech.attribution.speaker) if sayings else OTHER
        place = {"x": f"{start:.2%}", "dx": f"{_AIR}", "y": f"{y}"}
        yield tag("text", name, **place, class_=f"name side-{side}{spare}")


def _grid(axis: Axis, years: range, foot: int) -> Iterator[Html]:
    """A faint line where a year begins."""
    for year in years[:: _every(years, _WIDE)]:
        x = f"{axis.share(year):.2%}"
        yield tag("line", x1=x, x2=x, y1="0", y2=f"{foot}", class_="year")


def _years(axis: Axis, years: range, y: int) -> Iterator[Html]:
    """The years' names, each in the middle of its year, as many as have room; fewer on a phone."""
    wide, narrow = _every(years, _WIDE), _every(years, _NARROW)
    for at, year in enumerate(years[::wide]):
        x = f"{axis.share(year + 0.5):.2%}"
        kind = "spare" if at * wide % narrow else None
        yield tag("text", str(year), x=x, y=f"{y}", text_anchor="middle", class_=kind)


def _every(years: range, most: int) -> int:
    """Which years to name, that no more than `most` names stand there."""
    return max(1, -(-len(years) // most))
