"""The article's own words for an act, and who does it: "expelled 35 diplomats".

Who does it is the subject that stands before the verb, and nobody else of the sentence: a person
or a country by its name, anybody else in the article's words ("A grand jury indicted Roe").
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from dashboard.extract.events import camps, doers, relatives
from dashboard.extract.events.scenes import Scene
from dashboard.models import Span
from dashboard.reference.grammar import grammar

_LONGEST = 14  # words of a subject, or of what an act is done to
_LONGEST_NAME = 6  # words of a person's name with titles, or of a country's
_NEAR = 80  # code points between a noun and the clause that tells of it
_WORD = re.compile(
    r"(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St)\.|(?:[A-Z]\.)+(?=[\s']|$)"
    r"|\d[\d.,]*[\d%](?![\w-])|[\w$](?:[\w.'&/%-]*[\w%])?'?"
)
# "had then formally" (left the treaty)
_LOOSE = re.compile(
    r"(?:had|has|have|also|then|later|again|once|twice|already|just|even|finally|first|soon|earlier"
    r"|instead|himself|herself|itself|on|in|at|late|early|last|this|the|during|by|over|[a-z]+ly)$"
)
_PASSIVE = re.compile(r"\b(?:(?:has|have|had|is|was|were) be(?:en|ing)|is|are|was|were|being)$")
_RELATIVE = re.compile(r",? (?:who|which|that)$")
# ", citing its missiles,"
_INSERTED = re.compile(r", [^,;:()]{1,90},$")
_NAMED = re.compile(r"(?:New|Open) [A-Z]")  # treaties
_PRONOUN = re.compile(r"(?i)(?:(?P<subject>s?he)|his|her|its|their)\b")
_ADJECTIVE = re.compile(r"(?:ian|ican|ish|ese|ench|erman|utch|wiss|eek|eli|abi|aqi)$")
# what it was seized "a day" before
_COUNT = re.compile(r" (?:an?|[\w-]+) (?:minutes?|hours?|days?|weeks?|months?|years?)$")
_COUNTED = re.compile(r" (?:before|after|earlier|later|ago)\b")
# "passed by the Senate on Monday and" (by the House a day later)
_DONE = re.compile(r"\b[a-z]+ed\b(?= by\b)")
# "preparations for" (a summit) "were put on hold"
_PLAN = re.compile(
    r"\b(?:(?:[Tt]he|[Hh]is|[Hh]er|[Aa]ny|[Aa]ll|[Tt]heir) )?"
    r"(?:[Pp]lans?|[Pp]reparations|[Tt]alk|[Ii]deas?) (?:for|of|to hold) $"
)
_CANCELLED = re.compile(r"(?:was|were|has been|had been|is|got) [^.;:]*$")
# a clause begins behind these: "after Oslo imposed", "because Doe quit"
_OPENING = frozenset(["than", "like"])
_LINKS = frozenset(["of", "and", "&"])
_NOBODY = frozenset(["it", "they", "we", "i", "you", "who", "which", "that"])  # whom, is not said
_PRONOUNS = _NOBODY | {"he", "she"}
# what an act is done to goes on beyond none of these
_ENDS = frozenset(
    "over after before in because as amid when while but with without who whom that which whose "  # noqa: SIM905
    "from earlier later last next this yesterday again where citing saying under since until than "
    "via despite following during".split()
)
_DANGLING = frozenset("on to for and of at a an the its his her their by with or more".split())  # noqa: SIM905
# ' "10 or 12 days"', of which the whole is taken; what is left blank is a sentence of its own
_QUOTED = re.compile(r" [\"“](?=\S)[^\"“”.!?;]{1,60}[^\"“”.,!?;][\"”](?=[ ,.;])")
# what is left where the object is not taken: "a law against", "to settle it or face"
_LEFT_OVER = re.compile(
    r"(?: (?:against|to|of|for|from|on|by|with|into|under|over|about|than|more|less|or|and|face"
    r"|the|an?))*$"
)


class Wording(NamedTuple):
    """`words` of the article; `doer` is who does it where they do not say so themselves."""

    words: str
    doer: str


def of_act(scene: Scene, head: Span, start: int) -> Wording:
    """What an act told by `head` is called; `start` is where its words begin in the scene's."""
    told = scene.local(head).end
    end = _object_end(scene, told)
    if scene.words.startswith("by ", start):
        done = [match.group() for match in _DONE.finditer(scene.words, 0, start)]
        return Wording(f"{done[-1]} … {scene.words[start:end]}" if done else "", "")
    passive = _PASSIVE.search(scene.words[:start].rstrip())
    verb = passive.start() if passive else start
    subject = _subject(scene, scene.words[:verb].rstrip())
    if subject is None or subject.of(scene.words).lower() in _NOBODY:
        return Wording(_from_verb(scene, verb, end), _earlier_subject(scene, head))
    noun = _told_of(scene, subject) if end <= told else None
    doer = _name(scene, subject) if noun is None and not passive else ""
    if doer:
        return Wording(_from_verb(scene, verb, end), doer)
    return Wording(_from_subject(scene, Span(noun or subject.start, subject.end), verb, end), "")


