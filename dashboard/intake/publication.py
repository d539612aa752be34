"""When a draft was published, where its file does not say: what its text gives away."""

from __future__ import annotations

from dashboard.extract import articles, sentences, timexes
from dashboard.extract.dating import publication
from dashboard.intake.drafts import INFERRED, Publication
from dashboard.reference.calendar import calendar

ASK = "Nothing in the file says when it was published: please give the date."


def infer(text: str) -> Publication:
    """The publication date that the text itself tells; unknown where it tells none."""
    document = articles.read(text)
    found = timexes.find(document, sentences.split(document))
    edtf, how = publication.infer(document, found, calendar())
    if edtf is None:
        return Publication(how=ASK)
    return Publication(edtf, f"Read from the text: {how}.", INFERRED)
