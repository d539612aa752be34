"""An event's sentence in its paragraph, with what was read out of it marked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby, pairwise

from dashboard.models import Mention, Span
from dashboard.view.abridged import OMITTED, is_abridged, kept
from dashboard.view.catalogue import Catalogue, Entry, Speech
from dashboard.view.markup import Html, escape, join, tag

# What is marked, the weakest first: where two overlap, the later one shows.
TINTS = ("event", "words", "speaker", "date")


@dataclass(frozen=True, slots=True)
class Tinted:
    """A span of an article and its tint."""

    span: Span
    tint: str


def paragraph(text: str, span: Span) -> Span:
    """The lines of the text that a span lies in."""
    start = text.rfind("\n", 0, max(span.start, 0)) + 1
    end = text.find("\n", max(span.end - 1, span.start))
    return Span(start, end if end >= 0 else len(text))


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A paragraph of an article with the mentions of an event in it."""

    article: str
    around: Span
    mentions: tuple[Mention, ...]


def excerpts(found: Catalogue, entry: Entry) -> list[Excerpt]:
    """An event's passages: first the one with the words of the date, then as mentioned.

    An article that has changed since it was read has none.
    """
    grouped: dict[tuple[str, Span], list[Mention]] = {}
    for mention in filter(found.holds, entry.event.mentions):
        around = paragraph(found.articles[mention.article].text, mention.span)
        grouped.setdefault((mention.article, around), []).append(mention)
    made = [Excerpt(*place, tuple(mentions)) for place, mentions in grouped.items()]
    return sorted(made, key=lambda excerpt: not any(_dates(m) for m in excerpt.mentions))


def _dates(mention: Mention) -> bool:
    """Whether the words of the date stand in the mention, and not elsewhere in the article."""
    return mention.timex is not None and mention.span.covers(mention.timex)


def excerpt_text(found: Catalogue, entry: Entry, excerpt: Excerpt) -> Html:
    """A passage with event, date, words and speaker marked.

    Of an abridged article no more of the paragraph is shown than is marked.
    """
    article = found.articles[excerpt.article]
    tinted = _tinted(entry, excerpt)
    shown: list[Span | None] = [excerpt.around]
    if is_abridged(article):
        shown = kept(article.text, excerpt.around, (), [item.span for item in tinted])
    words = [marked(article.text, part, tinted) if part else OMITTED for part in shown]
    return tag("p", join(words, " "), class_="passage")


def _tinted(entry: Entry, excerpt: Excerpt) -> list[Tinted]:
    """What is marked in a passage."""
    dates = [mention.timex for mention in excerpt.mentions if mention.timex]
    found = [Tinted(mention.span, "event") for mention in excerpt.mentions]
    found += [Tinted(timex, "date") for timex in dates]
    found += _said(entry.speeches, excerpt.article)
    return [item for item in found if item.span.overlaps(excerpt.around)]


def _said(speeches: Iterable[Speech], article: str) -> list[Tinted]:
    """The words said in an article and who is written to have said them."""
    found = []
    for said in speeches:
        if said.passage.article == article:
            found.append(Tinted(Span(said.passage.start, said.passage.end), "words"))
            if said.attribution.speaker_span:
                found.append(Tinted(said.attribution.speaker_span, "speaker"))
    return found


def marked(text: str, around: Span, tinted: Iterable[Tinted]) -> Html:
    """The text of `around`, escaped, each stretch in the strongest tint that it has."""
    within = [item for item in tinted if item.span.overlaps(around)]
    cut = stretches(around, (item.span for item in within))
    grouped = groupby(cut, key=lambda stretch: _tint(stretch, within))
    return join(_stretch(text, list(group), tint) for tint, group in grouped)


def stretches(around: Span, spans: Iterable[Span]) -> list[Span]:
    """The span `around` cut wherever one of the others begins or ends in it."""
    edges = {around.start, around.end}
    for span in spans:
        edges |= {max(span.start, around.start), min(span.end, around.end)}
    return [Span(start, end) for start, end in pairwise(sorted(edges))]


def _tint(stretch: Span, tinted: Iterable[Tinted]) -> str:
    """The strongest tint of a stretch that lies wholly inside or outside of each span."""
    tints = [item.tint for item in tinted if item.span.covers(stretch)]
    return max(tints, key=TINTS.index, default="")


def _stretch(text: str, cut: list[Span], tint: str) -> Html:
    words = text[cut[0].start : cut[-1].end]
    return tag("mark", words, class_=f"tint-{tint}") if tint else escape(words)


def legend(tints: Iterable[str]) -> Html:
    """What the tints mean, those used here."""
    used = set(tints)
    shown = [tint for tint in ("event", "date", "words", "speaker") if tint in used]
    return tag("p", *[tag("mark", tint, class_=f"tint-{tint}") for tint in shown], class_="tints")


def tints_of(entry: Entry, shown: Iterable[Excerpt]) -> set[str]:
    """The tints that passages use."""
    return {item.tint for excerpt in shown for item in _tinted(entry, excerpt)}
