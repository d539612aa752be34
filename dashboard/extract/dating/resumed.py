"""Where a text takes up a date that it told before: "in July 2017, and again in November"."""

from __future__ import annotations

import re

from msgspec.structs import replace

from dashboard.extract.dating import values
from dashboard.extract.dating.asides import last_word
from dashboard.extract.dating.spots import Spot
from dashboard.extract.dating.story import Story
from dashboard.extract.dating.tenses import direction
from dashboard.extract.timexes import Found

# "They met in July 2017 and again in November"
_NAMED = frozenset({"calendar_month", "calendar_day"})
_AND_AGAIN = re.compile(
    r"[^;:.]{0,60}?,? and (?:then )?(?:again|once more|twice(?: more)?|\w+ (?:more )?times) "
    r"(?:[^,;:.]{1,40} )?(?:in|on) (?:the )?"
)

# "Talks went on in 2019. They met in May, July and December": the year is told as
# that in which things happened, and a row of months takes it up.
_WITHIN_YEAR = frozenset({"in", "during", "through", "throughout", "of"})
_ROW = re.compile(
    r"(?:, |,? and )(?:then )?(?:again )?(?:in )?(?:" + "|".join(values.MONTHS) + r")\b(?! \d)"
)


def taken_up(story: Story, found: Found, spot: Spot) -> Story:
    """The story back from what had been, or where a row of months goes on from a year just told.

    A single month does not: "He won in 2016. He called in March" may be news.
    """
    story = _back_from(story, spot)
    last = story.told[0] if story.told else None
    if last is None or found.rule.reading not in _NAMED or found.parts.get("year"):
        return story
    between = last.span.end, found.span.start
    if spot.place == last.place and _AND_AGAIN.fullmatch(spot.folded, *between):
        return replace(story, chain=last)
    if found.rule.reading != "calendar_month":
        return story
    told = values.unit_of(last.value) == "Y" and spot.place - last.place == 1
    within = told and last_word(last.span, spot.folded) in _WITHIN_YEAR
    if not within or not _ROW.match(spot.folded, found.span.end):
        return story
    if direction(spot.folded, spot.sentence, found.span) >= 0:
        return story
    return replace(story, chain=replace(last, place=spot.place))


def _back_from(story: Story, spot: Spot) -> Story:
    """The story without what had been long before, told in a paragraph that is over."""
    told = story.told
    while told and told[0].flashback and told[0].stands != spot.paragraph:
        told = told[1:]
    return replace(story, told=told) if told and told is not story.told else story
