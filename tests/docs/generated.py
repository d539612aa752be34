"""``make docs``: renews what the documents show of the data, the figures and the import rules."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from tests.docs import document, example, figures, rooms
from tests.security import tried


def generated() -> Iterator[tuple[Path, str]]:
    """Each generated file with its content as it ought to be."""
    text = document.README.read_text(encoding="utf-8")
    text = document.with_part(text, "the example", example.example())
    yield document.README, document.with_part(text, "the figures", figures.figures())
    yield rooms.PATH, rooms.picture()
    model = document.SECURITY.read_text(encoding="utf-8")
    told = tried.table(tried.read())
    yield document.SECURITY, document.with_part(model, "what was tried", told)


def main() -> None:
    """Write what has changed."""
    for path, content in generated():
        if not path.exists() or path.read_text(encoding="utf-8") != content:
            beside = path.with_name(f".{path.name}.new")
            beside.write_text(content, encoding="utf-8")
            beside.replace(path)
            sys.stdout.write(f"{path.relative_to(document.ROOT)} is renewed\n")


if __name__ == "__main__":
    main()
