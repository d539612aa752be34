"""The README's example: a sentence of an article, and the record that is made of it."""

from __future__ import annotations

import io
import json
import shlex
from typing import Any

from dashboard.commands.extract import extract
from tests.docs.document import ROOT

ARTICLE = "003_aad10e45e6c68c2f"
PUBLISHED = "2016-11-14/2016-11-20"
SENTENCE = (
    "Russian President Vladimir Putin telephoned the US President-elect Donald Trump "
    "on 14 November to extend congratulations."
)


def example() -> str:
    """The sentence, the command that reads it and what that prints, as Markdown.

    Raises ValueError where the article no longer has the sentence.
    """
    if SENTENCE not in (ROOT / "seeds" / f"{ARTICLE}.txt").read_text(encoding="utf-8"):
        raise ValueError(f"{ARTICLE} does not have the example's sentence: choose another")
    line = json.dumps({"id": "call", "published": PUBLISHED, "text": SENTENCE})
    (record,) = extract(io.BytesIO(line.encode()), None)
    return (
        f"> {SENTENCE}\n\n"
        "This reads it:\n\n"
        f"```sh\necho {shlex.quote(line)} |\n  .venv/bin/python -m dashboard extract\n```\n\n"
        "and this is the record (on one line):\n\n"
        f"```text\n{_written(record)}\n```\n"
    )


def _written(record: dict[str, Any]) -> str:
    """A record as JSON whose lists of records have a line for each field."""
    keys = [f'"{key}": {_value(value)}' for key, value in record.items()]
    return "{" + ",\n ".join(keys) + "}"


def _value(value: Any) -> str:
    if not (isinstance(value, list) and value and isinstance(value[0], dict)):
        return json.dumps(value, ensure_ascii=False)
    items = (_item(item) for item in value)
    return "[" + ",\n  ".join(items) + "]"


def _item(item: dict[str, Any]) -> str:
    pairs = [f"{json.dumps(key)}: {json.dumps(item[key], ensure_ascii=False)}" for key in item]
    lines, line = [], ""
    for pair in pairs:
        if len(line) + len(pair) > 88:
            lines.append(line)
            line = ""
        line += f"{pair}, "
    return "{" + "\n   ".join([*(each.rstrip() for each in lines), line.removesuffix(", ")]) + "}"
