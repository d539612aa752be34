"""Quotations against PolNeAR, cut to the words within double marks, one JSON record an article.

Newell, Margolin and Ruths (2018).  A record has ``text``, ``date`` and
``quotes``: each with start, end, ``speaker_text`` and ``speaker_start`` (the
source as annotated, null where none is), ``speaker_type`` (name, pronoun,
nominal) and ``speaker_silver`` (an automatic antecedent, may be null); and
``ignore``, stretches that are neither required nor punished.

Spans over several paragraphs are cut at line ends, and marks, spaces and
punctuation at the edges do not count.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.gold.scores import Score, paired, share
from tests.benchmarks.gold.speakers import head_place, same
from tests.benchmarks.record import Row, Table

Record = Mapping[str, Any]
# Text and publication to its quotations.
Read = Callable[[str, str | None], Sequence[Record]]

UNSCORED = frozenset(("scare", "title", "nested"))
_EDGE = " \t\n\u00a0\"“”‘’'`,.;:?!—–-…"
_LEAST = 0.8
_ROOM = 10


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch within one paragraph, and the quotation it belongs to."""

    start: int
    end: int
    of: Record

    def shared(self, other: Piece) -> int:
        """How many characters two pieces share."""
        return min(self.end, other.end) - max(self.start, other.start)


@dataclass(frozen=True, slots=True)
class Tally:
    """The sums over all articles."""

    gold: int = 0
    told: int = 0
    exact: int = 0
    spans: int = 0
    speakers: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            *(getattr(self, name) + getattr(other, name) for name in self.__dataclass_fields__)
        )


def measure(folder: Path, read: Read) -> Table:
    """The scores over all ``*.jsonl`` files of `folder`."""
    total, articles = Tally(), 0
    paths = sorted(folder.glob("*.jsonl"))
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                record = json.loads(line)
                total += tally(record, read(record["text"], record.get("date")))
                articles += 1
    note = f"After PolNeAR: {articles} articles, {total.gold:,} quotations"
    return Table("Quotations", note, tuple(_rows(total)))


def _rows(total: Tally) -> Iterator[Row]:
    exact = Score(total.exact, total.told, total.gold)
    spans = Score(total.spans, total.told, total.gold)
    both = Score(total.speakers, total.told, total.gold)
    right = share(total.speakers, total.spans)
    yield Row("Exact span F1", exact.f1, "%", "found with exactly the same words")
    yield Row("Span F1", spans.f1, "%", "found with at least four fifths of the words")
    yield Row("Speaker", right, "%", "of the quotations found, those with the right speaker")
    yield Row("Span and speaker F1", both.f1, "%", "found, with the right speaker")


def tally(record: Record, told: Sequence[Record]) -> Tally:
    """The sums of one article."""
    text = record["text"]
    gold = [piece for quote in record["quotes"] if (piece := _trimmed(text, quote))]
    scored = [quote for quote in told if quote.get("form") not in UNSCORED]
    pieces = [piece for quote in scored for piece in _pieces(text, quote)]
    pieces = [piece for piece in pieces if _counts(piece, record.get("ignore", ()), gold)]
    pairs = paired(_candidates(gold, pieces))
    places = {(piece.start, piece.end) for piece in pieces}
    return Tally(
        gold=len(gold),
        told=len(pieces),
        exact=sum((piece.start, piece.end) in places for piece in gold),
        spans=len(pairs),
        speakers=sum(right_speaker(gold[i].of, pieces[j].of) for i, j in pairs.items()),
    )


def _trimmed(text: str, quote: Record) -> Piece | None:
    """A quotation without what does not count at its edges; None where nothing is left."""
    start, end = quote["start"], quote["end"]
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return Piece(start, end, quote) if end > start else None


def _pieces(text: str, quote: Record) -> Iterator[Piece]:
    start = quote["start"]
    for line in re.finditer(r"[^\n\r]+", text[start : quote["end"]]):
        place = {**quote, "start": start + line.start(), "end": start + line.end()}
        piece = _trimmed(text, place)
        if piece:
            yield Piece(piece.start, piece.end, quote)


def _counts(piece: Piece, ignored: Sequence[Sequence[int]], gold: Sequence[Piece]) -> bool:
    """Whether a piece is scored: none within an ignored stretch, unless the gold has it."""
    long = piece.end - piece.start
    beside = any(
        min(piece.end, end) - max(piece.start, start) >= _LEAST * long for start, end in ignored
    )
    return not beside or any(piece.shared(other) > 0 for other in gold)


def _candidates(
    gold: Sequence[Piece], told: Sequence[Piece]
) -> Iterator[tuple[tuple[float, ...], int, int]]:
    for i, one in enumerate(gold):
        for j, two in enumerate(told):
            longer = max(one.end - one.start, two.end - two.start)
            shared = one.shared(two)
            if shared > 0 and shared >= _LEAST * longer:
                # of equal ones the later first
                yield (-shared / longer, -i, -j), i, j


def right_speaker(gold: Record, told: Record) -> bool:
    """Whether the speaker is right: by name, by the antecedent, or by the place of the mention."""
    name, written = told.get("speaker"), gold["speaker_text"]
    if written is None:
        return not name
    antecedent = gold.get("speaker_silver") if gold["speaker_type"] != "name" else None
    return same(name, written) or same(name, antecedent) or _mentions_head(gold, told)


def _mentions_head(gold: Record, told: Record) -> bool:
    """Whether the mention covers the head of the source, and is not much longer."""
    start, end = told.get("speaker_start"), told.get("speaker_end")
    if start is None or end is None:
        return False
    first, last = head_place(gold["speaker_text"], gold["speaker_start"])
    most = 3 * (gold["speaker_end"] - gold["speaker_start"]) + _ROOM
    return start < last and end > first and end - start <= most
