"""A scene is a sentence with all that the earlier steps found in it."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from operator import attrgetter
from typing import TypeVar

from msgspec import Struct

from dashboard.extract import headings
from dashboard.extract.articles import Document
from dashboard.extract.dating.publication import in_dateline
from dashboard.extract.events import anew, utterances
from dashboard.extract.sentences import Sentence
from dashboard.extract.speech.forms import SPEECH
from dashboard.models import Article, CalendarEntry, PersonMention, Quotation, Reported, Span, Timex

Item = TypeVar("Item")

# So few words within marks are part of what the article tells.
_FEW = 4
# The headline, its subtitle and the first paragraphs tell what follows.
LEAD = 3
# Without a stop for so many code points it is a list or a table and no sentence; to ask of each
# word in it whom it reaches would take a time that grows with the square.
_LONGEST = 5_000
_SPAN = attrgetter("span")
# How a TIMEX3 value begins whose year is not known.
_UNRESOLVED = "XXXX"


class Evidence(Struct, frozen=True):
    """All that the steps before this one found in an article, and the calendar's facts."""

    article: Article
    document: Document
    sentences: Sequence[Sentence]
    timexes: Sequence[Timex]
    people: Sequence[PersonMention]
    quotations: Sequence[Quotation]
    reported: Sequence[Reported]
    calendar: Sequence[CalendarEntry] = ()


class Saying(Struct, frozen=True):
    """One speaker's words in a scene.

    `cue` is the word of saying, or the start of the words where the text has
    none; `contents` are the spans of all that was said, of reported speech
    without what the writer adds behind it.  `body` is that for which one speaks
    whom no table knows ("State Department official"), if the article says so.
    """

    speaker: str
    cue: Span
    quotations: tuple[Span, ...]
    reported: tuple[Span, ...]
    contents: tuple[Span, ...]
    body: str = ""


class Scene(Struct, frozen=True, eq=False):
    """A sentence with its people, dates and sayings; no two are the same.

    `words` is the folded sentence with quoted speech blanked out (same
    length), so that nothing that is only spoken of in a quotation counts as
    told by the article; `lowered` is its lower-case copy, for tests of what
    may be found.  `span` reaches over quotations that run on.
    """

    number: int
    sentence: Span
    paragraph: int
    words: str
    lowered: str
    people: tuple[PersonMention, ...]
    timexes: tuple[Timex, ...]
    sayings: tuple[Saying, ...]

    @property
    def span(self) -> Span:
        """The sentence together with the quotations that belong to it."""
        quoted = [span for saying in self.sayings for span in saying.quotations]
        if not quoted:
            return self.sentence
        return Span(
            min([self.sentence.start, *(span.start for span in quoted)]),
            max([self.sentence.end, *(span.end for span in quoted)]),
        )

    def said(self, sayings: Iterable[Saying]) -> list[Span]:
        """Spans of all that was said, but for the few words in marks that the sentence tells."""
        return [
            content
            for saying in sayings
            for content in saying.contents
            if content not in saying.quotations
            or not self.sentence.covers(content)
            or self.local(content).of(self.words).isspace()
        ]

    def local(self, span: Span) -> Span:
        """`span` counted from the start of the sentence, as in `words`."""
        at = self.sentence.start
        return Span(span.start - at, span.end - at)

    def between(self, one: Span, other: Span) -> str:
        """The words between two spans, whichever stands first."""
        low, high = sorted((self.local(one), self.local(other)))
        return self.words[max(0, low.end) : max(0, high.start)]

    def absolute(self, start: int, end: int) -> Span:
        """Offsets within `words` as a span of the article."""
        return Span(start + self.sentence.start, end + self.sentence.start)


def stage(evidence: Evidence) -> tuple[Scene, ...]:
    """The article's sentences as scenes, in order; what is too long for one is left out."""
    sentences = [each for each in evidence.sentences if each.span.end - each.span.start <= _LONGEST]
    spoken = [q.span for q in evidence.quotations if _is_spoken(q, evidence.document.folded)]
    blanked = _blanked(evidence.document.folded, spoken)
    at = _Index(sentences)
    people = at.sort(outside(evidence.people, spoken, _SPAN), _start)
    dates = filter(_datable, outside(evidence.timexes, spoken, _SPAN))
    told = (timex for timex in dates if not in_dateline(evidence.document, timex.span))
    timexes = at.sort(told, _start)
    sayings = at.sort(_sayings(evidence, at), lambda saying: saying.cue.start)
    return tuple(
        Scene(
            number=number,
            sentence=sentence.span,
            paragraph=sentence.paragraph,
            words=(words := sentence.span.of(blanked)),
            lowered=words.lower(),
            people=tuple(people[number]),
            timexes=tuple(timexes[number]),
            sayings=tuple(sayings[number]),
        )
        for number, sentence in enumerate(sentences)
    )


