"""People told by their nation alone: "the Norwegian said he was pleased"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from dashboard.extract.mentions.descriptions import Description
from dashboard.extract.words import MARK, Token
from dashboard.reference.cues import forms
from dashboard.reference.grammar import grammar
from dashboard.reference.roles import nations

COMPATRIOT = "compatriot"  # the role of such a description
# "the Chinese" and "the British" are many; "the German" is one.
_ENDINGS = ("an", "li", "qi", "ni")
# "the Norwegian and Danish envoys", "the Norwegian or the Dane": more than one
_LISTED = frozenset({"and", "or", ","})


def read(words: Sequence[Token], index: int) -> Description | None:
    """The description "the Norwegian" at `index`, where no noun follows that it belongs to."""
    if index + 1 >= len(words) or words[index].lower != "the":
        return None
    nation = _nations().get(words[index + 1].text)
    if nation is None or not _stands_alone(words, index + 2):
        return None
    return Description(index, index + 2, nation, COMPATRIOT)


@cache
def _nations() -> dict[str, str]:
    """What a citizen is called -> the nation."""
    return {
        word: nation.name
        for nation in nations()
        for word in nation.words
        if word.endswith(_ENDINGS) and word != nation.name
    }


def _stands_alone(words: Sequence[Token], place: int) -> bool:
    """Whether nothing follows at `place` to which an adjective could belong."""
    if place >= len(words):
        return True
    following = words[place]
    if following.lower in _LISTED and place + 1 < len(words) and words[place + 1].capital:
        return False
    if following.kind == MARK:
        return following.text not in ('"', "''", "-", "--")
    return following.lower in _after()


@cache
def _after() -> frozenset[str]:
    """Words that begin what follows a noun phrase."""
    lists = grammar()
    closed = lists.prepositions | lists.auxiliaries | lists.relatives | lists.pasts
    told = frozenset(form for form, kind in forms().items() if form.endswith(("ed", "s")))
    return closed | told | lists.conjunctions | lists.adverbs
