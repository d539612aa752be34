"""The quotations as a list under their years and events, with the sentence above them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import groupby

from dashboard.view import articles
from dashboard.view.address import State, link, page_link
from dashboard.view.catalogue import REPORTED, Catalogue
from dashboard.view.facets import labels
from dashboard.view.filters import FACETS, Filters
from dashboard.view.headline import asked
from dashboard.view.loosen import FEW, barren, named, way, ways
from dashboard.view.markup import Html, escape, join, tag
from dashboard.view.sayings import FRAGMENT, FULL, REPEATED, Saying, select
from dashboard.view.speeches import blockquote, repeated
from dashboard.view.spoken import count, listed, spoken
from dashboard.view.story import FILTERS, phone_bar

# What a form is called within the sentence.
_AMONG = {
    FULL: "quotations",
    FRAGMENT: "shorter pieces",
    REPORTED: "reported statements",
    REPEATED: "what is told in several places",
}

NOTHING = "No quotations or reported statements"

# As many sayings as a page shows before it asks whether to go on.
PAGE = 100


def headline(found: Catalogue, shown: Sequence[Saying], state: State) -> Html:
    """How many quotations, pieces and reported statements, on what, from when to when."""
    first, *rest = amounts_told(Counter(saying.speech.form for saying in shown)) or [NOTHING]
    said = [tag("b", first), escape(listed(("", *rest)) if rest else "")]
    if state.filters.active:
        said += [escape(" "), asked(found, state.filters)]
    # what is counted needs no second word
    if set(state.form) - {saying.speech.form for saying in shown}:
        said.append(escape(f" among {listed(tuple(_AMONG[form] for form in state.form))}"))
    each = "each " if len(shown) > 1 else ""
    place = f"{_reach(shown)}, {each}with its place in an article." if shown else "."
    said.append(escape(place))
    return tag("p", *said, class_="headline")


def amounts_told(counts: Mapping[str, int]) -> list[str]:
    """In words how many there are of each form, of those that there are."""
    pieces = "shorter piece in quotation marks", "shorter pieces in quotation marks"
    names = {FULL: ("quotation",), FRAGMENT: pieces, REPORTED: ("reported statement",)}
    return [count(counts[form], *name) for form, name in names.items() if counts.get(form)]


def _reach(shown: Sequence[Saying]) -> str:
    """From which year to which, after a comma; nothing without a date."""
    days = [day for saying in shown for day in (saying.first, saying.last) if day]
    if not days:
        return ""
    first, last = min(days).year, max(days).year
    return f", {first}" if first == last else f", {first} to {last}"


def quotations(
    found: Catalogue,
    said: Sequence[Saying],
    shown: Sequence[Saying],
    state: State,
    limit: int = PAGE,
) -> Html:
    """The list: `shown` of all that was `said`, no more than `limit` of them."""
    told = count(len(shown), "passage")
    nothing = Html("") if said else barren("No article has words of anybody yet.", state)
    return join(
        (
            tag("h2", f"{told}, by date", class_="total unseen", tabindex="-1"),
            *_years(found, shown[:limit], shown, state),
            Html("") if len(shown) > FEW else loosen(found, state, partial(_yields, said)),
            nothing,
            phone_bar(FILTERS, tag("span", told, class_="quiet")),
        )
    )


def _years(
    found: Catalogue, listed_: Sequence[Saying], shown: Sequence[Saying], state: State
) -> Iterator[Html]:
    """Each year's heading with all that it has, and those of its events that are listed."""
    totals = Counter(map(_year, shown))
    for year, of_year in groupby(listed_, key=_year):
        note = tag("small", count(totals[year], "passage"))
        yield tag("h2", year, note, class_="year")
        for _, group in groupby(of_year, key=_group):
            yield _section(found, list(group), state)


def _year(saying: Saying) -> str:
    day = saying.first or saying.last
    return str(day.year) if day else "Without a date"


def _group(saying: Saying) -> str:
    """What sayings are listed together by: their event, else their article."""
    return saying.entry.event.id if saying.entry else saying.article.id


