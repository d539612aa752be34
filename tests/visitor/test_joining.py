from __future__ import annotations

from pathlib import Path

import pytest

from dashboard import building
from dashboard.home import Home, HomeError
from dashboard.intake.drafts import Draft
from dashboard.reference.calendar import calendar
from dashboard.timeline import ledger_file, store
from dashboard.visitor import editing, own
from dashboard.visitor.arriving import arrive
from dashboard.visitor.editing import Change
from dashboard.visitor.joining import Base, joined
from dashboard.visitor.own import Own
from dashboard.visitor.saving import save
from tests.built import built_home

CALL = "Vladimir Putin telephoned Donald Trump on 12 March 2019, the Kremlin said."


@pytest.fixture
def place(tmp_path: Path) -> Home:
    return built_home(tmp_path / "home")


def base(place: Home) -> Base:
    return Base(store.read(place, tellings=True), ledger_file.read(place.ids), ())


def mine() -> Own:
    *_, last = arrive(Own(), [Draft("call.txt", CALL, published="2019-03-13")], (), calendar())
    return own.shown(last.own, last.own.ids)


def test_the_events_of_all_keep_their_ids(place: Home) -> None:
    before = {event.id for event in base(place).timeline.events}
    built = joined(base(place), mine(), calendar())
    (new,) = [event for event in built.timeline.events if event.id not in before]
    assert before < {event.id for event in built.timeline.events}
    assert (new.kind, new.date) == ("call", "2019-03-12")


def test_a_correction_is_carried_out(place: Home) -> None:
    built = joined(base(place), mine(), calendar())
    event = next(e for e in built.timeline.events if e.date == "2019-03-12")
    changed = editing.edited(mine(), "a", event.id, [Change("date", "2019-03-12", "2019-03-11")])
    again = joined(base(place), changed, calendar())
    assert again.problems == ()
    assert next(e.date for e in again.timeline.events if e.id == event.id) == "2019-03-11"


def test_what_is_saved_is_what_was_shown(place: Home) -> None:
    built = joined(base(place), mine(), calendar())
    event = next(e for e in built.timeline.events if e.date == "2019-03-12")
    (item,) = mine().items
    changed = editing.edited(
        mine(), item.article.id, event.id, [Change("date", "2019-03-12", "2019-03-11")]
    )
    shown = joined(base(place), changed, calendar()).timeline
    assert save(place, changed) == ()
    saved = store.read(place)
    assert saved.events == shown.events
    assert saved.articles == shown.articles
    assert saved.stale == ()
    assert (place.seeds / f"{item.article.id}.txt").read_text(encoding="utf-8") == CALL
    assert "by the reader who added the article" in place.corrections.read_text(encoding="utf-8")


def test_memory_that_runs_out_is_told_and_saving_again_ends_it(
    place: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: Home) -> None:
        raise MemoryError

    with monkeypatch.context() as patch:
        patch.setattr(building, "build", full)
        with pytest.raises(HomeError, match="not enough memory"):
            save(place, mine())
    save(place, mine())
    assert "2019-03-12" in {event.date for event in store.read(place).events}


def test_what_waits_is_not_saved(place: Home) -> None:
    *_, last = arrive(Own(), [Draft("call.txt", CALL)], (), ())
    before = place.articles.read_bytes()
    save(place, last.own)
    assert place.articles.read_bytes() == before
