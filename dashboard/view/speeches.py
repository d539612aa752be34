"""Who said what: quotations with a solid edge, reported speech with a dotted one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from textwrap import shorten

from dashboard.models import Passage, Span
from dashboard.timeline.lookup import fold
from dashboard.view.catalogue import Catalogue, Speech
from dashboard.view.markup import Html, escape, join, tag
from dashboard.view.sides import short_name, speaker_side
from dashboard.view.spoken import capital

# How a speaker is known where the article has other words than the name.
_NOT_NAMED = ("description", "pronoun", "institution")
_SNIPPET = 150
_WORD = re.compile(r"\w+")


def speeches(found: Catalogue, said: Sequence[Speech]) -> Html:
    """All that was said, each with its speaker and how the speaker is known.

    What several articles tell in the same words stands once, with how many tell it.
    """
    places = Counter(map(_told, said))
    return join(
        blockquote(found, speech, *repeated(places[_told(speech)])) for speech in once(said)
    )


def once(said: Sequence[Speech]) -> list[Speech]:
    """What was said, where it stands first."""
    firsts: dict[tuple[str, str, str], Speech] = {}
    for speech in said:
        firsts.setdefault(_told(speech), speech)
    return list(firsts.values())


def _told(speech: Speech) -> tuple[str, str, str]:
    """By what a repetition is known: "denied" before the same words makes others of them."""
    return *bare(speech), speech.cue


def bare(speech: Speech) -> tuple[str, str]:
    """Speaker and words without marks."""
    return speech.attribution.speaker or "", " ".join(_WORD.findall(fold(speech.words)))


def repeated(places: int) -> tuple[str, ...]:
    """The note on words that are told in several places."""
    return (f"told in {places} places",) if places > 1 else ()


def blockquote(found: Catalogue, speech: Speech, *notes: str) -> Html:
    """What was said with its speaker; `notes` follow the speaker."""
    side = speaker_side(speech.attribution.speaker)
    kind = "reported" if speech.reported else f"quoted {speech.form}"
    told = [tag("span", " · ", note, class_="quiet") for note in notes]
    by = tag("footer", *_speaker(found, speech, side), *told)
    return tag("blockquote", tag("p", worded(speech)), by, class_=f"{kind} side-{side}")


def worded(speech: Speech) -> Html:
    """What was said: in marks where the article has them, else behind what leads up to it."""
    words = escape(speech.words if speech.reported else f"“{speech.words}”")
    return join((tag("span", speech.cue, class_="cue"), words)) if speech.cue else words


def _speaker(found: Catalogue, speech: Speech, side: str) -> list[Html]:
    """The name, the words it stands for where those differ, and a note on reported speech."""
    attribution = speech.attribution
    if attribution.speaker is None:
        parts = [tag("span", "The article does not say who", class_="quiet")]
    else:
        parts = [tag("b", capital(short_name(attribution.speaker)), class_=f"side-{side}")]
    written = _written(found, speech.passage.article, attribution.speaker_span)
    named = _bare(written) == _bare(attribution.speaker or "")
    if written and not named and attribution.known_by in _NOT_NAMED:
        parts.append(tag("span", f" · in the article “{written}”", class_="quiet"))
    if speech.reported:
        parts.append(tag("span", " · reported speech", class_="quiet"))
    return parts


def _bare(name: str) -> str:
    """A name as two are compared: "Kremlin" is no other words for "The Kremlin"."""
    return name.casefold().removeprefix("the ")


def _written(found: Catalogue, article: str, span: Span | None) -> str:
    """The speaker as the article has it."""
    return span.of(found.articles[article].text) if span else ""


def by_topic(
    said: Sequence[Speech], on_topic: Collection[Passage]
) -> tuple[list[Speech], list[Speech]]:
    """What stands at `on_topic`, and the rest; all and nothing where none does."""
    first = [speech for speech in said if speech.passage in on_topic]
    return first or list(said), [speech for speech in said if first and speech not in first]


def snippet(said: Iterable[Speech]) -> str:
    """The first quotation, else the first reported statement, for a row of the list."""
    ordered = sorted(said, key=lambda speech: speech.reported)
    if not ordered:
        return ""
    words = shorten(ordered[0].cue + ordered[0].words, _SNIPPET, placeholder="\u00a0…")
    return f"Reported: {words}" if ordered[0].reported else f"“{words}”"
