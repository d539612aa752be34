"""`extract`: what goes in, what comes out, with which exit status."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.commands import extract

CALL = (
    "Donald Trump and Vladimir Putin spoke by phone on 5 May 2017. "
    "“It was a good call,” Mr. Trump said.\n"
)
COMMAND = [sys.executable, "-m", "dashboard"]


def run(*arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *arguments], input=given, capture_output=True, check=False, timeout=120
    )


def lines(*articles: Any) -> bytes:
    return b"".join(json.dumps(article).encode() + b"\n" for article in articles)


def extracted(content: bytes, only: str | None = None) -> list[dict[str, Any]]:
    return list(extract.extract(io.BytesIO(content), only))


def article(text: str = CALL, **fields: Any) -> dict[str, Any]:
    return {"id": "one", "text": text, "published": "2017-05-06", **fields}


class TestExtract:
    def test_a_line_holds_what_the_protocol_says_in_its_order(self) -> None:
        (record,) = extracted(lines(article()))
        assert list(record) == [
            *("id", "published", "timexes", "quotations", "reported", "topics", "events")
        ]
        (timex,) = record["timexes"]
        assert list(timex) == ["start", "end", "text", "type", "value", "edtf"]
        (quotation,) = record["quotations"]
        assert list(quotation) == [
            *("start", "end", "text", "form", "continues"),
            *("speaker", "speaker_start", "speaker_end"),
        ]
        for event in record["events"]:
            assert list(event) == [
                *("id", "date", "date_basis", "calendar", "kind", "title", "participants"),
                *("topics", "place", "planned", "context", "mentions", "quotations", "reported"),
            ]

    def test_every_span_is_verbatim(self) -> None:
        text = "\ufeff" + CALL.replace("\n", "\r\n") + "He told reporters that it went well."
        (record,) = extracted(lines(article(text)))
        found = [*record["timexes"], *record["quotations"], *record["reported"]]
        assert found
        for part in found:
            assert text[part["start"] : part["end"]] == part["text"]

    def test_events_point_at_their_evidence(self) -> None:
        (record,) = extracted(lines(article()))
        (call,) = [event for event in record["events"] if event["kind"] == "call"]
        assert call["date"] == "2017-05-05"
        assert call["participants"] == ["Donald Trump", "Vladimir Putin"]
        assert call["mentions"][0]["start"] == 0
        for event in record["events"]:
            assert all(0 <= n < len(record["quotations"]) for n in event["quotations"])
            assert all(0 <= n < len(record["reported"]) for n in event["reported"])

    @pytest.mark.parametrize("only", ["timexes", "quotations", "events"])
    def test_only_writes_one_part_and_the_same(self, only: str) -> None:
        (record,) = extracted(lines(article()), only)
        assert list(record) == ["id", "published", only]
        assert record[only] == extracted(lines(article()))[0][only]

    def test_an_unknown_publication_date_is_null(self) -> None:
        records = extracted(lines(article(published=None), {"id": "two", "text": CALL}))
        assert [record["published"] for record in records] == [None, None]

    def test_an_empty_text_has_nothing(self) -> None:
        (record,) = extracted(lines(article("")))
        assert not any(record[key] for key in ("timexes", "quotations", "reported", "events"))

    @pytest.mark.parametrize(
        ("line", "name", "said"),
        [
            (b"rubbish", None, "is not JSON"),
            (b"\xff\xfe{", None, "is not UTF-8"),
            (b"[" * 100_000, None, "is not JSON"),
            (b"9" * 10_000, None, "is not JSON"),
            (b"[1, 2]", None, "must be an object"),
            (b"null", None, "must be an object"),
            (b'{"text": "x"}', None, "id must be a string"),
            (b'{"id": 7, "text": "x"}', 7, "id must be a string"),
            (b'{"id": NaN, "text": "x"}', None, "id must be a string"),
            (b'{"id": 1e999, "text": "x"}', None, "id must be a string"),
            (b'{"id": ' + b"[" * 900 + b"]" * 900 + b"}", None, "id must be a string"),
            (b'{"id": "a"}', "a", "text must be a string"),
            (b'{"id": "a", "text": null}', "a", "text must be a string"),
            (b'{"id": "a", "text": "x", "published": "May"}', "a", "published must be EDTF"),
            (b'{"id": "a", "text": "x", "published": 2018}', "a", "published must be EDTF"),
            (b'{"id": "a", "text": "x", "published": "%b"}' % (b"x" * 10**5), "a", "...xxx"),
            (b'{"id": "a", "text": "x", "published": "2018-02-30"}', "a", "must be EDTF"),
        ],
    )
    def test_a_broken_line_is_told_and_the_rest_goes_on(
        self, line: bytes, name: str | None, said: str
    ) -> None:
        first, broken, last = extracted(lines(article()) + line + b"\n" + lines(article(id="z")))
        assert list(broken) == ["id", "error"]
        json.dumps(broken, allow_nan=False)
        assert len(broken["error"]) < 250
        assert broken["id"] == name
        assert broken["error"].startswith("line 2: ")
        assert said in broken["error"]
        assert (first["id"], last["id"]) == ("one", "z")

    def test_what_goes_wrong_with_one_article_is_told(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(extract, "read_article", lambda *_: {}["no such key"])
        assert extracted(lines(article())) == [
            {"id": "one", "error": "line 1: KeyError: 'no such key'"}
        ]

    @given(st.lists(st.binary(max_size=40), max_size=5))
    @settings(max_examples=50)
    def test_any_bytes_have_an_answer_each(self, given: list[bytes]) -> None:
        content = b"\n".join(given)
        expected = sum(bool(line.strip()) for line in content.split(b"\n"))
        assert len(extracted(content)) == expected

    @given(st.text(max_size=80))
    @settings(max_examples=50)
    def test_any_text_is_read(self, text: str) -> None:
        (record,) = extracted(lines(article(text)))
        assert "error" not in record


class TestExtractAsAProgram:
    def test_it_ends_with_0_when_every_line_was_read(self) -> None:
        done = run("extract", given=lines(article(), article("Nothing happened.")))
        assert (done.returncode, done.stderr) == (0, b"")
        assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["one", "one"]

    def test_it_ends_with_1_when_a_line_was_broken(self) -> None:
        done = run("extract", "--only", "timexes", given=b"\xff\n" + lines(article()))
        assert (done.returncode, done.stderr) == (1, b"")
        assert len(done.stdout.splitlines()) == 2

    def test_a_lone_surrogate_goes_through(self) -> None:
        done = run("extract", given=b'{"id": "\\ud800", "text": "He said \\udfff on 5 May."}\n')
        assert done.returncode == 0
        assert json.loads(done.stdout)["id"] == "\ud800"

    def test_each_line_is_answered_before_the_next_is_read(self) -> None:
        with subprocess.Popen(
            [*COMMAND, "extract", "--only", "timexes"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        ) as process:
            assert process.stdin and process.stdout
            for name in ("first", "second"):
                process.stdin.write(lines(article(id=name)))
                process.stdin.flush()
                assert json.loads(process.stdout.readline())["id"] == name
            process.stdin.close()
            assert process.wait(timeout=60) == 0

    def test_a_reader_that_goes_away_is_no_error_of_ours(self) -> None:
        with subprocess.Popen(
            [*COMMAND, "extract", "--only", "timexes"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        ) as process:
            assert process.stdout
            process.stdout.close()
            _, complaint = process.communicate(lines(*[article()] * 50), timeout=60)
        assert complaint == b""

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
    def test_output_that_cannot_be_written_is_told_in_a_sentence(self) -> None:
        with Path("/dev/full").open("wb") as full:
            done = subprocess.run(
                [*COMMAND, "extract", "--only", "timexes"],
                input=lines(article()),
                stdout=full,
                stderr=subprocess.PIPE,
                check=False,
                timeout=120,
            )
        assert done.returncode == 2
        assert done.stderr == (
            b"The output cannot be written (No space left on device): write it elsewhere\n"
        )

    def test_it_needs_no_home(self, tmp_path: Path) -> None:
        done = subprocess.run(
            [*COMMAND, "extract", "--only", "timexes"],
            input=lines(article()),
            capture_output=True,
            check=False,
            cwd=tmp_path,
            env={**os.environ, "DASHBOARD_HOME": "/nowhere", "PYTHONPATH": str(Path.cwd())},
        )
        assert done.returncode == 0
