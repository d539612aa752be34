"""Contents: which words of a sentence are what somebody is reported to have said."""

from __future__ import annotations

from dashboard.extract.speech.frames import MARK, PERSON, QUOTE, WORD, Frame
from dashboard.extract.speech.phrases import PRONOUNS, is_noun, phrase_after
from dashboard.extract.speech.verbs import is_cue
from dashboard.reference.cues import forms
from dashboard.reference.grammar import grammar

Content = tuple[int, int]  # first and last token of a frame

_LEAST = 3  # words that make a statement
_TAIL = 14  # tokens that may follow a closing tag: "in a statement on Monday"
_CLAUSE_WITHIN = 9  # tokens after a cue within which its "that" stands
_NO_OBJECTS = frozenset(["as", "by", "in", "on", "at", "during", "with", "to", "into"])
_VERB_WITHIN = 9  # tokens after a subject within which its verb stands
_QUESTIONS = frozenset(["how", "why", "whether", "if", "what", "when", "where", "who"])


def before(frame: Frame, comma: int, last: int) -> Content | None:
    """The content before a closing tag that stands from a comma to token `last`, or None.

    "In an interview, Jane Doe said ..." has no content before its tag: there
    must be a clause of its own, and nothing said behind.
    """
    tail = frame[last + 1 :]
    if len(tail) > _TAIL or any(_goes_on(frame, at) for at in range(last + 1, len(frame))):
        return None
    if frame[0].kind == QUOTE or not _is_adverbial(frame, last + 1):
        return None
    end = _trimmed(frame, 0, comma)
    if frame[0].lower in grammar().subordinators and all(
        token.lower != "," for token in frame[:end]
    ):
        return None
    return (0, end) if _is_statement(frame, 0, end) and _has_clause(frame, 0, end) else None


def _goes_on(frame: Frame, at: int) -> bool:
    """Whether something is said behind a tag after all."""
    said = is_cue(frame, at) and not frame[at].lower.endswith("ing")
    return said or frame[at].kind == QUOTE or frame[at].lower in ("that", ":")


def _is_adverbial(frame: Frame, at: int) -> bool:
    """Whether what follows a tag only adds when, where or to whom it was said."""
    told = phrase_after(frame, at) if forms().get(frame[at - 1].lower) == "tell" else None
    at = _skip_times(frame, told.last + 1 if told else at)
    if at >= len(frame) or frame[at].kind == MARK or frame[at].lower.endswith("ing"):
        return True
    lists = grammar()
    return frame[at].lower in lists.prepositions or frame[at].lower in lists.conjunctions


def after(frame: Frame, last: int) -> Content | None:
    """The content behind an opening "According to Jane Doe," that ends with token `last`."""
    start = next((at + 1 for at in range(last, len(frame)) if frame[at].lower == ","), len(frame))
    end = _end(frame, start)
    return (start, end) if _is_statement(frame, start, end) else None


def behind(frame: Frame, cue: int) -> Content | None:
    """The content behind the cue at index `cue`, as its kind of verb takes it, or None."""
    kind = forms()[frame[cue].lower]
    start = _start(frame, cue, kind)
    if start is None or start >= len(frame):
        return None
    end = _end(frame, start)
    return (start, end) if _is_statement(frame, start, end) else None


def _start(frame: Frame, cue: int, kind: str) -> int | None:
    """Where the content begins: behind "that", behind whom it is told, or at once."""
    following = _skip_times(frame, cue + 1)
    if following >= len(frame) or kind in ("utter", "speak", "think"):
        return None
    that = _that(frame, following) if kind in ("say", "state", "tell") else None
    if that is not None:
        return that
    if frame[following].kind in (MARK, QUOTE):
        return None
    return _without_that(frame, following, kind)


def _without_that(frame: Frame, following: int, kind: str) -> int | None:
    """Where the content begins behind a verb without "that": a clause, or what it is about."""
    if kind == "tell":
        return _told(frame, following)
    if frame[following].lower in _QUESTIONS:
        return following
    if kind == "say":
        return following if _is_clause(frame, following) else None
    if kind == "urge" and all(token.lower != "to" for token in frame[following : following + 10]):
        return None
    return None if frame[following].lower in _NO_OBJECTS else following


