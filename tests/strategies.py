"""Hypothesis strategies for the records of `dashboard.models`."""

from __future__ import annotations

from hypothesis import strategies as st
from msgspec.structs import replace

from dashboard.models import (
    Anchor,
    Article,
    Attribution,
    Correction,
    Event,
    Mention,
    Participant,
    Passage,
    PersonMention,
    Quotation,
    Reading,
    Reported,
    Span,
    Timex,
)

# Whatever UTF-8 can hold, as every text of a home can.
words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
texts = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=60).filter(
    str.strip
)
names = st.sampled_from(["a", "b", "c"])
edtf = st.sampled_from(["2018", "2018-07", "2018-07-16", "../2020", "2018-22", "199X", "2017-12~"])
spans = st.tuples(st.integers(0, 70), st.integers(0, 70)).map(lambda pair: Span(*sorted(pair)))
maybe_span = st.none() | spans

articles = st.builds(
    Article,
    id=names,
    text=texts,
    published=st.none() | edtf,
    published_how=words,
    outlet=words,
    title=words,
    url=words,
    reader=st.sampled_from(["full", "passages"]),
    author=words,
    reprint_of=st.none() | names,
)
timexes = st.builds(
    Timex,
    span=spans,
    type=st.sampled_from(["DATE", "TIME", "DURATION", "SET"]),
    value=words,
    mod=st.none() | words,
    edtf=st.none() | edtf,
    earliest=st.none() | st.dates(),
    latest=st.none() | st.dates(),
    rule=words,
    anchor=st.builds(Anchor, kind=words, span=maybe_span, entry=st.none() | words),
    reason=words,
    warning=words,
)
people = st.builds(PersonMention, span=spans, name=words, known_by=words)
attributions = st.builds(
    Attribution,
    cue=maybe_span,
    speaker_span=maybe_span,
    speaker=st.none() | words,
    known_by=st.none() | words,
    as_read=st.none() | st.tuples(st.none() | words, st.none() | words),
)
quotations = st.builds(
    Quotation,
    span=spans,
    form=words,
    continues=st.none() | st.integers(0, 9),
    attribution=attributions,
)
reported = st.builds(Reported, span=spans, attribution=attributions)
mentions = st.builds(
    Mention,
    article=names,
    span=spans,
    timex=maybe_span,
    date=st.none() | edtf,
    date_basis=words,
)
passages = st.builds(Passage, article=names, start=st.integers(0, 30), end=st.integers(30, 70))


def _few(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(strategy, max_size=3).map(tuple)


calendar_rows = st.just((None, None)) | st.tuples(words, edtf)
events = st.builds(
    lambda linked, **fields: Event(calendar=linked[0], calendar_date=linked[1], **fields),
    linked=calendar_rows,
    id=words,
    kind=st.sampled_from(["call", "meeting", "statement", "policy"]),
    title=words,
    date=st.none() | edtf,
    date_basis=st.none() | words,
    date_reason=words,
    participants=_few(st.builds(Participant, name=words, role=words)),
    place=st.none() | words,
    topics=_few(words),
    planned=st.booleans(),
    context=st.booleans(),
    mentions=_few(mentions),
    quotations=_few(passages),
    reported=_few(passages),
    rival_dates=_few(st.tuples(names, edtf)),
    corrections=_few(st.builds(Correction, field=words, reason=words)),
)


def readings(article: str) -> st.SearchStrategy[Reading]:
    """Readings of an article, whose own events cite no other."""

    def own(event: Event) -> Event:
        return replace(
            event,
            mentions=tuple(replace(mention, article=article) for mention in event.mentions),
            quotations=tuple(replace(told, article=article) for told in event.quotations),
            reported=tuple(replace(told, article=article) for told in event.reported),
        )

    return st.builds(
        Reading,
        article=st.just(article),
        timexes=_few(timexes),
        people=_few(people),
        quotations=_few(quotations),
        reported=_few(reported),
        topics=_few(words),
        events=_few(events.map(own)),
    )
