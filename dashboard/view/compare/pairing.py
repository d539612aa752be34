"""Two speakers on the same topics, and one speaker on a topic then and now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from dashboard.reference.topics import OTHER, topics
from dashboard.view.address import State
from dashboard.view.catalogue import slug
from dashboard.view.filters import Filters
from dashboard.view.sayings import Saying, select
from dashboard.view.sides import PUTIN, TRUMP, short_name, speaker_side

# Who stands on the two sides where nobody is asked for: the presidents, and
# what their offices say.
_PRESIDENTS = {TRUMP: "Donald Trump", PUTIN: "Vladimir Putin"}
_OFFICES = {TRUMP: "The White House", PUTIN: "The Kremlin"}
# By their ids, as readers call them: they stand there where no article names them.
PRESIDENTS = {slug(name): short_name(name) for name in _PRESIDENTS.values()}

Voices = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sides:
    """The ids of the speakers on the left and on the right."""

    left: Voices
    right: Voices


@dataclass(frozen=True, slots=True)
class Row:
    """A topic with what either side says on it, by date."""

    topic: str
    left: tuple[Saying, ...]
    right: tuple[Saying, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """What was said on a topic first and last, and in between."""

    topic: str
    then: tuple[Saying, ...]
    between: tuple[Saying, ...]
    now: tuple[Saying, ...]

    @property
    def days(self) -> int:
        """How far then and now lie apart."""
        return (_first(self.now[0]) - _first(self.then[0])).days


def sides(said: Sequence[Saying], state: State) -> Sides:
    """The speakers asked for, else those of whom there are words; nobody on both sides."""
    default = Sides(standing(said, TRUMP), standing(said, PUTIN))
    left, right = state.left or default.left, state.right or default.right
    if alone(state):
        # the one with the most to tell of then and now
        longest = max(left, right, key=lambda voices: _longest(by(said, voices)))
        return Sides(state.left or longest, right)
    if state.left or not state.right:
        right = _beside(said, left, right, default)
    else:
        left = _beside(said, right, left, default)
    return Sides(left, right) if left and right else default


def _beside(said: Iterable[Saying], taken: Voices, voices: Voices, default: Sides) -> Voices:
    """Those of `voices` who can stand beside `taken`, else of a default side, else who speaks most.

    Nobody where all who speak are taken.
    """
    offered = (voices, default.right, default.left)
    free = (tuple(voice for voice in each if voice not in taken) for each in offered)
    return next(filter(None, free), ()) or _loudest(said, taken)


def _loudest(said: Iterable[Saying], taken: Voices) -> Voices:
    """Whoever else speaks most."""
    others = Counter(saying.voice for saying in said if saying.voice not in {"", *taken})
    return tuple(voice for voice, _ in others.most_common(1))


def alone(state: State) -> bool:
    """Whether one speaker is compared with himself, then and now."""
    return state.mode == "then-and-now"


def standing(said: Iterable[Saying], side: str) -> Voices:
    """Who stands for a side: its president and his office, else whoever speaks most for it."""
    spoken = Counter(saying.speech.attribution.speaker or "" for saying in said)
    leading = [name for name in (_PRESIDENTS[side], _OFFICES[side]) if name in spoken]
    others = [name for name, _ in spoken.most_common() if speaker_side(name) == side]
    return tuple(slug(name) for name in leading or others[:1] or [_PRESIDENTS[side]])


def asked(said: Iterable[Saying], filters: Filters) -> tuple[Saying, ...]:
    """What the filters leave, but for that by speaker: here the sides say who speaks."""
    return select(said, filters.without("speaker"))


def by(said: Iterable[Saying], voices: Voices) -> tuple[Saying, ...]:
    """What some speakers said."""
    return tuple(saying for saying in said if saying.voice in voices)


def compared(said: Iterable[Saying], shown: Sides, state: State) -> tuple[Saying, ...]:
    """All that a comparison shows of what was said."""
    voices = shown.left if alone(state) else (*shown.left, *shown.right)
    return by(asked(said, state.filters), voices)


def rows(left: Sequence[Saying], right: Sequence[Saying], filters: Filters) -> tuple[Row, ...]:
    """A row for each topic: first those on which both speak, the fullest before.

    What is on no topic that has a name stands last.  Where topics are asked for, only those.
    """
    made = [
        Row(topic.id, on_topic(left, topic.id), on_topic(right, topic.id))
        for topic in topics()
        if not filters.topic or topic.id in filters.topic
    ]
    return tuple(sorted((row for row in made if row.left or row.right), key=_fullness))


def _fullness(row: Row) -> tuple[bool, bool, bool, int]:
    alone = not row.left or not row.right
    return row.topic == OTHER, alone, alone and not row.left, -len(row.left) - len(row.right)


def on_topic(said: Iterable[Saying], topic: str) -> tuple[Saying, ...]:
    """What was said on a topic."""
    return tuple(saying for saying in said if topic in saying.topics)


def changes(said: Sequence[Saying], filters: Filters) -> tuple[Change, ...]:
    """The topics spoken of at more than one time, those furthest apart first, "other" last."""
    dated = [saying for saying in said if saying.first and saying.last]
    made = [
        change
        for topic in topics()
        if (not filters.topic or topic.id in filters.topic)
        and (change := _change(topic.id, on_topic(dated, topic.id)))
    ]
    return tuple(sorted(made, key=lambda change: (change.topic == OTHER, -change.days)))


def _change(topic: str, said: Sequence[Saying]) -> Change | None:
    """Then and now of one topic; None where there is no clearly later time.

    Two dates that overlap ("2018", "July 2018") may be the same day.
    """
    if not said:
        return None
    earliest = min(said, key=lambda saying: (_last(saying), _first(saying)))
    latest = max(said, key=lambda saying: (_first(saying), _last(saying)))
    if _first(latest) <= _last(earliest):
        return None
    then = tuple(saying for saying in said if _same_time(saying, earliest))
    now = tuple(saying for saying in said if _same_time(saying, latest))
    times = (earliest, latest)
    between = tuple(s for s in said if not any(_same_time(s, time) for time in times))
    return Change(topic, then, between, now)


def once(said: Sequence[Saying], changed: Iterable[Change], filters: Filters) -> tuple[Row, ...]:
    """The topics spoken of at one time only, or at times that are not known."""
    known = {change.topic for change in changed}
    return tuple(row for row in rows(said, (), filters) if row.topic not in known)


def _same_time(one: Saying, other: Saying) -> bool:
    return (one.first, one.last) == (other.first, other.last)


def _first(saying: Saying) -> date:
    return saying.first or date.max


def _last(saying: Saying) -> date:
    return saying.last or date.max


def _longest(said: Sequence[Saying]) -> int:
    """How far apart the furthest then and now are, in days."""
    return max((change.days for change in changes(said, Filters())), default=0)
