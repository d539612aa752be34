"""Characters that nobody sees and that change what is seen or found.

Marks of direction make "gnp.exe" of "exe.png", signs without width tell apart
what looks the same, tags carry whole texts unseen, and heaps of accents cover
what stands beside them.  None is part of a word of English news, so that what
is shown or handed on goes without them.
See Unicode Technical Report 36, and CVE-2021-42574 for marks of direction.
"""

from __future__ import annotations

import json
import re

_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0e34-\u0e3a\u0e47-\u0e4e"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe0e\ufe0f\ufe20-\ufe2f"
)
_UNSEEN = re.compile(
    "["
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f"  # controls but tab, line ends, next line
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # direction
    "\u00ad\u034f\u180e\u200b-\u200d\u2060-\u2065\u206a-\u206f\ufeff"  # no width
    "\u115f\u1160\u3164\uffa0\u2800"  # fillers of Hangul, Braille's blank: nothing where alone
    "\u17b4\u17b5\u180b-\u180d\u180f"  # vowels and selectors that leave no trace
    "\ufe00-\ufe0d"  # variation selectors, but for those of emoji
    "\ufff0-\ufffb\U000e0000-\U000e0fff"  # annotations, tags, further variation selectors
    "\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"  # how signs are joined
    "]"
    # marks upon marks, which would cover the lines above and below
    f"|(?<=[{_MARKS}]{{3}})[{_MARKS}]"
)


def seen(words: str) -> str:
    """The words without characters that nobody sees."""
    # nearly all words, told in a twentieth of the time
    if words.isascii() and words.isprintable():
        return words
    return _UNSEEN.sub("", words)


def spelled(document: str) -> str:
    """A JSON document in which such characters are written as escapes: the same to a program."""
    return _UNSEEN.sub(lambda found: json.dumps(found[0])[1:-1], document)
