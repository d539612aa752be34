"""Two people who are meant together, though not by name: "they", "the two", "their call"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from msgspec import Struct

from dashboard.extract.events import camps
from dashboard.extract.events.camps import PRESIDENTS, is_institution
from dashboard.extract.events.scenes import Scene
from dashboard.models import PersonMention, Span
from dashboard.reference.prefilter import may_match

_AND = re.compile(r"\s*,?\s*(?:and|&|with)\s+(?:the |his |her )?(?:[\w.'-]+,? ){0,3}")
# What may stand before the date of an item: "- 2 May: A call", "In May, a call"
_OPENER = re.compile(r"[^\w\"'(]*(?:(?:In|On|By) )?")
_NOUN = re.compile(r"(?:call|conversation|meeting|summit|talks|handshake|encounter)s?$")
_PHONED = re.compile(r"(?i)phone (?:call|conversation|talk)s?$")
# "a call between the two presidents"
_BETWEEN = re.compile(
    r" between (?:(?:the |both )?(?:two )?(?:men|leaders|presidents|them|pair|heads of state)\b"
    r"|(?:the two|both)(?= (?:since|in|on|this|last|so far|after|at|before)\b|[.,;]))"
)
# "The previous one was in May", of those that the sentence before tells of
_ELLIPTIC = re.compile(
    r"(?i)\W*(?:the [\w ]*(?: ones?| two| three|others)"
    r"|(?:[\w]+ (?:more|others|further)|another)\b.*|(?:[a-z ]+,? )?(?:in|on|at))"
)
# "On Monday he rang": whom he had spoken to before
_RANG = re.compile(r"(?i)(?:rang|(?:tele)?phoned|called (?:up|about|for .*))\s*")
# "their first meeting"
_THEIRS = re.compile(
    r"(?i)\b(?:their|the (?:very )?(?:last|previous|first|latest|second|third|most recent))"
    r"(?: (?:[\w-]+ ){0,3}[\w-]+)?$"
)
# "their" (talks at the summit)
_THEIR_OWN = re.compile(r"\b[Tt]heir (?:[\w-]+ ){0,3}$")
# "a call from the Kremlin"
_ADDRESSED = re.compile(r"\s*(?:from|with|to)\b")
_LINE = re.compile(r"\s*(?:(?:from|with|to)\s+)?(?:the\s+)?")
# Two people who are meant together, though not by name
_PLURAL = re.compile(
    r"(?i)\b(?:they|both|the two|the pair|(?:the|both) (?:two )?(?:men|leaders|presidents))\b"
    r"(?! (?:countries|sides|nations|governments|capitals|powers|militaries|teams|delegations)\b)"
)
# ... as the subject of what follows: "they had last", "the two leaders briefly"
_PLURAL_SUBJECT = re.compile(
    _PLURAL.pattern + r"(?: (?:had|have|then|also|again|last|first|briefly|finally|only|later))* $"
)
_SUBJECT_REACH = 50  # code points
# "He rang again": whom he had rung before
_AGAIN = re.compile(r",? (?:again|back|once (?:more|again)|(?:a )?(?:second|third) time)\b")
# People whom no name tells, but who are not the two either
# A contact that has two ends, be the other one named or not
_OF_TWO = re.compile(
    r"(?i)(?:calls?|conversations?|handshake|encounters?|chat|tete-a-tete|sit-down|(?:tele)?phone"
    r"|receiver|handset|line|came|followed|alone with only|took place|were held|thumbs-up|rang"
    r"|(?:letter|telegram|cable|note)s?(?: of|,? dated)?"
    r"|[a-z]+ (?:sidelines|margins|fringes|dinner|lunch)) ?$"
)
_WITH_SOMEBODY = re.compile(
    r"(?! deal[st] with\b)(?:(?:,? [a-z]+){0,2},? (?:with|to|from|of"
    r"|between(?! \d| [A-Z]\w{2,8}\.? \d)|among|by)\b"
    r"|[^,;:]{0,40} (?:with|between(?! \d| [A-Z]\w{2,8}\.? \d)|among)\b)"
)
# "told a newspaper in a telephone conversation"
_SAID_TO = re.compile(r"\b(?:told|interview\w*|reporters|journalists)\b")
_ANYBODY = re.compile(
    r"(?i)\b(?:officials?|aides?|ministers?|secretar(?:y|ies)|negotiators?|diplomats?"
    r"|envoys?|spokes\w+|generals?|ambassadors?|delegations?|teams?|lawmakers|senators?)\b"
)
# "With Joe Roe listening in, Doe rang her": he was no party.
_COMPANY = re.compile(
    r"\b[Ww]ith [^;:.]{3,80}? (?:grouped|gathered|assembled|listening|watching|seated|sitting"
    r"|standing|hovering|looking on|at (?:his|her) side|in the (?:room|chair)|in attendance)\b"
)


# "delegations of the two countries", "both sides"
_SIDES = re.compile(
    r"\b(?:[Tt]he two|[Bb]oth) (?:countries|sides|nations|governments|capitals|powers|teams"
    r"|delegations)\b"
)


class Pair(Struct, frozen=True):
    """The two of whom the text last spoke together, and the two of its headline, by name.

    `scenes` are all of the article.
    """

    last: tuple[str, ...] = ()
    top: tuple[str, ...] = ()
    scenes: Sequence[Scene] = ()


def last_pair(scene: Scene) -> tuple[str, ...]:
    """The last two persons whom the scene names in one breath ("Jane and Joe"), if any."""
    persons = [m for m in scene.people if not is_institution(m.name)]
    names = tuple(dict.fromkeys(mention.name for mention in persons))
    if scene.number == 0:  # of a headline: "Smith, Doe speak", "Smith, Doe discuss Roe's plan"
        listed = [_in_list(scene, two) for two in pairwise(persons[:3])]
        if len(names) == 2 or listed == [True, False]:
            return names[:2]
    for right in range(len(persons) - 1, 0, -1):
        joined = in_one_breath(scene, persons[right - 1 : right + 1])
        names = tuple(dict.fromkeys(mention.name for mention in joined))
        if len(names) == 2:
            return () if right > 1 and _in_list(scene, persons[right - 2 : right]) else names
    return ()


def _in_list(scene: Scene, mentions: Sequence[PersonMention]) -> bool:
    """Whether only a comma stands between two mentions: "Jane, Joe and Jim" are no two."""
    return _link(scene, *mentions) == ","


def _named_before(scene: Scene, pair: Pair) -> tuple[str, ...]:
    """The persons whom the sentence before names, none that only own, in the same paragraph."""
    named = (
        m.name
        for before in pair.scenes[max(0, scene.number - 1) : scene.number]
        for m in before.people
        if before.paragraph == scene.paragraph and m.known_by == "named"
        if not before.words.startswith("'s", before.local(m.span).end)
    )
    return tuple(dict.fromkeys(named))


def besides(
    scene: Scene, head: Span, clause: Span, names: tuple[str, ...], pair: Pair
) -> tuple[str, ...]:
    """Who takes part besides the one named: "they", or an institution at the other end.

    "Smith took a call from the Kremlin" names a second party, though no person.
    """
    words, at = scene.words, scene.local(head)
    if not names and _PLURAL.search(words, scene.local(clause).start, at.end):
        return _two_before(scene, head) or pair.last or pair.top
    if not names and _BETWEEN.match(words, at.end):
        return pair.last
    if len(names) == 1 and names[0] in pair.last:
        alone = {m.name for m in scene.people} <= {names[0]} and not _ANYBODY.search(words)
        if _AGAIN.match(words, at.end) or (alone and _RANG.fullmatch(at.of(words))):
            return pair.last
    if len(names) < 2 and (_is_item(scene, head) or _THEIR_OWN.search(words, 0, at.start)):
        here = tuple(dict.fromkeys(m.name for m in scene.people if not is_institution(m.name)))
        both = pair.top if set(here) <= set(pair.top) else pair.last
        return here if len(here) == 2 else both if set(here) <= set(both) else names
    if len(names) < 2 and set(names) <= set(pair.top) and _is_of_the_two(scene, head, clause, pair):
        return pair.top
    institutions = [m for m in scene.people if is_institution(m.name) and clause.covers(m.span)]
    behind = [m for m in institutions if m.span.start >= head.end]
    first = behind[0].span if behind else head
    between = words[at.end : max(0, scene.local(first).start)]
    return (*names, behind[0].name) if behind and names and _LINE.fullmatch(between) else names


def of_sides(scene: Scene, clause: Span, pair: Pair) -> tuple[str, ...]:
    """The countries of the two, where only they are told of: "delegations of both sides met"."""
    at = scene.local(clause)
    of_presidents = set(pair.top) == set(PRESIDENTS.values())
    if not (of_presidents and _SIDES.search(scene.words, at.start, at.end)):
        return ()
    return _sides(pair.scenes[: scene.number])


def _sides(before: Sequence[Scene]) -> tuple[str, ...]:
    """The countries of the two presidents, unless the text last spoke of one and another."""
    named = (set(camps.nations_in(scene.words)) for scene in reversed(before))
    nations = next(filter(None, named), set[str]())
    both = set(camps.BOTH)
    return camps.BOTH if before and (nations <= both or both <= nations) else ()


def with_other(named: tuple[str, ...], pair: Pair) -> tuple[str, ...]:
    """Those whom a noun names, with the other one of the pair: "The call with Doe was long"."""
    if len(named) != 1:
        return named
    both = next((two for two in (pair.last, pair.top) if named[0] in two), ())
    return both or named


def as_subject(scene: Scene, head: Span, pair: Pair) -> tuple[str, ...]:
    """The two who are the plural subject of `head`, whoever else the sentence names.

    "Two weeks after Jane Doe's report, they spoke for an hour": she was no party.
    """
    at = scene.local(head)
    subject = _PLURAL_SUBJECT.search(scene.words, max(0, at.start - _SUBJECT_REACH), at.start)
    if not (subject or _PLURAL.match(scene.words, at.start, at.end)):
        return ()
    if _ADDRESSED.match(scene.words, at.end):
        return ()  # "they spoke with Jane Doe"
    return _two_before(scene, head) or pair.last or pair.top


def _is_of_the_two(scene: Scene, head: Span, clause: Span, pair: Pair) -> bool:
    """Whether a contact of one of the two, with nobody said to be the other, is with the other.

    "Smith invited him during an hour-long call", "It was Smith who picked up the phone", of
    whose article two sides are the subject.
    """
    words, at, within = scene.words, scene.local(head), scene.local(clause)
    if not _OF_TWO.search(words, at.start, at.end) or _WITH_SOMEBODY.match(words, at.end):
        return False
    if _ANYBODY.search(words, within.start, within.end) or _SAID_TO.search(words, 0, at.start):
        return False
    named = {
        m.name
        for m in scene.people
        if clause.covers(m.span) and not looks_on(scene, scene.local(m.span))
    }
    return all(name in pair.top or is_institution(name) for name in named)


def looks_on(scene: Scene, at: Span) -> bool:
    """Whether a mention is of the company of the one who acts."""
    company = _company(scene)
    return company is not None and company.start() < at.start < company.end()


@lru_cache(maxsize=8)  # each of its mentions asks
def _company(scene: Scene) -> re.Match[str] | None:
    return _COMPANY.search(scene.words) if may_match(_COMPANY, scene.lowered) else None


def _two_before(scene: Scene, head: Span) -> tuple[str, ...]:
    """The two persons whom the sentence names up to `head`, if it names just two."""
    persons = [m for m in scene.people if m.span.end <= head.end and not is_institution(m.name)]
    names = tuple(dict.fromkeys(mention.name for mention in persons))
    return names if len(names) == 2 else ()


def _is_item(scene: Scene, head: Span) -> bool:
    """Whether a chronicle of two tells a contact in which it need not name both.

    "2 May: A call on Syria", "In May, a call yields nothing".
    """
    words, at = scene.words, scene.local(head)
    others = _ADDRESSED.match(words, at.end)
    told = _PHONED.search(words, at.start, at.end) and scene.timexes
    named = told or (_NOUN.search(words, at.start, at.end) and _opens_with_date(scene))
    return bool(named) and not others and not _ANYBODY.search(words)


def _opens_with_date(scene: Scene) -> bool:
    """Whether a date stands where a chronicle has it, at the start and apart."""
    if not scene.timexes:
        return False
    at = scene.local(scene.timexes[0].span)
    return bool(_OPENER.fullmatch(scene.words, 0, at.start)) and scene.words[
        at.end : at.end + 2
    ].strip() in (":", "-", ".", ",")


def in_one_breath(scene: Scene, mentions: Sequence[PersonMention]) -> list[PersonMention]:
    """The first of the mentions and those joined to it by "and", or by commas in such a list."""
    joined = list(mentions[:1])
    links = [_link(scene, *pair) for pair in pairwise(mentions)]
    for number, (link, mention) in enumerate(zip(links, mentions[1:], strict=True)):
        listed = link == "," and "and" in links[max(0, number - 1) : number + 2]
        if link != "and" and not listed:
            break
        joined.append(mention)
    return joined


def _link(scene: Scene, one: PersonMention, other: PersonMention) -> str:
    """How two neighbouring mentions are joined: ``and``, a comma, or empty."""
    left, right = sorted((one.span, other.span))
    between = scene.words[scene.local(left).end : max(0, scene.local(right).start)]
    if left.overlaps(right) or _AND.fullmatch(between):
        return "and"
    return between.strip()[:2]


def whose(scene: Scene, head: Span, pair: Pair) -> tuple[str, ...]:
    """The two of a noun that goes on: "their first meeting", "a call between the two"."""
    end = scene.local(head).end
    if _BETWEEN.match(scene.words, end):
        return last_pair(scene) or pair.last
    if _ELLIPTIC.fullmatch(scene.local(head).of(scene.words)):
        return pair.last or pair.top
    theirs = _THEIRS.search(scene.words, 0, end)
    if theirs is None:
        if scene.people or not scene.timexes:
            return ()
        others = _named_before(scene, pair)
        return others if len(others) > 1 and not set(pair.top) <= set(others) else pair.top
    named = {m.name: None for m in reversed(scene.people) if m.span.end <= head.start}
    nearest = tuple(name for name in named if not is_institution(name))[1::-1]
    owned = theirs.group().lower().startswith("their") and len(nearest) == 2
    theirs_too = pair.top if theirs.group().lower().startswith("their") else ()
    return last_pair(scene) or (nearest if owned else pair.last or theirs_too)
