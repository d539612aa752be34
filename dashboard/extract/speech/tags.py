"""Tags: the words beside a quotation or a clause that tell who says it, "said Jane Doe"."""

from __future__ import annotations

from msgspec import Struct

from dashboard.extract.speech.frames import Frame
from dashboard.extract.speech.phrases import Phrase, can_speak, is_noun, phrase_after
from dashboard.extract.speech.subjects import subject_of
from dashboard.extract.speech.verbs import is_cue
from dashboard.extract.words import MARK, QUOTE
from dashboard.reference.grammar import grammar

_DIVIDING = frozenset([";", ":"])  # marks beyond which no subject has its verb
_INSERTED = 45  # tokens that may stand between a subject and its verb


class Speaker(Struct, frozen=True, gc=False):
    """The speaker's noun phrase and the index of the cue, where there is one."""

    phrase: Phrase
    cue: int | None


class Tag(Speaker, frozen=True, gc=False):
    """A speaker's noun phrase with its cue: "said Jane Doe"."""

    cue: int


def tag_at(frame: Frame, at: int) -> Tag | None:
    """The tag that begins with token `at`: "said Jane Doe", "his aide Jane Doe said"."""
    return inverted(frame, at) or according(frame, at) or _straight(frame, at)


def closing_tag(frame: Frame, quote: int) -> Tag | None:
    """A tag after a comma right of index `quote`: 'It was "over" for good, Jane Doe said.'."""
    for at in range(quote + 1, len(frame) - 1):
        found = None
        if frame[at].lower == "according":
            found = according(frame, at)
        elif frame[at].lower == "," and frame[at].kind == MARK:
            found = tag_at(frame, at + 1)
        if found:
            return found
    return None


# "- Jane Doe, Oslo", "- Doe on Roe", "- Doe to reporters", "- Doe in May"
_SIGNED = frozenset([",", "(", ".", "on", "to", "in", "at", "about"])


def signature(frame: Frame, dash: int) -> Speaker | None:
    """A name behind a dash below or beside the words it signs: "- Jane Doe, Oslo"."""
    if dash >= len(frame) or frame[dash].lower not in ("-", "--"):
        return None
    phrase = phrase_after(frame, dash + 1)
    if phrase is None or not frame[phrase.first].capital or not can_speak(frame, phrase):
        return None
    ended = phrase.last + 1 == len(frame) or frame[phrase.last + 1].lower in _SIGNED
    return Speaker(phrase, None) if ended else None


def inverted(frame: Frame, at: int) -> Tag | None:
    """A cue verb and its subject: "said Jane Doe", "added a spokesman"."""
    if at >= len(frame) or not is_cue(frame, at) or frame[at].lower.endswith("ing"):
        return None
    following = at + 1
    while following < len(frame) and _is_adverb(frame[following].lower):
        following += 1
    phrase = phrase_after(frame, following)
    if phrase is None or frame[phrase.first].lower in ("that", "him", "her", "them", "me", "us"):
        return None
    return Tag(phrase, at)


def _is_adverb(word: str) -> bool:
    return word in grammar().adverbs or word.endswith("ly")


def according(frame: Frame, at: int) -> Tag | None:
    """Read "According to Jane Doe" at `at`."""
    if at + 2 >= len(frame) or frame[at].lower != "according" or frame[at + 1].lower != "to":
        return None
    phrase = phrase_after(frame, at + 2)
    return Tag(phrase, at) if phrase else None


def _straight(frame: Frame, at: int) -> Tag | None:
    """A subject at `at` and its cue verb, insertions allowed: "Jane Doe, 40, said"."""
    if at >= len(frame) or frame[at].kind == QUOTE:
        return None
    for verb, token in enumerate(frame[at + 1 : at + _INSERTED], at + 1):
        if token.kind == QUOTE or token.lower in _DIVIDING:
            return None
        if token.cue and is_cue(frame, verb) and not token.lower.endswith("ing"):
            phrase = subject_of(frame, verb)
            if phrase and at <= phrase.first and _are_titles(frame, at, phrase.first):
                return Tag(phrase, verb)
    return None


def _are_titles(frame: Frame, first: int, name: int) -> bool:
    """Whether only titles stand before a name: "his aide Jane Doe".

    "a claim the aide (denied)" and "something Doe (denied)" set in a noun that a clause explains.
    """
    if first == name or (first == name - 1 and frame[first].lower == "the"):
        return True
    last, lists = frame[name - 1], grammar()
    titled = last.capital or last.lower in lists.speakers or last.lower in lists.titles
    explained = not titled or frame[name].lower in lists.determiners
    return not explained and all(is_noun(frame[title]) for title in range(first, name))
