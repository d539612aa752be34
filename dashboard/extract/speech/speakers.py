"""Which words of a sentence tell who speaks a quoted stretch.

The order of trust: a tag right behind the stretch ("..." said Jane Doe), a
cue before it in the sentence, a tag at the sentence's end, a noun such as
"statement", and last the sentence's subject.
"""

from __future__ import annotations

from dashboard.extract.speech import colons
from dashboard.extract.speech.frames import Frame
from dashboard.extract.speech.openings import main_clause
from dashboard.extract.speech.phrases import Phrase, can_speak, phrase_after, phrase_before
from dashboard.extract.speech.subjects import first_subject, subject_of
from dashboard.extract.speech.tags import (
    Speaker,
    according,
    closing_tag,
    inverted,
    signature,
    tag_at,
)
from dashboard.extract.speech.verbs import cues_in, is_cue, is_passive
from dashboard.extract.words import MARK, PERSON, QUOTE, WORD, Token
from dashboard.reference.cues import nouns
from dashboard.reference.grammar import grammar

_BEFORE_PARTICIPLES = frozenset(["in", "by", "after", "before", "while", "when"])
# groups of cues that speak of doings as well, and of those that tell of them
_DONE = frozenset(["utter", "rejoin", "speak", "think", "urge"])
_TELLING = frozenset(["say", "state", "tell"])
_TOLD = 14  # tokens back to the verb of "told the paper on Sunday that Doe had"
_GOVERNED = 12  # tokens between a noun such as "remark" and the words it tells of
_INTRODUCED = 6  # tokens between a cue and the words it introduces


def speaker_in(frame: Frame, quote: int, folded: str) -> Speaker | None:
    """The speaker of the stretch at index `quote` of a frame.

    `quote` may be the frame's length: then the speaker of a quotation that
    begins the next paragraph.  None if the sentence has nobody who speaks.
    """
    found = (
        _tag_after(frame, quote, folded)
        or _possessor(frame, quote)
        or _opening_participle(frame, quote)
        or _cue_before(frame, quote, strong=True)
        or closing_tag(frame, quote)
        or _noun_before(frame, quote)
        or colons.speaker(frame, quote)
        or _cue_before(frame, quote, strong=False)
        or _cue_after(frame, quote)
        or _subject(frame, quote)
    )
    if found is None:
        return None
    return _original(frame, quote, found) or found


def _original(frame: Frame, quote: int, found: Speaker) -> Speaker | None:
    """Somebody else of the sentence who is nearer to the words than the one `found`.

    An outlet that "reported" them is not their speaker where the sentence has
    one; two people at once are not where a closing tag tells who quotes them.
    """
    if found.cue is not None and frame[found.cue].lower == "reported":
        return _cue_before(frame, quote, strong=True) if found.cue > quote else None
    if found.phrase.plural and found.cue is not None and found.cue < quote:
        return closing_tag(frame, quote)
    return None


def _possessor(frame: Frame, quote: int) -> Speaker | None:
    """The owner of earlier words in marks, after a colon: 'Doe's "clear words": "..."'."""
    if quote < 3 or quote > len(frame) or frame[quote - 1].lower != ":":
        return None
    for at in range(quote - 2, 1, -1):
        if frame[at].kind == QUOTE and frame[at - 1].lower in ("'s", "'"):
            owner = phrase_before(frame, at - 2)
            if owner and owner.first and _is_told_to(frame[owner.first - 1]):
                return None  # 'told the Post's "Early Hour": "..."'
            return Speaker(owner, None) if owner and can_speak(frame, owner) else None
    return None


def _is_told_to(before: Token) -> bool:
    """Whether what follows hears something, or carries it: "told", "on"."""
    return before.cue == "tell" or before.lower == "on"


def _opening_participle(frame: Frame, quote: int) -> Speaker | None:
    """The subject behind a participle: 'In calling the remarks "a slip," Jane Doe ...'."""
    cue = 1 if frame[0].lower in _BEFORE_PARTICIPLES else 0
    if not cue < quote < len(frame) or not frame[cue].lower.endswith("ing"):
        return None
    if not is_cue(frame, cue) or any(token.lower == "," for token in frame[:quote]):
        return None
    behind = quote + 1
    if behind < len(frame) and frame[behind].lower == ",":
        behind += 1
    phrase = phrase_after(frame, behind)
    return Speaker(phrase, cue) if phrase and can_speak(frame, phrase) else None


def _tag_after(frame: Frame, quote: int, folded: str) -> Speaker | None:
    """Read "..., said Jane Doe" and "..., Jane Doe said" right behind the stretch."""
    at = quote + 1
    if at >= len(frame):
        return None
    last = folded[frame[quote].end - 1]
    closed = last in ",.?!-…"
    if last in ".?!" and frame[at].capital and _is_introduced(frame, quote):
        return None
    if frame[at].kind == MARK and frame[at].lower in (",", "-", "--"):
        closed, at = True, at + 1
    if not closed and not _is_bare_tag(frame, quote):
        return None
    return tag_at(frame, at) or (signature(frame, at - 1) if quote == 0 else None)


def _is_introduced(frame: Frame, quote: int) -> bool:
    """Whether 'Jane Doe asked: "...?"' ends a sentence, so that what follows tells of another."""
    before = frame[quote - 1] if quote else None
    if before is None or before.kind != MARK or before.lower not in (",", ":"):
        return False
    return bool(cues_in(frame, max(0, quote - _INTRODUCED), quote))


