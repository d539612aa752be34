"""On which occasion something was said.

Sayings follow the occasion on which they were made: what a speaker says
without a date goes on from his last dated saying, or belongs to the contact
that the article tells, if he or his spokesman took part in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from dashboard import edtf
from dashboard.extract.events import camps, counting, participles, voices
from dashboard.extract.events.happenings import Happening, is_fresh, is_latest, is_news
from dashboard.extract.events.tellings import Telling
from dashboard.extract.events.triggers import CONTACT
from dashboard.models import Timex

# So many paragraphs further on, the article may have turned to something else.
_NEAR = 2
# "in its own account of the conversation"
_READOUT = re.compile(
    r"\b(?:account|readout|read-out|summary|description|version) of (?:the|their|that|his|her) "
    r"(?:[\w-]+ ){0,2}(?:calls?|conversations?|talks?|meetings?|discussions?|exchange)\b"
)
# So many happenings back, an act is no longer what a saying explains.
_JUST_TOLD = 4


def said_at(telling: Telling, happening: Happening, published: str | None) -> bool:
    """Whether a saying was made on the occasion `happening`."""
    told = happening.told_in(telling.scene)
    if told is not None and _is_told_in_one(telling, told):
        return True
    if happening.is_statement:
        apart = telling.timex is None and counting.sets_off(telling.scene)
        return not apart and _same_occasion(telling, happening, published)
    if happening.kind not in CONTACT or happening.planned or telling.background:
        return False
    return (
        takes_part(telling, happening)
        and not _is_with_others(telling, happening)
        and _told_with(telling, happening, published)
    )


def _is_told_in_one(telling: Telling, told: Telling) -> bool:
    """Whether a sentence tells a saying as part of something else that it tells.

    Of another's words ("Oslo said that he had promised it"), or of an act that
    the speaker tells, or goes on to explain: "announced that he was imposing
    sanctions", "banned it, saying".
    """
    if telling.timex is not None and (told.timex is None or telling.timex.edtf != told.timex.edtf):
        return False
    if told.saying is not None:
        return any(content.covers(telling.head) for content in told.contents)
    if told.kind in CONTACT:
        return False
    inside = any(content.covers(told.head) for content in telling.contents)
    if not set(voices.speakers(telling.speaker)) <= told.names:
        return inside and voices.of_own_act(telling.scene, told.head) == telling.speaker
    return inside or participles.goes_on(telling.scene, telling.head)


def _is_with_others(telling: Telling, happening: Happening) -> bool:
    """Whether one of the two met somebody else, where what he says of the other stands alone."""
    sides = {camps.side(name) for name in happening.names if not camps.is_institution(name)}
    both = sides & {camps.TRUMP, camps.US} and sides & {camps.PUTIN, camps.RUSSIA}
    president = telling.speaker in camps.PRESIDENTS.values()
    return len(sides) > (not president) and not both


def _same_occasion(telling: Telling, happening: Happening, published: str | None) -> bool:
    """Whether a saying goes on from an earlier statement of its speaker.

    From one that is old by the time of publication only in its paragraph, or as "he" in the next.
    """
    if telling.speaker != happening.speaker:
        return _is_one_of(telling, happening) or _is_of_one_body(telling, happening)
    if telling.background != happening.tellings[-1].background:
        return telling.timex is None and next_to(telling, happening)
    if telling.timex is None and happening.timex is not None:
        near = telling.scene.paragraph - happening.last_paragraph <= _is_taken_up(telling)
        return near or is_fresh(happening, published)
    if telling.timex is None:
        return True
    if happening.timex is None:  # "He said so. In 2015 he had said otherwise": two occasions
        return is_latest(telling, published) or next_to(telling, happening)
    return not _is_earlier(telling) and same_time(telling.timex, happening.timex)


def _is_earlier(telling: Telling) -> bool:
    """Whether a telling's date sets it off from what is told: "Doe claimed earlier this month"."""
    own = telling.timex
    if own is None or not telling.scene.sentence.covers(own.span):
        return False
    words = telling.scene.words
    return words.lower().startswith("earlier ", telling.scene.local(own.span).start)


def _is_one_of(telling: Telling, happening: Happening) -> bool:
    """Whether one of two who were just told to have spoken goes on, without another date."""
    return (
        next_to(telling, happening)
        and telling.speaker in voices.speakers(happening.speaker)
        and _is_of_that_time(telling, happening.timex)
    )


