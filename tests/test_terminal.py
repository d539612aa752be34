"""What commands that read one text share: the file, its publication date, the colours."""

from __future__ import annotations

import argparse
import io
from pathlib import Path

import pytest

from dashboard import terminal
from dashboard.__main__ import main
from dashboard.home import HomeError


def test_a_text_is_read_exactly_as_stored(tmp_path: Path) -> None:
    file = tmp_path / "article.txt"
    file.write_bytes("Über\r\nall\n".encode())
    assert terminal.text_of(str(file)) == "Über\r\nall\n"


def test_standard_input_is_read_so_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"He\r\nspoke.")))
    assert terminal.text_of("-") == "He\r\nspoke."
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"caf\xe9")))
    with pytest.raises(HomeError, match="cannot read standard input: it is not UTF-8"):
        terminal.text_of("-")


def test_closed_input_and_output_are_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    monkeypatch.setattr("sys.stdout", None)
    assert main(["extract"]) == 0
    assert terminal.text_of("-") == ""


def test_what_is_no_text_is_said_in_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "article.txt"
    file.write_bytes(b"caf\xe9")
    with pytest.raises(HomeError, match=r"article\.txt: it is not UTF-8 \(byte 3\): save"):
        terminal.text_of(str(file))
    with pytest.raises(HomeError, match=r"cannot read nowhere\.txt: No such file"):
        terminal.text_of("nowhere.txt")


@pytest.mark.parametrize("command", ["dates", "quotes"])
def test_a_missing_file_has_a_status(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "nowhere.txt"]) == 2
    assert capsys.readouterr().err == "cannot read nowhere.txt: No such file or directory\n"


def test_a_publication_that_is_no_edtf_is_refused() -> None:
    parser = argparse.ArgumentParser()
    terminal.add_text(parser, "2018")
    assert parser.parse_args(["-", "--published", "2018-07"]).published == "2018-07"
    with pytest.raises(SystemExit):
        parser.parse_args(["-", "--published", "yesterday"])


def test_colour_is_for_terminals(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert terminal.paint()(terminal.RED, "no") == "\033[31mno\033[0m"
    monkeypatch.setenv("NO_COLOR", "1")
    assert terminal.paint()(terminal.RED, "no") == "no"


def test_a_text_cannot_give_the_terminal_orders(capsys: pytest.CaptureFixture[str]) -> None:
    # a title for the window, a line written over, words turned around, the clipboard
    orders = "\033]0;mine\007a\rb\u202egnp\033[2K\033]52;c;Zm9v\007\x9b2J\ttab\nline"
    terminal.say(f"{terminal.BOLD}bold\033[0m {orders}")
    assert capsys.readouterr().out == (
        "\033[1mbold\033[0m ]0;mineabgnp[2K]52;c;Zm9v2J\ttab\nline\n"
    )


def test_faults_go_to_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    terminal.say("broken", error=True)
    assert capsys.readouterr() == ("", "broken\n")
