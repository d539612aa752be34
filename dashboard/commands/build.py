"""``build``: read the home's articles, write the built data and the ledger."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager

from dashboard import building, garbage, home, progress
from dashboard.building import How
from dashboard.bulk import workers
from dashboard.home import Home
from dashboard.terminal import say
from dashboard.timeline import manifest, report

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
    parser.add_argument(
        "--jobs",
        type=_jobs,
        default=0,
        metavar="N",
        help="processes (default: all cores)",
    )
    parser.add_argument(
        "--scheduler",
        default="",
        metavar="ADDRESS",
        help="have the workers of a Dask scheduler read, at tcp://HOST:PORT",
    )
    parser.add_argument(
        "--articles",
        default="",
        metavar="ADDRESS",
        help="read the articles from there: JSON Lines or a folder, at any address of fsspec",
    )
    parser.add_argument(
        "--format",
        choices=(manifest.JSON_LINES, manifest.PARQUET),
        default="",
        help="of the built data (default: what it is, else by the number of articles)",
    )


def _jobs(value: str) -> int:
    """A number of processes, from 1 on."""
    if not value.isdigit() or value == "0":
        raise argparse.ArgumentTypeError(f"{value!r} is no number of processes: write 1 or more")
    return int(value)


def run(args: argparse.Namespace) -> int:
    """Build, or with ``--check`` only compare; 1 where something is stale or was refused."""
    garbage.collect_rarely()
    place = home.find()
    how = How(
        anew=args.anew or args.check,
        progress=_counted,
        jobs=args.jobs or workers.cores(),
        scheduler=args.scheduler,
        articles=args.articles,
        form=args.format,
    )
    if args.check:
        return _check(place, args.paths, how)
    status = 0
    if args.paths:
        # imported here: most builds bring nothing new
        from dashboard.commands import add

        status = add.put(place, args.paths, {})
    made = building.build(place, how)
    say("\n".join(report.news(made.report, made.read)))
    return status


def _counted(total: int) -> AbstractContextManager[Callable[[int], None]]:
    return progress.counted(total, "Reading article", sys.stderr)


def _check(place: Home, paths: Sequence[str], how: How) -> int:
    """Say what is stale and what does not fit."""
    if paths:
        say("--check writes nothing: build the paths first, then check", error=True)
        return 2
    stale, problems = building.check(place, how)
    for path in stale:
        where = path.relative_to(place.root)
        say(f"{where} is stale: run `make build` and commit it", error=True)
    for problem in problems:
        say(problem, error=True)
    return 1 if stale or problems else 0
