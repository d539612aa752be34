"""The title of the comparison and the sentence below it."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.reference.topics import OTHER
from dashboard.view.address import State
from dashboard.view.catalogue import Catalogue
from dashboard.view.compare.pairing import (
    PRESIDENTS,
    Sides,
    Voices,
    alone,
    asked,
    by,
    changes,
    rows,
)
from dashboard.view.facets import labels
from dashboard.view.headline import asked as asked_words
from dashboard.view.markup import Html, escape, tag
from dashboard.view.sayings import Saying
from dashboard.view.spoken import count, listed, spoken

_NAMED_TOPICS = 4


def names(found: Catalogue, voices: Voices) -> str:
    """Who some speakers are: "Putin and the Kremlin"."""
    known = {**PRESIDENTS, **labels(found, "speaker")}
    first, *rest = (known.get(voice, voice) for voice in voices)
    return listed((first, *(_within_a_list(name) for name in rest)))


def _among(found: Catalogue, voices: Voices) -> str:
    """The same in the midst of a sentence: "the Kremlin and Putin"."""
    return _within_a_list(names(found, voices))


def _within_a_list(name: str) -> str:
    return f"the {name[4:]}" if name.startswith("The ") else name


def title(found: Catalogue, shown: Sides, state: State) -> str:
    """The title of the page."""
    left, right = names(found, shown.left[:1]), _among(found, shown.right[:1])
    return f"{left}, then and now" if alone(state) else f"{left} and {right}, side by side"


def moved(found: Catalogue, shown: Sides, state: State) -> str:
    """That a link asks for somebody on both sides, and who stands on the right instead."""
    both = tuple(voice for voice in state.left if voice in state.right)
    if alone(state) or not both:
        return ""
    asked_for = (
        f"This link asks for {_among(found, both)} on both sides; nobody is compared with himself."
    )
    return f"{asked_for} On the right: {names(found, shown.right)}."


def headline(found: Catalogue, said: Sequence[Saying], shown: Sides, state: State) -> Html:
    """Who speaks how often, and on which topics the words of both or of two times stand."""
    selected = asked(said, state.filters)
    left, right = by(selected, shown.left), by(selected, shown.right)
    amounts = f"{_speaks(found, shown.left)} in {count(len(left), 'passage')}"
    if not alone(state):
        amounts += f", {_among(found, shown.right)} in {len(right) or 'none'}"
    filters = state.filters.without("speaker")
    about = [escape(" "), asked_words(found, filters)] if filters.active else []
    told = _over_time(found, left, state) if alone(state) else _shared(found, left, right, state)
    waits = " The filter by speaker waits: here it is said below who speaks."
    note = tag("span", waits, class_="quiet") if state.filters.speaker else Html("")
    return tag("p", tag("b", amounts), *about, ". ", told, note, class_="headline")


def _speaks(found: Catalogue, voices: Voices) -> str:
    return f"{names(found, voices)} {'speaks' if len(voices) == 1 else 'speak'}"


def _shared(found: Catalogue, left: Sequence[Saying], right: Sequence[Saying], state: State) -> str:
    """The topics on which both speak; "other" is none on which they would meet."""
    if not left or not right:
        return ""
    made = rows(left, right, state.filters)
    both = [row.topic for row in made if row.left and row.right and row.topic != OTHER]
    if not both:
        return "On no topic do the articles have words from both."
    known = labels(found, "topic")
    few = [known.get(topic, topic) for topic in both[:_NAMED_TOPICS]]
    few += [f"{len(both) - len(few)} more"] if len(both) > len(few) else []
    return f"The articles have words from both on {listed(tuple(few))}."


def _over_time(found: Catalogue, said: Sequence[Saying], state: State) -> str:
    """On how many topics there are words of more than one time, and the widest stretch."""
    changed = [change for change in changes(said, state.filters) if change.topic != OTHER]
    if not changed:
        return "On no topic do the articles have words of two times." if said else ""
    topic = labels(found, "topic").get(changed[0].topic, changed[0].topic)
    first, last = (spoken(s.when) for s in (changed[0].then[0], changed[0].now[0]) if s.when)
    far = f"furthest apart on {topic}: {first} and {last}."
    return f"On {count(len(changed), 'topic')} there are words of more than one time, {far}"
