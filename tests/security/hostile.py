"""A collection in which everything that others write tries to be more than words."""

from __future__ import annotations

import csv
import json
import re
from dataclasses import replace
from datetime import date, timedelta
from itertools import cycle

from msgspec import structs

from dashboard import pipeline
from dashboard.home import Home
from dashboard.models import Article, CalendarEntry, Event, Timeline
from dashboard.reference.calendar import calendar
from dashboard.reference.tables import folder
from dashboard.timeline.edits import Edit

# Nothing may ever be asked of this host, nor may any link lead there.
HOST = "evil.example"
ORDER = "window.hostile=1"  # what a script would leave behind

MARKUP = (
    f"<script>{ORDER}</script>",
    f"</script><img src=https://{HOST}/i.png onerror={ORDER}>",
    f"<svg onload={ORDER}><image href=https://{HOST}/s.png /></svg>",
    f"<iframe src=https://{HOST}/frame></iframe>",
    f"<form action=https://{HOST}/form><input name=hostile><button>Go</button></form>",
    f'<a href="javascript:{ORDER}" class=hostile>link</a>',
    f"<style>@import 'https://{HOST}/a.css'; * {{ display: none !important }}</style>",
    f'" onmouseover="{ORDER}" autofocus onfocus="{ORDER}',
    f"' tabindex='0' onfocus='{ORDER}",
    "</p></div></article><b class=hostile>outside</b>",
    f"<math><mtext><table><mglyph><style><img src=x onerror={ORDER}>",
    f"<details open ontoggle={ORDER}><summary class=hostile>",
    "&lt;b class=hostile&gt;&#60;script&#62;",
)
MARKDOWN = (
    f"![picture](https://{HOST}/m.png)",
    f"[words](https://{HOST}/) **bold** `code`",
    f"https://{HOST}/bare www.{HOST} me@{HOST}",
    "# heading",
    f"<https://{HOST}/auto>",
)
LATEX = (r"$\frac{1}{2}$", f"$$\\href{{javascript:{ORDER}}}{{x}} \\int$$")
DIRECTIVES = (
    ":red[coloured] :blue-background[filled]",
    ":material/home: :material_home: :streamlit: :smile:",
    ":small[tiny] :orange-badge[badge] :rainbow[all]",
)
DISGUISE = (
    "turned \u202egnp.exe\u202c \u2066back",
    "ze\u200bro\u2060wid\ufeffth \U000e0041\u00ad",
    "heap" + "\u0335\u030d" * 30 + "ed\u2800\ufe03",
)
CELLS = ("=HYPERLINK(1)", "+1", "@SUM(A1)", "-1+1|cmd", "\uff1d1", "one;=1+1")
LINES = (
    "two\r\nEND:VEVENT\r\nBEGIN:VALARM",
    "}\n@comment{",
    "ER  - \r\nTY  - BOOK",
    "bell\x07 escape\x1b[2J \x9b2J",
)
PAYLOADS = (*MARKUP, *MARKDOWN, *LATEX, *DIRECTIVES, *DISGUISE, *CELLS, *LINES)

ADDRESSES = (
    f"javascript:{ORDER}",
    f"JaVaScRiPt://{HOST}/%0a{ORDER}",
    f"data:text/html,<script>{ORDER}</script>",
    f"https://quay.example@{HOST}/",
    f"https://{HOST}\\@quay.example/",
    f"//{HOST}/",
    f'https://quay.example/"onmouseover="{ORDER}',
    "https://quay.example/\u202egnp.exe",
    f"https://quay.example%2f.{HOST}/",
    f"https://quay.example\u2044.{HOST}/",
    "http://0x7f.1/",
)

_TEXT = """\
Donald Trump telephoned Vladimir Putin on {day} to discuss grain shipments {words}, the Kremlin \
said.

“We had a very good talk {words} about grain,” Mr. Trump told reporters on {day}.

Mr. Putin said that the ships {words} would sail.
"""


def text(words: str, number: int = 0) -> str:
    """An article's text with these words in what happened and in what was said."""
    day = date(2019, 3, 1) + timedelta(days=7 * number)
    return _TEXT.format(day=f"{day.day} {day:%B %Y}", words=words)


def articles() -> tuple[Article, ...]:
    """An article for each payload, which also is all that is known of it."""
    return tuple(
        Article(
            f"hostile-{number:02}",
            text(words, number),
            published="2021-06",
            published_how=words,
            outlet=words,
            title=words,
            author=words,
        )
        for number, words in enumerate(PAYLOADS)
    )


def timeline() -> Timeline:
    """What is read out of the articles, with titles, places and speakers set to the payloads."""
    written = articles()
    edits = [
        _retitled(event) for event in pipeline.build(written, calendar(), (), ()).timeline.events
    ]
    built = pipeline.build(written, calendar(), (), edits).timeline
    return replace(
        built,
        articles=tuple(
            replace(article, url=ADDRESSES[number % len(ADDRESSES)])
            for number, article in enumerate(built.articles)
        ),
        events=tuple(structs.replace(event, place=event.title) for event in built.events),
    )


def _retitled(event: Event) -> Edit:
    """The correction that makes a payload of an event's title and of its own reason."""
    number = int(event.mentions[0].article.removeprefix("hostile-"))
    return Edit(event.id, "title", event.title, PAYLOADS[number], PAYLOADS[number])


def contacts() -> tuple[CalendarEntry, ...]:
    """A calendar whose names and sources are payloads, too."""
    rows = []
    for number, words in enumerate(PAYLOADS):
        day = (date(2019, 3, 1) + timedelta(days=5 * number)).isoformat()
        sources = (ADDRESSES[number % len(ADDRESSES)], "https://quay.example/")
        people = (words.replace(";", ","), "Vladimir Putin")
        rows.append(
            CalendarEntry(f"c-{number}", day, "call", words, words, people, (), sources, "", words)
        )
    return tuple(rows)


def override(home: Home) -> None:
    """Give a home tables of its own, whose labels, names and sources are payloads."""
    home.reference.mkdir(parents=True, exist_ok=True)
    for name in ("topics", "kinds"):
        table = (folder() / f"{name}.toml").read_text(encoding="utf-8")
        turn = cycle(PAYLOADS)
        labelled = re.sub(
            r'(?m)^(label|plural) = ".*"$',
            lambda found, turn=turn: f"{found[1]} = {json.dumps(next(turn))}",  # type: ignore[misc]
            table,
        )
        (home.reference / f"{name}.toml").write_text(labelled, encoding="utf-8")
    with (home.reference / "calendar.csv").open("w", encoding="utf-8", newline="") as file:
        columns = "id date kind name place participants aliases source_1 source_2 confidence note"
        table = csv.DictWriter(file, columns.split())
        table.writeheader()
        for row in contacts():
            told = {"id": row.id, "date": row.date, "kind": row.kind, "name": row.name}
            told["participants"] = "; ".join(row.participants)
            sources = dict(zip(("source_1", "source_2"), row.sources, strict=True))
            table.writerow(told | sources | {"place": row.place, "note": row.note})