def _is_of_one_body(telling: Telling, happening: Happening) -> bool:
    """Whether a spokesman says what his institution was just told to have said, or the reverse."""
    if telling.scene.paragraph - happening.last_paragraph > 1:
        return False
    one, other = telling.speaker, happening.speaker
    bodies = {camps.body_of(one) or one, camps.body_of(other) or other}
    return len(bodies) == 1 and _is_of_that_time(telling, happening.timex)


def _is_taken_up(telling: Telling) -> bool:
    """Whether a saying's speaker is only a pronoun, so that it goes on from before: "He said"."""
    named = (m.known_by for m in telling.scene.people if m.name == telling.speaker)
    return next(named, "") == "pronoun"


def takes_part(telling: Telling, happening: Happening) -> bool:
    """Whether the speaker, or the one he speaks for, was party to a contact."""
    speakers = set(voices.speakers(telling.speaker))
    sides = {camps.side(name) for name in happening.names} & {camps.TRUMP, camps.PUTIN}
    if not speakers.isdisjoint(camps.PRESIDENTS.values()):
        return speakers <= happening.names  # what he says of his envoy's talks stands alone
    return (
        speakers <= happening.names
        or {camps.spoken_for(name) for name in voices.speakers(telling.voice)} <= sides
    )


def _told_with(telling: Telling, happening: Happening, published: str | None) -> bool:
    """Whether the text tells the saying as part of the contact.

    In the same sentence, when the contact is told before the saying's cue and
    not in what was said; in the same paragraph; or anywhere after it, when
    the contact is the article's own news.
    """
    told = happening.told_in(telling.scene)
    if told is not None:
        inside = any(content.covers(told.head) for content in telling.contents)
        # a spokesman, not one of the two
        reports = not set(voices.speakers(telling.speaker)) <= happening.names
        # "They met in May, he said": he only vouches for it
        vouches = any(c.covers(told.head) and c.end <= telling.head.start for c in telling.contents)
        news = telling.timex is None and (vouches or is_news(happening, published))
        return (
            _is_of_that_time(telling, told.timex)
            and not (told.aside and not _READOUT.search(telling.scene.words))
            and (news or reports or not inside)
        )
    if not _is_of_that_time(telling, happening.timex):
        return False
    near = telling.scene.paragraph - happening.last_paragraph <= _NEAR or _is_account(
        telling, happening
    )
    return next_to(telling, happening) or (near and is_news(happening, published))


def _is_account(telling: Telling, happening: Happening) -> bool:
    """Whether a saying is of a contact wherever it stands: both of the two say it, or a readout."""
    both = len(happening.names) > 1 and set(voices.speakers(telling.speaker)) == happening.names
    return both or bool(_READOUT.search(telling.scene.words))


def _is_of_that_time(telling: Telling, time: Timex | None) -> bool:
    """Whether a telling has no date of its own, or just that of what it may be told with.

    Its own is one in its sentence, not that of the heading above it.
    """
    own = telling.timex
    if own is None or own == time:
        return True
    alike = time is not None and (own.edtf, own.value) == (time.edtf, time.value)
    return alike and not telling.scene.sentence.covers(own.span)


def next_to(telling: Telling, happening: Happening) -> bool:
    """Whether a telling stands in the paragraph in which a happening was last told."""
    return telling.scene.paragraph == happening.last_paragraph


def same_time(left: Timex, right: Timex) -> bool:
    """Whether two dates can mean one time."""
    if left.edtf is None or right.edtf is None:
        return left.edtf == right.edtf and left.value == right.value  # both "Monday"
    return edtf.overlap(left.edtf, right.edtf)


def dated_by_act(telling: Telling, before: Sequence[Happening], published: str | None) -> Telling:
    """An undated saying with the date of the act that its speaker has just told.

    "Doe announced on Monday that he was quitting the treaty. 'It is dead,' he said."
    """
    if telling.saying is None or telling.timex is not None or telling.background:
        return telling
    for act in reversed(before[-_JUST_TOLD:]):
        if any(t.saying and t.speaker == telling.speaker for t in act.tellings):
            own = not act.is_statement and act.kind not in CONTACT and is_fresh(act, published)
            return replace(telling, timex=act.timex) if own else telling
    return telling
