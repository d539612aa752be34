"""Only the reading of many articles, for a collection that is then held in memory."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.bulk import assembly, feed, part, spool
from dashboard.bulk.assembly import Count, Work
from dashboard.bulk.workers import Workers
from dashboard.home import Home
from dashboard.models import Article, Reading


def read(
    home: Home, articles: Sequence[Article], found: Workers, count: Count
) -> dict[str, Reading]:
    """The reading of each article, by id.

    What was read is kept beside the built data until `spool.discard`: a build
    that was stopped goes on from there.
    """
    work = Work(part.rules(), count, work=part.readings, what=part.READINGS)
    with spool.opened(home) as opened:
        assembly.take(opened, map(feed.record, articles))
        assembly.read(opened, found, work)
        names = opened.rows("SELECT name FROM batch ORDER BY number")
        batches = [opened.decoded(name, part.READINGS, tuple[Reading, ...]) for (name,) in names]
    return {reading.article: reading for batch in batches for reading in batch}
