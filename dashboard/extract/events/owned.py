"""Dates that belong to something named: "the 2016 election", "a ban announced in May"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from dashboard.extract.events.scenes import Scene
from dashboard.models import Span, Timex
from dashboard.reference.prefilter import may_match

_REACH = 100  # code points before a date
# "asked about the decision, announced a day earlier,": the date is the decision's
_DECIDED = re.compile(
    r"\b(?:decisions?|orders?|plans?|moves?|steps?|strategy|ban|withdrawal|pull-?out|law|decree"
    r"|sanctions|charges|indictments?|reports?|deal|proposal|nomination|appointment|dismissal"
    r"|expulsions?|measures|tariffs|books?|excerpts|memoirs?|articles?|transcripts?),? "
    r"(?:(?:which|that|of which) (?:was|were) )?(?:\w+ly )?"
    r"(?:announced|unveiled|given|taken|issued|ordered|signed|published|imposed|disclosed|reported|filed|unsealed"
    r"|made(?: public)?) (?:(?:late|early|only|just|on|in|at|the|that) )*$"
)
# "what she said of the ban, announced by Oslo on 2 May, was": nothing else was then
_ANNOUNCED = re.compile(
    r", (?:announced|unveiled|signed|published|imposed|disclosed|released|issued|made public)"
    r"(?: by (?:[\w'-]+ ){1,4}?)? ?(?:(?:late|early|only|just|on|in|at|the|that) )*$"
)
# "Three days before the" (summit), "on" (13 July)
_COUNTED = re.compile(
    r"\W*(?:[\w-]+ ){1,3}(?:days?|weeks?|months?|hours?) (?:before|after) (?:[\w'.-]+ ){0,5}"
)
_AGAIN = re.compile(r"(?: (?!on\b)[\w'-]+){0,3}, (?:(?:on|in) )?(?:the )?")
_AT = re.compile(r"\b[Aa]t (?:the |an? )?$")
# A year that belongs to a noun: "the 2016 election", "a 2018 summit".
_NOUN_AFTER = re.compile(r"\s+(?:[A-Z][\w.'-]*\s+){0,2}([a-z][\w-]+)")
_OWN_NOUN = re.compile(r" (?:[\w-]+ ){0,2}")
_OF_NOUN = re.compile(r"(?i)\b(?:the|an?|this|its|his|their|'s)\W*$")
# "In a 2013 interview he said": the year is that of what is said in it
_SAID_IN = re.compile(
    r"(?i)\b(?:in|during|at) (?:an?|the|that|his|her) \d{4} (?:[A-Z][\w.'-]* ){0,3}(?:[\w-]+ )?"
    r"(?:interview|speech|statement|tweet|post|news conference|press conference|address|rally"
    r"|debate|op-ed|appearance|broadcast|podcast|book|column)\b"
)
_OWNED_NOUN = re.compile(
    r"'s? (?:(?!in\b|on\b|at\b|of\b|and\b|after\b|before\b|by\b|with\b|over\b)[\w-]+ ?){0,2}?"
    r"(?:(interview|speech|statement|tweet|post|news conference|press conference|briefing|address"
    r"|remarks|appearance)\b|(?![\w-]+ (?:[\w-]+ )?(?:interview|speech|statement|briefing)\b)"
    r"(?:[\w-]+ ?){1,3})"
)
_YEAR = re.compile(r"^(?:the )?\d{4}$")
# "whom he would prefer in the Nov. 5 vote"
_VOTE = re.compile(
    r" (?:[\w-]+ )?(?:votes?|elections?|ballots?|polls|referendum|deadline|attacks?|invasion|riots?"
    r"|inauguration)\b"
)
_NOT_NOUNS = frozenset(
    "and or in at on to of for with by from when after before as that which who where while during "  # noqa: SIM905
    "the a an he she they it was were is has had but said told".split()
)
# "On Monday she brushed aside questions about a call": not that day's call
_ABOUT = re.compile(
    r"\b(?:about|over|regarding|concerning|(?<=comment )on) "
    r"(?:an?|the|his|her|their|that) (?:[\w-]+ ){0,2}$"
)
# "On Monday he vowed revenge for the expulsion of envoys": they had gone before
_ANSWERED = re.compile(
    r"\b(?:retaliat(?:ion|e[ds]?)|revenge|reprisals?|retribution|respon(?:se|d(?:ed|s)?)|answer"
    r"|repl(?:y|ied|ies)|reaction|react(?:ed|s)|compensation|thanks|praise|anger|outrage|protests?"
    r"|shrugged off|brushed off|shrugs off) (?:(?:on|last|late) \w+ )?"
    r"(?:(?:for|to|at|over|against) )?(?:the|his|her|their|its|an?) "
    r"(?:(?!by\b|with\b|in\b)[\w'-]+ ){0,6}?(?<!and )$"
)
_NAMED = re.compile(r"(?:call|dub|name|describ|declar)\w* ")
_AS_WHAT = re.compile(r" (?:[\"“'‘]|an? |the |as )")
# "Doe, who Roe claimed had" (expelled them)
_CLAIMED = re.compile(
    r"\b(?:who|which|that|what) (?:[\w.'-]+ ){1,3}(?:said|says|claim(?:ed|s)|believe[ds]?"
    r"|argue[ds]?|allege[ds]?|suggest(?:ed|s)|insist(?:ed|s)|thought|complain(?:ed|s))"
    r" (?:[\w-]+ ){0,2}$"
)
# "complaints from his party" (about a call)
_OF_SPEECH = re.compile(
    r"\b(?:complaints?|questions?|criticism|concerns?|reports?|claims?|doubts?|anger|fury|uproar|outcry)"
    r" (?:[\w'-]+ ){0,5}$"
)
# "the theft of files, which a site published last" (Friday): not when it was spoken of
_RELATIVE = re.compile(r"[^;:,]{2}, which (?:[\w.'-]+ ){1,7}?(?:on |in |late |early |the )*$")
# "after an attempt on his life in" (July): not when somebody spoke of it
_AFTER = re.compile(
    r"\b(?:after|following|since|before) (?:an?|the|his|her|their|its) [^,;:]{1,60} (?:in|of|on) $"
)


def is_of_count(scene: Scene, timex: Timex, head: Span) -> bool:
    """Whether a date says again when something lay that is counted from the head.

    "Three days before the summit, on 13 July, he left": not the summit's day.
    """
    at = scene.local(head)
    counted = at.end <= scene.local(timex.span).start and _COUNTED.fullmatch(
        scene.words, 0, at.start
    )
    return bool(counted) and bool(
        _AGAIN.fullmatch(scene.words, at.end, scene.local(timex.span).start)
    )


def is_of_decision(scene: Scene, timex: Timex, head: Span) -> bool:
    """Whether a date says when something else was decided: "asked of a ban announced in May"."""
    told = _decision(_DECIDED, scene, timex)
    return told is not None and not told.overlaps(head)


def decided(scene: Scene, timex: Timex) -> Span | None:
    """The words from the decision on that a date dates, if it does."""
    return _decision(_DECIDED, scene, timex) or _decision(_ANNOUNCED, scene, timex)


def is_of_relative(scene: Scene, timex: Timex, heads: Sequence[Span]) -> bool:
    """Whether a date is that of a clause on a noun, of which no head tells.

    "He spoke of the campaign, which began on 3 May": not on 3 May.
    """
    if ", which " not in scene.words:
        return False
    end = scene.local(timex.span).start
    clause = _RELATIVE.search(scene.words, max(0, end - _REACH), end)
    if clause is None:
        return False
    told = scene.absolute(clause.start(), scene.local(timex.span).end)
    return not any(head.overlaps(told) or told.covers(head) for head in heads)


def is_of_noun_before(scene: Scene, timex: Timex, head: Span) -> bool:
    """Whether a date behind a head may be that of what it came after, and another is there, too."""
    if timex.span.start < head.end or len(scene.timexes) < 2:
        return False
    between = scene.words[scene.local(head).end : scene.local(timex.span).start]
    return bool(_AFTER.search(between))


@lru_cache(maxsize=64)  # each head of its sentence asks
def _decision(words: re.Pattern[str], scene: Scene, timex: Timex) -> Span | None:
    end = scene.local(timex.span).start
    told = words.search(scene.words, max(0, end - _REACH), end)
    return scene.absolute(told.start(), len(scene.words)) if told else None


@lru_cache(maxsize=64)  # each head of its sentence asks
def noun_of_date(scene: Scene, timex: Timex) -> Span | None:
    """The noun that a date belongs to ("the 2016 election", "Monday's call"), if any.

    What was said "in Sunday's interview" was said on Sunday.
    """
    local = scene.local(timex.span)
    owned = _OWNED_NOUN.match(scene.words, local.end)
    vote = _VOTE.match(scene.words, local.end)
    if not (owned or vote or _YEAR.match(scene.words[local.start : local.end])):
        return None
    if _AT.search(scene.words, max(0, local.start - 8), local.start):
        return None  # "at last month's forum": it was then, too
    if owned:
        return None if owned.group(1) else scene.absolute(owned.start(), owned.end())
    of_noun = _OF_NOUN.search(scene.words, max(0, local.start - 8), local.start)
    if not of_noun or _is_of_saying(scene, local.start):
        return None
    match = _NOUN_AFTER.match(scene.words, local.end)
    named = match and not (match.group(1) in _NOT_NOUNS or match.group(1).endswith("ed"))
    noun = vote or (match if named else None)
    return scene.absolute(*noun.span()) if noun else None


def _is_of_saying(scene: Scene, year: int) -> bool:
    """Whether the year at an offset is that of an interview in which something is said."""
    begins = scene.words.rfind(" ", 0, max(0, scene.words.rfind(" ", 0, year - 1))) + 1
    return _SAID_IN.match(scene.words, begins) is not None


def is_of_a_head(scene: Scene, timex: Timex, heads: Sequence[Span]) -> bool:
    """Whether a date belongs to a head as to a noun: "The 2 May phone call"."""
    local = scene.local(timex.span)
    if any(head.covers(timex.span) for head in heads):
        return True
    return bool(_OF_NOUN.search(scene.words, max(0, local.start - 8), local.start)) and any(
        _OWN_NOUN.fullmatch(scene.words, local.end, max(local.end, scene.local(head).start))
        for head in heads
    )


def is_spoken_about(scene: Scene, head: Span, timex: Timex, heads: Sequence[Span]) -> bool:
    """Whether a date before is that of what is said about the head, not the head's own."""
    if timex.span.end <= head.start and is_answered(scene, head):
        return True
    if is_named(scene, head, timex):
        return True
    about = topic(scene, head)
    if about is None or timex.span.end > about.start:
        return False
    asked = _OF_SPEECH.search(scene.words, 0, scene.local(about).start)
    return bool(asked) or any(other.end <= about.start for other in heads)