def of_taken_back(scene: Scene, head: Span, until: int) -> Wording:
    """What the noun `head` is called that is cancelled in words behind it, which end at `until`."""
    told = scene.local(head)
    before = list(_WORD.finditer(scene.words[: told.end]))[-_LONGEST:]
    first = _begins(scene, scene.words, before)
    start = told.start if first is None else before[first].start()
    plan = _PLAN.search(scene.words[:start])
    start = plan.start() if plan else start
    end = _object_end(scene, told.end)
    verb = _CANCELLED.search(scene.words, end, until)
    behind = verb.start() if verb else end
    between = " " if behind <= end + 1 else " … "
    said = " ".join(f"{scene.words[start:end]}{between}{scene.words[behind:until]}".split())
    return Wording(said[0].upper() + said[1:] if verb else said, "")


def _from_verb(scene: Scene, verb: int, end: int) -> str:
    """The words from the verb on, which a headline may write with a capital."""
    said = _without_clauses(scene, verb, end)
    named = _NAMED.match(said)
    return said[:1].lower() + said[1:] if scene.number == 0 and not named else said


def _from_subject(scene: Scene, subject: Span, verb: int, end: int) -> str:
    """The words from the subject on; "[Jane Doe's] government" where it is only "her"."""
    own = subject.of(scene.words)
    pronoun = _PRONOUN.match(own)
    names = [m.name for m in scene.people if scene.local(m.span).start == subject.start]
    if pronoun and names:
        owns = "" if pronoun["subject"] else "'s"
        own = f"[{names[0]}{owns}]{own[pronoun.end() :]}"
    between = scene.words[subject.end : verb]
    dated = (
        any(subject.end <= scene.local(timex.span).start < verb for timex in scene.timexes)
        or "," in between
    )
    done = _without_clauses(scene, verb, end)
    said = " ".join(f"{own}{' … ' if dated else between}{done}".split())
    return said[0].upper() + said[1:]


def _without_clauses(scene: Scene, start: int, end: int) -> str:
    """The words, those of clauses set into them left out: "The treaty … lapsed"."""
    said = scene.words[start:end]
    for clause in reversed(relatives.inserted(scene.words) if "," in said else ()):
        if start < clause.start and clause.end < end:
            said = f"{said[: clause.start - start]} … {said[clause.end - start :]}"
    return " ".join(said.split())


def _object_end(scene: Scene, end: int) -> int:
    """Where what an act is done to ends: "expelled" 35 officials."""
    dates = sorted(scene.local(timex.span).start for timex in scene.timexes)
    limit = next((date for date in dates if date >= end), len(scene.words))
    last = at = len(scene.words[:end].rstrip())
    for _ in range(_LONGEST):
        quoted = _QUOTED.match(scene.words, at)
        word = quoted or _next_word(scene.words, at)
        if word is None or word.end() > limit or not (quoted or _goes_on(scene.words, word)):
            break
        at = word.end()
        last = last if word.group().lower() in _DANGLING else at
    count = _COUNT.search(scene.words[:last]) if _COUNTED.match(scene.words, last) else None
    last = count.start() if count else last
    return _LEFT_OVER.search(scene.words, 0, last).start()  # type: ignore[union-attr]


def _next_word(words: str, at: int) -> re.Match[str] | None:
    """The word behind one blank, if nothing but it stands there."""
    return _WORD.match(words, at + 1) if words.startswith(" ", at) else None


def _goes_on(words: str, word: re.Match[str]) -> bool:
    """Whether what an act is done to can go on with a word."""
    if word.group() == "and":  # "Doe and Roe", "ships and men", not "and closed its ports"
        following = _next_word(words, word.end())
        return following is not None and not following.group().endswith("ed")
    return word.group().lower() not in _ENDS


def _subject(scene: Scene, before: str) -> Span | None:
    """The noun phrase that is the subject of a verb behind `before`."""
    before = _bare(scene, before)
    related = _RELATIVE.search(before)
    if related:
        before = before[: related.start()].rstrip(",")
    words = list(_WORD.finditer(before))[-_LONGEST:]
    if not words or words[-1].end() != len(before) or words[-1].group() in _LINKS:
        return None  # "sat down, and" (signed it)
    first = _begins(scene, before, words)
    if first is None:
        return None
    found = Span(words[first].start(), len(before))
    governed = not related and _is_governed(words[:first], before, found.start)
    return None if governed and not _holds_another(scene, found) else found


