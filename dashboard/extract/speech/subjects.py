"""Subjects: the noun phrase that a verb of a frame belongs to."""

from __future__ import annotations

from dashboard.extract.speech import doers, insertions
from dashboard.extract.speech.frames import Frame
from dashboard.extract.speech.openings import main_clause, subject_clause
from dashboard.extract.speech.phrases import (
    PRONOUNS,
    Phrase,
    can_be_subject,
    can_speak,
    is_preposition,
    phrase_after,
    phrase_before,
)
from dashboard.extract.speech.verbs import before_date, cues_in, is_helper, skip_helpers
from dashboard.extract.words import MARK, PERSON, QUOTE, WORD, Token
from dashboard.reference.grammar import grammar

_TIMED = frozenset(["on", "in", "at", "late", "early", "during", "the", "last", "that", "this"])
_WRITINGS = frozenset(["letter", "memo", "message", "email", "article", "editorial", "report"])
_SECRETARY = ["secretary", "of", "state"]
_OF_STATE = len(_SECRETARY)
# kinds of cues that also tell of what is no saying: "Oslo offered money", "rejected the plan"
_DEEDS = frozenset(["urge", "judge"])


def subject_of(frame: Frame, verb: int) -> Phrase | None:
    """The subject of the verb at index `verb`, looked for on its left."""
    if doer := doers.other(frame, verb):
        return doer
    index = skip_helpers(frame, before_date(frame, verb))
    if index < 0:
        return None
    token = frame[index]
    if token.kind == QUOTE and not (index and frame[verb].lower.endswith("ing")):
        return None
    if frame[verb].lower.endswith("ing") and _is_helped(frame, index, verb) is False:
        return doers.owned(frame, verb) or clause_subject(frame, verb)
    if token.kind == WORD and token.lower in grammar().sharing:
        return clause_subject(frame, verb)
    return _phrase_left(frame, index) or clause_subject(frame, verb)


def _is_helped(frame: Frame, index: int, verb: int) -> bool:
    """Whether a helping word ("is saying", "kept saying") stands between `index` and the verb."""
    lists = grammar()
    between = [token.lower for token in frame[index + 1 : verb]]
    return not (lists.auxiliaries.isdisjoint(between) and lists.aspectual.isdisjoint(between))


def _phrase_left(frame: Frame, index: int) -> Phrase | None:
    """The phrase a verb right after `index` belongs to, across insertions."""
    for _ in range(8):
        if index < 0:
            return None
        token = frame[index]
        if token.kind == MARK and token.lower in insertions.PAIRED:
            outer = insertions.before_participle(frame, index) if token.lower == "," else -1
            if outer >= 0:
                index = outer
                continue
            named = _named_insertion(frame, index)
            if named:
                return named
            index = insertions.opens_behind(frame, index)
            continue
        if token.kind == WORD and token.lower in grammar().relatives:
            return _relative(frame, index)
        phrase = phrase_before(frame, index)
        if phrase is None or _is_joined_adjunct(frame, phrase):
            return None
        phrase = _outermost(frame, phrase)
        further = _before_time(frame, phrase)
        further = _beyond_time(frame, phrase) if further is None else further
        further = _apposed_to(frame, phrase) if further is None else further
        if further is None:
            return phrase
        index = further
    return None


def _relative(frame: Frame, index: int) -> Phrase | None:
    """Read "Who" as the speaker, resolved to the person right before it."""
    if frame[index].lower != "who":
        return _phrase_left(frame, index - 1) if index else None
    before = index - 2 if index > 1 and frame[index - 1].lower == "," else index - 1
    while before > 0 and frame[before].kind == WORD and frame[before - 1].kind != MARK:
        before -= 1
    if before > 1 and frame[before - 1].lower == "," and frame[before].kind != PERSON:
        before -= 2
    person = frame[before].number if before >= 0 and frame[before].kind == PERSON else -1
    return Phrase(index, index, person)


