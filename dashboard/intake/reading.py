"""From bytes to drafts: what a file is, what it holds, when it was published."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import PurePosixPath
from time import monotonic

from dashboard.extract import articles, sentences
from dashboard.intake import archive, content, doubts, limits, plain, publication
from dashboard.intake.drafts import Draft, File, Found, Refusal, RefusedError, Taken, one_line

# Each kind of content that holds one article, and the module whose `read` takes it out.
_READERS = {
    kind: f"dashboard.intake.{kind}"
    for kind in ("plain", "html", "markdown", "pdf", "docx", "mail")
}
_UNREADABLE = {
    "data": "is data, no article: copy the article's text and paste that",
    "doc": "is an old Word file: save it as .docx",
    "office": "is an office document of another kind: save its text as .docx or PDF",
    "rtf": "is a rich text file: save it as .docx or as plain text",
    "zip": "is an archive within an archive: give its files by themselves",
}


def read(name: str, data: bytes) -> tuple[Taken, ...]:
    """The articles in a file, or why there are none; several in an archive.

    `name` is for display, and tells Markdown from plain text.  Nothing in
    the bytes raises; time and memory are bounded by `limits`.
    """
    end = monotonic() + limits.ARCHIVE_SECONDS
    return tuple(
        part
        if isinstance(part, Refusal)
        else read_one(part)
        if monotonic() < end
        else _refusal(part.name, RefusedError("came too late in its archive: give it by itself"))
        for part in unpack(name, data)
    )


def read_pasted(text: str) -> Taken:
    """The article in a pasted text, or in a pasted page's source."""
    return read_one(File("", text.encode("utf-8", "replace")))


def unpack(name: str, data: bytes) -> tuple[File | Refusal, ...]:
    """The file itself, or the files of an archive: each is read with `read_one`."""
    name = one_line(name)
    try:
        if len(data) > limits.FILE_BYTES:
            raise RefusedError(
                f"is larger than {limits.size(limits.FILE_BYTES)}: "
                "copy the article's text and paste that"
            )
        if content.kind(name, data) == "zip":
            return tuple(_members(name, data))
    except RefusedError as refused:
        return (_refusal(name, refused),)
    return (File(name, data),)


def read_one(file: File) -> Taken:
    """The article of a file that is no archive, or why there is none."""
    try:
        return _draft(file, _found(content.kind(file.name, file.data), file.data))
    except RefusedError as refused:
        return _refusal(file.name, refused)


def _members(name: str, data: bytes) -> Iterator[File | Refusal]:
    for member, found in archive.members(data):
        inner = f"{name}/{one_line(member)}"
        if isinstance(found, RefusedError):
            yield _refusal(inner, found)
        else:
            yield File(inner, found)


def _refusal(name: str, refused: RefusedError) -> Refusal:
    return Refusal(name, f"{PurePosixPath(name).name or 'What was pasted'} {refused}.")


def _found(kind: str, data: bytes) -> Found:
    if kind in _UNREADABLE:
        raise RefusedError(_UNREADABLE[kind])
    reader: Callable[[bytes], Found] = import_module(_READERS[kind]).read
    try:
        return reader(data)
    except RefusedError:
        raise
    except Exception as error:  # a library may raise anything over what somebody has damaged
        raise RefusedError(
            f"is damaged or no real {kind} file: copy the article's text and paste that"
        ) from error


def _draft(file: File, found: Found) -> Draft:
    """A draft of what was found, with its publication date and what to look at."""
    limits.check_length(found.text)
    if len(found.text.split()) < limits.TEXT_WORDS and len(found.text) < limits.TEXT_LETTERS:
        raise RefusedError("has no text of an article: copy the article's text and paste that")
    document = articles.read(found.text)
    split = sentences.split(document)
    limits.check_sentences(each.span.end - each.span.start for each in split)
    inferred = publication.infer(document, split)
    published = found.publication if found.publication.edtf else inferred
    return Draft(
        name=file.name,
        text=found.text,
        title=plain.line(found.title),
        outlet=plain.line(found.outlet),
        author=plain.line(found.author),
        url=found.url,
        published=published.edtf,
        published_how=published.how,
        certainty=published.certainty,
        warnings=(
            *found.warnings,
            *publication.disagreement(published, inferred),
            *doubts.about(found.text),
        ),
        sha256=hashlib.sha256(file.data).hexdigest(),
    )
