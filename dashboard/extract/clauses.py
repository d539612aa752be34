"""Subjects: the noun phrase that a verb of a frame belongs to, found without a parser."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from dashboard.extract.frames import MARK, PERSON, QUOTE, WORD, Frame, Token
from dashboard.reference.cues import forms, present_forms
from dashboard.reference.grammar import grammar

_LONGEST = 9  # words of a noun phrase
_PRONOUNS = frozenset("he she they it we i you who".split())
_POSSESSIVES = frozenset("his her their".split())
_VERBAL = frozenset("to and but or".split())
_COPULAS = frozenset("is are was were be been being am 's 're".split())
_NOUN_PREPOSITIONS = frozenset("of for from with at in to on by about against behind".split())
_WHEN = frozenset("last this that earlier next later the previous".split())
_TIMES = frozenset("week month year night morning afternoon evening weekend summer spring winter fall".split())
_GERUND_OPENERS = frozenset("like and but or to by in while when after before for of as without".split())


class Phrase(NamedTuple):
    """A noun phrase of a frame: its first and last token, and the person it ends in, if any.

    `plural` is true for two people at once: "the two leaders", "Doe and Roe".
    """

    first: int
    last: int
    person: int
    plural: bool = False

    def text_span(self, frame: Frame) -> tuple[int, int]:
        """Offsets of the phrase in the text."""
        return frame[self.first].start, frame[self.last].end


@cache
def _not_nouns() -> frozenset[str]:
    """Words that cannot end a noun phrase."""
    lists = grammar()
    return (
        lists.prepositions | lists.auxiliaries | lists.adverbs | lists.conjunctions | lists.relatives
    ) - {"one", "us"}


@cache
def _before_participles() -> frozenset[str]:
    """Words behind which an -ing form is a verb."""
    lists = grammar()
    return lists.prepositions | lists.conjunctions | lists.speakers | lists.relatives | _PRONOUNS


def _is_noun(token: Token) -> bool:
    """Whether a token can end a noun phrase."""
    if token.kind == PERSON:
        return True
    return token.kind == WORD and token.lower not in _not_nouns() and (
        token.lower in _PRONOUNS or not token.lower.endswith("ly")
    )


def phrase_before(frame: Frame, last: int) -> Phrase | None:
    """The noun phrase that ends with token `last`, or None."""
    if last < 0 or not _is_noun(frame[last]):
        return None
    token = frame[last]
    if token.kind == PERSON or token.lower in _PRONOUNS:
        return _joined(frame, Phrase(last, last, token.index, token.plural))
    first = last
    while first > 0 and last - first < _LONGEST and not _begins(frame, first):
        first -= 1
    return Phrase(first, last, -1)


def _joined(frame: Frame, phrase: Phrase) -> Phrase:
    """The phrase with the person that "and" joins to it on the left: "Jane Doe and John Roe"."""
    other = phrase.first - 2
    joined = other >= 0 and frame[other].kind == PERSON and frame[other + 1].lower == "and"
    if not joined or frame[other].lower or frame[phrase.last].kind != PERSON:
        return phrase
    if other and (_is_preposition(frame[other - 1]) or frame[other - 1].lower in forms()):
        return phrase
    return phrase._replace(first=other, plural=True)


def _begins(frame: Frame, index: int) -> bool:
    """Whether a noun phrase cannot reach further left than `index`."""
    before = frame[index - 1]
    if frame[index].lower in grammar().determiners and frame[index].kind == WORD:
        return before.kind != WORD or before.lower not in grammar().determiners
    if before.kind == MARK:
        return before.lower not in ("'s", "'") and not (before.lower == "." and before.end < frame[index].start and frame[index].capital and index > 1 and len(frame[index - 2].lower) <= 4 and frame[index - 2].capital)
    return before.kind == QUOTE or not _is_noun(before) or (
        before.kind == WORD and before.lower in forms() and not before.capital
    ) or (before.kind == WORD and before.lower in _PRONOUNS)


def phrase_after(frame: Frame, first: int) -> Phrase | None:
    """The noun phrase that begins with token `first`, or None."""
    if first >= len(frame) or not _is_noun(frame[first]):
        return None
    if frame[first].kind == WORD and frame[first].lower in _PRONOUNS:
        return Phrase(first, first, -1)
    last = first
    while last + 1 < len(frame) and last - first < _LONGEST and _goes_on(frame, last):
        last += 1
    while last > first and frame[last].kind == MARK:
        last -= 1
    return Phrase(first, last, frame[last].index if frame[last].kind == PERSON else -1)


def _goes_on(frame: Frame, last: int) -> bool:
    """Whether a noun phrase reaches beyond its token `last`."""
    token, after = frame[last], frame[last + 1]
    if after.kind == MARK:
        abbreviated = after.lower == "." and token.capital and len(token.lower) <= 4
        return after.lower in ("'s", "'") or abbreviated and after.start == token.end and (
            last + 2 < len(frame) and frame[last + 2].capital
        )
    if token.kind == PERSON and after.kind == WORD and after.lower in ("in", "on", "at"):
        return False
    if after.kind == QUOTE or not _is_noun(after):
        return False
    if after.lower.endswith("ing") and token.lower in grammar().speakers:
        return False
    return after.kind == PERSON or after.lower not in _PRONOUNS and (
        token.kind != PERSON or not after.capital or True
    )


def subject_of(frame: Frame, verb: int) -> Phrase | None:
    """The subject of the verb at index `verb`, looked for on its left."""
    index = _skip_helpers(frame, verb - 1)
    if index < 0 or frame[index].kind == QUOTE:
        return None
    token = frame[index]
    if frame[verb].lower.endswith("ing") and _is_helped(frame, index, verb) is False:
        return clause_subject(frame, verb)
    if token.kind == WORD and token.lower in _GERUND_OPENERS:
        return clause_subject(frame, verb)
    return _phrase_left(frame, index) or clause_subject(frame, verb)


def _is_helped(frame: Frame, index: int, verb: int) -> bool:
    """Whether a helping word ("is saying") stands between `index` and the verb."""
    return any(frame[at].lower in grammar().auxiliaries for at in range(index + 1, verb))


def _skip_helpers(frame: Frame, index: int) -> int:
    """Index of the first token to the left that is no helping word or adverb."""
    while index >= 0 and frame[index].kind == WORD:
        if _is_helper(frame[index]):
            index -= 1
        elif index and frame[index].lower in _TIMES and frame[index - 1].lower in _WHEN:
            index -= 2
        elif index and _is_helper(frame[index + 1]) and frame[index].lower == "on":
            index -= 1
        else:
            break
    return index


def _is_helper(token: Token) -> bool:
    lists = grammar()
    word = token.lower
    return word in lists.auxiliaries or word in lists.adverbs or (
        word.endswith("ly") and not token.capital
    )


def _phrase_left(frame: Frame, index: int) -> Phrase | None:
    """The phrase a verb right after `index` belongs to, across insertions."""
    for _ in range(8):
        if index < 0:
            return None
        token = frame[index]
        if token.kind == MARK and token.lower in _PAIRED:
            named = _named_insertion(frame, index)
            if named:
                return named
            index = _before_insertion(frame, index)
            continue
        if token.kind == WORD and token.lower in grammar().relatives:
            return _relative(frame, index)
        phrase = phrase_before(frame, index)
        if phrase is None:
            return None
        phrase = _outermost(frame, phrase)
        further = _apposed_to(frame, phrase)
        if further is None:
            return phrase
        index = further
    return None


def _relative(frame: Frame, index: int) -> Phrase | None:
    """ "Who" as the speaker, resolved to the person right before it."""
    if frame[index].lower != "who":
        return _phrase_left(frame, index - 1) if index else None
    before = index - 2 if index > 1 and frame[index - 1].lower == "," else index - 1
    while before > 0 and frame[before].kind == WORD and frame[before - 1].kind != MARK:
        before -= 1
    if before > 1 and frame[before - 1].lower == "," and frame[before].kind != PERSON:
        before -= 2
    person = frame[before].index if before >= 0 and frame[before].kind == PERSON else -1
    return Phrase(index, index, person)


def _apposed_to(frame: Frame, phrase: Phrase) -> int | None:
    """Index where to look on if the phrase only adds to a name: ", 40," or ", head of it,"."""
    before = phrase.first - 1
    if before < 1:
        return None
    head = frame[phrase.last]
    if _is_preposition(frame[before]) and frame[before - 1].lower == ",":
        return before - 2
    if frame[before].lower != "," or head.kind == PERSON:
        return None
    named = frame[before - 1]
    if head.lower.isdigit() or not head.capital and (
        named.kind == PERSON or named.capital or named.lower.isdigit()
    ):
        return before - 1
    return None


def _outermost(frame: Frame, phrase: Phrase) -> Phrase:
    """The head of a phrase: of "a spokesman for the campaign" it is the spokesman."""
    for _ in range(4):
        before = phrase.first - 1
        if before < 1 or frame[before].lower not in _NOUN_PREPOSITIONS:
            return phrase
        outer = phrase_before(frame, before - 1)
        if outer is None or outer.last != before - 1:
            return phrase
        if frame[outer.last].kind == WORD and frame[outer.last].lower in forms() and outer.first == outer.last:
            return phrase
        phrase = outer
    return phrase


_PAIRED = {",": ",", "--": "--", "-": "-", ")": "("}


def _before_insertion(frame: Frame, close: int) -> int:
    """Index of the token before the insertion that ends at `close`; -1 if it never opened."""
    mark = _PAIRED[frame[close].lower]
    opening = next(
        (at for at in range(close - 1, max(-1, close - 40), -1)
         if frame[at].lower == mark and frame[at].kind == MARK),
        -1,
    )
    return opening - 1 if opening > 0 else -1


def _named_insertion(frame: Frame, close: int) -> Phrase | None:
    """The name in "Trump's adviser, John Bolton, said"; None for any other insertion."""
    before = _before_insertion(frame, close)
    if before < 0:
        return None
    inside = range(before + 2, close)
    if not inside or frame[before].kind != WORD or frame[before].capital:
        return None
    if frame[before].lower not in grammar().speakers:
        return None
    if frame[inside[0]].kind == PERSON and frame[inside[0]].capital:
        return Phrase(_description_start(frame, before), inside[0], frame[inside[0]].index)
    if all(frame[at].capital or frame[at].lower == "." for at in inside) and len(inside) < 5:
        return Phrase(inside[0], inside[-1], -1)
    return None


def _description_start(frame: Frame, last: int) -> int:
    """First token of the description that ends at `last`."""
    phrase = phrase_before(frame, last)
    return phrase.first if phrase else last


def clause_subject(frame: Frame, verb: int) -> Phrase | None:
    """The subject of the sentence that a further verb or a participle shares.

    "Trump met aides and said", "Trump attacked Clinton, saying": the subject
    of an earlier verb of saying, else the first phrase that can be a subject.
    """
    for at in range(verb - 1, -1, -1):
        if is_cue(frame, at) and not frame[at].lower.endswith("ing"):
            index = _skip_helpers(frame, at - 1)
            phrase = _phrase_left(frame, index) if index >= 0 else None
            if phrase:
                return phrase
    return first_subject(frame, verb)


def first_subject(frame: Frame, end: int) -> Phrase | None:
    """The first person before `end` that can be a subject, else the first noun for speakers."""
    for at in range(end):
        if frame[at].kind == PERSON and _can_be_subject(frame, at):
            return Phrase(at, at, frame[at].index)
    for at in range(end):
        word = frame[at].lower
        if frame[at].kind == WORD and (word in grammar().speakers or word in _PRONOUNS):
            phrase = phrase_before(frame, at)
            if phrase and (phrase.first == 0 or not _is_preposition(frame[phrase.first - 1])):
                return phrase
    return None


def _is_preposition(token: Token) -> bool:
    return token.kind == WORD and token.lower in grammar().prepositions


def _can_be_subject(frame: Frame, at: int) -> bool:
    """Whether a person stands neither in a possessive nor after a preposition."""
    if frame[at].lower in ("his", "her", "him", "their", "them"):
        return False
    if at + 1 < len(frame) and frame[at + 1].lower in ("'s", "'"):
        return False
    return at == 0 or not _is_preposition(frame[at - 1])


def is_cue(frame: Frame, at: int) -> bool:
    """Whether the token is a cue verb and not a noun of the same letters ("the report")."""
    token = frame[at]
    if token.kind != WORD or token.lower not in forms() or token.capital and at:
        return False
    if at == 0:
        return True
    if token.lower.endswith("ing"):
        return _can_precede_participle(frame, at)
    if token.lower in present_forms():
        return _can_precede_present(frame, at)
    return frame[at - 1].kind != WORD or frame[at - 1].lower not in grammar().determiners


def _can_precede_participle(frame: Frame, at: int) -> bool:
    """Whether an -ing form at `at` is a verb: "aides saying", not "mass shooting"."""
    before = frame[at - 1]
    if before.kind == MARK:
        return before.lower not in ("'s", "'") or frame[at - 2].lower in _PRONOUNS
    return before.kind != WORD or _is_helper(before) or before.lower in _before_participles()


def _can_precede_present(frame: Frame, at: int) -> bool:
    """Whether a present form at `at` is a verb: "aides say", not "received offers".

    The noun before must agree: plural before "say", singular before "says".
    """
    before, third = frame[at - 1], frame[at].lower.endswith("s")
    if before.kind == PERSON:
        plural = before.plural or at > 1 and frame[at - 2].lower == "and"
        return before.lower not in _POSSESSIVES and third != plural
    if before.kind != WORD:
        return before.lower not in ("'s", "'")
    if before.lower in _PRONOUNS or before.lower in grammar().relatives or before.lower in _VERBAL:
        return True
    if _is_helper(before):
        return before.lower not in _COPULAS
    if not _is_noun(before) or before.lower in grammar().determiners:
        return False
    plural = before.lower.endswith("s") or before.lower in ("people", "men", "women", "police")
    return plural != third and (third or before.lower in grammar().speakers) and (
        before.lower in grammar().speakers or before.capital
    )


def is_passive(frame: Frame, verb: int) -> bool:
    """Whether a form of "be" makes the verb a passive: "was blamed", "be seen"."""
    at = verb - 1
    while at >= 0 and frame[at].kind == WORD and frame[at].lower in grammar().adverbs:
        at -= 1
    return at >= 0 and frame[at].lower in _COPULAS and not frame[verb].lower.endswith("ing")


def can_speak(frame: Frame, phrase: Phrase) -> bool:
    """Whether a phrase names somebody or something that speaks, not "the eve" or "a lot"."""
    head = frame[phrase.last]
    return (
        phrase.person >= 0
        or head.kind == PERSON
        or head.capital and not head.lower[0].isdigit()
        or head.lower in grammar().speakers
        or head.lower in _PRONOUNS
    )
