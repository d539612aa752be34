"""What a sentence counts from without dating it: "three days after the summit".

The act, the saying or the contact that the article tells, else the contact that the
calendar has at the place named.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from dashboard import edtf
from dashboard.extract.dating import values
from dashboard.extract.events import counting, places, recalled
from dashboard.extract.events.counting import Count
from dashboard.extract.events.happenings import Happening, is_fresh, is_news, tells_news
from dashboard.extract.events.recalled import Recalled
from dashboard.extract.events.scenes import Evidence, Scene
from dashboard.extract.events.tellings import Telling
from dashboard.extract.events.triggers import CONTACT
from dashboard.models import Anchor, CalendarEntry, Span, Timex
from dashboard.reference.kinds import family

# "after the summit", "before their first meeting in Oslo", "after that Monday's call"
_NOUN = re.compile(
    r"\s*(?:the|their|this|that|his) (?:[\w'-]+ ){0,3}?"
    r"(?P<noun>summit|meeting|talks|encounter|sit-down|handshake|dinner|call|conversation)\b"
    r"(?! with (?!Putin|Trump|Vladimir|Donald|Mr|President|him\b))"
)
# "a few hours after he hung up"
_HUNG_UP = re.compile(
    r"\s*(?:he|she|they|both|the two|[A-Z]\w+) (?:had )?"
    r"(?:hung up|rang off|put down the (?:tele)?(?:phone|receiver))\b"
)
# "hours after the withdrawal": by which words the act was told
_ACTS = {
    "withdrawal|exit|departure|pull-?out": "withdr|walk|quit|left|leav|exit|abandon|pull",
    "expulsions?": "expel|expul|thr[eo]w|sen[dt]|order|kick|oust",
    "sanctions": "sanction|blacklist|penal|punish|measures",
    "indictments?|charges": "indict|charg|accus",
    "vote": "vot|pass|approv|back|clear",
    "signing": "sign",
    "suspension": "suspend|suspen",
    "swap|exchange|release": "free|releas|swap|exchang|trad|home|hand",
    "announcement|decision|move|order|decree|step|news": "",
}
_ACT = re.compile(
    r"\s*(?:the|that|this|his|its|their) (?:[\w'-]+ ){0,2}?"
    rf"(?P<noun>{'|'.join(_ACTS)})\b(?! (?:of|to|by|on|from|over)\b)"
)
_CALLS = frozenset(["call", "conversation"])
_MEETING = frozenset(["meeting", "summit"])
# How far behind "the summit" its place may begin and end.
_PLACED = 25
# "a week after Oslo"
_ALONE = re.compile(r"\W*$|,|(?: summit| meeting)\b")
# "after they met in Oslo", "after the two stood side by side in Oslo"
_MET = re.compile(r"\b(?:met|stood|sat|talked|spoke|hosted|shook|welcomed|summit|meeting|talks)\b")


def dated(
    tellings: Sequence[Telling], happenings: Sequence[Happening], evidence: Evidence
) -> list[Telling]:
    """The tellings, those without a date with what they count from one of the happenings.

    `happenings` are those that the tellings tell.
    """
    return [
        replace(telling, timex=timex, background=False)
        if (timex := _date(telling, tellings, happenings, evidence))
        else telling
        for telling in tellings
    ]


def _date(
    telling: Telling,
    tellings: Sequence[Telling],
    happenings: Sequence[Happening],
    evidence: Evidence,
) -> Timex | None:
    """The date that a telling without one counts from a contact, if it does."""
    if telling.timex is not None or telling.planned or telling.aside:
        return None
    for count in counting.counts(telling.scene):
        meant = _meant(telling.scene, count)
        if meant is None or not _has(telling, meant.count, tellings):
            continue
        base = _base(telling, meant, happenings, evidence)
        if base is not None:
            return counting.moved(telling.scene, count, base, count.steps)
    return None


class _Meant(Struct, frozen=True):
    """What a count is from: the count up to those words, the kind of happening, the place.

    `told` is how the words of an act begin by which it was told before; `said` the saying.
    """

    count: Count
    kind: str
    place: str | None
    told: str = ""
    said: Recalled | None = None


def _meant(scene: Scene, count: Count) -> _Meant | None:
    """The contact, the act or the saying that a count's words name, if they name one."""
    start = scene.local(count.anchor).start
    words = scene.local(count.anchor).of(scene.words)
    noun, said = _NOUN.match(words), recalled.named(words)
    found = places.named(words[: noun.end() + _PLACED] if noun else words)
    if found is not None and _is_of_contact(words, found[0], noun):
        end = max(found[0].end, noun.end() if noun else 0)
        kind, place = "meeting", found[1]
    elif noun is not None:
        kind, place = "call" if noun["noun"] in _CALLS else "meeting", None
        end = noun.end()
    elif hung_up := _HUNG_UP.match(words):
        kind, place, end = "call", None, hung_up.end()
    elif act := _ACT.match(words):
        kind, place, end = "policy", None, act.end()
    elif said is not None:
        kind, place, end = "statement", None, said.end
    else:
        return None
    anchor = Span(count.anchor.start, scene.absolute(0, start + end).end)
    told = _ways_of_telling(words) if kind == "policy" else ""
    return _Meant(replace(count, anchor=anchor), kind, place, told, said)


