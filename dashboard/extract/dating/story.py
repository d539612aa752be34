"""The story that a text tells: which of its dates a date without a year follows.

"In March 2018 he called. In July they met": the story moves on from date to
date, and what is counted from a date is counted from the last one told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from dashboard.extract.dating import live, spots, values
from dashboard.extract.dating.asides import WHEN, aside, word_before
from dashboard.extract.dating.context import Context, Sense
from dashboard.extract.dating.spots import Spot
from dashboard.extract.dating.tenses import direction, touches, was_before
from dashboard.extract.timexes import Found
from dashboard.models import CalendarEntry, Span

# Only these readings ask whether the words look ahead or back.
TENSED = frozenset(
    (
        *("weekday", "weekend", "calendar_day", "day_range", "week_of"),
        *("calendar_month", "season", "quarter", "holiday", "named_day"),
        *("same_unit", "end_of_period", "ordinal_day", "nth_day_of_month", "nth_weekday"),
        *("next_unit", "days_across", "told_weekday", "later"),
    )
)

# "It was extended through January": a limit set in the past may lie ahead.
_LIMITS = frozenset({"by", "through", "until", "till"})

# "For the first nine months ... a year earlier": the comparison is with that
# stretch, no longer with the quarter told before.
_REPORT_PERIODS = frozenset({"run", "the-count", "period-ended", "the-year"})

# A date that opens a sentence moves the story ("In March 2018, ... In July,
# ..."); one told in passing does not.  The next one comes within so many
# sentences.
_CHAIN_AT_MOST = 3

# What stands under a heading reaches so many sentences.
_SECTION = 12

# Within its sentence a chain's date reaches so many code points.
_WITHIN_AT_MOST = 300

# "It was the first since 2016, when he had called": so many days back.
_LONG_BEFORE = 180

_LAST_TWO = 2
# So many dates told are remembered.
_TOLD_AT_MOST = 8

# "In late 2013 and early 2014, ...": the story moves to the last of a list.
_LISTED = re.compile(r"(?:,|,? (?:and|or|to|through)) (?:again )?(?:in |on )?(?:the )?")

# "three times in 2025: on 9 May and on 2 June": days of that year
_OF_WHICH = re.compile(r"(?: ?[:—–(]| -+) ?(?:on|in|once|first|from)\b")

# "In 2018 they met, and they will meet again in May": not in that May.
_PRESENT = re.compile(r"\b(?:will|is|are|has|have|now)\b")


class Link(Struct, frozen=True):
    """A date that was told: its TIMEX3 value, its span, the number of its sentence.

    `flashback`: it tells what had been long before; `stands` is the paragraph in which it
    stands, `paragraph` that too if its year stands in the text, else -1; `section` counts the
    headings before it.  As the link of a chain it
    reaches so many sentences further; a `heading` reaches all dates there, up to the next
    heading, not only those that open a sentence.
    """

    value: str
    span: Span
    place: int
    reach: int = _CHAIN_AT_MOST
    flashback: bool = False
    heading: bool = False
    paragraph: int = -1
    stands: int = -1
    section: int = 0


class Story(Struct, frozen=True):
    """What is known when an expression is read.

    `last` is the newest date told, be it in passing;
    `now` is a day of publication (`exact`: the only one possible; `when`: all
    of it, in words), `told` are the last calendar dates told, the newest
    first, `quarter` is the last quarter told, `chain` the last date that
    opened a sentence, `live` says that entries of live coverage tell it.
    """

    now: date | None
    exact: bool
    when: str
    calendar: Sequence[CalendarEntry]
    told: tuple[Link, ...] = ()
    quarter: str | None = None
    chain: Link | None = None
    last: Link | None = None
    live: bool = False

    def anchor(self, sense: Sense) -> Span | None:
        """The date of the text that a sense was read against, if it was one."""
        if sense.anchor == "chain" and self.chain:
            return self.chain.span
        if sense.anchor == "passing" and self.last:
            return self.last.span
        if sense.anchor == "text" and len(self.told) > sense.back:
            return self.told[sense.back].span
        return None


def context(found: Found, spot: Spot, story: Story) -> Context:
    """What the reading of an expression may look at."""
    tensed = found.rule.reading in TENSED
    sign = direction(spot.folded, spot.sentence, found.span) if tensed else 0
    if sign < 0 and word_before(found, spot.folded) in _LIMITS and not spots.opens(found, spot):
        sign = 0
    last = story.told[0] if story.told else None
    return Context(
        words=found.span.of(spot.folded).lower(),
        now=story.now,
        told=tuple(link.value for link in story.told),
        nearby=last.value if last and spot.place - last.place <= 1 else None,
        within=last.value if last and _is_near(last, spot) else None,
        direction=sign,
        labels=tensed and spots.labels(found, spot),
        touched=tensed and touches(spot.folded, spot.sentence, found.span),
        quarter=story.quarter,
        beside=last.value if last and last.paragraph == spot.paragraph else None,
        joined=last is not None and last.place == spot.place,
        following=_followed(spot, story.chain) if story.chain else None,
        earlier=tensed and was_before(spot.folded, spot.sentence, found.span),
        entry=story.live and live.labels(spot.folded, found.span),
        passing=story.last.value if story.last and _in_passing(story.last, spot) else None,
        chain=_chained(found, spot, story.chain) if story.chain else None,
        headed=story.chain is not None and _is_under(story.chain, spot),
        parted=len({link.stands for link in story.told[:_LAST_TWO]}) > 1,
        exact=story.exact,
        when=story.when,
        calendar=story.calendar,
    )


def _is_under(chain: Link, spot: Spot) -> bool:
    """Whether the chain's date heads what is told, with no other heading between."""
    return chain.heading and chain.section == spot.section


