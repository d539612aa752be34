"""Somebody unnamed who speaks again: "A Danish official said no. He added ...", "the official"."""

from __future__ import annotations

from msgspec.structs import replace

from dashboard.extract.speech.frames import Frame, Reader
from dashboard.extract.speech.naming import attribution_of
from dashboard.extract.speech.phrases import Phrase, can_speak
from dashboard.extract.speech.subjects import subject_of
from dashboard.extract.speech.tags import Speaker
from dashboard.extract.speech.verbs import cues_in
from dashboard.models import Attribution
from dashboard.reference.cues import SAYING
from dashboard.reference.grammar import grammar

_PRONOUNS = frozenset(["he", "she", "it", "they"])
_NEAR = 3  # sentences back
_ABOVE = 2  # of them in the paragraph before


def named(found: Attribution, frame: Frame, phrase: Phrase, reader: Reader, at: int) -> Attribution:
    """An attribution of paragraph `at` to a pronoun or "the official", with who spoke before it.

    Nobody if the last who spoke is named: the pronoun is not known to mean him.
    """
    word = frame[phrase.last].lower
    again = phrase.person < 0 and phrase.last == phrase.first + 1
    definite = again and frame[phrase.first].lower == "the" and word in grammar().persons
    if not definite and (found.speaker is not None or word not in _PRONOUNS):
        return found
    frames = reader.frames(at)
    here = next((n for n, each in enumerate(frames) if each is frame), 0)
    above = reader.frames(at - 1)[-_ABOVE:] if at else []
    for told in reversed([*above, *frames[:here]][-_NEAR:]):
        speaker = _speaker(told)
        if speaker is None:
            continue
        noun = told[speaker.phrase.last].lower if speaker.phrase.person < 0 else ""
        if noun and (noun == word if definite else _fits(noun, word)):
            return replace(found, speaker=attribution_of(told, speaker, reader).speaker)
        if not definite:
            return found
    return found


def _speaker(frame: Frame) -> Speaker | None:
    """Who speaks last in a sentence."""
    for cue in reversed(cues_in(frame)):
        phrase = subject_of(frame, cue) if frame[cue].cue in SAYING else None
        if phrase and can_speak(frame, phrase):
            return Speaker(phrase, cue)
    return None


def _fits(noun: str, pronoun: str) -> bool:
    """Whether a pronoun can stand for a noun: "she" for no spokesman, "it" for a ministry."""
    lists = grammar()
    if pronoun == "they":
        return noun.endswith("s") and noun not in lists.persons
    if pronoun == "it":
        return noun in lists.speakers and noun not in lists.persons and not noun.endswith("s")
    other = lists.female_nouns if pronoun == "he" else lists.male_nouns
    return noun in lists.persons and noun not in other
