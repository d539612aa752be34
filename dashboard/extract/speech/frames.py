"""The writer's own words of a paragraph, with every quoted stretch as one token.

Grammar is read on frames: what stands within marks cannot be mistaken for
the writer's subject or verb, and a known person is one token whatever the
length of the name.
"""

from __future__ import annotations

import sys
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from dashboard.extract.articles import Document
from dashboard.extract.quotations import Stretch
from dashboard.extract.sentences import Sentence
from dashboard.extract.words import read
from dashboard.models import PersonMention
from dashboard.reference.cues import SAYING, forms

_LONGEST = 200  # tokens of a frame: a longer one is no sentence but a list
_TAG_WITHIN = 14  # tokens after a stretch among which a tag has its verb
_NEVER = (sys.maxsize, sys.maxsize, -1)  # a stretch behind all words
_MARKS = frozenset(['"', "''"])
_NEW = tuple.__new__  # half the time of calling Token, for the many plain words
WORD, MARK, PERSON, QUOTE = "word", "mark", "person", "quote"


class Token(NamedTuple):
    """A word, a punctuation mark, a person or a quoted stretch.

    `lower` is the word in lower case, empty for a stretch and for a person who
    is no pronoun; `number` the stretch's or the person's number, else -1;
    `plural` is true for "the two leaders", who are two people at once.
    """

    start: int
    end: int
    kind: str
    lower: str
    capital: bool
    number: int
    plural: bool = False


Frame = tuple[Token, ...]


class Reader:
    """Cuts paragraphs into frames, a sentence of the writer's each."""

    def __init__(
        self,
        document: Document,
        sentences: Sequence[Sentence],
        people: Sequence[PersonMention],
        stretches: Sequence[Stretch],
    ) -> None:
        self._document = document
        self._words = read(document)
        self._cut: dict[int, list[Frame]] = {}
        self._ends = {sentence.span.end for sentence in sentences}
        self._people = {person.span.start: n for n, person in reversed(list(enumerate(people)))}
        self._mentions = people
        self._pairs = {
            person.span.start for before, person in pairwise(people) if before.span == person.span
        }
        self._stretches = [
            (stretch.span.start, stretch.span.end, n)
            for n, stretch in enumerate(stretches)
            if stretch.form != "nested"
        ]

    def frames(self, paragraph: int) -> list[Frame]:
        """The sentences of a paragraph, each as its tokens; none beyond the last paragraph."""
        if paragraph >= len(self._document.paragraphs):
            return []
        if paragraph not in self._cut:
            self._cut[paragraph] = self._read_frames(paragraph)
        return self._cut[paragraph]

    def _read_frames(self, paragraph: int) -> list[Frame]:
        frames: list[Frame] = []
        tokens: list[Token] = []
        everything = self._tokens(paragraph)
        for place, token in enumerate(everything):
            tokens.append(token)
            ending = token.kind == QUOTE or (token.kind == MARK and token.lower[0] in ".!?")
            ended = ending and self._ends_sentence(
                token, everything[place + 1 : place + _TAG_WITHIN]
            )
            if ended or len(tokens) >= _LONGEST:
                frames.append(tuple(tokens))
                tokens = []
        return [*frames, tuple(tokens)] if tokens else frames

    def _ends_sentence(self, token: Token, following: Sequence[Token]) -> bool:
        """Whether the writer's sentence ends with this token.

        Words within marks end it only if they end in a stop and a capital
        follows ("... again." He left; but "... again," he said), and not if
        what follows "?" or "!" is a tag ("Really?" Jane Doe asked).
        """
        after = following[0] if following else None
        if token.kind == QUOTE:
            last = self._document.folded[token.end - 1]
            if last not in ".!?" or after is None or not (after.capital or after.kind == QUOTE):
                return False
            return last == "." or not _is_tag(following)
        return any(offset in self._ends for offset in range(token.end, token.end + 3)) and (
            after is None or after.start >= token.end
        )

    def _tokens(self, paragraph: int) -> list[Token]:
        """All tokens of a paragraph; quotation marks are left out."""
        span = self._document.paragraphs[paragraph].span
        words, people = self._words, self._people
        index = bisect_left(words, (span.start,))
        end = bisect_left(words, (span.end,))
        coming = iter(self._stretches[bisect_right(self._stretches, (span.start - 1, 0, 0)) :])
        stretch = next(coming, _NEVER)
        tokens: list[Token] = []
        while index < end:
            start, stop, text, lower = words[index]
            if stop > stretch[0]:
                tokens.append(Token(stretch[0], stretch[1], QUOTE, "", False, stretch[2]))
                index = bisect_left(words, (stretch[1],), index)
                stretch = next(coming, _NEVER)
            elif start in people:
                token = self._person(people[start], lower, text[0].isupper())
                tokens.append(token)
                index = bisect_left(words, (token.end,), index)
            else:
                index += 1
                if text[0].isalnum():
                    capital = text[0].isupper()
                    tokens.append(_NEW(Token, (start, stop, WORD, lower, capital, -1, False)))
                elif text not in _MARKS:
                    tokens.append(_NEW(Token, (start, stop, MARK, lower, False, -1, False)))
        return tokens

    def _person(self, number: int, lower: str, capital: bool) -> Token:
        """The token of a mention, which keeps its letters if it is a pronoun."""
        mention = self._mentions[number]
        start = mention.span.start
        lower = lower if mention.known_by == "pronoun" else ""
        pair = start in self._pairs
        return Token(start, mention.span.end, PERSON, lower, capital, number, pair)


def _is_tag(tokens: Sequence[Token]) -> bool:
    """Whether a cue verb stands among the tokens, before the sentence ends or marks open."""
    for token in tokens:
        if token.kind == QUOTE or (token.kind == MARK and token.lower[0] in ".;:!?"):
            return False
        if token.kind == WORD and not token.capital and forms().get(token.lower) in SAYING:
            return True
    return False
