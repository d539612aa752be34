"""Whether the patterns of a reference table find their examples and nothing else.

Our own tables are tried by a test, those of another home when it is built.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dashboard.extract.articles import fold
from dashboard.reference.tables import folder, read_toml


def faults(tables: Path) -> Iterator[str]:
    """A sentence for each table in the folder that is none of ours or contradicts itself."""
    for path in sorted(tables.glob("[!.]*")):
        if not (folder() / path.name).is_file():
            yield f"{path.name} takes the place of no table: name it like one of ours"
        elif path.suffix == ".toml":
            yield from unproven(path)


def unproven(path: Path) -> Iterator[str]:
    """A sentence for each example that a pattern of the table misses or wrongly finds.

    Raises `TableError` where the table cannot be read.
    """
    for item in _patterns(read_toml(path)):
        try:
            regex = re.compile(item["pattern"])
        except (re.error, TypeError):
            continue  # the table's own loader tells of it
        where = f"{path.name}, pattern {item['pattern']!r}"
        for wanted, verb in (("examples", "does not find"), ("not_examples", "must not find")):
            for text in item.get(wanted, ()):
                if bool(regex.search(fold(text))) is not (wanted == "examples"):
                    yield f"{where} {verb} {text!r}: mend the pattern or the example"


def _patterns(value: Any) -> Iterator[dict[str, Any]]:
    """Every regular expression with examples, however deep in a table."""
    if isinstance(value, dict):
        for item in value.get("patterns", ()):
            if isinstance(item, dict) and "pattern" in item:
                yield item
        for inner in value.values():
            yield from _patterns(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _patterns(inner)
