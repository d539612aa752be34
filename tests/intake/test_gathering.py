from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from dashboard.intake import gathering, limits
from dashboard.intake.drafts import Draft, Refusal
from tests.intake.files import TEXT


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a/talks.txt", "b/talks.txt", "b/.hidden.txt", ".git/x.txt", "c.html"):
        path = tmp_path / "inbox" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TEXT)
    return tmp_path / "inbox"


def test_a_folder_is_all_files_below_it_named_from_it(folder: Path) -> None:
    files, refused = gathering.files([str(folder)])
    assert list(files) == ["inbox/a/talks.txt", "inbox/b/talks.txt", "inbox/c.html"]
    assert refused == []


def test_a_folder_is_named_the_same_from_within(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder)
    assert "inbox/a/talks.txt" in gathering.files(["."])[0]


def test_two_files_of_one_name_are_two_and_one_file_given_twice_is_one(folder: Path) -> None:
    given = [str(folder / "a" / "talks.txt"), str(folder / "b" / "talks.txt")]
    files, _ = gathering.files([*given, given[0], str(folder / "*" / "talks.txt")])
    assert list(files) == ["talks.txt", given[1]]


def test_what_lies_in_a_folder_besides_is_left_out(folder: Path) -> None:
    files, refused = gathering.files([str(folder)], [folder / "b", folder / "nowhere"])
    assert list(files) == ["inbox/a/talks.txt", "inbox/c.html"]
    assert refused == []


def test_what_names_no_file_is_told(folder: Path) -> None:
    files, (refusal,) = gathering.files([str(folder / "*.docx"), str(folder / "c.html")])
    assert list(files) == ["c.html"]
    assert refusal.why.endswith("names no file: look at its spelling.")


def test_a_file_is_read_unless_it_is_known(folder: Path) -> None:
    path = folder / "c.html"
    (taken,) = gathering.taken("c.html", path, ())
    assert isinstance(taken, Draft)
    assert taken.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert gathering.taken("c.html", path, {taken.sha256}) == ()


def test_what_cannot_be_read_is_refused(folder: Path) -> None:
    (taken,) = gathering.taken("gone.txt", folder / "gone.txt", ())
    assert isinstance(taken, Refusal)
    assert taken.why.startswith("gone.txt cannot be read (No such file or directory)")


def test_a_name_of_two_lines_is_told_on_one(folder: Path) -> None:
    (taken,) = gathering.taken("gone\nADDED: b.txt", folder / "gone", ())
    assert isinstance(taken, Refusal)
    assert taken.why.startswith("gone ADDED: b.txt cannot be read")


def test_no_more_of_a_file_is_read_than_is_taken(folder: Path) -> None:
    path = folder / "huge.txt"
    with path.open("wb") as file:
        os.truncate(file.fileno(), 50 * limits.FILE_BYTES)  # a file of holes
    (taken,) = gathering.taken("huge.txt", path, ())
    assert isinstance(taken, Refusal)
    assert "is larger than 10 MB" in taken.why
