from __future__ import annotations

import json
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard import transaction
from dashboard.home import Home, HomeError
from dashboard.models import Article, Attribution, Quotation, Reading, Span, Timeline
from dashboard.timeline import ledger_file, store
from dashboard.timeline import manifest as manifest_file
from dashboard.timeline.ledger import Entry
from tests import strategies

LEDGER = (
    Entry("aaaaaaaa", "live", None, "call", "2018", "row", "A call", ("A", "B"), (("a", "f0"),)),
    Entry("bbbbbbbb", "merged", "aaaaaaaa", "call", None, None, "“Call”", (), ()),
)
REPORT = {"events": 1}


def home_of(root: Path, timeline: Timeline) -> Home:
    """A home with the texts of the timeline's articles."""
    home = Home(root)
    home.seeds.mkdir(exist_ok=True)
    for article in timeline.articles:
        (home.seeds / f"{article.id}.txt").write_bytes(article.text.encode())
    return home


def reading(article: str) -> Reading:
    return Reading(article, quotations=(Quotation(Span(0, 4), "full", None, Attribution()),))


def small() -> Timeline:
    article = Article("a", "They spoke by phone.", "2018-07", "it says so", "The Post")
    return Timeline((article,), (reading("a"),), (), (("bbbbbbbb", "aaaaaaaa"),))


@pytest.fixture
def built(tmp_path: Path) -> Home:
    home = home_of(tmp_path, small())
    transaction.write(home, store.files(home, small(), LEDGER, REPORT))
    return home


def named(article: Article, name: str) -> Article:
    return replace(article, id=name)


timelines = st.builds(
    Timeline,
    articles=st.tuples(*(st.builds(named, strategies.articles, st.just(name)) for name in "abc")),
    readings=st.tuples(*map(strategies.readings, "abc")),
    events=st.lists(strategies.events, max_size=2).map(tuple),
    redirects=st.lists(st.tuples(strategies.words, st.none() | strategies.words), max_size=2).map(
        tuple
    ),
    stale=st.just(()),
)


def without_tellings(timeline: Timeline) -> Timeline:
    return replace(timeline, readings=tuple(replace(r, events=()) for r in timeline.readings))


@settings(max_examples=10)
@given(timelines)
def test_a_timeline_is_read_back_as_written(timeline: Timeline) -> None:
    with tempfile.TemporaryDirectory() as folder:
        home = home_of(Path(folder), timeline)
        transaction.write(home, store.files(home, timeline, (), {}))
        assert store.read(home, tellings=True) == timeline
        assert store.read(home) == without_tellings(timeline)


def test_the_order_of_the_articles_changes_no_byte(tmp_path: Path) -> None:
    one, two = Article("a", "One."), Article("b", "Two.")
    readings = (reading("a"), reading("b"))
    home = Home(tmp_path)
    forth = store.files(home, Timeline((one, two), readings, ()), (), {})
    back = store.files(home, Timeline((two, one), readings[::-1], ()), (), {})
    assert forth == back


def test_the_files_are_lines_of_json_without_the_articles_text(built: Home) -> None:
    for path in built.built.glob("*.jsonl"):
        content = path.read_bytes()
        assert b"\r" not in content
        assert content == b"" or content.endswith(b"\n")
        assert all(json.loads(line) for line in content.splitlines())
    (article,) = map(json.loads, (built.built / "articles.jsonl").read_text().splitlines())
    assert "text" not in article
    assert len(article["sha256"]) == 64
    (quotation,) = map(json.loads, (built.built / "quotations.jsonl").read_text().splitlines())
    assert (quotation["article"], quotation["text"]) == ("a", "They")


def test_what_was_written_is_not_stale(built: Home) -> None:
    outputs = store.files(built, small(), LEDGER, REPORT)
    assert store.stale(outputs) == ()
    assert store.stale(store.files(built, small(), LEDGER[:1], REPORT)) == (built.ids,)
    (built.built / "people.jsonl").unlink()
    assert store.stale(outputs) == (built.built / "people.jsonl",)


def test_nothing_is_left_beside_the_files(built: Home) -> None:
    assert not list(built.root.rglob("*.new"))
    assert {path.name for path in built.built.iterdir()} == {
        "articles.jsonl",
        "events.jsonl",
        "manifest.json",
        "people.jsonl",
        "quotations.jsonl",
        "redirects.jsonl",
        "report.json",
        "reported.jsonl",
        "tellings.jsonl",
        "timexes.jsonl",
    }


