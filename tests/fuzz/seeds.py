"""What the fuzzing begins with: whole inputs of each door, and words to put into them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from email.message import EmailMessage
from functools import cache
from io import BytesIO
from zipfile import ZipFile

from dashboard.intake import bundle
from dashboard.models import Article
from dashboard.timeline.edits import Edit
from tests import factory
from tests.intake import files

_HELSINKI = (
    "\x01On 16 July 2018 Donald Trump met Vladimir Putin in Helsinki. “Good,” Mr. Trump said.\n\n"
    "A week later they spoke by phone, the Kremlin said on Monday."
)
_NEWS = (
    _HELSINKI.encode(),
    b"\x00" + factory.HARBOUR.encode(),
    b"\x04" + factory.BRIDGES.encode(),
    b"\x02" + factory.PIPES.encode(),
)

_CORRECTIONS = b"""\
[[correction]]
event = "e-geneva"
field = "date"
was = "2018-05-03"
now = "2018-05-04"
reason = "The host said so."

[[correction]]
event = "e-call"
field = "topics"
was = ["sanctions"]
now = ["syria"]
reason = "It was about Syria."
"""
_ARTICLES = b"""\
# kept by hand
[[article]]
file = "a.txt"
title = "Two men"
published = "2018-07"
published_how = "the page"

# the second
[[article]]
file = "b.txt"
"""
_QUERIES = (
    b"topic=syria&topic=nato&from=2017&to=2018-07&q=oil&context=0&lanes=topic&axis=density",
    b"event=e-geneva&zoom=2017-01..2018-06&article=a-harbour&form=full&left=putin&rank=3",
)


def _mail() -> bytes:
    made = EmailMessage()
    made["From"], made["Subject"] = "Ann Lee <ann@quay.example>", "FW: Two men"
    made["Date"] = "Mon, 16 Jul 2018 23:10:00 -0500"
    made.set_content(files.TEXT)
    made.add_alternative(files.page().decode(), subtype="html")
    return made.as_bytes()


def _lines() -> bytes:
    rows = [
        {"id": "a", "text": factory.BRIDGES, "published": "2021-05"},
        {"id": "b", "text": "Mr. Putin said “no” on Friday.", "published": None},
    ]
    return b"".join(json.dumps(row).encode() + b"\n" for row in rows)


def _document() -> bytes:
    with ZipFile(BytesIO(files.docx(files.STORY, "Two men", "Ann"))) as whole:
        return whole.read("word/document.xml")


def _bundle() -> bytes:
    edit = Edit("e-call", "kind", "call", "It was a letter.", "message")
    return bundle.pack([Article("a", files.TEXT, "2018-07-16", "the page")], [edit])


@cache
def of(door: str) -> Sequence[bytes]:
    """Whole inputs of a door."""
    whole = {
        "extractors": lambda: _NEWS,
        "plain": lambda: (files.TEXT.encode(), "\ufeffЭто a story".encode("utf-16"), *_NEWS),
        "markdown": lambda: (
            b"# Two men\n\n*By* Ann\n\n" + files.TEXT.encode() + b"\n> said\n\n```\nx",
        ),
        "html": lambda: (
            files.page('<meta property="article:published_time" content="2018-07-16">'),
        ),
        "mail": lambda: (_mail(),),
        "pdf": lambda: (files.pdf([files.STORY], {"Title": "Two men"}), files.pdf([["a"], ["b"]])),
        "docx": lambda: (files.docx(files.STORY),),
        "docx-inside": lambda: (_document(),),
        "zip": lambda: (files.archive({"a.txt": files.TEXT.encode(), "b/c.html": files.page()}),),
        "zip-inside": lambda: (files.page() + _mail() + files.TEXT.encode(),),
        "bundle": lambda: (_bundle(),),
        "address": lambda: _QUERIES,
        "corrections": lambda: (_CORRECTIONS,),
        "articles": lambda: (_ARTICLES,),
        "command": lambda: (_lines(),),
    }
    return whole[door]()


_PROSE = [
    *"“”‘’\"',.?!:;()[]-\n \u200b\u202e\u2028İéß🛰",
    *(
        "Mr. Putin",
        "Trump",
        "said",
        " told ",
        "the Kremlin",
        "he ",
        "they",
        "yesterday",
        "last week",
    ),
    *(
        "16 July",
        "2018",
        "Feb. 30",
        "in May",
        "the 1990s",
        "a year ago",
        "at noon",
        "between",
        "U.S.",
    ),
    *("two weeks later", "on Friday", "\n\n", "–", "31/12/1999", "0000", "9999", "Monday's call"),
]
_MARKUP = [
    *(
        "<p>",
        "</p>",
        "<article>",
        "<!--",
        "-->",
        "<![CDATA[",
        "&#0;",
        "&#xD800;",
        "&amp;",
        "<script>",
    ),
    *("<w:p>", "</w:t>", "<w:r>", "<time datetime='", "<meta content='", "</div>" * 50, "<table>"),
    *(
        "\r\n",
        "=?utf-8?b?",
        "Content-Type: text/html; charset=",
        "--",
        "base64",
        "=\n",
        "MIME-Version: 1.0\n",
    ),
    *("obj", "endobj", "stream\n", "endstream", "/Length ", "xref", " R", "<<", ">>", "BT", "Tj"),
]
_SYNTAX = [
    *(
        "[[correction]]\n",
        "[[article]]\n",
        "=",
        '"',
        '"""',
        "'",
        "[",
        "]",
        "{",
        "}",
        "\\u0000",
        "\\",
    ),
    *(
        "field = ",
        '"hide"',
        '"split"',
        '"merge"',
        '"speaker"',
        "now = ",
        "[]",
        "true",
        "1e999",
        "#",
    ),
    *(
        '"id": ',
        '"text": ',
        '"published": ',
        "null",
        "NaN",
        "\n",
        "\\ud800",
        "&",
        "%00",
        "%ff",
        "+",
    ),
    *("event=", "e-gone", "e-old", "zoom=", "..", "from=", "-1", "99999999999999999999", "rank="),
]

TOKENS: Mapping[str, Sequence[bytes]] = {
    "prose": [each.encode() for each in _PROSE],
    "markup": [each.encode() for each in (*_PROSE, *_MARKUP)],
    "syntax": [each.encode() for each in (*_PROSE, *_SYNTAX)],
}


def tokens(door: str) -> Sequence[bytes]:
    """Words that mean something at a door."""
    if door in ("extractors", "plain", "markdown"):
        return TOKENS["prose"]
    return TOKENS[
        "syntax" if door in ("address", "corrections", "articles", "command") else "markup"
    ]
