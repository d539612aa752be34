"""The picture of the rooms, drawn from the import contracts in pyproject.toml.

Rooms stand in the order of the layers contract: each may import from those
below it only.  What a room is for is the first line of its docstring; what it
never holds follows from the other contracts.
"""

from __future__ import annotations

import ast
import textwrap
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from html import escape
from typing import Any

from tests.docs.document import ROOT

PATH = ROOT / ".github" / "images" / "rooms.svg"

WIDTH, GAP, PAD = 960, 8, 12
LINE = 17
# An average character of the text is so many pixels wide, rather more than less.
_CHARACTER = 6.7
_SPELT = {"streamlit": "Streamlit", "plotly": "Plotly"}

_STYLE = """
  text { font: 12.5px system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif }
  .ground { fill: #FCFBF8 } .room { fill: #F3F0E9; stroke: #D9D5CA }
  .name { font-weight: 600; font-size: 14px; fill: #1B222A }
  .what { fill: #1B222A } .never { fill: #B0501A } .told { fill: #545E68 }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #14171B } .room { fill: #1D2126; stroke: #363C44 }
    .name, .what { fill: #EAE6DD } .never { fill: #E8935C } .told { fill: #A9AFB6 }
  }
"""


@dataclass(frozen=True, slots=True)
class Room:
    """A module or package, what it is for, and, of a package, what is never in it."""

    name: str
    purpose: str
    never: tuple[str, ...]


def picture() -> str:
    """The picture as SVG, for light and dark pages; ValueError without a layers contract."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    parts, y = [], float(PAD)
    for row in rows(project["tool"]["importlinter"]["contracts"]):
        drawn, height = _row(row, y)
        parts += drawn
        y += height + GAP
    told = "A room imports only from rooms below it. Orange: what the rules keep out of a folder."
    parts.append(_text(PAD, y + LINE, "told", told))
    height = y + 2 * LINE
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:g}" '
        f'width="{WIDTH}" height="{height:g}" role="img" aria-label="The rooms of the code">\n'
        f'<style>{_STYLE}</style>\n<rect class="ground" width="100%" height="100%"/>\n'
        + "\n".join(parts)
        + "\n</svg>\n"
    )


def rows(contracts: Sequence[dict[str, Any]]) -> Iterator[tuple[Room, ...]]:
    """The layers from the top, each with its rooms, below the entry point."""
    layers = next((each for each in contracts if each["type"] == "layers"), None)
    if layers is None:
        raise ValueError("pyproject.toml has no import contract of type layers")
    yield (Room("streamlit_app.py", _purpose("streamlit_app"), ()),)
    for layer in layers["layers"]:
        yield tuple(_room(name.strip(), contracts) for name in layer.split("|"))


def _room(module: str, contracts: Sequence[dict[str, Any]]) -> Room:
    path = module.replace(".", "/")
    if (ROOT / path).is_dir():
        return Room(f"{path}/", _purpose(module), tuple(_kept_out(module, contracts)))
    return Room(f"{path}.py", _purpose(module), ())


def _purpose(module: str) -> str:
    """The first line of a module's docstring."""
    path = ROOT / module.replace(".", "/")
    source = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    told = ast.get_docstring(ast.parse(source.read_text(encoding="utf-8"))) or ""
    return told.split("\n", 1)[0].rstrip(".").replace("`", "").replace("->", "→")


def _kept_out(room: str, contracts: Sequence[dict[str, Any]]) -> Iterator[str]:
    """What the contracts beside the layers keep out of a room."""
    for contract in contracts:
        if contract["type"] == "independence" and room in contract["modules"]:
            yield from (each.split(".")[-1] for each in contract["modules"] if each != room)
        if contract["type"] == "forbidden" and _holds_for(contract, room):
            allowed = (each.split(" -> ")[0] for each in contract.get("ignore_imports", ()))
            if not any(fnmatch(room, each) or each.startswith(f"{room}.") for each in allowed):
                yield from (_SPELT.get(each, each) for each in contract["forbidden_modules"])


def _holds_for(contract: dict[str, Any], room: str) -> bool:
    return any(f"{room}.".startswith(f"{each}.") for each in contract["source_modules"])


def _row(row: Sequence[Room], y: float) -> tuple[list[str], float]:
    """The boxes of one layer from `y` on, and how high they are."""
    wide = (WIDTH - 2 * PAD - GAP * (len(row) - 1)) / len(row)
    lines = [list(_lines(room, wide)) for room in row]
    high = (max(map(len, lines)) + 0.7) * LINE
    drawn = []
    for number, told in enumerate(lines):
        x = PAD + number * (wide + GAP)
        box = f'<rect class="room" x="{x:g}" y="{y:g}" width="{wide:g}" height="{high:g}" rx="4"/>'
        drawn.append(box)
        for place, (kind, text) in enumerate(told, 1):
            drawn.append(_text(x + PAD, y + place * LINE + 2, kind, text))
    return drawn, high


def _lines(room: Room, wide: float) -> Iterator[tuple[str, str]]:
    """The lines of a box with their classes."""
    room_for = int((wide - 2 * PAD) / _CHARACTER)
    yield "name", room.name
    yield from (("what", line) for line in textwrap.wrap(room.purpose, room_for))
    never = f"never: {', '.join(room.never)}" if room.never else ""
    yield from (("never", line) for line in textwrap.wrap(never, room_for))


def _text(x: float, y: float, kind: str, text: str) -> str:
    return f'<text class="{kind}" x="{x:g}" y="{y:g}">{escape(text)}</text>'
