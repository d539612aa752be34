"""From bytes to drafts: what a file is, what it holds, when it was published."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from importlib import import_module

from dashboard.intake import content, limits, publication
from dashboard.intake.drafts import Draft, Found, Refusal, RefusedError, Taken

# Each kind of content that holds one article, and the module whose `read` takes it out.
_READERS = {"html": "html", "plain": "plain"}


def read(name: str, data: bytes) -> tuple[Taken, ...]:
    """The articles in a file, or why there are none.

    `name` is for display, and tells Markdown from plain text.  Nothing in
    the bytes raises; time and memory are bounded by `limits`.
    """
    try:
        if len(data) > limits.FILE_BYTES:
            raise RefusedError(
                f"is larger than {limits.size(limits.FILE_BYTES)}: "
                "copy the article's text and paste that"
            )
        return (_draft(name, data, _reader(content.kind(name, data))(data)),)
    except RefusedError as refused:
        return (Refusal(name, f"{name or 'The text'} {refused}."),)


def read_pasted(text: str) -> Taken:
    """The article in a pasted text, or in a pasted page's source."""
    return read("", text.encode("utf-8", "replace"))[0]


def _reader(kind: str) -> Callable[[bytes], Found]:
    if kind not in _READERS:
        raise RefusedError("is of a kind that cannot be read: save it as text, HTML, PDF or .docx")
    reader: Callable[[bytes], Found] = import_module(f"dashboard.intake.{_READERS[kind]}").read
    return reader


def _draft(name: str, data: bytes, found: Found) -> Draft:
    """A draft of what was found, with its publication date and what to look at."""
    if len(found.text) > limits.TEXT_CHARACTERS:
        raise RefusedError(
            f"has more than {limits.TEXT_CHARACTERS:,} characters of text: "
            "give each article a file of its own"
        )
    if len(found.text.split()) < limits.TEXT_WORDS:
        raise RefusedError("has no text of an article: copy the article's text and paste that")
    published = found.publication if found.publication.edtf else publication.infer(found.text)
    return Draft(
        name=name,
        text=found.text,
        title=found.title,
        outlet=found.outlet,
        author=found.author,
        url=found.url,
        published=published.edtf,
        published_how=published.how,
        certainty=published.certainty,
        warnings=found.warnings,
        sha256=hashlib.sha256(data).hexdigest(),
    )