@pytest.mark.parametrize(
    "name", ["articles.jsonl", "events.jsonl", "quotations.jsonl", "manifest.json"]
)
@pytest.mark.parametrize("damage", ["missing", "truncated", "empty", "binary", "folder"])
def test_a_damaged_file_is_told_in_one_sentence(built: Home, name: str, damage: str) -> None:
    path = built.built / name
    content = path.read_bytes()
    path.unlink()
    if damage == "truncated":
        path.write_bytes(content[: len(content) // 2] or b"{")
    elif damage == "empty":
        path.write_bytes(b"" if content else b"\n")
    elif damage == "binary":
        path.write_bytes(b"\xff\0\xfe")
    elif damage == "folder":
        path.mkdir()
    with pytest.raises(HomeError, match=r"\A[^\n]+\Z") as told:
        store.read(built)
    assert str(told.value).startswith(f"data/built/{name} ")
    assert str(told.value).endswith("write the built data again (make build)")


def test_another_format_is_told(built: Home) -> None:
    path = built.built / "manifest.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "format": 99}))
    with pytest.raises(HomeError, match="is of format 99, and this version reads 3"):
        store.read(built)


def test_a_record_that_lacks_a_field_is_told(built: Home) -> None:
    outputs = dict(store.files(built, small(), (), {}))
    path = built.built / "quotations.jsonl"
    outputs[path] = outputs[path].replace(b'"form"', b'"from"')
    manifest = json.loads(outputs[built.built / "manifest.json"])
    manifest["files"]["quotations.jsonl"] = manifest_file.sha256(outputs[path])
    outputs[built.built / "manifest.json"] = json.dumps(manifest).encode()
    transaction.write(built, outputs)
    with pytest.raises(HomeError, match=r"quotations\.jsonl has no valid record in line 1.*form"):
        store.read(built)


@pytest.mark.parametrize("text", ["They spoke by phone!", "", None])
def test_a_text_that_has_changed_is_said_in_the_timeline(built: Home, text: str | None) -> None:
    path = built.seeds / "a.txt"
    path.unlink()
    if text is not None:
        path.write_text(text)
    timeline = store.read(built)
    assert timeline.stale == ("a",)
    assert timeline.articles[0].text == (text or "")


def test_a_text_that_has_not_changed_is_not_stale(built: Home) -> None:
    assert store.read(built).stale == ()


def test_the_ledger_is_read_back_as_written(built: Home) -> None:
    assert ledger_file.read(built.ids) == LEDGER


def test_what_lies_in_a_file_is_compared_with_what_would_be_written(tmp_path: Path) -> None:
    same, other = tmp_path / "same", tmp_path / "other"
    same.write_bytes(b"abc")
    other.write_bytes(b"abd")
    built = tmp_path / "built"
    built.write_bytes(b"abc")
    assert store.stale({built: same}) == store.stale({built: b"abc"}) == ()
    assert store.stale({built: other}) == store.stale({built: b"abd"}) == (built,)
    assert store.stale({tmp_path: b"abc", tmp_path / "none": same}) == (tmp_path, tmp_path / "none")
    assert store.stale({built: None, tmp_path / "none": None}) == ()  # is to be taken away


def test_the_ledger_comes_first_and_the_manifest_last(tmp_path: Path) -> None:
    home = Home(tmp_path)
    outputs = store.files(home, small(), LEDGER, REPORT)
    names = [path.name for path in outputs]
    assert (names[0], names[-1]) == ("ids.jsonl", "manifest.json")
    assert json.loads(outputs[home.built / "report.json"]) == REPORT
    hashes = json.loads(outputs[home.built / "manifest.json"])["files"]
    assert hashes == {
        path.name: manifest_file.sha256(content)
        for path, content in outputs.items()
        if path.name not in {"ids.jsonl", "manifest.json"}
    }


def test_the_articles_topics_are_kept(tmp_path: Path) -> None:
    timeline = replace(small(), readings=(replace(reading("a"), topics=("syria", "nato")),))
    home = home_of(tmp_path, timeline)
    transaction.write(home, store.files(home, timeline, (), {}))
    assert store.read(home).readings[0].topics == ("syria", "nato")


def test_a_build_that_ends_meanwhile_is_waited_for(
    built: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = built.built / "events.jsonl"
    content = path.read_bytes()
    path.write_bytes(b"half")
    asked: list[Home] = []

    def settle(home: Home) -> None:
        asked.append(home)
        if len(asked) == 2:
            path.write_bytes(content)

    monkeypatch.setattr(transaction, "settle", settle)
    assert store.read(built) == small()
    assert asked == [built, built]


def test_a_text_has_the_hash_of_its_utf_8() -> None:
    assert store.text_hash("é") == manifest_file.sha256("é".encode())
    assert store.text_hash("\ud800") != store.text_hash("\ud801")
