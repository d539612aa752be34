"""A calendar file (iCalendar, RFC 5545): all-day events, one day or several.

Dates have no time and no zone, so no program can shift them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from dashboard.view.exports.citation import said_line, source_line
from dashboard.view.exports.export import Export, Told
from dashboard.view.exports.origin import TITLE
from dashboard.view.exports.plain import line
from dashboard.view.spoken import spoken

_OCTETS = 75


def write_calendar(export: Export) -> bytes:
    """The events that have a first and a last day; the others are counted in its description."""
    about = escaped("\n".join(part for part in (*export.origin.about, export.left_out) if part))
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Trump-Putin timeline//Export//EN"]
    lines += ["CALSCALE:GREGORIAN"]
    # the names before and since RFC 7986: programs read one or the other
    lines += [f"{name}:{escaped(TITLE)}" for name in ("NAME", "X-WR-CALNAME")]
    lines += [f"{name}:{about}" for name in ("DESCRIPTION", "X-WR-CALDESC")]
    stamp = f"DTSTAMP:{export.origin.made:%Y%m%dT%H%M%SZ}"
    for told in export.placed:
        lines += ["BEGIN:VEVENT", stamp, *_event(told), "END:VEVENT"]
    return "".join(folded(each) for each in (*lines, "END:VCALENDAR")).encode()


def _event(told: Told) -> Iterator[str]:
    event, (first, last) = told.event, told.days or (date.min, date.min)
    yield f"UID:{event.id}@trump-putin-timeline"
    yield f"DTSTART;VALUE=DATE:{_digits(first)}"
    yield f"DTEND;VALUE=DATE:{_digits(_after(last))}"
    yield f"SUMMARY:{escaped(_summary(told))}"
    yield f"DESCRIPTION:{escaped(_description(told))}"
    if event.place:
        yield f"LOCATION:{escaped(line(event.place))}"
    if told.topics:
        yield f"CATEGORIES:{','.join(escaped(topic) for topic in told.topics)}"
    address = next((source.url for source in told.sources if source.url), "")
    if address:
        yield f"URL:{address}"
    yield f"STATUS:{'TENTATIVE' if event.planned else 'CONFIRMED'}"
    yield "TRANSP:TRANSPARENT"


def _summary(told: Told) -> str:
    """The title; with the date in words where a calendar would show it as lasting for days."""
    event = told.event
    title, date_ = line(event.title), event.calendar_date or event.date
    if told.first == told.last or not date_:
        return title
    published = event.date_basis == "publication" and not event.calendar_date
    return f"{title} ({'reported ' * published}{spoken(date_)})"


def _description(told: Told) -> str:
    event = told.event
    parts = [f"Date: {told.when} (EDTF: {event.date or 'none'})."]
    parts += [line(event.date_reason)] if event.date_reason else []
    parts += [line(sentence) for sentence in told.sentences]
    parts += [said_line(said) for said in told.said]
    parts += [f"Source: {source_line(source)}" for source in told.sources]
    return "\n".join([*parts, f"In the timeline: {told.link}"])


def _after(last: date) -> date:
    """The day after, as an end is exclusive; the last day there is stays."""
    return date.fromordinal(min(last.toordinal() + 1, date.max.toordinal()))


def _digits(day: date) -> str:
    return day.isoformat().replace("-", "")


def escaped(text: str) -> str:
    r"""A TEXT value (RFC 5545, 3.3.11): ``\``, ``;``, ``,`` and line breaks escaped.

    What some programs take for a line's end, and other control characters, are spaces.
    """
    text = "\n".join(line(each) for each in text.split("\n"))
    for plain, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(plain, written)
    return text


def folded(content: str) -> str:
    """A content line of no more than 75 octets a line, no character cut in two (3.1)."""
    parts, room = [""], _OCTETS
    for character in content:
        octets = len(character.encode(errors="replace"))
        if octets > room:
            # the space that marks a continuation counts
            parts.append(" ")
            room = _OCTETS - 1
        parts[-1] += character
        room -= octets
    return "\r\n".join(parts) + "\r\n"
