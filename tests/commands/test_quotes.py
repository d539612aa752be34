"""`quotes`: what it prints, in colour only on a terminal."""

from __future__ import annotations

import argparse
import io
from pathlib import Path

import pytest

from dashboard.commands import quotes


def run(*arguments: str) -> int:
    parser = argparse.ArgumentParser()
    quotes.add_arguments(parser)
    return quotes.run(parser.parse_args(arguments))


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "article.txt"
    path.write_text(
        "The US president said that the talks had been long. “We will go on,” he told reporters.",
        encoding="utf-8",
    )
    return str(path)


def test_each_statement_is_printed_with_its_speaker(
    file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(file, "--published", "2018-07-20") == 0
    assert capsys.readouterr().out == (
        "27-50 Donald Trump (description “The US president”, cue “said”)  [reported]\n"
        "  the talks had been long\n"
        "53-67 Donald Trump (pronoun “he”, cue “told”)  [full]\n"
        "  We will go on,\n"
    )


def test_words_of_nobody_are_shown_as_such(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "sys.stdin", io.TextIOWrapper(io.BytesIO("The so-called “dialogue” went on.".encode()))
    )
    assert run("-") == 0
    assert capsys.readouterr().out == "15-23 nobody named  [scare]\n  dialogue\n"
