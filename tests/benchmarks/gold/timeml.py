"""Time expressions against TimeML files (``*.tml``), as TempEval-3 scores them.

UzZaman et al. (2013), SemEval-2013 Task 1, task A.  Gold are the TIMEX3
elements within TEXT that hold words; that of the creation time stands outside
and is the publication date.  Expressions are matched one to one where they
overlap: those with the same span first, then by the size of the overlap.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from dashboard.view.spoken import listed
from tests.benchmarks.gold.scores import Score, paired
from tests.benchmarks.record import Row, Table

Timexes = Sequence[Mapping[str, Any]]
# Text and publication to what is found in it.
Read = Callable[[str, str | None], Timexes]

# Years, decades, centuries; months, days, weeks, weekends, quarters, halves, seasons.
_CALENDAR = re.compile(
    r"\d{2}|\d{3}|\d{4}|\d{3}X|\d{2}XX|\d{4}-\d\d(-\d\d|-WE)?|\d{4}-W\d\d(-WE|-\d)?"
    r"|\d{4}-Q[1-4X]|\d{4}-H[12X]|\d{4}-(SP|SU|FA|AU|WI)"
)
_WHOLE_DAY = len("2018-07-16")


@dataclass(frozen=True, slots=True)
class Document:
    """A text with its gold; each expression has start, end, type and value."""

    text: str
    published: str | None
    timexes: Timexes


def measure(folder: Path, read: Read) -> Table:
    """The scores over all TimeML files below `folder`."""
    paths = sorted(folder.rglob("*.tml"))
    counts: Counter[str] = Counter()
    for path in paths:
        gold = document(path)
        counts.update(_counted(gold.timexes, read(gold.text, gold.published)))
    corpora = listed(tuple(sorted({path.parent.name for path in paths})))
    note = (
        f"{corpora}, scored as in TempEval-3: {len(paths)} articles, {counts['gold']:,} expressions"
    )
    return Table("Date expressions", note, tuple(_rows(counts)))


def _rows(counts: Counter[str]) -> Iterator[Row]:
    scores = {
        name: Score(counts[name], counts["told"], counts["gold"])
        for name in ("strict", "relaxed", "type", "value")
    }
    relaxed = scores["relaxed"]
    dates = Score(counts["date"], counts["dates told"], counts["dates of gold"])
    yield Row("Value F1", scores["value"].f1, "%", "found, and read as the same TIMEX3 value")
    yield Row("Calendar dates F1", dates.f1, "%", "the same of days, weeks, months, years alone")
    yield Row("Type F1", scores["type"].f1, "%", "found, and of the same TIMEX3 type")
    yield Row("Strict F1", scores["strict"].f1, "%", "found with exactly the same words")
    yield Row("Relaxed F1", relaxed.f1, "%", "found with words that overlap")
    yield Row("Relaxed precision", relaxed.precision, "%", "of what is found, what is right")
    yield Row("Relaxed recall", relaxed.recall, "%", "of what is there, what is found")


def _counted(gold: Timexes, told: Timexes) -> Iterator[str]:
    """Each expression there is, and for each matched one what of it is right."""
    for name, timexes in (("gold", gold), ("told", told)):
        yield from (name for _ in timexes)
    yield from ("dates of gold" for timex in gold if _is_date(timex))
    yield from ("dates told" for timex in told if _is_date(timex))
    for at, other in match(gold, told).items():
        one, two = gold[at], told[other]
        yield "relaxed"
        if (one["start"], one["end"]) == (two["start"], two["end"]):
            yield "strict"
        yield from (name for name in ("type", "value") if one[name] == two[name])
        if one["value"] == two["value"] and _is_date(one) and _is_date(two):
            yield "date"


def _is_date(timex: Mapping[str, Any]) -> bool:
    """Whether it names a stretch of the calendar: no duration, no "now", no time of day."""
    return timex["type"] == "DATE" and bool(_CALENDAR.fullmatch(timex["value"] or ""))


def match(gold: Timexes, told: Timexes) -> dict[int, int]:
    """Which expression told stands for which of the gold."""
    candidates = []
    for i, one in enumerate(gold):
        for j, two in enumerate(told):
            shared = min(one["end"], two["end"]) - max(one["start"], two["start"])
            if shared > 0:
                exact = (one["start"], one["end"]) == (two["start"], two["end"])
                apart = abs(one["start"] - two["start"])
                candidates.append(((not exact, -shared, apart), i, j))
    return paired(candidates)


def document(path: Path) -> Document:
    """The text and gold of a TimeML file."""
    root = ElementTree.parse(path).getroot()
    body = root.find(".//TEXT")
    if body is None:
        raise ValueError(f"{path} is no TimeML: it has no TEXT")
    text = "".join(body.itertext())
    return Document(text, _published(root), sorted(_timexes(body), key=lambda t: t["start"]))


def _published(root: ElementTree.Element) -> str | None:
    """The day of the creation time."""
    created = (
        timex.get("value")
        for timex in root.iter("TIMEX3")
        if timex.get("functionInDocument") in ("CREATION_TIME", "PUBLICATION_TIME")
    )
    value = next(filter(None, created), None)
    return value[:_WHOLE_DAY] if value else None


def _timexes(body: ElementTree.Element) -> Iterator[Mapping[str, Any]]:
    """The expressions with their offsets, without the white space around them."""
    for element, start in _placed(body, 0):
        words = "".join(element.itertext())
        bare = words.strip()
        if element.tag == "TIMEX3" and bare:
            begins = start + words.index(bare)
            kind, value = element.get("type"), element.get("value")
            yield {"start": begins, "end": begins + len(bare), "type": kind, "value": value}


def _placed(element: ElementTree.Element, start: int) -> Iterator[tuple[ElementTree.Element, int]]:
    """Each element below this one, and where its text begins."""
    at = start + len(element.text or "")
    for child in element:
        yield child, at
        yield from _placed(child, at)
        at += len("".join(child.itertext())) + len(child.tail or "")
