"""How well the articles are read, measured against gold that a folder holds.

Run as ``make accuracy GOLD=FOLDER`` or, from the checkout,
``python -m tests.benchmarks.accuracy FOLDER``.  The scores are printed and
written to ``tests/benchmarks/accuracy.json``.  The folder may have

- ``timex/``: TimeML files (``*.tml``) at any depth, see `gold.timeml`;
- ``quotations/``: JSON Lines after PolNeAR, see `gold.attributed`;
- ``articles/``: labelled articles and their texts, see `gold.labelled`.

Of a folder that is missing nothing is said.  Nothing of a text is kept.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from dashboard.commands.extract import read
from dashboard.jsonl import Record
from dashboard.models import Article
from dashboard.reference.calendar import calendar
from tests.benchmarks import record
from tests.benchmarks.gold import attributed, labelled, timeml

TITLE = "How well the articles are read"
COMMAND = "make accuracy GOLD=FOLDER"
NOTE = (
    "Scores of the rules against texts that people have marked. These texts were at hand while the "
    "rules were written, so other texts may be read less well."
)
SEEDS = Path(__file__).resolve().parents[2] / "seeds"


def found(part: str, text: str, published: str | None) -> list[Record]:
    """What the ``extract`` command says of one part of a text."""
    only = part if part != "events" else None
    records: list[Record] = read(Article("gold", text, published), calendar(), only)[part]
    return records


def tables(folder: Path) -> Iterator[record.Table]:
    """The scores of each kind of gold that the folder has."""
    if (folder / "timex").is_dir():
        yield timeml.measure(folder / "timex", partial(found, "timexes"))
    if (folder / "quotations").is_dir():
        yield attributed.measure(folder / "quotations", partial(found, "quotations"))
    if (folder / "articles").is_dir():
        yield labelled.measure(folder / "articles", SEEDS, partial(found, "events"))


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and write; 2 where the folder holds no gold."""
    parser = argparse.ArgumentParser(prog="make accuracy", description="Score the reading.")
    parser.add_argument("folder", type=Path, help="has timex/, quotations/ or articles/")
    parser.add_argument("--output", type=Path, default=record.FOLDER / "accuracy.json")
    args = parser.parse_args(arguments)
    measured = list(tables(args.folder))
    if not measured:
        sys.stderr.write(
            f"{args.folder} holds no gold: it needs a folder timex, quotations or articles "
            "(see tests/benchmarks/accuracy.py)\n"
        )
        return 2
    record.write(args.output, TITLE, COMMAND, NOTE, measured)
    sys.stdout.write(record.printed(measured))
    return 0


if __name__ == "__main__":
    sys.exit(main())
