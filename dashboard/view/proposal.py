"""An event of a preview: what it is, and what can be done about it before it joins."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.reference.kinds import called
from dashboard.reference.topics import topics
from dashboard.view.articles import Told
from dashboard.view.catalogue import Catalogue, Entry
from dashboard.view.explained import sentence
from dashboard.view.markup import Html, tag
from dashboard.view.spoken import listed, short_day

# What a correction did, where its field's name does not say it.
_FIXED = {"split": "kept apart", "merge": "joined with another"}


def proposal(found: Catalogue, entry: Entry, one: Told) -> Html:
    """An event: what it is, what else tells of it, and what can be done about it."""
    event = entry.event
    acts = [("Correct", "correct"), ("Leave out", "leave")]
    facts = [*_facts(entry)]
    if others := _others(found, entry, one):
        facts.append(f"Also told by {others}: this would be one more source of it.")
        # to leave it out would leave out what the others tell
        acts[1] = ("Keep apart", "apart")
    if event.corrections:
        fixed = dict.fromkeys(_FIXED.get(fix.field, fix.field) for fix in event.corrections)
        facts.append(f"Corrected: {listed(tuple(fixed))}")
    if any(fix.field == "split" for fix in event.corrections):
        acts.append(("Join again", "join"))
    buttons = [button(words, act, event.id, event.title) for words, act in acts]
    return tag(
        "div",
        tag("b", event.title),
        *(tag("small", words) for words in facts),
        tag("div", *buttons, class_="acts"),
        class_=f"note side-{entry.side}",
    )


def _facts(entry: Entry) -> Iterator[str]:
    """Date and kind, why this date, the calendar's where it is another, and the topics."""
    event = entry.event
    kind = next((kind.label for kind in called() if kind.id == event.kind), event.kind)
    when = short_day(event.date) if event.date else "no date"
    parts = [f"reported {when}" if event.date_basis == "publication" else when, kind]
    parts += ["context"] if event.context else []
    parts += ["planned"] if event.planned else []
    yield " · ".join(parts)
    # that it was corrected is told below
    if event.date_reason and event.date_basis != "editor":
        yield sentence(event.date_reason)
    if event.calendar_date and event.calendar_date != event.date:
        yield f"Calendar: {short_day(event.calendar_date)}"
    labels = {topic.id: topic.label for topic in topics()}
    if event.topics:
        yield ", ".join(labels.get(topic, topic) for topic in event.topics)


def _others(found: Catalogue, entry: Entry, one: Told) -> str:
    """The outlets of the other articles that tell of an event."""
    ids = dict.fromkeys(mention.article for mention in entry.event.mentions)
    outlets = [found.articles[name].outlet for name in ids if name != one.article.id]
    return listed(tuple(dict.fromkeys(outlet or "another article" for outlet in outlets)))


def button(words: str, act: str, event: str, title: str) -> Html:
    """A button that does something with an event."""
    named = f"{words}: {title}"
    return tag("button", words, type="button", data_act=f"{act}:{event}", aria_label=named)
