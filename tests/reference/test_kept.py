"""Answers are kept for the next process, and never those of another question."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from dashboard.reference.prefilter import in_few_words

_MODULE = """
from dashboard.reference.kept import Kept

def _lengths(text: str) -> tuple[frozenset[str], ...]:
    if not text:
        raise ValueError("nothing to tell")
    print("asked", text)
    return tuple(frozenset({word}) for word in text.split())

lengths = Kept(_lengths, tuple[frozenset[str], ...])
"""
_ASK = "import asking, sys; print(*(sorted(each) for each in asking.lengths(sys.argv[1])))"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "asking.py").write_text(_MODULE, encoding="utf-8")
    return tmp_path


def _ask(folder: Path, text: str, *options: str) -> list[str]:
    """What a new process prints that asks."""
    paths = os.pathsep.join([str(folder), str(Path(__file__).parents[2])])
    environment = {**os.environ, "PYTHONPATH": paths}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment.pop("PYTHONPYCACHEPREFIX", None)
    command = [sys.executable, *options, "-c", _ASK, text]
    return subprocess.run(
        command, capture_output=True, text=True, env=environment, check=True
    ).stdout.splitlines()


def _kept(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.kept"))


def test_the_next_process_is_told_without_asking(folder: Path) -> None:
    assert _ask(folder, "one two") == ["asked one two", "['one'] ['two']"]
    assert _ask(folder, "one two") == ["['one'] ['two']"]


def test_what_was_kept_stays_beside_what_is_new(folder: Path) -> None:
    _ask(folder, "one")
    assert _ask(folder, "two") == ["asked two", "['two']"]
    assert _ask(folder, "one") == ["['one']"]
    assert len(_kept(folder)) == 1
    assert not list(folder.rglob("*.kept.*"))


def test_another_question_has_other_answers(folder: Path) -> None:
    _ask(folder, "one")
    changed = _MODULE.replace("{word}", "{word.upper()}")
    (folder / "asking.py").write_text(changed, encoding="utf-8")
    assert _ask(folder, "one") == ["asked one", "['ONE']"]


@pytest.mark.parametrize("content", [b"", b"\x00\xff", b"[1, 2]", b"\x92\xc4\x00\x81\xa3one\x01"])
def test_a_broken_file_is_as_none(folder: Path, content: bytes) -> None:
    _ask(folder, "one")
    (file,) = _kept(folder)
    file.write_bytes(content)
    assert _ask(folder, "one") == ["asked one", "['one']"]
    assert _ask(folder, "one") == ["['one']"]


def test_an_answer_of_another_type_is_asked_for(folder: Path) -> None:
    _ask(folder, "one")
    (file,) = _kept(folder)
    sound = file.read_bytes()
    broken = sound.replace(b"\xa3one\x91\x91\xa3one", b"\xa3one\x93\x01\x02\x03")
    assert broken != sound
    file.write_bytes(broken)
    assert _ask(folder, "one") == ["asked one", "['one']"]


def test_nothing_is_kept_where_no_bytecode_is(folder: Path) -> None:
    _ask(folder, "one", "-B")
    assert not _kept(folder)


def test_a_folder_that_takes_no_files_is_no_trouble(folder: Path) -> None:
    (folder / "__pycache__").write_text("in the way", encoding="utf-8")
    assert _ask(folder, "one") == ["asked one", "['one']"]
    assert not _kept(folder)


def test_an_error_is_not_remembered(folder: Path) -> None:
    with pytest.raises(subprocess.CalledProcessError):
        _ask(folder, "")
    assert _ask(folder, "one") == ["asked one", "['one']"]


def test_several_literals_are_one_question() -> None:
    assert in_few_words(["a day before", "a day after"]) == {"before", "after"}
    assert in_few_words([]) == frozenset()
