"""A part of a large collection tells of all of it what the whole would tell."""

from __future__ import annotations

from pathlib import Path

import pytest

from dashboard import transaction
from dashboard.models import Timeline
from dashboard.timeline import dataset, manifest, store
from dashboard.view import window
from dashboard.view.catalogue import Catalogue, catalogue
from dashboard.view.facets import options
from dashboard.view.filters import FACETS, Filters, shown, tallied
from dashboard.view.window import Whole
from tests import factory

ASKED = (
    Filters(),
    Filters(context=False),
    Filters(topic=("syria",)),
    Filters(topic=("energy", "syria"), kind=("statement", "call")),
    Filters(speaker=("donald-trump",)),
    Filters(source=("unknown",)),
    Filters(start="2018", end="2019"),
    Filters(end="2017"),
    Filters(words="harbour"),
    Filters(words=" Item 7 ", start="2020"),
    Filters(words="nowhere to be found"),
)


def whole_of(timeline: Timeline, root: Path) -> Whole:
    home = factory.make_home(root, timeline)
    transaction.write(home, store.files(home, timeline, (), {}, manifest.PARQUET))
    files = dataset.opened(home)
    assert files
    return window.whole(files, factory.calendar())


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    return whole_of(by_date(300), tmp_path_factory.mktemp("many") / "home")


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    return whole_of(factory.example(), tmp_path_factory.mktemp("few") / "home")


def by_date(count: int) -> Timeline:
    """An invented timeline whose events stand by date, as a build has them."""
    found = factory.synthetic(count)
    entries = catalogue(found, ()).entries
    return Timeline(found.articles, found.readings, tuple(entry.event for entry in entries))


def ids(found: Catalogue, filters: Filters) -> list[str]:
    return [entry.event.id for entry in shown(found, filters)]


@pytest.mark.parametrize("filters", ASKED)
@pytest.mark.parametrize("name", ["few", "many"])
def test_what_is_shown_and_offered_is_that_of_the_whole(
    name: str, filters: Filters, request: pytest.FixtureRequest
) -> None:
    timeline = factory.example() if name == "few" else by_date(300)
    every = catalogue(timeline, factory.calendar())
    part = request.getfixturevalue(name).window(filters)
    assert ids(part, filters) == ids(every, filters)
    assert tallied(part, filters) == tallied(every, filters)
    for facet in FACETS:
        offered = {
            (option.id, option.label, option.count) for option in options(every, filters, facet)
        }
        assert {(o.id, o.label, o.count) for o in options(part, filters, facet)} == offered


def test_few_events_have_all_their_evidence(few: Whole) -> None:
    every = catalogue(factory.example(), factory.calendar())
    part = few.window(Filters())
    assert part.entries == every.entries
    assert part.articles == every.articles
    assert part.readings == every.readings
    assert part.covered == every.covered
    assert part.redirects == every.redirects


def test_of_many_the_latest_are_held_or_those_from_a_day_on(
    many: Whole, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window, "MOST", 30)
    every = catalogue(by_date(300), factory.calendar())
    assert ids(many.window(Filters()), Filters()) == ids(every, Filters())[-30:]
    since = Filters(start="2019")
    assert ids(many.window(since), since) == ids(every, since)[:30]
    # without their evidence, which takes long to read
    assert not any(entry.event.mentions for entry in many.window(since).entries)


def test_all_have_their_evidence_where_that_is_asked_for(many: Whole) -> None:
    every = catalogue(by_date(300), factory.calendar())
    assert many.window(Filters(), few=1000).entries == every.entries


def test_an_old_id_leads_to_the_event_it_has_become(few: Whole) -> None:
    assert few.framing("e-old").places.keys() == {"e-geneva"}
    assert not few.framing("e-gone").places


def test_an_open_event_is_held_with_its_evidence(
    many: Whole, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window, "MOST", 30)
    first, *_ = ids(catalogue(by_date(300), factory.calendar()), Filters())
    assert first in many.framing(first).places
    part = many.window(Filters(kind=("call",)), first)
    opened = part.find(first)
    assert opened
    assert [mention.article for mention in opened.event.mentions] == ["synthetic"]
    assert part.articles["synthetic"].text
    assert not many.framing("never").places


def test_what_a_part_leaves_out_is_said(many: Whole, monkeypatch: pytest.MonkeyPatch) -> None:
    few = Filters(words="item 77")
    assert window.remark(many.window(few), few) == ""
    every = window.remark(many.window(Filters()), Filters())
    assert every.startswith("What was said stands with an open event")
    monkeypatch.setattr(window, "MOST", 30)
    told = window.remark(many.window(Filters()), Filters())
    assert "events the page shows the latest" in told
    since = Filters(start="2019")
    assert "the page shows the first" in window.remark(many.window(since), since)
