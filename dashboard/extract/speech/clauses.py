"""Clauses of a frame: whether a subject and a verb stand somewhere, or a "that" opens one."""

from __future__ import annotations

from functools import cache
from itertools import islice, takewhile

from dashboard.extract.speech.frames import Frame
from dashboard.extract.speech.phrases import PRONOUNS, is_noun, phrase_after
from dashboard.extract.speech.verbs import is_contracted, is_cue
from dashboard.extract.words import MARK, PERSON, QUOTE, WORD
from dashboard.reference.grammar import grammar

_THAT_WITHIN = 14  # tokens after a cue within which its "that" stands
_VERB_WITHIN = 9  # tokens after a subject within which its verb stands
_YEAR = 4  # digits
_DAYPARTS = frozenset(["morning", "afternoon", "evening", "night"])
_PERIOD = 3  # words of "the next day"
_NEXT = frozenset(["next", "following", "same", "previous"])
_FROM = frozenset(["later", "earlier", "before", "after", "ago"])
_PARTS = frozenset(["early", "late"])
_PARTS_OF_DAY = frozenset(["morning", "afternoon", "evening", "night"])
_THAT = frozenset(["that", "this"])
_COUNTED = frozenset(["hours", "minutes", "days", "weeks", "just", "shortly", "only"])
_COUNTS = frozenset(["after", "before", "later", "earlier", "ago"])  # "a day after the vote"
_AS_FAR = 3  # words of "as recently as"


def skip_times(frame: Frame, at: int) -> int:
    """Index behind adverbs and times: "said again last week that", "offered on 2 May to"."""
    lists = grammar()
    while at < len(frame) and frame[at].kind == WORD:
        word = frame[at].lower
        if word in _opening_times():
            ends = (_date_end, _period_end, _part_end, _that_day_end)
            behind = max(end(frame, at) for end in ends)
            if behind > at:
                at = behind
                continue
        timed = word in lists.times and frame[at - 1].lower in lists.whens
        if not (timed or word in lists.adverbs) or _is_existential(frame, at):
            break
        at += 1
    return at


@cache
def _opening_times() -> frozenset[str]:
    """Words with which a date, a period or a part of one can begin."""
    return grammar().calendar | grammar().determiners | _PARTS | _THAT | {"on", "in", "as", "the"}


def _date_end(frame: Frame, at: int) -> int:
    """Index behind "on Monday", "on May 2, 2018," or "May 2" that stands there; else `at`."""
    if frame[at].lower not in ("on", "in") and not _is_calendar(frame, at):
        return at
    end = at + (frame[at].lower in ("on", "in"))
    while end < len(frame) and (_is_calendar(frame, end) or frame[end].lower.isdigit()):
        comma = _has_comma(frame, end) and end + 2 < len(frame)
        goes_on = comma and (_is_year(frame, end + 2) or _is_calendar(frame, end + 2))
        end += 1 + goes_on  # "Monday, May 2"
    end += end > at and end < len(frame) and frame[end].lower in _DAYPARTS
    end += _has_comma(frame, end - 1) and _is_that(frame, end + 1)
    within = range(at, end)
    told = any(_is_calendar(frame, here) or _is_year(frame, here) for here in within)
    end += told and end < len(frame) and frame[end].lower in _PARTS_OF_DAY
    return end if told else at


def _that_day_end(frame: Frame, at: int) -> int:
    """Index behind "that evening" or "this week" before what is said; else `at`.

    What follows is the clause's own subject: in "said that week was lost" it is the week.
    """
    if at + 2 >= len(frame) or frame[at].lower not in _THAT:
        return at
    timed, following = frame[at + 1].lower in grammar().times, frame[at + 2]
    subject = following.capital or following.lower in _openers()
    return at + 2 if timed and subject else at


@cache
def _openers() -> frozenset[str]:
    """Words without a capital with which a clause's subject begins, or that open it."""
    return grammar().determiners | PRONOUNS | {"that"}


def _part_end(frame: Frame, at: int) -> int:
    """Index behind "early on Monday", "late last week" or "as recently as May"; else `at`."""
    words = [token.lower for token in frame[at : at + _AS_FAR]]
    if words[0] == "as" and words[2:] == ["as"]:
        date = at + _AS_FAR
    elif words[0] in _PARTS:
        date = at + 1
    else:
        return at
    if date < len(frame) and (_is_calendar(frame, date) or frame[date].lower in grammar().whens):
        return date + 1
    end = _date_end(frame, date) if date < len(frame) else date
    return end if end > date else at


def _is_year(frame: Frame, at: int) -> bool:
    return len(frame[at].lower) == _YEAR and frame[at].lower.isdigit()


def _has_comma(frame: Frame, at: int) -> bool:
    """Whether a comma stands right behind `at`."""
    return at + 1 < len(frame) and frame[at + 1].lower == ","


