"""Events against labelled articles: ``FOLDER/*/NAME.json``, one file of gold an article.

The text stands in ``texts/NAME.txt`` beside the folders of gold, else in the
project's ``seeds/``.  A file has ``published`` or ``published_known`` (EDTF)
and ``events``: each with ``anchor`` and maybe ``anchors`` (its words in the
text, letter by letter), ``date`` (EDTF, or null for none), ``date_alt`` and
``known_date`` (other right dates), ``kind`` and ``kind_alt``,
``participants``, ``topics``, ``trump_putin`` (belongs on the timeline) and
``optional`` (neither required nor punished).

An event told stands for one of the gold where one of its sentences overlaps
an anchor.  An event told beyond those of the gold that its sentences touch is
wrong, unless it is only context.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dashboard import edtf
from tests.benchmarks.gold.scores import Score, share
from tests.benchmarks.record import Row, Table

Record = Mapping[str, Any]
# Text and publication to its events.
Read = Callable[[str, str | None], Sequence[Record]]

_PRESIDENTS = frozenset(("trump", "putin"))
# Topics that say nothing of what an event is on.
_BROAD = frozenset(("bilateral-ties", "other"))
_YEAR = 372


@dataclass(frozen=True, slots=True)
class GoldEvent:
    """An event of the gold: where it is told, and all that is right to say of it."""

    places: tuple[tuple[int, int], ...]
    dates: frozenset[str | None]
    kinds: frozenset[str]
    people: frozenset[str]
    topics: frozenset[str]
    required: bool

    def told_by(self, event: Record) -> bool:
        """Whether one of the event's sentences overlaps one of the places."""
        return any(
            min(mention["end"], end) > max(mention["start"], start)
            for mention in event["mentions"]
            for start, end in self.places
        )

    def exact(self, event: Record) -> bool:
        """Whether its date is one of those that are right."""
        return event["date"] in self.dates

    def close(self, event: Record) -> bool:
        """Whether its date can be right and is not so wide that it says nothing."""
        date = event["date"]
        return self.exact(event) or any(date and right and _close(date, right)
                                        for right in self.dates)  # fmt: skip

    def same_kind(self, event: Record) -> bool:
        """Whether its kind is right."""
        return event["kind"] in self.kinds


def measure(folder: Path, seeds: Path, read: Read) -> Table:
    """The scores over all labelled articles of `folder`."""
    total: Counter[str] = Counter()
    paths = sorted(folder.glob("*/*.json"))
    for path in paths:
        gold = json.loads(path.read_text(encoding="utf-8"))
        published = gold.get("published") or gold.get("published_known")
        text = _text(folder, seeds, path.stem)
        events = [_event(record, text, published) for record in gold["events"]]
        total += tally(events, read(text, published))
    required = total["found"] + total["missed"]
    note = f"News articles labelled by hand: {len(paths)} articles, {required} events required"
    return Table("Events", note, tuple(_rows(total)))


def _rows(n: Counter[str]) -> Iterator[Row]:
    events = Score(n["found"], n["found"] + n["extra"], n["found"] + n["missed"])
    people = Score(n["people"], n["people told"], n["people of gold"])
    topics = Score(n["topics"], n["topics told"], n["topics of gold"])
    dated = share(n["exact"], events.gold)
    yield Row("Events F1", events.f1, "%", "those on the timeline that are found")
    yield Row("Events precision", events.precision, "%", "of what is told, what belongs there")
    yield Row("Events recall", events.recall, "%", "of what belongs there, what is told")
    yield Row("Found and dated", dated, "%", "of what belongs there, told with its very date")
    yield Row("Date", share(n["exact"], n["found"]), "%", "of the events found, the date is exact")
    yield Row("Date fits", share(n["close"], n["found"]), "%", "exact, or overlaps and is no wider")
    yield Row("Kind", share(n["kind"], n["found"]), "%", "of the events found, the kind is right")
    yield Row("People F1", people.f1, "%", "who took part in the events found")
    yield Row("Topics F1", topics.f1, "%", "what the events found are on")
    yield Row("Told twice", n["twice"], "", "events that should have been merged")


