"""All mentions of a text, in a line to compare."""

from __future__ import annotations

from tests.extract.said import PUBLISHED, mentions


def who(text: str, published: str | None = PUBLISHED) -> str:
    """Of each mention: its words = the canonical name (how it is known)."""
    rows = mentions(text, published)
    return "; ".join(f"{words} = {name} ({known_by})" for words, name, known_by in rows)
