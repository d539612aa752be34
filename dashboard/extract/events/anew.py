"""Where a sentence turns to another occasion on which its speaker spoke.

"He praised it in May and in June said that it was over", "called her mad in 2015 and told the
paper in 2018 that she was not".
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from dashboard.extract.events import utterances
from dashboard.models import Quotation, Reported, Span, Timex
from dashboard.reference.cues import forms

# "and in" (May said), "but, on" (Monday, called)
TURN = re.compile(r"\b(?:and|but),? (?:(?:on|in|late|early|the) ){0,3}$")
_TURN_REACH = 30
# (Monday,) "with her aide beside her, she later" (said)
_UP_TO_VERB = re.compile(
    r",? (?:[^,;:]{1,70}, )?(?:(?:he|she|(?:[A-Z][\w.'-]* ){0,3}[A-Z][\w'-]*) )?"
    r"(?:\w+ly |later |also )?"
)


# "called her 'weak' in 2015": behind such a verb's object stands when it was said
_OBJECT = frozenset(["judge", "dub"])


class _Cue(Struct, frozen=True):
    """A word of saying with its speaker and the spans of what it introduces."""

    word: str
    span: Span
    speaker: str | None
    contents: tuple[Span, ...]

    @property
    def end(self) -> int:
        """Where what it introduces ends; where it ends itself, if that stands before it."""
        return max([self.span.end, *(span.end for span in self.contents)])

    def has(self, timex: Timex) -> bool:
        """Whether a date beside it tells when it was said, and is no part of what is said."""
        closes = forms().get(self.word) in _OBJECT
        return not any(
            span.covers(timex.span) and not (closes and span.end == timex.span.end)
            for span in self.contents
        )


def starts(
    told: Sequence[tuple[Quotation | Reported, Span]],
    timexes: Sequence[Timex],
    folded: str,
    end_of: Callable[[int], int],
) -> list[int]:
    """Offsets from which on a sentence tells of another occasion, in order.

    `told` are the article's words with the word of saying of each, `timexes` its dates; `end_of`
    gives the end of the sentence that holds an offset.
    """
    cues = sorted({cue.start for _, cue in told})
    several = _several(told, timexes, end_of)
    further = _dated_anew(_cues(several, folded), timexes, end_of) if several else ()
    return sorted({*_joined(timexes, cues, folded), *further})


def _several(
    told: Sequence[tuple[Quotation | Reported, Span]],
    timexes: Sequence[Timex],
    end_of: Callable[[int], int],
) -> list[tuple[Quotation | Reported, Span]]:
    """Those told in sentences in which one speaker has two words of saying, and two dates stand."""
    dates = [end_of(timex.span.start) for timex in timexes]
    dated = {end for end, before in pairwise(dates) if end == before}
    by_sentence: dict[int, list[tuple[Quotation | Reported, Span]]] = defaultdict(list)
    for item, cue in told if dated else ():
        if (end := end_of(cue.start)) in dated:
            by_sentence[end].append((item, cue))
    return [each for row in by_sentence.values() if _is_resumed(row) for each in row]


def _is_resumed(row: Sequence[tuple[Quotation | Reported, Span]]) -> bool:
    """Whether one speaker has two words of saying among those of a sentence."""
    spoken = {(item.attribution.speaker, cue.start) for item, cue in row}
    return len(spoken) > len({speaker for speaker, _ in spoken})


def _joined(timexes: Sequence[Timex], cues: Sequence[int], folded: str) -> Iterator[int]:
    """Where dates begin behind which a further word of saying stands: "and in June said"."""
    for timex in timexes:
        start, end = timex.span.start, timex.span.end
        if TURN.search(folded, max(0, start - _TURN_REACH), start):
            verb = next(iter(cues[bisect_left(cues, end) :][:1]), None)
            if verb is not None and _UP_TO_VERB.fullmatch(folded, end, verb):
                yield start


def _cues(told: Sequence[tuple[Quotation | Reported, Span]], folded: str) -> list[_Cue]:
    """The words of saying in order, each once."""
    found: dict[int, _Cue] = {}
    for item, cue in told:
        quoted = isinstance(item, Quotation)
        content = item.span if quoted else utterances.said(item.span, (), folded, cue)
        before = found[cue.start].contents if cue.start in found else ()
        word = cue.of(folded).lower()
        found[cue.start] = _Cue(word, cue, item.attribution.speaker, (*before, content))
    return [found[start] for start in sorted(found)]


def _dated_anew(
    cues: Sequence[_Cue], timexes: Sequence[Timex], end_of: Callable[[int], int]
) -> Iterator[int]:
    """Where a speaker's further word of saying begins that has a date of its own behind it."""
    places = [timex.span.start for timex in timexes]
    ends = [*(cue.span.start for cue in cues[1:]), end_of(cues[-1].span.start)]
    own = [
        [
            t
            for t in timexes[bisect_left(places, cue.span.end) : bisect_left(places, end)]
            if cue.has(t)
        ]
        for cue, end in zip(cues, ends, strict=True)
    ]
    for (cue, first), (other, second) in pairwise(zip(cues, own, strict=True)):
        here = cue.speaker == other.speaker and other.span.start < end_of(cue.span.start)
        participle = other.word.endswith("ing")  # "praised her on Monday, calling her brave"
        if first and second and here and not participle and _apart(first[-1], second[0]):
            yield other.span.start


def _apart(one: Timex, other: Timex) -> bool:
    """Whether two dates cannot mean one day."""
    if not (one.earliest and one.latest and other.earliest and other.latest):
        return False
    return one.latest < other.earliest or other.latest < one.earliest
