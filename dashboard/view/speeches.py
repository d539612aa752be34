"""Who said what: quotations with a solid edge, reported speech with a dotted one."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from textwrap import shorten

from dashboard.models import Passage, Span
from dashboard.view.catalogue import Catalogue, Speech
from dashboard.view.markup import Html, join, tag
from dashboard.view.sides import short_name, speaker_side

# How a speaker is known where the article has other words than the name.
_NOT_NAMED = ("description", "pronoun", "institution")
_SNIPPET = 150


def speeches(found: Catalogue, said: Iterable[Speech]) -> Html:
    """All that was said, each with its speaker and how the speaker is known."""
    return join(blockquote(found, speech) for speech in said)


def blockquote(found: Catalogue, speech: Speech, *notes: str) -> Html:
    """What was said with its speaker; `notes` follow the speaker."""
    side = speaker_side(speech.attribution.speaker)
    words = speech.words if speech.reported else f"“{speech.words}”"
    cue = [tag("span", speech.cue, class_="cue")] if speech.cue else []
    kind = "reported" if speech.reported else "quoted"
    told = [tag("span", " · ", note, class_="quiet") for note in notes]
    by = tag("footer", *_speaker(found, speech, side), *told)
    return tag("blockquote", tag("p", *cue, words), by, class_=f"{kind} side-{side}")


def _speaker(found: Catalogue, speech: Speech, side: str) -> list[Html]:
    """The name, the words it stands for where those differ, and a note on reported speech."""
    attribution = speech.attribution
    if attribution.speaker is None:
        parts = [tag("span", "The article does not say who", class_="quiet")]
    else:
        parts = [tag("b", short_name(attribution.speaker), class_=f"side-{side}")]
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
