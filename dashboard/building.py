"""From a home's articles to its built data, reading only what is not read yet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from dashboard import home as homes
from dashboard import pipeline, transaction
from dashboard.extract import proving, read_article
from dashboard.home import Home, HomeError
from dashboard.jsonl import Record
from dashboard.models import Article, Reading
from dashboard.reference import renewing
from dashboard.reference.calendar import calendar
from dashboard.reference.tables import folder
from dashboard.timeline import edits, ledger_file, manifest, report, reuse, store
from dashboard.timeline.ledger import Ledger
from dashboard.timeline.manifest import JSON_LINES, PARQUET
from dashboard.transaction import Files, exclusive

_IDS = "ids"  # in the report: how many ids there are

# So many articles are read before a process of one's own is worth its start.
FEW = 100
# From so many articles on a collection that was not built before is kept as Parquet.
MANY = 2000

# Shows how far a work of so many articles is; is told of each that is done.
Progress = Callable[[int], AbstractContextManager[Callable[[int], None]]]


@contextmanager
def _unseen(_total: int) -> Iterator[Callable[[int], None]]:
    yield lambda _done: None


@dataclass(frozen=True, slots=True)
class How:
    """How a build is done.

    With `anew` every article is read, whatever the last build has read.
    `jobs` processes read, or those of the Dask scheduler at an address.  The
    articles are the home's own, or those at the address `articles`.  `form`
    is `JSON_LINES` or `PARQUET`; where it is empty the built data stays what
    it is, and new data is what suits the number of articles.
    """

    anew: bool = False
    progress: Progress = _unseen
    jobs: int = 1
    scheduler: str = ""
    articles: str = ""
    form: str = ""


@dataclass(frozen=True, slots=True)
class Made:
    """What a build has made: its files, its report, and what it came upon.

    `read` are the ids of the articles that were read, and not taken over
    from the last build, where the report tells of each; `problems` are
    corrections that do not fit.
    """

    outputs: Files
    report: Record
    problems: tuple[str, ...]
    read: frozenset[str]
    form: str = JSON_LINES


def make(home: Home, how: How | None = None) -> Made:
    """The built data of the home's articles as they are now; none is in its place yet.

    Raises `HomeError` or `TableError` where the home cannot be used.
    """
    how = how or How()
    transaction.settle(home)
    renewing.renew()
    _prove(home)
    return _large(home, how) if _form(home, how) == PARQUET else _small(home, how)


@exclusive
def build(home: Home, how: How | None = None) -> Made:
    """The same, written into the home: all of it, or nothing; others wait meanwhile."""
    from dashboard.bulk import outputs, spool

    try:
        made = make(home, how)
        transaction.write(home, made.outputs)
    finally:
        outputs.clear(home)
    if made.form == JSON_LINES:
        reuse.note(home)
        spool.discard(home)
    return made


def check(home: Home, how: How) -> tuple[tuple[Path, ...], tuple[str, ...]]:
    """The files that a build would change, and the corrections that do not fit.

    Nothing is written but what is staged of a large collection until it is
    compared, and nobody else may clear away.
    """
    from dashboard.bulk import outputs

    transaction.settle(home)
    if _form(home, how) == JSON_LINES:
        return _compared(make(home, how))
    with transaction.alone(home):
        try:
            return _compared(make(home, how))
        finally:
            outputs.clear(home)


def _compared(made: Made) -> tuple[tuple[Path, ...], tuple[str, ...]]:
    return store.stale(made.outputs), made.problems


def _form(home: Home, how: How) -> str:
    """In which form the built data is to be."""
    if how.articles:
        _apart(home, how)
        return PARQUET
    if how.form:
        return how.form
    many = len(homes.read_entries(home)) > MANY
    return manifest.found_form(home) or (PARQUET if many else JSON_LINES)


def _apart(home: Home, how: How) -> None:
    """Raise `HomeError` where articles from elsewhere would take the place of the home's own."""
    if how.form == JSON_LINES:
        raise HomeError("articles at an address are built as Parquet: leave --format out")
    if home.articles.is_file() and homes.read_entries(home):
        raise HomeError(
            f"{home.root} has articles of its own: name an empty folder with --home for those at "
            f"{how.articles}"
        )


