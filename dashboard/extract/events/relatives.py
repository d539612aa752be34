"""Clauses set into a sentence, "Jane Doe, who met Roe in May, said": they tell something apart.

Who stands in such a clause takes no part in what is told around it, nor are its dates those of
the sentence; of what the clause tells, only the noun before it takes part.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from msgspec.structs import replace

from dashboard.extract.events.scenes import Scene
from dashboard.models import Span
from dashboard.reference.cues import forms
from dashboard.reference.grammar import grammar

_OPENS = re.compile(
    r", (?:(?:(?:[a-z]+|[a-z]+ (?:few|dozen)) of )?(?:who|whom|whose|which)"
    r"|(?:flanked|accompanied|joined|surrounded|watched|assisted|backed) by"
    r"|(?:the (?:[a-z]+ ){1,2})?(?:picked|chosen|named|appointed|nominated|hired|sent|tapped) by"
    r"|(?:signed|negotiated|concluded|brokered|drafted|agreed) (?:by|between|in|on))\b"
)
# ", later said", ", and said": the verb of the sentence
_COMMA = re.compile(r", (?:(?:and|but) )?(?:[a-z]+ly |also |then |later |now )?(?P<word>[a-z']+)")
# "The pact, signed in Oslo, expires in May"
_LIMITING = frozenset(["expires", "lapses", "ends", "limits", "caps", "bans", "allows", "covers"])
# ", on Monday in Oslo." is of the sentence again
_ADJUNCT = re.compile(r", (?:on|in|at|during|for|after|before) [^,;]{1,60}$")
# "had what an aide, Jane Doe, called" (a talk): the aide took no part
_WHAT = re.compile(
    r"\bwhat (?:[\w.'-]+,? ){1,9}?(?:called|calls|termed|dubbed|(?:described|presented) as)\b"
)
_TOOK_PLACE = re.compile(
    r", which (?:\w+ )?(?:took place|happened|occurred|came|followed|began|ended|lasted"
    r"|(?:was|were) (?:held|scheduled|made|announced|signed|imposed|passed|approved))\b"
)
# where a noun begins of which a clause tells
_NOUN = re.compile(r"(?:^|[,;:(]| (?=(?:an?|the|his|her|its|their) )| (?=[A-Z]))[^,;:(]*$")


def view(scene: Scene, head: Span) -> Scene:
    """The scene without the clauses that `head` is not in, or only the one that it is in.

    What is left out is blanked in the words, so that offsets stay.
    """
    clauses = inserted(scene.words)
    if not clauses:
        return scene
    at = scene.local(head)
    own = next((clause for clause in clauses if clause.overlaps(at)), None)
    if own is None or at.covers(own):
        return _without(scene, clauses)
    if not own.covers(at):
        return scene  # "the bill, which they passed" tells it in one
    noun = _NOUN.search(scene.words, 0, own.start)
    begin = noun.start() if noun else own.start
    return _without(scene, (Span(0, begin), Span(own.end, len(scene.words))))


def around(scene: Scene, head: Span) -> list[Span]:
    """The stretches of the sentence without the clauses that `head` is not in."""
    at = scene.local(head)
    edges = [0]
    for clause in inserted(scene.words):
        if at.covers(clause) or not clause.overlaps(at):
            edges += [clause.start, clause.end]
    edges.append(len(scene.words))
    return [scene.absolute(*stretch) for stretch in zip(edges[::2], edges[1::2], strict=True)]


def _without(scene: Scene, left_out: tuple[Span, ...]) -> Scene:
    words = scene.words
    for span in left_out:
        words = words[: span.start] + " " * (span.end - span.start) + words[span.end :]
    gone = [scene.absolute(span.start, span.end) for span in left_out]
    return replace(
        scene,
        words=words,
        lowered=words.lower(),
        people=tuple(m for m in scene.people if not any(g.covers(m.span) for g in gone)),
        timexes=tuple(t for t in scene.timexes if not any(g.covers(t.span) for g in gone)),
    )


def apart(scene: Scene, date: Span, head: Span) -> bool:
    """Whether a date stands in a clause that tells of something else than `head`, or around it.

    A clause that ends the sentence may go on with its date: "released on Monday, who flew home".
    """
    when, told = scene.local(date), scene.local(head)
    for clause in inserted(scene.words):
        if clause.start == told.end and _TOOK_PLACE.match(scene.words, clause.start):
            continue  # "The call, which took place on Monday, was long"
        dated, tells = clause.covers(when), clause.overlaps(told) and not told.covers(clause)
        if dated != tells and (dated or clause.end < len(scene.words.rstrip(" ."))):
            return True
    return False


# A scene's clauses are asked for by each of its happenings, and by each of their dates.
@lru_cache(maxsize=8)
def inserted(words: str) -> tuple[Span, ...]:
    """The clauses set into a sentence, as offsets within its words."""
    found: list[Span] = []
    for opening in _OPENS.finditer(words):
        if not found or opening.start() >= found[-1].end:
            found.append(Span(opening.start(), _closes(words, opening.end())))
    if " what " in words:
        named = [Span(*match.span()) for match in _WHAT.finditer(words)]
        found += [each for each in named if not any(each.overlaps(clause) for clause in found)]
    return tuple(sorted(found))


def _closes(words: str, start: int) -> int:
    """Where a clause ends: behind the comma before the sentence's verb, or with the sentence."""
    end = words.find(";", start)
    end = len(words) if end < 0 else end
    for comma in _COMMA.finditer(words, start, end):
        if _is_verb(comma["word"]):
            return comma.start() + 1
    adjunct = _ADJUNCT.search(words, start, end)
    return adjunct.start() + 1 if adjunct else end


def _is_verb(word: str) -> bool:
    """Whether a word is a verb with a tense, as far as its form tells."""
    return word in _verbs() or word in _LIMITING or (word.endswith("ed") and len(word) > 4)


@cache
def _verbs() -> frozenset[str]:
    saying = (form for form in forms() if not form.endswith("ing"))
    return grammar().auxiliaries | grammar().pasts | frozenset(saying)
