"""Contents: which words of a sentence are what somebody is reported to have said."""

from __future__ import annotations

from functools import cache

from dashboard.extract.speech import objects
from dashboard.extract.speech.clauses import has_clause, is_clause, skip_times, that_after
from dashboard.extract.speech.endings import last_token, trimmed
from dashboard.extract.speech.frames import Frame
from dashboard.extract.speech.openings import opening
from dashboard.extract.speech.phrases import PRONOUNS, phrase_after
from dashboard.extract.speech.verbs import cues_in, is_cue, without_day
from dashboard.extract.words import MARK, PERSON, QUOTE, WORD
from dashboard.reference.grammar import grammar

Content = tuple[int, int]  # first and last token of a frame

_WHERE = frozenset(["in", "on", "at", "during"])
_LEAST = 3  # words that make a statement
_TAIL = 14  # tokens that may follow a closing tag: "in a statement on Monday"
_COUNT = 3  # words of "a day after"
_OPENING = frozenset(
    ["when", "while", "if", "because", "as", "that", "who", "which", "where", "or"]
)
_IS = frozenset(["is", "was", "are", "were"])
_SUPPOSING = frozenset(["if", "unless", "should"])
_DISMISSES = ("dismiss", "oust")
_WARNS = "warn"  # "warned her not to go", "warned that", "warned it would"
_ALOUD = "aloud"


def before(frame: Frame, comma: int, last: int) -> Content | None:
    """The content before a closing tag that stands from a comma to token `last`, or None.

    "In an interview, Jane Doe said ..." has no content before its tag: there
    must be a clause of its own, and nothing said behind.
    """
    tail = _without_count(frame, last + 1)
    if len(tail) - last - 1 > _TAIL or _goes_on(tail, last + 1):
        return None
    if frame[0].kind == QUOTE or not _is_adverbial(frame, last + 1):
        return None
    end = trimmed(frame, 0, comma)
    if _is_open(frame, end):
        return None
    first = opening(frame)
    alone = all(token.lower != "," for token in frame[first:end])
    if alone and frame[first].lower in grammar().subordinators:
        return None
    return (0, end) if _is_statement(frame, 0, end) and has_clause(frame, 0, end) else None


def behind_colon(frame: Frame, content: Content) -> Content:
    """A content without what tells before a colon that something is said.

    "One thing was clear: it was over, he said" is all his, but not "He answered on Monday:
    it was over, he said".
    """
    first, end = content
    colon = next((at for at in range(first, end) if frame[at].lower == ":"), first)
    told = any(frame[at].cue for at in range(first, colon))
    return (colon + 1, end) if told and has_clause(frame, colon + 1, end) else content


def _without_count(frame: Frame, first: int) -> Frame:
    """The frame without what follows a tag from `first` on only to count from something else.

    "Jane Doe said on Monday, a day after Joe Roe had warned that ..." is no speech of hers.
    """
    for at in range(first, len(frame) - _COUNT):
        if frame[at + _COUNT].lower in ("after", "before") and frame[at].lower == ",":
            unit = frame[at + _COUNT - 1].lower
            if unit.removesuffix("s") in grammar().times or unit.startswith(("hour", "minute")):
                return frame[:at]
    return frame


def _goes_on(frame: Frame, first: int) -> bool:
    """Whether something is said from `first` on, behind a tag, after all."""
    if any(token.kind == QUOTE or token.lower in ("that", ":") for token in frame[first:]):
        return True
    return any(not frame[at].lower.endswith("ing") for at in cues_in(frame, first))


def _is_adverbial(frame: Frame, at: int) -> bool:
    """Whether what follows a tag only adds when, where or to whom it was said."""
    told = phrase_after(frame, at) if frame[at - 1].cue == "tell" else None
    at = skip_times(frame, told.last + 1 if told else at)
    if at >= len(frame) or frame[at].kind == MARK or frame[at].lower.endswith("ing"):
        return True
    lists = grammar()
    return frame[at].lower in lists.prepositions or frame[at].lower in lists.conjunctions


def around(frame: Frame, comma: int, last: int) -> Content | None:
    """The sentence around an inserted tag that stands from a comma to token `last`, or None.

    A subject alone stands before it, "The talks in Oslo", and its verb behind the
    comma after the tag: "In Oslo, Jane Doe said, ..." may be her own words.  Or a condition
    stands before it: "If it failed, she said, he would leave".
    """
    verb = next((at + 1 for at in range(last, len(frame)) if frame[at].lower == ","), len(frame))
    if verb >= len(frame) or verb - last > _TAIL:
        return None
    supposed = frame[0].lower in _SUPPOSING and is_clause(frame, verb)
    if has_clause(frame, 0, comma - 1) and not supposed:
        return None
    if not _is_adverbial(frame, last + 1) or _goes_on(frame[:verb], last + 1):
        return None
    end = trimmed(frame, 0, len(frame) - 1)
    goes_on = supposed or (_begins(frame) and _is_finite(frame, verb))
    return (0, end) if goes_on and _is_statement(frame, 0, end) else None


def _begins(frame: Frame) -> bool:
    """Whether a subject opens the sentence."""
    opened = phrase_after(frame, 0)
    return opened is not None and frame[opened.first].lower not in grammar().not_names


def _is_finite(frame: Frame, at: int) -> bool:
    """Whether a verb with a tense stands at `at`: "would", "was", "failed"."""
    verb = frame[at].lower
    return verb in grammar().auxiliaries or verb in grammar().pasts or verb.endswith("ed")


def after(frame: Frame, last: int) -> Content | None:
    """The content behind an opening "According to Jane Doe," that ends with token `last`."""
    start = next((at + 1 for at in range(last, len(frame)) if frame[at].lower == ","), len(frame))
    end = last_token(frame, start, "say")
    return (start, end) if _is_statement(frame, start, end) else None