def _small(home: Home, how: How) -> Made:
    """A collection that is held in memory, as JSON Lines."""
    articles = homes.read_articles(home)
    known, corrections = _ledger(home), edits.read(home.corrections)
    readings = {} if how.anew else _readings(home, articles)
    missing = [article for article in articles if article.id not in readings]
    readings |= _read(home, missing, how)
    built = pipeline.build(articles, calendar(), known, corrections, readings)
    found = {**report.report(built.timeline, built.problems), _IDS: len(built.ledger)}
    outputs = store.files(home, built.timeline, built.ledger, found)
    return Made(
        outputs={**dict.fromkeys(manifest.paths(home) - outputs.keys()), **outputs},
        report=found,
        problems=built.problems,
        read=frozenset(article.id for article in missing),
    )


def _read(home: Home, articles: Sequence[Article], how: How) -> dict[str, Reading]:
    """The readings of the articles; what many have given is kept until it is written."""
    if len(articles) <= FEW and not how.scheduler:
        with how.progress(len(articles)) as count:
            return {each.article: each for each in _one_by_one(articles, count)}
    from dashboard.bulk import reading, workers

    with workers.opened(how.jobs, how.scheduler) as found, how.progress(len(articles)) as count:
        return reading.read(home, articles, found, count)


def _one_by_one(articles: Iterable[Article], count: Callable[[int], None]) -> Iterator[Reading]:
    for article in articles:
        yield read_article(article, calendar())
        count(1)


def _large(home: Home, how: How) -> Made:
    """A collection of which no step holds all in memory, as Parquet."""
    # imported here: a small collection does without
    from dashboard.bulk import assembly, build, feed, identifying, spool, workers

    task = build.Task(
        home=home,
        edits=edits.read(home.corrections),
        texts=bool(how.articles),
        anew=how.anew,
    )
    articles = feed.at(how.articles) if how.articles else feed.of_home(home)
    _whole(home, ledger_file.length(home.ids))
    # workers first: they get ready while the articles are taken
    with workers.opened(how.jobs, how.scheduler) as found, spool.opened(home) as opened:
        identifying.know(opened, ledger_file.entries(home.ids))
        total = assembly.take(opened, articles)
        with how.progress(total) as count:
            outputs, told = build.make(task, opened, found, count)
    return Made(outputs, told, tuple(told["problems"]), frozenset(), PARQUET)


def _prove(home: Home) -> None:
    """Raise `HomeError` where a table of the home's own contradicts itself."""
    own = home.reference
    if own.is_dir() and own.resolve() != folder().resolve():
        faults = tuple(proving.faults(own))
        if faults:
            raise HomeError("\n".join(faults))


def _ledger(home: Home) -> Ledger:
    """The ledger, which never loses an id."""
    known = ledger_file.read(home.ids)
    _whole(home, len(known))
    return known


def _whole(home: Home, count: int) -> None:
    """Raise `HomeError` where the ledger has fewer ids than at the last build.

    One that was cut short would give new ids to events, and no link would open them any more.
    """
    try:
        least = int(report.read(home)[_IDS])
    except (HomeError, ValueError, TypeError, KeyError):
        least = 0  # nothing was built yet, or it can no longer be told
    if count < least:
        raise HomeError(
            f"data/{home.ids.name} has {count} ids, and the last build left {least}: take "
            "the last committed version, or delete data/built/ too to begin anew"
        )


def _readings(home: Home, articles: Iterable[Article]) -> dict[str, Reading]:
    last = reuse.last_build(home)
    return pipeline.reusable(last, articles) if last else {}
