from __future__ import annotations

import re
from collections.abc import Sequence

from dashboard.view.compare.duet import duet
from tests.view.compare.voices import PUTIN, TRUMP, saying


def test_the_left_stands_above_the_line_and_the_right_below() -> None:
    drawn = duet([saying("a", TRUMP, "2018-07-16")], [saying("b", PUTIN, "2018-07-16")])
    line = float(re.findall(r'y1="(\d+)" y2="\1" class="axis"', drawn)[0])
    (above, below) = re.findall(r'cy="(\d+)" r="4.5" class="dot side-(\w+)"', drawn)
    assert float(above[0]) < line < float(below[0])
    assert (above[1], below[1]) == ("trump", "putin")


def test_reported_speech_is_a_ring() -> None:
    assert 'class="ring side-putin"' in duet([], [saying("b", PUTIN, "2018", form="reported")])


def test_a_year_stands_in_its_middle() -> None:
    drawn = duet([saying("a", TRUMP, "2018")], [saying("b", PUTIN, "2018-07-02")])
    places = [float(x) for x in re.findall(r'circle cx="([\d.]+)%"', drawn)]
    assert abs(places[0] - places[1]) < 0.5
    assert abs(places[0] - 50) < 0.5


def test_many_at_one_time_become_a_number() -> None:
    drawn = duet([saying("a", TRUMP, "2018")] * 30, [])
    assert drawn.count("<circle") == 8
    assert ">+22</text>" in drawn
    assert 'aria-label="30 passages above and no passages below a line' in drawn


def test_all_marks_stand_within_the_drawing() -> None:
    said = [saying("a", TRUMP, when) for when in ("2016-01-01", "2025-12-31", "2020-06")] * 12
    drawn = duet(said, said)
    height = float(re.findall(r'height="(\d+)" role', drawn)[0])
    assert all(0 < float(y) < height for y in re.findall(r'cy="(-?\d+)"', drawn))
    assert all(1 < float(x) < 99 for x in re.findall(r'cx="([\d.]+)%"', drawn))


def test_many_centuries_have_few_names() -> None:
    drawn = duet([saying("a", TRUMP, "1066")], [saying("b", PUTIN, "2025")])
    assert len(re.findall(r"<text", drawn)) <= 24
    assert len(re.findall(r'<text[^>]*text-anchor="middle">', drawn)) <= 6


def test_without_a_date_there_is_nothing_to_draw() -> None:
    assert duet([saying("a", TRUMP, None)], []) == ""


def named(when: Sequence[str], names: tuple[str, str]) -> list[str]:
    """The classes of the names that the drawing of words of these days has."""
    drawn = duet([saying("a", TRUMP, day) for day in when], [], names)
    return re.findall(r'class="(name [^"]+)"', drawn)


def test_names_stand_where_the_drawing_is_empty() -> None:
    far = ("2016-11-14", "2025-12-04")
    assert named(far, ("Trump", "Putin")) == ["name side-trump", "name side-other"]
    drawn = duet([saying("a", TRUMP, day) for day in far], [], ("Trump", "Putin"))
    marks = [float(x) for x in re.findall(r'circle cx="([\d.]+)%"', drawn)]
    (name, _) = re.findall(r'<text x="([\d.]+)%" dx', drawn)
    assert min(marks) < float(name) < max(marks)


def test_long_names_are_left_out_on_a_phone_and_longer_ones_everywhere() -> None:
    near = tuple(f"{year}-{month}-14" for year in (2016, 2017, 2018) for month in ("02", "08"))
    assert all("spare" in kind for kind in named(near, ("Trump", "Putin and the Kremlin")))
    assert not named(near, ("Trump", "Putin, the Kremlin and the foreign ministry of Russia"))
