"""From a home's articles to its built data, reading only what is not read yet."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from dashboard import home as homes
from dashboard import pipeline, transaction
from dashboard.extract import proving, read_article
from dashboard.home import Home, HomeError
from dashboard.jsonl import Record
from dashboard.models import Article, Reading
from dashboard.reference.calendar import calendar
from dashboard.reference.tables import folder
from dashboard.timeline import edits, ledger_file, report, reuse, store
from dashboard.timeline.ledger import Ledger
from dashboard.timeline.store import Files
from dashboard.transaction import exclusive

_IDS = "ids"  # in the report: how many ids there are

Progress = Callable[[list[Article]], Iterable[Article]]  # passes them on, and may show it


@dataclass(frozen=True, slots=True)
class Made:
    """What a build has made: its files, its report, and what it came upon.

    `read` are the ids of the articles that were read, and not taken over
    from the last build; `problems` are corrections that do not fit.
    """

    outputs: Files
    report: Record
    problems: tuple[str, ...]
    read: frozenset[str]


def make(home: Home, anew: bool = False, progress: Progress = iter) -> Made:
    """The built data of the home's articles as they are now; nothing is written.

    With `anew` every article is read, whatever the last build has read.
    Raises `HomeError` or `TableError` where the home cannot be used.
    """
    transaction.settle(home)
    _prove(home)
    articles = homes.read_articles(home)
    known, corrections = _ledger(home), edits.read(home.corrections)
    readings = {} if anew else _readings(home, articles)
    missing = [article for article in articles if article.id not in readings]
    for article in progress(missing):
        readings[article.id] = read_article(article, calendar())
    built = pipeline.build(articles, calendar(), known, corrections, readings)
    found = {**report.report(built.timeline, built.problems), _IDS: len(built.ledger)}
    return Made(
        outputs=store.files(home, built.timeline, built.ledger, found),
        report=found,
        problems=built.problems,
        read=frozenset(article.id for article in missing),
    )


@exclusive
def build(home: Home, anew: bool = False, progress: Progress = iter) -> Made:
    """The same, written into the home: all of it, or nothing; others wait meanwhile."""
    made = make(home, anew, progress)
    transaction.write(home, made.outputs)
    reuse.note(home)
    return made


def _prove(home: Home) -> None:
    """Raise `HomeError` where a table of the home's own contradicts itself."""
    own = home.reference
    if own.is_dir() and own.resolve() != folder().resolve():
        faults = tuple(proving.faults(own))
        if faults:
            raise HomeError("\n".join(faults))


def _ledger(home: Home) -> Ledger:
    """The ledger, which never loses an id; `HomeError` where it has fewer than at the last build.

    One that was cut short would give new ids to events, and no link would open them any more.
    """
    known = ledger_file.read(home.ids)
    try:
        least = int(report.read(home)[_IDS])
    except (HomeError, ValueError, TypeError, KeyError):
        least = 0  # nothing was built yet, or it can no longer be told
    if len(known) < least:
        raise HomeError(
            f"data/{home.ids.name} has {len(known)} ids, and the last build left {least}: take "
            "the last committed version, or delete data/built/ too to begin anew"
        )
    return known


def _readings(home: Home, articles: Iterable[Article]) -> dict[str, Reading]:
    last = reuse.last_build(home)
    return pipeline.reusable(last, articles) if last else {}