def _is_joined_adjunct(frame: Frame, phrase: Phrase) -> bool:
    """Whether a phrase only tells where a further verb stood: "Doe left, but in a letter said"."""
    head = frame[phrase.last]
    if phrase.person >= 0 or head.capital or (can_speak(frame, phrase) and not _is_writ(head)):
        return False
    at, lists = phrase.first - 1, grammar()
    while at > 0 and (frame[at].lower in lists.determiners or frame[at].lower in lists.adverbs):
        at -= 1
    return at > 0 and is_preposition(frame[at]) and frame[at - 1].lower in ("and", "but", "then")


def _is_writ(head: Token) -> bool:
    """Whether a noun names what somebody writes in: "in a letter"."""
    return head.lower in grammar().documents or head.lower in _WRITINGS


def _apposed_to(frame: Frame, phrase: Phrase) -> int | None:
    """Index where to look on if the phrase only adds to a name: ", 40," or ", head of it,"."""
    before = phrase.first - 1
    if before < 1:
        return None
    head = frame[phrase.last]
    if head.capital and head.kind != PERSON and (place := insertions.place(frame, before)):
        return insertions.before_place(frame, place - 1)
    if is_preposition(frame[before]) and frame[before - 1].lower == ",":
        # "Doe, with Roe, said", not "Doe left, before Roe said"
        return None if frame[before].lower in grammar().subordinators else before - 2
    if frame[before].lower != "," or head.kind == PERSON or head.lower in PRONOUNS:
        return None
    named = frame[before - 1]
    # "Putin, the President" is one man; "Putin, the Daily Post" are two.
    body = head.capital and head.lower in grammar().bodies
    adds = not head.capital or (frame[phrase.first].lower in ("a", "an", "the") and not body)
    if head.lower.isdigit() or (
        adds and (named.kind == PERSON or named.capital or named.lower.isdigit())
    ):
        return before - 1
    return None


def _before_time(frame: Frame, phrase: Phrase) -> int | None:
    """Index where to look on before a time between subject and verb: "Doe on Monday night said"."""
    if phrase.person >= 0 or frame[phrase.last].lower not in grammar().times:
        return None
    before, lists = phrase.first - 1, grammar()
    while before > 0 and (frame[before].lower in lists.calendar or frame[before].lower in _TIMED):
        before -= 1
    timed = before < phrase.first - 1 or any(
        token.lower in lists.calendar or token.lower in lists.whens
        for token in frame[phrase.first : phrase.last]
    )
    return before if timed and before >= 0 else None


def _beyond_time(frame: Frame, phrase: Phrase) -> int | None:
    """Index where to look on behind a phrase between helper and verb: "has in the past said"."""
    before = phrase.first - 1
    if before < 2 or not is_preposition(frame[before]) or not is_helper(frame[before - 1]):
        return None
    further = skip_helpers(frame, before - 1)
    return further if further >= 0 else None


def _outermost(frame: Frame, phrase: Phrase) -> Phrase:
    """The head of a phrase: of "a spokesman for the campaign" it is the spokesman."""
    for _ in range(4):
        before = _before_titles(frame, phrase)
        if before < 1 or frame[before].lower not in grammar().belonging:
            return phrase
        outer = phrase_before(frame, before - 1)
        if outer is None or outer.last != before - 1:
            return phrase
        if frame[outer.last].kind == WORD and frame[outer.last].cue and outer.first == outer.last:
            return phrase
        phrase = outer
    return phrase


def _before_titles(frame: Frame, phrase: Phrase) -> int:
    """Index of the token before a phrase and the titles a name bears: "for candidate Jane Doe".

    "The secretary of state Jane Doe" is she; of "the envoy of the Hague" it is the envoy.
    """
    before = phrase.first - 1
    if phrase.person < 0 or frame[phrase.last].lower:
        return before
    at, titles = before, grammar().titles
    if [token.lower for token in frame[max(0, at - 2) : at + 1]] == _SECRETARY:
        return at - _OF_STATE
    while at > 0 and frame[at].kind == WORD and frame[at].lower in titles:
        at -= 1
    at -= at > 0 and frame[at].lower == "the"
    return at if frame[at].lower in grammar().belonging else before


