"""A million events in the pages, in a browser, beside the checkout's own collection.

Run as a script, ``python -m tests.benchmarks.million [EVENTS]``, it prints the
table for so many.  The home is invented (`flat_table`): five events an
article, in partitions of Parquet as a build writes them.
"""

from __future__ import annotations

import itertools
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

import pyarrow as pa
from playwright.sync_api import Browser, Page

from dashboard.home import Home
from dashboard.timeline import lookup, manifest, store
from dashboard.timeline.parquet import SCHEMAS
from tests.benchmarks import flat_table, record
from tests.benchmarks.filter_latency import click
from tests.benchmarks.record import Row, Table
from tests.benchmarks.servers import Server, browsing, serving
from tests.browser.conftest import ROOT

EVENTS = 1_000_000
_TIMES = 5
_WORDS = "On that day the two sides spoke of item {:07}."
_LONG = len(_WORDS.format(0)) + 1
_TOPICS = range(1, 6)
_ANSWERS = (".headline", ".story-root")
_READY = (".story-root .row", ".js-plotly-plot .main-svg")
_CHART = "() => { const p = document.querySelector('.js-plotly-plot'); \
return JSON.stringify({data: p.data, layout: p.layout}).length; }"


def home(folder: Path, count: int) -> Home:
    """A home of so many events, as a build of a large collection leaves it."""
    made = Home(folder)
    names = [*_written(made, lookup.TABLE, flat_table.invented(count))]
    words = map(flat_table.words, flat_table.invented(count), itertools.count())
    names += _written(made, lookup.WORDS, words)
    names += _written(made, "events", map(_events, flat_table.invented(count)))
    told = sorted((flat_table.article(number), number) for number in range(0, count, 5))
    parts = [told[at : at + manifest.ROWS] for at in range(0, len(told), manifest.ROWS)]
    for table, rows in (("articles", _articles), ("texts", _texts), ("quotations", _quotations)):
        names += _written(made, table, map(rows, parts))
    for table in ("timexes", "people", "reported", store.TELLINGS, "redirects"):
        names += _written(made, table, [_table(table, [])])
    hashes = manifest.written(dict.fromkeys(names, ""))
    (made.built / store.MANIFEST).write_bytes(hashes)
    return made


def _written(made: Home, table: str, tables: Iterable[pa.Table | list[bytes]]) -> Iterator[str]:
    for number, rows in enumerate(tables):
        yield flat_table.kept(made, table, number, rows)


def _events(rows: pa.Table) -> pa.Table:
    """The events of these rows of the flat table, each told by one sentence."""
    size, own = len(rows), rows.to_pydict()
    numbers = [int(name.removeprefix("s-")) for name in own["id"]]
    places = [
        (article, n % 5 * _LONG) for (article,), n in zip(own["articles"], numbers, strict=True)
    ]
    mentions = [
        [
            {
                **{"article": article, "start": start, "end": start + _LONG - 1},
                **{"text": _WORDS.format(number), "timex_start": None, "timex_end": None},
                **{"date": None, "date_basis": "none"},
            }
        ]
        for number, (article, start) in zip(numbers, places, strict=True)
    ]
    columns: dict[str, list[Any]] = {
        name: own.get(name, [None] * size) for name in SCHEMAS["events"].names
    }
    columns |= {
        name: [[]] * size for name in ("quotations", "reported", "rival_dates", "corrections")
    }
    columns |= {"date": [str(day) for day in own["first"]], "date_basis": ["words"] * size}
    columns |= {"roles": [["party", "party"]] * size, "calendar": [None] * size}
    columns |= {"date_reason": [""] * size, "mentions": mentions}
    return pa.table(columns, schema=SCHEMAS["events"])


def _text(number: int) -> str:
    return " ".join(map(_WORDS.format, range(number, number + 5)))


def _articles(told: list[tuple[str, int]]) -> pa.Table:
    return _table(
        "articles",
        [
            {
                **{"id": name, "outlet": f"Paper {number % 50}", "title": f"On item {number}"},
                **{"url": "", "published": "2026-01", "published_how": "", "reader": "full"},
                **{"author": "", "reprint_of": None, "topics": []},
                "sha256": store.text_hash(_text(number)),
            }
            for name, number in told
        ],
    )


