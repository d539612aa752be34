"""People told again by what they are: "the Ohio Republican said", "the former senator added"."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.extract.mentions import positions
from dashboard.extract.mentions.descriptions import Description
from dashboard.extract.words import WORD, Token
from dashboard.reference.grammar import grammar

SOBRIQUET, MEMBER = "sobriquet", "member"  # the roles of such descriptions
_PARTIES = frozenset(["republican", "democrat", "independent"])
_MEMBERS = frozenset(["senator", "lawmaker", "governor", "mayor", "congressman", "congresswoman"])
_OTHERS = frozenset(["billionaire", "candidate", "nominee", "veteran", "businessman"])
_NOUNS = _PARTIES | _MEMBERS | _OTHERS
_LONGEST = 4  # words between the article and the noun: "the former New York City mayor"
_AMERICAN = "United States"


def read(words: Sequence[Token], index: int) -> Description | None:
    """The description "the Ohio Republican" at `index`, where it speaks."""
    if words[index].lower != "the":
        return None
    for end in range(index + 2, min(len(words), index + _LONGEST + 3)):
        noun = words[end - 1]
        told = end > index + 2 or noun.capital
        if told and noun.lower in _NOUNS and positions.speaks(words, end):
            state = noun.lower in _PARTIES and any(
                word.capital for word in words[index + 1 : end - 1]
            )
            role = MEMBER if state or noun.lower in _MEMBERS else SOBRIQUET
            return Description(index, end, _AMERICAN, role)
        if noun.kind != WORD or not _qualifies(noun):
            return None
    return None


def gender(noun: str) -> str:
    """``m`` or ``f``; empty where the noun does not tell."""
    lists = grammar()
    return "f" if noun in lists.female_nouns else "m" if noun in lists.male_nouns else ""


def _qualifies(word: Token) -> bool:
    """Whether a word tells which one: "Ohio", "former", "79-year-old", "freshman"."""
    named = word.capital or word.lower in ("former", "freshman", "veteran", "longtime")
    return named or word.lower.endswith("-old") or word.lower[0].isdigit()
