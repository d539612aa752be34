"""A telling is one scene's report of one happening."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import force_setattr, replace

from dashboard.extract.events import (
    answers,
    counting,
    dating,
    doers,
    occasions,
    owned,
    participles,
    parties,
    places,
    relatives,
    repeats,
    simultaneous,
    triggers,
    undated,
    vetting,
    visits,
    voices,
    vouchers,
)
from dashboard.extract.events.pairs import Pair
from dashboard.extract.events.scenes import Saying, Scene, is_heading
from dashboard.extract.events.triggers import CONTACT, Trigger
from dashboard.models import Participant, Span, Timex
from dashboard.reference.kinds import family

# "said after the 2018 summit" refers to a summit, it does not tell it.
_PHRASE = re.compile(
    r"(?i)\b(?:after|before|following|since|ahead of|of|about) "
    r"(?:(?!after|before)[\w'-]+ ){0,4}[\w-]+$"
)
_PHRASE_REACH = 40
_NONE = Pair()
# One subject does two things: "met her in Oslo on Monday and said", "signed it, but called it"
_AND = re.compile(r"^[^;:,]*,? (?:and|but|yet) (?:\w+ly )?$")
_AT = re.compile(r"\b(?:at|during) (?:the|that|this) (?:[\w-]+ ){0,2}$")


class Telling(Struct, frozen=True):
    """One scene's report of one happening.

    `head` is the trigger or the cue of saying; `span` the words that tell it.
    `saying` is set for a statement.  `goes_on`: it takes up a happening told
    elsewhere; `earlier`: it is set off from one told elsewhere; `echoes`: it
    only says that they spoke, be it in a call or a meeting; `aside`: a
    saying just refers to it; `background`: it tells of old times.
    """

    scene: Scene
    kind: str
    head: Span
    span: Span
    participants: tuple[Participant, ...]
    place: str | None
    timex: Timex | None
    planned: bool = False
    goes_on: bool = False
    earlier: bool = False
    echoes: bool = False
    background: bool = False
    aside: bool = False
    saying: Saying | None = None
    names: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        """Gather the names of those who take part, which are asked for often."""
        force_setattr(self, "names", frozenset([p.name for p in self.participants]))

    @property
    def speaker(self) -> str:
        """Who speaks; empty for what is no saying."""
        return self.saying.speaker if self.saying else ""

    @property
    def voice(self) -> str:
        """For whom the speaker speaks, where only the article says so, else the speaker."""
        return (self.saying.body if self.saying else "") or self.speaker

    @property
    def contents(self) -> tuple[Span, ...]:
        """Spans of what was said; empty for what is no saying."""
        return self.saying.contents if self.saying else ()


def tell(scene: Scene, scenes: Sequence[Scene], pair: Pair = _NONE) -> tuple[Telling, ...]:
    """All that a scene reports: happenings by trigger, and sayings.

    `scenes` are all of the article: a date may stand in another one; `pair`
    the two of whom it speaks.
    """
    if is_heading(scene):
        return ()
    patterns = triggers.possible(scene)
    found = vetting.telling(scene, triggers.find(scene, patterns))
    happened = [trigger for trigger in found if trigger.kind != triggers.OCCASION]
    spoken = occasions.told(scene, found)
    found = [*answers.one_of(scene, scenes), *happened]
    sayings = [
        saying
        for saying in (*scene.sayings, *spoken)
        if not any(trigger.span.overlaps(saying.cue) for trigger in found)
        and not vetting.is_habit(scene, saying)
    ]
    if not (found or sayings) or triggers.is_imagined(scene, patterns):
        return ()
    heads = [*(t.span for t in found), *(saying.cue for saying in sayings)]
    contents = scene.said(sayings)
    dated = counting.dated(scene, heads, dating.assign(scene, heads, contents))
    dated = simultaneous.dated(scene, heads, dated, contents)
    if not any(dated):
        dated = (counting.by_repeated_phrase(scene, scenes),) * len(heads)
    background = triggers.is_background(scene, patterns) or undated.lies_back(scene)
    told = [
        telling
        for trigger, timex in zip(found, dated, strict=False)
        for telling in _happening(
            scene,
            trigger,
            timex or vouchers.of_announcement(scene, sayings, dated[len(found) :], trigger),
            background,
            pair,
        )
    ]
    said = _said(scene, sayings, dated[len(found) :], told, background)
    return (*_consolidated(told), *said)


def _said(
    scene: Scene,
    sayings: Sequence[Saying],
    dated: Sequence[Timex | None],
    told: Sequence[Telling],
    background: bool,
) -> list[Telling]:
    """The tellings of a scene's sayings, each with its date; `told` is what stands beside them."""
    asked = vouchers.of_question(sayings, dated)
    said = [
        _statement(scene, saying, timex or asked or _borrowed(scene, saying, told), background)
        for saying, timex in zip(sayings, dated, strict=True)
    ]
    again = [
        _statement(scene, telling.saying, timex, background)
        for telling in said
        if telling.saying is not None and telling.timex is not None
        for timex in repeats.said_again(scene, telling.timex)
    ]
    return [*said, *again]


def go_on(scene: Scene, kind: str, names: frozenset[str]) -> Telling | None:
    """The scene as a further telling of a contact, if those who met are its subject."""
    subjects = [m for m in scene.people if scene.local(m.span).end <= occasions.SUBJECT_WITHIN]
    if not names or not names <= {m.name for m in subjects}:
        return None
    head = subjects[0].span
    participants = tuple(Participant(name, "party") for name in sorted(names))
    return Telling(scene, kind, head, scene.sentence, participants, None, None, goes_on=True)


