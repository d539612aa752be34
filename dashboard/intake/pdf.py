"""PDF: the lines of its pages, put together to paragraphs again."""

from __future__ import annotations

import logging
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from io import BytesIO
from time import monotonic
from typing import Any

from dashboard.intake import limits, plain
from dashboard.intake.drafts import Found, RefusedError

_TOO_MUCH = "takes too long to read: copy the article's text and paste that"
_PAGE_NUMBER = re.compile(r"(?i)(?:page\s*)?[-–—\s]*\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?[-–—\s]*")
_FILE_NAME = re.compile(r"(?i)microsoft word|untitled|\.(?:docx?|pdf|indd|html?)\b|^\W*$")
_HYPHEN = re.compile(r"[a-z]-$")
_ENDED = re.compile(r"[.!?:][\"'”’)\]]*$")
_EDGE = 2  # lines at the top and the foot of a page that may be furniture
# Of the column: a shorter line ends its paragraph.  One that ends like a sentence
# does so sooner, as the last line of a paragraph is often nearly full.
_WIDE, _WIDE_ENDED = 0.75, 0.95


def read(data: bytes) -> Found:
    """The text of a PDF and its title and author.

    When the file was made says nothing of when the article was published.
    Raises `RefusedError` for one that is locked, too long or only pictures.
    """
    import pypdf
    from pypdf.errors import LimitReachedError

    # it tells the server's log of every oddity of every file
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        with pypdf.apply_configuration(**limits.PDF):
            reader = pypdf.PdfReader(BytesIO(data), strict=False)
            pages = [_lines(text) for text in _texts(reader)]
            about: Mapping[str, object] = reader.metadata or {}
    except LimitReachedError:
        raise RefusedError(_TOO_MUCH) from None
    text = "\n".join(_paragraphs(_without_furniture(pages)))
    if not text.strip():
        raise RefusedError(
            "has no text, only pictures of it: have its text recognised, or paste the text"
        )
    title = plain.line(about.get("/Title"))
    return Found(
        plain.tidy(text),
        title="" if _FILE_NAME.search(title) else title,
        author=plain.line(about.get("/Author")),
    )


def _texts(reader: Any) -> Iterator[str]:
    """The text of each page; `RefusedError` for a file that is locked or costs too much."""
    if reader.is_encrypted and not _opens(reader):
        raise RefusedError(
            "is protected by a password: save a copy without one, or paste the article's text"
        )
    if len(reader.pages) > limits.PDF_PAGES:
        raise RefusedError(
            f"has more than {limits.PDF_PAGES} pages: save the pages of the article alone"
        )
    for page, watch in _timed(reader):
        yield page.extract_text(visitor_operand_before=watch)


def _opens(reader: Any) -> bool:
    """Whether the empty password opens it, as it does where only printing is barred."""
    from pypdf.errors import DependencyError

    try:
        return bool(reader.decrypt(""))
    except (DependencyError, NotImplementedError):
        return False


def _timed(reader: Any) -> Iterator[tuple[Any, Callable[..., None]]]:
    """Each page with a watch that refuses the file when all have taken too long.

    A page of forms within forms can go on for ever; the watch is asked at
    every operator of it.
    """
    end = monotonic() + limits.PDF_SECONDS

    def watch(*_: object) -> None:
        if monotonic() > end:
            raise RefusedError(_TOO_MUCH)

    for page in reader.pages:
        watch()
        yield page, watch


def _lines(text: str) -> list[str]:
    return [line.rstrip() for line in plain.tidy(text).split("\n")]


def _without_furniture(pages: Sequence[list[str]]) -> list[str]:
    """All lines in a row, without page numbers and what stands on page after page."""
    edges = Counter(mark for page in pages for mark in {_mark(page[at]) for at in _edges(page)})
    kept: list[str] = []
    for page in pages:
        edge = _edges(page)
        kept += [
            line
            for at, line in enumerate(page)
            if at not in edge
            or not (_PAGE_NUMBER.fullmatch(line.strip()) or edges[_mark(line)] > 2)
        ]
    return kept if any(kept) else [line for page in pages for line in page]


def _edges(page: Sequence[str]) -> set[int]:
    """The places of the first and last lines of a page that hold something."""
    filled = [at for at, line in enumerate(page) if line.strip()]
    return {*filled[:_EDGE], *filled[-_EDGE:]}


def _mark(line: str) -> str:
    """A line without its numbers, by which a running head is known."""
    return re.sub(r"\d+", "#", line.strip())


def _paragraphs(lines: Sequence[str]) -> Iterator[str]:
    """Lines put together: one narrower than the column ends its paragraph."""
    widths = sorted(len(line) for line in lines if line.strip())
    column = widths[len(widths) * 9 // 10] if widths else 0
    paragraph = ""
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        paragraph += line.strip()
        if not _goes_on(line, after.strip(), column):
            if paragraph:
                yield paragraph
            paragraph = ""
        elif _HYPHEN.search(paragraph) and after.strip()[0].islower():
            paragraph = paragraph[:-1]
        else:
            paragraph += " "


def _goes_on(line: str, after: str, column: int) -> bool:
    if not line.strip() or not after:
        return False
    ended = _ENDED.search(line)
    wide = _WIDE_ENDED if ended else _WIDE
    return len(line.strip()) >= wide * column or (after[0].islower() and not ended)
