"""A home as a build of the example's first two articles leaves it, to add others to."""

from __future__ import annotations

import json
from pathlib import Path

from dashboard import home, pipeline, transaction
from dashboard.home import Home
from dashboard.reference.calendar import calendar
from dashboard.timeline import report, store
from tests import factory


def built_home(root: Path) -> Home:
    """Texts, their table and the built data below `root`."""
    place = Home(root)
    place.seeds.mkdir(parents=True)
    place.articles.parent.mkdir(parents=True)
    articles = factory.ARTICLES[:2]
    for article in articles:
        (place.seeds / f"{article.id}.txt").write_bytes(article.text.encode())
    place.articles.write_text("\n".join(map(_entry, articles)), encoding="utf-8")
    built = pipeline.build(home.read_articles(place), calendar(), (), ())
    found = report.report(built.timeline, built.problems)
    transaction.write(place, store.files(place, built.timeline, built.ledger, found))
    return place


def _entry(article: factory.Article) -> str:
    fields = {"file": f"{article.id}.txt", "outlet": article.outlet, "title": article.title}
    fields |= {"published": article.published or "", "published_how": article.published_how}
    # a string of JSON is one of TOML, too
    lines = [f"{name} = {json.dumps(value)}" for name, value in fields.items() if value]
    return "\n".join(["[[article]]", *lines, ""])
