"""The articles: which are listed, in what order, and what each of them tells."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from operator import itemgetter
from textwrap import shorten

from dashboard import edtf
from dashboard.models import Article, Span
from dashboard.view.address import State, link
from dashboard.view.catalogue import Catalogue, Entry, in_time
from dashboard.view.filters import counted, select
from dashboard.view.headline import asked
from dashboard.view.loosen import loosen
from dashboard.view.markup import Html, join, tag
from dashboard.view.owned import YOURS_TAG
from dashboard.view.spoken import capital, count, number, quoted, short_day, spoken

# Forms of quotations that nobody is expected to have said.
NOT_SPEECH = frozenset({"scare", "title"})
# Enough to hold an article's first words.
_FRONT = 500
# A space at which no line ends: a number stays with what it counts.
_KEPT = "\u00a0"


@dataclass(frozen=True, slots=True)
class Told:
    """An article with what is read out of it; `entries` in the order of the text."""

    article: Article
    entries: tuple[Entry, ...]
    quotations: int
    reported: int


def told(found: Catalogue, article: str) -> Told:
    """What the article of this id tells; KeyError for an unknown id."""
    return all_told(found, (article,))[0]


def all_told(found: Catalogue, articles: Collection[str]) -> tuple[Told, ...]:
    """What each of the articles tells, in their order; KeyError for an unknown id.

    Goes through the events once, however many articles there are.
    """
    places: dict[str, list[tuple[Span, Entry]]] = {article: [] for article in articles}
    for entry in found.entries:
        first: dict[str, Span] = {}
        for mention in entry.event.mentions:
            if mention.article in places:
                span = first.get(mention.article, mention.span)
                first[mention.article] = min(span, mention.span)
        for article, span in first.items():
            places[article].append((span, entry))
    return tuple(_told(found, article, told) for article, told in places.items())


def _told(found: Catalogue, article: str, places: Iterable[tuple[Span, Entry]]) -> Told:
    """What an article tells, by the places of its events in the text."""
    reading = found.readings.get(article)
    spoken_words = [q for q in reading.quotations if q.form not in NOT_SPEECH] if reading else []
    return Told(
        article=found.articles[article],
        entries=tuple(entry for _, entry in sorted(places, key=itemgetter(0))),
        quotations=len(spoken_words),
        reported=len(reading.reported) if reading else 0,
    )


def listed_articles(found: Catalogue, state: State) -> tuple[Told, ...]:
    """The articles that tell of an event the filters leave, by publication; all without filters."""
    listed: Iterable[Told] = all_told(found, found.articles.keys())
    if state.filters.active:
        listed = (one for one in listed if select(one.entries, state.filters))
    return tuple(sorted(listed, key=_order))


def _order(one: Told) -> tuple[date, str]:
    """By the first day an article can have come out; undated ones last."""
    first = edtf.bounds(one.article.published)[0] if one.article.published else None
    return first or date.max, one.article.id


def opened_article(found: Catalogue, state: State) -> str:
    """The id of the article to read: the one asked for, or the open event's first."""
    if state.article or not state.event:
        return state.article
    entry = found.find(state.event)
    return next((m.article for m in entry.event.mentions), "") if entry else ""


def opening(article: Article) -> str:
    """An article's first words, by which it is known where it has no title."""
    return shorten(article.text[:_FRONT], 70, placeholder=" …")


def name(article: Article) -> str:
    """An article's title; where it is not known, its first words in marks, or its id."""
    words = article.title or opening(article)
    return article.title or (quoted(words) if words else article.id)


def marked(article: Article) -> str:
    """The same within a sentence: the title in marks, too."""
    return quoted(article.title) if article.title else name(article)


def came_out(article: Article) -> str:
    """When it was published, in words."""
    return spoken(article.published) if article.published else "date not known"


def articles_sentence(found: Catalogue, listed: Sequence[Told], state: State) -> Html:
    """In words which articles are listed."""
    total = len(listed)
    words = f"{number(total).capitalize()} article{'' if total == 1 else 's'}"
    if state.filters.active:
        covers = " covers" if total == 1 else " cover"
        return tag(
            "p", tag("b", words), covers, " events ", asked(found, state.filters), ".",
            class_="headline",
        )  # fmt: skip
    dates = [one.article.published for one in listed if one.article.published]
    years = sorted({day.year for when in dates for day in edtf.bounds(when) if day})
    reach = f", {years[0]} to {years[-1]}" if len(years) > 1 else f", {years[0]}" if years else ""
    rest = ". Every event, date, quotation and speaker keeps its place in the text."
    return tag("p", tag("b", words), reach, rest, class_="headline")


def article_list(found: Catalogue, listed: Sequence[Told], opened: str, state: State) -> Html:
    """The list, with the open article marked, and what to loosen where little is left."""
    words = capital(count(len(listed), "article"))
    order = tag("small", "by date") if listed else Html("")
    heading = tag("h2", words, order, class_="total", tabindex="-1")
    rows = [_row(found, one, one.article.id == opened, state) for one in listed]
    shown = select(found.entries, state.filters)
    ways = Html("") if opened else loosen(found, shown, state)
    return tag("nav", heading, tag("ul", *rows), ways, class_="shelf", aria_label="Articles")


def _row(found: Catalogue, one: Told, opened: bool, state: State) -> Html:
    article = one.article
    counts = [count(counted(one.entries), "event"), count(one.quotations, "quotation")]
    counts += [count(one.reported, "reported statement")] if one.reported else []
    facts = [fact.replace(" ", _KEPT) for fact in (came_out(article), *counts)]
    facts += ["text changed since it was read"] if article.id in found.stale else []
    href = link(replace(state, article=article.id, event=""))
    words = join(
        (
            tag("b", tag("bdi", name(article)), YOURS_TAG if article.id in found.own else ""),
            tag("span", article.outlet or "Outlet not known"),
            tag("span", " · ".join(facts)),
        )
    )
    current = "true" if opened else None
    row = tag("a", words, href=href, data_go=True, data_event=article.id, aria_current=current)
    return tag("li", row, _events(one, state))


def _events(one: Told, state: State) -> Html:
    """The article's events by date, each the link to its sentence."""
    rows = [
        tag(
            "li",
            tag(
                "a",
                entry.event.title,
                href=link(replace(state, article=one.article.id, event=entry.event.id)),
                data_go=True,
            ),
            tag("small", short_day(entry.event.date) if entry.event.date else "no date"),
        )
        for entry in sorted(one.entries, key=in_time)
        if not entry.event.context
    ]
    return tag("ul", *rows, class_="events") if rows else Html("")
