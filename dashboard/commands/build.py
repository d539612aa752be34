"""``build``: read the home's articles, write the built data and the ledger."""

from __future__ import annotations

import argparse
import sys

from dashboard import home, pipeline
from dashboard.home import Home
from dashboard.reference.calendar import calendar
from dashboard.timeline import edits, ledger_file, report, store

HELP = "read seeds/ and write data/built/ and data/ids.jsonl"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of ``build``."""
    parser.add_argument(
        "--check",
        action="store_true",
        help="write nothing; fail if the built data is stale or a correction does not fit",
    )


def run(args: argparse.Namespace) -> int:
    """Build, or with ``--check`` only compare; 1 where something is stale."""
    place = home.find()
    built = pipeline.build(
        home.read_articles(place),
        calendar(),
        ledger_file.read(place.ids),
        edits.read(place.corrections),
    )
    found = report.report(built.timeline, built.problems)
    outputs = store.files(place, built.timeline, built.ledger, found)
    if args.check:
        return _check(place, outputs, built.problems)
    store.write(outputs)
    for sentence in report.sentences(found):
        print(sentence)
    return 0


def _check(place: Home, outputs: store.Files, problems: tuple[str, ...]) -> int:
    """Say what is stale and what does not fit."""
    stale = store.stale(outputs)
    for path in stale:
        print(
            f"{path.relative_to(place.root)} is stale: run `make build` and commit it",
            file=sys.stderr,
        )
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if stale or problems else 0
