"""Which tellings of an article report the same happening."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from msgspec.structs import replace

from dashboard.extract.events import camps, frames, sayings
from dashboard.extract.events.happenings import (
    Happening,
    day_of_lead,
    is_fresh,
    is_news,
    looks_back,
)
from dashboard.extract.events.scenes import LEAD, Scene
from dashboard.extract.events.tellings import Telling, go_on
from dashboard.extract.events.triggers import CONTACT
from dashboard.reference.kinds import family

_SHORTLY = 7  # days
# A text with more happenings than this is several articles, or none.
_LOOK_BACK = 60


# What a headline names without a verb.
_CONTACT_NOUN = re.compile(r"(?i)(?:[\w-]+ )?(?:summit|meeting|talks|call|encounter)s?")


def group(
    tellings: Sequence[Telling], scenes: Sequence[Scene], published: str | None
) -> list[Happening]:
    """The article's happenings, in the order of their first telling."""
    happenings: list[Happening] = []
    fresh = [telling.timex is not None and is_fresh(telling, published) for telling in tellings]
    back = frames.looks_back(tellings, fresh)
    for telling in frames.framed(tellings, scenes, back):
        home = _home(telling, happenings, published)
        if home is not None and back and _parted(telling, home, scenes):
            home = None
        if home is None:
            happenings.append(Happening([sayings.dated_by_act(telling, happenings, published)]))
        else:
            home.join(telling)
    happenings = _lead_joined(happenings, published, day_of_lead(scenes, published) is not None)
    _go_on(happenings, scenes, published)
    return happenings


def _go_on(happenings: Sequence[Happening], scenes: Sequence[Scene], published: str | None) -> None:
    """Add sentences that go on with a contact without a word for it.

    "The two leaders agreed ..." in the contact's paragraph, or in the lead
    where the contact is the article's news.
    """
    taken = {t.scene.number for happening in happenings for t in happening.tellings}
    contacts = [h for h in happenings if h.kind in CONTACT and not h.planned]
    if not contacts:
        return
    news = [h for h in contacts if is_news(h, published)]
    by_paragraph: dict[int, dict[int, Happening]] = defaultdict(dict)
    for number, contact in enumerate(contacts):
        for telling in contact.tellings:
            by_paragraph[telling.scene.paragraph][number] = contact
    for scene in scenes:
        if scene.number in taken:
            continue
        beside = [*by_paragraph.get(scene.paragraph, {}).values()]
        beside += news if scene.paragraph < LEAD else []
        for contact in beside[:_LOOK_BACK]:
            going = go_on(scene, contact.kind, contact.names)
            if going is not None:
                contact.join(replace(going, background=contact.is_background))
                break


def _home(
    telling: Telling, happenings: Sequence[Happening], published: str | None
) -> Happening | None:
    """The happening that the telling goes on with, or None for a new one."""
    rank = sayings.said_at if telling.saying is not None else _told_before
    near = happenings if len(happenings) <= _LOOK_BACK else happenings[-_LOOK_BACK:]
    return next((h for h in reversed(near) if rank(telling, h, published)), None)


def _parted(telling: Telling, home: Happening, scenes: Sequence[Scene]) -> bool:
    """Whether another time was told between an undated saying and its speaker's last.

    A text that looks back does not come round to an earlier occasion.
    """
    if telling.timex is not None or not home.is_statement:
        return False
    return frames.dated_between(scenes, home.last_scene, telling.scene.number)


def _told_before(telling: Telling, happening: Happening, published: str | None) -> bool:
    """Whether a telling of a happening takes up `happening`."""
    if happening.is_statement or telling.planned != happening.planned:
        return False
    if telling.kind not in CONTACT or not _is_alike(telling, happening):
        return False
    if telling.earlier and (telling.timex is None) != (happening.timex is None):
        return False
    if telling.timex is not None and happening.timex is not None:
        same = sayings.same_time(telling.timex, happening.timex) or _is_put_right(
            telling, happening
        )
        return same and _joinable(telling, happening)
    if telling.timex is not None and not telling.goes_on:
        return False  # dated anew; only the lead foretells it (see `_lead_joined`)
    near = telling.scene.paragraph - happening.last_paragraph <= 1
    return _joinable(telling, happening) and (
        telling.goes_on or near or is_news(happening, published)
    )


def _is_put_right(telling: Telling, happening: Happening) -> bool:
    """Whether a day is told of what was dated by what followed it.

    "Roe left on Monday after Doe had phoned him. The call, which took place on Sunday, was short."
    """
    if not (happening.loosely and telling.goes_on and happening.timex and telling.timex):
        return False
    was, told = happening.timex.earliest, telling.timex.earliest
    return was is not None and told is not None and 0 <= (was - told).days <= _SHORTLY


def _is_alike(telling: Telling, happening: Happening) -> bool:
    """Whether the kinds allow it: "They spoke for two hours" goes on with a meeting as well."""
    undated = telling.timex is None
    if telling.echoes and (undated or happening.timex) and sayings.next_to(telling, happening):
        return family(happening.kind) in ("call", "meeting")
    return family(telling.kind) == family(happening.kind)


