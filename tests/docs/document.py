"""The repository's Markdown documents: their fenced blocks, and the parts that are generated."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
README = ROOT / "README.md"
SECURITY = ROOT / ".github" / "SECURITY.md"
CONTRIBUTING = ROOT / ".github" / "CONTRIBUTING.md"

_LINE = re.compile(r"(?m)^(?:#+ (?P<heading>.+)|```(?P<language>\w+)\n(?P<text>(?s:.*?))^```)$")
_PART = "<!-- {name}: written by `make docs` -->\n"
_END = "<!-- end of {name} -->\n"


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: the heading it stands under, its language and its text."""

    section: str
    language: str
    text: str


def blocks(text: str) -> tuple[Block, ...]:
    """All fenced blocks of a document that name a language, in order."""
    section, found = "", []
    for match in _LINE.finditer(text):
        if match["heading"]:
            section = match["heading"]
        else:
            found.append(Block(section, match["language"], match["text"]))
    return tuple(found)


def part(text: str, name: str) -> str:
    """What stands in a generated part; ValueError where the document has no such part."""
    start, end = _bounds(text, name)
    return text[start:end]


def with_part(text: str, name: str, content: str) -> str:
    """The document with a generated part renewed; ValueError where it has no such part."""
    start, end = _bounds(text, name)
    return text[:start] + content + text[end:]


def _bounds(text: str, name: str) -> tuple[int, int]:
    begin = _PART.format(name=name)
    return text.index(begin) + len(begin), text.index(_END.format(name=name))
