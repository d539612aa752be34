"""A folder that may not be written, memory that runs out, a clock in another zone."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from dashboard.__main__ import main
from dashboard.home import VARIABLE, Home
from dashboard.transaction import LOCK
from tests.faults import homes, points
from tests.faults.homes import ACTIONS, Action
from tests.faults.points import End

ROOT = Path(__file__).resolve().parents[2]
NOBODY = 65534

# From the first to the last place where it is some day, all at one moment up to three dates.
ZONES = ("Etc/GMT+12", "UTC", "Etc/GMT-14")

PAGES = ("timeline", "quotations", "compare", "topics", "coverage", "articles", "add", "about")


def run(home: Home, *words: str, memory: int = 0, zone: str = "") -> End:
    """The command line in a process of its own, with little memory or elsewhere."""

    def bound() -> None:
        if memory:
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))

    done = subprocess.run(
        [sys.executable, "-m", "dashboard", *words, "--home", str(home.root)],
        cwd=ROOT,
        env={**os.environ, **({"TZ": zone} if zone else {})},
        capture_output=True,
        text=True,
        timeout=300,
        preexec_fn=bound,
        check=False,
    )
    return End(done.returncode, done.stdout, done.stderr, 0)


def as_nobody(action: Callable[[], int], root: Path) -> End:
    """An action by one to whom nothing belongs; the superuser may write everywhere."""

    def act() -> int:
        if os.getuid() == 0:
            os.setgid(NOBODY)
            os.setuid(NOBODY)
        return action()

    return points.run(act, root)


@pytest.fixture(params=ACTIONS)
def closed(request: pytest.FixtureRequest) -> Iterator[tuple[Home, Action]]:
    """A home that can be read and not written, and what is tried there."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        folder.chmod(0o777)
        home = homes.ready(folder / "home", request.param)
        (home.root / "data" / LOCK).unlink()
        action = ACTIONS[request.param]
        # so that all is loaded that nobody may load
        shutil.copytree(folder, folder / "other", ignore=shutil.ignore_patterns("other"))
        assert action(folder / "other" / "home") == 0
        folders = [home.root, *(path for path in home.root.rglob("*") if path.is_dir())]
        for each in folders:
            each.chmod(0o555)
        yield home, action
        for each in folders:
            each.chmod(0o755)


def test_a_folder_that_may_not_be_written_is_told_and_stays(closed: tuple[Home, Action]) -> None:
    home, action = closed
    before = homes.sources(home), homes.built(home)
    end = as_nobody(lambda: action(home.root), home.root)
    assert (end.status, end.err.count("\n")) == (2, 1), end.err
    assert "cannot be written (Permission denied): make room or make it writable" in end.err
    assert (homes.sources(home), homes.built(home)) == before
    assert homes.left(home) == []


def test_what_may_not_be_written_can_be_read_and_checked(closed: tuple[Home, Action]) -> None:
    home, _ = closed
    assert as_nobody(lambda: int(not homes.readable(home)), home.root).status == 0
    end = as_nobody(lambda: main(["build", "--check", "--home", str(home.root)]), home.root)
    assert "Traceback" not in end.err
    assert end.status == ("is stale: run `make build`" in end.err)


def test_memory_that_runs_out_is_told_and_nothing_changes(tmp_path: Path) -> None:
    home = homes.small(tmp_path / "home")
    before = homes.sources(home), homes.built(home)
    huge = tmp_path / "huge.txt"
    # as much of it as is read of any file; its letters take four bytes each
    huge.write_text("Donald Trump called Vladimir Putin on 5 May 2017. 🛰" * 180_000, "utf-8")
    refused = 0
    for megabytes in (70, 90, 110, 130, 160, 200):
        end = run(home, "add", str(huge), memory=megabytes * 1_000_000)
        if end.err.startswith(("Traceback", "Fatal", "Could not", "python")) or end.status < 0:
            # not even Python and its libraries had room
            assert (homes.sources(home), homes.built(home)) == before
            continue
        refused += 1
        assert end.status in (1, 2), end.err
        assert "memory" in end.err or "NOT ADDED" in end.err
        assert (homes.sources(home), homes.built(home)) == before
    assert refused


def test_a_build_is_the_same_in_every_zone(tmp_path: Path) -> None:
    seen = []
    for number, zone in enumerate(ZONES):
        home = homes.ready(tmp_path / str(number) / "home", "build")
        (home.seeds / "call.txt").write_text(
            homes.CALL + "They spoke again last Monday, on New Year's Eve and at midnight.\n"
        )
        home.articles.write_text(
            '[[article]]\nfile = "call.txt"\npublished = "2018-01-01"\n'
            '[[article]]\nfile = "met.txt"\npublished = "2018-03-04"\n'
        )
        end = run(home, "build", "--anew", zone=zone)
        assert end.status == 0, end.err
        seen.append(homes.built(home))
    assert seen[0] == seen[1] == seen[2]


def test_pages_show_the_same_dates_in_every_zone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = homes.small(tmp_path / "home")
    monkeypatch.setenv(VARIABLE, str(home.root))
    seen = []
    for zone in ZONES:
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        st.cache_resource.clear()
        st.cache_data.clear()
        seen.append(list(shown()))
    monkeypatch.undo()
    time.tzset()
    assert seen[0] == seen[1] == seen[2]
    assert any("2017" in each for each in seen[0])


def shown() -> Iterator[str]:
    """What each page sends to a browser, without what is made anew for each session."""
    app = AppTest.from_file(ROOT / "streamlit_app.py", default_timeout=200).run()
    for page in PAGES:
        app.switch_page(f"dashboard/pages/{page}.py").run()
        assert not app.exception
        yield from (str(block.value) for block in app.get("html"))
        yield from (str(block.proto) for block in app.get("bidi_component"))
        yield from (chart.proto.spec for chart in app.get("plotly_chart"))