def _named_insertion(frame: Frame, close: int) -> Phrase | None:
    """The name in "Trump's adviser, John Bolton, said"; None for any other insertion."""
    before = insertions.opens_behind(frame, close)
    if before < 0:
        return None
    inside = range(before + 2, close)
    described = phrase_before(frame, before)
    head = frame[_outermost(frame, described).last] if described else frame[before]
    if not inside or head.kind != WORD or head.capital or head.lower not in grammar().speakers:
        return None
    if frame[inside[0]].kind == PERSON and frame[inside[0]].capital:
        return Phrase(_description_start(frame, before), inside[0], frame[inside[0]].number)
    state = len(inside) == 1 and insertions.place(frame, before - 1)  # "in Waco, Texas,"
    named = all(frame[at].capital or frame[at].lower == "." for at in inside) and len(inside) < 5
    if named and not state:
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
    country = None
    for at in reversed(cues_in(frame, main_clause(frame, verb), verb)):
        unsaid = at > 0 and frame[at - 1].lower in grammar().unsaid  # "would like", "to answer"
        if not unsaid and not frame[at].lower.endswith("ing"):
            index = skip_helpers(frame, at - 1)
            phrase = _phrase_left(frame, index) if index >= 0 else None
            if phrase and not _is_deed(frame, at, phrase):
                return phrase
            country = country or phrase
    return country or first_subject(frame, verb) or _subject_behind(frame, verb)


def _is_deed(frame: Frame, verb: int, subject: Phrase) -> bool:
    """Whether a verb may tell a country's deed: "Doe said Oslo offered money, calling it wrong"."""
    named = subject.person < 0 and frame[subject.last].capital
    return named and frame[verb].cue in _DEEDS


def _subject_behind(frame: Frame, verb: int) -> Phrase | None:
    """The subject of the sentence that a participle opens: "In calling for talks, Jane Doe ..."."""
    if verb > 1 or not frame[verb].lower.endswith("ing"):
        return None
    if frame[0].lower == "from":  # "From praising him to blaming him, ...": a range of acts
        return None
    for at in range(verb + 1, len(frame) - 1):
        if frame[at].lower == "," and frame[at].kind == MARK:
            if frame[at + 1].kind == PERSON:
                return _with_noun(frame, at + 1)
            phrase = phrase_after(frame, at + 1)
            return phrase if phrase and can_speak(frame, phrase) else None
    return None


def first_subject(frame: Frame, end: int) -> Phrase | None:
    """The first person before `end` that can be a subject, else the first noun for speakers.

    A clause without a subject of its own before it ("Filling in for Doe, ...") holds neither.
    """
    if end > 2 and _is_plain_person(frame):
        return Phrase(0, 1, -1)
    for at in range(subject_clause(frame, end), end):
        if frame[at].kind == PERSON and can_be_subject(frame, at):
            return _with_noun(frame, at)
    for at in range(end):
        word = frame[at].lower
        if frame[at].kind == WORD and (word in grammar().speakers or word in PRONOUNS):
            phrase = phrase_before(frame, at)
            if phrase and (phrase.first == 0 or not is_preposition(frame[phrase.first - 1])):
                return phrase
    return None


def _is_plain_person(frame: Frame) -> bool:
    """Whether the sentence begins with "The spokesman" or the like, and no name after it."""
    following = frame[2]
    named = following.kind == PERSON or following.capital or following.lower in ("'s", "'")
    return frame[0].lower == "the" and frame[1].lower in grammar().persons and not named


def _with_noun(frame: Frame, at: int) -> Phrase:
    """The person at `at`, or whom he only describes: "a Doe aide"."""
    noun = frame[at + 1] if at + 1 < len(frame) and not frame[at].lower else None
    if noun and noun.kind == WORD and noun.lower in grammar().speakers:
        return Phrase(at, at + 1, -1)
    return Phrase(at, at, frame[at].number)
