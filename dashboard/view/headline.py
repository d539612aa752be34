"""The sentence above the timeline: in words, what is shown and what is not."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.reference.topics import OTHER
from dashboard.view.address import State
from dashboard.view.catalogue import YOURS, Catalogue, Entry
from dashboard.view.contacts import contacts
from dashboard.view.facets import labels
from dashboard.view.filters import FACETS, Filters, tallied
from dashboard.view.markup import Html, escape, join, tag
from dashboard.view.sides import short_name
from dashboard.view.spoken import capital, count, listed, month, number, spoken

# What stands at the head of a line elsewhere is here within a sentence.
_WITHIN = {("source", YOURS): "your articles", ("topic", OTHER): "other topics"}
_LEADS = {"topic": "on ", "speaker": "with words of ", "kind": "of the kind ", "source": "told by "}


def headline(found: Catalogue, shown: Sequence[Entry], state: State) -> Html:
    """The sentence for what a state shows."""
    main = [entry for entry in shown if not entry.event.context]
    if found.census and len(main) < tallied(found, state.filters):
        said = _part(found, state.filters)
    elif state.filters.active:
        said = _filtered(found, main, state)
    else:
        said = _whole(found, main, state)
    return tag("p", said, class_="headline")


def _part(found: Catalogue, filters: Filters) -> Html:
    """How much there is of which the page holds a part."""
    events = tallied(found, filters)
    told = tag("b", count(events, "event"))
    if not filters.active:
        return join([told, escape(f" from {count(found.sources, 'article')}.")])
    left_out = _left_out(filters, tallied(found, Filters()) - events)
    return join([told, " ", asked(found, filters), ". ", tag("span", left_out, class_="quiet")])


def _whole(found: Catalogue, main: Sequence[Entry], state: State) -> Html:
    """How much there is, from when to when, and how much of the known it covers."""
    articles = count(found.sources, "article")
    if found.sources <= 10:
        articles = articles.replace(str(found.sources), number(found.sources), 1)
    parts = [
        tag("b", capital(count(len(main), "event"))),
        escape(f" from {articles}"),
        *_reach(main),
    ]
    known = contacts(found)
    if known and state.contacts:
        covered = f"{sum(contact.covered for contact in known)} of {len(known)}"
        parts += [escape(", covering "), tag("b", covered)]
        parts += [escape(" known contacts between the two. Small ticks mark the rest")]
    return join([*parts, "."])


def _reach(main: Sequence[Entry]) -> list[Html]:
    """From when to when, after a comma; nothing without a date."""
    days = [day for entry in main for day in (entry.first, entry.last) if day]
    if not days:
        return []
    first, last = month(min(days)), month(max(days))
    return [escape(f", {first}" if first == last else f", {first} to {last}")]


def _filtered(found: Catalogue, main: Sequence[Entry], state: State) -> Html:
    """What the filters leave, and how many events they leave out."""
    rest = tallied(found, Filters()) - len(main)
    told = count(len(main), "event") if main else "No events"
    parts = [tag("b", told), escape(" "), asked(found, state.filters)]
    parts += [escape(f": {_one(main[0])}")] if len(main) == 1 else _reach(main)
    return join([*parts, ". ", tag("span", _left_out(state.filters, rest), class_="quiet")])


def _left_out(filters: Filters, rest: int) -> str:
    """The other events, said by topic where only topics are asked for."""
    if not rest:
        return ""
    others = count(rest, "other event")
    if filters.without("topic").active or OTHER in filters.topic:
        return f"{others} {'is' if rest == 1 else 'are'} left out."
    mention = "doesn’t mention" if rest == 1 else "don’t mention"
    return f"{others} {mention} {'it' if len(filters.topic) == 1 else 'them'}."


def _one(entry: Entry) -> str:
    """The only event in words: "a statement by Putin, October 2017"."""
    event = entry.event
    kind = "event" if event.kind == "other" else event.kind
    kind = "act of policy" if kind == "policy" else kind
    acting = tuple(short_name(p.name) for p in event.participants if p.role == "agent")
    everyone = tuple(short_name(p.name) for p in event.participants)
    who = f" by {listed(acting)}" if acting else f" with {listed(everyone)}" if everyone else ""
    when = f", {month(entry.first)}" if entry.first else ""
    if event.date and event.date_basis == "publication":
        when = f", reported {spoken(event.date)}"
    return f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}{who}{when}"


def asked(found: Catalogue, filters: Filters) -> Html:
    """What the filters ask for: "on **North Korea** with words of **Putin**"."""
    parts = []
    for facet in FACETS:
        names = labels(found, facet)
        chosen = tuple(
            _WITHIN.get((facet, value)) or names.get(value, value)
            for value in filters.chosen(facet)
        )
        if chosen:
            parts.append(join((_LEADS[facet], tag("b", listed(chosen, "or")))))
    if filters.start or filters.end:
        parts.append(escape(_between(filters.start, filters.end)))
    if filters.words:
        parts.append(join(("with ", tag("b", f"“{filters.words}”"))))
    return join(parts, " ")


def _between(start: str, end: str) -> str:
    """The asked dates: "from July 2018 to 2019"."""
    parts = [f"from {spoken(start)}"] if start else []
    return " ".join(parts + ([f"until {spoken(end)}"] if end else []))
