"""Readers who do a bit of everything: filters, links, pages, texts of their own, coming and going.

They speak to a server as browsers do (`tests.benchmarks.visitor`).
"""

from __future__ import annotations

import asyncio
import os
import random
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from dashboard.home import VARIABLE
from tests.awaiting import awaited
from tests.benchmarks.servers import Server
from tests.benchmarks.visitor import Answer, Visitor
from tests.browser.conftest import ROOT, free_port, wait_for

PAGES = ("", "quotations", "compare", "topics", "coverage", "articles", "add", "about")
_TEXT = "Mr. Trump telephoned Mr. Putin on {day} May 2017. “Number {day},” Mr. Putin said of it.\n"


@dataclass(slots=True)
class Reader(Visitor):
    """A visitor who also has fields and buttons; `widgets` are their ids by key."""

    widgets: dict[str, str] = field(default_factory=dict)
    parts: dict[str, ForwardMsg] = field(default_factory=dict)

    def _read(self, answer: ForwardMsg) -> None:
        # what was sent before is named by its hash only
        answer = self.parts.get(answer.ref_hash, answer)
        if answer.metadata.cacheable:
            self.parts[answer.hash] = answer
        Visitor._read(self, answer)
        if answer.WhichOneof("type") == "delta":
            element = answer.delta.new_element
            if element.WhichOneof("type") in ("text_area", "button"):
                name = getattr(element, element.WhichOneof("type")).id
                self.widgets[name.rpartition("-add-")[2]] = name

    async def turn(self, page: str, query: str = "") -> Answer:
        """Open a page of the app in the same session."""
        self.query, self.page = query, ""
        message = self._message()
        message.rerun_script.page_name = page
        return await self._run(message)

    async def bring(self, text: str) -> Answer:
        """Paste a text on the page that takes articles, and have it read."""
        await self.turn("add")
        field_ = next(name for key, name in self.widgets.items() if key.startswith("text-"))
        message = self._message()
        states = message.rerun_script.widget_states.widgets
        states.add(id=field_, string_value=text)
        states.add(id=self.widgets["read"], trigger_value=True)
        return await self._run(message)


@dataclass(frozen=True, slots=True)
class Soaked:
    """Megabytes that the server held after each round, actions done, and what it logged."""

    resident: Sequence[float]
    actions: int
    log: str


@contextmanager
def served(home: Path, log: Path) -> Iterator[Server]:
    """A server of a home that writes a log."""
    port = free_port()
    command = [sys.executable, "-m", "streamlit", "run", str(ROOT / "streamlit_app.py")]
    command += ["--server.headless", "true", "--server.fileWatcherType", "none"]
    command += ["--server.port", str(port), "--server.address", "127.0.0.1"]
    with log.open("wb") as out:
        environment = {**os.environ, VARIABLE: str(home)}
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=out, stderr=out)
        try:
            wait_for(f"http://127.0.0.1:{port}/_stcore/health")
            yield Server(f"http://127.0.0.1:{port}/", process)
        finally:
            process.terminate()
            process.wait(timeout=20)


async def _act(reader: Reader, chance: random.Random, events: Sequence[str]) -> Reader:
    """Do one thing; one who leaves is followed by another."""
    what = chance.random()
    if what < 0.35:
        await reader.turn("")
        topics = reader.offered("topic")
        chosen = chance.sample(topics, min(2, len(topics)))
        await reader.report("masthead", "ask", {"topic": chosen})
    elif what < 0.65:
        await reader.turn(chance.choice(PAGES))
    elif what < 0.85:
        await reader.turn("", f"event={chance.choice(events)}&from={chance.randint(2015, 2020)}")
    elif what < 0.9:
        await reader.bring(_TEXT.format(day=chance.randint(1, 31)))
    else:
        await reader.leave()
        arrived, _ = await Reader.arrive(reader.url)
        assert isinstance(arrived, Reader)
        return arrived
    return reader


async def _soak(server: Server, sessions: int, rounds: int, events: Sequence[str]) -> list[float]:
    chances = [random.Random(seed) for seed in range(sessions)]
    readers = [(await Reader.arrive(server.url))[0] for _ in range(sessions)]
    resident = []
    for _ in range(rounds):
        acted = [
            _act(reader, chance, events)  # type: ignore[arg-type]
            for reader, chance in zip(readers, chances, strict=True)
        ]
        readers = list(await asyncio.gather(*acted))
        resident.append(server.resident())
    for reader in readers:
        await reader.leave()
    return resident


def soaked(home: Path, log: Path, sessions: int, rounds: int, events: Sequence[str]) -> Soaked:
    """So many sessions that do one thing each in every round."""
    with served(home, log) as server:
        resident = awaited(_soak(server, sessions, rounds, events))
    return Soaked(resident, sessions * rounds, log.read_text(encoding="utf-8", errors="replace"))
