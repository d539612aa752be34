"""Where a mention stands in its sentence: as a subject, in a tag, within a clause.

A `chunk` is a sentence's words and marks; `index`, `start` and `end` count them.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from dashboard.extract.words import MARK, Token
from dashboard.reference.cues import SAYING
from dashboard.reference.grammar import grammar

_ARTICLES = frozenset(["the", "a", "an"])
_GENITIVE = frozenset(["'s", "'"])
_SAID_WITHIN = 7  # words back to the verb of "told the paper yesterday that Doe"
_RELATIVES = frozenset(["that", "which", "whom"])
_OBLIQUE = frozenset(["his", "her", "him", "hers"])
QUOTE_MARKS = frozenset(['"', "''", "'"])
_TAG_MARKS = QUOTE_MARKS | {","}
_WITH_OBJECT = frozenset(["tell", "urge", "judge", "dub"])
_JOINING = frozenset(["and", "but", "yet"])
_PAPERS = frozenset(["read", "reads", "concluded", "found"])
_TAKING = frozenset(
    ["with", "between", "by", "for", "against", "about", "of", "alongside", "beside"]
)
_ALOUD = SAYING - _WITH_OBJECT
_ENDINGS = frozenset(["named", "something", "nothing", "anything", "everything"])


def is_tag(chunk: Sequence[Token], index: int, end: int = 0) -> bool:
    """Whether who is told from `index` on opens a tag behind a quotation or a clause.

    '..., he added'; a pronoun is one word, a description ends before `end`.
    """
    before = chunk[index - 1].text if index else ""
    said = before in _TAG_MARKS and speaks(chunk, end or index + 1)
    return said and not _is_fronted(chunk, index)


def supposes(chunk: Sequence[Token], index: int) -> bool:
    """Whether a tag's pronoun supposes something of another: 'If Doe was "playing", he said'."""
    opens = chunk[0].lower == "if" and any(token.text in QUOTE_MARKS for token in chunk[:index])
    return opens and is_tag(chunk, index)


def is_behind_colon(chunk: Sequence[Token], index: int, end: int) -> bool:
    """Whether a pronoun opens a tag behind a colon that stands after a mention ending at `end`."""
    if not is_tag(chunk, index):
        return False
    return any(token.text == ":" for token in chunk[:index] if token.start >= end)


# "Hours earlier, next to Doe, he smiled"
_NEXT_TO = frozenset(["next"])


def _is_fronted(chunk: Sequence[Token], index: int) -> bool:
    """Whether only times and places stand before `index`: "After a visit, in May, he said".

    Or a participle with what belongs to it: "Seated beside Doe, he smiled", "On Monday, seated".
    """
    lists = grammar()
    participle = opens_with_participle(chunk)
    commas = [at for at, token in enumerate(chunk[: index - 1]) if token.text == ","]
    words = (token.lower for token in chunk if token.kind != MARK)  # behind a bullet
    first = next((word for word in words if word not in _JOINING), "")
    begins = {first, chunk[commas[-1] + 1].lower if commas else ""}
    if begins.isdisjoint(lists.prepositions) and begins.isdisjoint(_NEXT_TO) and not participle:
        return False
    verbs = _finite()
    return not any(
        (t.lower in verbs and not t.capital and t.text not in _GENITIVE)
        or (t.lower.endswith("ed") and before.text != ",")
        for before, t in pairwise([chunk[max(0, participle - 1)], *chunk[participle:index]])
        if before.lower != "having"  # "Having met Doe, he": no clause of its own
    )


@cache
def _finite() -> frozenset[str]:
    """Verbs with a tense, of those that have no ending."""
    return grammar().auxiliaries | grammar().pasts


def opens_with_participle(chunk: Sequence[Token]) -> int:
    """Index behind the participle of what a subject does besides: "Appearing in Oslo, he".

    A conjunction may stand before it, "And standing beside Doe, he"; 0 where there is none.
    """
    first = int(len(chunk) > 1 and chunk[0].lower in _JOINING)
    return first + 1 if chunk[first].lower.endswith(("ed", "ing")) else 0


def is_subject(chunk: Sequence[Token], start: int, end: int) -> bool:
    """Whether a mention can be the subject: no preposition before, no possessive after.

    Nor can a name that only tells which, "the Doe proposal", nor the last word.
    """
    first = _owner(chunk, start)
    if chunk[start].lower in ("he", "she") and end == start + 1:
        return True  # "before the month was out he wrote"
    before = chunk[first - 1].lower if first else ""
    if first and (before in grammar().prepositions or _takes_object(chunk[first - 1])):
        return False
    if before == "and" and _is_object(chunk, first - 2):
        return False
    if owns(chunk, end):
        return False
    if start and _ends(chunk, end):
        return False
    return end > start + 1 or not (before in _ARTICLES or chunk[start].lower in _OBLIQUE)


def _ends(chunk: Sequence[Token], end: int) -> bool:
    """Whether nothing but stops stands behind a mention."""
    return end == len(chunk) or (
        chunk[end].text == "." and all(token.text == "." for token in chunk[end:])
    )


