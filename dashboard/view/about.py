"""What stands on the page about the timeline beside its prose: results, and reports of errors."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from urllib.parse import quote

from dashboard.measures import Figure, Measure, Table
from dashboard.view.address import State, link, page_link, shared, site
from dashboard.view.catalogue import Catalogue, Entry
from dashboard.view.filters import counted
from dashboard.view.markup import Html, is_web, outside, tag
from dashboard.view.quotations import amounts_told
from dashboard.view.sayings import amounts
from dashboard.view.spoken import capital, count, listed, spoken


def about_sentence(found: Catalogue) -> Html:
    """In words what the timeline is made of."""
    events = tag("b", capital(count(counted(found.entries), "event")))
    said = listed(tuple(amounts_told(amounts(found)))) or "no words"
    articles = count(len(found.articles), "article")
    rest = f"{articles} by rules. Each point leads back to the words it comes from."
    return tag("p", events, ", ", said, ", read out of ", rest, class_="headline")


def data_set(found: Catalogue) -> Html:
    """What the whole data set holds, before the button that makes its file."""
    beside = len(found.entries) - counted(found.entries)
    held = listed(
        (
            count(counted(found.entries), "event"),
            *([count(beside, "context event")] if beside else []),
            count(len(found.speeches), "passage"),
            count(len(found.articles), "source"),
            f"the {count(len(found.contacts), 'known contact')} of the calendar",
        )
    )
    what = (
        f"The whole data set holds {held} as linked tables in CSV, with a description of each "
        "column (a Frictionless Data Package). The articles’ texts are not in it, only the quoted "
        "passages and where they stand. What you have filtered can be exported where it is shown: "
        "on the timeline, among the quotations and in the comparison."
    )
    return tag("section", tag("h2", "Downloads"), tag("p", what), class_="data-set")


def measured(measures: Iterable[Measure]) -> Html:
    """The results that benchmarks have recorded, the first unfolded; or that there are none."""
    sections = [_measure(measure, at == 0) for at, measure in enumerate(measures)]
    if not sections:
        nothing = (
            "No result is recorded with this copy of the timeline, so nothing is claimed here."
        )
        sections = [tag("p", nothing)]
    return tag("section", tag("h2", "How well and how fast it reads"), *sections, class_="measured")


def _measure(measure: Measure, unfolded: bool) -> Html:
    how = [f"Measured {spoken(measure.measured)}" if measure.measured else ""]
    how += [f"on {measure.machine}" if measure.machine else ""]
    command = (" by ", tag("code", measure.command)) if measure.command else ()
    return tag(
        "details",
        tag("summary", tag("h3", measure.title)),
        tag("p", measure.note) if measure.note else Html(""),
        *map(_table, measure.tables),
        tag("p", " ".join(filter(None, how)), *command, ".", class_="quiet"),
        open=unfolded,
    )


def _table(table: Table) -> Html:
    caption = tag(
        "caption", tag("b", table.title), f". {capital(table.note)}." if table.note else ""
    )
    rows = [
        tag(
            "tr",
            tag("th", found.name, scope="row"),
            tag("td", figure(found), class_="figure"),
            tag("td", found.means, class_="quiet"),
        )
        for found in table.figures
    ]
    return tag("table", caption, tag("tbody", *rows))


def figure(found: Figure) -> str:
    """A result as readers write it: percent with one decimal, else whole or with three figures."""
    if found.unit == "%":
        return f"{found.value:.1f} %"
    return f"{_plain(found.value)} {found.unit}".strip()


def _plain(value: float) -> str:
    if float(value).is_integer():
        return f"{int(value):,}"
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"


def report(found: Catalogue, address: str, state: State, to: str = "") -> Html:
    """How to report an error; for the open event, all that a report needs.

    `address` is the address of this page, to make a link that can be sent;
    `to` is where reports go, an e-mail address or a form on the web, or
    empty where there is no such place.
    """
    heading = tag("h2", "Report an error", tabindex="-1")
    entry = found.find(state.event) if state.event else None
    if entry is None:
        how = (
            "Open the event on the timeline and choose “Report an error”: the report then carries "
            "the event’s id, which stays the same when its date or title is corrected."
        )
        to_timeline = tag("a", "To the timeline", href=page_link("", shared(state)), data_go=True)
        return tag("section", heading, tag("p", how), tag("p", to_timeline), class_="report")
    return tag("section", heading, *_of(entry, address, state, to), class_="report")


def _of(entry: Entry, address: str, state: State, to: str) -> tuple[Html, ...]:
    """The event, the ways to send a report, and the correction that would mend it."""
    event = entry.event
    when = spoken(event.date) if event.date else "no date"
    alone = link(State(event=event.id))
    subject = f"Correction of event {event.id}"
    asked = "What is wrong, and how do you know?"
    body = f"{event.title} ({when})\n{site(address, 'about')}{alone}\n\n{asked}\n"
    back = page_link("", replace(shared(state), event=event.id))
    return (
        tag("p", tag("b", event.title), f", {when}. Its id is ", tag("code", event.id), "."),
        *([] if to else _to_copy(f"{subject}\n\n{body}")),
        tag(
            "p",
            *([_sending(to, subject, body)] if to else []),
            tag("button", "Copy link", type="button", data_copy=f"./{alone}", class_="tool"),
            tag("a", "Back to the event", href=back, data_go=True, class_="tool"),
            class_="tools",
        ),
        tag("p", "Whoever keeps the timeline corrects it by an entry such as this one in ",
            tag("code", "data/corrections.toml"), ":"),
        _copied(_entry(entry), "Correction"),
    )  # fmt: skip


def _sending(to: str, subject: str, body: str) -> Html:
    """The link that opens a report with its title and text filled in."""
    if is_web(to):
        mark = "&" if "?" in to else "?"
        form = f"{to}{mark}title={quote(subject)}&body={quote(body)}"
        return outside(form, "Write a report ↗", class_="tool")
    mail = f"mailto:{quote(to, safe='@')}?subject={quote(subject)}&body={quote(body)}"
    return tag("a", "Write a report by e-mail", href=mail, class_="tool")


def _to_copy(text: str) -> tuple[Html, Html]:
    """The report as a text, for readers who know whom to send it to."""
    told = "This copy of the timeline names no address for reports. Send this to whoever keeps it:"
    return tag("p", told), _copied(text, "Report")


def _copied(text: str, name: str) -> Html:
    """A text that a click selects as a whole."""
    return tag("pre", text, tabindex="0", role="region", aria_label=name)


def _entry(entry: Entry) -> str:
    """The beginning of a correction of the event's date."""
    # a string of JSON is one of TOML, too
    was = json.dumps(entry.event.date or "", ensure_ascii=False)
    lines = (
        "[[correction]]",
        f"event = {json.dumps(entry.event.id)}",
        'field = "date"',
        f"was = {was}",
        'now = "…"',
        'reason = "…"',
    )
    return "\n".join(lines)
