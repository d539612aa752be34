"""``quotes``: who is quoted in one text, by which words that is told, and what was said."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from dashboard import edtf
from dashboard.extract import articles, attribution, people, quotations, reported, sentences
from dashboard.extract.speech.frames import Reader
from dashboard.models import Quotation, Reported

HELP = "show each quotation and reported statement of a text file, its speaker and its cue"

_BOLD, _CYAN, _GREY, _PLAIN = "\033[1m", "\033[36m", "\033[2m", "\033[0m"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of ``quotes``."""
    parser.add_argument("file", metavar="FILE", help="a text in UTF-8, or - for standard input")
    parser.add_argument(
        "--published",
        metavar="EDTF",
        type=_edtf,
        help='when it was published, by which "the US president" is somebody',
    )


def _edtf(value: str) -> str:
    if not edtf.is_valid(value):
        raise argparse.ArgumentTypeError(f"{value!r} is no EDTF date")
    return value


def run(args: argparse.Namespace) -> int:
    """Print what was said, in the order of the text; 1 if the file cannot be read."""
    try:
        text = sys.stdin.read() if args.file == "-" else Path(args.file).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        print(f"cannot read {args.file}: {error}", file=sys.stderr)
        return 1
    coloured = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    for said in sorted(_said(text, args.published), key=lambda said: said.span):
        print("\n".join(_lines(text, said, coloured)))
    return 0


def _said(text: str, published: str | None) -> list[Quotation | Reported]:
    """All quotations and reported statements of a text."""
    document = articles.read(text)
    split = sentences.split(document)
    persons = people.find(document, split, published)
    reader = Reader(document, split, persons, quotations.find(document))
    quoted = attribution.attribute(reader)
    return [*quoted, *reported.find(reader)]


def _lines(text: str, said: Quotation | Reported, coloured: bool) -> list[str]:
    """What is printed of one passage: offsets, speaker, how it is told, the words."""
    told = said.attribution
    form = said.form if isinstance(said, Quotation) else "reported"
    mention = f" ‘{told.speaker_span.of(text)}’" if told.speaker_span else ""
    cue = f", cue ‘{told.cue.of(text)}’" if told.cue else ""
    known = f" ({told.known_by}{mention}{cue})" if told.known_by else ""
    return [
        f"{_in(_GREY, f'{said.span.start}-{said.span.end}', coloured)} "
        f"{_in(_BOLD + _CYAN, told.speaker or 'nobody named', coloured)}{known}  [{form}]",
        f"  {' '.join(said.span.of(text).split())}",
    ]


def _in(colour: str, words: str, coloured: bool) -> str:
    return f"{colour}{words}{_PLAIN}" if coloured else words