def is_named(scene: Scene, head: Span, timex: Timex) -> bool:
    """Whether a day behind "called" is what is called so: "called Thursday 'a good day'"."""
    named = timex.span.start == head.end + 1 and _NAMED.match(scene.words, scene.local(head).start)
    return bool(named) and bool(_AS_WHAT.match(scene.words, scene.local(timex.span).end))


@lru_cache(maxsize=64)  # each date of its sentence asks
def is_answered(scene: Scene, head: Span) -> bool:
    """Whether a head is only what is answered, before this: "vowed revenge for the expulsion"."""
    if not may_match(_ANSWERED, scene.lowered):
        return False
    answer = _ANSWERED.search(scene.words, 0, scene.local(head).start)
    return answer is not None and "," not in answer.group()


def is_spoken_of(scene: Scene, head: Span) -> bool:
    """Whether a head is only what is answered, or claimed in a clause: "who Roe says had left"."""
    if is_answered(scene, head):
        return True
    may = may_match(_CLAIMED, scene.lowered)
    return may and _CLAIMED.search(scene.words, 0, scene.local(head).start) is not None


@lru_cache(maxsize=64)  # each date of its sentence asks
def topic(scene: Scene, head: Span) -> Span | None:
    """The words that make a head only what is spoken about: "about a" call."""
    about = _ABOUT.search(scene.words, 0, scene.local(head).start)
    return scene.absolute(*about.span()) if about else None


def owners(scene: Scene, heads: Sequence[Span]) -> set[int]:
    """The numbers of the heads that have a date of their own, as a noun has: "Monday's call"."""
    return {n for t in scene.timexes for n, head in enumerate(heads) if owns(scene, head, t)}


def owns(scene: Scene, head: Span, timex: Timex) -> bool:
    """Whether a date belongs to a happening as to a noun: "Monday's call"."""
    noun = noun_of_date(scene, timex)
    if noun is None or not noun.overlaps(head):
        return False
    # "left a 2018 treaty": not in 2018
    return head.start >= timex.span.start or not _YEAR.match(
        scene.local(timex.span).of(scene.words)
    )
