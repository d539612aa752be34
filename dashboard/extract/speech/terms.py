"""Words in marks that nobody says, known by the sentence around them: titles and terms."""

from __future__ import annotations

from dashboard.extract.speech.forms import SPEECH, is_title_case
from dashboard.extract.speech.frames import Frame
from dashboard.extract.speech.tags import Speaker
from dashboard.extract.speech.verbs import cues_in
from dashboard.extract.words import MARK, PERSON, WORD
from dashboard.reference.cues import SAYING, utterances
from dashboard.reference.grammar import grammar

_FEW = 3  # words that, unattributed, are a term and no speech
_SPOKEN = SAYING | {"speak"}
_NEAR = 5  # tokens before a stretch in which a cue governs it directly


def form_in(frame: Frame, at: int, inside: str, form: str, speaker: Speaker | None) -> str:
    """The form of the stretch at index `at` of its sentence, with the `inside` words.

    `form` is what the words themselves tell and `speaker` who may have said
    them; a title or a term is set apart where no cue governs it.
    """
    if form not in SPEECH or not any(token.kind in (WORD, PERSON) for token in frame):
        return form
    if _is_utterance(frame, at):
        return form
    labelled = speaker is not None and speaker.cue is not None and frame[speaker.cue].lower == ":"
    titled = not labelled and is_title_case(inside) and _names_work(frame, at)
    if titled and not _is_within_said(frame, at, speaker):
        return "title"
    unsaid = speaker is None or speaker.cue is None
    if unsaid and form == "fragment" and len(inside.split()) <= _FEW:
        return "scare"
    return form


def is_told(frame: Frame, speaker: Speaker | None) -> bool:
    """Whether a colon or a verb tells that somebody speaks, not "wants" or "discussed" alone."""
    if speaker is None or speaker.cue is None:
        return False
    cue = frame[speaker.cue]
    return cue.kind == MARK or cue.cue not in ("think", "speak", "utter")


def _is_utterance(frame: Frame, at: int) -> bool:
    """Whether a noun beside the stretch says it was spoken: 'chants of "..."', '"..." remark'."""
    before = at - 1
    if before > 0 and (frame[before].lower == "of" or frame[before].kind == MARK):
        before -= 1
    beside = [near for near in (before, at + 1) if 0 <= near < len(frame)]
    return any(frame[near].kind == WORD and frame[near].lower in utterances() for near in beside)


def _is_within_said(frame: Frame, at: int, speaker: Speaker | None) -> bool:
    """Whether words in capitals are part of what somebody said: 'said a new "Cold War" had begun'.

    After a preposition or a possessive they are rather a work he spoke of.
    """
    if speaker is None or speaker.cue is None or not 0 < speaker.cue < at:
        return False
    before = frame[at - 1]
    said = frame[speaker.cue].cue in SAYING - {"utter", "rejoin"}
    governed = before.lower in grammar().prepositions or before.cue
    return said and before.kind == WORD and not governed


def _names_work(frame: Frame, at: int) -> bool:
    """Whether words in capitals are a programme or a work: "on NBC's ...", not "called her ..."."""
    if at == 0:
        return len(frame) > 1 and not _tagged(frame)
    before = frame[at - 1]
    if before.lower in (":", ",") and before.kind == MARK and _governs(frame, at):
        return False
    if before.lower in ("'s", "'") and before.kind == MARK:
        return True
    if before.kind == WORD and before.lower in grammar().prepositions and before.lower != "as":
        return True
    # Who is told something is no quotation: 'told "The Early Hour" that'.
    told = before.cue == "tell"
    return told or not _governs(frame, at)


def _governs(frame: Frame, at: int) -> bool:
    """Whether a cue stands closely before the stretch."""
    return bool(cues_in(frame, max(0, at - _NEAR), at))


def _tagged(frame: Frame) -> bool:
    """Whether a verb of saying follows a sentence-initial stretch closely."""
    return any(frame[near].cue in _SPOKEN for near in cues_in(frame, 1, 2 * _NEAR))
