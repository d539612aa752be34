"""Files cut short, emptied, missing, damaged, older or newer: told in one sentence, or mended."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from dashboard.__main__ import main
from dashboard.home import VARIABLE, Home, HomeError
from dashboard.pages import data
from dashboard.reference import tables
from dashboard.timeline import store
from tests.faults import homes

APP = Path(__file__).resolve().parents[2] / "streamlit_app.py"

Damage = Callable[[bytes], bytes | None]

DAMAGES: dict[str, Damage] = {
    "missing": lambda content: None,
    "empty": lambda content: b"",
    "half": lambda content: content[: len(content) // 2],
    "without its last line": lambda content: b"".join(content.splitlines(keepends=True)[:-1]),
    "without its last byte": lambda content: content[:-1],
    "a line twice": lambda content: content + content.splitlines(keepends=True)[0],
    "a byte turned": lambda content: content[:40] + bytes([content[40] ^ 1]) + content[41:],
    "zeros": lambda content: b"\0" * len(content),
    "no text": lambda content: b"\xff\xfe\xfd" + content,
    "deeply nested": lambda content: b"[" * 100_000,
    "of format 1": lambda content: content.replace(b'"format": 3', b'"format": 1'),
    "of format 99": lambda content: content.replace(b'"format": 3', b'"format": 99'),
}


@pytest.fixture(scope="module")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Home:
    return homes.small(tmp_path_factory.mktemp("faults") / "home")


@pytest.fixture
def home(untouched: Home, tmp_path: Path) -> Home:
    shutil.copytree(untouched.root, tmp_path / "home")
    return Home(tmp_path / "home")


def harm(path: Path, damage: Damage) -> bool:
    """Damage a file; False where the damage would leave it as it is."""
    content = path.read_bytes()
    try:
        harmed = damage(content)
    except IndexError:
        return False
    if harmed is None:
        path.unlink()
    else:
        path.write_bytes(harmed)
    return harmed != content


def not_harmless(path: Path, damage: str) -> bool:
    """A manifest without the end of its last line says the same."""
    return (path.name, damage) != ("manifest.json", "without its last byte")


def built_files(home: Home) -> list[Path]:
    return [path for path in sorted(home.built.iterdir()) if not path.name.startswith(".")]


@pytest.mark.parametrize("damage", DAMAGES)
def test_damaged_built_data_is_told_in_one_sentence_and_built_again(
    home: Home, damage: str, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = homes.built(home)
    harmed = 0
    for path in built_files(home):
        if not harm(path, DAMAGES[damage]):
            continue
        harmed += 1
        if path.name not in (store.REPORT, "tellings.jsonl") and not_harmless(path, damage):
            with pytest.raises(HomeError) as told:
                store.read(home)
            # a manifest that can be read accuses the file that it names wrongly
            assert path.name in str(told.value) or path.name == "manifest.json"
            assert str(told.value).count("\n") == 0
            assert "make build" in str(told.value)
        capsys.readouterr()
        assert homes.build(home.root) == 0
        assert homes.built(home) == whole
        assert capsys.readouterr().err == ""
    assert harmed


@pytest.mark.parametrize("damage", [name for name in DAMAGES if not name.startswith("of format")])
def test_a_damaged_ledger_stops_the_build_and_loses_no_id(
    home: Home, damage: str, capsys: pytest.CaptureFixture[str]
) -> None:
    whole, built = home.ids.read_bytes(), homes.built(home)
    assert harm(home.ids, DAMAGES[damage])
    capsys.readouterr()
    status = homes.build(home.root)
    told = capsys.readouterr().err
    if status == 0:  # what harms nothing: the end of the last line, a letter of a title
        assert damage in ("without its last byte", "a byte turned")
        return
    assert (status, told.count("\n")) == (2, 1)
    assert told.startswith("data/ids.jsonl has ")
    assert "take the last committed version" in told
    home.ids.write_bytes(whole)
    assert homes.build(home.root) == 0
    assert homes.built(home) == built


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_table_of_the_home_is_told_in_one_sentence(
    home: Home, damage: str, capsys: pytest.CaptureFixture[str]
) -> None:
    built = homes.built(home)
    for path in (home.articles, home.seeds / "met.txt"):
        kept = path.read_bytes()
        if harm(path, DAMAGES[damage]):
            capsys.readouterr()
            status = homes.build(home.root)
            told = capsys.readouterr()
            assert status in (0, 2), told
            if status == 2:
                assert told.err.strip()
                assert all(len(line) < 400 for line in told.err.splitlines())
                assert "Traceback" not in told.err
                assert homes.built(home) == built
            path.write_bytes(kept)
            assert homes.build(home.root) == 0
            assert homes.built(home)["data/built/events.jsonl"] == built["data/built/events.jsonl"]


@pytest.mark.parametrize("name", ["missing", "empty", "half", "zeros", "no text"])
def test_a_damaged_reference_table_is_told_in_one_sentence(
    home: Home, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = tmp_path / "reference"
    shutil.copytree(tables.folder(), ours)
    monkeypatch.setattr(tables, "folder", lambda: ours)
    for path in sorted(ours.glob("*.toml")):
        kept = path.read_bytes()
        if harm(path, DAMAGES[name]):
            with pytest.raises(tables.TableError) as told:
                tables.entries(tables.locate(path.name), "none", tables.Pattern)
            assert path.name in str(told.value)
        path.write_bytes(kept)


PAGES = ("timeline", "quotations", "compare", "topics", "coverage", "articles", "add", "about")


@pytest.mark.parametrize("name", ["manifest.json", "events.jsonl", "report.json", "tellings.jsonl"])
def test_pages_tell_of_damaged_built_data(
    home: Home, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, str(home.root))
    (home.built / name).write_bytes(b"[1, 2")
    st.cache_resource.clear()
    app = AppTest.from_file(APP, default_timeout=200).run()
    for page in PAGES[1:]:
        app.switch_page(f"dashboard/pages/{page}.py").run()
        assert not app.exception
        if name in ("manifest.json", "events.jsonl"):
            assert [text.value for text in app.text if name in text.value]
    with pytest.raises(HomeError, match=name):
        data.base()
    st.cache_resource.clear()


def test_a_build_of_a_later_version_is_not_read(home: Home) -> None:
    path = home.built / "manifest.json"
    path.write_text(json.dumps({"format": 4, "files": {}, "more": 1}))
    with pytest.raises(HomeError, match=r"is of format 4, and this version reads 3: .*make build"):
        store.read(home)


def test_a_missing_article_is_told_and_the_rest_is_shown(
    home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    (home.seeds / "met.txt").unlink()
    found = store.read(home)
    assert found.stale == ("met",)
    assert len(found.events) == 2
    capsys.readouterr()
    assert main(["build", "--home", str(home.root)]) == 2
    assert capsys.readouterr().err.startswith("seeds/met.txt is missing: put the article's text")