def _section(found: Catalogue, group: Sequence[Saying], state: State) -> Html:
    """An event, or an article's words that belong to none, with what was said."""
    rows = [_row(found, saying, state) for saying in group]
    return tag("section", _about(group[0], state), tag("ul", *rows), class_="event")


def _about(saying: Saying, state: State) -> Html:
    """Title with its link, date and outlet."""
    outlet = saying.article.outlet or "Outlet not known"
    lines = [tag("p", line, class_="quiet") for line in (when(saying), *_known(saying), outlet)]
    if saying.entry is None:
        title = tag("h3", articles.name(saying.article))
        return tag("div", title, *lines, tag("p", "no event of the timeline", class_="quiet"))
    title = tag(
        "h3", tag("a", saying.entry.event.title, href=event_link(saying, state), data_go=True)
    )
    context = [tag("p", "context, not between the two", class_="quiet")]
    return tag("div", title, *lines, *(context if saying.entry.event.context else ()))


def _known(saying: Saying) -> tuple[str, ...]:
    """The calendar's date, where it knows better than the words."""
    event = saying.entry.event if saying.entry else None
    if event is None or not event.calendar_date or event.calendar_date == event.date:
        return ()
    return (f"calendar: {spoken(event.calendar_date)}",)


def event_link(saying: Saying, state: State) -> str:
    """The link that opens a saying's event on the timeline; empty where it has none."""
    if saying.entry is None:
        return ""
    return page_link("", State(filters=state.filters, event=saying.entry.event.id))


def article_link(saying: Saying, state: State) -> str:
    """The link to a saying's article, at its event where it has one."""
    event = saying.entry.event.id if saying.entry else ""
    return page_link(
        "articles", State(filters=state.filters, article=saying.article.id, event=event)
    )


def when(saying: Saying) -> str:
    """The date of a saying as its words have it, and how it is known where not from them."""
    if saying.when is None:
        return "no date"
    if saying.entry is None:
        return f"published {spoken(saying.when)}"
    reported = saying.entry.event.date_basis == "publication"
    return f"{'reported ' * reported}{spoken(saying.when)}"


def notes(saying: Saying) -> tuple[str, ...]:
    """What a reader must know of the form of a saying."""
    found = ("words in quotation marks, not a sentence",) if saying.speech.form == FRAGMENT else ()
    return (*found, *repeated(saying.places))


def _row(found: Catalogue, saying: Saying, state: State) -> Html:
    """A saying, with links to its topics and its place in the article."""
    names = labels(found, "topic")
    topics = [
        tag(
            "a",
            names.get(topic, topic),
            href=link(replace(state, filters=replace(state.filters, topic=(topic,)))),
            data_go=True,
        )
        for topic in saying.topics
    ]
    place = tag("a", "See it in the article", href=article_link(saying, state), data_go=True)
    aside = tag("div", tag("p", join(topics, ", ")), tag("p", place), class_="aside")
    return tag("li", blockquote(found, saying.speech, *notes(saying)), aside)


def _yields(said: Sequence[Saying], state: State) -> int:
    """How many of the sayings a state shows."""
    return len(select(said, state.filters, state.form))


def loosen(found: Catalogue, state: State, yields: Callable[[State], int]) -> Html:
    """Each filter that can go, and how many passages that yields."""
    rows = [
        way(words, count(more, "passage"), link(looser))
        for words, looser in _looser(found, state)
        if (more := yields(looser))
    ]
    return ways(rows, "h2")


def _looser(found: Catalogue, state: State) -> Iterator[tuple[Html, State]]:
    """The state without one of the things asked for, then without all of them."""
    filters = state.filters
    chosen = [name for name in (*FACETS, "dates", "words") if filters.without(name) != filters]
    if state.form:
        yield escape("Show every form"), replace(state, form=())
    for name in chosen:
        words = join(("Remove ", named(found, filters, name)))
        yield words, replace(state, filters=filters.without(name))
    if len(chosen) + bool(state.form) > 1:
        everything = Filters(context=filters.context)
        yield escape("Clear all filters"), replace(state, filters=everything, form=())
