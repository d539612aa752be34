"""``quotes``: who is quoted in one text, by which words that is told, and what was said."""

from __future__ import annotations

import argparse

from dashboard import terminal
from dashboard.extract import articles, attribution, people, quotations, reported, sentences
from dashboard.extract.speech.frames import Reader
from dashboard.models import Quotation, Reported
from dashboard.terminal import BOLD, CYAN, GREY, Paint

HELP = "show each quotation and reported statement of a text file, its speaker and its cue"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of ``quotes``."""
    terminal.add_text(parser, 'by which "the US president" is somebody')


def run(args: argparse.Namespace) -> int:
    """Print what was said, in the order of the text; `HomeError` if it cannot be read."""
    text = terminal.text_of(args.file)
    paint = terminal.paint()
    for said in sorted(_said(text, args.published), key=lambda said: said.span):
        terminal.say("\n".join(_lines(text, said, paint)))
    return 0


def _said(text: str, published: str | None) -> list[Quotation | Reported]:
    """All quotations and reported statements of a text."""
    document = articles.read(text)
    split = sentences.split(document)
    persons = people.find(document, split, published)
    reader = Reader(document, split, persons, quotations.find(document))
    quoted = attribution.attribute(reader)
    return [*quoted, *reported.find(reader)]


def _lines(text: str, said: Quotation | Reported, paint: Paint) -> list[str]:
    """What is printed of one passage: offsets, speaker, how it is told, the words."""
    told = said.attribution
    form = said.form if isinstance(said, Quotation) else "reported"
    mention = f" “{told.speaker_span.of(text)}”" if told.speaker_span else ""
    cue = f", cue “{told.cue.of(text)}”" if told.cue else ""
    known = f" ({told.known_by}{mention}{cue})" if told.known_by else ""
    return [
        f"{paint(GREY, f'{said.span.start}-{said.span.end}')} "
        f"{paint(BOLD + CYAN, told.speaker or 'nobody named')}{known}  [{form}]",
        f"  {' '.join(said.span.of(text).split())}",
    ]
