from __future__ import annotations

import pytest

from dashboard.intake.content import kind
from tests.intake import files

HEADERS = b"Received: by x\r\n\tfor y\r\nFrom: a@quay.example\r\n\r\nBody"


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.txt", files.page(), "html"),
        ("a.txt", b"\xef\xbb\xbf\n <p>They met.</p>", "html"),
        ("a.txt", '<html lang="en"><p>They met.</p>'.encode("utf-16"), "html"),
        ("a.html", b"They met. <p> is a tag.", "plain"),
        ("a.html", b"<3 they said", "plain"),
        ("a.txt", files.pdf([["They met."]]), "pdf"),
        ("a.zip", files.docx(files.STORY), "docx"),
        ("a.docx", files.archive({"a.txt": b"x"}), "zip"),
        ("a.zip", files.archive({"[Content_Types].xml": b"", "xl/workbook.xml": b""}), "office"),
        ("a.zip", files.archive({"mimetype": b"application/epub+zip", "a.html": b""}), "zip"),
        ("a.txt", HEADERS, "mail"),
        ("a.eml", b"From: the harbour\n\nThey met.", "plain"),
        ("a.eml", b"From: the harbour\nThey met, he said.\n", "plain"),
        # for ever, where such a line can be read in two ways
        ("a.txt", b"Name: x\r\n" * 60 + b"They met.", "plain"),
        ("a.MD", b"# They met", "markdown"),
        ("a.txt", b"# They met", "plain"),
        ("", b"# They met\n\nIn Lima.", "markdown"),
        ("", b"---\ntitle: They met\n---\nIn Lima.", "markdown"),
        ("", b"They met.\n\n## In Lima\n\nFor an hour.", "markdown"),
        ("", b"They met.\r\n\r\n## In Lima\r\n\r\nFor an hour.", "markdown"),
        ("", "# They met\n\nIn Lima.".encode("utf-16"), "markdown"),
        ("", b"#summit\n\n#1 in the polls\n\nThey met.", "plain"),
        ("", b"They met.\n# of dockers: 4\n", "plain"),
        ("", b"They met.\n\n---\n\nIn Lima.", "plain"),
        ("", b"\n\n#" * 1300, "plain"),
        ("a.txt", b'{"text": "They met."}', "data"),
        ("a.json", '{\r\n "text": "They met."}'.encode("utf-16"), "data"),
        ("a.json", b'[\n {"text": "They met."}]', "data"),
        ("", b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", "data"),
        ("a.CSV", b"title,date\nThey met,2018\n", "data"),
        ("a.txt", b'{They met} "today":', "plain"),
        ("a.txt", b'["They met," he said.]', "plain"),
        ("a.txt", b"title,date\nThey met,2018\n", "plain"),
        ("", b"", "plain"),
    ],
)
def test_a_file_is_known_by_its_content(name: str, data: bytes, expected: str) -> None:
    assert kind(name, data) == expected
