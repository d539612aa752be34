"""By which rules the built data was made."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from dashboard import transaction
from dashboard.home import Home
from dashboard.timeline import reuse, store
from tests import factory


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return factory.make_home(tmp_path / "home", factory.example())


def test_a_build_that_was_noted_is_read_with_what_each_article_tells(home: Home) -> None:
    assert reuse.last_build(home) is None
    reuse.note(home)
    found = reuse.last_build(home)
    assert found is not None
    assert [article.id for article in found.articles] == [a.id for a in factory.ARTICLES]
    assert set(json.loads((home.built / reuse.NOTE).read_bytes())) == {"rules", "built"}


@pytest.mark.parametrize(
    "words", [b"", b"[", b"[" * 100_000, b"{}", b"[]", b"\xff", b'{"rules": 1}']
)
def test_a_note_that_says_nothing_is_none(home: Home, words: bytes) -> None:
    reuse.note(home)
    (home.built / reuse.NOTE).write_bytes(words)
    assert reuse.last_build(home) is None


def test_built_data_that_was_damaged_is_not_used_again(home: Home) -> None:
    reuse.note(home)
    (home.built / "tellings.jsonl").write_bytes(b"{")
    assert reuse.last_build(home) is None


def test_another_python_has_other_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    before = reuse.rules()
    monkeypatch.setattr(sys, "version_info", (3, 99, 0))
    assert reuse.rules() != before


@pytest.mark.parametrize("name", ["topics.toml", "calendar.csv"])
def test_another_table_has_other_rules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    before = reuse.rules()
    own = tmp_path / "data" / "reference"
    own.mkdir(parents=True)
    (own / name).write_text("# none\n")
    monkeypatch.setenv("DASHBOARD_HOME", str(tmp_path))
    assert reuse.rules() != before


def test_a_build_after_the_note_is_not_the_noted_one(home: Home) -> None:
    reuse.note(home)
    other = replace(factory.example(), events=())
    transaction.write(home, store.files(home, other, (), {}))
    assert reuse.last_build(home) is None


def test_a_repaired_python_has_the_same_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    before = reuse.rules()
    monkeypatch.setattr(sys, "version_info", (*sys.version_info[:2], 99))
    assert reuse.rules() == before


def test_rules_of_more_rooms_can_be_told() -> None:
    assert reuse.rules() == reuse.rules(())
    assert len({reuse.rules(), reuse.rules(["view"]), reuse.rules(["records.py"])}) == 3


def test_each_article_is_read_with_the_events_that_it_tells_itself(home: Home) -> None:
    timeline = factory.example()
    first, *others = timeline.readings
    own = replace(first, events=timeline.events[:1])
    built = replace(timeline, readings=(own, *others))
    transaction.write(home, store.files(home, built, (), {}))
    reuse.note(home)
    assert reuse.last_build(home) == built


def test_the_note_is_not_committed() -> None:
    root = Path(__file__).resolve().parents[2]
    ignored = (root / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert any(line.endswith(reuse.NOTE) for line in ignored)
