"""Who takes part in a happening, and in which role."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from dashboard.extract.events import pairs, simultaneous, subjects
from dashboard.extract.events.camps import AIDED, counterparts, is_aided, is_institution
from dashboard.extract.events.pairs import Pair, in_one_breath
from dashboard.extract.events.scenes import Scene
from dashboard.models import Participant, PersonMention, Span
from dashboard.reference.alternatives import one_of

# Words at which another statement begins: whoever stands behind them does not
# take part in what stands before.
_OPENERS = "while whereas who which where because but if whether before after when amid".split()  # noqa: SIM905
_WINDOW = re.compile(
    r";|that(?<=\bthat)(?! (?:day|night|evening|morning|week|weekend|month|year|time)\b)\b"
    r"|(?:" + one_of([*_OPENERS, "according to"], r"\b") + r")\b"
    r"|, (?:and(?! (?:the|his|her|[A-Z][\w.-]+(?:'s?)?) (?:[\w-]+ ){0,4}[a-z]+,"
    r"(?: [A-Z][\w.'-]*){1,4}, )|but|saying|adding)\b"  # not "and his aide, Joe Roe, met"
    r"|, the (?:very |same )?(?:day|morning|afternoon|evening|night) (?=[A-Z])"
)
# Verbs whose subject acts and whose object is acted upon.
_DIRECTED = re.compile(
    r"(?i)(?:(?:tele)?phoned|phones|called|calls|dial\w+|contacted|rang|sent|wrote|delivered|hosted)\b"
)
# "sent Doe a letter": to nobody else
_GIVES = re.compile(r"(?i)(?:sen[dt]|hand|g[ai]v|wr[io]te|deliver|mail|cabl|forward)")
# "was telephoned by"
_PASSIVE = re.compile(r"\b(?:was|were|been) (?:\w+ly )?$")
_BY = re.compile(r" (?:[\w-]+ ){0,3}?by\b")
_ENDS = re.compile(r"[,;:]| - |\band\b")
# "a call with several leaders and" Doe
_AND_OTHERS = re.compile(r" (?:[\w-]+ ){1,3}and ")
# "Doe praised Roe and phoned" somebody: it is the subject of both verbs who phoned
_SHARED = re.compile(r" and (?:then |later |also )?")
# "Doe says deal is near as envoy meets Roe": it is not Doe who does
_UNNAMED = re.compile(
    r"\b(?:as|after|when|while|before|and) (?:[a-z]+ ){0,2}(?:envoys?|aides?|advis[eo]rs?"
    r"|officials|diplomats|ministers?|negotiators|delegations?|lawyers?) "
    r"(?:will |had |has |have |to )?$"
)
# "left a meeting with allies to phone Doe": it was not with Doe
_TO_DO = (" to phone ", " to telephone ", " to call ", " to ring ", " to tell ", " to thank ")
# "placed a call to thank Doe": it was with Doe
_BY_PHONE = re.compile(r"(?i)(?:phone[ds]?|calls?|rang|dial\w*|line|receiver)$")
# "the Trump administration" is not Trump
_ATTRIBUTE = re.compile(
    r"\s+(?:[Aa]dministration|[Cc]ampaign|[Tt]eam|[Tt]ransition|Organi[sz]ation|Tower|supporters?"
    r"|aides?|allies|era|presidency|White House)\b"
)
# "a letter from Jane Doe to the Danish king": both of them write to each other
_POSTED = re.compile(r"\b(?:from|to|for) (?:the |his |her )?(?:[A-Z][\w.'-]* ){0,3}$")
_WITH = re.compile(
    r"(?: [\w-]+){0,6}? (?:with|between|of|to) (?:the |his |her |its )?(?:[\w.'-]+ ){0,4}"
)
_NONE = Pair()
# A contact in which one told the other something: "He told Doe so in the very first call"
_TOLD_IN = re.compile(
    r"\b(?:told|asked|reminded|warned|assured|urged|informed|thanked|congratulated|pressed|invited"
    r"|promised)\b[^;:,]*\b(?:in|during|on|by|over|at) (?:the|that|their|his|her|a) [\w -]*$"
)
# "Doe says a meeting of the two presidents is near": not his
_OF = re.compile(r" (?:of|between) ")
# "his meeting with", "Trump's scheduled meeting"
_OWNED = re.compile(r"(?:'s|')? (?:[\w.-]+,? ){0,4}")


def window(scene: Scene, head: Span) -> Span:
    """The part of the sentence around `head` in which its parties stand."""
    at = scene.local(head)
    start, end = 0, len(scene.words)
    for first, last in _boundaries(scene.words):
        if last <= at.start:
            start = last
        elif first >= at.end:
            end = first
            break
    return scene.absolute(start, end)


# A scene's clauses are asked for by each of its happenings and sayings.
@lru_cache(maxsize=8)
def _boundaries(words: str) -> list[tuple[int, int]]:
    return [boundary.span() for boundary in _WINDOW.finditer(words)]


def find(scene: Scene, head: Span, goes_on: bool, pair: Pair = _NONE) -> tuple[Participant, ...]:
    """Who takes part in what `head` tells.

    The nearest before the head and the nearest behind it, each with those
    named in one breath with it; where that gives fewer than two, whoever the
    clause names, then whoever the sentence names.  A noun that `goes_on`
    with what was told before ("the meeting") has only those it names itself.
    `pair` are the two of whom the article speaks, for a "they" of whom nothing
    more is known.
    """
    clause = window(scene, head)
    mentions = [m for m in scene.people if not belongs_elsewhere(scene, m, head)]
    persons = [m for m in mentions if m.known_by != "institution"]
    if subjects.with_others(scene, head):
        return with_roles(scene, head, subjects.of(scene, persons, head))
    other = _UNNAMED.search(scene.words, 0, scene.local(head).start)
    if other and not _is_joined(scene, persons, other):
        persons = [m for m in persons if m.span.start >= head.end]
    if around := simultaneous.parties(scene, persons, head):
        return with_roles(scene, head, around)
    if goes_on:
        named = _named_by_noun(scene, persons, head) or _told_in(scene, persons, head)
        if not any(c.covers(head) for saying in scene.sayings for c in saying.contents):
            named = pairs.with_other(named, pair)
        return with_roles(scene, head, named or pairs.whose(scene, head, pair))
    named = (
        _named_by_noun(scene, persons, head)
        if _OF.match(scene.words, scene.local(head).end)
        else ()
    )
    named = named if len(named) > 1 else pairs.as_subject(scene, head, pair)
    named = named if len(named) > 1 else _of_subject(scene, persons, head, clause)
    if len(named) > 1:
        return with_roles(scene, head, named)
    beside = tuple(dict.fromkeys(m.name for m in _beside(scene, persons, head, clause)))
    beside = (*_antecedent(scene, persons, clause, beside), *beside)
    beside = _with_subject(scene, persons, clause, beside)
    if len(beside) < 2:
        beside = pairs.besides(scene, head, clause, beside, pair) or beside
    names = beside
    if counterparts(scene, clause):  # those of the clause, be they unnamed: "envoys met in Oslo"
        persons = [m for m in persons if clause.covers(m.span)]
    for candidates in ([m for m in persons if clause.covers(m.span)], persons):
        if len(names) > 1:
            break
        names = tuple(dict.fromkeys([*names, *(m.name for m in candidates)]))
    return with_roles(scene, head, names or pairs.of_sides(scene, clause, pair))


def _of_subject(
    scene: Scene, persons: Sequence[PersonMention], head: Span, clause: Span
) -> tuple[str, ...]:
    """Who does it where the subject stands elsewhere, and with whom; nobody where it does not."""
    subject = subjects.of(scene, persons, head)
    if not subject:
        return ()
    with_whom = [m for m in _beside(scene, persons, head, clause) if m.span.end > head.start]
    return tuple(dict.fromkeys([*subject, *(m.name for m in with_whom)]))


def _is_joined(scene: Scene, persons: Sequence[PersonMention], other: re.Match[str]) -> bool:
    """Whether somebody unnamed acts with one who is named: "Doe and his adviser met"."""
    begins = scene.absolute(other.start() - 1, other.end()).start
    return other.group().startswith("and ") and any(m.span.end == begins for m in persons)


def _antecedent(
    scene: Scene, persons: Sequence[PersonMention], clause: Span, names: tuple[str, ...]
) -> tuple[str, ...]:
    """Of whom a clause with "who" tells: "Jane Doe, who was received by the king"."""
    start = scene.local(clause).start
    before = scene.words[:start].rstrip()
    if not before.endswith(" who"):
        return ()
    at = scene.absolute(0, len(before[: -len(" who")].rstrip(" ,"))).end
    return tuple(m.name for m in persons if m.span.end == at and m.name not in names)


def _with_subject(
    scene: Scene, persons: Sequence[PersonMention], clause: Span, names: tuple[str, ...]
) -> tuple[str, ...]:
    """The parties with the clause's subject: "Smith discussed it with Jane and Joe in a call"."""
    inside = [m for m in persons if clause.covers(m.span)]
    first = next((m for m in inside if m.name in names), None)
    if first is None or inside[0].name in names:
        return names
    before = scene.words[: scene.local(first.span).start].rstrip()
    return (inside[0].name, *names) if before.endswith((" with", " to")) else names


