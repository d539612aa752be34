"""``make pictures``: the documents' screenshots, taken of the running dashboard."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass

from playwright.sync_api import Browser

from dashboard import home
from tests.benchmarks.servers import DASHBOARD, browsing, running
from tests.docs.document import ROOT
from tests.docs.example import ARTICLE, SENTENCE

FOLDER = ROOT / ".github" / "images"
_CHART = ".js-plotly-plot .scatterlayer .point"
_STORY = ".story-root > :visible"
_PATIENCE = 180_000  # milliseconds, for a machine that has much else to do


@dataclass(frozen=True, slots=True)
class Picture:
    """A page to be taken: where it is, what tells that it is drawn, and how it is looked at."""

    name: str
    page: str
    ready: str = _STORY
    width: int = 1440
    height: int = 1000
    scale: float = 1
    dark: bool = False


def pictures() -> tuple[Picture, ...]:
    """All screenshots; LookupError where no event has the example's sentence."""
    event = example_event()
    return (
        Picture("timeline-light", "", _CHART),
        Picture("timeline-dark", "", _CHART, dark=True),
        Picture("event", f"?event={event}", _CHART),
        Picture("quotations", "quotations"),
        Picture("compare", "compare"),
        Picture("topics", "topics", height=820),
        Picture("phone", "", width=390, height=844, scale=2),
    )


def example_event() -> str:
    """The id of the event that is told in the documents' example."""
    built = home.find(str(ROOT)).built / "events.jsonl"
    for line in built.read_text(encoding="utf-8").splitlines():
        event = json.loads(line)
        if any((m["article"], m["text"]) == (ARTICLE, SENTENCE) for m in event["mentions"]):
            return str(event["id"])
    raise LookupError(f"No event of {ARTICLE} has the sentence of example.py: choose another")


def taken(browser: Browser, address: str, picture: Picture) -> bytes:
    """One screenshot as PNG."""
    context = browser.new_context(
        viewport={"width": picture.width, "height": picture.height},
        color_scheme="dark" if picture.dark else "light",
        device_scale_factor=picture.scale,
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.goto(address + picture.page, timeout=_PATIENCE)
    page.locator(picture.ready).first.wait_for(state="attached", timeout=_PATIENCE)
    page.wait_for_load_state("networkidle", timeout=_PATIENCE)
    page.wait_for_timeout(2000)  # fonts and marks settle
    shot = page.screenshot(animations="disabled")
    context.close()
    return shot


def main() -> None:
    """Take all pictures and write those that have changed."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with running(DASHBOARD, None) as server, browsing() as browser:
        for picture in pictures():
            path, shot = FOLDER / f"{picture.name}.png", taken(browser, server.url, picture)
            if not path.exists() or path.read_bytes() != shot:
                path.write_bytes(shot)
                sys.stdout.write(f"{path.relative_to(ROOT)}: {len(shot) // 1000} kB\n")


if __name__ == "__main__":
    main()
