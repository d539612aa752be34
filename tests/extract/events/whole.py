"""Everything that is read of an event, in one line to compare."""

from __future__ import annotations

from collections.abc import Sequence

from dashboard.extract import read_article
from dashboard.models import Article, Event, Mention, Passage

# "by Trump", "to Putin", "with Merkel"
_ROLES = {"agent": "by", "recipient": "to", "party": "with"}
_SHORT = {"Donald Trump": "Trump", "Vladimir Putin": "Putin"}


def events(text: str, published: str | None) -> list[str]:
    """Each event: kind, date and basis | title | parties | place | topics | standing | evidence.

    What there is none of is left out.  A mention is its words, unless they are all of the
    text, its date words in brackets and, where they say another date than the event's, that
    date; a quotation stands in marks, reported speech behind "~".
    """
    return [_line(event, text) for event in read_article(Article("a", text, published)).events]


def _line(event: Event, text: str) -> str:
    standing = [word for word in ("planned", "context") if getattr(event, word)]
    parts = [
        f"{event.kind} {event.date or '?'} {event.date_basis or '-'}",
        event.title,
        ", ".join(
            f"{_ROLES[each.role]} {_SHORT.get(each.name, each.name)}" for each in event.participants
        ),
        f"in {event.place}" if event.place else "",
        " ".join(topic for topic in event.topics if topic != "other"),
        " ".join(standing),
        *(_mention(mention, event, text) for mention in event.mentions),
        *(f"“{words}”" for words in _words(event.quotations, text)),
        *(f"~{words}" for words in _words(event.reported, text)),
    ]
    return " | ".join(part for part in parts if part)


def _mention(mention: Mention, event: Event, text: str) -> str:
    words = mention.span.of(text)
    by = f"[{mention.timex.of(text)}]" if mention.timex else ""
    other = (mention.date, mention.date_basis) != (event.date, event.date_basis or "none")
    date = f"{mention.date} {mention.date_basis}" if other else ""
    return " ".join(["" if words == text else " ".join(words.split()), by, date]).strip()


def _words(passages: Sequence[Passage], text: str) -> list[str]:
    return [text[passage.start : passage.end] for passage in passages]
