"""Words in marks that nobody says, known by the sentence around them: titles and terms."""

from __future__ import annotations

from dashboard.extract.speech.forms import is_title_case
from dashboard.extract.speech.frames import MARK, PERSON, WORD, Frame
from dashboard.extract.speech.speakers import Speaker
from dashboard.extract.speech.verbs import is_cue
from dashboard.reference.cues import forms
from dashboard.reference.grammar import grammar

_FEW = 3  # words that, unattributed, are a term and no speech
_NEAR = 5  # tokens before a stretch in which a cue governs it directly


def form_in(frame: Frame, at: int, inside: str, form: str, speaker: Speaker | None) -> str:
    """The form of the stretch at index `at` of its sentence, with the `inside` words.

    `form` is what the words themselves tell and `speaker` who may have said
    them; a title or a term is set apart where no cue governs it.
    """
    if form not in ("full", "fragment") or not any(token.kind in (WORD, PERSON) for token in frame):
        return form
    if is_title_case(inside) and _names_work(frame, at):
        return "title"
    unsaid = speaker is None or speaker.cue is None
    if unsaid and form == "fragment" and len(inside.split()) <= _FEW:
        return "scare"
    return form


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
    told = before.kind == WORD and forms().get(before.lower) == "tell"
    return told or not _governs(frame, at)


def _governs(frame: Frame, at: int) -> bool:
    """Whether a cue stands closely before the stretch."""
    return any(is_cue(frame, near) for near in range(max(0, at - _NEAR), at))


def _tagged(frame: Frame) -> bool:
    """Whether a verb of saying follows a sentence-initial stretch closely."""
    return any(
        is_cue(frame, near) and forms()[frame[near].lower] != "think"
        for near in range(1, min(len(frame), 2 * _NEAR))
    )
