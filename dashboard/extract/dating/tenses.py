"""Whether the words around an expression look ahead or back."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache, lru_cache

from msgspec import Struct

from dashboard.models import Span
from dashboard.reference.tenses import tenses

# A verb that follows is sought within so many code points.
_NEAR = 150

# What may stand between a verb and an expression that it touches: "said
# Monday", "met on Monday", "took office on Monday".
_TOUCHING = re.compile(r" (?:(?:[\w.'-]+ ){0,2}(?:on|in) )?")
_TOUCH_AT_MOST = 30

# "spoke on" (9 May, 2 June and) 4 July: what stands before the last of a row
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DAY = rf"(?:{_MONTH}(?: \d\d?)?|\d\d?(?: {_MONTH})?)"
_AND = r"(?:,? (?:and|or)|,) (?:in |on )?"
_ROW = re.compile(rf"\b{_DAY}(?:{_AND}{_DAY}){{0,11}}{_AND}$", re.IGNORECASE)
_ROW_AT_MOST = 160

# "expelled 35 foreign diplomats on" (Friday), but "announced a summit on", "told them to go on"
_OBJECT = re.compile(
    r" (?:(?!(?:to|that|who|which|for|of|where|when|as|if|whether|before|after|until|by|be|is|are"
    r"|not|and|or|but)\b)[\w.'$%-]+ ){1,6}(?<!talks )(?<!meeting )(?<!summit )(?<!vote )(?<!call )"
    r"(?<!hearing )(?<!visit )(?<!session )(?<!rally )(?<!election )(?<!conference )(?<!ceremony )"
    r"(?<!trip )(?<!strike )(?<!protest )(?<!debate )(?<!speech )(?<!round )on "
)
_OBJECT_AT_MOST = 60

# "told reporters after a rally in Ohio on", "was glad, sending flowers on" (May 3): nothing
# of it lies ahead.
_TOLD_ON = re.compile(r"(?:\b(?:told|spoke|met|talked)\b|, [a-z]{3,}ing\b)[^.,;]* (?:on|in) $")
_TOLD_WITHIN = 80

# "named 8 August": it need not be over
_NAMED = re.compile(r"\b(?:named|set|fixed|chose|picked|proposed|offered|floated|suggested)$")
_LONGEST_VERB = 12

# "He wants to go, but on" (Monday he said)
_TURN = re.compile(r"[,;] (?:and|but)(?: then)? (?:(?:on|in|late|early|the) ){0,2}$")
_TURN_REACH = 24

# An expression that opens its sentence starts within so many code points.
_OPENING = 8


# "He had first raised it in the spring": before what was told
_PLUPERFECT = re.compile(
    r"\bhad(?:n't)? (?!(?:to|no|an?|the|his|her|their|its|any|some|little|much|more|enough|only"
    r"|yet|nothing|one|two|three|such|this|that|in|on|at|for)\b)[a-z]+"
)
_WHEN = re.compile(r"^,? (?:when )?")
_CLAUSE_AT_MOST = 120  # code points
_CLAUSE = re.compile(r"[,;:]|\b(?:that|who|which|where|when|while|because|as|after|before|but)\b")


class Cues(Struct, frozen=True):
    """The verbs of a sentence that show a direction, in order.

    `signs` are 1 (ahead) and -1 (back); what was `planned` looks back, but
    may still lie ahead.
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    signs: tuple[int, ...]
    planned: tuple[bool, ...]


def direction(folded: str, sentence: Span, span: Span) -> int:
    """1 where the words look ahead, -1 where they look back, 0 where they do neither.

    The nearest verb before the expression decides, else one soon after it:
    "said Monday that they will meet" looks back, "will meet on Monday" ahead.
    Of "a day before they are to meet, Doe on Monday said" it is the one behind it.
    """
    cues = _cues_of(folded, sentence.start, sentence.end)
    before = bisect_right(cues.ends, span.start)
    after = bisect_left(cues.starts, span.end)
    if before and not _turns(folded, sentence, span) and not _has_its_own(cues, folded, span):
        return cues.signs[before - 1]
    near = after < len(cues.starts) and cues.starts[after] <= span.end + _NEAR
    if near:
        return cues.signs[after]
    return cues.signs[before - 1] if before else 0


