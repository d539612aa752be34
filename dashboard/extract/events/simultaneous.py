"""A happening in the midst of another: "Smith rang Doe on Monday in the middle of talks with Roe".

The two share their date and their subject.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dashboard.extract.events import pairs
from dashboard.extract.events.scenes import Scene
from dashboard.models import PersonMention, Span, Timex

# What stands behind the date of the first: the other took place meanwhile, or on that day.
_MEANWHILE = re.compile(
    r",? (?:(?:midway|halfway|part of the way) through|in the (?:middle|midst) of|during|amid"
    r"|on the (?:sidelines|margins) of"
    r"|(?:on )?the (?:(?:very|same) )?(?:day|morning|afternoon|evening|night)"
    r"(?! (?:of|after|before)\b)(?: that| when| on which)?)\b"
)
# "in the middle of a meeting with" Roe
_AROUND = re.compile(
    r"\b(?:during|in the (?:middle|midst) of|(?:half|mid)way through|amid|after|before)"
    r" (?:an?|his|her) (?:[\w'-]+ ){0,4}?"
    r"(?:meeting|(?:phone )?call|talks|conversation|summit|lunch|dinner|session) with "
)
_REACH = 80  # code points
_PART_ENDS = re.compile(r"[,;:]|\b(?:and|but|after|before)\b")


def dated(
    scene: Scene, heads: Sequence[Span], times: Sequence[Timex | None], contents: Sequence[Span]
) -> tuple[Timex | None, ...]:
    """The date of each head; one without has that which it shares with the head beside it.

    `contents` are the spans of what was said: a day of the telling is none of what is told.
    """
    if all(times) or not any(times):
        return tuple(times)
    shared = list(_meanwhile(scene, contents))
    return tuple(
        timex or next((t for t, behind in shared if _shares(scene, head, t, behind)), None)
        for head, timex in zip(heads, times, strict=True)
    )


def _meanwhile(scene: Scene, contents: Sequence[Span]) -> Iterator[tuple[Timex, int]]:
    """The scene's dates that hold for what stands on both sides, and where the other begins."""
    for timex in scene.timexes:
        match = _MEANWHILE.match(scene.words, scene.local(timex.span).end)
        if timex.edtf and match and not any(each.covers(timex.span) for each in contents):
            yield timex, match.start()


def _shares(scene: Scene, head: Span, timex: Timex, behind: int) -> bool:
    """Whether nothing ends between a head and a date, or what stands behind the date."""
    at, day = scene.local(head), scene.local(timex.span)
    if at.end <= day.start:
        return not _PART_ENDS.search(scene.words, at.end, day.start)
    return at.start >= behind and not _PART_ENDS.search(scene.words, behind + 1, at.start)


def parties(scene: Scene, persons: Sequence[PersonMention], head: Span) -> tuple[str, ...]:
    """Who takes part in a contact around another one: the sentence's subject and those "with" him.

    Empty for any other contact.
    """
    at = scene.local(head)
    match = _AROUND.search(scene.words, max(0, at.start - _REACH), at.end + len(" with "))
    before = [m for m in persons if m.span.end <= head.start]
    if match is None or match.end() < at.end or len(before) < 2:
        return ()
    behind = [m for m in persons if scene.local(m.span).start >= match.end()]
    near = behind[:1] and not _PART_ENDS.search(
        scene.words, match.end(), scene.local(behind[0].span).start
    )
    others = pairs.in_one_breath(scene, behind) if near else []
    return tuple(dict.fromkeys(m.name for m in (before[0], *others)))
