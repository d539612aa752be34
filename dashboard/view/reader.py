"""One article with all that was read out of it, each at its place in the text."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from dashboard.models import Article, Reading, Span, Timex
from dashboard.view.abridged import OMITTED, is_abridged, kept, why_abridged
from dashboard.view.address import State, link, page_link
from dashboard.view.articles import NOT_SPEECH, Told, came_out, name
from dashboard.view.catalogue import Catalogue, Entry
from dashboard.view.margin import lines
from dashboard.view.markup import Html, host, join, outside, tag
from dashboard.view.passages import Tinted, legend, marked
from dashboard.view.spoken import count, short_day, spoken

_CHANGED = (
    "The text of this article has changed since it was read. Nothing is marked in it, because "
    "the marks would stand at the wrong words. Build the timeline again to read the new text."
)
_MISSING = "The text of this article is missing. Put it back, or build the timeline again."


def reader(found: Catalogue, one: Told, state: State, sentences: Sequence[Span] = ()) -> Html:
    """The article; the open event's sentences marked, if it is told here.

    Of an abridged article the `sentences` in which something is marked are shown.
    """
    article = one.article
    stale = article.id in found.stale
    reading = found.readings.get(article.id)
    body = _plain(article) if stale else _read(reading, one, state, sentences)
    parts = [jumps(one, state, stale), _head(article)]
    return tag("article", *parts, body, class_="reader", aria_label=name(article))


def jumps(one: Told, state: State, stale: bool) -> Html:
    """Back to the list, and from event to event through the text."""
    ids = [] if stale else [entry.event.id for entry in one.entries]
    at = ids.index(state.event) if state.event in ids else -1
    before = ids[at - 1] if at > 0 else ""
    after = ids[at + 1] if at + 1 < len(ids) else ""
    every = link(replace(state, article="", event=""))
    back = tag("a", "All articles", href=every, data_go=True, class_="all")
    onward = "Next event ›" if at >= 0 else "First event ›"
    steps = (_jump("‹ Event before", before, one, state), _jump(onward, after, one, state))
    return tag("nav", back, *(steps if ids else ()), class_="steps", aria_label="In this article")


def _jump(words: str, event: str, one: Told, state: State) -> Html:
    """A link to an event's sentence, or just the words where there is none."""
    if not event:
        return tag("span", words, class_="none", aria_disabled="true")
    return tag("a", words, href=_place(one, event, state), data_go=True)


def _place(one: Told, event: str, state: State) -> str:
    """The address of an event's sentence in this article."""
    return link(replace(state, article=one.article.id, event=event))


def _head(article: Article) -> Html:
    """Title, outlet, date with how it is known, and the outlet's own page."""
    parts = [tag("span", article.outlet or "Outlet not known")]
    parts.append(tag("span", f"published {came_out(article)}" if article.published
                     else "date of publication not known"))  # fmt: skip
    if where := host(article.url):
        parts.append(outside(article.url, where))
    how = article.published_how or "Nothing is recorded about it."
    return tag(
        "header",
        tag("h2", name(article), tabindex="-1", data_title=True),
        tag("p", join(parts, " · "), class_="who"),
        tag("p", tag("b", "How the date is known. "), how, class_="how"),
    )


def _plain(article: Article) -> Html:
    """The text as it is now, without any mark, under a loud notice."""
    text = article.text
    said = tag("p", _CHANGED if text else _MISSING, class_="loud", role="alert")
    if is_abridged(article):
        return join((said, why_abridged(article)))
    plain = [tag("p", span.of(text), class_="passage") for span in paragraphs(text)]
    return join((said, *plain))


def _read(reading: Reading | None, one: Told, state: State, sentences: Sequence[Span]) -> Html:
    """The text with its marks, the notes beside it, and the dates as they were read."""
    article, text = one.article, one.article.text
    found = paragraphs(text)
    tinted, told_in = _by_paragraph(found, tints(reading, one)), _told_in(found, one)
    here = _open_spans(one, state)
    used = {item.tint for items in tinted for item in items}
    rows, first, short = [], True, is_abridged(article)
    left: Sequence[Span | None] = ()
    passages, at = Counter(chain.from_iterable(told_in)), Counter[str]()
    for around, items, entries in zip(found, tinted, told_in, strict=True):
        at.update(entries.keys())
        marked = [item.span for item in items]
        shown = kept(text, around, sentences, marked) if short else [around]
        if shown == [None] == left:
            continue
        left = shown
        words = _shown(text, shown, items, here, first)
        first = first and "data-here" not in words
        notes = [
            _note(entry, (at[event], passages[event]), one, state)
            for event, entry in entries.items()
        ]
        rows.append((words, notes))
    told = why_abridged(article) if short else Html("")
    dates = _dates(text, reading.timexes if reading else ())
    return join((told, legend(used), lines(rows), dates))


def _shown(
    text: str,
    shown: Iterable[Span | None],
    tinted: Sequence[Tinted],
    here: Sequence[Span],
    first: bool,
) -> Html:
    """The stretches of a paragraph that are shown; None stands for what is left out."""
    parts = []
    for span in shown:
        if span is None:
            parts.append(OMITTED)
            continue
        inside = [item for item in here if item.overlaps(span)]
        parts.append(_marked(text, span, tinted, inside, first))
        first = first and "data-here" not in parts[-1]
    return join(parts, " ")


