"""Files as people have them, made here: pages, documents, messages, archives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

STORY = (
    "Donald Trump and Vladimir Putin met on Monday in a hall by the harbour, and the talks went on "
    "for two hours, the White House said in a short note to the press.",
    "The two presidents spoke of grain, of ships and of the long war, and both of them said that "
    "they would meet again before the year was out.",
    "Mr. Trump called it “a good start” and thanked the hosts for the coffee, which he said had "
    "been better than any he had been given at home.",
)
TEXT = "\n".join(STORY) + "\n"

_AROUND = """
<header><a href="/">The Quay</a><div class="date">Sunday, November 22, 2026</div>
<nav><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<div id="cookie-banner"><p>We and our 812 partners use cookies.
<button>Accept all</button></p></div>
"""
_BELOW = """
<aside class="related"><h3>More from The Quay</h3><ul>
<li><a href="/2019/03/04/fish">Fish are back, 4 March 2019</a></li>
<li><a href="/a">Ten harbours you must see</a></li></ul></aside>
<div class="advert"><p>Buy two boats and pay for one!</p></div>
<section id="comments" class="comments"><h3>2 comments</h3>
<div class="comment"><p>bob, 3 May 2019: I do not believe one word of this story, not one.</p></div>
</section>
<footer><p>Copyright 2026 The Quay. All rights reserved.</p></footer>
<script>document.write("<p>Injected</p>"); var ad = {"datePublished": "1999-01-01"};</script>
"""


def page(head: str = "", byline: str = "", title: str = "Two men and a harbour") -> bytes:
    """A page as it is in the wild, with `head` as further metadata."""
    story = "".join(f"<p>{paragraph}</p>\n" for paragraph in STORY)
    return (
        f"<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>{title}</title>{head}"
        f"<style>p {{ color: red }}</style></head><body>{_AROUND}"
        f"<main><article><h1>{title}</h1>{byline}{story}</article></main>{_BELOW}</body></html>"
    ).encode()


def pdf(pages: Sequence[Sequence[str]], about: Mapping[str, str] | None = None) -> bytes:
    """A PDF of pages of lines in Helvetica; only Latin-1 characters."""
    from pypdf import PdfReader, PdfWriter

    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    objects.append(
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    )
    kids = []
    for lines in pages:
        drawn = "".join(f"({_escaped(line)}) Tj T*\n" for line in lines)
        stream = f"BT /F1 11 Tf 14 TL 60 780 Td\n{drawn}ET"
        objects.append(f"<< /Length {len(stream.encode('cp1252'))} >>\nstream\n{stream}\nendstream")
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {len(objects)} 0 R >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    raw = "%PDF-1.4\n" + "".join(
        f"{number} 0 obj\n{body}\nendobj\n" for number, body in enumerate(objects, 1)
    )
    raw += f"trailer << /Root 1 0 R /Size {len(objects) + 1} >>\nstartxref\n0\n%%EOF\n"
    writer = PdfWriter(clone_from=PdfReader(BytesIO(raw.encode("cp1252")), strict=False))
    writer.add_metadata({f"/{name}": value for name, value in (about or {}).items()})
    return _saved(writer)


def locked(data: bytes, password: str, owner: str = "owner") -> bytes:
    """A PDF that asks for a password; with an empty one it opens but may not be copied."""
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(BytesIO(data)))
    writer.encrypt(password, owner, algorithm="RC4-128")
    return _saved(writer)


def _saved(writer: object) -> bytes:
    out = BytesIO()
    writer.write(out)  # type: ignore[attr-defined]
    return out.getvalue()


def _escaped(line: str) -> str:
    return line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def docx(paragraphs: Sequence[str], title: str = "", author: str = "") -> bytes:
    """A Word document."""
    from docx import Document

    document = Document()
    document.core_properties.title = title
    document.core_properties.author = author
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def archive(files: Mapping[str, bytes]) -> bytes:
    """An archive with these files."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(name, content)
    return out.getvalue()
