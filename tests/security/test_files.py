"""Files that ask for something, or are not what they say: nothing is fetched, run or opened."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import intake
from dashboard.home import VARIABLE
from dashboard.intake import Draft, Refusal, content
from tests.built import built_home
from tests.intake import files
from tests.pages.apps import APP
from tests.security.hostile import HOST, ORDER
from tests.security.sealing import sealed

SECRET = "the words of a file of this machine"


def page() -> bytes:
    """A page that would have a browser ask for a dozen things."""
    head = (
        f'<base href="https://{HOST}/"><meta http-equiv="refresh" content="0;url=//{HOST}/">'
        f'<link rel="stylesheet" href="https://{HOST}/a.css"><link rel=canonical href="//{HOST}">'
        f'<script src="https://{HOST}/a.js"></script><script>{ORDER}</script>'
    )
    body = f'<img src="https://{HOST}/b.png"><iframe src="https://{HOST}/"></iframe>'
    return files.page(head=head, byline=body)


def entity(kind: str, where: str) -> bytes:
    """Markup of some kind that defines an entity by another document, and names it."""
    story = " ".join(files.STORY)
    if kind == "html":
        return (
            f'<!DOCTYPE html [<!ENTITY x SYSTEM "{where}">]><html xmlns:xi='
            f'"http://www.w3.org/2001/XInclude"><body><article><p>{story}</p><p>&x;</p>'
            f'<xi:include href="{where}" parse="text"/></article></body></html>'
        ).encode()
    document = (
        f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "{where}">]>'
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f"<w:body><w:p><w:r><w:t>{story} &x;</w:t></w:r></w:p></w:body></w:document>"
    )
    return replaced(files.docx(files.STORY), "word/document.xml", document.encode())


def replaced(archive: bytes, name: str, member: bytes) -> bytes:
    """An archive with one of its files replaced."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(out, "w") as new:
        for each in old.namelist():
            new.writestr(each, member if each == name else old.read(each))
    return out.getvalue()


def mail() -> bytes:
    body = f'<p>{" ".join(files.STORY)}</p><img src="https://{HOST}/pixel.gif">'
    return (
        f"From: A <a@quay.example>\nTo: b@quay.example\nSubject: Talks\nMIME-Version: 1.0\n"
        f"List-Unsubscribe: <https://{HOST}/>\nContent-Type: text/html\n\n{body}"
    ).encode()


def drawn() -> bytes:
    """A PDF that names a page to open."""
    data = files.pdf([[*" ".join(files.STORY).split(". ")]])
    return data.replace(b"/Type /Catalog", b"/Type /Catalog /OpenAction << /S /URI /URI (//e) >>")


ASKING = {
    "page.html": page(),
    "entity.html": entity("html", f"https://{HOST}/x"),
    "entity.docx": entity("docx", f"https://{HOST}/x"),
    "letter.eml": mail(),
    "talks.pdf": drawn(),
    "talks.md": f"![x](https://{HOST}/m.png)\n\n{' '.join(files.STORY)}".encode(),
    "talks.txt": f"https://{HOST}/ {' '.join(files.STORY)}".encode(),
}


@pytest.mark.parametrize("name", ASKING)
def test_reading_a_file_asks_nobody_for_anything(name: str) -> None:
    with sealed() as tried:
        found = intake.read(name, ASKING[name])
    assert tried == []
    assert [type(each) for each in found] in ([Draft], [Refusal])
    assert ORDER not in "".join(each.text for each in found if isinstance(each, Draft))


@pytest.mark.parametrize("kind", ["html", "docx"])
def test_reading_a_file_opens_no_other(kind: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text(SECRET)
    for where in (secret.as_uri(), str(secret)):
        for found in intake.read(f"talks.{kind}", entity(kind, where)):
            assert SECRET not in repr(found)


PROGRAM = b"MZ\x90\x00\x03\x00\x00\x00" + bytes(range(256)) * 20


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("talks.txt", files.pdf([["A line."]]), "pdf"),
        ("talks.pdf", files.page(), "html"),
        ("talks.docx", files.archive({"a.txt": b"A"}), "zip"),
        ("talks.html", files.docx(["A line."]), "docx"),
        ("picture.png", mail(), "mail"),
        ("talks.pdf:$stream.txt", PROGRAM, "plain"),
    ],
)
def test_a_file_is_what_its_bytes_are(name: str, data: bytes, kind: str) -> None:
    assert content.kind(name, data) == kind


@pytest.mark.parametrize("name", ["talks.txt", "talks.pdf", "talks.docx", "talks.html"])
@pytest.mark.parametrize(
    "data", [PROGRAM, b"\x89PNG\r\n\x1a\n" + b"\0" * 99, b"\x7fELF" + b"\0" * 99]
)
def test_what_is_no_text_is_refused_whatever_it_is_called(name: str, data: bytes) -> None:
    (found,) = intake.read(name, data)
    assert isinstance(found, Refusal)


def test_the_server_itself_looks_at_what_is_uploaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Streamlit checks types in the browser alone (CVE-2025-1684)."""
    monkeypatch.setenv(VARIABLE, str(built_home(tmp_path / "home").root))
    app = AppTest.from_file(str(APP), default_timeout=60)
    app.switch_page("dashboard/pages/add.py").run()
    app.file_uploader[0].set_value([("talks.pdf", PROGRAM, "application/pdf")]).run()
    assert not app.exception
    assert "own" not in app.session_state
    assert "talks.pdf is not a text file" in "".join(each.body for each in app.get("html"))
