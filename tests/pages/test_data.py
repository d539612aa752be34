"""What the pages show: read once, and anew after a build."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from streamlit import config

from dashboard import transaction
from dashboard.home import VARIABLE
from dashboard.models import Timeline
from dashboard.pages import data
from dashboard.reference import renewing
from dashboard.reference.tables import folder
from dashboard.timeline import store
from dashboard.view.facets import labels
from tests import factory


def test_a_build_is_shown_without_a_new_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = factory.make_home(tmp_path / "built", factory.example())
    monkeypatch.setenv(VARIABLE, str(home.root))
    data.renew()
    before = data.load()
    assert data.load() is before
    whole = factory.example()
    fewer = Timeline(whole.articles, whole.readings, whole.events[:1])
    transaction.write(home, store.files(home, fewer, (), {}))
    # what a run shows stays the same until the next begins
    assert data.load() is before
    data.renew()
    assert len(data.load().entries) == 1
    assert len(before.entries) == 7


def test_a_build_is_shown_with_the_tables_that_it_was_made_by(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = factory.make_home(tmp_path / "built", factory.example())
    monkeypatch.setenv(VARIABLE, str(home.root))
    data.renew()
    assert labels(data.load(), "topic")["syria"] == "Syria"
    home.reference.mkdir()
    table = (folder() / "topics.toml").read_text(encoding="utf-8")
    changed = table.replace('label = "Syria"', 'label = "The war in Syria"')
    (home.reference / "topics.toml").write_text(changed, encoding="utf-8")
    transaction.write(home, store.files(home, Timeline((), (), ()), (), {}))
    assert labels(data.load(), "topic")["syria"] == "Syria"
    try:
        data.renew()
        assert labels(data.load(), "topic")["syria"] == "The war in Syria"
    finally:
        monkeypatch.undo()
        renewing.forget()


def test_what_is_remembered_goes_with_the_collection(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = factory.make_home(tmp_path / "built", factory.example())
    monkeypatch.setenv(VARIABLE, str(home.root))
    data.renew()
    made: list[int] = []

    @data.remembered(most=5)
    def events(least: int) -> int:
        made.append(least)
        return len(data.load().entries)

    assert (events(1), events(1)) == (7, 7)
    transaction.write(home, store.files(home, Timeline((), (), ()), (), {}))
    data.renew()
    assert (events(1), made) == (0, [1, 1])


def test_what_stays_is_spared_from_the_collection_of_garbage() -> None:
    try:
        data.settle("some page")
        kept = gc.get_freeze_count()
        assert kept > 0
        several = [[] for _ in range(10_000)]  # type: ignore[var-annotated]
        data.settle("some page")
        assert gc.get_freeze_count() <= kept
        data.settle("another page")
        assert gc.get_freeze_count() > kept + len(several) / 2
    finally:
        gc.unfreeze()


def test_python_itself_decides_when_to_collect_garbage() -> None:
    # after each run Streamlit would walk through all that the other sessions hold
    assert config.get_option("runner.postScriptGC") is False