def _skip_times(frame: Frame, at: int) -> int:
    """Index behind adverbs and times: "said again last week that"."""
    while at < len(frame) and frame[at].kind == WORD:
        timed = frame[at].lower in grammar().times and frame[at - 1].lower in grammar().whens
        if not timed and frame[at].lower not in grammar().adverbs:
            break
        at += 1
    return at


def _that(frame: Frame, first: int) -> int | None:
    """Index behind a "that" which opens the content.

    Before it may stand when, where or to whom it is said ("said on Monday
    that", "warned them that"), but no clause: in "says he saw the note that"
    another word is explained by it.
    """
    person = phrase_after(frame, first)
    if person and frame[person.last + 1 : person.last + 2] and is_noun(frame[first]):
        first = person.last + 1
    for at in range(first, min(first + _CLAUSE_WITHIN, len(frame))):
        if frame[at].kind in (MARK, QUOTE) or (at > first and is_cue(frame, at)):
            return None
        explained = frame[at - 1].lower in grammar().prepositions - {"out"}
        if frame[at].lower == "that" and not explained:
            return at + 1
        if at == first and frame[at].lower not in grammar().prepositions:
            return None
    return None


def _told(frame: Frame, first: int) -> int | None:
    """Index behind the person who is told something, if a clause follows."""
    person = phrase_after(frame, first)
    if person is None or person.last + 1 >= len(frame):
        return None
    following = person.last + 1
    return following if _is_clause(frame, following) else None


def _is_clause(frame: Frame, first: int) -> bool:
    """Whether a subject and a verb follow: "he has agreed", "the talks failed"."""
    token = frame[first]
    if not is_noun(token) and token.lower not in grammar().determiners:
        return False
    subject = phrase_after(frame, first)
    if subject is None:
        return False
    beyond = range(subject.last + 2, len(frame))
    comma = next((at for at in beyond if frame[at].lower == ","), len(frame))
    return _has_clause(frame, first, min(comma, subject.last + _VERB_WITHIN, len(frame)) - 1)


def _has_clause(frame: Frame, first: int, last: int) -> bool:
    """Whether a verb stands among the tokens: an auxiliary, or a form that looks like one."""
    if any(token.kind == QUOTE for token in frame[first : last + 1]):
        return True
    for at in range(first + 1, last + 1):
        token = frame[at]
        if token.kind != WORD:
            continue
        if token.lower in grammar().auxiliaries or is_cue(frame, at):
            return True
        verbal = token.lower.endswith(("ed", "s")) and not token.capital
        if verbal and (frame[at - 1].kind == PERSON or frame[at - 1].lower in PRONOUNS):
            return True
        if token.lower.endswith("ed") and frame[at - 1].lower not in grammar().determiners:
            return True
    return False


def _end(frame: Frame, start: int) -> int:
    """Index of the content's last token: the sentence's end, or where another cue takes over.

    "..., adding that", "... but insisted that" begin statements of their own.
    """
    for at in range(start + 2, len(frame)):
        if frame[at].lower == ":" and at + 1 < len(frame) and frame[at + 1].kind == QUOTE:
            return _trimmed(frame, start, at)
        if frame[at - 1].lower == "," and _is_hearsay(frame, at):
            return _trimmed(frame, start, at - 1)
        joined = frame[at - 1].kind == MARK and frame[at].lower.endswith("ing")
        joined = joined or (
            frame[at - 1].lower in ("and", "but") and _that(frame, at + 1) is not None
        )
        if joined and is_cue(frame, at) and frame[at - 1].lower in (",", "and", "but"):
            return _trimmed(frame, start, at - 1)
    return _trimmed(frame, start, len(frame) - 1)


def _is_hearsay(frame: Frame, at: int) -> bool:
    """Whether "it was reported" or the like stands at `at`, to which nobody answers."""
    return frame[at].lower == "it" and at + 2 < len(frame) and is_cue(frame, at + 2)


def _trimmed(frame: Frame, start: int, end: int) -> int:
    """The last index before `end` that is no punctuation and no "and"."""
    while end > start and (frame[end].kind == MARK or frame[end].lower in ("and", "but")):
        end -= 1
    return end


def _is_statement(frame: Frame, first: int, last: int) -> bool:
    """Whether enough of it are words of the writer's: a quotation alone is none."""
    words = [token for token in frame[first : last + 1] if token.kind in (WORD, PERSON)]
    return len(words) >= _LEAST
