"""Whose doing it is where a verb or a noun has no subject beside it.

"Doe met Roe and phoned Poe", "After meeting Roe, Doe spoke to Poe", "Doe, after a call with
Roe, said": all of it is Doe's doing, and nobody's who is named in between.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from dashboard.extract.events.pairs import in_one_breath
from dashboard.extract.events.scenes import Scene
from dashboard.models import PersonMention, Span
from dashboard.reference.grammar import grammar

# "and later" (phoned him)
_AND = re.compile(r",? (?:and|but|then) (?:(?:then|later|also|again|instead|\w+ly) )*$")
# "before" (speaking to him)
_WHILE = re.compile(r"(?i)\b(?:before|after|while|when|since|by|without|upon)(?: \w+ly)? $")
# "after a long" (call with him)
_NOUN = re.compile(
    r"(?i)\b(?:before|after|during|in|following|ahead of) (?:an?|another) (?:[\w-]+ ){0,3}$"
)
_NOUNS = re.compile(
    r"(?i)(?:[\w-]+ )*?(?:calls?|meetings?|talks|summit|conversations?|encounter)\b"
)
_LED = re.compile(r"(?i)(?:during|in|after|following|for|before|amid) (?:[\w-]+ )*with$")
# "on Monday" (with Roe)
_WITH = re.compile(r"(?: (?:on|in|last|this|late|early|earlier) [\w. ]{1,25}?)? with ")
# "talks with European leaders", not "with Roe and European leaders", nor "with Danish officials"
_WITH_OTHERS = re.compile(
    r"(?:^| )with (?:(?:his|her|the|several|other|top|senior|European|EU|NATO|Nato|Western|Arab"
    r"|Gulf|African|Asian|G7|world|party|business|military|congressional|Republican|Democratic"
    r") ){1,3}"
    r"(?:leaders|allies|executives|lawmakers|senators|governors|donors|aides|advis[eo]rs|generals)\b"
    r"(?! (?:and|including|such) )"
)
# beyond these stands another clause
_STRONG = re.compile(r"[;:]|\b(?:that|because|while|although|though|whether|if|as|when)\b")
# "said that it rained, hours" (after meeting Roe): the saying came then
_APART = re.compile(
    r", (?:(?:an?|only|just|less than an|\w+) )?(?:minutes?|hours?|days?|weeks?|months?) $"
)
# "On Monday, shortly" (after a call with Roe, Doe left)
_INITIAL = re.compile(
    r"(?:(?:On|In|Last|Late|Early|Earlier) [\w. ]{2,20}, )?(?:[A-Z]\w+ )?(?:\w+ )?"
)
# "After meeting Roe, President" (Doe spoke)
_BEHIND = re.compile(r", (?:[\w.-]+ ){0,4}")


def of(scene: Scene, persons: Sequence[PersonMention], head: Span) -> tuple[str, ...]:
    """The names of those who do what `head` tells, if its subject stands elsewhere; else none.

    `persons` are the scene's that can take part.
    """
    at = scene.local(head)
    words = at.of(scene.words)
    before = scene.words[: at.start]
    if _LED.match(words):  # "phoned Roe during talks with" Poe: Doe's talks
        start = _clause(before)
        return _first(scene, persons, start, at.start) or _behind(scene, persons, at.end)
    verbal = not _NOUNS.match(words)
    link = _AND.search(before) if verbal else None
    if link:
        return _first(scene, persons, _clause(before[: link.start()]), link.start())
    participle = words.split(" ")[0].lower().endswith("ing")
    link = (_WHILE.search(before) if participle else None) or (
        _NOUN.search(before)
        if not verbal and (words.endswith(" with") or _WITH.match(scene.words, at.end))
        else None
    )
    if link is None:
        return ()
    if _INITIAL.fullmatch(before[: link.start()]):
        return _behind(scene, persons, at.end)
    apart = _APART.search(before, 0, link.start())
    start = 0 if apart else _clause(before[: link.start()])
    return _first(scene, persons, start, link.start())


def with_others(scene: Scene, head: Span) -> bool:
    """Whether a contact is with others whom nobody names: "in talks with European leaders"."""
    at = scene.local(head)
    start = at.end - len(" with") if at.of(scene.words).endswith(" with") else at.end
    return _WITH_OTHERS.match(scene.words, start) is not None


def _clause(before: str) -> int:
    """Where the clause begins that ends with `before`."""
    return max([0, *(match.end() for match in _STRONG.finditer(before))])


def _first(scene: Scene, persons: Sequence[PersonMention], start: int, end: int) -> tuple[str, ...]:
    """Those whom a stretch of the words names first, if they can be its subject."""
    inside = [m for m in persons if start <= scene.local(m.span).start < end]
    if not inside or _is_governed(scene, inside[0]):
        return ()
    return tuple(dict.fromkeys(m.name for m in in_one_breath(scene, inside)))


def _is_governed(scene: Scene, mention: PersonMention) -> bool:
    """Whether a preposition or a possessive makes a mention no subject: "in a call with Doe"."""
    at = scene.local(mention.span)
    if scene.words.startswith("'s ", at.end) or scene.words.startswith("' ", at.end):
        return True
    before = scene.words[: at.start].split()[-3:]
    known = grammar().titles | grammar().determiners
    while before and before[-1].lower().strip(".") in known:
        before.pop()
    return bool(before) and before[-1].lower() in grammar().prepositions


def _behind(scene: Scene, persons: Sequence[PersonMention], end: int) -> tuple[str, ...]:
    """Those whom the words name right behind the comma that ends an opening clause."""
    comma = scene.words.find(", ", end)
    if comma < 0:
        return ()
    inside = [m for m in persons if scene.local(m.span).start >= comma]
    if not inside:
        return ()
    between = scene.words[comma : scene.local(inside[0].span).start]
    if not _BEHIND.fullmatch(between):
        return ()
    return tuple(dict.fromkeys(m.name for m in in_one_breath(scene, inside)))
