"""Verbs of a frame: which words are cues, and which only look like one."""

from __future__ import annotations

from functools import cache

from dashboard.extract.speech.frames import Frame
from dashboard.extract.speech.phrases import PRONOUNS, is_noun
from dashboard.extract.words import MARK, PERSON, QUOTE, WORD, Token
from dashboard.reference.cues import present_forms
from dashboard.reference.grammar import grammar

_POSSESSIVES = frozenset(["his", "her", "their"])
# "their last announced call": a participle
_RANKS = frozenset(
    ["last", "first", "only", "latest", "previous", "next", "final", "second", "newly"]
)
_JOINING = frozenset(["and", "but"])
_VERBAL = frozenset(["to", "and", "but", "or"])
_ON = frozenset(["on", "in", "late", "early", "mid", "last", "this", "the"])
_COPULAS = frozenset(["is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re"])


def is_cue(frame: Frame, at: int) -> bool:
    """Whether the token is a cue verb and not a noun of the same letters ("the report")."""
    token = frame[at]
    if not token.cue or (token.capital and at):
        return False
    if at == 0:
        return True
    if token.lower.endswith("ing"):
        return _can_precede_participle(frame, at)
    if token.lower in present_forms():
        return _can_precede_present(frame, at)
    before, determiners = frame[at - 1].lower, grammar().determiners
    ranked = at > 1 and before in _RANKS and frame[at - 2].lower in determiners
    return not (ranked or before in determiners)


def cues_in(frame: Frame, first: int = 0, end: int | None = None) -> list[int]:
    """Indices of the cues among the tokens from `first` to before `end`."""
    tokens = enumerate(frame[first:end], first)
    return [at for at, token in tokens if token.cue and is_cue(frame, at)]


def _can_precede_participle(frame: Frame, at: int) -> bool:
    """Whether an -ing form at `at` is a verb: "aides saying", not "mass shooting"."""
    before = frame[at - 1]
    if at + 1 < len(frame) and frame[at + 1].kind == QUOTE:
        return True
    if before.kind == MARK:
        return before.lower not in ("'s", "'") or frame[at - 2].lower in PRONOUNS
    return before.kind != WORD or is_helper(before) or before.lower in _before_participles()


@cache
def _before_participles() -> frozenset[str]:
    """Words behind which an -ing form is a verb."""
    lists = grammar()
    closed = lists.prepositions | lists.conjunctions | lists.relatives | lists.aspectual
    return closed | lists.speakers | PRONOUNS


def _can_precede_present(frame: Frame, at: int) -> bool:
    """Whether a present form at `at` is a verb: "aides say", not "received offers".

    The noun before must agree: plural before "say", singular before "says".
    """
    before, third = frame[at - 1], frame[at].lower.endswith("s")
    if before.kind == PERSON:
        plural = before.plural or (at > 1 and frame[at - 2].lower == "and")
        return before.lower not in _POSSESSIVES and third != plural
    if before.kind != WORD:
        return before.lower not in ("'s", "'")
    if before.lower == "that" and not third:  # "aides that claim", but "repeated that claim"
        return at > 1 and frame[at - 2].lower.endswith("s")
    if before.lower in PRONOUNS or before.lower in grammar().relatives or before.lower in _VERBAL:
        return True
    if is_helper(before):
        index = skip_helpers(frame, at - 1)
        noun = index >= 0 and frame[index].lower in grammar().determiners
        return before.lower not in _COPULAS and not noun
    return is_noun(before) and _agrees(before, frame[at].lower)


def _agrees(noun: Token, verb: str) -> bool:
    """Whether a noun and a present form agree, the verb being no noun itself."""
    if noun.lower in grammar().determiners:
        return False
    if verb in grammar().never_nouns:
        return True
    third, speaks = verb.endswith("s"), noun.lower in grammar().speakers
    plural = noun.lower.endswith("s") or noun.lower in ("people", "men", "women", "police")
    return plural != third and (speaks or (third and noun.capital))


def is_passive(frame: Frame, verb: int) -> bool:
    """Whether a form of "be" makes the verb a passive: "was blamed", "be seen"."""
    at = verb - 1
    while at >= 0 and is_helper(frame[at]) and frame[at].lower not in grammar().auxiliaries:
        at -= 1
    return at >= 0 and frame[at].lower in _COPULAS and not frame[verb].lower.endswith("ing")


def is_contracted(frame: Frame, at: int) -> bool:
    """Whether a helping verb is contracted with a pronoun: "he'd", "it's"; not "Doe's"."""
    token = frame[at]
    contracted = token.kind == MARK and token.lower in grammar().auxiliaries
    return contracted and at > 0 and frame[at - 1].lower in PRONOUNS


def skip_helpers(frame: Frame, index: int) -> int:
    """Index of the first token to the left that is no helping word or adverb."""
    while index >= 0 and (frame[index].kind == WORD or is_contracted(frame, index)):
        if is_helper(frame[index]) or _is_aspectual(frame, index):
            index -= 1
        elif (
            index
            and frame[index].lower in grammar().times
            and frame[index - 1].lower in grammar().whens
        ):
            index -= 2
        elif index and is_helper(frame[index + 1]) and frame[index].lower == "on":
            index -= 1
        else:
            break
    return index


def before_date(frame: Frame, at: int) -> int:
    """Index of the token before a date right before `at`, else of that before `at`.

    "who on 2 May said", "and, in May, said", "and last month said".
    """
    comma = int(at > 1 and frame[at - 1].lower == ",")
    last = first = at - 1 - comma
    while first > 0 and (frame[first].lower in _ON or _is_dated(frame, first)):
        first -= 1
    if first == last or frame[first + 1].lower not in _ON:
        return at - 1
    opened = int(frame[first].lower == ",")
    alone = opened or (not comma and _joins(frame[first]))
    told = any(_is_dated(frame, here) for here in range(first + 1, last + 1))
    return first - opened if told and alone and first >= opened else at - 1


def _joins(token: Token) -> bool:
    """Whether a date and a verb can follow: "Doe on 2 May said", "who", "and"."""
    joining = token.lower in _JOINING or token.lower in grammar().relatives
    return joining or token.kind == PERSON


def without_day(frame: Frame, start: int, end: int) -> int:
    """The last index of `start` to `end` without the day that closes it: "the plan on Monday"."""
    at = end
    while at > start and (_is_dated(frame, at) or frame[at].lower == ","):
        at -= 1
    days = [token for token in frame[at + 1 : end + 1] if not token.lower.isdigit()]
    on = at
    while on > start and frame[on].lower in _ON:
        on -= 1
    month = at == end - 1 and frame[at].lower == "in"  # "the plan in May"
    return on if days and on < at and not month else end


def _is_dated(frame: Frame, at: int) -> bool:
    """Whether a day, a month, a year or "week" behind "last" stands at `at`."""
    token = frame[at]
    if token.kind != WORD:
        return False
    lists = grammar()
    if token.lower in lists.times and frame[at - 1].lower in lists.whens:
        return True
    return (token.capital and token.lower in lists.calendar) or token.lower.isdigit()


def _is_aspectual(frame: Frame, index: int) -> bool:
    """Whether a verb only tells how long or from when another goes on: "kept asking"."""
    return frame[index].lower in grammar().aspectual and frame[index + 1].lower.endswith("ing")


def is_helper(token: Token) -> bool:
    """Whether a token is an auxiliary or an adverb, which a subject may stand before."""
    word = token.lower
    return word in _helping() or (word.endswith("ly") and not token.capital)


@cache
def _helping() -> frozenset[str]:
    return grammar().auxiliaries | grammar().adverbs