def _texts(told: list[tuple[str, int]]) -> pa.Table:
    return _table("texts", [{"article": name, "text": _text(number)} for name, number in told])


def _quotations(told: list[tuple[str, int]]) -> pa.Table:
    """One of each article."""
    said = {"start": 0, "end": 11, "text": "On that day", "form": "full", "continues": None}
    said |= {"speaker": "Vladimir Putin", "known_by": "named", "as_read": None}
    return _table("quotations", [{"article": name, **said} for name, _ in told])


def _table(name: str, rows: list[dict[str, Any]]) -> pa.Table:
    return pa.Table.from_pylist(rows, schema=SCHEMAS[name])


def measure(count: int) -> dict[str, float]:
    """What the pages of so many events take: milliseconds, bytes and megabytes."""
    with tempfile.TemporaryDirectory() as folder:
        made = home(Path(folder), count)
        with serving(Home(ROOT)) as small, serving(made) as large, browsing() as browser:
            return _measured(browser, small, large)


def _measured(browser: Browser, small: Server, large: Server) -> dict[str, float]:
    visits: dict[str, list[float]] = {small.url: [], large.url: []}
    first = {server.url: _visit(browser, server.url)[0] for server in (small, large)}
    for _ in range(_TIMES):
        for url, took in visits.items():
            took.append(_visit(browser, url)[0])
    _, page = _visit(browser, large.url, keep=True)
    found = {
        "seeds": median(visits[small.url]),
        "page": median(visits[large.url]),
        "very first": first[large.url],
        "very first of seeds": first[small.url],
        "figure": page.evaluate(_CHART),
        # another topic each time, so that none is answered from what is kept
        "filter": max(_filtered(page, at) for at in _TOPICS),
        "dates": _asked(page, f"{large.url}?from=2003&to=2005"),
        "search": _asked(page, f"{large.url}?q=item+7123"),
    }
    return found | {"memory": large.resident()}


def _visit(browser: Browser, url: str, keep: bool = False) -> tuple[float, Page]:
    """Milliseconds until the page can be used by a browser that has none of it yet."""
    context = browser.new_context(viewport={"width": 1440, "height": 1000})
    page = context.new_page()
    took = _asked(page, url)
    if not keep:
        context.close()
    return took, page


def _asked(page: Page, url: str) -> float:
    """Milliseconds until an address has been answered."""
    begun = time.perf_counter()
    page.goto(url)
    for css in _READY:
        page.wait_for_selector(css, state="attached", timeout=300_000)
    took = (time.perf_counter() - begun) * 1000
    page.wait_for_timeout(1500)
    return took


def _filtered(page: Page, at: int) -> float:
    """Milliseconds from a click on a topic until the page has changed; then it is let go."""
    button = f".filters .beneath .pills button:nth-of-type({at})"
    took = click(page, button, *_ANSWERS)
    click(page, button, *_ANSWERS)
    return took


def tables(count: int = EVENTS) -> Iterator[Table]:
    """What the pages of so many events take, and how that compares."""
    found = measure(count)
    times = found["page"] / found["seeds"]
    rows = (
        Row("First page", found["page"], "ms", f"{times:.2f} times the own collection's; may be 3"),
        Row("The very first on a server", found["very first"], "ms", "when nothing has been read"),
        Row("A filter", found["filter"], "ms", "the slowest of five topics; may be 1000"),
        Row("Dates by their address", found["dates"], "ms", "three years, with the whole page"),
        Row("A search by its address", found["search"], "ms", "with the whole page"),
        Row("Figure", found["figure"] / 1000, "kB", "may be 300"),
        Row("Memory", found["memory"], "MB", "of the server after all of this; may be 1000"),
    )
    yield Table(f"{count:,} events in the pages", "invented, in a browser, medians", rows)


if __name__ == "__main__":
    sys.stdout.write(record.printed(list(tables(*map(int, sys.argv[1:2])))))
