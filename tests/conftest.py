"""Settings for all tests."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

# No deadline: how long an example takes says more about the machine than about
# the code.  Continuous integration tries the same examples each time, so that
# a change fails for what it changed.
settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")

# What takes long, the longest first: of several processes none is left with it at the end.
_LONG = ("browser", "security", "docs", "faults", "bulk", "pages", "benchmarks", "intake")

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the rooms that take long first; within a room all stays as it was."""
    items.sort(key=_turn)


def _turn(item: pytest.Item) -> int:
    room = item.path.parent.name
    return _LONG.index(room) if room in _LONG else len(_LONG)


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Playwright, of which a process can have only one."""
    from playwright.sync_api import sync_playwright

    from tests.browser import chromium

    # to look for a browser may need a Playwright, too
    os.environ[chromium.VARIABLE] = chromium.path()
    with sync_playwright() as found:
        yield found


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """One Chromium for all tests of this process; pages of a profile share what is compiled."""
    from tests.browser import chromium

    with chromium.opened(playwright, "--process-per-site") as found:
        yield found
