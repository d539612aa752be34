"""What a reading may look at, and what it answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from msgspec import Struct

from dashboard.extract.dating.grammar import Parts
from dashboard.models import CalendarEntry


class Sense(Struct, frozen=True):
    """What an expression means.

    `type` and `value` are those of TIMEX3, `mod` too.  `why` finishes the
    sentence "“last week”, ..." for a reader.  `anchor` is words, publication,
    text, chain (the date of the text that opened a sentence), passing (the
    last date named there, be it in passing), calendar or none.
    `edtf` is given only where it does not follow from the value.
    `back`: of the dates told before, how many are newer than the anchor.
    """

    type: str
    value: str
    why: str
    anchor: str = "words"
    mod: str | None = None
    edtf: str | None = None
    warning: str = ""
    entry: str | None = None
    back: int = 0


class Context(Struct, frozen=True):
    """What a reading may look at besides the expression's own words.

    `words` are the expression's, in lower case; `now` is the day of
    publication, or None if unknown; `told` are the calendar values told before
    in the text, the newest first; `nearby` is the newest where it stands in
    the same sentence or the one before, `within` be it two before, in
    its paragraph; `direction`: 1 where the words around it look
    ahead, -1 where they look back, else 0; `touched`: whether a verb
    that looks back stands right before; `labels`: whether
    it is the label of an item in a list, or a heading; `quarter`: the last quarter told;
    `beside`: the newest where it stands in the same paragraph and its year in the text,
    `joined`: be it in the same sentence; `following`: the date before of a row that opens
    sentences, in its paragraph, where this one does not open its sentence;
    `earlier`: whether the sentence tells what had been before; `passing`: the newest date near
    it that was named, be it in passing;
    `chain`: the date before in a row of dates that open sentences, `headed`:
    whether it is the heading of what is told;
    `parted`: whether the last two told stand in two paragraphs;
    `entry`: whether it is the time at which an entry of live coverage was written;
    `exact`: whether `now` is known, not one end of an interval;
    `when`: the publication in words ("on 15 November 2016");
    `calendar`: the sourced facts.
    """

    words: str
    now: date | None
    told: tuple[str, ...]
    nearby: str | None
    direction: int
    within: str | None = None
    touched: bool = False
    labels: bool = False
    quarter: str | None = None
    beside: str | None = None
    joined: bool = False
    following: str | None = None
    earlier: bool = False
    passing: str | None = None
    chain: str | None = None
    headed: bool = False
    parted: bool = False
    entry: bool = False
    exact: bool = True
    when: str = ""
    calendar: Sequence[CalendarEntry] = ()

    @property
    def recent(self) -> str | None:
        """The last calendar value told before in the text."""
        return self.told[0] if self.told else None

    @property
    def counted(self) -> str:
        """The reason of a date counted from publication."""
        return f"counted from the publication {self.when}"

    @property
    def future(self) -> bool:
        """Whether the words around the expression look ahead."""
        return self.direction > 0

    @property
    def past(self) -> bool:
        """Whether the words around the expression look back."""
        return self.direction < 0


Read = Callable[[Parts, Context], Sense]


def unresolved(kind: str, value: str, why: str = "") -> Sense:
    """An expression whose date cannot be known."""
    return Sense(kind, value, why or "which nothing in the text or its publication dates", "none")


def undated(value: str) -> Sense:
    """A relative date in an article whose day of publication is not known."""
    return unresolved("DATE", value, "which counts from a day of publication that is not known")
