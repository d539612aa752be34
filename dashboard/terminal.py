"""What a command that reads one text takes, and how commands print what was found."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path

from dashboard import edtf
from dashboard.home import HomeError
from dashboard.view.unseen import seen

BOLD, CYAN, GREEN, RED, GREY = "\033[1m", "\033[36m", "\033[32m", "\033[31m", "\033[2m"
_PLAIN = "\033[0m"
_COLOUR = re.compile("(\033\\[[0-9;]*m)")

Paint = Callable[[str, str], str]  # a colour and words -> the words, in the colour where it shows


def open_closed() -> None:
    """Take input and output that whoever began us has closed for empty ones, to the very end."""
    if sys.stdin is None:
        sys.stdin = Path(os.devnull).open(encoding="utf-8")  # noqa: SIM115
    if sys.stdout is None:
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115


def add_text(parser: argparse.ArgumentParser, why: str) -> None:
    """The arguments of a command that reads one text; `why` says what its publication is for."""
    parser.add_argument("file", metavar="FILE", help="a text in UTF-8, or - for standard input")
    parser.add_argument(
        "--published", metavar="EDTF", type=edtf_date, help=f"when it was published: {why}"
    )


def edtf_date(value: str) -> str:
    """A value that is EDTF; argparse tells the user where it is none."""
    if not edtf.is_valid(value):
        raise argparse.ArgumentTypeError(f"{value!r} is no EDTF date")
    return value


def text_of(file: str) -> str:
    """The text of a file or, for ``-``, of standard input; `HomeError` where it is none."""
    name = "standard input" if file == "-" else file
    try:
        # bytes, and not read_text(): that would change line ends and so every offset
        content = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        return content.decode("utf-8")
    except OSError as error:
        raise HomeError(f"cannot read {name}: {error.strerror}") from None
    except UnicodeDecodeError as error:
        problem = f"cannot read {name}: it is not UTF-8 (byte {error.start})"
        raise HomeError(f"{problem}: save the text again as UTF-8") from None


def paint() -> Paint:
    """What colours words on a terminal and leaves them plain elsewhere or with ``NO_COLOR``."""
    if sys.stdout.isatty() and not os.environ.get("NO_COLOR"):
        return lambda colour, words: f"{colour}{words}{_PLAIN}"
    return lambda colour, words: words


def say(words: object, error: bool = False) -> None:
    """Print a line, or with `error` say it on standard error.

    Of control characters only line ends, tabs and our colours get through: a text
    or a file's name could else write over what stands there, or have the terminal act.
    """
    parts = _COLOUR.split(str(words))
    plain = (part if _COLOUR.fullmatch(part) else seen(part) for part in parts)
    print("".join(plain).replace("\r", ""), file=sys.stderr if error else sys.stdout)
