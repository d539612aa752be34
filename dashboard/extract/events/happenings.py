"""A happening: all tellings of it together, and whether it is the article's news."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence

from dashboard import edtf
from dashboard.extract.events import dating
from dashboard.extract.events.scenes import LEAD, Scene
from dashboard.extract.events.tellings import Telling
from dashboard.extract.events.triggers import CONTACT
from dashboard.models import Timex

# "by then the jury had" charged him
_HAD = re.compile(r"\bhad (?:\w+ly )?(?:been )?$")
_FRESH = 7  # days
_MONTH = 31  # days
# News is printed so many days after what its lead tells, at most.
_LATE = 2


class Happening:
    """Tellings of one happening, with what follows from all of them.

    What follows is kept up to date as tellings join: a long text asks for it
    again and again.
    """

    __slots__ = (
        "_by_scene",
        "_kinds",
        "is_background",
        "is_statement",
        "last_paragraph",
        "last_scene",
        "leads",
        "loosely",
        "names",
        "places",
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
        self.last_scene = 0
        self.is_background = True  # told of old times only
        self.leads = False  # told at the article's top for its own sake
        self.places: set[str] = set()
        self._kinds: list[str] = []
        self.loosely = False  # its date is first that of what came after it
        self._by_scene: dict[int, Telling] = {}
        for telling in tellings:
            self.join(telling)

    def join(self, telling: Telling) -> None:
        """Add a telling of the same happening."""
        if telling.saying is None and self.is_statement:
            self.is_statement, self.names, self._kinds = False, frozenset(), []
            self.leads = False
        if telling.saying is None or self.is_statement:
            self.names |= telling.names
            self._kinds += (
                [telling.kind] if telling.names and telling.kind not in self._kinds else []
            )
        if telling.timex and (self.timex is None or self._is_surer(telling)):
            self.timex, self.loosely = telling.timex, _is_loose(telling)
        self.planned = self.planned and telling.planned
        scene = telling.scene
        self.last_paragraph = max(self.last_paragraph, scene.paragraph)
        self.last_scene = max(self.last_scene, scene.number)
        aside = scene.paragraph > LEAD or telling.background or telling.aside
        own = telling.saying is None or self.is_statement
        self.leads = self.leads or (own and not aside)
        self.is_background = self.is_background and telling.background
        self.places |= {telling.place} if telling.place else set()
        self._by_scene.setdefault(scene.number, telling)
        self.tellings.append(telling)

    def _is_surer(self, telling: Telling) -> bool:
        """Whether a further telling tells better when it was."""
        if telling.timex is None or self.timex is None:
            return telling.timex is not None
        own, other = width(self.timex), width(telling.timex)
        return other < own or (other == own and self.loosely and not _is_loose(telling))

    def told_in(self, scene: Scene) -> Telling | None:
        """Its first telling in a sentence, if any."""
        return self._by_scene.get(scene.number)

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

    @property
    def voice(self) -> str:
        """For whom the one speaks who makes a statement; empty for what is none."""
        return self.tellings[0].voice if self.is_statement else ""


def _is_loose(telling: Telling) -> bool:
    """Whether a date is first that of another doing: "left on Monday after she met Roe"."""
    if telling.timex is None or telling.timex.span.start >= telling.head.start:
        return False
    return telling.scene.between(telling.timex.span, telling.head).startswith(" after ")


def width(timex: Timex) -> int:
    """Days that a date can mean."""
    if timex.earliest is None or timex.latest is None:
        return 10**6
    return (timex.latest - timex.earliest).days


def looks_back(happening: Happening) -> bool:
    """Whether it is first told as what had been before: "Doe had said so on Monday"."""
    first = happening.tellings[0]
    return bool(_HAD.search(first.scene.words, 0, first.scene.local(first.head).start))


def is_news(happening: Happening, published: str | None) -> bool:
    """Whether it is what the article reports, not what it looks back on.

    News is told in the lead and happened at most a week before publication.
    """
    return happening.leads and (happening.timex is None or is_fresh(happening, published))


def is_fresh(happening: Happening | Telling, published: str | None) -> bool:
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


def is_latest(telling: Telling, published: str | None) -> bool:
    """Whether its date words put it on the day of publication or the day before."""
    day = edtf.bounds(published)[0] if published else None
    latest = telling.timex.latest if telling.timex else None
    near = day is None or latest is None or (day - latest).days <= 1
    return near and is_fresh(telling, published)


def day_of_lead(scenes: Sequence[Scene], published: str | None) -> Timex | None:
    """The day that the lead tells, if it is one of the last before publication."""
    today = edtf.bounds(published)[0] if published else None
    top = itertools.takewhile(lambda scene: scene.paragraph <= 1, scenes)
    lead = next((t for s in top for t in s.timexes if t.edtf and dating.holds(s, t)), None)
    if today is None or lead is None or lead.earliest is None or lead.earliest != lead.latest:
        return None
    return lead if 0 < (today - lead.earliest).days <= _LATE else None


def date_by_lead(
    happenings: Sequence[Happening], scenes: Sequence[Scene], published: str | None
) -> None:
    """Date the contacts and acts that are news and have no date by the day that the lead tells.

    "On Tuesday he turned them down, ... After two hours with her he left": not on Wednesday,
    when it was printed.
    """
    lead = day_of_lead(scenes, published)
    if lead is None:
        return
    for each in happenings:
        told = each.timex is None and not (each.planned or each.is_statement)
        apart = each.tellings[0].scene.timexes or looks_back(each)
        if told and not apart and is_news(each, published):
            each.timex = lead


def tells_news(happenings: Sequence[Happening], published: str | None) -> bool:
    """Whether the article reports of its own days, not only of the past."""
    dated = [happening for happening in happenings if happening.timex is not None]
    return (
        not dated
        or any(is_fresh(happening, published) for happening in dated)
        or any(_is_reported(happening, published) for happening in happenings)
    )


def _is_reported(happening: Happening, published: str | None) -> bool:
    """Whether it is what the lead tells without a date: "The two spoke by phone".

    A contact in the first paragraphs; or, in what is known to be of one week, words
    in the headline or right below it.
    """
    first = happening.tellings[0]
    if happening.timex is not None or happening.planned or first.background:
        return False
    if first.saying is not None:
        week = published is not None and (edtf.days(published) or _MONTH) <= _FRESH
        return week and first.scene.paragraph <= 1
    told_anew = not (first.goes_on or first.aside) and len(first.names) > 1
    return first.kind in CONTACT and told_anew and first.scene.paragraph <= LEAD
