"""`add` and `remove`: from files of any kind to a timeline, and back."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from dashboard.__main__ import main
from dashboard.home import Home, read_articles, read_entries
from dashboard.timeline import store
from tests.intake import files

CALL = "Donald Trump and Vladimir Putin spoke by phone on 5 May 2017 about grain.\n"


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    (folder / "deep").mkdir(parents=True)
    (folder / "call.txt").write_text(CALL)
    (folder / "deep" / "two.html").write_bytes(files.page(title="Two men and a harbour"))
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4 nothing")
    (folder / ".hidden.txt").write_text(CALL)
    return folder


def run(home: Home, command: str, *arguments: str) -> int:
    return main([command, "--home", str(home.root), *arguments])


def test_a_file_is_added_and_built(
    home: Home, inbox: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(home, "add", str(inbox / "call.txt")) == 0
    told = capsys.readouterr()
    assert "call.txt: added as undated-donald-trump-and-vladimir-putin-spoke" in told.out
    assert "published: not known; add it again with --published" in told.out
    assert "events 1" in told.out
    assert told.err == ""
    (event,) = store.read(home).events
    assert (event.kind, event.date) == ("call", "2017-05-05")


def test_what_is_given_is_known_better_than_by_the_file(home: Home, inbox: Path) -> None:
    given = ("--published", "2017-05", "--outlet", "The Quay", "--url", "https://quay.example/call")
    assert run(home, "add", *given, "--title", "A call", str(inbox / "call.txt")) == 0
    (article,) = read_articles(home)
    assert article.id == "2017-05-the-quay-a-call"
    assert (article.published, article.outlet, article.url) == (
        "2017-05",
        "The Quay",
        "https://quay.example/call",
    )
    assert article.published_how.startswith("Given with the command")


@pytest.mark.parametrize(
    "option", [("--published", "July"), ("--url", "javascript:x"), ("--url", "http://[bad")]
)
def test_what_cannot_be_is_refused_before_anything_is_read(
    home: Home, inbox: Path, option: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        run(home, "add", *option, str(inbox / "call.txt"))
    assert option[1] in capsys.readouterr().err
    assert not home.root.exists()


def test_what_was_not_known_can_be_given_later(
    home: Home, inbox: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call = str(inbox / "call.txt")
    run(home, "add", call)
    (before,) = read_articles(home)
    capsys.readouterr()
    assert run(home, "add", call, "--published", "2017-05-06") == 0
    assert f"call.txt: updated: {before.id}" in capsys.readouterr().out
    (article,) = read_articles(home)
    assert (article.id, article.published) == (before.id, "2017-05-06")
    assert store.read(home).articles[0].published == "2017-05-06"


def test_a_folder_is_taken_whole_and_what_is_none_is_told(
    home: Home, inbox: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(home, "add", str(inbox)) == 1
    told = capsys.readouterr()
    assert "inbox/call.txt: added as" in told.out
    assert "inbox/deep/two.html: added as undated-two-men-and-a-harbour" in told.out
    assert told.err == (
        "NOT ADDED: broken.pdf is damaged or no real pdf file: "
        "copy the article's text and paste that.\n"
    )
    assert len(read_articles(home)) == 2


def test_a_home_is_not_brought_into_itself(tmp_path: Path, inbox: Path) -> None:
    (inbox / "broken.pdf").unlink()
    home = Home(inbox)
    assert run(home, "add", str(inbox)) == 0
    assert run(home, "add", str(inbox)) == 0
    assert len(read_articles(home)) == 2


def test_a_pattern_names_files_and_a_slip_is_told(
    home: Home, inbox: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(home, "add", "--no-build", str(inbox / "**" / "*.html")) == 0
    assert [entry.source for entry in read_entries(home)] == ["two.html"]
    assert run(home, "add", "--no-build", str(inbox / "*.docx")) == 1
    assert "*.docx names no file: look at its spelling." in capsys.readouterr().err
    assert not home.built.exists()


def test_a_text_can_come_from_standard_input(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(CALL.encode())))
    assert run(home, "add", "-", "--published", "2017-05-06") == 0
    assert [article.published for article in read_articles(home)] == ["2017-05-06"]


def test_a_reprint_is_said_to_be_one(
    home: Home, inbox: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (inbox / "copy.txt").write_text(f"Another headline\n\n{files.TEXT}")
    run(home, "add", "--no-build", str(inbox / "deep"))
    run(home, "add", "--no-build", str(inbox / "copy.txt"))
    assert "tells the same as undated-two-men-and-a-harbour" in capsys.readouterr().out


def test_an_article_is_removed_with_its_events(
    home: Home, inbox: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(home, "add", str(inbox / "call.txt"), str(inbox / "deep"))
    name = next(each.id for each in read_articles(home) if "call" not in each.title)
    first = store.read(home)
    assert run(home, "remove", name) == 0
    assert f"Removed: {name}" in capsys.readouterr().out
    assert len(store.read(home).articles) == len(first.articles) - 1
    assert run(home, "remove", name) == 2
    assert f"there is no article {name}" in capsys.readouterr().err


def test_the_last_article_can_be_removed(home: Home, inbox: Path) -> None:
    run(home, "add", str(inbox / "call.txt"))
    (article,) = read_articles(home)
    assert run(home, "remove", f"{article.id}.txt") == 0
    assert store.read(home).events == ()
    assert run(home, "build", "--check") == 0
