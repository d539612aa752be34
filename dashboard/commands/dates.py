"""``dates``: every time expression of one text, how it is read, and why."""

from __future__ import annotations

import argparse

from dashboard import terminal
from dashboard.extract import articles, resolution, sentences, timexes
from dashboard.extract.dating import publication
from dashboard.models import Timex
from dashboard.reference.calendar import calendar
from dashboard.terminal import BOLD, GREEN, GREY, RED, Paint

HELP = "show each date expression of a text file, its reading and its reason"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of ``dates``."""
    terminal.add_text(parser, "2018-07-16, 2021-06, 2016-11-14/2016-11-20")


def run(args: argparse.Namespace) -> int:
    """Print the expressions of a file in order; `HomeError` if it cannot be read."""
    document = articles.read(terminal.text_of(args.file))
    split = sentences.split(document)
    found = timexes.find(document, split)
    known = publication.known(args.published, document, found, calendar())
    paint = terminal.paint()
    for timex in resolution.resolve(found, document, split, known, calendar()):
        terminal.say("\n".join(_lines(timex, paint)))
    return 0


def _lines(timex: Timex, paint: Paint) -> list[str]:
    """What is printed of an expression: offsets, reading, reason, warning."""
    reading = timex.edtf or "no date"
    mod = f" {timex.mod}" if timex.mod else ""
    head = f"{timex.span.start}-{timex.span.end}"
    lines = [
        f"{paint(GREY, head)} {paint(BOLD + GREEN, reading)}"
        f"  {timex.type} {timex.value}{mod}  [{timex.rule}]",
        f"  {timex.reason}",
    ]
    return [*lines, f"  {paint(RED, timex.warning)}"] if timex.warning else lines
