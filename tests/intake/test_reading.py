"""Every kind of file, and every kind of file that is no article."""

from __future__ import annotations

import textwrap
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard import intake
from dashboard.intake import Draft, Refusal, limits
from tests.intake.files import STORY, TEXT, archive, docx, page, pdf

LINES = [line for paragraph in STORY for line in textwrap.wrap(paragraph, 76)]


def message() -> bytes:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "Ann Lee <ann@quay.example>", "Fwd: Two men and a harbour"
    mail["Date"] = "Mon, 16 Jul 2018 23:10:00 -0500"
    mail.set_content(TEXT)
    return mail.as_bytes()


def draft(name: str, data: bytes) -> Draft:
    (taken,) = intake.read(name, data)
    assert isinstance(taken, Draft), taken
    return taken


def refusal(name: str, data: bytes) -> str:
    """The one sentence by which a file is refused."""
    (taken,) = intake.read(name, data)
    assert isinstance(taken, Refusal), taken
    assert taken.why.endswith(".")
    assert "\n" not in taken.why
    assert ": " in taken.why  # the way out
    return taken.why


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("story.txt", TEXT.encode()),
        ("story.md", "\n\n".join(STORY).encode()),
        ("story.html", page()),
        ("story.docx", docx(STORY)),
        ("story.pdf", pdf([LINES])),
        ("story.eml", message()),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_every_kind_of_file_gives_its_text(name: str, data: bytes) -> None:
    assert draft(name, data).text == TEXT
    # a name may lie: only Markdown is known by it
    assert name == "story.md" or draft("paper.bin", data).text == TEXT


def test_an_archive_gives_each_of_its_articles() -> None:
    packed = archive({"a.txt": TEXT.encode(), "deep/b.html": page(), "c.txt": b""})
    first, second, third = intake.read("all.zip", packed)
    assert isinstance(first, Draft)
    assert isinstance(second, Draft)
    assert (first.name, second.name) == ("all.zip/a.txt", "all.zip/deep/b.html")
    assert first.text == second.text == TEXT
    assert third == Refusal(
        "all.zip/c.txt",
        "c.txt has no text of an article: copy the article's text and paste that.",
    )


def test_pasted_text_and_pasted_source_are_read() -> None:
    for pasted in (TEXT, page().decode()):
        taken = intake.read_pasted(pasted)
        assert isinstance(taken, Draft)
        assert (taken.name, taken.text) == ("", TEXT)
    assert isinstance(intake.read_pasted("  \n "), Refusal)


def test_what_is_not_known_is_asked_and_not_guessed() -> None:
    found = draft("story.txt", TEXT.encode())
    assert (found.published, found.certainty) == (None, "unknown")
    assert "please give the date" in found.published_how
    assert (found.title, found.outlet, found.author, found.url) == ("", "", "", "")
    assert found.warnings == ()


def test_a_date_that_only_the_text_gives_is_inferred() -> None:
    found = draft("a.txt", f"GENEVA, July 16, 2018 (Quay) - {TEXT}".encode())
    assert (found.published, found.certainty) == ("2018-07-16", "inferred")
    assert found.published_how == "The text prints it: “July 16, 2018”."


def test_a_date_that_the_text_contradicts_is_said_to_be_so() -> None:
    moved = '<meta property="article:published_time" content="2023-02-01">'
    told = page(moved, "<p>GENEVA, July 16, 2018 (Quay) - Two men met here.</p>")
    found = draft("a.html", told)
    assert found.published == "2023-02-01"
    assert any("another date, 2018-07-16, than" in warning for warning in found.warnings)
    same = told.replace(b"2023-02-01", b"2018-07-16")
    assert not any("another date" in warning for warning in draft("a.html", same).warnings)


def test_another_language_and_another_subject_are_said() -> None:
    german = "Die Minister sprachen zwei Stunden in der Halle. Danach fuhren sie ab. " * 5
    language, subject = draft("a.txt", german.encode()).warnings
    assert language.startswith("This does not look like English")
    assert subject.startswith("Neither Trump nor Putin is named")
    (only,) = draft("b.txt", b"The bakers of the town met on Monday and talked of bread.").warnings
    assert only == subject


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "has no text of an article"),
        (b" \n\t\n", "has no text of an article"),
        (b"\xef\xbb\xbf", "has no text of an article"),
        (b"x" * (limits.FILE_BYTES + 1), "is larger than 10 MB"),
        (b"word " * 50_000, "has more than 200,000 characters"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xfe", "is not a text file"),
        (b"MZ\x90\0\x03\0\0\0\x04", "is not a text file"),
        (b"text\0more text and more and more", "is not a text file"),
        (b"{\\rtf1 Hello}", "is a rich text file"),
        (b'{"title": "They met."}', "is data, no article"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "is an old Word file"),
        (b"%PDF-1.7\nnothing", "is damaged or no real pdf file"),
        (b"PK\x03\x04 nothing", "is a damaged archive"),
        (archive({}), "is an empty archive"),
    ],
    ids=range(14),
)
def test_what_is_no_article_is_refused_in_a_sentence(data: bytes, said: str) -> None:
    assert refusal("story.txt", data).startswith(f"story.txt {said}")


def test_a_language_without_spaces_is_told_as_one() -> None:
    chinese = "部长们在港口的旧大厅里谈了两个小时，晚上离开了。" * 5
    assert "does not look like English" in draft("a.txt", chinese.encode()).warnings[0]


def test_a_folder_of_the_name_is_not_said() -> None:
    assert refusal("/home/ann/in/story.txt", b"").startswith("story.txt has no text")


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(
        [b"", b"<html><p>", b"%PDF-1.4\n", b"PK\x03\x04", b"From: a\nTo: b\n\n", b"---\n"]
    ),
    st.binary(max_size=300),
    st.sampled_from(["a", "a.md"]),
)
def test_no_bytes_raise(start: bytes, rest: bytes, name: str) -> None:
    for taken in intake.read(name, start + rest):
        assert isinstance(taken, Draft | Refusal)


def test_a_text_without_the_end_of_a_sentence_is_refused() -> None:
    """The time grows with the square of a sentence's length."""
    (taken,) = intake.read("a.txt", b"He told him " * 500)
    assert isinstance(taken, Refusal)
    assert "characters without the end of a sentence" in taken.why
    assert isinstance(intake.read("a.txt", b"He told him of it.\n" * 500)[0], Draft)


def test_a_file_is_known_again_by_its_bytes(tmp_path: Path) -> None:
    assert draft("a", TEXT.encode()).sha256 == draft("b", TEXT.encode()).sha256
    assert draft("a", TEXT.encode()).sha256 != draft("a", f"{TEXT}\n".encode()).sha256
