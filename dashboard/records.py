"""The JSON shape of each record, both ways; keys always in the order given here.

A record with a span carries its verbatim ``text`` for whoever reads the file;
reading back takes only the offsets.  Keys are those of the ``extract``
command, followed by what only the built data has.  A span is written as
``start`` and ``end``, further spans as ``NAME_start`` and ``NAME_end``, both
null where there is none.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from dashboard.jsonl import Record
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
    Reported,
    Span,
    Timex,
)

Texts = Mapping[str, str]  # article id -> its text


def _span(span: Span | None, name: str) -> Record:
    """The two offsets of a span, under keys that begin with `name`."""
    return {
        f"{name}start": span.start if span else None,
        f"{name}end": span.end if span else None,
    }


def _to_span(record: Record, name: str = "") -> Span | None:
    start = record[f"{name}start"]
    return None if start is None else Span(start, record[f"{name}end"])


def _own_span(record: Record) -> Span:
    return Span(record["start"], record["end"])


def _words(span: Span, text: str) -> Record:
    """A record's own span with the words it holds."""
    return {"start": span.start, "end": span.end, "text": span.of(text)}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _to_day(day: str | None) -> date | None:
    return date.fromisoformat(day) if day else None


def article_record(article: Article) -> Record:
    """What is known about an article, without its text."""
    return {
        "id": article.id,
        "outlet": article.outlet,
        "title": article.title,
        "url": article.url,
        "published": article.published,
        "published_how": article.published_how,
        "reader": article.reader,
        "author": article.author,
        "reprint_of": article.reprint_of,
    }


def to_article(record: Record, text: str) -> Article:
    """The article of a record and its `text`."""
    return Article(
        id=record["id"],
        text=text,
        published=record["published"],
        published_how=record["published_how"],
        outlet=record["outlet"],
        title=record["title"],
        url=record["url"],
        # built data of before these fields were there has none
        reader=record.get("reader", "full"),
        author=record.get("author", ""),
        reprint_of=record.get("reprint_of"),
    )


def timex_summary(timex: Timex, text: str) -> Record:
    """A time expression of `text` as the ``extract`` command writes it."""
    sense = {"type": timex.type, "value": timex.value, "edtf": timex.edtf}
    return {**_words(timex.span, text), **sense}


def timex_record(timex: Timex, text: str) -> Record:
    """A time expression of `text`."""
    return {
        **timex_summary(timex, text),
        "mod": timex.mod,
        "earliest": _day(timex.earliest),
        "latest": _day(timex.latest),
        "rule": timex.rule,
        "anchor": timex.anchor.kind,
        **_span(timex.anchor.span, "anchor_"),
        "anchor_entry": timex.anchor.entry,
        "reason": timex.reason,
        "warning": timex.warning,
    }


def to_timex(record: Record) -> Timex:
    """The time expression of a record."""
    return Timex(
        span=_own_span(record),
        type=record["type"],
        value=record["value"],
        mod=record["mod"],
        edtf=record["edtf"],
        earliest=_to_day(record["earliest"]),
        latest=_to_day(record["latest"]),
        rule=record["rule"],
        anchor=Anchor(record["anchor"], _to_span(record, "anchor_"), record["anchor_entry"]),
        reason=record["reason"],
        warning=record["warning"],
    )


def person_record(person: PersonMention, text: str) -> Record:
    """A mention of a person or institution in `text`."""
    return {**_words(person.span, text), "name": person.name, "known_by": person.known_by}


def to_person(record: Record) -> PersonMention:
    """The mention of a record."""
    return PersonMention(_own_span(record), record["name"], record["known_by"])


def _speaker(attribution: Attribution) -> Record:
    return {"speaker": attribution.speaker, **_span(attribution.speaker_span, "speaker_")}


def _told_by(attribution: Attribution) -> Record:
    """What of an attribution only the built data has."""
    as_read = attribution.as_read and list(attribution.as_read)
    return {"known_by": attribution.known_by, **_span(attribution.cue, "cue_"), "as_read": as_read}


def _to_attribution(record: Record) -> Attribution:
    return Attribution(
        cue=_to_span(record, "cue_"),
        speaker_span=_to_span(record, "speaker_"),
        speaker=record["speaker"],
        known_by=record["known_by"],
        as_read=record["as_read"] and tuple(record["as_read"]),
    )


