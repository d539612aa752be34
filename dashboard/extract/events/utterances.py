"""What of a reported statement was said, without what only the writer adds."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dashboard.models import Span
from dashboard.reference.cues import forms

_ADDED = re.compile(
    r", (?:(?:hours|days|minutes|weeks|a (?:day|week)|shortly|soon|just) )?"
    r"(?:after|as|following|amid)\b"
    r"| in (?:an?|his|her|their) (?:[\w-]+ ){0,3}(?:interview|speech|statement|post|tweet)\b"
    r"| (?:at|after|during|before) an? (?:[\w-]+ ){0,3}(?:rally|speech|briefing|conference|forum)\b"
    r"|, (?:the |an? )?(?:[A-Z][\w.'-]* ){1,4}(?:spokes\w+ )?(?:said|says|announced|confirmed)\b"
)
# "thanked Doe in a call": the words are the call's, while in "said they spoke in a call" it is
# part of what is said
_CALLED = re.compile(
    r" (?:in|during|by) an? (?:[\w-]+ ){0,3}(?:calls?|conversation|phone|letter|telegram)\b"
)
# "disclosed the plan on Monday": the day is that of the disclosure
_WHEN = (
    r"(?=(?:late |early )?(?:yesterday|on (?:\d|[A-Z][a-z]{2,5}day"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]*)"
    r"|in (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]*\b"
    r"|the (?:following|next|same|previous) (?:day|week|month|morning|evening)"
    r"|(?:an? |\w+ )?(?:hours?|days?|weeks?|months?) (?:later|earlier)\b"
    r"|(?:at|in|during) an? (?:[\w-]+ ){0,2}"
    r"(?:meeting|rally|interview|conference|speech|briefing)\b"
    r"|by (?:tele)?phone\b|over the (?:tele)?phone\b))"
)
# "accused Paris on Monday of it", "hailed Doe as a friend on 2 May": of an object, not a clause
_OBJECT_WORD = (
    r"(?:(?!(?:that|to(?! (?:the|his|her|an?|[A-Z]))|who|which|is|was|are|were|has|have|had|will"
    r"|would|could|should|can|may|might|must|said)\b)[\w.'-]+"
    r"(?:,(?= (?:[\w'-]+,? ){1,4}and ))? |(?:once|twice|again), )"
)
# "thanked Doe last week for it", "accused Paris Monday of it": after a person, these as well
_LATELY = (
    r"(?=(?:(?:late |earlier )?(?:last|this) (?:week|month|year|night|\w+day)"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?"
    r"|in (?:early |late |mid-)?\d{4})"
    r"(?: (?:for|of|as|to|over|in|at|on|after|with)\b|[.,]|$))"
)
_OBJECT = re.compile(_OBJECT_WORD + "{1,9}?(?:" + _WHEN + "|" + _LATELY + ")")
# "denied it on Monday", but "cited the seizure of the ships and their crews on Sunday"
_SHORT_OBJECT = re.compile(_OBJECT_WORD + "{1,3}?" + _WHEN)
_TAKES_OBJECT = frozenset({"judge", "dub", "urge"})
# "disclosed the deal with Oslo on Monday": so is what is made known
_MAKES_KNOWN = ("disclos", "reveal", "announc", "unveil", "cast")


# "confirmed on Sunday that they had had 'words' the night before": that night is told
_DATED = re.compile(r" (?:[\w,' ]+ )?(?:yesterday|(?:on|last|early|late) [\w ]+),? that ")

# 'that it had been "a chat," and that they had agreed': said, too
_AND_THAT = re.compile(r"[,\"']* (?:and|but|or) that\b")


def said(told: Span, quoted: Sequence[Span], folded: str, cue: Span) -> Span:
    """A reported statement without what only the writer says.

    `quoted` are the spans in marks, `cue` is the word of saying.  In "called it
    'unfriendly' on 23 May" and "said he agreed, after the two had met" nobody spoke of the
    day, or of the meeting.
    """
    verb = cue.of(folded).lower()
    if told.end <= cue.start and verb != "according":
        return told  # "That was in 2016, she said": the year too
    within = [span for span in quoted if told.covers(span)]
    if within and _DATED.fullmatch(folded, cue.end, max(cue.end, told.start)):
        within = []
    thing = _thing(verb, told, folded)
    things = thing.match(folded, told.start, told.end) if thing else None
    if not within:
        called = _CALLED.search(folded, told.start, told.end) if thing is _OBJECT else None
        added = _ADDED.search(folded, max(0, told.start - 1), told.end)
        cuts = [_cut(match) for match in (added, called, things) if match]
        return Span(told.start, max(told.start, min(cuts, default=told.end)))
    first, end = within[0].start, max(span.end for span in within)
    if things and things.end() < first:
        return Span(first, end)  # "called it on Monday a 'blow'": the day is not said
    return Span(told.start, told.end if _AND_THAT.match(folded, end, told.end) else end)


def _cut(added: re.Match[str]) -> int:
    """Where what the writer adds begins."""
    return added.end() if added.re in (_OBJECT, _SHORT_OBJECT) else added.start()


def _thing(verb: str, told: Span, folded: str) -> re.Pattern[str] | None:
    """How what is told can begin if it is a thing; None where it is a clause.

    Nobody says "on Monday" that "the talks on Monday were good".
    """
    kind = forms().get(verb)
    if kind in _TAKES_OBJECT:
        return _OBJECT
    if kind != "state" or folded.endswith("that ", 0, told.start):
        return None
    return _OBJECT if verb.startswith(_MAKES_KNOWN) else _SHORT_OBJECT


def divide(contents: Sequence[Span], timex: Span, head: Span) -> bool:
    """Whether only one of the two is part of what was said.

    In "said on Monday that they met in May" neither date is the other's.  A
    head without words is where a quotation starts: it says it, it is not said.
    """
    return any(content.covers(timex) != _is_said(content, head) for content in contents)


def _is_said(content: Span, head: Span) -> bool:
    return content.covers(head) and (head.start, head.end) != (content.start, content.start)
