"""``build``: read the home's articles, write the built data and the ledger."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence

from dashboard import building, home, progress
from dashboard.home import Home
from dashboard.models import Article
from dashboard.terminal import say
from dashboard.timeline import report, store

HELP = "read seeds/ and write data/built/ and data/ids.jsonl"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of ``build``."""
    parser.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help="files, folders or patterns whose articles are put into the home first",
    )
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--check",
        action="store_true",
        help="write nothing; fail if the built data is stale or a correction does not fit",
    )
    what.add_argument(
        "--anew", action="store_true", help="read every article, not only what has changed"
    )


def run(args: argparse.Namespace) -> int:
    """Build, or with ``--check`` only compare; 1 where something is stale or was refused."""
    place = home.find()
    if args.check:
        return _check(place, args.paths)
    status = 0
    if args.paths:
        # imported here: most builds bring nothing new
        from dashboard.commands import add

        status = add.put(place, args.paths, {})
    made = building.build(place, args.anew, _counted)
    say("\n".join(report.news(made.report, made.read)))
    return status


def _counted(articles: Sequence[Article]) -> Iterator[Article]:
    return progress.told(articles, "Reading article", sys.stderr)


def _check(place: Home, paths: Sequence[str]) -> int:
    """Say what is stale and what does not fit."""
    if paths:
        say("--check writes nothing: build the paths first, then check", error=True)
        return 2
    made = building.make(place, anew=True)
    stale = store.stale(made.outputs)
    for path in stale:
        where = path.relative_to(place.root)
        say(f"{where} is stale: run `make build` and commit it", error=True)
    for problem in made.problems:
        say(problem, error=True)
    return 1 if stale or made.problems else 0