def _has_its_own(cues: Cues, folded: str, span: Span) -> bool:
    """Whether a verb stands right behind an expression, and a comma between it and the last."""
    after = bisect_left(cues.starts, span.end)
    if after == len(cues.starts) or cues.starts[after] != span.end + 1:
        return False
    return after > 0 and ", " in folded[cues.ends[after - 1] : span.start]


def _turns(folded: str, sentence: Span, span: Span) -> bool:
    """Whether an expression opens another clause: "..., and on Wednesday he said so"."""
    return bool(_TURN.search(folded, max(sentence.start, span.start - _TURN_REACH), span.start))


def touches(folded: str, sentence: Span, span: Span) -> bool:
    """Whether a verb that looks back belongs to the expression.

    It stands right before it ("said Monday") or behind it ("Smith on Monday
    said"), or it follows an expression that opens the sentence or is set apart
    ("On Monday, he said"; "The first trip, in May, brought nothing"), or with its
    place behind what was said or done in a sentence that looks nowhere ahead, or a "that"
    tells what was said then.
    """
    cues = _cues_of(folded, sentence.start, sentence.end)
    before = bisect_right(cues.ends, span.start)
    behind = bisect_left(cues.starts, span.end)
    if behind < len(cues.starts) and cues.starts[behind] == span.end + 1:
        return cues.signs[behind] < 0 and not cues.planned[behind]
    turns = before > 0 and _turns(folded, sentence, span)
    if turns or not before:
        first = turns or span.start - sentence.start <= _OPENING
        opens = first or folded.startswith(",", span.end)
        return opens and direction(folded, sentence, span) < 0
    said = folded.startswith(" that ", span.end)  # "announced on Friday that they would meet"
    if said or cues.signs[before - 1] > 0 or cues.planned[before - 1]:
        return said and cues.signs[before - 1] < 0
    row = _ROW.search(folded, max(sentence.start, span.start - _ROW_AT_MOST), span.start)
    if row:
        span = Span(row.start(), span.end)
    if _TOLD_ON.search(folded, max(sentence.start, span.start - _TOLD_WITHIN), span.start):
        return max(cues.signs[:before]) < 0 and not any(cues.planned[:before])
    end = cues.ends[before - 1]
    if (
        _NAMED.search(folded, max(sentence.start, end - _LONGEST_VERB), end)
        and end + 1 == span.start
    ):
        return False
    away = span.start - end
    near = away <= _TOUCH_AT_MOST and _TOUCHING.fullmatch(folded, end, span.start)
    return bool(near or (away <= _OBJECT_AT_MOST and _OBJECT.fullmatch(folded, end, span.start)))


def was_before(folded: str, sentence: Span, span: Span) -> bool:
    """Whether the clause of an expression tells what had been: "He had hoped in May that"."""
    start = max(sentence.start, span.start - _CLAUSE_AT_MOST)
    end = min(sentence.end, span.end + _CLAUSE_AT_MOST)
    if "had" not in folded[start:end]:
        return False
    before = _CLAUSE.split(folded[start : span.start])[-1]
    after = _CLAUSE.split(_WHEN.sub("", folded[span.end : end], count=1), maxsplit=1)[0]
    return bool(_PLUPERFECT.search(before) or _PLUPERFECT.search(after))


@lru_cache(maxsize=8)
def _cues_of(folded: str, start: int, end: int) -> Cues:
    lower = folded[start:end].lower()
    # A letter that is longer in lower case would shift what follows it.
    found = list(_cues().finditer(lower if len(lower) == end - start else folded[start:end]))
    return Cues(
        tuple(start + cue.start() for cue in found),
        tuple(start + cue.end() for cue in found),
        tuple(1 if cue.lastgroup == "future" else -1 for cue in found),
        tuple(cue.lastgroup == "planned" for cue in found),
    )


@cache
def _cues() -> re.Pattern[str]:
    """All cues as one expression; what may be either is taken as looking ahead."""
    groups = (
        f"(?P<{tense.id}>{'|'.join(f'(?:{p.pattern})' for p in tense.patterns)})"
        for tense in tenses()
    )
    # A cue begins a word: most places in a text are ruled out at once.
    return re.compile(f"\\b(?=[a-z])(?:{'|'.join(groups)})")