def correspondents(
    scene: Scene, head: Span, found: tuple[Participant, ...]
) -> tuple[Participant, ...]:
    """Who takes part in what a letter tells, with those whom it is from and to.

    Who only carries it is `found` before them: "Joe Roe took a letter from Jane Doe to Oslo".
    """
    clause = window(scene, head)
    named = [
        m.name
        for m in scene.people
        if clause.covers(m.span)
        and not is_institution(m.name)
        and _POSTED.search(scene.words, 0, scene.local(m.span).start)
    ]
    owners = [m.name for m in scene.people if head.covers(m.span) and _owns(scene, m)]
    names = dict.fromkeys([p.name for p in found] + owners + named)
    known = {participant.name: participant for participant in found}
    return tuple(known.get(name, Participant(name, "party")) for name in names)


def _told_in(scene: Scene, persons: Sequence[PersonMention], head: Span) -> tuple[str, ...]:
    """The one who told the other something on that occasion, and the other."""
    if not _TOLD_IN.search(scene.words, 0, scene.local(head).start):
        return ()
    names = tuple(dict.fromkeys(m.name for m in persons if m.span.end <= head.start))
    return names if len(names) == 2 else ()


def _named_by_noun(scene: Scene, mentions: Sequence[PersonMention], head: Span) -> tuple[str, ...]:
    """Those whom a noun names: "his meeting with X", "the call between X and Y"."""
    owners = [m for m in mentions if _owns(scene, m) and _stands_before(scene, m, head)]
    behind = [m for m in mentions if m.span.start >= head.end]
    first = behind[0].span if behind else head
    between = scene.words[scene.local(head).end : max(0, scene.local(first).start)]
    objects = in_one_breath(scene, behind) if _WITH.fullmatch(between) else []
    return tuple(dict.fromkeys(m.name for m in (*owners, *objects)))


