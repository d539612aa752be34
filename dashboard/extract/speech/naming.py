"""Who a found speaker is: the record of an attribution, with the canonical name."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from dashboard.extract.speech.frames import Frame, Reader
from dashboard.extract.speech.phrases import PRONOUNS, Phrase, phrase_after
from dashboard.extract.speech.tags import Speaker
from dashboard.extract.words import PERSON
from dashboard.models import Attribution, PersonMention, Span
from dashboard.reference.grammar import grammar

_BELONGING = frozenset(["for", "of"])
_KNOWING = frozenset(["familiar", "aware", "close", "privy"])  # "officials familiar with it"
_LONG = 6  # tokens of an owner
_ARTICLES = frozenset(["the", "a", "an"])
_DEFINITE = frozenset(["the", "its", "his", "her", "their", "this", "that"])


def attribution_of(
    frame: Frame,
    speaker: Speaker,
    reader: Reader,
    before: Attribution | None = None,
) -> Attribution:
    """A found speaker as a record, with the person the words resolve to.

    `reader` is the article's; `before` the attribution found last, for "the statement also said".
    """
    cue = frame[speaker.cue] if speaker.cue is not None else None
    span = Span(*_whole(frame, speaker.phrase).text_span(frame))
    words = span.of(reader.document.text)
    name, known_by = _known(frame, speaker.phrase, words, reader.people, before)
    return Attribution(Span(cue.start, cue.end) if cue else None, span, name, known_by)


def _whole(frame: Frame, phrase: Phrase) -> Phrase:
    """A description with whom it belongs to: "a spokesman for Jane Doe"."""
    following = phrase.last + 1
    if phrase.person >= 0 or following >= len(frame) or frame[following].lower not in _BELONGING:
        return phrase
    if frame[phrase.last].lower not in grammar().speakers:
        return phrase
    owner = phrase_after(frame, following + 1)
    return replace(phrase, last=owner.last) if owner and owner.last - following < _LONG else phrase


def _known(
    frame: Frame,
    phrase: Phrase,
    words: str,
    people: Sequence[PersonMention],
    before: Attribution | None,
) -> tuple[str | None, str]:
    """The canonical name and how it is known; other speakers are called as the `words` have it."""
    head = frame[phrase.last]
    if phrase.person >= 0:
        known_by = "pronoun" if head.lower == "it" else people[phrase.person].known_by
        return _person(frame, phrase, people), known_by
    if head.lower in PRONOUNS:
        return None, "pronoun"
    if head.lower in grammar().documents and not head.capital:
        author = _author(frame, phrase, people)
        if author:
            return author, "description"
        if before and before.speaker and frame[phrase.first].lower in _DEFINITE:
            return before.speaker, "description"
    bare = words.split()
    bare = bare[:-1] if len(bare) > 1 and bare[-1] in _KNOWING else bare
    bare = bare[1:] if len(bare) > 1 and bare[0].lower() in _ARTICLES else bare
    return " ".join(bare), "named" if head.capital else "description"


def _person(frame: Frame, phrase: Phrase, people: Sequence[PersonMention]) -> str:
    """The name of a person, or of two that speak as one."""
    if not phrase.plural:
        return people[phrase.person].name
    if phrase.first < phrase.last:
        inside = frame[phrase.first : phrase.last + 1]
        names = [people[token.number].name for token in inside if token.kind == PERSON]
    else:
        names = [people[phrase.person].name, people[phrase.person + 1].name]
    return " and ".join(names)


def _author(frame: Frame, phrase: Phrase, people: Sequence[PersonMention]) -> str | None:
    """Whose statement it is: "a Kremlin statement", "a statement from the Kremlin"."""
    for token in frame[phrase.first : phrase.last]:
        if token.kind == PERSON:
            return people[token.number].name
    after = phrase.last + 1
    if after + 1 < len(frame) and frame[after].lower in ("from", "by", "of"):
        author = phrase_after(frame, after + 1)
        if author and author.person >= 0:
            return people[author.person].name
    return None