def _ways_of_telling(words: str) -> str:
    """How the words begin by which the act was told that `words` name."""
    act = _ACT.match(words)
    return next(
        (told for noun, told in _ACTS.items() if act and re.fullmatch(noun, act["noun"])), ""
    )


def _is_of_contact(words: str, place: Span, noun: re.Match[str] | None) -> bool:
    """Whether a place is where the contact took place: "the Oslo summit", "they met in Oslo"."""
    if noun is not None:
        return place.end <= noun.end() or words[noun.end() : place.start] in (" in ", " at ")
    if not words[: place.start].strip():
        return _ALONE.match(words, place.end) is not None
    return bool(_MET.search(words, 0, place.start)) and words[: place.start].endswith(
        (" in ", " at ")
    )


def _has(telling: Telling, count: Count, tellings: Sequence[Telling]) -> bool:
    """Whether it is this telling of its sentence that has the count."""
    number = telling.scene.number
    beside = (each.head for each in tellings if each.scene.number == number)
    heads = sorted({head for head in beside if not count.anchor.covers(head)})
    main = counting.counted(count, heads)
    return main is not None and heads[main] == telling.head


def _base(
    telling: Telling,
    meant: _Meant,
    happenings: Sequence[Happening],
    evidence: Evidence,
) -> Timex | None:
    """When that took place from which a telling is counted."""
    if meant.place is not None:
        return _at(meant.place, meant.count, evidence)
    if meant.kind == "policy":
        told = _act(telling, meant.told, happenings)
    elif meant.kind == "statement" and meant.said is not None:
        told = recalled.told(telling, meant.said, happenings)
    else:
        told = _told(telling, meant.kind, happenings, evidence)
    if told is None:
        return None
    place = next(iter(sorted(told.places)), None)
    timex = told.timex or _published(told, happenings, evidence)
    return timex or (_at(place, meant.count, evidence) if place else None)


def _act(telling: Telling, told: str, happenings: Sequence[Happening]) -> Happening | None:
    """The act told last before, by words that begin so: "hours after the withdrawal"."""
    words = re.compile(rf"(?i)\b(?:{told})")
    return next(
        (
            other
            for other in reversed(happenings)
            if other.kind == "policy"
            and other.timex is not None
            and not other.planned
            and other.tellings[0].head < telling.head
            and any(words.search(t.scene.local(t.head).of(t.scene.words)) for t in other.tellings)
        ),
        None,
    )


def _told(
    telling: Telling, kind: str, happenings: Sequence[Happening], evidence: Evidence
) -> Happening | None:
    """The contact of a kind that the article tells: the one told last in the paragraph.

    Else the one that is its news, the last one before, the first one after.
    """
    alike = [
        other
        for other in happenings
        if other.kind in CONTACT
        and family(other.kind) == family(kind)
        and telling not in other.tellings
        and len(other.names) > 1
    ]
    before = [other for other in alike if other.tellings[0].head < telling.head]
    beside = [other for other in before if other.last_paragraph == telling.scene.paragraph]
    published = evidence.article.published
    fresh = [each for each in before if each.timex and is_fresh(each, published)]
    news = [each for each in alike if is_news(each, published)]
    return next((each for each in (*beside[-1:], *news, *fresh[-1:], *before[-1:], *alike)), None)


def _published(
    happening: Happening, happenings: Sequence[Happening], evidence: Evidence
) -> Timex | None:
    """The day of publication as that of a contact which is the article's own news."""
    published = evidence.article.published
    if not (published and is_news(happening, published) and tells_news(happenings, published)):
        return None
    first, last = edtf.bounds(published)
    if first is None or first != last:
        return None
    return _timex(happening.tellings[0].head, first, Anchor("publication"))


def _at(place: str, count: Count, evidence: Evidence) -> Timex | None:
    """When the calendar has the last meeting at a place, before the article."""
    entries = _meetings(tuple(evidence.calendar)).get(place, ())
    published = evidence.article.published
    today = edtf.bounds(published)[1] if published else None
    past = [each for each in entries if today is None or each.date[:10] <= today.isoformat()]
    if not past or (today is None and len(past) > 1):
        return None
    day = edtf.bounds(past[-1].date)[0]
    anchor = Anchor("calendar", count.anchor, past[-1].id)
    return _timex(count.anchor, day, anchor) if day else None


def _timex(span: Span, day: date, anchor: Anchor) -> Timex:
    text = day.isoformat()
    return Timex(span, "DATE", text, None, text, day, day, "counted", anchor, values.said(day))


@lru_cache(maxsize=4)
def _meetings(calendar: tuple[CalendarEntry, ...]) -> dict[str, tuple[CalendarEntry, ...]]:
    """The calendar's meetings by place, and by country; in order of time."""
    found: dict[str, tuple[CalendarEntry, ...]] = {}
    for entry in sorted(calendar, key=lambda each: each.date):
        if entry.kind in _MEETING and entry.place:
            for name in {entry.place, entry.place.rpartition(", ")[2]}:
                found[name] = (*found.get(name, ()), entry)
    return found
