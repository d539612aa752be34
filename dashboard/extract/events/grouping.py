"""Which tellings of an article report the same happening.

Sayings follow the occasion on which they were made: what a speaker says
without a date goes on from his last dated saying, or belongs to the contact
that the article tells, if he or his spokesman took part in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from dashboard import edtf
from dashboard.extract.events import parties
from dashboard.extract.events.scenes import Scene
from dashboard.extract.events.tellings import CONTACT, Telling, go_on
from dashboard.models import Timex
from dashboard.reference.kinds import family

# The headline, its subtitle and the first paragraphs tell what follows.
_LEAD = 3
# So many paragraphs further on, the article may have turned to something else.
_NEAR = 2
_FRESH = 7  # days


@dataclass(slots=True)
class Happening:
    """Tellings of one happening, in the order in which they were joined."""

    tellings: list[Telling] = field(default_factory=list)

    @property
    def kind(self) -> str:
        """The kind that the first telling gives it; a summit stays a summit."""
        told = [t for t in self.tellings if t.saying is None] or self.tellings
        kinds = [t.kind for t in told if t.names] or [told[0].kind]
        return "summit" if "summit" in kinds else kinds[0]

    @property
    def names(self) -> frozenset[str]:
        """Everybody whom a telling of the happening itself names."""
        return frozenset().union(
            *(t.names for t in self.tellings if t.saying is None or self.is_statement)
        )

    @property
    def is_statement(self) -> bool:
        """Whether it is a statement, not a contact in which something was said."""
        return all(telling.saying is not None for telling in self.tellings)

    @property
    def speaker(self) -> str:
        """Who speaks in a statement; empty for what is none."""
        return self.tellings[0].speaker if self.is_statement else ""

    @property
    def timex(self) -> Timex | None:
        """The narrowest date among its tellings, the first of equals."""
        dated = [t.timex for t in self.tellings if t.timex is not None]
        return min(dated, key=width, default=None)

    @property
    def planned(self) -> bool:
        """Whether it was still to come."""
        return all(telling.planned for telling in self.tellings)

    @property
    def last_paragraph(self) -> int:
        """The paragraph in which it was last told."""
        return max(telling.scene.paragraph for telling in self.tellings)


def width(timex: Timex) -> int:
    """Days that a date can mean."""
    if timex.earliest is None or timex.latest is None:
        return 10**6
    return (timex.latest - timex.earliest).days


def group(
    tellings: Sequence[Telling], scenes: Sequence[Scene], published: str | None
) -> list[Happening]:
    """The article's happenings, in the order of their first telling."""
    happenings: list[Happening] = []
    for telling in tellings:
        home = _home(telling, happenings, published)
        if home is None:
            happenings.append(Happening([telling]))
        else:
            home.tellings.append(telling)
    happenings = _lead_joined(happenings)
    _go_on(happenings, scenes, published)
    return happenings


def _go_on(happenings: Sequence[Happening], scenes: Sequence[Scene], published: str | None) -> None:
    """Add sentences that go on with a contact without a word for it.

    "The two leaders agreed ..." in the contact's paragraph, or in the lead
    where the contact is the article's news.
    """
    taken = {t.scene.number for happening in happenings for t in happening.tellings}
    for scene in scenes:
        for happening in [] if scene.number in taken else happenings:
            if happening.kind not in CONTACT or happening.planned:
                continue
            paragraphs = {t.scene.paragraph for t in happening.tellings}
            lead = scene.paragraph < _LEAD and is_news(happening, published)
            telling = go_on(scene, happening.kind, happening.names)
            if telling is not None and (scene.paragraph in paragraphs or lead):
                happening.tellings.append(telling)
                break


def _home(
    telling: Telling, happenings: Sequence[Happening], published: str | None
) -> Happening | None:
    """The happening that the telling goes on with, or None for a new one."""
    rank = _said_at if telling.saying is not None else _told_before
    return next((h for h in reversed(happenings) if rank(telling, h, published)), None)


def _told_before(telling: Telling, happening: Happening, published: str | None) -> bool:
    """Whether a telling of a happening takes up `happening`."""
    if happening.is_statement or telling.planned != happening.planned:
        return False
    if family(telling.kind) != family(happening.kind) or telling.kind not in CONTACT:
        return False
    if telling.timex is not None and happening.timex is not None:
        return _same_time(telling.timex, happening.timex) and _joinable(telling, happening)
    if telling.timex is not None and not telling.goes_on:
        return False  # dated anew; only the lead foretells it (see `_lead_joined`)
    near = telling.scene.paragraph - happening.last_paragraph <= 1
    return _joinable(telling, happening) and (
        telling.goes_on or near or is_news(happening, published)
    )


