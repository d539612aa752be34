"""What was measured, as Markdown tables for the README."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dashboard import measures
from dashboard.measures import Measure, Table
from dashboard.view.about import figure

# Of the measured tables, those that the README shows; all of a file that is not named here.
SHOWN = {
    "How fast the dashboard is": (
        "Articles read in a second",
        "A click on a filter, the own collection",
        "A click on a filter, 10,000 events",
        "Opening a deep link",
        "10,000 events",
        "100,000 events",
        "A server's memory",
    ),
}


def figures() -> str:
    """All recorded measures that the README shows.

    Raises ValueError where a file holds no results or a table is no longer there.
    """
    return "\n".join(line for found in measures.read(measures.FOLDER) for line in _measure(found))


def _measure(found: Measure) -> Iterator[str]:
    yield f"### {found.title}\n"
    yield f"{found.note}\n"
    yield f"Measured on {found.measured} by `{found.command}` on {found.machine}.\n"
    for table in _chosen(found.tables, SHOWN.get(found.title)):
        yield f"**{table.title}.** {table.note[:1].upper()}{table.note[1:]}.\n"
        yield from ("| what | result | meaning |", "|---|---:|---|")
        for row in table.figures:
            yield f"| {row.name} | {figure(row)} | {row.means} |".replace("  ", " ")
        yield ""


def _chosen(tables: Sequence[Table], titles: Sequence[str] | None) -> Iterator[Table]:
    by_title = {table.title: table for table in tables}
    for title in by_title if titles is None else titles:
        if title not in by_title:
            raise ValueError(f"No table {title!r} was measured: name those there are in figures.py")
        yield by_title[title]