def quotation_summary(quotation: Quotation, text: str) -> Record:
    """A quotation of `text` as the ``extract`` command writes it."""
    return {
        **_words(quotation.span, text),
        "form": quotation.form,
        "continues": quotation.continues,
        **_speaker(quotation.attribution),
    }


def quotation_record(quotation: Quotation, text: str) -> Record:
    """A quotation of `text`."""
    return {**quotation_summary(quotation, text), **_told_by(quotation.attribution)}


def to_quotation(record: Record) -> Quotation:
    """The quotation of a record."""
    return Quotation(
        _own_span(record), record["form"], record["continues"], _to_attribution(record)
    )


def reported_summary(reported: Reported, text: str) -> Record:
    """Reported speech of `text` as the ``extract`` command writes it."""
    return {**_words(reported.span, text), **_speaker(reported.attribution)}


def reported_record(reported: Reported, text: str) -> Record:
    """Reported speech of `text`."""
    return {**reported_summary(reported, text), **_told_by(reported.attribution)}


def to_reported(record: Record) -> Reported:
    """The reported speech of a record."""
    return Reported(_own_span(record), _to_attribution(record))


def _mention(mention: Mention, texts: Texts) -> Record:
    return {
        "article": mention.article,
        **_words(mention.span, texts[mention.article]),
        **_span(mention.timex, "timex_"),
        "date": mention.date,
        "date_basis": mention.date_basis,
    }


def _to_mention(record: Record) -> Mention:
    return Mention(
        article=record["article"],
        span=_own_span(record),
        timex=_to_span(record, "timex_"),
        date=record["date"],
        date_basis=record["date_basis"],
    )


def _passage(passage: Passage, texts: Texts) -> Record:
    words = _words(Span(passage.start, passage.end), texts[passage.article])
    return {"article": passage.article, **words}


def _to_passage(record: Record) -> Passage:
    return Passage(record["article"], record["start"], record["end"])


def event_summary(event: Event) -> Record:
    """An event without its evidence, as the ``extract`` command writes it, too."""
    linked = {"id": event.calendar, "date": event.calendar_date}
    return {
        "id": event.id,
        "date": event.date,
        "date_basis": event.date_basis,
        "calendar": None if event.calendar is None else linked,
        "kind": event.kind,
        "title": event.title,
        "participants": [participant.name for participant in event.participants],
        "topics": list(event.topics),
        "place": event.place,
        "planned": event.planned,
        "context": event.context,
    }


def event_record(event: Event, texts: Texts) -> Record:
    """An event; `texts` holds the text of every article it cites.

    ``roles`` stands beside ``participants``, one for each.
    """
    return {
        **event_summary(event),
        "roles": [participant.role for participant in event.participants],
        "date_reason": event.date_reason,
        "mentions": [_mention(mention, texts) for mention in event.mentions],
        "quotations": [_passage(passage, texts) for passage in event.quotations],
        "reported": [_passage(passage, texts) for passage in event.reported],
        "rival_dates": [{"article": article, "date": day} for article, day in event.rival_dates],
        "corrections": [
            {"field": correction.field, "reason": correction.reason}
            for correction in event.corrections
        ],
    }


def to_event(record: Record) -> Event:
    """The event of a record."""
    linked = record["calendar"] or {"id": None, "date": None}
    return Event(
        id=record["id"],
        kind=record["kind"],
        title=record["title"],
        date=record["date"],
        date_basis=record["date_basis"],
        date_reason=record["date_reason"],
        calendar=linked["id"],
        calendar_date=linked["date"],
        participants=tuple(
            Participant(name, role)
            for name, role in zip(record["participants"], record["roles"], strict=True)
        ),
        place=record["place"],
        topics=tuple(record["topics"]),
        planned=record["planned"],
        context=record["context"],
        mentions=tuple(_to_mention(mention) for mention in record["mentions"]),
        quotations=tuple(_to_passage(passage) for passage in record["quotations"]),
        reported=tuple(_to_passage(passage) for passage in record["reported"]),
        rival_dates=tuple((rival["article"], rival["date"]) for rival in record["rival_dates"]),
        corrections=tuple(
            Correction(correction["field"], correction["reason"])
            for correction in record["corrections"]
        ),
    )
