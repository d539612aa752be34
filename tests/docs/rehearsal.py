"""``make rehearse``: the dashboard as a small server on the web would run it.

A clean environment is made of `requirements.txt` and what is committed, and
nothing else; the server is held to the memory and the part of a processor that
a small server on the web has; a browser visits each page, alone and embedded.
What it took is kept, a row for each Python, in
`tests/benchmarks/deployment.json`.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.benchmarks import record
from tests.benchmarks.record import Row, Table
from tests.benchmarks.servers import browsing
from tests.browser.conftest import free_port, wait_for
from tests.docs.document import ROOT
from tests.docs.limits import limited

RESULTS = record.FOLDER / "deployment.json"
TITLE = "On a small server"
COMMAND = "make rehearse"
NOTE = (
    "A clean environment of requirements.txt and the repository, held to the memory and the "
    "processor of a small server on the web; a browser on the same machine visits each page, alone "
    "and embedded. Times depend on what else the machine does."
)
MEMORY = 690_000_000  # bytes, the least of Community Cloud
CORES = 0.5
_PATIENCE = 120_000  # milliseconds


@dataclass(frozen=True, slots=True)
class Visit:
    """A page that was served: its address, and the seconds until it stood."""

    address: str
    seconds: float


def committed(folder: Path) -> Path:
    """A copy of what is committed, and nothing else; the folder it is in."""
    archive = subprocess.run(
        ["git", "archive", "--format=tar", "HEAD"], cwd=ROOT, check=True, capture_output=True
    ).stdout
    place = folder / "repository"
    place.mkdir()
    subprocess.run(["tar", "--extract"], cwd=place, input=archive, check=True)
    return place


def environment(python: str, place: Path) -> Path:
    """The Python of a new environment with nothing but the pinned requirements.

    Raises RuntimeError where that Python is not here, or cannot install them.
    """
    new = place.parent / "environment"
    if not _ends_well([python, "-m", "venv", str(new)], place):
        raise RuntimeError(
            f"{python} makes no environment here: name a Python 3.11 or later that does, "
            f"as in make rehearse WITH={sys.executable}."
        )
    made = new / "bin" / "python"
    pip = [str(made), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    wanted = ["--require-hashes", "--requirement", "requirements.txt"]
    if not _ends_well([*pip, *wanted], place):
        raise RuntimeError(f"{python} cannot install requirements.txt; why stands above.")
    return made


def _ends_well(command: Sequence[str], folder: Path) -> bool:
    try:
        return subprocess.run(command, cwd=folder, check=False).returncode == 0
    except OSError:
        return False


@contextmanager
def serving(python: Path, place: Path) -> Iterator[tuple[str, int]]:
    """The address of a server within the limits, and its process id.

    Raises RuntimeError where this machine cannot hold it to them.
    """
    port = free_port()
    command = [str(python), "-m", "streamlit", "run", "streamlit_app.py"]
    command += ["--server.headless", "true", "--server.port", str(port)]
    with limited(MEMORY, CORES) as limits:
        if limits is None:
            raise RuntimeError("This machine cannot limit a process: root or systemd is needed.")
        server = subprocess.Popen(
            [*limits, *command], cwd=place, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            address = f"http://127.0.0.1:{port}/"
            wait_for(f"{address}_stcore/health", seconds=120)
            yield address, server.pid
        finally:
            server.terminate()
            server.wait(timeout=30)


def pages(script: str) -> tuple[str, ...]:
    """The addresses of all pages of an entry point, first the default one, which is ""."""
    named = re.findall(r'menu\.page\("dashboard/pages/(\w+)\.py".*?(, default=True)?\)', script)
    addresses = ("" if default else name for name, default in named)
    return tuple(sorted(addresses, key=lambda address: address != ""))


def visits(browser: Browser, address: str, names: Sequence[str]) -> Iterator[Visit]:
    """Visit each page, alone and embedded; AssertionError where one is not served."""
    for query in ("", "?embed=true"):
        for name in names:
            context = browser.new_context()
            begun = time.perf_counter()
            page = context.new_page()
            page.goto(f"{address}{name}{query}", timeout=_PATIENCE)
            sentence(page)
            stood = Visit(f"/{name}{query}", time.perf_counter() - begun)
            no_error(page)
            context.close()
            yield stood


def sentence(page: Page) -> None:
    """Wait until a page stands with its sentence; AssertionError where it never does."""
    expect(page.locator("h1").first).to_be_visible(timeout=_PATIENCE)
    expect(page.locator(".headline").first).to_be_visible(timeout=_PATIENCE)


def no_error(page: Page) -> None:
    """Wait until all of a page is there; AssertionError where it tells of an error."""
    page.wait_for_load_state("networkidle", timeout=_PATIENCE)
    expect(page.locator(".stException")).to_have_count(0)
    expect(page.get_by_text("cannot be shown")).to_have_count(0)


def peak(process: int) -> float:
    """The most memory a process has held, in megabytes (Linux)."""
    status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(found[1]) * 1024 / 1e6 if found else 0.0


def row(version: str, seen: Sequence[Visit], memory: float) -> Row:
    """What the rehearsal with one Python took: the memory at its peak, and the pages."""
    first, *others = (visit.seconds for visit in seen)
    told = f"{len(seen)} pages served without an error, half of them embedded; "
    told += f"the first stood after {first:.1f} s, the slowest other after {max(others):.1f} s"
    return Row(f"Python {version}", memory, "MB", told)


def kept(new: Row, path: Path = RESULTS) -> Table:
    """The file's table with the new row in place of that of the same Python, 3.12 or other."""
    before = json.loads(path.read_text(encoding="utf-8"))["tables"] if path.exists() else []
    rows = {_python(row["name"]): Row(**row) for each in before for row in each["rows"]}
    rows[_python(new.name)] = new
    limits = f"{CORES:g} cores and {MEMORY / 1e6:.0f} MB at most"
    return Table("Memory at the peak", limits, tuple(rows[python] for python in sorted(rows)))


def _python(name: str) -> tuple[int, ...]:
    """The two numbers in the name of a row: "Python 3.12.1" is 3.12."""
    return tuple(int(number) for number in re.findall(r"\d+", name)[:2])


def rehearse(python: str) -> Row:
    """The whole rehearsal with one Python; raises where a step fails."""
    with tempfile.TemporaryDirectory() as folder:
        place = committed(Path(folder))
        made = environment(python, place)
        names = pages((place / "streamlit_app.py").read_text(encoding="utf-8"))
        with serving(made, place) as (address, process), browsing() as browser:
            seen = list(visits(browser, address, names))
            memory = peak(process)
        told = subprocess.run([made, "--version"], check=True, capture_output=True, text=True)
    return row(told.stdout.split()[1], seen, memory)


def main(arguments: Sequence[str] | None = None) -> int:
    """Rehearse, print and keep the result; a sentence and status 1 where that cannot be."""
    parser = argparse.ArgumentParser(prog="make rehearse", description=__doc__)
    parser.add_argument("python", nargs="?", default=sys.executable, help="which Python serves")
    python = parser.parse_args(arguments).python
    try:
        tables = [kept(rehearse(python))]
    except RuntimeError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(record.printed(tables))
    record.write(RESULTS, TITLE, COMMAND, NOTE, tables)
    return 0


if __name__ == "__main__":
    sys.exit(main())
