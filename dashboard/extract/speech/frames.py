"""The writer's own words of a paragraph, with every quoted stretch as one token.

Grammar is read on frames: what stands within marks cannot be mistaken for
the writer's subject or verb, and a known person is one token whatever the
length of the name.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import attrgetter

from dashboard.extract.articles import Document
from dashboard.extract.quotations import Stretch
from dashboard.extract.sentences import Sentence
from dashboard.extract.words import MARK, PERSON, QUOTE, WORD, Token, read, starts
from dashboard.models import PersonMention
from dashboard.reference.cues import SAYING

_LONGEST = 200  # tokens of a frame: a longer one is no sentence but a list
_TAG_WITHIN = 14  # tokens after a stretch among which a tag has its verb
_MARKS = frozenset(['"', "''"])
_BODY = frozenset(["it", "It"])  # the pronoun of a body that speaks
_START = attrgetter("start")
_ENDING = frozenset([".", "!", "?", ""])  # of a stretch `lower` is empty

Frame = tuple[Token, ...]


class Reader:
    """Cuts paragraphs into frames, a sentence of the writer's each, and keeps them.

    `people` and `stretches` are the article's own, in order; a token's
    `number` counts them.
    """

    def __init__(
        self,
        document: Document,
        sentences: Sequence[Sentence],
        people: Sequence[PersonMention],
        stretches: Sequence[Stretch],
    ) -> None:
        self.document = document
        self.people = people
        self.stretches = stretches
        self._words = read(document)
        self._cut: dict[int, list[Frame]] = {}
        # with the marks that may stand behind a stop
        ends = [sentence.span.end for sentence in sentences]
        self._ends = {end - marks for marks in range(3) for end in ends}
        self._starts = starts(document)
        self._inserted = sorted([*self._quotes(), *self._persons()], key=_START)
        self._places = [token.start for token in self._inserted]
        quoted = [token for token in self._inserted if token.kind == QUOTE]
        self._edges = {place for token in quoted for place in (token.start - 1, token.end)}

    def _quotes(self) -> Iterator[Token]:
        for number, stretch in enumerate(self.stretches):
            if stretch.form != "nested":
                start, end = stretch.span.start, stretch.span.end
                yield Token(start, end, "", "", QUOTE, False, number=number)

    def _persons(self) -> Iterator[Token]:
        """A token for each mention, which keeps its letters if it is a pronoun."""
        folded = self.document.folded
        pairs = {one.span.start for one, other in pairwise(self.people) if one.span == other.span}
        before = -1
        for number, mention in enumerate(self.people):
            start, end = mention.span.start, mention.span.end
            if start != before:
                text = folded[start:end]
                pronoun = mention.known_by == "pronoun" or text in _BODY
                lower = text.lower() if pronoun else ""
                capital = text[0].isupper()
                both = start in pairs
                yield Token(start, end, text, lower, PERSON, capital, number=number, plural=both)
            before = start

    def frames(self, paragraph: int) -> list[Frame]:
        """The sentences of a paragraph, each as its tokens; none beyond the last paragraph."""
        if paragraph >= len(self.document.paragraphs):
            return []
        if paragraph not in self._cut:
            self._cut[paragraph] = list(self._sentences(self._tokens(paragraph)))
        return self._cut[paragraph]

    def _sentences(self, tokens: Frame) -> Iterator[Frame]:
        start = 0
        ending = [
            at for at, token in enumerate(tokens) if token.kind != WORD and token.lower in _ENDING
        ]
        for end in [*(at + 1 for at in ending if self._ends_sentence(tokens, at)), len(tokens)]:
            for first in range(start, end, _LONGEST):
                yield tokens[first : min(first + _LONGEST, end)]
            start = end

    def _ends_sentence(self, tokens: Frame, at: int) -> bool:
        """Whether the writer's sentence ends with the token at `at`.

        Words within marks end it only if they end in a stop and a capital
        follows ("... again." He left; but "... again," he said), and not if
        what follows "?" or "!" is a tag ("Really?" Jane Doe asked).
        """
        token = tokens[at]
        if token.kind == QUOTE:
            following = tokens[at + 1 : at + _TAG_WITHIN]
            last = self.document.folded[token.end - 1]
            if last not in ".!?" or not following:
                return False
            begins = following[0].capital or following[0].kind == QUOTE
            return begins and (last == "." or not _is_tag(following))
        if token.kind == PERSON:
            return False
        return token.end in self._ends

    def _tokens(self, paragraph: int) -> Frame:
        """All tokens of a paragraph; quotation marks and stops within a sentence are left out.

        What "on Oct. 9" and "Washington, D.C." have within a sentence ends nothing.
        """
        span = self.document.paragraphs[paragraph].span
        words, starts, places = self._words, self._starts, self._places
        place, last = bisect_left(starts, span.start), bisect_left(starts, span.end)
        tokens: list[Token] = []
        inside = slice(bisect_left(places, span.start), bisect_left(places, span.end))
        for token in self._inserted[inside]:
            if token.kind == PERSON and tokens and token.start < tokens[-1].end:
                continue
            first = bisect_left(starts, token.start, place, last)
            tokens += words[place:first]
            tokens.append(token)
            place = bisect_left(starts, token.end, first, last)
        tokens += words[place:last]
        return tuple([token for token in tokens if token.kind != MARK or self._is_read(token)])

    def _is_read(self, mark: Token) -> bool:
        """Whether a mark tells something of the sentence."""
        if mark.text == ".":
            return mark.end in self._ends
        return mark.text not in _MARKS and (mark.text != "'" or mark.start not in self._edges)


def _is_tag(tokens: Sequence[Token]) -> bool:
    """Whether a cue verb stands among the tokens, before the sentence ends or marks open."""
    for token in tokens:
        if token.kind == QUOTE or (token.kind == MARK and token.lower[0] in ".;:!?"):
            return False
        if token.kind == WORD and not token.capital and token.cue in SAYING:
            return True
    return False