def _period_end(frame: Frame, at: int) -> int:
    """Index behind "the next day", "a week earlier" or the like that stands from `at` on."""
    words = [token.lower for token in frame[at : at + _PERIOD]]
    if len(words) < _PERIOD:
        return at
    opened, middle, last = words
    stepped = opened == "the" and middle in _NEXT and last in grammar().times
    counted = opened in grammar().determiners and last in _FROM
    return (
        at + _PERIOD if stepped or (counted and middle.removesuffix("s") in grammar().times) else at
    )


def _is_calendar(frame: Frame, at: int) -> bool:
    """Whether a weekday or a month stands at `at`."""
    return frame[at].capital and frame[at].lower in grammar().calendar


def _is_existential(frame: Frame, at: int) -> bool:
    """Whether "there" opens a clause at `at`: "there had been no call"."""
    following = frame[at + 1].lower if at + 1 < len(frame) else ""
    return frame[at].lower == "there" and following in grammar().auxiliaries


def that_after(frame: Frame, first: int) -> int | None:
    """Index behind a "that" which opens the content.

    Before it may stand when, where or to whom it is said ("said on Monday
    that", "warned them that"), but no clause: in "says he saw the note that"
    another word is explained by it.
    """
    if "that" not in [token.lower for token in frame[first:]]:
        return None
    person = phrase_after(frame, first)
    if person and frame[person.last + 1 : person.last + 2]:
        first = skip_times(frame, person.last + 1)
    first = _behind_insertion(frame, first)
    for at in range(first, min(first + _THAT_WITHIN, len(frame))):
        if at > first and _is_set_off(frame, at):
            continue
        if at > first and (that := _behind_insertion(frame, at)) > at:
            return that + 1
        if frame[at].kind in (MARK, QUOTE) or (at > first and frame[at].cue and is_cue(frame, at)):
            return None
        if frame[at].lower == "that" and not _is_explained(frame, at):
            return at + 1
        if at == first and frame[at].lower not in grammar().prepositions:
            return None
    return None


def _is_explained(frame: Frame, that: int) -> bool:
    """Whether a preposition governs a "that": "in that country", but "pointed out that"."""
    before = frame[that - 1].lower
    return before in grammar().prepositions and before != "out"


def _is_set_off(frame: Frame, at: int) -> bool:
    """Whether a comma stands at `at` that belongs to a place or year: "in Rome, Italy, that"."""
    if frame[at].lower != ",":
        return False
    before = frame[at - 1]
    if _is_that(frame, at + 1):
        return before.capital or before.lower.isdigit()
    behind = takewhile(lambda token: token.capital or token.lower.isdigit(), frame[at + 1 :])
    inner = len(list(islice(behind, _PERIOD)))
    return inner > 0 and _has_comma(frame, at + inner)


def _is_that(frame: Frame, at: int) -> bool:
    return at < len(frame) and frame[at].lower == "that"


def _behind_insertion(frame: Frame, first: int) -> int:
    """Index of a "that" behind an insertion from the comma at `first` on, else `first`.

    "announced on Monday, at the palace, that": only where or when stands between.
    """
    if first + 1 >= len(frame) or frame[first].lower != ",":
        return first
    opened = frame[first + 1].lower
    counted = opened in _COUNTED or any(
        token.lower in _COUNTS for token in frame[first + 2 : first + 2 + _PERIOD]
    )
    if not counted and opened not in grammar().prepositions:
        return first
    for at in range(first + 1, min(first + _THAT_WITHIN, len(frame) - 1)):
        if frame[at].kind == QUOTE or (frame[at].kind == WORD and is_cue(frame, at)):
            return first
        if frame[at].lower == "," and frame[at].kind == MARK:
            return at + 1 if frame[at + 1].lower == "that" else first
    return first


def is_clause(frame: Frame, first: int) -> bool:
    """Whether a subject and a verb follow: "he has agreed", "there is no plan"."""
    token = frame[first]
    if _is_existential(frame, first):
        return True
    if not is_noun(token) and token.lower not in grammar().determiners:
        return False
    subject = phrase_after(frame, first)
    if subject is None:
        return False
    beyond = range(subject.last + 2, len(frame))
    comma = next((at for at in beyond if frame[at].lower == ","), len(frame))
    return has_clause(frame, first, min(comma, subject.last + _VERB_WITHIN, len(frame)) - 1)


def has_clause(frame: Frame, first: int, last: int) -> bool:
    """Whether a verb stands among the tokens: an auxiliary, or a form that looks like one."""
    if any(token.kind == QUOTE for token in frame[first : last + 1]):
        return True
    lists = grammar()
    for at in range(first + 1, last + 1):
        token = frame[at]
        if token.kind != WORD:
            if is_contracted(frame, at):
                return True
            continue
        if token.lower in lists.auxiliaries or (token.cue and is_cue(frame, at)):
            return True
        verbal = token.lower.endswith(("ed", "s")) and not token.capital
        if verbal and (frame[at - 1].kind == PERSON or frame[at - 1].lower in PRONOUNS):
            return True
        past = token.lower.endswith("ed") or token.lower in lists.pasts
        if past and frame[at - 1].lower not in lists.determiners:
            return True
    return False
