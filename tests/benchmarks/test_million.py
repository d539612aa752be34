from __future__ import annotations

from pathlib import Path

from dashboard.timeline import dataset
from tests.benchmarks import million


def test_the_invented_home_is_one_that_a_build_could_leave(tmp_path: Path) -> None:
    files = dataset.opened(million.home(tmp_path, 43))
    assert files
    assert files.count() == files.count("events") == 43
    assert files.count("articles") == files.count("texts") == 9
    part = files.timeline([0, 7, 42])
    texts = {article.id: article.text for article in part.articles}
    (mentions, *_) = zip(*(event.mentions for event in part.events), strict=True)
    told = [mention.span.of(texts[mention.article]) for mention in mentions]
    assert told == [f"On that day the two sides spoke of item {n:07}." for n in (0, 7, 42)]
    assert not part.stale
    assert [len(reading.quotations) for reading in part.readings] == [1, 1, 1]
