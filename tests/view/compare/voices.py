"""Sayings for the tests of the comparison."""

from __future__ import annotations

from dashboard import edtf
from dashboard.models import Article, Attribution, Passage
from dashboard.view.catalogue import REPORTED, Catalogue, Speech, catalogue, slug
from dashboard.view.sayings import Saying, sayings
from tests import factory

FOUND: Catalogue = catalogue(factory.example(), factory.calendar())
TRUMP, PUTIN, OBAMA = "Donald Trump", "Vladimir Putin", "Barack Obama"


def topics_of(words: str) -> tuple[str, ...]:
    """Topics by a single word, as a stand-in for the table."""
    found = {"Syria": "syria", "Korea": "north-korea", "oil": "energy"}
    return tuple(topic for word, topic in found.items() if word in words)


SAID = sayings(FOUND, topics_of)
_ARTICLE = Article("a-harbour", "Words.", outlet="The Quay Gazette")


def saying(
    words: str, speaker: str | None, when: str | None, *topics: str, form: str = "full"
) -> Saying:
    """What someone said at some time (EDTF) on some topics."""
    first, last = edtf.bounds(when) if when else (None, None)
    attribution = Attribution(None, None, speaker, "named")
    speech = Speech(Passage(_ARTICLE.id, 0, 5), words, attribution, form == REPORTED, form)
    topics = topics or ("other",)
    facets = {"topic": frozenset(topics), "speaker": frozenset(slug(n) for n in (speaker,) if n)}
    facets |= {"kind": frozenset(), "source": frozenset(), "form": frozenset((form,))}
    return Saying(speech, None, _ARTICLE, 1, when, first, last, topics, facets, words)
