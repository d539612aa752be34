"""``dates``: every time expression of one text, how it is read, and why."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from dashboard import edtf
from dashboard.extract import articles, resolution, sentences, timexes
from dashboard.models import Timex
from dashboard.reference.calendar import calendar

HELP = "show each date expression of a text file, its reading and its reason"

_BOLD, _GREEN, _RED, _GREY, _PLAIN = "\033[1m", "\033[32m", "\033[31m", "\033[2m", "\033[0m"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of ``dates``."""
    parser.add_argument("file", metavar="FILE", help="a text in UTF-8, or - for standard input")
    parser.add_argument(
        "--published",
        metavar="EDTF",
        type=_edtf,
        help="when it was published: 2018-07-16, 2021-06, 2016-11-14/2016-11-20",
    )


def _edtf(value: str) -> str:
    if not edtf.is_valid(value):
        raise argparse.ArgumentTypeError(f"{value!r} is no EDTF date")
    return value


def run(args: argparse.Namespace) -> int:
    """Print the expressions of a file in order; 1 if the file cannot be read."""
    try:
        text = sys.stdin.read() if args.file == "-" else Path(args.file).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        print(f"cannot read {args.file}: {error}", file=sys.stderr)
        return 1
    document = articles.read(text)
    split = sentences.split(document)
    found = timexes.find(document, split)
    coloured = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    for timex in resolution.resolve(found, document, split, args.published, calendar()):
        print("\n".join(_lines(timex, coloured)))
    return 0


def _lines(timex: Timex, coloured: bool) -> list[str]:
    """What is printed of an expression: offsets, reading, reason, warning."""
    reading = timex.edtf or "no date"
    mod = f" {timex.mod}" if timex.mod else ""
    head = f"{timex.span.start}-{timex.span.end}"
    lines = [
        f"{_in(_GREY, head, coloured)} {_in(_BOLD + _GREEN, reading, coloured)}"
        f"  {timex.type} {timex.value}{mod}  [{timex.rule}]",
        f"  {timex.reason}",
    ]
    return [*lines, f"  {_in(_RED, timex.warning, coloured)}"] if timex.warning else lines


def _in(colour: str, words: str, coloured: bool) -> str:
    return f"{colour}{words}{_PLAIN}" if coloured else words
