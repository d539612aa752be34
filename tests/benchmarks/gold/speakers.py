"""Whether two phrases name one speaker, by their head words.

"Mr. Trump", "Donald J. Trump" and "Trump, the nominee" share the head "trump".
"""

from __future__ import annotations

import re

PRONOUNS = frozenset(
    (
        *("he", "she", "they", "it", "i", "we", "you", "who", "him", "her", "them"),
        *("himself", "herself", "themselves"),
    )
)
_TITLES = frozenset(
    (
        *("mr", "mrs", "ms", "dr", "sir", "sen", "senator", "rep", "gov", "governor", "gen"),
        *("president", "vice", "secretary", "former", "candidate", "nominee"),
    )
)
_AFTER_HEAD = frozenset(
    (
        *("himself", "herself", "itself", "themselves", "also", "later", "then", "both"),
        *("today", "yesterday"),
    )
)
_WORD = re.compile(r"[^\W\d_][\w.'’&-]*")
_POSSESSIVE = re.compile(r"['’]s?$")
_MARK = re.compile(r"[,(\[;:]")
# What follows a head: a mark, a relative clause, a preposition.
_CUT = re.compile(
    r"[,(\[;:—–\n]| (?:who|which|that|of|for|from|at|in|on|with|when|to|while|speaking|during|as)\b"
)
_MOST_WORDS = 4


def words(phrase: str) -> list[str]:
    """The words of a phrase, bare and in lower case."""
    return [_bare(word) for word in _WORD.findall(phrase)]


def _bare(word: str) -> str:
    return _POSSESSIVE.sub("", word).strip(".").lower()


def heads(phrase: str) -> set[str]:
    """The words that can be the head of a phrase, of either side of an "and" too."""
    found = set()
    for part in [*re.split(r"\s+(?:and|&)\s+", phrase.strip()), phrase.strip()]:
        for end in (_CUT, _MARK):
            before = words(end.split(part, maxsplit=1)[0])
            while before and before[-1] in _AFTER_HEAD:
                before.pop()
            found |= set(before[-1:])
    return found


def same(told: str | None, gold: str | None) -> bool:
    """Whether what is told names the speaker of the gold."""
    if not told or not gold:
        return False
    one, two = told.strip().lower(), gold.strip().lower()
    if one == two:
        return True
    if one in PRONOUNS or two in PRONOUNS:
        return False
    if heads(told) & heads(gold):
        return True
    named = [word for word in words(gold) if word not in _TITLES]
    known = words(told)
    return len(named) == 1 and gold[0].isupper() and named[0] in known and len(known) <= _MOST_WORDS


def head_place(phrase: str, start: int) -> tuple[int, int]:
    """Where the head of a phrase stands that begins at `start`."""
    wanted = heads(_CUT.split(phrase, maxsplit=1)[0]) or heads(phrase)
    place = start, start + len(phrase)
    seen = False
    for match in _WORD.finditer(phrase):
        if _bare(match.group()) in wanted:
            place, seen = (start + match.start(), start + match.end()), True
        if seen and match.start() and phrase[match.end() : match.end() + 1] in (",", "("):
            break
    return place
