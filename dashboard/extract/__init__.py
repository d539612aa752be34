"""One article's text -> dates, people, quotations, reported speech, topics, events.

`read_article` shows the steps in order; each has a file of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dashboard.models import Article, CalendarEntry, Reading, Timex

# What the work can be limited to.
ONLY = ("timexes", "quotations", "events")


def read_article(
    article: Article, calendar: Sequence[CalendarEntry] = (), only: str | None = None
) -> Reading:
    """Everything the article says, every record with its span.

    `only` limits the work to the steps that `timexes`, `quotations` or
    `events` need.  Any text is accepted; nothing in it raises.
    """
    # A step is imported when it is needed: `only` decides what start-up costs.
    from dashboard.extract import articles, sentences

    document = articles.read(article.text)
    split = sentences.split(document)
    dated: tuple[Timex, ...] = ()
    if only != "quotations":
        from dashboard.extract import resolution, timexes
        from dashboard.extract.dating import publication

        found = timexes.find(document, split)
        known = publication.known(article.published, document, found, calendar)
        dated = resolution.resolve(found, document, split, known, calendar)
        if article.published is None:
            article = replace(article, published=known[0])
    if only == "timexes":
        return Reading(article.id, timexes=dated)

    from dashboard.extract import attribution, people, quotations
    from dashboard.extract.speech.frames import Reader

    persons = people.find(document, split, article.published)
    reader = Reader(document, split, persons, quotations.find(document))
    quoted = attribution.attribute(reader)
    if only == "quotations":
        return Reading(article.id, quotations=quoted)

    from dashboard.extract import events, reported, topics

    told = reported.find(reader)
    happenings = events.find(
        events.Evidence(article, document, split, dated, persons, quoted, told, calendar)
    )
    return Reading(
        article.id,
        timexes=dated,
        people=persons,
        quotations=quoted,
        reported=told,
        topics=topics.find(document.folded, [sentence.span for sentence in split]),
        events=happenings,
    )
