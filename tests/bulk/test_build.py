"""A large build gives, to the byte, what a small one gives, however it is done."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from dashboard import building
from dashboard.building import How
from dashboard.bulk import assembly, part
from dashboard.bulk import build as steps
from dashboard.bulk.batches import Batch
from dashboard.home import Home, HomeError
from dashboard.timeline import dataset, manifest, store
from tests.bulk import corpus

LARGE = How(form=manifest.PARQUET)
SMALL = How(form=manifest.JSON_LINES)
FOUND = corpus.records(45)


@pytest.fixture
def small(tmp_path: Path) -> Home:
    return corpus.home(tmp_path / "small", FOUND)


@pytest.fixture
def large(tmp_path: Path) -> Home:
    return corpus.home(tmp_path / "large", FOUND)


def test_a_large_build_gives_what_a_small_one_gives(small: Home, large: Home) -> None:
    few = building.build(small, SMALL)
    many = building.build(large, LARGE)
    assert corpus.built(large) == corpus.built(small)
    for name in ("events", "context", "undated_events", "ids"):
        assert many.report[name] == few.report[name]
    assert few.report["events"] > 40
    assert any(article.reprint_of for article in store.read(large).articles)
    assert any(len(event.mentions) > 1 for event in store.read(large).events)
    assert store.read(large, tellings=True) == store.read(small, tellings=True)


def test_several_processes_give_the_same(small: Home, large: Home) -> None:
    building.build(small, LARGE)
    building.build(large, How(form=manifest.PARQUET, jobs=2))
    assert corpus.files(large) == corpus.files(small)


def test_the_order_of_the_articles_changes_no_byte(tmp_path: Path, large: Home) -> None:
    building.build(large, LARGE)
    for name, found in (("forth", FOUND), ("back", FOUND[::-1])):
        place = Home(tmp_path / name)
        address = corpus.feed(tmp_path / f"{name}.jsonl", found)
        building.build(place, How(articles=address))
        assert corpus.built(place) == corpus.built(large)


def test_articles_from_elsewhere_bring_their_texts(tmp_path: Path) -> None:
    place = Home(tmp_path / "fed")
    building.build(place, How(articles=corpus.feed(tmp_path / "feed.jsonl", FOUND)))
    timeline = store.read(place)
    assert {each.id: each.text for each in timeline.articles} == {
        each["id"]: each["text"] for each in FOUND
    }
    assert timeline.stale == ()
    opened = dataset.opened(place)
    assert opened
    assert opened.articles([FOUND[0]["id"]])[0].text == FOUND[0]["text"]


def test_ids_last_in_a_large_collection_too(small: Home, large: Home) -> None:
    for place, how in ((small, SMALL), (large, LARGE)):
        building.build(place, how)
        gone = min(path.name for path in place.seeds.iterdir())
        changed = max(path for path in place.seeds.iterdir())
        changed.write_bytes(changed.read_bytes().replace(b" May ", b" July "))
        (place.seeds / gone).unlink()
        table = place.articles.read_text().split("[[article]]\n")
        place.articles.write_text("[[article]]\n".join(e for e in table if gone not in e))
        building.build(place, how)
    assert corpus.built(large) == corpus.built(small)
    assert b'"state": "gone"' in large.ids.read_bytes()
    assert store.read(large).redirects


def test_corrections_are_carried_out_in_a_large_collection_too(small: Home, large: Home) -> None:
    building.build(small, SMALL)
    events = [event for event in store.read(small).events if not event.context]
    said = next(event for event in events if event.kind == "statement" and event.quotations)
    other, hidden, into, moved, wide = [e for e in events if e is not said and e.kind == "call"][:5]
    chosen = (said, other, hidden, into, moved, wide)
    texts = {article.id: article.text for article in store.read(small).articles}
    told = {e.id: {m.span.of(texts[m.article]) for m in e.mentions} for e in events}
    split = next(e for e in events if len(told[e.id]) > 1 and e not in chosen)
    quoted = said.quotations[0]
    words = texts[quoted.article][quoted.start : quoted.end]
    first = split.mentions[0].span.of(texts[split.mentions[0].article])
    speaker = said.participants[0].name
    edits = [
        (other.id, "title", other.title, "A call of some length", {}),
        (hidden.id, "hide", hidden.title, "", {}),
        (into.id, "merge", into.title, moved.id, {}),
        (wide.id, "date", wide.date or "", "2018", {}),
        (split.id, "split", split.title, [first], {}),
        (said.id, "speaker", speaker, "The Kremlin", {"words": words}),
        ("aaaaaaaa", "title", "None", "Nothing", {}),
    ]
    tables = [
        {"event": event, "field": field, "was": was, "now": now, "reason": "Known.", **more}
        for event, field, was, now, more in edits
    ]
    content = "\n".join(
        "[[correction]]\n" + "\n".join(f"{name} = {json.dumps(value)}" for name, value in t.items())
        for t in tables
    )
    for place in (small, large):
        place.corrections.write_text(content, encoding="utf-8")
    few, many = building.build(small, SMALL), building.build(large, LARGE)
    assert len(few.problems) == 1
    assert many.problems == few.problems
    assert corpus.built(large) == corpus.built(small)
    again = building.build(large, LARGE)
    building.build(small, SMALL)
    assert again.problems == few.problems
    assert corpus.built(large) == corpus.built(small)


class Killed(BaseException):
    """The build was stopped."""


def test_a_stopped_build_goes_on_where_it_was(
    large: Home, small: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    building.build(small, LARGE)
    read: list[str] = []
    done = part.read

    def stopping(batch: Batch) -> part.Packed:
        read.append(batch.name)
        if len(read) == 3:
            raise Killed
        return done(batch)

    with monkeypatch.context() as patch:
        patch.setattr(steps, "Work", lambda *given: assembly.Work(*given, work=stopping))
        with pytest.raises(Killed):
            building.build(large, LARGE)
        assert not (large.built / "manifest.json").exists()
        building.build(large, LARGE)
    assert corpus.files(large) == corpus.files(small)
    # the one that was stopped is read again, and no other
    assert len(read) - len(set(read)) == 1


def test_only_batches_with_a_changed_article_are_read_again(large: Home) -> None:
    building.build(large, LARGE)
    before = corpus.files(large)
    read = list(_read_by(large))
    assert read == []
    path = max(large.seeds.iterdir())
    path.write_bytes(path.read_bytes() + b"One sentence more.\n")
    (batch,) = _read_by(large)
    assert path.stem in str(batch.lines)
    assert len(batch.lines) < len(FOUND)
    building.build(large, How(form=manifest.PARQUET, anew=True))
    after = corpus.files(large)
    path.write_bytes(path.read_bytes().replace(b"One sentence more.\n", b""))
    building.build(large, LARGE)
    assert corpus.files(large) == before != after


def _read_by(place: Home) -> Iterator[Batch]:
    """The batches that a build reads."""
    found: list[Batch] = []

    def reading(batch: Batch) -> part.Packed:
        found.append(batch)
        return part.read(batch)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(steps, "Work", lambda *given: assembly.Work(*given, work=reading))
        building.build(place, LARGE)
    yield from found


def test_the_form_stays_what_it_is_until_another_is_asked_for(
    small: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    building.build(small)
    assert manifest.found_form(small) == manifest.JSON_LINES
    plain = corpus.files(small)
    building.build(small, LARGE)
    building.build(small)
    assert manifest.found_form(small) == manifest.PARQUET
    assert not list(small.built.glob("*.jsonl"))
    building.build(small, SMALL)
    assert corpus.files(small) == plain
    assert not list(small.built.rglob("*.parquet"))
    monkeypatch.setattr(building, "MANY", 10)
    (small.built / "manifest.json").unlink()
    building.build(small)
    assert manifest.found_form(small) == manifest.PARQUET


def test_many_articles_of_a_small_collection_are_read_by_processes(
    small: Home, large: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    building.build(small)
    monkeypatch.setattr(building, "FEW", 10)
    assert building.build(large, How(jobs=2)).read == {each["id"] for each in FOUND}
    assert corpus.files(large) == corpus.files(small)
    assert not (large.built / ".readings.sqlite").exists()


def test_the_homes_own_articles_are_not_replaced(small: Home, tmp_path: Path) -> None:
    address = corpus.feed(tmp_path / "feed.jsonl", FOUND)
    with pytest.raises(HomeError, match="has articles of its own: name an empty folder"):
        building.build(small, How(articles=address))
    with pytest.raises(HomeError, match="leave --format out"):
        building.build(Home(tmp_path / "x"), How(articles=address, form=manifest.JSON_LINES))


def test_an_id_that_stands_twice_is_told(tmp_path: Path) -> None:
    address = corpus.feed(tmp_path / "feed.jsonl", [*FOUND[:3], FOUND[1]])
    with pytest.raises(HomeError, match=f"the id {FOUND[1]['id']!r} stands twice"):
        building.build(Home(tmp_path / "home"), How(articles=address))


def test_a_worker_with_other_rules_is_told() -> None:
    with pytest.raises(HomeError, match="reads by other rules than this machine"):
        part.read(Batch((b"{}",), "other"))


def test_a_damaged_spool_is_begun_anew(large: Home, small: Home) -> None:
    building.build(small, LARGE)
    building.build(large, LARGE)
    (large.built / ".readings.sqlite").write_bytes(b"no database" * 1000)
    building.build(large, LARGE)
    assert corpus.files(large) == corpus.files(small)
