"""Markdown: its words without its marks, which are no part of an article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from dashboard import edtf
from dashboard.articles import is_address
from dashboard.intake import limits, plain
from dashboard.intake.drafts import STATED, Found, Publication

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*\n", re.DOTALL)
_FIELD = re.compile(r"(?m)^([A-Za-z_-]{2,30})[ \t]*:[ \t]*(\S.*)$")
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?![\d-])")

# What front matter calls what an article has, the likeliest first.
_NAMES = {
    "title": ("title", "headline"),
    "author": ("author", "byline"),
    "outlet": ("outlet", "publication", "publisher", "site", "source"),
    "url": ("url", "link", "canonical", "source"),
    "published": ("published", "date", "pubdate"),
}


def read(data: bytes) -> Found:
    """The text of a Markdown file and what its front matter says of it.

    Offsets count the text that is stored, so that the marks go before.
    """
    from markdown_it import MarkdownIt

    source, encoding = plain.decode(data)
    limits.check_length(source)
    front = _FRONT_MATTER.match(source)
    fields = _fields(front[1]) if front else {}
    tokens = MarkdownIt("commonmark").enable("table").parse(source[front.end() if front else 0 :])
    blocks = list(_blocks(tokens))
    title = fields.get("title") or next((words for tag, words in blocks if tag == "h1"), "")
    kept = [words for tag, words in blocks if not (tag == "h1" and words == title)]
    return Found(
        text=plain.tidy("\n".join(kept)),
        title=title,
        outlet=fields.get("outlet", ""),
        author=fields.get("author", ""),
        url=fields.get("url", ""),
        publication=_publication(fields.get("published", "")),
        warnings=plain.guessed_warning(encoding),
    )


def _fields(front: str) -> dict[str, str]:
    """The fields of the front matter under our names."""
    given = {name.lower(): value.strip().strip("\"'") for name, value in _FIELD.findall(front)}
    fields = {
        ours: next((given[name] for name in names if name in given), "")
        for ours, names in _NAMES.items()
    }
    if is_address(fields["outlet"]):
        fields["outlet"] = ""
    if not is_address(fields["url"]) or len(fields["url"]) > limits.ADDRESS_CHARACTERS:
        fields["url"] = ""
    return fields


def _publication(value: str) -> Publication:
    found = _DATE.match(value)
    if not found or not edtf.is_valid(found.group()):
        return Publication()
    return Publication(found.group(), "The file's own heading gives this date.", STATED)


def _blocks(tokens: Iterable[object]) -> Iterator[tuple[str, str]]:
    """Each paragraph, heading, table cell or block of code: its tag and its words."""
    tag = ""
    for token in tokens:
        kind, inner = getattr(token, "type", ""), getattr(token, "children", None)
        if kind.endswith("_open"):
            tag = getattr(token, "tag", "")
        words = "".join(map(_words, inner)) if kind == "inline" and inner else ""
        if kind in {"fence", "code_block"}:
            tag, words = "pre", getattr(token, "content", "")
        if words.strip():
            yield tag, words.strip()


def _words(token: object) -> str:
    """What a reader sees of a piece of a line; pictures and HTML are not read."""
    kind = getattr(token, "type", "")
    if kind == "softbreak":
        return " "
    if kind == "hardbreak":
        return "\n"
    return str(getattr(token, "content", "")) if kind in {"text", "code_inline"} else ""