def tally(gold: Sequence[GoldEvent], told: Sequence[Record]) -> Counter[str]:
    """The sums of one article."""
    total: Counter[str] = Counter()
    excused: set[int] = set()
    for event in gold:
        candidates = [i for i, other in enumerate(told) if event.told_by(other)]
        aside = {i for i in candidates if event.required and told[i]["context"]}
        excused |= aside
        candidates = [i for i in candidates if i not in aside]
        if candidates:
            best = max(candidates, key=lambda i: _fit(event, told[i], i))
            excused.add(best)
            if event.required:
                total += _found(event, told[best])
                alike = [i for i in candidates if _alike(event, told[i])]
                total["twice"] += max(0, len(alike) - 1)
        elif event.required:
            total["missed"] += 1
    total["extra"] = len(_extra(gold, told, excused))
    return total


def _fit(gold: GoldEvent, event: Record, at: int) -> tuple[bool, bool, bool, int]:
    return gold.exact(event), gold.close(event), gold.same_kind(event), -at


def _alike(gold: GoldEvent, event: Record) -> bool:
    return gold.exact(event) and gold.same_kind(event)


def _found(gold: GoldEvent, event: Record) -> Counter[str]:
    """What of an event that was found is right."""
    people = _surnames(event["participants"])
    # the one who is spoken to may be named or not
    people -= _PRESIDENTS - gold.people
    topics = frozenset(event["topics"]) - _BROAD
    return Counter(
        {
            "found": 1,
            "exact": gold.exact(event),
            "close": gold.close(event),
            "kind": gold.same_kind(event),
            "people": len(people & gold.people),
            "people told": len(people),
            "people of gold": len(gold.people),
            "topics": len(topics & gold.topics),
            "topics told": len(topics),
            "topics of gold": len(gold.topics),
        }
    )


def _extra(gold: Sequence[GoldEvent], told: Sequence[Record], excused: set[int]) -> list[int]:
    """The events told that no event of the gold is left for.

    Each event of the gold can excuse one: those excused already choose first,
    and give way where there is another for them (Kuhn's algorithm).
    """
    touched = [[j for j, event in enumerate(gold) if event.told_by(other)] for other in told]
    owner: dict[int, int] = {}

    def placed(i: int, seen: set[int]) -> bool:
        for j in touched[i]:
            if j not in seen:
                seen.add(j)
                if j not in owner or placed(owner[j], seen):
                    owner[j] = i
                    return True
        return False

    order = sorted(range(len(told)), key=lambda i: i not in excused)
    left = [i for i in order if not placed(i, set())]
    return [i for i in left if i not in excused and not told[i]["context"]]


def _event(record: Record, text: str, published: str | None) -> GoldEvent:
    anchors = (record["anchor"], *record.get("anchors", ()))
    found = (match for anchor in anchors for match in re.finditer(re.escape(anchor), text))
    dates = {record["date"], *record.get("date_alt", ())}
    dates |= {record["known_date"]} if record.get("known_date") else set()
    # what has no date may be told on the day of publication
    dates |= {published} if record["date"] is None else set()
    return GoldEvent(
        places=tuple(match.span() for match in found),
        dates=frozenset(dates),
        kinds=frozenset((record["kind"], *record.get("kind_alt", ()))),
        people=_surnames(record["participants"]),
        topics=frozenset(record["topics"]) - _BROAD,
        required=bool(record.get("trump_putin") and not record.get("optional")),
    )


def _surnames(names: Sequence[str]) -> frozenset[str]:
    """The last word of each name, as the gold has short names and long ones."""
    return frozenset(name.lower().replace("’", "'").split()[-1] for name in names if name.split())


def _close(date: str, right: str) -> bool:
    """Whether two dates overlap, the first no wider than a year or twice the second."""
    if not edtf.overlap(date, right):
        return False
    wide, allowed = edtf.days(date), edtf.days(right)
    return wide is not None and wide <= max(_YEAR, 2 * (allowed or 0))


def _text(folder: Path, seeds: Path, name: str) -> str:
    """The text of an article, its line ends as they are stored."""
    for path in (folder / "texts" / f"{name}.txt", seeds / f"{name}.txt"):
        if path.is_file():
            return path.read_bytes().decode("utf-8")
    raise ValueError(f"{name}.json has no text: put it at {folder.name}/texts/{name}.txt")
