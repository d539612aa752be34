"""A build reads only what has changed, and all where the rules have."""

from __future__ import annotations

from pathlib import Path

import pytest

from dashboard import building
from dashboard.building import How
from dashboard.home import Home
from dashboard.timeline import reuse

TEXTS = {
    "call": "Donald Trump and Vladimir Putin spoke by phone on 5 May 2017. “Good,” Trump said.\n",
    "met": "Donald Trump and Vladimir Putin met in Vienna on 3 March 2018. “Bad,” Putin said.\n",
}


@pytest.fixture
def home(tmp_path: Path) -> Home:
    place = Home(tmp_path)
    place.seeds.mkdir()
    place.articles.parent.mkdir()
    for name, text in TEXTS.items():
        (place.seeds / f"{name}.txt").write_text(text, encoding="utf-8")
    write(place, published="2018-03-04")
    return place


def write(home: Home, published: str, title: str = "Vienna") -> None:
    home.articles.write_text(
        f'[[article]]\nfile = "call.txt"\n[[article]]\nfile = "met.txt"\n'
        f'published = "{published}"\ntitle = "{title}"\n'
    )


def built(home: Home) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in home.built.iterdir()}


def test_what_is_unchanged_is_not_read_again(home: Home) -> None:
    assert building.build(home).read == {"call", "met"}
    before = built(home)
    assert building.build(home).read == frozenset()
    assert built(home) == before
    assert building.build(home, How(anew=True)).read == {"call", "met"}
    assert built(home) == before


def test_only_a_changed_article_is_read_again(home: Home) -> None:
    building.build(home)
    (home.seeds / "call.txt").write_text(TEXTS["call"].replace("5 May", "6 May"), "utf-8")
    assert building.build(home).read == {"call"}
    write(home, published="2018-03-05")
    assert building.build(home).read == {"met"}
    write(home, published="2018-03-05", title="Vienna again")
    assert building.build(home).read == frozenset()
    changed = built(home)
    building.build(home, How(anew=True))
    assert built(home) == changed


def test_other_rules_read_everything_again(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    building.build(home)
    monkeypatch.setattr(reuse, "rules", lambda: "other")
    assert building.build(home).read == {"call", "met"}


def test_built_data_of_unknown_making_is_not_relied_upon(home: Home) -> None:
    building.build(home)
    (home.built / reuse.NOTE).unlink()
    assert building.build(home).read == {"call", "met"}
    (home.built / reuse.NOTE).write_text("{")
    assert building.build(home).read == {"call", "met"}
    # as another version of the repository would have it
    manifest = home.built / "manifest.json"
    manifest.write_bytes(manifest.read_bytes() + b"\n")
    assert building.build(home).read == {"call", "met"}


def test_corrections_are_undone_and_done_again(home: Home) -> None:
    building.build(home)
    event = next(e for e in building.make(home).report["articles"] if e["id"] == "met")
    assert event["events"] == 1
    found = reuse.last_build(home)
    assert found
    meeting = next(event for event in found.events if event.kind == "meeting")
    home.corrections.write_text(
        f'[[correction]]\nevent = "{meeting.id}"\nfield = "speaker"\nwas = "Vladimir Putin"\n'
        'now = "Donald Trump"\nwords = "Bad,"\nreason = "On tape."\n'
    )
    corrected = building.build(home)
    assert (corrected.problems, corrected.read) == ((), frozenset())
    before = built(home)
    assert building.build(home).read == frozenset()
    assert built(home) == before
    home.corrections.unlink()
    building.build(home)
    undone = built(home)
    building.build(home, How(anew=True))
    assert built(home) == undone


def test_the_rules_are_the_same_from_one_time_to_the_next() -> None:
    assert reuse.rules() == reuse.rules()
    assert len(reuse.rules()) == 64
