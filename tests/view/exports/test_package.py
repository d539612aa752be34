from __future__ import annotations

import io
import json
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import frictionless
import pytest

from dashboard.view.catalogue import Catalogue
from dashboard.view.exports.export import Export, whole
from dashboard.view.exports.origin import LICENCE
from dashboard.view.exports.package import write_package
from dashboard.view.filters import Filters
from tests.view.exports.conftest import HOSTILE, MADE, SITE, Filtered, Titled


def stored(export: Export, folder: Path) -> str:
    """Where the package lies on disk."""
    path = folder / "timeline.zip"
    path.write_bytes(write_package(export))
    return str(path)


def rows(path: str, table: str) -> list[dict[str, Any]]:
    return [row.to_dict() for row in frictionless.Package(path).get_resource(table).read_rows()]


def faults(path: str) -> list[list[Any]]:
    found: list[list[Any]] = frictionless.validate(path).flatten(["title", "message"])
    return found


def test_the_whole_collection_is_valid(found: Catalogue, tmp_path: Path) -> None:
    path = stored(whole(found, MADE, SITE), tmp_path)
    assert faults(path) == []
    events = {row["id"]: row for row in rows(path, "events")}
    assert len(events) == 7
    assert events["e-harbour"]["earliest"] == date(2017, 9, 12)
    assert events["e-harbour"]["link"] == "https://news.example/base/?event=e-harbour"
    assert events["e-biden"]["planned"] is True
    assert events["e-fund"]["date"] is None
    assert {row["id"]: row["into"] for row in rows(path, "former-ids")} == {
        "e-old": "e-geneva",
        "e-gone": None,
    }
    assert len(rows(path, "contacts")) == 7
    assert len(rows(path, "passages")) == len(found.speeches)


def test_what_is_filtered_stands_on_its_own(filtered: Filtered, tmp_path: Path) -> None:
    path = stored(filtered(Filters(topic=("north-korea",))), tmp_path)
    assert faults(path) == []
    assert [row["id"] for row in rows(path, "events")] == ["e-harbour"]
    assert [row["id"] for row in rows(path, "articles")] == ["a-harbour"]
    assert [row["id"] for row in rows(path, "contacts")] == ["2017-09-12-harbour"]
    assert rows(path, "former-ids") == []
    package = frictionless.Package(path)
    assert "Made with the filters ?topic=north-korea." in package.description
    assert LICENCE in package.description
    assert package.custom["query"] == "?topic=north-korea"


def test_nothing_shown_is_a_valid_package_too(filtered: Filtered, tmp_path: Path) -> None:
    assert faults(stored(filtered(Filters(words="zeppelin")), tmp_path)) == []


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_titles_are_cells(titled: Titled, text: str, tmp_path: Path) -> None:
    path = stored(titled(text), tmp_path)
    assert faults(path) == []
    first = rows(path, "events")[0]["title"]
    assert first[:1] not in set("=+-@\t\r")
    assert "\n" not in first


def test_the_same_content_is_the_same_bytes(found: Catalogue) -> None:
    later = datetime(2030, 1, 1, tzinfo=UTC)
    assert write_package(whole(found, MADE, SITE)) == write_package(whole(found, later, SITE))


def test_the_descriptor_names_its_profile_and_sources(everything: Export) -> None:
    with zipfile.ZipFile(io.BytesIO(write_package(everything))) as archive:
        descriptor = json.loads(archive.read("datapackage.json"))
    assert descriptor["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    assert {
        "title": "The Quay Gazette: Putin opens a harbour",
        "path": "https://quay.example/putin-harbour",
    } in descriptor["sources"]
    assert all(resource["type"] == "table" for resource in descriptor["resources"])
