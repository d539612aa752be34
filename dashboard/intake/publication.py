"""When a draft was published, where its file does not say: what its text gives away."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.extract import timexes
from dashboard.extract.articles import Document
from dashboard.extract.dating import publication
from dashboard.extract.sentences import Sentence
from dashboard.intake.drafts import INFERRED, Publication
from dashboard.reference.calendar import calendar

ASK = "Nothing in the file says when it was published: please give the date."


def infer(document: Document, split: Sequence[Sentence]) -> Publication:
    """The publication date that the text itself tells; unknown where it tells none."""
    edtf, how = publication.infer(document, timexes.find(document, split), calendar())
    if edtf is None:
        return Publication(how=ASK)
    return Publication(edtf, f"Read from the text: {how}.", INFERRED)
