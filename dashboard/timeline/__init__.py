"""Many articles' events -> one timeline: linked, merged, titled, corrected, stored.

`linking`     which row of the calendar an event is
`rows`        the calendar's rows made ready for that
`merging`     reports of one happening -> one event
`sorts`       with which others a report can be one happening at all
`blocks`      which sorts are worth comparing
`linkage`     which reports are one, without comparing all with all
`reprints`    the same story in another paper counts as one source
`postings`    which texts may be one story
`titles`      short neutral titles
`naming`      those who speak and meet, as a title writes them
`ledger`      the lasting ids of events
`ledger_file` the ledger as a file
`corrections` an editor's corrections, replayed after every build
`edits`       the table of them
`report`      what was read, and what was left open
`store`       the files of a build
`manifest`    each of those files with its hash, written last
`reuse`       whether what the last build read still holds
`lookup`      what filters and searches ask of an event
`parquet`     the tables of a large collection
`dataset`     the events of a large collection, read only as far as asked for
"""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.models import Article, CalendarEntry, Event, Reading


def assemble(
    articles: Sequence[Article],
    readings: Sequence[Reading],
    calendar: Sequence[CalendarEntry],
) -> tuple[Event, ...]:
    """All events of the articles, each once, linked to the calendar and titled.

    The order of the articles changes nothing.  Ids are local; the ledger
    gives the lasting ones.
    """
    from dashboard.timeline import linking, merging, titles

    linked = linking.link(articles, readings, calendar)
    merged = merging.merge(linked)
    return titles.entitle(merged, {each.id: each.text for each in articles}, calendar)
