"""A short text as scenes, with the steps before them."""

from __future__ import annotations

from dashboard.extract import (
    articles,
    attribution,
    people,
    quotations,
    reported,
    resolution,
    sentences,
    timexes,
)
from dashboard.extract.dating import publication
from dashboard.extract.events.scenes import Evidence, Scene, stage
from dashboard.extract.speech.frames import Reader
from dashboard.models import Article


def evidence(text: str, published: str | None = "2019-03-06") -> Evidence:
    document = articles.read(text)
    split = sentences.split(document)
    found = timexes.find(document, split)
    known = publication.known(published, document, found, ())
    dated = resolution.resolve(found, document, split, known, ())
    persons = people.find(document, split, published)
    reader = Reader(document, split, persons, quotations.find(document))
    quoted = attribution.attribute(reader)
    told = reported.find(reader)
    article = Article("a", text, published)
    return Evidence(article, document, split, dated, persons, quoted, told)


def scene(text: str, published: str | None = "2019-03-06") -> Scene:
    return stage(evidence(text, published))[0]
