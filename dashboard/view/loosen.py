"""What to try where few events are left: loosen a filter, or look at what is not covered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dashboard.view.address import State, filtering, page_link, shared
from dashboard.view.catalogue import Catalogue, Entry
from dashboard.view.contacts import Contact, contacts, on_topic
from dashboard.view.facets import labels, options
from dashboard.view.filters import FACETS, Filters, counted, reach, tallied
from dashboard.view.headline import asked
from dashboard.view.markup import Html, escape, join, tag
from dashboard.view.spoken import count, listed, spoken

FEW = 3
_NEIGHBOURS = 3


def loosen(found: Catalogue, shown: Sequence[Entry], state: State) -> Html:
    """Nothing while there is plenty; else known contacts and looser filters."""
    if not found.sources:
        return barren("There is no article yet.", state)
    if not state.filters.active and not shown:
        return barren("No article tells of an event yet.", state)
    if not state.filters.active or counted(shown) > FEW:
        return Html("")
    parts = [] if shown else [_nothing(found, state)]
    return join([*parts, _uncovered(untold(found, shown, state), state), _steps(found, state)])


def untold(found: Catalogue, shown: Sequence[Entry], state: State) -> tuple[Contact, ...]:
    """The known contacts on the asked topics, of the asked kinds and dates, that nothing tells of.

    None while there is plenty to see.
    """
    if counted(shown) > FEW:
        return ()
    filters, names = state.filters, labels(found, "topic")
    low, high = reach(filters.start, filters.end)
    asked_for = [
        contact
        for contact in contacts(found)
        if low <= contact.day <= high and (not filters.kind or contact.row.kind in filters.kind)
    ]
    return on_topic(asked_for, [names.get(topic, topic) for topic in filters.topic])


def _nothing(found: Catalogue, state: State) -> Html:
    return tag("p", "No event ", asked(found, state.filters), ".", class_="nothing")


def barren(words: str, state: State) -> Html:
    """What stands where no filter is in the way and yet nothing is there: the way to add."""
    return join((tag("p", words, class_="nothing"), tag("p", _adding(state))))


def _adding(state: State) -> Html:
    return tag("a", "Add an article", href=page_link("add", shared(state)), data_go=True)


def _uncovered(known: Sequence[Contact], state: State) -> Html:
    if not known:
        return Html("")
    rows = [
        tag("li", tag("b", contact.row.name), tag("small", spoken(contact.row.date)))
        for contact in known
    ]
    heading = tag("h3", "Known contacts on this topic, no article yet")
    return tag("section", heading, tag("ul", *rows), tag("p", _adding(state)), class_="uncovered")


def _steps(found: Catalogue, state: State) -> Html:
    """Each way to loosen the filters, with what it would show."""
    rows = []
    for words, looser in _looser(found, state.filters):
        yields = tallied(found, looser)
        if yields:
            rows.append(way(words, count(yields, "event"), filtering(state, looser)))
    return ways(rows, "h3")


def way(words: Html, yields: str, href: str) -> Html:
    """A link to a looser filter, with what it would show."""
    told = tag("span", yields, class_="quiet")
    return tag("li", tag("a", tag("span", words), told, href=href, data_go=True))


def ways(rows: Sequence[Html], heading: str) -> Html:
    """The looser filters under a heading of a level, "h2" or "h3"; nothing where there is none."""
    if not rows:
        return Html("")
    return tag("section", tag(heading, "Loosen the filter"), tag("ul", *rows), class_="loosen")


def _looser(found: Catalogue, filters: Filters) -> Iterator[tuple[Html, Filters]]:
    """Filters without one of the things asked for, then with one topic more, then none."""
    asked_for = [name for name in (*FACETS, "dates", "words") if filters.without(name) != filters]
    for name in asked_for:
        yield join(("Remove ", named(found, filters, name))), filters.without(name)
    for option in _neighbours(found, filters):
        more = replace(filters, topic=(*filters.topic, option))
        yield join(("Add ", tag("b", labels(found, "topic")[option]))), more
    if len(asked_for) > 1:
        yield escape("Clear all filters"), Filters(context=filters.context)


def named(found: Catalogue, filters: Filters, name: str) -> Html:
    """What one of the filters asks for, without the words around it."""
    if name in FACETS:
        names = labels(found, name)
        chosen = tuple(names.get(value, value) for value in filters.chosen(name))
        return tag("b", listed(chosen, "and"))
    return tag("b", f"“{filters.words}”") if name == "words" else escape("the dates")


def _neighbours(found: Catalogue, filters: Filters) -> list[str]:
    """The topics with most events besides those asked for."""
    if not filters.topic:
        return []
    rest = [option for option in options(found, filters, "topic") if option.id not in filters.topic]
    rest = [option for option in rest if option.count]
    return [option.id for option in sorted(rest, key=lambda o: -o.count)[:_NEIGHBOURS]]
