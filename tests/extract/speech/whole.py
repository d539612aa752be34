"""Everything that is read of what is said in a text, a line a stretch, to compare."""

from __future__ import annotations

from dashboard.models import Attribution, Quotation, Reported
from tests.extract.said import read


def speech(text: str) -> list[str]:
    """Quotations ("“words” form") and reported speech ("~words"), each with who said it.

    Then `cue: speaker's words = name (how known)`, what is not known left out; "after 0"
    says that a quotation goes on from the first one.
    """
    quoted, told = read(text)
    return [*(_quotation(row, text) for row in quoted), *(_reported(row, text) for row in told)]


def _quotation(row: Quotation, text: str) -> str:
    after = "" if row.continues is None else f" after {row.continues}"
    return f"“{row.span.of(text)}” {row.form}{after}{_said_by(row.attribution, text)}"


def _reported(row: Reported, text: str) -> str:
    return f"~{row.span.of(text)}{_said_by(row.attribution, text)}"


def _said_by(known: Attribution, text: str) -> str:
    cue = known.cue.of(text) if known.cue else "-"
    if known.speaker_span is None:
        return "" if known == Attribution() else f" | {cue}"
    words = known.speaker_span.of(text)
    return f" | {cue}: {words} = {known.speaker} ({known.known_by})"