def _joinable(telling: Telling, happening: Happening) -> bool:
    """Whether parties and places of the two allow that they are the same."""
    names, place = telling.names, telling.place
    if not names and not telling.goes_on:
        return False
    places = {t.place for t in happening.tellings if t.place}
    alike = len(names) < 2 or names <= happening.names or happening.names <= names
    return alike and (not place or not places or place in places)


def _same_time(left: Timex, right: Timex) -> bool:
    if left.edtf is None or right.edtf is None:
        return left.edtf == right.edtf and left.value == right.value  # both "Monday"
    return edtf.overlap(left.edtf, right.edtf)


def _said_at(telling: Telling, happening: Happening, published: str | None) -> bool:
    """Whether a saying was made on the occasion `happening`."""
    if happening.is_statement:
        return _same_occasion(telling, happening)
    if happening.kind not in CONTACT or happening.planned or telling.background:
        return False
    return _takes_part(telling, happening) and _told_with(telling, happening, published)


def _same_occasion(telling: Telling, happening: Happening) -> bool:
    """Whether a saying goes on from an earlier statement of its speaker."""
    if telling.speaker != happening.speaker:
        return False
    if telling.background != happening.tellings[-1].background:
        return telling.timex is None and _next_to(telling, happening)
    if telling.timex is None or happening.timex is None:
        return True
    return _same_time(telling.timex, happening.timex)


def _next_to(telling: Telling, happening: Happening) -> bool:
    return telling.scene.paragraph == happening.last_paragraph


def _takes_part(telling: Telling, happening: Happening) -> bool:
    """Whether the speaker, or the one he speaks for, was party to a contact."""
    speakers = set(parties.speakers(telling.speaker))
    sides = {parties.side(name) for name in happening.names} & {parties.TRUMP, parties.PUTIN}
    return speakers <= happening.names or {parties.side(name) for name in speakers} <= sides


def _told_with(telling: Telling, happening: Happening, published: str | None) -> bool:
    """Whether the text tells the saying as part of the contact.

    In the same sentence, when the contact is told before the saying's cue and
    not in what was said; in the same paragraph; or anywhere after it, when
    the contact is the article's own news.
    """
    for told in happening.tellings:
        if told.scene.number == telling.scene.number:
            inside = any(content.covers(told.head) for content in telling.contents)
            # a spokesman, not one of the two
            reports = not set(parties.speakers(telling.speaker)) <= happening.names
            news = telling.timex is None and is_news(happening, published)
            return (
                telling.timex in (None, told.timex)
                and not told.aside
                and (news or reports or not inside)
            )
    if telling.timex is not None:
        return False
    near = telling.scene.paragraph - happening.last_paragraph <= _NEAR
    return _next_to(telling, happening) or (near and is_news(happening, published))


def is_news(happening: Happening, published: str | None) -> bool:
    """Whether it is what the article reports, not what it looks back on.

    News is told in the lead and happened at most a week before publication.
    """
    if all(t.scene.paragraph > _LEAD or t.background for t in happening.tellings):
        return False
    return happening.timex is None or is_fresh(happening, published)


def is_fresh(happening: Happening, published: str | None) -> bool:
    """Whether its date words put it at most a week before publication."""
    timex = happening.timex
    if timex is None or timex.latest is None or published is None:
        return timex is not None and timex.edtf is None
    earliest = edtf.bounds(published)[0]
    return earliest is None or (earliest - timex.latest).days <= _FRESH


def tells_news(happenings: Sequence[Happening], published: str | None) -> bool:
    """Whether the article reports of its own days, not only of the past."""
    dated = [happening for happening in happenings if happening.timex is not None]
    return not dated or any(is_fresh(happening, published) for happening in dated)


def _lead_joined(happenings: list[Happening]) -> list[Happening]:
    """Undated happenings of the lead joined to those that tell them with a date."""
    kept: list[Happening] = []
    for number, happening in enumerate(happenings):
        later = next((h for h in happenings[number + 1 :] if _foretells(happening, h)), None)
        if later is not None:
            lead = [t for t in happening.tellings if t.scene.paragraph < _LEAD]
            later.tellings[:0] = lead
            happening.tellings = happening.tellings[len(lead) :]
        if happening.tellings:
            kept.append(happening)
    return kept


def _foretells(lead: Happening, later: Happening) -> bool:
    first = lead.tellings[0]
    if lead.timex is not None or first.scene.paragraph >= _LEAD or first.background:
        return False
    if lead.is_statement:
        return (later.is_statement and lead.speaker == later.speaker) or (
            not later.is_statement
            and later.kind in CONTACT
            and not later.planned
            and _takes_part(first, later)
            and any(t.scene.paragraph <= _LEAD for t in later.tellings)
        )
    return (
        family(lead.kind) == family(later.kind)
        and not later.is_statement
        and lead.planned == later.planned
        and _joinable(first, later)
    )
