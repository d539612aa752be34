"""Why this date: as written, as read, as the calendar has it, as it was published.

When something happened, when it was said or reported and when the article
came out are told apart.
"""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.models import Article, Event, Mention
from dashboard.reference.topics import topics
from dashboard.view.address import State, filtering
from dashboard.view.articles import marked
from dashboard.view.catalogue import Catalogue, Entry, read_timex
from dashboard.view.filters import Filters
from dashboard.view.markup import Html, escape, is_web, join, outside, tag
from dashboard.view.spoken import listed, spoken

# What the date of an event tells of, by kind.
_SENSES = {"statement": "when it was said", "message": "when it was sent"}


def reasons(found: Catalogue, entry: Entry, state: State) -> Html:
    """Every date of an event and why it is that one, its topics, what was corrected."""
    event = entry.event
    rows = [*_read(found, event), *_known(found, event), *_published(found, event)]
    rows += _topics(entry, state)
    rows += [
        ("Corrected", join((tag("b", fix.field), ": ", fix.reason)))
        for fix in event.corrections
        # told with the date itself
        if fix.field != "date" or event.date_basis != "editor"
    ]
    cells = [tag("div", tag("dt", term), tag("dd", words)) for term, words in rows]
    return tag("dl", *cells, class_="why")


def _read(found: Catalogue, event: Event) -> Iterator[tuple[str, Html]]:
    """The date as written, as read, and as an editor has set it."""
    mention = _dating(event)
    timex = read_timex(found, mention.article, mention.timex) if mention else None
    reason = timex.reason if timex else ""
    warning = _note(timex.warning if timex else "")
    if mention and mention.timex and found.holds(mention):
        words = mention.timex.of(found.articles[mention.article].text)
        yield "The words", tag("mark", words, class_="tint-date")
    if event.date_basis != "editor":
        yield "Read as", join((_dated(event), _note(event.date_reason or reason), warning))
        return
    if mention and mention.date:
        yield "Read as", join((spoken(mention.date), _note(reason), warning))
    yield "Set to", join((_dated(event), _note(event.date_reason)))


def _dating(event: Event) -> Mention | None:
    """The mention whose words give the event its date, else the first that has any."""
    dated = [mention for mention in event.mentions if mention.timex]
    return next((m for m in dated if m.date == event.date), next(iter(dated), None))


def _dated(event: Event) -> Html:
    """The event's date, and whether that is when it happened, was said or was reported."""
    if event.date is None:
        return escape("No date in the article")
    if event.date_basis == "publication":
        return join(("Reported ", spoken(event.date), _quiet("when the article came out")))
    sense = "planned for then" if event.planned else _SENSES.get(event.kind, "when it happened")
    return join((spoken(event.date), _quiet(sense)))


def _quiet(words: str) -> Html:
    return tag("span", f" · {words}", class_="quiet")


def _known(found: Catalogue, event: Event) -> Iterator[tuple[str, Html]]:
    """The dates that the calendar and other articles have."""
    if event.calendar and event.calendar in found.calendar:
        row = found.calendar[event.calendar]
        day = tag("b", spoken(event.calendar_date or row.date))
        source = next((url for url in row.sources if is_web(url)), "")
        yield "Calendar", join((day, tag("small", outside(source, row.name))))
    for article, other in event.rival_dates:
        told = found.articles.get(article)
        where = _source(told) if told else "another article"
        yield "Other date", join((spoken(other), _note(f"in {where}")))


def _source(article: Article) -> str:
    """Where an article appeared, else its title or how it begins, as a quotation."""
    return article.outlet or marked(article)


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
