"""The manifest tells which files a build wrote, and what is wrong with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from dashboard.home import Home, HomeError
from dashboard.timeline import manifest

HASHES = {"events.jsonl": manifest.sha256(b"{}\n"), "people.jsonl": manifest.sha256(b"")}
WAY_OUT = r": write the built data again \(make build\)\Z"


@pytest.fixture
def home(tmp_path: Path) -> Home:
    place = Home(tmp_path)
    place.built.mkdir(parents=True)
    (place.built / manifest.NAME).write_bytes(manifest.written(HASHES))
    (place.built / "events.jsonl").write_bytes(b"{}\n")
    return place


def test_it_is_read_back_as_written(home: Home) -> None:
    assert manifest.read(home) == HASHES
    assert manifest.paths(home) == {home.built / name for name in HASHES}


def test_it_is_there_to_be_read_by_people() -> None:
    assert manifest.pretty({"title": "Цех", "files": {}}) == (
        '{\n  "title": "Цех",\n  "files": {}\n}\n'.encode()
    )


@pytest.mark.parametrize(
    "content", [b"", b"[", b"[]", b"{}", b'{"format": 2}', b"\xff", b"[" * 100_000, b"7"]
)
def test_a_damaged_one_is_told(home: Home, content: bytes) -> None:
    (home.built / manifest.NAME).write_bytes(content)
    with pytest.raises(HomeError, match=r"\Adata/built/manifest\.json is damaged" + WAY_OUT):
        manifest.read(home)
    assert manifest.found_form(home) is None
    assert manifest.paths(home) == frozenset()


def test_a_missing_one_is_told(home: Home) -> None:
    (home.built / manifest.NAME).unlink()
    with pytest.raises(HomeError, match=r"manifest\.json is missing or cannot be read" + WAY_OUT):
        manifest.read(home)


def test_one_of_another_format_is_told(home: Home) -> None:
    (home.built / manifest.NAME).write_bytes(b'{"format": "4", "files": {}}')
    with pytest.raises(HomeError, match=r"is of format '4', and this version reads 3" + WAY_OUT):
        manifest.read(home)


def test_a_file_is_read_as_the_build_wrote_it(home: Home) -> None:
    assert manifest.checked(home, "events.jsonl", HASHES) == b"{}\n"
    (home.built / "people.jsonl").write_bytes(b"\n")
    for unknown in ("people.jsonl", "manifest.json"):
        with pytest.raises(HomeError, match="is not the file that the last build wrote" + WAY_OUT):
            manifest.checked(home, unknown, HASHES)
    with pytest.raises(HomeError, match=r"data/built/none is missing or cannot be read" + WAY_OUT):
        manifest.checked(home, "none", HASHES)


def test_a_file_of_parquet_makes_all_of_them_parquet(home: Home) -> None:
    assert manifest.form(HASHES) == manifest.found_form(home) == "jsonl"
    assert manifest.form({**HASHES, "events/00000.parquet": ""}) == "parquet"


def test_the_parts_of_a_table_come_in_order() -> None:
    names = [manifest.part("events", number) for number in (100, 0, 11)]
    assert names == ["events/00100.parquet", "events/00000.parquet", "events/00011.parquet"]
    others = ["events.jsonl", "eventsmore/00000.parquet", "people/00000.parquet"]
    found = manifest.parts(dict.fromkeys([*names, *others], ""), "events")
    assert found == [manifest.part("events", number) for number in (0, 11, 100)]
