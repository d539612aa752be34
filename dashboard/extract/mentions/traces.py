"""What a reader remembers of a mention, and which of several a pronoun means."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, takewhile

from msgspec import Struct

from dashboard.extract.mentions import positions
from dashboard.extract.mentions.descriptions import apposition, introducing
from dashboard.extract.words import Token
from dashboard.reference.cues import forms

TAG_REACH = 4  # sentences back in which the speaker of a tag's pronoun has spoken
_REFLEXIVE = frozenset(["himself", "herself"])

_POSSESSIVE = frozenset(["his", "her"])
_FOR = frozenset(["for", "on", "over", "in", "after", "about"])
_WISH = ("wish", "congratulat", "thank")
_AFTER_OBJECT = 2  # words of "luck", "well again" between an object and its preposition


class Trace(Struct, frozen=True):
    """A mention in memory: who, in which sentence, whether as a subject or a speaker.

    `gender` as `Identity` tells it, or ``pair`` for two people at once; `first` and `behind`
    are its first word in the `chunk` and the one after its last.
    """

    names: tuple[str, ...]
    gender: str
    sentence: int
    subject: bool
    speaks: bool
    chunk: Sequence[Token]
    first: int
    behind: int

    @property
    def end(self) -> int:
        """The offset of its end."""
        return self.chunk[self.behind - 1].end

    @property
    def main(self) -> bool:
        """Whether an opening "As for the vote, ..." stands before the subject."""
        return self.subject and positions.is_main(self.chunk, self.first)

    @property
    def owns(self) -> bool:
        """Whether it is a possessive: "Doe's"."""
        return positions.owns(self.chunk, self.behind)

    @property
    def topical(self) -> bool:
        """Whether its sentence is told of it: as its subject, as what it begins with, as whose."""
        return self.subject or self.speaks or self.owns or positions.opens(self.chunk, self.first)

    @property
    def reported(self) -> bool:
        """Whether one speaks in what another says: "told them that Doe had promised"."""
        return self.speaks and positions.is_reported(self.chunk, self.first)

    @property
    def said_of(self) -> bool:
        """Whether it stands in another's words without a "that": "Roe said Doe had"."""
        return positions.is_said_of(self.chunk, self.first)


def bound(chunk: Sequence[Token], index: int, here: Sequence[Trace]) -> Trace | None:
    """Of the traces of its own sentence that which the place of a pronoun makes it mean, if any.

    "a meeting at which he", "Doe did it himself", "Doe was blunt: it was over, he wrote".
    """
    if here and positions.is_within(chunk, index):
        return here[-1]
    if here and _is_judged(chunk, index, here[-1]):
        return here[-1]
    subjects = [trace for trace in here if trace.subject]
    if not subjects:
        return None
    reflexive = chunk[index].lower in _REFLEXIVE
    tagged = reflexive or positions.is_behind_colon(chunk, index, subjects[-1].end)
    return subjects[-1] if tagged else None


def preferred(traces: Sequence[Trace]) -> tuple[str, ...]:
    """The last one before a verb of saying, else the main subject, else the first."""
    speaks = [trace for trace in traces if trace.speaks]
    speakers = (t for t in reversed(speaks) if not t.reported or t is speaks[0])
    main = (trace for trace in traces if trace.main)
    subjects = (trace for trace in traces if trace.subject)
    return next((trace.names for trace in chain(speakers, main, subjects, traces)), ())


def told_before(fits: Sequence[Trace], now: int, tag: bool) -> tuple[str, ...]:
    """The subject of the last sentence before `now` that has a fitting mention.

    For a `tag` whoever spoke last comes before one who is no subject there.
    """
    earlier = [trace for trace in fits if trace.sentence < now]
    if not earlier:
        return ()
    last = [trace for trace in earlier if trace.sentence == earlier[-1].sentence]
    if tag and not any(trace.subject for trace in last):
        near = [trace for trace in earlier if trace.sentence >= now - TAG_REACH]
        last = [trace for trace in near if trace.speaks][-1:] or last
    return preferred(last)


def telling(traces: Sequence[Trace], sentence: int) -> tuple[str, ...]:
    """Who speaks in a sentence, or of whom it is told: "Doe said he had not met Roe"."""
    return preferred([t for t in traces if t.sentence == sentence and not t.said_of])


def _is_judged(chunk: Sequence[Token], index: int, last: Trace) -> bool:
    """Whether a possessive is whose one judges: "praised Doe for his", "wished Roe luck in her"."""
    if chunk[index].lower not in _POSSESSIVE or chunk[index - 1].lower not in _FOR:
        return False
    verb = chunk[last.first - 1].lower if last.first else ""
    judged = forms().get(verb) == "judge" or verb.startswith(_WISH)
    return judged and 0 <= index - 1 - last.behind <= _AFTER_OBJECT


def told_of(traces: Sequence[Trace], since: int, gender: str) -> tuple[str, ...]:
    """Of whom of a gender a sentence from number `since` on is told, the last of them."""
    last = takewhile(lambda trace: trace.sentence >= since, reversed(traces))
    return next((trace.names for trace in last if trace.gender == gender and trace.topical), ())


def titles(chunk: Sequence[Token], start: int, end: int) -> list[str]:
    """Nouns by which a name is introduced: "his adviser Jane Doe", "Jane Doe, an adviser"."""
    nouns = introducing()
    first = start - 2 if start > 1 and chunk[start - 1].text == "," else start - 1
    before = chunk[max(0, first) : end]
    told = [nouns[word.lower] for word in before if word.lower in nouns]
    if end + 1 < len(chunk) and chunk[end].text == ",":
        told += [noun for noun in apposition(chunk, end + 1) if noun in nouns]
    return told
