"""A text that is no longer the one that was read: nothing is shown of it as read, on any page."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from dashboard.home import Home
from dashboard.reference.calendar import calendar
from dashboard.timeline import store
from dashboard.view.address import State
from dashboard.view.catalogue import catalogue
from dashboard.view.exports.export import export
from dashboard.view.exports.formats import OF_EVENTS
from tests.built import built_home
from tests.security.surfaces import Surfaces, collected
from tests.security.test_exports import MADE

NOTICE = "Changed since it was read: “Putin opens a harbour”"
# Cut at the old places this gives something else than what was read.
WRONG = "ZZZ "


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """A built home, the text of one of whose articles was changed afterwards."""
    place = built_home(tmp_path_factory.mktemp("changed") / "home")
    (place.seeds / "a-harbour.txt").write_text(WRONG * 300)
    return place


@pytest.fixture(scope="module")
def pages(changed: Home) -> Iterator[Surfaces]:
    told = store.read(changed).events
    event = next(e.id for e in told if any(m.article == "a-harbour" for m in e.mentions))
    yield collected(changed, event)


def test_the_hash_of_each_text_is_kept_with_what_was_read(tmp_path: Path) -> None:
    place = built_home(tmp_path / "home")
    assert store.read(place).stale == ()
    text = place.seeds / "b-bridges.txt"
    for changed in (text.read_bytes() + b" ", text.read_bytes().replace(b"e", b"o", 1), b"", None):
        text.unlink(missing_ok=True)
        if changed is not None:
            text.write_bytes(changed)
        assert store.read(place).stale == ("b-bridges",)


def test_every_page_says_so_loudly(pages: Surfaces, changed: Home) -> None:
    loud = [each for each in pages.markup if NOTICE in each]
    assert len(loud) >= 11
    assert all('class="loud" role="alert"' in each for each in loud)


def test_no_page_points_at_the_wrong_words(pages: Surfaces) -> None:
    marked = [each for each in (*pages.markup, *pages.words) if WRONG.strip() in each]
    # the reader shows the text as it is now, under its notice, and marks nothing in it
    assert [each for each in marked if "<mark" in each or 'role="alert"' not in each] == []


def test_no_file_quotes_the_wrong_words(changed: Home) -> None:
    found = catalogue(store.read(changed), calendar())
    exported = export(found, found.entries, State(), MADE)
    files = {each.id: each.write(exported) for each in OF_EVENTS}
    assert [name for name, content in files.items() if WRONG.strip().encode() in content] == []
    sources = json.loads(files["json"])["sources"]
    assert {each["id"]: each["changed"] for each in sources}["a-harbour"] is True
    rows = csv.DictReader(io.StringIO(files["csv"].decode("utf-8-sig")))
    assert "true" in {row["source_changed"] for row in rows}
