"""Lists of all that was read out of an article, each with how it was read."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

from dashboard.models import Article, Quotation, Reading, Span
from dashboard.view.articles import NOT_SPEECH
from dashboard.view.explained import known, read_as, spoken_by
from dashboard.view.markup import Html, tag
from dashboard.view.spoken import count

_FORMS = {
    "full": "Quotation.",
    "fragment": "Piece of a quotation.",
    "nested": "Within another quotation.",
    "scare": "In marks, but nobody is quoted.",
    "title": "A name or title in marks.",
}


def dates(article: Article, reading: Reading) -> Html:
    """Every date, and how it was read."""
    rows = [(timex.span, "date", read_as(timex)) for timex in reading.timexes]
    return _fold(f"{count(len(rows), 'date')}, and how each was read", article, sorted(rows))


def said(article: Article, reading: Reading) -> Html:
    """Everything that was said, by whom, and how that is known."""
    rows = [(q.span, "words", _quoted(q)) for q in reading.quotations]
    rows += [(r.span, "words", f"Reported. {spoken_by(r.attribution)}") for r in reading.reported]
    told = f"{count(len(rows), 'quotation or report', 'quotations and reports')}, and whose words"
    return _fold(told, article, sorted(rows))


def _quoted(quotation: Quotation) -> str:
    """What form a quotation has, and whose words it is where it is anybody's."""
    form = _FORMS[quotation.form]
    if quotation.form in NOT_SPEECH:
        return form
    return f"{form} {spoken_by(quotation.attribution)}"


def _fold(told: str, article: Article, rows: Iterable[tuple[Span, str, str]]) -> Html:
    """A fold with the words of each span and what was made of them."""
    items = [
        tag("li", tag("mark", span.of(article.text), class_=f"tint-{tint}"), tag("small", why))
        for span, tint, why in rows
    ]
    if not items:
        return Html("")
    return tag("details", tag("summary", told), tag("ul", *items), class_="readings")


def people(reading: Reading) -> Html:
    """Who is meant, how often and how that is known, whoever is named most first."""
    whys: dict[str, Counter[str]] = defaultdict(Counter)
    for person in reading.people:
        whys[person.name][known(person.known_by)] += 1
    ordered = sorted(whys.items(), key=lambda item: (-item[1].total(), item[0]))
    items = [
        tag("li", tag("b", name), tag("small", ", ".join(f"{n} × {why}" for why, n in how.items())))
        for name, how in ordered
    ]
    if not items:
        return Html("")
    told = tag("summary", f"{count(len(items), 'person or body', 'persons and bodies')}")
    return tag("details", told, tag("ul", *items), class_="readings")
