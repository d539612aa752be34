"""`dates`: what it prints, in colour only on a terminal."""

from __future__ import annotations

import argparse
import io
from pathlib import Path

import pytest

from dashboard.commands import dates


def run(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    dates.add_arguments(parser)
    return dates.run(parser.parse_args(arguments))


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "article.txt"
    path.write_text("He spoke on Monday, 17 July 2018, and last week.", encoding="utf-8")
    return str(path)


def test_each_expression_is_printed_with_its_reason(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(file, "--published", "2018-07-20") == 0
    assert capsys.readouterr().out == (
        "12-32 2018-07-17  DATE 2018-07-17  [full-date]\n"
        "  “Monday, 17 July 2018”, as it is written\n"
        "  17 July 2018 was a Tuesday, not a Monday\n"
        "38-47 2018-07-09/2018-07-15  DATE 2018-W28  [step-unit]\n"
        "  “last week”, counted from the publication on 20 July 2018\n"
    )


def test_what_cannot_be_read_is_said(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(file) == 0
    assert "no date  DATE XXXX-WXX" in capsys.readouterr().out


def test_standard_input_is_read(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"He spoke in 2018.")))
    assert run("-") == 0
    assert capsys.readouterr().out.startswith("12-16 2018  DATE 2018")
