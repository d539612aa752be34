"""The drill-down of one event: what happened, why this date, the exact words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dashboard.models import Event
from dashboard.reference.kinds import kinds
from dashboard.reference.topics import topics
from dashboard.view.address import State, filtering, link, opening, page_link, shared
from dashboard.view.catalogue import Catalogue, Entry, read_timex
from dashboard.view.citing import citing
from dashboard.view.filters import Filters, counted
from dashboard.view.markup import Html, escape, is_web, join, outside, tag
from dashboard.view.passages import Excerpt, excerpt_text, excerpts, legend, tints_of
from dashboard.view.sides import short_name
from dashboard.view.speeches import speeches
from dashboard.view.spoken import count, listed, number, spoken

_CHANGED = (
    "The text of this article has changed since it was read: "
    "what is marked here may not be what was read."
)


def panel(found: Catalogue, entry: Entry, shown: Sequence[Entry], state: State) -> Html:
    """The panel of `entry`; `shown` are the listed events, for earlier and later."""
    return tag(
        "article",
        steps(entry, shown, state),
        _head(entry),
        _dates(found, entry, state),
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


def _head(entry: Entry) -> Html:
    """Kind and actors, title, people and place."""
    event = entry.event
    kind = next((kind.label for kind in kinds() if kind.id == event.kind), event.kind)
    names = tuple(person.name for person in event.participants)
    acting = tuple(short_name(p.name) for p in event.participants if p.role != "recipient")
    who = " · ".join(part for part in (listed(names), event.place or "") if part)
    parts = [kind, *([listed(acting)] if acting else []), *(["planned"] if event.planned else [])]
    parts += ["context, not between the two"] if event.context else []
    return tag(
        "header",
        tag("p", " · ".join(parts), class_=f"kind side-{entry.side}"),
        tag("h2", event.title, tabindex="-1", data_title=True),
        tag("p", who, class_="who") if who else Html(""),
    )


def _dates(found: Catalogue, entry: Entry, state: State) -> Html:
    """Why this date, and the topics."""
    rows = [*_why(found, entry.event), *_published(found, entry.event), *_topics(entry, state)]
    rows += [
        ("Corrected", join((tag("b", fix.field), ": ", fix.reason)))
        for fix in entry.event.corrections
    ]
    cells = [tag("div", tag("dt", name), tag("dd", words)) for name, words in rows]
    return tag("dl", *cells, class_="why")


def _why(found: Catalogue, event: Event) -> Iterator[tuple[str, Html]]:
    """The words, how they were read, what the calendar and other articles say."""
    mention = next((m for m in event.mentions if m.timex), None)
    if mention and mention.timex:
        words = mention.timex.of(found.articles[mention.article].text)
        yield "The words", tag("mark", words, class_="tint-date")
    read = _read_as(event)
    timex = read_timex(found, mention.article, mention.timex) if mention else None
    reason = event.date_reason or (timex.reason if timex else "")
    yield "Read as", join((read, _note(reason), _note(timex.warning if timex else "")))
    if event.calendar and event.calendar in found.calendar:
        row = found.calendar[event.calendar]
        day = tag("b", spoken(event.calendar_date or row.date))
        source = next((url for url in row.sources if is_web(url)), "")
        yield "Calendar", join((day, tag("small", outside(source, row.name))))
    for article, other in event.rival_dates:
        outlet = found.articles[article].outlet if article in found.articles else ""
        yield "Other date", join((spoken(other), _note(f"in {outlet or 'another article'}")))


def _read_as(event: Event) -> Html:
    if event.date is None:
        return escape("No date in the article")
    if event.date_basis == "publication":
        return join(("Reported ", spoken(event.date)))
    return escape(spoken(event.date))


def _note(words: str) -> Html:
    return tag("small", words) if words else Html("")


def _published(found: Catalogue, event: Event) -> Iterator[tuple[str, Html]]:
    """When the articles that tell of the event came out."""
    articles = dict.fromkeys(mention.article for mention in event.mentions)
    dates = dict.fromkeys(found.articles[article].published for article in articles)
    told = [spoken(when) if when else "date not known" for when in dates]
    how = {found.articles[article].published_how for article in articles} - {""}
    if told:
        note = _note(how.pop()) if len(articles) == 1 and how else Html("")
        yield "Published", join((listed(tuple(told)), note))


def _topics(entry: Entry, state: State) -> Iterator[tuple[str, Html]]:
    labels = {topic.id: topic.label for topic in topics()}
    links = [
        tag(
            "a",
            labels.get(topic, topic),
            href=filtering(state, Filters(topic=(topic,))),
            data_go=True,
        )
        for topic in entry.event.topics
    ]
    if links:
        yield "Topics", join(links, ", ")


def _passages(found: Catalogue, entry: Entry) -> Html:
    """The first passage, the others folded."""
    every = excerpts(found, entry)
    if not every:
        return Html("")
    sources = len({excerpt.article for excerpt in every})
    told = f"{count(len(every), 'passage')}, {number(sources)} source{'s' * (sources > 1)}"
    places = [f" · passage {at} of {len(every)}" for at in range(1, len(every) + 1)]
    places = places if len(every) > 1 else [""]
    drawn = [_passage(found, entry, *item) for item in zip(every, places, strict=True)]
    more = f"{count(len(drawn) - 1, 'more passage')} on this event"
    folded = tag("details", tag("summary", more), *drawn[1:]) if drawn[1:] else Html("")
    heading = tag("h3", "In the article", tag("small", told))
    return tag("section", heading, legend(tints_of(entry, every)), drawn[0], folded)


def _passage(found: Catalogue, entry: Entry, excerpt: Excerpt, place: str) -> Html:
    """One passage under its outlet, date and place among the others."""
    article = found.articles[excerpt.article]
    outlet = outside(article.url, article.outlet or "Outlet not known")
    when = spoken(article.published) if article.published else "date not known"
    quiet = tag("span", f", {when}{place}", class_="quiet")
    source = tag("p", tag("b", outlet), quiet, class_="source")
    changed = tag("p", _CHANGED, class_="changed") if article.id in found.stale else Html("")
    return join((source, changed, excerpt_text(found, entry, excerpt)))


def _tools(found: Catalogue, entry: Entry, state: State) -> Html:
    """Copy the event's own link; read its article here or at the outlet; report an error."""
    alone = replace(State(), event=entry.event.id)
    copy = tag("button", "Copy link", type="button", data_copy=link(alone), class_="tool")
    articles = dict.fromkeys(mention.article for mention in entry.event.mentions)
    urls = dict.fromkeys(found.articles[article].url for article in articles)
    read = [outside(url, "Read the article ↗", class_="tool") for url in urls if is_web(url)]
    here = replace(shared(state), article=next(iter(articles), ""), event=entry.event.id)
    places = {"See it in the article": page_link("articles", here)} if articles else {}
    places["Report an error"] = page_link("about", replace(shared(state), event=entry.event.id))
    ways = [tag("a", words, href=to, data_go=True, class_="tool") for words, to in places.items()]
    return tag("p", copy, *ways[:-1], *read[:1], ways[-1], class_="tools")


def _who_said_what(found: Catalogue, entry: Entry) -> Html:
    if not entry.speeches:
        return Html("")
    quoted = sum(not speech.reported for speech in entry.speeches)
    reported = len(entry.speeches) - quoted
    parts = [count(quoted, "quotation")] if quoted else []
    parts += [count(reported, "reported statement")] if reported else []
    heading = tag("h3", "Who said what", tag("small", listed(tuple(parts))))
    return tag("section", heading, speeches(found, entry.speeches))
