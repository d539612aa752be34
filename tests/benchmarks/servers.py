"""Servers and sessions for the benchmarks."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from dashboard.home import Home
from tests import factory
from tests.browser import chromium
from tests.browser.conftest import ROOT, free_port, serve

ONE_WIDGET = """
import streamlit as st
st.html(f"<p class='answer'>{st.toggle('Switch')}</p>")
"""

FOUR_IMPORTS = """
import dateparser
import pandas
import plotly.graph_objects
import streamlit as st
st.html("<p class='answer'>ready</p>")
"""

ONE_CHART = (
    FOUR_IMPORTS
    + """
figure = plotly.graph_objects.Figure(plotly.graph_objects.Scatter(x=[2016, 2026], y=[1, 2]))
st.plotly_chart(figure)
"""
)

# What Streamlit does unless told otherwise, as the dashboard's settings tell it.
_PLAIN = ("--runner.postScriptGC", "true")

DASHBOARD = (ROOT / "streamlit_app.py").read_text(encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Server:
    """A running server: its address and its process."""

    url: str
    process: subprocess.Popen[bytes]

    def resident(self) -> float:
        """The memory that the server holds, in megabytes (Linux)."""
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="utf-8")
        line = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
        return int(line.split()[1]) / 1024

    def worked(self) -> float:
        """Seconds of a processor that the server has used (Linux)."""
        told = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="utf-8")
        # the program's name stands in brackets and may have blanks
        fields = told.rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def running(source: str, events: int | None = 60) -> Iterator[Server]:
    """A server for a script, with a home of so many events; the dashboard's own is run in place.

    None stands for the checkout's own collection.
    """
    with tempfile.TemporaryDirectory() as folder:
        home = Home(ROOT)
        if events is not None:
            home = factory.make_home(Path(folder) / "home", factory.synthetic(events))
        script, options = ROOT / "streamlit_app.py", tuple[str, ...]()
        if source != DASHBOARD:
            script, options = Path(folder) / "app.py", _PLAIN
            script.write_text(source, encoding="utf-8")
        port = free_port()
        process = serve(script, home.root, port, *options)
        try:
            yield Server(f"http://127.0.0.1:{port}/", process)
        finally:
            process.terminate()
            process.wait(timeout=20)


@contextmanager
def serving(home: Home) -> Iterator[Server]:
    """A server of the dashboard for a home."""
    port = free_port()
    process = serve(ROOT / "streamlit_app.py", home.root, port)
    try:
        yield Server(f"http://127.0.0.1:{port}/", process)
    finally:
        process.terminate()
        process.wait(timeout=20)


@contextmanager
def browsing() -> Iterator[Browser]:
    """A Chromium."""
    with sync_playwright() as playwright, chromium.opened(playwright) as browser:
        yield browser
