"""Word documents (.docx): the paragraphs of the body."""

from __future__ import annotations

from io import BytesIO

from dashboard.intake import archive, limits, plain
from dashboard.intake.drafts import Found


def read(data: bytes) -> Found:
    """The text of a document and its title and author.

    When it was made or changed says nothing of when the article was
    published.  Raises `RefusedError` where it would unpack to too much.
    """
    archive.check(data, limits.DOCUMENT_UNPACKED_BYTES)
    archive.check(data, limits.DOCUMENT_XML_BYTES, ".xml")
    from docx import Document

    document = Document(BytesIO(data))
    about = document.core_properties
    text = plain.tidy("\n".join(paragraph.text for paragraph in document.paragraphs))
    # "python-docx" is what that library writes where nobody said who
    return Found(
        text,
        title=about.title or plain.heading(text),
        author="" if about.author == "python-docx" else about.author or "",
    )