def _borrowed(scene: Scene, saying: Saying, told: Sequence[Telling]) -> Timex | None:
    """The date that a saying has from what its sentence tells beside it.

    Of that after which it was said; of where it was said ("argued for it at the summit
    in May"); of what the speaker did before ("met her on Monday and said").
    """
    for telling in told:
        between = Span(telling.head.end, max(telling.head.end, saying.cue.start))
        if telling.aside:
            shares = not any(content.covers(telling.head) for content in saying.contents)
        elif telling.kind == "policy" and saying.cue.start in {q.start for q in saying.quotations}:
            shares = True  # 'signed the "flawed" bill'
        elif telling.goes_on and _AT.search(scene.words, 0, scene.local(telling.head).start):
            shares = True
        else:
            shares = telling.names >= {saying.speaker} and bool(
                _AND.search(scene.local(between).of(scene.words))
                or participles.goes_on(scene, saying.cue)
            )
        if shares and telling.timex and not telling.planned:
            return telling.timex
    return None


def _consolidated(tellings: Sequence[Telling]) -> list[Telling]:
    """Two words for one happening in one sentence ("met ... for the summit") as one telling."""
    kept: list[Telling] = []
    for telling in tellings:
        before = kept[-1] if kept else None
        if before and _same_happening(before, telling):
            kept[-1] = replace(
                before,
                kind="summit" if "summit" in (before.kind, telling.kind) else before.kind,
                participants=max(before.participants, telling.participants, key=len),
                place=before.place or telling.place,
                timex=before.timex or telling.timex,
            )
        else:
            kept.append(telling)
    return kept


def _same_happening(before: Telling, telling: Telling) -> bool:
    return (
        family(before.kind) == family(telling.kind)
        and before.planned == telling.planned
        and (before.timex is None or telling.timex in (None, before.timex))
        and (before.names <= telling.names or telling.names <= before.names)
    )


def _happening(
    scene: Scene, trigger: Trigger, timex: Timex | None, background: bool, pair: Pair
) -> Iterator[Telling]:
    """The trigger's telling; several where the words give several dates."""
    trigger = places.met(scene, trigger)
    participants = _participants(relatives.view(scene, trigger.span), trigger, pair)
    aside = _aside(scene, trigger)
    said = any(content.covers(trigger.span) for content in scene.said(scene.sayings))
    spoken_of = said or owned.is_spoken_of(scene, trigger.span)
    timex = timex and repeats.over_days(scene, trigger.kind, timex)
    times = repeats.dates(scene, trigger) or (
        [] if trigger.modality == "counted" and not repeats.in_a_row(trigger, timex) else [timex]
    )
    over = trigger.kind in CONTACT and undated.is_just_over(scene, trigger)
    looked_back = (spoken_of and not over) or undated.is_behind(scene, trigger)
    act = trigger.kind not in CONTACT or trigger.modality == "cancelled"
    if spoken_of and act and timex is None:
        return  # "he said sanctions were lifted": what was said, not what happened
    told = [(participants, time) for time in times]
    if trigger.kind in CONTACT and timex is not None and len(times) == 1:
        told += repeats.gapped(scene, trigger, participants, timex)
    for participants, time in told:
        yield Telling(
            scene=scene,
            kind="policy" if trigger.modality == "cancelled" else trigger.kind,
            head=trigger.span,
            span=aside or scene.sentence,
            aside=aside is not None,
            participants=participants,
            place=places.of_trigger(scene, trigger, [t.span for t in times if t], time),
            timex=time,
            planned=trigger.modality == "planned",
            goes_on=trigger.goes_on,
            earlier=trigger.earlier,
            echoes=trigger.echoes,
            background=background or (time is None and looked_back),
        )


def _participants(scene: Scene, trigger: Trigger, pair: Pair) -> tuple[Participant, ...]:
    """Who takes part in what a trigger tells."""
    if trigger.kind not in CONTACT:
        return doers.find(scene, trigger.span, pair)
    cancelled = trigger.modality == "cancelled"
    found = parties.find(
        scene, trigger.span, trigger.goes_on or (cancelled and not scene.people), pair
    )
    found = visits.with_visitor(scene, trigger.span, found)
    if trigger.kind == "message":
        found = parties.correspondents(scene, trigger.span, found)
    return doers.with_nation(scene, trigger.span, found) if cancelled else found


def _aside(scene: Scene, trigger: Trigger) -> Span | None:
    """The phrase by which a saying just refers to a happening, if it does."""
    if not scene.sayings:
        return None
    at = scene.local(trigger.span)
    phrase = _PHRASE.search(scene.words, max(0, at.start - _PHRASE_REACH), at.end)
    if phrase is None or phrase.start() >= at.start:
        return None
    return scene.absolute(phrase.start(), at.end)


def _statement(scene: Scene, saying: Saying, timex: Timex | None, background: bool) -> Telling:
    return Telling(
        scene=scene,
        kind="statement",
        head=saying.cue,
        span=scene.span,
        participants=voices.of_saying(scene, saying),
        place=places.find(relatives.view(scene, saying.cue), saying.cue, saying.contents),
        timex=timex,
        background=background,
        saying=saying,
    )