def _in_passing(last: Link, spot: Spot) -> bool:
    """Whether what is counted from a date named in passing can be counted from this one."""
    return spot.place - last.place <= 1 or _is_near(last, spot)


def _is_near(last: Link, spot: Spot) -> bool:
    """Whether a date stands in the same paragraph, at most two sentences before."""
    return last.stands == spot.paragraph and spot.place - last.place <= 2


def _is_flashback(story: Story, found: Found, sense: Sense, spot: Spot) -> bool:
    """Whether an expression tells what had been long before what was told."""
    if not story.told:
        return False
    first, last = values.first_day(sense.value), values.first_day(story.told[0].value)
    long = first and last and (last - first).days > _LONG_BEFORE
    return bool(long) and was_before(spot.folded, spot.sentence, found.span)


def _chained(found: Found, spot: Spot, chain: Link) -> str | None:
    """The value of the chain's last date where this expression follows it."""
    if spot.place == chain.place:
        if found.span.start - chain.span.end > _WITHIN_AT_MOST:
            return None
        between = spot.folded[chain.span.end : found.span.start]
        return None if _PRESENT.search(between) else chain.value
    follows = _is_under(chain, spot) or spots.opens(found, spot) or _foreseen(found, spot)
    return chain.value if follows and spot.place - chain.place <= chain.reach else None


def _followed(spot: Spot, chain: Link) -> str | None:
    """The value of the chain's last date in the paragraph of what stands within its reach."""
    near = chain.stands == spot.paragraph and 0 < spot.place - chain.place <= chain.reach
    return chain.value if near else None


def _foreseen(found: Found, spot: Spot) -> bool:
    """Whether the date lay ahead of what is told: "The show would open on 9 November"."""
    return "would" in spot.folded[spot.sentence.start : found.span.start].split()


def moved_on(story: Story, found: Found, sense: Sense, spot: Spot) -> Story:
    """The story after an expression was read."""
    unit = values.unit_of(sense.value)
    quarter = None if found.rule.id in _REPORT_PERIODS else story.quarter
    if unit is None:
        return replace(story, quarter=quarter)
    chain = _moved_chain(story.chain, found, sense, spot)
    last = Link(sense.value, found.span, spot.place, stands=spot.paragraph)
    if aside(found, spot):
        return replace(story, quarter=quarter, chain=chain, last=last)
    counted = sense.anchor == "text" and story.told[sense.back].paragraph >= 0
    known = counted or sense.anchor in ("words", "chain")
    link = Link(
        sense.value,
        found.span,
        spot.place,
        flashback=_is_flashback(story, found, sense, spot),
        paragraph=spot.paragraph if known else -1,
        stands=spot.paragraph,
    )
    told = (link, *story.told[: _TOLD_AT_MOST - 1])
    quarter = sense.value if unit == "Q" else quarter
    return replace(story, told=told, quarter=quarter, chain=chain, last=last)


def _moved_chain(chain: Link | None, found: Found, sense: Sense, spot: Spot) -> Link | None:
    """The chain after a date: what opens a sentence goes on with it, or breaks it."""
    heads = spots.heads(found, spot)
    opens = heads or (spots.opens(found, spot) and not aside(found, spot))
    goes_on = opens or (chain is not None and _lists(chain, found, spot))
    end = found.span.end
    if not (goes_on or WHEN.match(spot.folded, end) or _OF_WHICH.match(spot.folded, end)):
        return None if _returns(chain, found, sense, spot) else chain
    unit = values.unit_of(sense.value) or "C"
    if chain and _is_under(chain, spot) and not heads and chain.value.startswith(sense.value):
        return chain  # "The year began" within what stands under its January
    counted = sense.anchor == "publication" and unit != "Y" and not heads
    if unit not in "DTMSY" or counted:
        return None
    if heads:
        return Link(
            sense.value, found.span, spot.place, _SECTION, heading=True, section=spot.section
        )
    reach = _CHAIN_AT_MOST if goes_on and sense.anchor != "publication" else 0
    if chain is None or not _is_under(chain, spot) or sense.anchor != "chain":
        return Link(sense.value, found.span, spot.place, reach, stands=spot.paragraph)
    left = chain.place + chain.reach - spot.place
    return replace(
        chain,
        value=sense.value,
        span=found.span,
        place=spot.place,
        reach=max(reach, left),
        stands=spot.paragraph,
    )


def _returns(chain: Link | None, found: Found, sense: Sense, spot: Spot) -> bool:
    """Whether a text comes back to its own year: "She returned this year", below no heading."""
    year = found.rule.id == "step-unit" and values.unit_of(sense.value) == "Y"
    told = chain is not None and not _is_under(chain, spot) and spot.place > chain.place
    return year and told and sense.anchor == "publication"


def _lists(chain: Link, found: Found, spot: Spot) -> bool:
    """Whether a date is listed with the chain's last one: "in 2013 and early 2014"."""
    return spot.place == chain.place and bool(
        _LISTED.fullmatch(spot.folded, chain.span.end, found.span.start)
    )
