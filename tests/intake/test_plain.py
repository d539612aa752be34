from __future__ import annotations

import pytest

from dashboard.intake import plain
from dashboard.intake.drafts import RefusedError

WORDS = "“We agree,” said Mr. Müller at the café – and then they left the harbour. " * 4


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_an_encoding_that_is_told_is_not_doubted(encoding: str) -> None:
    assert plain.decode(WORDS.encode(encoding)) == (f"{WORDS.rstrip()}\n", None)


def test_a_western_encoding_is_guessed_and_said() -> None:
    text, encoding = plain.decode(WORDS.encode("windows-1252"))
    assert (text.strip(), encoding) == (WORDS.strip(), "windows-1252")
    (warning,) = plain.read(WORDS.encode("windows-1252")).warnings
    assert "windows-1252" in warning


def test_another_alphabet_is_guessed() -> None:
    russian = "Министры говорили два часа в старом портовом зале и вечером уехали домой. " * 6
    text, encoding = plain.decode(russian.encode("koi8-r"))
    assert text.strip() == russian.strip()
    assert encoding


@pytest.mark.parametrize("data", [b"a\0b", bytes(range(256)) * 4, b"\xff\xd8\xff\xe0\0\x10JFIF"])
def test_bytes_that_are_no_text_are_refused(data: bytes) -> None:
    with pytest.raises(RefusedError, match="is not a text file"):
        plain.decode(data)


@pytest.mark.parametrize(
    ("charset", "known"),
    [
        ("utf-8", True), ("UTF8", True), ("windows-1252", True), ("iso-8859-15", True),
        ("koi8-r", True), ("gb2312", True), ("punycode", False), ("unicode_escape", False),
        ("idna", False), ("utf-7", False), ("../etc", False), ("windows-9999", False),
    ],
)  # fmt: skip
def test_only_encodings_of_text_are_believed(charset: str, known: bool) -> None:
    assert (plain.as_declared(b"Words", charset) == "Words") is known


def test_line_ends_and_controls_are_made_one() -> None:
    assert plain.tidy("a \r\nb\rc\x07\x1b[31m\ufeff\n\n\n") == "a\nb\nc[31m\n"
    assert plain.tidy("Tab\there, right-to-left \u202eno\u202c") == (
        "Tab\there, right-to-left \u202eno\u202c\n"
    )


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Two men and a harbour\n\nThey met on Monday.", "Two men and a harbour"),
        ("Two men\nThey met on Monday in a hall by the harbour.", "Two men"),
        ("## Two men\n\nThey met on Monday.", "Two men"),
        ("#summit of two\n\nThey met on Monday.", "#summit of two"),
        ("They met on Monday.\n\nThey left.", ""),
        ("They met on Monday\nand they left.", ""),
        ("They met on Monday and talked", ""),
        ("x" * 200 + "\n\nThey left.", ""),
        ("", ""),
    ],
)
def test_a_first_line_that_stands_apart_is_a_title(text: str, title: str) -> None:
    assert plain.heading(text) == title
