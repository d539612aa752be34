"""The drill-down of one event: what happened, why this date, the exact words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dashboard.reference.kinds import called
from dashboard.view.abridged import is_abridged, why_abridged
from dashboard.view.address import State, filtering, link, opening, page_link, shared
from dashboard.view.catalogue import Catalogue, Entry, slug
from dashboard.view.citing import citing
from dashboard.view.filters import Filters, counted
from dashboard.view.markup import Html, is_web, join, outside, series, tag
from dashboard.view.owned import YOURS_TAG
from dashboard.view.passages import Excerpt, excerpt_text, excerpts, legend, tints_of
from dashboard.view.reasons import reasons
from dashboard.view.sides import short_name
from dashboard.view.speeches import once, speeches
from dashboard.view.spoken import count, listed, number, spoken
from dashboard.view.withheld import withheld


def panel(found: Catalogue, entry: Entry, shown: Sequence[Entry], state: State) -> Html:
    """The panel of `entry`; `shown` are the listed events, for earlier and later."""
    return tag(
        "article",
        steps(entry, shown, state),
        _head(entry, state),
        reasons(found, entry, state),
        _passages(found, entry),
        _tools(found, entry, state),
        _who_said_what(found, entry),
        citing(found, entry),
        class_="panel",
        aria_label=entry.event.title,
    )


def steps(entry: Entry, shown: Sequence[Entry], state: State) -> Html:
    """Back to the list, and on to the event before and after."""
    ids = [other.event.id for other in shown]
    at = ids.index(entry.event.id) if entry.event.id in ids else None
    before = ids[at - 1] if at else None
    after = ids[at + 1] if at is not None and at + 1 < len(ids) else None
    every = f"All {count(counted(shown), 'event')}" if counted(shown) != 1 else "Back to the list"
    return tag(
        "nav",
        tag("a", every, href=opening(state, ""), data_go=True, class_="all"),
        _step("‹ Earlier", before, state, "earlier"),
        _step("Later ›", after, state, "later"),
        class_="steps",
        aria_label="Events",
    )


def _step(words: str, event: str | None, state: State, kind: str) -> Html:
    if event is None:
        return tag("span", words, class_=f"{kind} none", aria_disabled="true")
    return tag("a", words, href=opening(state, event), data_go=True, class_=kind)


def _head(entry: Entry, state: State) -> Html:
    """Kind and actors, title, people and place."""
    event = entry.event
    kind = next((kind.label for kind in called() if kind.id == event.kind), event.kind)
    acting = tuple(short_name(p.name) for p in event.participants if p.role != "recipient")
    parts = [kind, *([listed(acting)] if acting else []), *(["planned"] if event.planned else [])]
    parts += ["context, not between the two"] if event.context else []
    who = join(_who_and_where(entry, state), " · ")
    return tag(
        "header",
        tag("p", " · ".join(parts), _yours(entry.own), class_=f"kind side-{entry.side}"),
        tag("h2", event.title, tabindex="-1", data_title=True),
        tag("p", who, class_="who") if who else Html(""),
    )


def _who_and_where(entry: Entry, state: State) -> Iterator[Html]:
    """Those who took part and the place, each the link to the events it has."""
    people = [
        tag("a", person.name, href=filtering(state, _with(entry, person.name)), data_go=True)
        for person in entry.event.participants
    ]
    if people:
        yield series(people)
    if place := entry.event.place:
        yield tag("a", place, href=filtering(state, Filters(words=place)), data_go=True)


def _with(entry: Entry, name: str) -> Filters:
    """What asks for someone: as a speaker, or by name where nothing is said here."""
    speaker = slug(name)
    return Filters(speaker=(speaker,)) if speaker in entry.speakers else Filters(words=name)


def _passages(found: Catalogue, entry: Entry) -> Html:
    """The first passage of each source, the others folded."""
    every, firsts = _by_source(excerpts(found, entry))
    changed = withheld(found, (mention.article for mention in entry.event.mentions))
    if not every:
        return changed
    told = f"{count(len(every), 'passage')}, {number(firsts)} source{'s' * (firsts > 1)}"
    places = [f"passage {at} of {len(every)}" for at in range(1, len(every) + 1)]
    places = places if len(every) > 1 else [""]
    drawn = [_passage(found, entry, *item) for item in zip(every, places, strict=True)]
    rest = drawn[firsts:]
    more = f"{count(len(rest), 'more passage')} on this event"
    folded = tag("details", tag("summary", more), *rest) if rest else Html("")
    heading = tag("h3", "In the article" + "s" * (firsts > 1), tag("small", told))
    shown = legend(tints_of(entry, every)), *drawn[:firsts], folded
    articles = (found.articles[name] for name in dict.fromkeys(one.article for one in every))
    short = [why_abridged(article) for article in articles if is_abridged(article)]
    return tag("section", heading, *shown, *short, changed)


def _by_source(every: Sequence[Excerpt]) -> tuple[list[Excerpt], int]:
    """The passages, each source's first ahead of all others, and how many those are."""
    firsts = {excerpt.article: excerpt for excerpt in reversed(every)}
    leading = [excerpt for excerpt in every if firsts[excerpt.article] is excerpt]
    return leading + [excerpt for excerpt in every if excerpt not in leading], len(leading)


def _yours(own: bool) -> Html:
    return YOURS_TAG if own else Html("")


def _passage(found: Catalogue, entry: Entry, excerpt: Excerpt, place: str) -> Html:
    """One passage under its outlet, date and place among the others."""
    article = found.articles[excerpt.article]
    outlet = outside(article.url, article.outlet or "Outlet not known")
    when = spoken(article.published) if article.published else "date not known"
    at = (" · ", tag("span", place, class_="whole")) if place else ()
    quiet = tag("span", f", {when}", *at, class_="quiet")
    own = _yours(article.id in found.own)
    source = tag("p", tag("b", outlet), quiet, own, class_="source")
    return join((source, excerpt_text(found, entry, excerpt)))


def _tools(found: Catalogue, entry: Entry, state: State) -> Html:
    """Copy the event's own link; read its article here or at the outlet; report an error."""
    alone = replace(State(), event=entry.event.id)
    copy = tag("button", "Copy link", type="button", data_copy=link(alone), class_="tool")
    articles = dict.fromkeys(mention.article for mention in entry.event.mentions)
    urls = dict.fromkeys(found.articles[article].url for article in articles)
    read = [outside(url, "Read the article ↗", class_="tool") for url in urls if is_web(url)]
    here = replace(shared(state), article=next(iter(articles), ""), event=entry.event.id)
    places = {"See it in the article": page_link("articles", here)} if articles else {}
    if articles and articles.keys() <= found.own:
        # nobody else could find what a report would name
        places["Correct it"] = page_link("add", shared(state))
    else:
        reported = replace(shared(state), event=entry.event.id)
        places["Report an error"] = page_link("about", reported)
    ways = [tag("a", words, href=to, data_go=True, class_="tool") for words, to in places.items()]
    return tag("p", copy, *ways[:-1], *read[:1], ways[-1], class_="tools")


def _who_said_what(found: Catalogue, entry: Entry) -> Html:
    said = once(entry.speeches)
    if not said:
        return Html("")
    quoted = sum(not speech.reported for speech in said)
    reported = len(said) - quoted
    parts = [count(quoted, "quotation")] if quoted else []
    parts += [count(reported, "reported statement")] if reported else []
    heading = tag("h3", "Who said what", tag("small", listed(tuple(parts))))
    return tag("section", heading, speeches(found, entry.speeches))
