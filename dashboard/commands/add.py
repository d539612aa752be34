"""``add``: put articles into the home, whatever kind of file they come in, and build."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from dashboard import articles, building, home, progress, terminal
from dashboard.home import Home
from dashboard.intake import Draft, Refusal, Taken, gathering, keeping, read
from dashboard.intake.drafts import STATED
from dashboard.intake.keeping import ADDED, THERE, UPDATED, Change
from dashboard.terminal import say
from dashboard.timeline import report

HELP = "put articles (text, HTML, PDF, Word, Markdown, messages, archives) into the home and build"

_GIVEN = "Given with the command that added the article."
_SAID = {ADDED: "added as", UPDATED: "updated:", THERE: "is there already:"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of ``add``."""
    parser.add_argument(
        "paths", nargs="+", metavar="FILE", help="files, folders or patterns, or - for a text"
    )
    for name, what in (
        ("title", "the headline"),
        ("outlet", "who published it"),
        ("author", "who wrote it"),
        ("url", "its address"),
        ("published", "when it was published, as EDTF: 2018-07-16, 2018-07 or 2018"),
    ):
        parser.add_argument(
            f"--{name}", metavar=name.upper(), type=_TYPES.get(name, str), help=what
        )
    parser.add_argument("--no-build", action="store_true", help="leave the built data as it is")


def _address(value: str) -> str:
    if not articles.is_address(value):
        raise argparse.ArgumentTypeError(f"{value!r} is no address: write https://...")
    return value


_TYPES = {"published": terminal.edtf_date, "url": _address}


def run(args: argparse.Namespace) -> int:
    """Add the articles and build; 1 where a file was refused."""
    place = home.find()
    given = {
        name: value
        for name in ("title", "outlet", "author", "url", "published")
        if (value := getattr(args, name))
    }
    if "published" in given:
        given["published_how"] = _GIVEN
    status = put(place, args.paths, given)
    if not args.no_build:
        made = building.build(place)
        say("\n".join(report.news(made.report, made.read)))
    return status


def put(place: Home, paths: Sequence[str], given: Mapping[str, str]) -> int:
    """Put the articles of the paths into the home and tell of each file.

    `given` are fields of its entry that the caller knows better than the file.
    """
    keeping.prepare(place)
    known = {entry.sha256 for entry in home.read_entries(place)} - {""}
    taken = list(_taken(place, paths, set() if given else known))
    drafts = [_completed(each, given) for each in taken if isinstance(each, Draft)]
    refused = [each for each in taken if isinstance(each, Refusal)]
    for draft, change in zip(drafts, keeping.put(place, drafts, given), strict=True):
        say("\n".join(_lines(draft, change)))
    for refusal in refused:
        say(f"NOT ADDED: {refusal.why}", error=True)
    return 1 if refused else 0


def _taken(place: Home, paths: Sequence[str], known: set[str]) -> Iterator[Taken]:
    """What all files hold; one that is `known` by its hash is passed over."""
    if "-" in paths:
        yield from read("standard input", sys.stdin.buffer.read())
    # a folder around the home must not bring the home into itself
    own = (place.seeds, place.root / "data")
    files, refused = gathering.files((path for path in paths if path != "-"), own)
    yield from refused
    for name, path in progress.told(tuple(files.items()), "Reading file", sys.stderr):
        yield from _of_file(name, path, known)


def _of_file(name: str, path: Path, known: set[str]) -> tuple[Taken, ...]:
    found = gathering.taken(name, path, known)
    if not found:
        say(f"{name}: unchanged")
    return found


def _completed(draft: Draft, given: Mapping[str, str]) -> Draft:
    certainty = STATED if "published" in given else draft.certainty
    return replace(draft, certainty=certainty, **given)  # type: ignore[arg-type]


def _lines(draft: Draft, change: Change) -> Iterator[str]:
    """What became of a draft, how its date is known, and what to look at."""
    yield f"{draft.name}: {_SAID[change.what]} {change.article}"
    if change.what == THERE:
        return
    if draft.published:
        yield f"  published {draft.published} ({draft.certainty}): {draft.published_how}"
    else:
        yield "  published: not known; add it again with --published, or write it into its entry"
    if change.reprint_of:
        yield f"  tells the same as {change.reprint_of}: the two count as one source"
    yield from (f"  {warning}" for warning in draft.warnings)
