from __future__ import annotations

import textwrap
from collections.abc import Callable
from io import BytesIO

import pytest

from dashboard.intake import limits, pdf
from dashboard.intake.drafts import RefusedError
from tests import costs
from tests.intake import files

LINES = [line for paragraph in files.STORY for line in textwrap.wrap(paragraph, 74)]
HEAD, FOOT = "THE QUAY GAZETTE   16 July 2018   p. {}", "Page {} of 4"


def test_title_and_author_are_the_documents_own() -> None:
    found = pdf.read(files.pdf([LINES], {"Title": "Two men", "Author": "Ann Lee"}))
    assert (found.title, found.author) == ("Two men", "Ann Lee")
    assert found.publication.edtf is None  # when the file was made is another matter
    for title in ("Microsoft Word - draft3.doc", "story.indd", "untitled"):
        assert pdf.read(files.pdf([LINES], {"Title": title})).title == ""


def test_running_heads_and_page_numbers_are_left_out() -> None:
    pages = [
        [HEAD.format(number), *(f"{line} {word}" for line in LINES), FOOT.format(number)]
        for number, word in enumerate(("one", "two", "three", "four"), 1)
    ]
    text = pdf.read(files.pdf(pages)).text
    assert "GAZETTE" not in text
    assert "of 4" not in text
    assert text.count("Donald Trump") == 4


def test_a_word_parted_at_the_end_of_a_line_is_whole_again() -> None:
    found = pdf.read(
        files.pdf([["The two leaders spoke of a long agree-", "ment on grain and ships."]])
    )
    assert found.text == "The two leaders spoke of a long agreement on grain and ships.\n"


def test_a_heading_is_no_part_of_the_paragraph_below() -> None:
    text = pdf.read(files.pdf([["Two men", *LINES]])).text
    assert text == f"Two men\n{files.TEXT}"


def test_a_password_is_asked_only_where_there_is_one() -> None:
    plain = files.pdf([LINES])
    with pytest.raises(RefusedError, match="is protected by a password"):
        pdf.read(files.locked(plain, "secret"))
    assert pdf.read(files.locked(plain, "")).text == files.TEXT


def test_pictures_of_text_are_told() -> None:
    with pytest.raises(RefusedError, match="has no text, only pictures of it"):
        pdf.read(files.pdf([[]]))


def test_a_book_is_refused() -> None:
    with pytest.raises(RefusedError, match="has more than 100 pages"):
        pdf.read(files.pdf([["One line."]] * 101))


def drawn(stream: bytes) -> bytes:
    """A PDF of one page whose content is `stream`, squeezed."""
    from pypdf import PdfReader, PdfWriter
    from pypdf.generic import NameObject, StreamObject

    writer = PdfWriter(clone_from=PdfReader(BytesIO(files.pdf([["They met."]]))))
    content = StreamObject()
    content.set_data(stream)
    writer.pages[0][NameObject("/Contents")] = writer._add_object(content.flate_encode())
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


# the short form has a tenth of the size and of the bounds
@pytest.mark.parametrize("share", [10, pytest.param(1, marks=pytest.mark.full)])
@pytest.mark.parametrize(
    "stream",
    [
        lambda share: b" " * (30_000_000 // share),
        lambda share: b"q Q " * (900_000 // share),
        lambda share: b"BT [" + b"(a) 1 " * (500_000 // share) + b"] TJ ET",
    ],
    ids=["space", "operators", "array"],
)
def test_a_page_that_unpacks_to_much_costs_little(
    stream: Callable[[int], bytes], share: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    bounds = {name: bound // share for name, bound in limits.PDF.items()}
    monkeypatch.setattr(limits, "PDF", bounds)
    data = drawn(stream(share))
    assert len(data) < 100_000

    def refused() -> None:
        with pytest.raises(RefusedError, match="takes too long"):
            pdf.read(data)

    assert costs.peak(refused) < 100_000_000 / share


def test_pages_that_are_all_alike_are_kept() -> None:
    assert "They met" in pdf.read(files.pdf([["They met on Monday in Geneva."]] * 3)).text


def test_a_page_that_takes_too_long_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PDF_SECONDS", 0.0)
    with pytest.raises(RefusedError, match="takes too long"):
        pdf.read(files.pdf([LINES]))