def is_heading(scene: Scene) -> bool:
    """Whether it is a heading within the article ("The first meetings")."""
    if scene.number == 0 or scene.sayings:
        return False
    return headings.is_title(scene.words, headings.LINE)


def _is_spoken(quotation: Quotation, folded: str) -> bool:
    """Whether its words are only the speaker's.

    A few ("had a 'frank exchange'") are part of what the article tells.
    """
    return quotation.form == "full" or (
        quotation.form == "fragment" and len(quotation.span.of(folded).split()) > _FEW
    )


class _Index:
    """Finds the sentence that holds an offset."""

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self._sentences = sentences
        self._starts = [sentence.span.start for sentence in sentences]

    def of(self, offset: int) -> int | None:
        number = bisect_right(self._starts, offset) - 1
        return number if number >= 0 and offset < self._sentences[number].span.end else None

    def part(self, offset: int, folded: str) -> int:
        """Where the part of the sentence begins that holds an offset, between semicolons."""
        start = self._starts[bisect_right(self._starts, offset) - 1]
        return max(start, folded.rfind(";", start, offset))

    def end(self, offset: int) -> int:
        """Where the sentence ends that holds an offset."""
        return self._sentences[bisect_right(self._starts, offset) - 1].span.end

    def paragraph(self, offset: int) -> int | None:
        """The paragraph that holds an offset."""
        number = self.of(offset)
        return None if number is None else self._sentences[number].paragraph

    def sort(self, items: Iterable[Item], offset: Callable[[Item], int]) -> dict[int, list[Item]]:
        """`items` by the number of the sentence that holds their offset."""
        by_sentence: dict[int, list[Item]] = defaultdict(list)
        for item in items:
            number = self.of(offset(item))
            if number is not None:
                by_sentence[number].append(item)
        return by_sentence


def _start(item: PersonMention | Timex) -> int:
    return item.span.start


def _datable(timex: Timex) -> bool:
    """Whether it is a date, be it one that could not be resolved ("Monday")."""
    return timex.type in ("DATE", "TIME") and (
        timex.edtf is not None or timex.value.startswith(_UNRESOLVED)
    )


def outside(
    items: Iterable[Item], stretches: Iterable[Span], span_of: Callable[[Item], Span]
) -> Iterator[Item]:
    """The items that lie in none of the stretches; linear, however many both are."""
    ordered = sorted(stretches)
    starts = [stretch.start for stretch in ordered]
    reached = list(accumulate((stretch.end for stretch in ordered), max))
    for item in items:
        span = span_of(item)
        before = bisect_right(starts, span.start)
        if not before or reached[before - 1] < span.end:
            yield item


def _blanked(folded: str, spans: Iterable[Span]) -> str:
    """The text with quoted speech replaced by as many spaces."""
    parts, last = [], 0
    for span in sorted(spans):
        if span.start >= last:
            parts += [folded[last : span.start], " " * (span.end - span.start)]
            last = span.end
    return "".join([*parts, folded[last:]])


def _sayings(evidence: Evidence, at: _Index) -> list[Saying]:
    """Every quotation and reported statement with a speaker, by scene and speaker."""
    cues: dict[tuple[int, str], Span] = {}
    quoted: dict[tuple[int, str], list[Span]] = defaultdict(list)
    told: dict[tuple[int, str], list[Span]] = defaultdict(list)
    speech = [q for q in evidence.quotations if q.form in SPEECH]
    items: list[Quotation | Reported] = [*speech, *evidence.reported]
    told_by = [(item, _cue(item, at)) for item in sorted(items, key=_SPAN)]
    joined = anew.starts(told_by, evidence.timexes, evidence.document.folded, at.end)
    for item, cue in told_by:
        speaker = item.attribution.speaker
        if speaker is None:
            continue
        part = at.part(cue.start, evidence.document.folded)
        apart = bisect_right(joined, cue.start)
        key = max([part, *joined[:apart][-1:]]), speaker
        cues.setdefault(key, cue)
        (quoted if isinstance(item, Quotation) else told)[key].append(item.span)
    return [_saying(key[1], cue, quoted[key], told[key], evidence) for key, cue in cues.items()]


def _saying(
    speaker: str, cue: Span, quoted: Sequence[Span], told: Sequence[Span], evidence: Evidence
) -> Saying:
    folded = evidence.document.folded
    said = [utterances.said(span, quoted, folded, cue) for span in told]
    return Saying(speaker, cue, tuple(quoted), tuple(told), (*quoted, *said))


def _cue(item: Quotation | Reported, at: _Index) -> Span:
    """The word of saying in the item's paragraph, else the start of what was said.

    Words that are signed ("- Jane Doe, 2 May 2018") are dated beside the name.
    """
    cue, name = item.attribution.cue, item.attribution.speaker_span
    if cue is None and name is not None and name.start > item.span.end:
        return name
    if cue is not None and at.paragraph(cue.start) == at.paragraph(item.span.start):
        return cue
    return Span(item.span.start, item.span.start)
