"""`build`: what it writes, and what `--check` says of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dashboard.__main__ import main
from dashboard.home import Home

CALL = "Donald Trump and Vladimir Putin spoke by phone on 5 May 2017. “Good,” Mr. Trump said.\n"


@pytest.fixture
def home(tmp_path: Path) -> Home:
    place = Home(tmp_path)
    place.seeds.mkdir()
    place.articles.parent.mkdir()
    for name in ("a", "b"):
        (place.seeds / f"{name}.txt").write_text(CALL, encoding="utf-8")
    place.articles.write_text(
        '[[article]]\nfile = "a.txt"\npublished = "2017-05-06"\n[[article]]\nfile = "b.txt"\n'
    )
    return place


def build(home: Home, *arguments: str) -> int:
    return main(["build", "--home", str(home.root), *arguments])


def test_what_was_built_is_up_to_date(home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    assert build(home) == 0
    assert "a (published 2017-05-06): dates and times 1, quotations 1" in capsys.readouterr().out
    assert build(home, "--check") == 0


def test_a_second_build_changes_no_byte(home: Home) -> None:
    build(home)
    before = {path: path.read_bytes() for path in home.root.rglob("*.json*")}
    build(home)
    assert {path: path.read_bytes() for path in home.root.rglob("*.json*")} == before


def test_the_report_can_be_read_by_a_machine(home: Home) -> None:
    build(home)
    report = json.loads((home.built / "report.json").read_text(encoding="utf-8"))
    assert [article["id"] for article in report["articles"]] == ["a", "b"]
    assert report["articles"][0]["quotations"] == 1
    assert report["problems"] == []


def test_check_names_what_is_stale_and_writes_nothing(
    home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    assert build(home, "--check") == 1
    assert not home.built.exists()
    build(home)
    capsys.readouterr()
    (home.seeds / "a.txt").write_text("Nothing was said.", encoding="utf-8")
    assert build(home, "--check") == 1
    told = capsys.readouterr().err
    assert "data/built/articles.jsonl is stale: run `make build` and commit it\n" in told


def test_check_tells_of_a_correction_that_does_not_fit(
    home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    home.corrections.write_text(
        '[[correction]]\nevent = "zzzzzzzz"\nfield = "title"\nwas = "x"\nnow = "y"\nreason = "z"\n'
    )
    assert build(home) == 0
    assert "NOT CORRECTED: corrections.toml, entry 1" in capsys.readouterr().out
    assert build(home, "--check") == 1
    assert "event zzzzzzzz, field title" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["articles.toml", "corrections.toml", "ids.jsonl"])
def test_a_broken_file_is_told_in_one_line(
    home: Home, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    (home.root / "data" / name).write_text("[[[\n")
    assert build(home) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert name in told
    assert not home.built.exists()


def test_a_folder_of_articles_is_put_into_the_home_and_only_what_changed_is_read(
    home: Home, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / "met.txt").write_text("Donald Trump met Vladimir Putin in Vienna on 3 March 2018.\n")
    (inbox / "empty.txt").write_text("")
    assert build(home, str(inbox)) == 1
    told = capsys.readouterr()
    assert "inbox/met.txt: added as undated-donald-trump-met-vladimir-putin-in" in told.out
    assert told.err.startswith("NOT ADDED: empty.txt has no text")
    (inbox / "empty.txt").unlink()
    assert build(home, str(inbox)) == 0
    told = capsys.readouterr()
    assert "inbox/met.txt: unchanged" in told.out
    assert "Unchanged since the last build: 3" in told.out
    (inbox / "met.txt").write_text("Donald Trump met Vladimir Putin in Vienna on 4 March 2018.\n")
    assert build(home, str(inbox)) == 0
    told = capsys.readouterr()
    assert "inbox/met.txt: updated: undated-donald-trump-met-vladimir-putin-in" in told.out
    assert "Unchanged since the last build: 2" in told.out


def test_check_brings_nothing_in(home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    assert build(home, "--check", str(home.seeds)) == 2
    assert "--check writes nothing" in capsys.readouterr().err
