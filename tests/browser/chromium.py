"""Finds the Chromium that the browser tests drive, or installs one.

As a script (``python tests/browser/chromium.py``) it prints the path of the
browser and ends with status 1 and one sentence where none can be had.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Playwright, sync_playwright

VARIABLE = "CHROMIUM"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

# The lists below the address bar are pages of their own, which cost a second for every window.
# To read scripts while they arrive is a fifth of all the work of a page that has them compiled.
# Of two such lists of features Chromium takes the last, so what Playwright leaves out is here, too.
_LEFT_OUT = (
    "ScriptStreaming",
    *("WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "AvoidUnnecessaryBeforeUnloadCheckSync"),
    *("DestroyProfileOnBrowserClose", "HttpsUpgrades", "MediaRouter", "OptimizationHints"),
    *("PaintHolding", "NetworkTimeServiceQuerying"),
)
FLAGS = [
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    f"--disable-features={','.join(_LEFT_OUT)}",
]


class NoChromiumError(RuntimeError):
    """No browser was found and none could be installed."""


def find() -> str | None:
    """Path of a Chromium: `$CHROMIUM`, one on the PATH, or Playwright's own.

    Raises `NoChromiumError` where `$CHROMIUM` names no program.
    """
    named = os.environ.get(VARIABLE)
    if named:
        path = shutil.which(named)
        if not path:
            raise NoChromiumError(f"${VARIABLE} is {named!r}, which is no program that can be run.")
        return path
    return next(filter(None, map(shutil.which, NAMES)), None) or _playwrights_own()


def _playwrights_own() -> str | None:
    """The browser that `playwright install chromium` has downloaded, if it has."""
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if path and Path(path).exists() else None


def install() -> None:
    """Install Debian's package where that is possible, else Playwright's browser.

    What the installers print goes to standard error.
    """
    if os.geteuid() == 0 and shutil.which("apt-get"):
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        commands = [["apt-get", "update"], ["apt-get", "install", "--yes", "chromium"]]
    else:
        environment = dict(os.environ)
        commands = [[sys.executable, "-m", "playwright", "install", "chromium"]]
    for command in commands:
        subprocess.run(command, env=environment, stdout=sys.stderr, check=False)


def path() -> str:
    """Path of a Chromium, installed first if need be; `NoChromiumError` if impossible."""
    found = find()
    if not found:
        install()
        found = find()
    if not found:
        raise NoChromiumError(
            "The browser tests need Chromium: none was found and none could be installed. "
            f"Install one (Debian: apt-get install chromium) or set ${VARIABLE} to its path."
        )
    return found


@contextmanager
def opened(playwright: Playwright, *flags: str) -> Iterator[Browser]:
    """A Chromium that runs, with more flags than those of all tests."""
    browser = playwright.chromium.launch(executable_path=path(), args=[*FLAGS, *flags])
    yield browser
    browser.close()


if __name__ == "__main__":
    try:
        print(path())
    except NoChromiumError as error:
        sys.exit(str(error))
