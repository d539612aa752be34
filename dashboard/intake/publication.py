"""When a draft was published, where its file does not say: what its text gives away."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard import edtf
from dashboard.extract import timexes
from dashboard.extract.articles import Document
from dashboard.extract.dating import publication
from dashboard.extract.sentences import Sentence
from dashboard.intake.drafts import INFERRED, Publication
from dashboard.reference.calendar import calendar

ASK = "Nothing in the file says when it was published: please give the date."


def infer(document: Document, split: Sequence[Sentence]) -> Publication:
    """The publication date that the text itself tells; unknown where it tells none."""
    day, how = publication.infer(document, timexes.find(document, split), calendar())
    if day is None:
        return Publication(how=ASK)
    return Publication(day, f"{how[:1].upper()}{how[1:]}.", INFERRED)


def disagreement(taken: Publication, inferred: Publication) -> tuple[str, ...]:
    """What to say where the date that was taken is not the one that the text tells.

    A page that was moved to another address often has the day of the move.
    """
    if not taken.edtf or not inferred.edtf or edtf.overlap(taken.edtf, inferred.edtf):
        return ()
    return (
        f"The text tells of another date, {inferred.edtf}, than the one taken, {taken.edtf}: "
        "look which is right.",
    )