def _holds_another(scene: Scene, subject: Span) -> bool:
    """Whether a noun is told of by a clause without "that": "(under) a law Mr Roe" signed."""
    mention = next((m for m in scene.people if scene.local(m.span).end == subject.end), None)
    start = scene.local(mention.span).start if mention else subject.start
    return start > subject.start and not _is_titled(scene.words[subject.start : start])


def _bare(scene: Scene, before: str) -> str:
    """What stands before a verb without its helpers, adverbs, insertions and dates."""
    dates = {scene.local(t.span).end: scene.local(t.span).start for t in scene.timexes}
    while True:
        length = len(before)
        before = before[: dates.get(len(before), len(before))].rstrip()
        head, _, word = before.rpartition(" ")
        if head and _LOOSE.match(word):
            before = head.rstrip()
        inserted = _INSERTED.search(before)
        before = before[: inserted.start()] if inserted else before
        if len(before) == length:
            return before


@cache
def _stops() -> frozenset[str]:
    """Words before which no subject goes on."""
    lists = grammar()
    closed = lists.prepositions | lists.auxiliaries | lists.conjunctions | lists.relatives
    return (closed | lists.subordinators | {"not", "to"}) - _LINKS


def _begins(scene: Scene, before: str, words: Sequence[re.Match[str]]) -> int | None:
    """Index of the first word of the noun phrase that the words end with."""
    dates = {scene.local(timex.span).end for timex in scene.timexes}
    surnames = {scene.local(m.span).end for m in scene.people}  # "May" is no verb there
    first = None
    for index in range(len(words) - 1, -1, -1):
        word, lower = words[index], words[index].group().lower()
        joined = first is None or before[word.end() : words[index + 1].start()] == " "
        stops = lower in _stops() and word.end() not in surnames
        if not joined or word.end() in dates or stops:
            return first
        if lower in _PRONOUNS:
            return index if first is None else first
        if lower not in _LINKS:
            first = index
        if lower in grammar().determiners and not _links(words[:index]):
            return index
    return first


def _links(words: Sequence[re.Match[str]]) -> bool:
    """Whether the words end in one that joins what follows to them: "the Speaker of" the House."""
    return bool(words) and words[-1].group() in _LINKS


def _is_governed(words: Sequence[re.Match[str]], before: str, start: int) -> bool:
    """Whether the phrase at `start` belongs to a word before it: "in a call Doe", "to Oslo"."""
    if not words or before[words[-1].end() : start] != " ":
        return False
    lower = words[-1].group().lower()
    lists = grammar()
    opens = lower in lists.conjunctions | lists.subordinators | _OPENING
    return not opens and lower in lists.prepositions | {"to"}


def _told_of(scene: Scene, subject: Span) -> int | None:
    """Where the noun begins that a clause tells of: "a law that Roe signed"."""
    before = scene.words[: subject.start].rstrip()
    if not before.endswith((" that", " which")):
        return None
    near = max(0, len(before) - _NEAR)
    nouns = [at.start() for at in re.finditer(r"\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Ii]ts) ", before)]
    return next((at for at in nouns if at >= near and not re.search("[,;:]", before[at:])), None)


def _name(scene: Scene, subject: Span) -> str:
    """The canonical name of a subject that is a person, or a country and nothing else."""
    whole = subject.of(scene.words)
    mention = next((m for m in scene.people if scene.local(m.span).end == subject.end), None)
    if mention is not None:
        person = not camps.is_institution(mention.name)
        start = scene.local(mention.span).start
        titled = person and _is_titled(scene.words[subject.start : max(subject.start, start)])
        return mention.name if titled else ""
    plain = whole.removeprefix("the ").removeprefix("The ")
    nations = () if _ADJECTIVE.search(plain) else camps.nations_in(plain)
    return nations[0] if nations and plain in camps.nation_names(nations[0]) else ""


def _earlier_subject(scene: Scene, head: Span) -> str:
    """The name of who or what opens the clause before: "Moscow protested, and" expelled them."""
    clause = scene.local(doers.of_subject(scene, head))
    if clause.end > scene.local(head).start:
        return ""  # its own
    words = list(_WORD.finditer(scene.words, clause.start, clause.end))[:_LONGEST_NAME]
    spans = [Span(words[0].start(), word.end()) for word in words]
    return next(filter(None, (_name(scene, span) for span in spans)), "")


def _is_titled(before: str) -> bool:
    """Whether only a person's titles stand before the name: "the Danish envoy" Jane Doe."""
    lists = grammar()
    known = lists.titles | lists.speakers | lists.determiners | lists.qualifiers | {"those", "of"}
    return all(
        word.group()[0].isupper() or word.group().lower() in known
        for word in _WORD.finditer(before)
    )