def _joinable(telling: Telling, happening: Happening) -> bool:
    """Whether parties and places of the two allow that they are the same."""
    names, place = telling.names, telling.place
    if telling.kind == "policy" and happening.kind == "policy":
        return not (names and happening.names) or bool(names & happening.names)
    if not names and not telling.goes_on:
        return False
    names, others = camps.heads(names), camps.heads(happening.names)
    alike = names <= others or others <= names
    return alike and (not place or not happening.places or place in happening.places)


def _lead_joined(
    happenings: list[Happening], published: str | None, fresh: bool
) -> list[Happening]:
    """Undated happenings of the lead joined to those that tell them with a date.

    Where the lead tells a `fresh` day, what its sentences tell is no old contact.
    """
    joined = list(happenings)
    for number in range(min(len(joined), _LOOK_BACK)):
        happening = joined[number]
        following = range(number + 1, min(len(joined), number + 1 + _LOOK_BACK))
        later = None
        if _is_undated_lead(happening) and not any(
            _is_acted_on(each, happening, published) for each in joined[:number]
        ):
            recent = fresh and happening.kind in CONTACT and happening.tellings[-1].scene.number > 0
            foretold = (
                n
                for n in following
                if _foretells(happening, joined[n], published)
                and (not recent or is_fresh(joined[n], published))
            )
            near = enumerate(joined[:_LOOK_BACK])
            beside = (n for n, each in near if _is_beside(happening, each, published))
            later = next(beside, None) if happening.is_statement else None
            later = next(foretold, None) if later is None else later
        if later is None and _is_headline(happening):
            later = next((n for n in following if _is_planned_as(happening, joined[n])), None)
        if later is not None:
            planned = joined[later].planned
            lead = [
                replace(t, planned=planned) for t in happening.tellings if t.scene.paragraph < LEAD
            ]
            joined[later] = Happening([*lead, *joined[later].tellings])
            rest = [t for t in happening.tellings if t.scene.paragraph >= LEAD]
            joined[number] = Happening(rest)
    return [happening for happening in joined if happening.tellings]


def _is_undated_lead(happening: Happening) -> bool:
    first = happening.tellings[0]
    return happening.timex is None and first.scene.paragraph < LEAD and not first.background


def _is_beside(saying: Happening, contact: Happening, published: str | None) -> bool:
    """Whether a headline tells a contact that is the news as well: "Doe questions Roe at talks"."""
    first = saying.tellings[0]
    return (
        first.scene.number == 0
        and bool(contact.tellings)
        and contact.kind in CONTACT
        and not (contact.is_statement or contact.planned)
        and contact.told_in(first.scene) is not None
        and is_news(contact, published)
        and sayings.takes_part(first, contact)
    )


def _is_acted_on(before: Happening, saying: Happening, published: str | None) -> bool:
    """Whether a saying follows on an act that is the news, no contact told further down."""
    act = not before.is_statement and before.kind not in CONTACT
    return saying.is_statement and act and before.timex is not None and is_news(before, published)


def _is_headline(happening: Happening) -> bool:
    """Whether only the headline tells of a contact, by a noun without a time: "Road to talks"."""
    first = happening.tellings[0]
    words = first.scene.local(first.head).of(first.scene.words)
    return (
        len(happening.tellings) == 1
        and first.scene.number == 0
        and not (first.timex or first.planned or first.background)
        and bool(_CONTACT_NOUN.fullmatch(words))
    )


def _is_planned_as(lead: Happening, later: Happening) -> bool:
    """Whether what a headline names is still to come: "Road to talks" and "will meet on Monday"."""
    return (
        later.planned
        and later.timex is not None
        and not later.is_statement
        and family(lead.kind) == family(later.kind)
        and _joinable(lead.tellings[0], later)
    )


def _names_another(saying: Telling, contact: Happening) -> bool:
    """Whether a saying is told of a president who is not of the contact: "he and Roe agreed"."""
    named = {m.name for m in saying.scene.people if m.name in camps.PRESIDENTS.values()}
    return not named <= contact.names | {saying.speaker}


def _foretells(lead: Happening, later: Happening, published: str | None) -> bool:
    """Whether an undated happening of the lead is told again, with its date."""
    first = lead.tellings[0]
    if lead.is_statement:
        if later.is_statement:  # "Kremlin: no date"
            named = lead.speaker in (later.speaker, camps.body_of(later.speaker))
            return named and is_fresh(later, published) and not looks_back(later)
        return (
            later.kind in CONTACT
            and not later.planned
            and is_news(later, published)
            and sayings.takes_part(first, later)
            and not _names_another(first, later)
            and any(t.scene.paragraph <= LEAD for t in later.tellings)
        )
    return (
        family(lead.kind) == family(later.kind)
        and not later.is_statement
        and lead.planned == later.planned
        and not later.tellings[0].earlier
        and _joinable(first, later)
    )