# "Doe's decision to leave" is Doe's own act.
_OWN_ACT = re.compile(
    r"'s? (?:[\w-]+ ){0,2}?(?:decision|move|order|announcement|refusal|vow|pledge|hand"
    r"|choice(?! (?:for|as|of|to (?:lead|head|run))\b))\b"
)


def belongs_elsewhere(scene: Scene, mention: PersonMention, head: Span) -> bool:
    """Whether a mention only owns something else: "his successor", "the Trump team"."""
    at = scene.local(mention.span)
    owned = _ATTRIBUTE.match(scene.words, at.end)
    if owned or pairs.looks_on(scene, at) or is_aided(scene, at.start):
        return True
    end = scene.local(head).end
    if at.start > end and scene.words.endswith(_TO_DO, end, at.start):
        return not _BY_PHONE.search(scene.words, scene.local(head).start, end)
    if not _owns(scene, mention) or _stands_before(scene, mention, head):
        return False
    return not _OWN_ACT.match(scene.words, scene.local(mention.span).end)


def _stands_before(scene: Scene, mention: PersonMention, head: Span) -> bool:
    """Whether only adjectives stand between a possessive and the head."""
    start, end = scene.local(mention.span).end, scene.local(head).start
    if AIDED.match(scene.words, start, max(start, end)):
        return False
    return start <= end and bool(_OWNED.fullmatch(scene.words, start, end))


def _owns(scene: Scene, mention: PersonMention) -> bool:
    """Whether a mention is a possessive."""
    at = scene.local(mention.span)
    words = at.of(scene.words).lower()
    return (
        scene.words.startswith(("'s", "' "), at.end)
        or words.endswith(("'s", "s'"))
        or words in ("his", "her", "their", "its")
    )


def _beside(
    scene: Scene, mentions: Sequence[PersonMention], head: Span, clause: Span
) -> list[PersonMention]:
    """The mentions next to the head on both sides, within its clause."""
    before = [
        m
        for m in mentions
        if clause.covers(m.span) and (m.span.end <= head.start or head.covers(m.span))
    ]
    given = [m for m in before if head.covers(m.span)]
    if given and given != before and _GIVES.match(scene.words, scene.local(head).start):
        givers = [m for m in before if m not in given]
        return [*reversed(in_one_breath(scene, givers[::-1])), *given]
    inside = [m for m in mentions if clause.covers(m.span) and m.span.start >= head.end]
    behind = [m for m in inside if _is_object(scene, m, head)]
    if len(before) > 1 and _SHARED.fullmatch(
        scene.words, scene.local(before[-1].span).end, scene.local(head).start
    ):
        return [*in_one_breath(scene, before), *in_one_breath(scene, behind)]
    return [*reversed(in_one_breath(scene, before[::-1])), *in_one_breath(scene, behind)]


def _is_object(scene: Scene, mention: PersonMention, head: Span) -> bool:
    """Whether a mention behind the head can be its object: nothing ends in between."""
    at = scene.local(head)
    between = scene.words[at.end : scene.local(mention.span).start]
    with_others = at.of(scene.words).endswith(" with") and _AND_OTHERS.fullmatch(between)
    return bool(with_others) or not _ENDS.search(between)


def with_roles(scene: Scene, head: Span, names: Sequence[str]) -> tuple[Participant, ...]:
    """The parties, with who acts and who is acted upon where the verb of `head` has both."""
    if len(names) < 2 or not _DIRECTED.match(scene.words, scene.local(head).start):
        return tuple(Participant(name, "party") for name in names)
    before = {m.name for m in scene.people if m.span.end <= head.start}
    at = scene.local(head)
    passive = _PASSIVE.search(scene.words, 0, at.start) and _BY.match(scene.words, at.end)
    roles = ("recipient", "agent") if passive else ("agent", "recipient")
    return tuple(Participant(name, roles[name not in before]) for name in names)
