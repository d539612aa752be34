"""Dask's workers give the same bytes, and a worker that is killed costs nothing."""

from __future__ import annotations

import os
import re
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dashboard import building
from dashboard.building import How
from dashboard.bulk import assembly, workers
from dashboard.bulk import build as steps
from dashboard.home import Home, HomeError
from dashboard.timeline import dataset
from tests.bulk import corpus

distributed = pytest.importorskip("distributed")

FOUND = corpus.records(120)


@pytest.fixture
def cluster() -> Iterator[Any]:
    with (
        workers.apart(),  # pages that were tried before in this process may be its main module
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
        ) as found,
    ):
        yield found


def test_two_workers_of_dask_give_the_same_bytes_though_one_is_killed(
    cluster: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = corpus.feed(tmp_path / "feed.jsonl", FOUND)
    plain, spread = Home(tmp_path / "plain"), Home(tmp_path / "spread")
    building.build(plain, How(articles=address))
    processes = [worker.pid for worker in cluster.workers.values()]
    seen: list[int] = []

    def killing(rules: str, count: object, anew: bool) -> assembly.Work:
        def counted(more: int) -> None:
            seen.append(more)
            if len(seen) == 1:
                os.kill(processes[0], signal.SIGKILL)

        return assembly.Work(rules, counted, anew)

    monkeypatch.setattr(steps, "Work", killing)
    building.build(spread, How(articles=address, scheduler=cluster.scheduler_address))
    assert corpus.files(spread) == corpus.files(plain)
    # every article was counted once: none was lost, none read for two
    assert sum(seen) == len(FOUND)
    opened = dataset.opened(spread)
    assert opened
    assert len(opened.articles(each["id"] for each in FOUND)) == len(FOUND)


def test_articles_come_from_any_address(tmp_path: Path) -> None:
    import fsspec

    corpus.feed(tmp_path / "feed.jsonl", FOUND[:5])
    with fsspec.open("memory://news/feed.jsonl", "wb") as file:
        file.write((tmp_path / "feed.jsonl").read_bytes())
    near, far = Home(tmp_path / "near"), Home(tmp_path / "far")
    building.build(near, How(articles=str(tmp_path / "feed.jsonl")))
    building.build(far, How(articles="memory://news"))
    assert corpus.files(near) == corpus.files(far)


def test_a_scheduler_that_is_not_there_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "_PATIENCE", 0.5)
    address = corpus.feed(tmp_path / "feed.jsonl", FOUND[:5])
    for scheduler in ("tcp://127.0.0.1:9", "nowhere://x"):
        with pytest.raises(HomeError, match=r"cannot be reached .*: start a Dask scheduler there"):
            building.build(Home(tmp_path / "h"), How(articles=address, scheduler=scheduler))


def test_a_scheduler_is_asked_however_few_the_articles(tmp_path: Path) -> None:
    home = Home(tmp_path)
    home.seeds.mkdir()
    (home.seeds / "a.txt").write_text("The two met in Oslo on 3 May 2018.\n")
    home.articles.parent.mkdir()
    home.articles.write_text('[[article]]\nfile = "a.txt"\n')
    with pytest.raises(HomeError, match="cannot be reached"):
        building.build(home, How(scheduler="nowhere://x"))


def test_a_scheduler_without_workers_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "_LONGEST", 0.2)
    home, address = Home(tmp_path / "h"), corpus.feed(tmp_path / "feed.jsonl", FOUND[:5])
    with distributed.LocalCluster(n_workers=0, dashboard_address=None) as alone:
        where = re.escape(alone.scheduler_address)
        with pytest.raises(HomeError, match=rf"\A{where} has no workers: start some .dask worker"):
            building.build(home, How(articles=address, scheduler=alone.scheduler_address))


def test_a_scheduler_that_ends_is_told(
    cluster: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "_PATIENCE", 3)
    address = corpus.feed(tmp_path / "feed.jsonl", FOUND)

    def ending(rules: str, _: object, anew: bool) -> assembly.Work:
        return assembly.Work(rules, lambda _: cluster.close(), anew)

    monkeypatch.setattr(steps, "Work", ending)
    with pytest.raises(HomeError, match=r"\Atcp://[^\n]+ ended while they read[^\n]+is kept\Z"):
        building.build(
            Home(tmp_path / "h"), How(articles=address, scheduler=cluster.scheduler_address)
        )
