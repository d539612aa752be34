"""``remove``: take articles out of the home, and build."""

from __future__ import annotations

import argparse

from dashboard import building, home
from dashboard.intake import keeping
from dashboard.terminal import say
from dashboard.timeline import report

HELP = "take articles out of the home, and build"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of ``remove``."""
    parser.add_argument(
        "articles", nargs="+", metavar="ID", help="its id, the name of its file without .txt"
    )
    parser.add_argument("--no-build", action="store_true", help="leave the built data as it is")


def run(args: argparse.Namespace) -> int:
    """Remove the articles, all or none, and build."""
    place = home.find()
    ids = list(dict.fromkeys(name.removesuffix(".txt") for name in args.articles))
    keeping.remove(place, ids)
    say(f"Removed: {', '.join(ids)}")
    if not args.no_build:
        made = building.build(place)
        say("\n".join(report.news(made.report, made.read)))
    return 0