def paragraphs(text: str) -> list[Span]:
    """The lines of a text that are not blank."""
    found, start = [], 0
    # not splitlines(): that also splits at characters which a line may hold
    for line in text.split("\n"):
        if line.strip():
            found.append(Span(start, start + len(line)))
        start += len(line) + 1
    return found


def tints(reading: Reading | None, one: Told) -> Iterator[Tinted]:
    """All that is marked in an article."""
    for entry in one.entries:
        for mention in entry.event.mentions:
            if mention.article == one.article.id:
                yield Tinted(mention.span, "event")
    if reading is None:
        return
    yield from (Tinted(timex.span, "date") for timex in reading.timexes if timex.edtf)
    said = [(q.span, q.attribution) for q in reading.quotations if q.form not in NOT_SPEECH]
    said += [(reported.span, reported.attribution) for reported in reading.reported]
    for span, attribution in said:
        yield Tinted(span, "words")
        if attribution.speaker_span:
            yield Tinted(attribution.speaker_span, "speaker")


def _by_paragraph(found: Sequence[Span], tinted: Iterable[Tinted]) -> list[list[Tinted]]:
    """For each paragraph what is marked in it."""
    starts = [span.start for span in found]
    sorted_out: list[list[Tinted]] = [[] for _ in found]
    for item in tinted:
        first = max(bisect_right(starts, item.span.start) - 1, 0)
        for at in range(first, bisect_right(starts, max(item.span.end - 1, item.span.start))):
            sorted_out[at].append(item)
    return sorted_out


def _open_spans(one: Told, state: State) -> list[Span]:
    """The sentences of the open event in this article, in order, without overlaps."""
    entry = next((e for e in one.entries if e.event.id == state.event), None)
    mentions = entry.event.mentions if entry else ()
    found: list[Span] = []
    for span in sorted(m.span for m in mentions if m.article == one.article.id):
        if not found or span.start >= found[-1].end:
            found.append(span)
    return found


def _marked(
    text: str, around: Span, tinted: Sequence[Tinted], here: Iterable[Span], first: bool
) -> Html:
    """A paragraph's words with their marks, the open event's sentences set off."""
    parts, at = [], around.start
    for span in here:
        start, end = max(span.start, around.start), min(span.end, around.end)
        parts.append(marked(text, Span(at, start), tinted))
        words = marked(text, Span(start, end), tinted)
        arrive = "-1" if first else None
        parts.append(tag("span", words, class_="here", data_here=first, tabindex=arrive))
        at, first = end, False
    return join((*parts, marked(text, Span(at, around.end), tinted)))


def _told_in(found: Sequence[Span], one: Told) -> list[dict[str, Entry]]:
    """For each paragraph the events it tells of, by id."""
    starts = [span.start for span in found]
    sorted_out: list[dict[str, Entry]] = [{} for _ in found]
    for entry in one.entries:
        for mention in entry.event.mentions:
            at = bisect_right(starts, mention.span.start) - 1
            if mention.article == one.article.id and at >= 0:
                sorted_out[at][entry.event.id] = entry
    return sorted_out


def _note(entry: Entry, place: tuple[int, int], one: Told, state: State) -> Html:
    """An event beside its paragraph: its title, its date, the way to the timeline.

    `place` is which of its passages this is, and of how many.
    """
    event = entry.event
    at, passages = place
    title = tag(
        "a",
        event.title,
        href=_place(one, event.id, state),
        data_go=True,
        aria_current="true" if event.id == state.event else None,
    )
    told = f"passage {at} of {passages}" if passages > 1 else ""
    if at > 1:
        return tag("div", title, tag("small", told), class_=f"note further side-{entry.side}")
    shown = page_link("", replace(state, article="", event=event.id))
    name_of = f"On the timeline: {event.title}"
    away = tag("a", "On the timeline", href=shown, data_go=True, class_="away", aria_label=name_of)
    about = " · ".join(filter(None, (_when(entry), told)))
    return tag("div", title, tag("small", about), away, class_=f"note side-{entry.side}")


def _when(entry: Entry) -> str:
    """When the event was, by the words and by the calendar, and that it is context."""
    event = entry.event
    when = short_day(event.date) if event.date else "no date"
    parts = [f"reported {when}" if event.date_basis == "publication" else when]
    if event.calendar_date and event.calendar_date != event.date:
        parts.append(f"calendar: {short_day(event.calendar_date)}")
    return " · ".join([*parts, *(["context"] if event.context else [])])


def _dates(text: str, timexes: Iterable[Timex]) -> Html:
    """Every date of the text, as it was read and why."""
    rows = [
        tag(
            "li",
            tag("mark", timex.span.of(text), class_="tint-date"),
            " ",
            spoken(timex.edtf),
            tag("small", " ".join(filter(None, (timex.reason, timex.warning)))),
        )
        for timex in timexes
        if timex.edtf
    ]
    if not rows:
        return Html("")
    told = f"{count(len(rows), 'date')} in this text, and how each was read"
    return tag("details", tag("summary", told), tag("ul", *rows), class_="dates")