def _is_object(chunk: Sequence[Token], last: int) -> bool:
    """Whether a preposition governs the names that end at `last`: "with his aide Doe (and)".

    One of place or time may end before them: "In Oslo Doe (and Roe met)".
    """
    describing, at = _describing(), last
    while at > 0 and (chunk[at].capital or chunk[at].lower in describing):
        at -= 1
    return at >= 0 and chunk[at].lower in _TAKING


@cache
def _describing() -> frozenset[str]:
    """Words without a capital that stand before a name: "with his aide Doe"."""
    lists = grammar()
    return lists.titles | lists.determiners | lists.speakers


def opens(chunk: Sequence[Token], start: int) -> bool:
    """Whether nothing but an article stands before a mention: "The ministry"."""
    return all(token.lower in _ARTICLES for token in chunk[:start])


def _owner(chunk: Sequence[Token], start: int) -> int:
    """Where it begins with whose somebody is, "beside Norway's Jane Doe"; else `start`."""
    at = start - 1
    if at < 1 or chunk[at].text not in _GENITIVE:
        return start
    while at and chunk[at - 1].capital:
        at -= 1
    return at


def owns(chunk: Sequence[Token], end: int) -> bool:
    """Whether a mention is a possessive: "Doe's plan"."""
    return end < len(chunk) and chunk[end].text in _GENITIVE


def is_behind_adjunct(chunk: Sequence[Token], index: int) -> bool:
    """Whether a pronoun is the subject behind an opening phrase: "With Doe gone, he left"."""
    opened = index > 1 and chunk[index - 1].text == "," and _is_fronted(chunk, index)
    return opened and chunk[index].lower in ("he", "she")


def is_main(chunk: Sequence[Token], start: int) -> bool:
    """Whether a subject begins the main clause behind another: "When it rained, Doe left"."""
    if not start or chunk[start - 1].text != ",":
        return False
    return chunk[0].lower in grammar().prepositions or chunk[0].lower in grammar().subordinators


def is_within(chunk: Sequence[Token], index: int) -> bool:
    """Whether a pronoun goes on about the nearest: "Doe held a meeting at which he ..."."""
    if index < 2 or chunk[index - 1].lower != "which":
        return False
    return chunk[index - 2].lower in grammar().prepositions


def is_related(chunk: Sequence[Token], start: int) -> bool:
    """Whether a relative clause tells of a mention: "the treaty that Doe announced"."""
    if start < 2 or chunk[start - 1].lower not in _RELATIVES:
        return False
    before = chunk[max(0, start - _SAID_WITHIN) : start - 1]
    return not any(token.cue not in ("", "speak") for token in before)


@cache
def openings() -> frozenset[str]:
    """Words that open a sentence whose tag means its subject: "Though Doe left, she said"."""
    return grammar().subordinators | {"he", "she"}


def _takes_object(token: Token) -> bool:
    """Whether a name behind a word is what is done something to: "forcing Doe", "told Roe"."""
    if not token.cue and token.lower.endswith(("ed", "ing")):
        return token.lower not in _no_verbs()
    return token.cue in _WITH_OBJECT


@cache
def _no_verbs() -> frozenset[str]:
    """Words that only look like a verb with an object: "this morning Doe", "indeed Roe"."""
    lists = grammar()
    return lists.times | lists.openers | lists.adverbs | lists.speakers | _ENDINGS


def is_reported(chunk: Sequence[Token], start: int) -> bool:
    """Whether a mention is the subject of what another says: "told them that Mr. Doe had"."""
    title = start > 1 and (
        chunk[start - 1].text == "." or chunk[start - 1].lower in grammar().titles
    )
    before = chunk[max(0, start - 3 if title else start - 1) : start]
    return any(token.lower == "that" for token in before)


def is_said_of(chunk: Sequence[Token], start: int) -> bool:
    """Whether another's verb of saying stands right before a mention: "Roe said Doe had"."""
    return start > 0 and chunk[start - 1].cue in _ALOUD and not is_inverted(chunk, start)


def is_inverted(chunk: Sequence[Token], start: int) -> bool:
    """Whether a verb of saying stands before a mention and behind a quotation: '," said Doe'."""
    if start < 2 or chunk[start - 1].cue not in _ALOUD or chunk[start - 1].lower.endswith("ing"):
        return False
    before = start - 3 if chunk[start - 2].text == "," and start > 2 else start - 2
    return chunk[before].text in QUOTE_MARKS


@cache
def _helping() -> frozenset[str]:
    """Words that may stand between a subject and its verb."""
    return grammar().auxiliaries | grammar().adverbs


def speaks(chunk: Sequence[Token], end: int) -> bool:
    """Whether a verb of saying follows a mention, with or without a helping word."""
    if end < len(chunk) and chunk[end].lower in _helping():
        end += 1
    kind = chunk[end].cue if end < len(chunk) else ""
    if kind in ("utter", "rejoin"):  # "finished" or "began" speaks only beside marks
        return end + 1 < len(chunk) and chunk[end + 1].kind == MARK
    return kind in SAYING


def speaks_itself(chunk: Sequence[Token], end: int) -> bool:
    """Whether an "it" that ends before `end` speaks as a body does; papers "read" and "find"."""
    return speaks(chunk, end) and chunk[end].lower not in _PAPERS