def _is_bare_tag(frame: Frame, quote: int) -> bool:
    """Whether a tag follows a sentence-initial stretch that lacks its comma."""
    return quote == 0 and bool(cues_in(frame, quote + 1, quote + 3))


def _cue_before(frame: Frame, quote: int, strong: bool) -> Speaker | None:
    """The nearest cue on the left with a subject of its own.

    A `strong` one is a verb of saying whose subject can speak.
    """
    for at in range(quote - 1, -1, -1):
        if not (frame[at].cue or frame[at].lower == "according"):
            continue
        found = according(frame, at)
        if found and found.phrase.last < quote:
            return found
        if not is_cue(frame, at) or _is_aside(frame, at, quote):
            continue
        agent = _agent(frame, at)
        if is_passive(frame, at) and agent is None and strong:
            continue
        phrase = agent or _tag_subject(frame, at, quote) or subject_of(frame, at)
        if phrase and _is_only_told(frame, at, quote, phrase):
            continue
        trusted = frame[at].cue != "think" and phrase and can_speak(frame, phrase)
        if phrase and (trusted or not strong):
            return Speaker(phrase, at)
    return None


def _is_only_told(frame: Frame, cue: int, quote: int, subject: Phrase) -> bool:
    """Whether another tells what the `subject` of a cue did: 'said that Doe had gone "crazy"'.

    Behind a comma or "that", or where the cue plainly says something, the words are Doe's.
    """
    if frame[cue].cue not in _DONE or frame[quote - 1].lower in (",", ":", "that"):
        return False
    before = subject.first - 1
    if before > 0 and frame[before].lower == "that":
        before -= 1
    told = range(before, max(-1, before - _TOLD), -1) if before < subject.first - 1 else (before,)
    return any(at >= 0 and frame[at].cue in _TELLING and is_cue(frame, at) for at in told)


def _is_aside(frame: Frame, cue: int, quote: int) -> bool:
    """Whether a cue belongs to a clause that is over: 'said that when Doe railed at it, "..."'."""
    if cue < main_clause(frame, quote):
        return True
    if quote - 2 <= cue or frame[quote - 1].lower != ",":
        return False
    clause = next((at for at in range(cue - 1, 0, -1) if frame[at].kind == MARK), 0)
    opening = [token.lower for token in frame[clause:cue]]
    that = opening.index("that") if "that" in opening else -1
    return that >= 0 and that + 1 < len(opening) and opening[that + 1] in grammar().subordinators


def _noun_before(frame: Frame, quote: int) -> Speaker | None:
    """A noun for what is said with its owner: "the senator's promise of", "her claim that"."""
    end = min(quote, len(frame))
    for at in range(end - 1, max(0, end - _GOVERNED), -1):
        if frame[at].kind != WORD or frame[at].lower not in nouns():
            continue
        phrase = _owner(frame, at)
        if phrase:
            return Speaker(phrase, at)
    return None


def _owner(frame: Frame, noun: int) -> Phrase | None:
    """The possessive before a noun, adjectives between allowed."""
    for at in range(noun - 1, max(-1, noun - 5), -1):
        token = frame[at]
        if token.kind == PERSON and token.lower in ("his", "her"):
            return Phrase(at, at, token.number)
        if token.kind == MARK:
            owner = phrase_before(frame, at - 1) if token.lower in ("'s", "'") else None
            return owner if owner and can_speak(frame, owner) else None
    return None


def _tag_subject(frame: Frame, at: int, quote: int) -> Phrase | None:
    """The subject behind a cue that follows a stretch: "...," said Jane Doe, "..."."""
    before = at - 1
    while before >= 0 and frame[before].kind == MARK and frame[before].lower in (",", "-", "--"):
        before -= 1
    if before < 0 or frame[before].kind != QUOTE:
        return None
    found = inverted(frame, at)
    return found.phrase if found and found.phrase.last < quote else None


def _agent(frame: Frame, at: int) -> Phrase | None:
    """Who speaks by a passive: "described by Jane Doe as"."""
    if at + 2 >= len(frame) or frame[at + 1].lower != "by" or frame[at].lower.endswith("ing"):
        return None
    return phrase_after(frame, at + 2)


def _cue_after(frame: Frame, quote: int) -> Speaker | None:
    """A cue on the right with a subject between: 'the "deal" that Jane Doe described'."""
    for at in cues_in(frame, quote + 1):
        phrase = _agent(frame, at) or subject_of(frame, at)
        if phrase:
            return Speaker(phrase, at)
    return None


def _subject(frame: Frame, quote: int) -> Speaker | None:
    """The sentence's subject, if it has words of the writer's at all."""
    words = [token for token in frame if token.kind in (WORD, PERSON)]
    if len(words) < 2:
        return None
    end = min(quote, len(frame))
    owner, subject = _last_owner(frame, end), first_subject(frame, end)
    if owner and subject and subject.person >= 0 and frame[end - 1].lower == ":":
        owner = None if subject.last < owner.first else owner  # "Doe was blunt about Roe's plan:"
    phrase = owner or subject
    return Speaker(phrase, None) if phrase else None


def _last_owner(frame: Frame, end: int) -> Phrase | None:
    """The last person before `end` who owns something: "Doe's"."""
    for at in range(end - 1, 0, -1):
        if frame[at].kind == MARK and frame[at].lower == "'s" and frame[at - 1].kind == PERSON:
            return Phrase(at - 1, at - 1, frame[at - 1].number)
    return None
