"""Which tellings of an article report the same happening.

Sayings follow the occasion on which they were made: what a speaker says
without a date goes on from his last dated saying, or belongs to the contact
that the article tells, if he or his spokesman took part in it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

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
_MONTH = 31  # days
# A text with more happenings than this is several articles, or none.
_LOOK_BACK = 60


class Happening:
    """Tellings of one happening, with what follows from all of them.

    What follows is kept up to date as tellings join: a long text asks for it
    again and again.
    """

    __slots__ = (
        "_kinds",
        "is_statement",
        "last_paragraph",
        "names",
        "planned",
        "tellings",
        "timex",
    )

    def __init__(self, tellings: Iterable[Telling]) -> None:
        self.tellings: list[Telling] = []
        self.is_statement = True  # not a contact in which something was said
        self.names: frozenset[str] = frozenset()
        self.timex: Timex | None = None  # the narrowest date, the first of equals
        self.planned = True
        self.last_paragraph = 0
        self._kinds: list[str] = []
        for telling in tellings:
            self.join(telling)

    def join(self, telling: Telling) -> None:
        """Add a telling of the same happening."""
        if telling.saying is None and self.is_statement:
            self.is_statement, self.names, self._kinds = False, frozenset(), []
        if telling.saying is None or self.is_statement:
            self.names |= telling.names
            self._kinds += (
                [telling.kind] if telling.names and telling.kind not in self._kinds else []
            )
        if telling.timex and (self.timex is None or width(telling.timex) < width(self.timex)):
            self.timex = telling.timex
        self.planned = self.planned and telling.planned
        self.last_paragraph = max(self.last_paragraph, telling.scene.paragraph)
        self.tellings.append(telling)

    @property
    def kind(self) -> str:
        """The kind that the first telling gives it; a summit stays a summit."""
        if not self._kinds:
            told = (t.kind for t in self.tellings if t.saying is None)
            return next(told, self.tellings[0].kind)
        return "summit" if "summit" in self._kinds else self._kinds[0]

    @property
    def speaker(self) -> str:
        """Who speaks in a statement; empty for what is none."""
        return self.tellings[0].speaker if self.is_statement else ""


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
            home.join(telling)
    happenings = _lead_joined(happenings, published)
    _go_on(happenings, scenes, published)
    return happenings


def _go_on(happenings: Sequence[Happening], scenes: Sequence[Scene], published: str | None) -> None:
    """Add sentences that go on with a contact without a word for it.

    "The two leaders agreed ..." in the contact's paragraph, or in the lead
    where the contact is the article's news.
    """
    taken = {t.scene.number for happening in happenings for t in happening.tellings}
    contacts = [h for h in happenings if h.kind in CONTACT and not h.planned]
    news = [h for h in contacts if is_news(h, published)]
    by_paragraph: dict[int, dict[int, Happening]] = defaultdict(dict)
    for number, contact in enumerate(contacts):
        for telling in contact.tellings:
            by_paragraph[telling.scene.paragraph][number] = contact
    for scene in scenes:
        beside = list(by_paragraph[scene.paragraph].values())
        for contact in beside + (news if scene.paragraph < _LEAD else []):
            going = None
            if scene.number not in taken:
                going = go_on(scene, contact.kind, contact.names)
            if going is not None:
                contact.join(going)
                break


def _home(
    telling: Telling, happenings: Sequence[Happening], published: str | None
) -> Happening | None:
    """The happening that the telling goes on with, or None for a new one."""
    rank = _said_at if telling.saying is not None else _told_before
    near = happenings if len(happenings) <= _LOOK_BACK else happenings[-_LOOK_BACK:]
    return next((h for h in reversed(near) if rank(telling, h, published)), None)


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
    """Whether its date words put it at most a week before publication.

    "Earlier this year" is too wide to be news.
    """
    timex = happening.timex
    if timex is None or timex.latest is None or published is None:
        return timex is not None and timex.edtf is None
    earliest = edtf.bounds(published)[0]
    if width(timex) > _MONTH:
        return False
    return earliest is None or (earliest - timex.latest).days <= _FRESH


def tells_news(happenings: Sequence[Happening], published: str | None) -> bool:
    """Whether the article reports of its own days, not only of the past."""
    dated = [happening for happening in happenings if happening.timex is not None]
    return not dated or any(is_fresh(happening, published) for happening in dated)


def _lead_joined(happenings: list[Happening], published: str | None) -> list[Happening]:
    """Undated happenings of the lead joined to those that tell them with a date."""
    joined = list(happenings)
    for number in range(len(joined)):
        happening = joined[number]
        following = range(number + 1, min(len(joined), number + 1 + _LOOK_BACK))
        later = next((n for n in following if _foretells(happening, joined[n], published)), None)
        if later is not None:
            lead = [t for t in happening.tellings if t.scene.paragraph < _LEAD]
            joined[later] = Happening([*lead, *joined[later].tellings])
            joined[number] = Happening(t for t in happening.tellings if t not in lead)
    return [happening for happening in joined if happening.tellings]


def _foretells(lead: Happening, later: Happening, published: str | None) -> bool:
    first = lead.tellings[0]
    if lead.timex is not None or first.scene.paragraph >= _LEAD or first.background:
        return False
    if lead.is_statement:
        return (later.is_statement and lead.speaker == later.speaker) or (
            not later.is_statement
            and later.kind in CONTACT
            and not later.planned
            and is_news(later, published)
            and _takes_part(first, later)
            and any(t.scene.paragraph <= _LEAD for t in later.tellings)
        )
    return (
        family(lead.kind) == family(later.kind)
        and not later.is_statement
        and lead.planned == later.planned
        and _joinable(first, later)
    )
