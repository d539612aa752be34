"""Whether words within marks are speech, part of a sentence, a title or merely so-called."""

from __future__ import annotations

import re
from collections.abc import Collection

from dashboard.extract import headings
from dashboard.extract.articles import Document
from dashboard.extract.speech.marks import Pair
from dashboard.models import Span
from dashboard.reference.forms import forms
from dashboard.reference.grammar import grammar

# The forms of words that somebody says; so-called words and titles are not.
SPEECH = frozenset(["full", "fragment"])

_REACH = 40  # code points before a mark that a pattern sees
_LITTLE = 3  # letters that a word of a title may have without a capital
_HEAD = 3  # paragraphs at the top among which headline and summary stand
_HEADLINE = 160  # code points of a headline
_MARKS = 6  # code points of the marks and stops around it
_WORD = re.compile(r"[^\W_][\w'-]*")
_MARKS_BEFORE = ("''", '"', "'")
_SPEECH_BEFORE = (",", ":")
_SENTENCE_BEFORE = (",", ":", ".", "!", "?", "]", ")", "-")


def form_of(document: Document, pair: Pair, doubled: Collection[str]) -> str:
    """The form of a pair: full, fragment, scare, title or nested.

    `doubled` are the article's words within double marks (`bare`), by which a
    headline that sets the same words in single marks is known to quote.
    """
    if pair.inner:
        return "nested"
    paragraph = document.paragraphs[pair.paragraph].span
    before, inside, after = _around(document, pair)
    if pair.single and not _is_speech_in_single_marks(inside, before, doubled):
        return "scare"
    if _is_heading(pair, inside, paragraph) and bare(inside) not in doubled:
        return "scare"
    return _by_rule(inside, before, after) or ("full" if _is_full(inside, before) else "fragment")


def form_if_said(document: Document, pair: Pair, doubled: Collection[str]) -> str:
    """The form of words in single marks if somebody is told to say them.

    In a headline, and in a text that has no double marks, single ones quote; elsewhere
    they set apart what is so called.
    """
    line = document.paragraphs[pair.paragraph].span
    headline = pair.paragraph < _HEAD and line.end - line.start <= _HEADLINE
    ended = document.folded[line.end - 1] == "."
    inside = pair.span.of(document.folded)
    if (doubled and (ended or not headline)) or _is_heading(pair, inside, line):
        return "scare"
    before, _, after = _around(document, pair)
    return _by_rule(inside, before, after) or ("full" if _is_full(inside, before) else "fragment")


def _around(document: Document, pair: Pair) -> tuple[str, str, str]:
    """What stands before the opening mark of a pair, within it, and behind it."""
    paragraph = document.paragraphs[pair.paragraph].span
    before = document.folded[max(paragraph.start, pair.span.start - 1 - _REACH) : pair.span.start]
    mark = next(filter(before.endswith, _MARKS_BEFORE), "")
    after = document.folded[pair.span.end : min(paragraph.end, pair.span.end + _REACH)]
    return before.removesuffix(mark), pair.span.of(document.folded), after


def _is_heading(pair: Pair, inside: str, paragraph: Span) -> bool:
    """Whether a few words alone on their line, in single marks or in capitals, head a section."""
    alone = paragraph.end - paragraph.start <= len(inside) + _MARKS
    return alone and (pair.single or inside.isupper()) and headings.is_brief(inside)


def bare(inside: str) -> str:
    """Words without edge punctuation, in lower case: those of `doubled`."""
    return inside.strip(" \n.,;:!?").lower()


def _by_rule(inside: str, before: str, after: str) -> str | None:
    """The form that the first fitting rule of the table gives."""
    capitals = is_title_case(inside)
    seen = {"before": before, "inside": inside, "after": after}
    for rule in forms():
        text = seen[rule.where]
        fits = capitals or not rule.capitals
        if fits and any(pattern.search(text, text.lower()) for pattern in rule.patterns):
            return rule.form
    return None


def is_title_case(inside: str) -> bool:
    """Whether all words but the little ones begin with a capital, as in a title."""
    prepositions = grammar().prepositions
    capitals = small = 0
    for found in _WORD.finditer(inside):
        word = found.group()
        if word in prepositions:
            continue
        if word[0].isupper() or word[0].isdigit():
            capitals += 1
        elif len(word) > _LITTLE:
            return False  # at the second or third word of what is speech
        else:
            small += 1
    return capitals >= (2 if small else 1)


def _is_full(inside: str, before: str) -> bool:
    """Whether the words are a sentence of their own and not part of the writer's."""
    words = inside.split()
    if not _ends(before, _SENTENCE_BEFORE):
        return inside.lstrip("[.… ")[:1].isupper() and len(words) > 3
    return inside.lstrip("[.… ")[:1].isupper() or len(words) > 8


def _is_speech_in_single_marks(inside: str, before: str, doubled: Collection[str]) -> bool:
    """Whether single marks hold speech: a sentence, or what double marks hold elsewhere.

    In a text without double marks a sentence of its own is speech as well.
    """
    if bare(inside) in doubled:
        return True
    sentence = inside.rstrip()[-1:] in ".,!?" and len(inside.split()) > 2
    stops = _SPEECH_BEFORE if doubled else _SENTENCE_BEFORE
    return (sentence and _ends(before, stops)) or len(inside.split()) > 7


def _ends(before: str, stops: tuple[str, ...]) -> bool:
    """Whether a stop is the last before marks that open; at the beginning there need be none."""
    last = before.rstrip().rstrip("'\"(").rstrip()
    return not last or last.endswith(stops)
