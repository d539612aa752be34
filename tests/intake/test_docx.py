from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from dashboard import intake
from dashboard.intake import Draft, docx
from dashboard.intake.drafts import RefusedError
from tests import costs
from tests.intake import files


def rewritten(data: bytes, name: str, old: bytes, new: bytes) -> bytes:
    """A document with words of one of its files replaced."""
    out = BytesIO()
    with ZipFile(BytesIO(data)) as read, ZipFile(out, "w", ZIP_DEFLATED) as made:
        for info in read.infolist():
            content = read.read(info)
            made.writestr(info, content.replace(old, new) if info.filename == name else content)
    return out.getvalue()


def test_title_and_author_are_the_documents_own() -> None:
    found = docx.read(files.docx(files.STORY, "Two men", "Ann Lee"))
    assert (found.text, found.title, found.author) == (files.TEXT, "Two men", "Ann Lee")
    assert found.publication.edtf is None


def test_a_first_line_that_stands_apart_is_the_title_where_none_is_told() -> None:
    assert docx.read(files.docx(["Two men", "", *files.STORY])).title == "Two men"


def test_a_title_of_several_lines_becomes_one() -> None:
    (taken,) = intake.read("a.docx", files.docx(files.STORY, "Two\n men\tand a\u0085harbour"))
    assert isinstance(taken, Draft)
    assert taken.title == "Two men and a harbour"


def test_entities_are_neither_expanded_nor_fetched() -> None:
    bomb = (
        b'?>\n<!DOCTYPE w [<!ENTITY a "lollol"><!ENTITY b "&a;&a;&a;&a;">'
        b'<!ENTITY c SYSTEM "file:///etc/passwd">]>'
    )
    data = files.docx(["Words ENTITIES of a story"])
    data = rewritten(data, "word/document.xml", b"?>", bomb)
    data = rewritten(data, "word/document.xml", b"ENTITIES", b"&b;&c;")
    text = docx.read(data).text
    assert "lollol" not in text
    assert "root:" not in text


def test_a_document_of_endless_text_is_refused_before_it_is_read() -> None:
    data = files.docx(["Words MANY of a story"])
    data = rewritten(data, "word/document.xml", b"MANY", b"many " * 2_000_000)
    assert len(data) < 200_000

    def refused() -> None:
        with pytest.raises(RefusedError, match=r"unpacks to more than 6 MB of \.xml"):
            docx.read(data)

    assert costs.peak(refused) < 1_000_000
