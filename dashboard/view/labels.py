"""Labels on the chart: how wide text is, and where it goes without touching."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

SIZE = 13
ROW = 19
_GAP = 8
_BRACKETED = re.compile(r"\s*\([^()]*\)")
_BREAK = re.compile(r"[,;:]? [–—] |[,;:] ")
_LOOSE = " ,;:–—-"
# Fewer words than this say too little by themselves.
_FEWEST = 3
LEADER_GAP = 4
_BOLD = 1.045

# Advance widths of Source Sans Regular in thousandths of an em, rounded up.
_WIDTHS = {
    char: width
    for width, chars in {
        205: " ",
        260: ",.:;Iijl|‘’·'",
        310: "!()-[]f{}",
        360: "/\\rt",
        425: "*?sz",
        475: '"cvxy“”',
        515: "0123456789#$+<=>FJLVXY^_aegk~–é",
        570: "ACEPRSTZ`bdhnopqu",
        620: "&BDGK",
        670: "HNOQU",
        720: "w",
        830: "M%W—",
        860: "@m…",
    }.items()
    for char in chars
}


@dataclass(frozen=True, slots=True)
class Label:
    """A label to place: whose it is, its mark's position in pixels, its words, its weight."""

    id: str
    mark: float
    words: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A placed label: it runs from `left` to `right` in pixels.

    `row` counts from the marks up; `ends` tells that it ends at its mark
    instead of starting there.
    """

    label: Label
    left: float
    right: float
    row: int = 0
    ends: bool = False


def width(words: str, bold: bool = False) -> float:
    """How many pixels words are wide on the chart."""
    units = sum(_WIDTHS.get(char, 700) for char in words)
    return units * SIZE / 1000 * (_BOLD if bold else 1)


def shortened(words: str, room: float, bold: bool = False) -> str:
    """The longest form of a title that fits into `room` pixels; "" where none does.

    A title may lose its brackets, then what follows a comma or a dash, and a
    quotation its end, with an ellipsis within the marks.  Cut anywhere else it
    would say something else, or nothing.
    """
    return next((form for form in _forms(words) if width(form, bold) <= room), "")


def _forms(words: str) -> Iterator[str]:
    """A title and its shorter forms, the longest first."""
    yield words
    bare = _BRACKETED.sub("", words).strip()
    if bare:
        yield bare
    lead, mark, quoted = bare.partition("“")
    kept = quoted.rstrip("”").split()
    for end in range(len(kept) - 1, _FEWEST - 1, -1):
        yield f"{lead}{mark}{' '.join(kept[:end]).rstrip(_LOOSE)} …”"
    breaks = [found.start() for found in _BREAK.finditer(lead)]
    yield from (lead[:end] for end in reversed(breaks) if len(lead[:end].split()) >= _FEWEST)


def place(labels: Iterable[Label], edge: float, rows: int) -> list[Placed]:
    """Labels on rows where none touches another and no leader crosses one.

    From right to left, each takes the lowest row above every label it
    overlaps, so that what its leader passes starts further right.  A label
    that would run over the right `edge` ends at its mark; those come last,
    from left to right, as their leaders stand at their right ends.  One that
    finds no clean place within `rows` is left out: its mark and the list
    still tell it.
    """
    wanted = [_at_mark(label, edge) for label in labels]
    placed: list[Placed] = []
    for label in sorted(wanted, key=_turn):
        raised = _raised(label, placed)
        if raised.row < rows and raised.left >= 0 and not _crosses(raised, placed):
            placed.append(raised)
    return placed


def _turn(label: Placed) -> tuple[bool, float]:
    """When a label is placed: from right to left, then the others from left to right."""
    return label.ends, label.label.mark if label.ends else -label.label.mark


def _at_mark(label: Label, edge: float) -> Placed:
    """A label on the lowest row, at one side of its mark."""
    wide = width(label.words, label.bold)
    if label.mark + LEADER_GAP + wide <= edge:
        return Placed(label, label.mark, label.mark + LEADER_GAP + wide)
    end = min(label.mark - LEADER_GAP, edge)
    return Placed(label, end - wide, end, ends=True)


def _raised(wanted: Placed, placed: Iterable[Placed]) -> Placed:
    """The label above all that it overlaps."""
    below = [
        other.row
        for other in placed
        if wanted.left < other.right + _GAP and other.left < wanted.right + _GAP
    ]
    return replace(wanted, row=max(below, default=-1) + 1)


def _crosses(wanted: Placed, placed: Iterable[Placed]) -> bool:
    """Whether the leader down to the mark runs through a lower label."""
    at = wanted.label.mark
    return any(
        other.row < wanted.row and other.left < at - 1 and at + 1 < other.right for other in placed
    )