def behind(frame: Frame, cue: int) -> Content | None:
    """The content behind the cue at index `cue`, as its kind of verb takes it, or None."""
    kind = frame[cue].cue
    start = _start(frame, cue, kind)
    if start is None or start >= len(frame):
        return None
    whole = last_token(frame, start, kind)
    if frame[cue].lower.startswith(_DISMISSES) and _is_office(frame, start):
        return None
    if objects.is_questioned(frame, cue, start):
        return None
    end = min(whole, len(_without_count(frame, start)) - 1)
    if kind in ("judge", "dub"):
        cut = without_day(frame, start, end)  # "praised the plan on Monday": when, not what
        end = cut if _is_phrase(frame, start - 1, cut) else end
    plain = kind == "dub" and frame[start].kind == PERSON and frame[end].kind == WORD
    alone = kind == "judge" and end < whole  # "praised him, a day after she had left"
    least = 1 if alone else _LEAST - plain  # "called him weak"
    said = not _is_open(frame, end) and _is_statement(frame, start, end, least)
    return (start, end) if said else None


def _is_office(frame: Frame, first: int) -> bool:
    """Whether somebody loses an office: "dismissed the director", not "dismissed Doe as a fool"."""
    phrase = phrase_after(frame, first)
    held = grammar().persons | grammar().titles
    if phrase is None or frame[phrase.last + 1 : phrase.last + 2] == ():
        return phrase is not None and frame[phrase.last].lower in held
    return frame[phrase.last].lower in held and frame[phrase.last + 1].lower != "as"


def _is_phrase(frame: Frame, first: int, last: int) -> bool:
    """Whether the words hold no verb: "the plan", not "that she had left"."""
    return _clausal().isdisjoint([token.lower for token in frame[first : last + 1]])


@cache
def _clausal() -> frozenset[str]:
    """Words that stand in a clause, or open one."""
    lists = grammar()
    return lists.auxiliaries | lists.relatives | lists.subordinators | {"that"}


def _is_open(frame: Frame, end: int) -> bool:
    """Whether words that end here lack their end: "the days when", "the report by saying"."""
    saying = frame[end].lower.endswith("ing") and is_cue(frame, end)
    if saying and frame[end].cue in ("speak", "think") and end + _LEAST > len(frame):
        return False  # "said that peace came by talking."
    return saying or frame[end].lower in _OPENING


def _start(frame: Frame, cue: int, kind: str) -> int | None:
    """Where the content begins: behind "that", behind whom it is told, or at once."""
    following = skip_times(frame, cue + 1)
    if following < len(frame) and frame[following].lower == "out":
        following += 1
    silent = kind in ("utter", "speak", "think") or following >= len(frame)
    if silent or frame[following].lower in _IS:
        return None  # "what he said was late", "the call that he confirmed was on Monday"
    if frame[following].lower == "to" and frame[cue].lower in grammar().commits:
        return following
    carried = kind == "say" and frame[following].lower == "on" and following + 1 < len(frame)
    heard = following + carried  # 'said on "The Early Hour" that'
    title = objects.behind_title(frame, heard) if carried or kind == "tell" else heard
    if title > heard:
        return objects.told_to_title(frame, title)
    that = that_after(frame, following) if kind in ("say", "state", "tell", "rejoin") else None
    if that is not None or kind == "rejoin":
        return _asked(frame, following) if that is None else that
    if frame[following].kind in (MARK, QUOTE):
        return None
    warned = objects.told(frame, following) if frame[cue].lower.startswith(_WARNS) else None
    return warned or _without_that(frame, following, kind)


def _asked(frame: Frame, first: int) -> int | None:
    """Where a question begins that is wondered about: "wondered aloud on Twitter whether"."""
    at = skip_times(frame, first + (frame[first].lower == _ALOUD))
    if at + 1 < len(frame) and frame[at].lower in _WHERE and frame[at + 1].capital:
        at = skip_times(frame, at + 2)
    return at if at < len(frame) and frame[at].lower in objects.QUESTIONS else None


def _without_that(frame: Frame, following: int, kind: str) -> int | None:
    """Where the content begins behind a verb without "that": a clause, or what it is about."""
    if kind == "tell":
        return None if frame[following].lower in _WHERE else objects.told(frame, following)
    if frame[following].lower in (objects.ASKED if kind == "say" else objects.QUESTIONS):
        return following  # "said when she was asked" tells when, not what
    if kind == "say":
        return _plain_clause(frame, following)
    if kind == "dub":
        return objects.called(frame, following)
    return (objects.urged if kind == "urge" else objects.judged)(frame, following)


def _plain_clause(frame: Frame, first: int) -> int | None:
    """Where a clause without "that" begins: at once, or behind "in a statement" and the like."""
    if is_clause(frame, first):
        return first
    where = phrase_after(frame, first + 1) if frame[first].lower in _WHERE else None
    following = where.last + 1 if where else len(frame)
    pronoun = following < len(frame) and frame[following].lower in PRONOUNS
    return following if pronoun and is_clause(frame, following) else None


def _is_statement(frame: Frame, first: int, last: int, least: int = _LEAST) -> bool:
    """Whether enough of it are words of the writer's: a quotation with a word or two is none."""
    inside = frame[first : last + 1]
    kinds = [token.kind for token in inside]
    if kinds.count(WORD) + kinds.count(PERSON) < least:
        return False
    if QUOTE not in kinds:
        return True
    quoted = sum(token.end - token.start for token in inside if token.kind == QUOTE)
    return 2 * quoted <= inside[-1].end - inside[0].start
