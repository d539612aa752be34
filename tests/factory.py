"""Timelines for tests: a small one from short invented articles, and seeded large ones."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path

from msgspec.structs import replace

from dashboard import transaction
from dashboard.home import Home
from dashboard.models import (
    Anchor,
    Article,
    Attribution,
    CalendarEntry,
    Correction,
    Event,
    Mention,
    Participant,
    Passage,
    Quotation,
    Reading,
    Reported,
    Span,
    Timeline,
    Timex,
)
from dashboard.timeline import store

TRUMP = Participant("Donald Trump", "party")
PUTIN = Participant("Vladimir Putin", "party")

HARBOUR = """\
Speaking at a harbour opening in Vyborg earlier this week, the Russian leader said that he had \
“hardly any contact” with President Trump. “We have spoken twice, and both times about Syria,” \
Mr. Putin told the dockers.

“Nobody should play with fire near North Korea,” he added, and urged talks without conditions.
"""

BRIDGES = """\
The two presidents met for three hours in Geneva on 3 May 2018. A reporter asked about the hacked \
mail servers. “I asked him, and he was clear about it,” Mr. Trump said.

A few weeks later in June, Mr. Trump telephoned Mr. Putin to thank him for the talks. The call \
also touched on sanctions, the White House said.

In 2019 Mr. Trump told a radio host: “He is tough, and I get along with him.” Mr. Biden is to \
meet Mr. Putin next month.
"""

PIPES = """\
Russia's president has dismissed the new tariffs in an interview. He said that buyers of Russian \
oil would not be pushed around. Some years ago the two sides had discussed a joint pipeline fund.
"""


def span(text: str, words: str, occurrence: int = 1) -> Span:
    """Where the words stand in the text."""
    at = -1
    for _ in range(occurrence):
        at = text.index(words, at + 1)
    return Span(at, at + len(words))


def timex(
    text: str, words: str, value: str, edtf: str, *, reason: str, kind: str = "words"
) -> Timex:
    """A date expression."""
    found = span(text, words)
    return Timex(found, "DATE", value, None, edtf, None, None, "test", Anchor(kind), reason)


def by(text: str, words: str, speaker: str, known: str = "named") -> Attribution:
    """An attribution to the speaker written as the first of these words."""
    found = span(text, words)
    end = found.start + len(words.split(maxsplit=1)[0]) if known == "pronoun" else found.end
    return Attribution(None, Span(found.start, end), speaker, known)


ARTICLES = (
    Article(
        "a-harbour",
        HARBOUR,
        published="2017-09-14/2017-09-17",
        published_how="the address gives the week",
        outlet="The Quay Gazette",
        title="Putin opens a harbour",
        url="https://quay.example/putin-harbour",
    ),
    Article("b-bridges", BRIDGES, published="2021-05", published_how="the month from the text"),
    Article(
        "c-pipes",
        PIPES,
        published="2025-12",
        published_how="the address",
        outlet="Pipeline & <Post>",
        title="Oil <b>and</b> tariffs",
        url="javascript:alert(1)",
    ),
)

READINGS = (
    Reading(
        "a-harbour",
        timexes=(
            timex(
                HARBOUR,
                "earlier this week",
                "2017-W37",
                "2017-09-11/2017-09-17",
                reason="“this week” is the week of publication, 14–17 September 2017",
                kind="publication",
            ),
        ),
        quotations=(
            Quotation(
                span(HARBOUR, "hardly any contact"),
                "fragment",
                None,
                by(HARBOUR, "the Russian leader", "Vladimir Putin", "description"),
            ),
            Quotation(
                span(HARBOUR, "We have spoken twice, and both times about Syria,"),
                "full",
                None,
                by(HARBOUR, "Mr. Putin", "Vladimir Putin"),
            ),
            Quotation(
                span(HARBOUR, "Nobody should play with fire near North Korea,"),
                "full",
                None,
                by(HARBOUR, "he added", "Vladimir Putin", "pronoun"),
            ),
        ),
        reported=(
            Reported(
                span(HARBOUR, "talks without conditions"),
                by(HARBOUR, "he added", "Vladimir Putin", "pronoun"),
            ),
        ),
    ),
    Reading(
        "b-bridges",
        timexes=(
            timex(
                BRIDGES, "3 May 2018", "2018-05-03", "2018-05-03", reason="the words give the day"
            ),
            timex(
                BRIDGES,
                "A few weeks later in June",
                "2018-06",
                "2018-06",
                reason="“later” counts from “3 May 2018”, the paragraph before",
                kind="text",
            ),
            timex(BRIDGES, "In 2019", "2019", "2019", reason="the words give the year"),
            timex(
                BRIDGES,
                "next month",
                "2021-06",
                "2021-06",
                reason="the month after publication, May 2021",
                kind="publication",
            ),
        ),
        quotations=(
            Quotation(
                span(BRIDGES, "I asked him, and he was clear about it,"),
                "full",
                None,
                by(BRIDGES, "Mr. Trump", "Donald Trump"),
            ),
            Quotation(
                span(BRIDGES, "He is tough, and I get along with him."),
                "full",
                None,
                Attribution(None, span(BRIDGES, "Mr. Trump", 3), "Donald Trump", "named"),
            ),
        ),
        reported=(
            Reported(
                span(BRIDGES, "The call also touched on sanctions"),
                by(BRIDGES, "the White House", "The White House", "institution"),
            ),
        ),
    ),
    Reading(
        "c-pipes",
        reported=(
            Reported(
                span(PIPES, "buyers of Russian oil would not be pushed around"),
                by(PIPES, "He said", "Vladimir Putin", "pronoun"),
            ),
        ),
    ),
)


def mention(
    article: Article, sentence: str, date_words: str = "", when: str | None = None
) -> Mention:
    """A sentence that reports an event."""
    found = span(article.text, date_words) if date_words else None
    basis = "words" if date_words else "publication" if when else "none"
    return Mention(article.id, span(article.text, sentence), found, when, basis)


def _passages(reading: Reading, *wanted: int) -> tuple[Passage, ...]:
    spans = [reading.quotations[at].span for at in wanted]
    return tuple(Passage(reading.article, found.start, found.end) for found in spans)


def _reported(reading: Reading) -> tuple[Passage, ...]:
    return tuple(Passage(reading.article, r.span.start, r.span.end) for r in reading.reported)


def event(event_id: str, kind: str, title: str, when: str | None, **fields: object) -> Event:
    """An event with the given fields and nothing else."""
    bare: dict[str, object] = {
        "date_basis": "words" if when else None,
        "date_reason": "",
        "calendar": None,
        "calendar_date": None,
        "participants": (),
        "place": None,
        "topics": (),
        "planned": False,
        "context": False,
        "mentions": (),
        "quotations": (),
        "reported": (),
    }
    return Event(id=event_id, kind=kind, title=title, date=when, **(bare | fields))  # type: ignore[arg-type]


def example() -> Timeline:
    """Seven events from three invented articles; one undated, one planned, one context."""
    harbour, bridges, pipes = ARTICLES
    first, second, third = READINGS
    events = (
        event(
            "e-harbour",
            "statement",
            "Putin in Vyborg: “hardly any contact” with Trump",
            "2017-09-11/2017-09-17",
            date_reason=first.timexes[0].reason,
            calendar="2017-09-12-harbour",
            calendar_date="2017-09-12",
            participants=(Participant("Vladimir Putin", "agent"),),
            place="Vyborg, Russia",
            topics=("syria", "north-korea", "bilateral-ties"),
            mentions=(
                mention(
                    harbour,
                    HARBOUR[: HARBOUR.index(" “We have")],
                    "earlier this week",
                    "2017-09-11/2017-09-17",
                ),
            ),
            quotations=_passages(first, 0, 1, 2),
            reported=_reported(first),
        ),
        event(
            "e-geneva",
            "meeting",
            "Trump and Putin meet in Geneva",
            "2018-05-03",
            date_reason=second.timexes[0].reason,
            participants=(TRUMP, PUTIN),
            place="Geneva, Switzerland",
            topics=("election-interference",),
            mentions=(
                mention(
                    bridges, BRIDGES[: BRIDGES.index(" A reporter")], "3 May 2018", "2018-05-03"
                ),
            ),
            quotations=_passages(second, 0),
            corrections=(Correction("place", "The article leaves the city's country out."),),
        ),
        event(
            "e-call",
            "call",
            "Trump telephones Putin",
            "2018-06",
            date_reason=second.timexes[1].reason,
            participants=(
                Participant("Donald Trump", "agent"),
                Participant("Vladimir Putin", "recipient"),
            ),
            topics=("sanctions",),
            mentions=(
                mention(
                    bridges,
                    "A few weeks later in June, Mr. Trump telephoned Mr. Putin to thank him for "
                    "the talks.",
                    "A few weeks later in June",
                    "2018-06",
                ),
                mention(bridges, "The call also touched on sanctions, the White House said."),
            ),
            reported=_reported(second),
            rival_dates=(("a-harbour", "2018-07"),),
        ),
        event(
            "e-radio",
            "statement",
            "Trump on Putin: “I get along with him”",
            "2019",
            date_reason=second.timexes[2].reason,
            participants=(Participant("Donald Trump", "agent"),),
            topics=("bilateral-ties",),
            mentions=(
                mention(
                    bridges,
                    BRIDGES[BRIDGES.index("In 2019") : BRIDGES.index(" Mr. Biden")],
                    "In 2019",
                    "2019",
                ),
            ),
            quotations=_passages(second, 1),
        ),
        event(
            "e-biden",
            "meeting",
            "Biden to meet Putin",
            "2021-06",
            participants=(Participant("Joe Biden", "party"), PUTIN),
            planned=True,
            context=True,
            mentions=(
                mention(
                    bridges, "Mr. Biden is to meet Mr. Putin next month.", "next month", "2021-06"
                ),
            ),
        ),
        event(
            "e-tariffs",
            "statement",
            "Putin dismisses the new tariffs",
            "2025-12",
            date_basis="publication",
            participants=(Participant("Vladimir Putin", "agent"),),
            topics=("trade-tariffs", "energy"),
            mentions=(mention(pipes, PIPES[: PIPES.index(" He said")], "", "2025-12"),),
            reported=_reported(third),
        ),
        event(
            "e-fund",
            "other",
            "The two sides discuss a joint pipeline fund",
            None,
            participants=(),
            topics=("energy",),
            mentions=(mention(pipes, PIPES[PIPES.index("Some years") :].strip()),),
        ),
    )
    redirects = (("e-old", "e-geneva"), ("e-gone", None))
    return Timeline(ARTICLES, READINGS, events, redirects)


def calendar() -> tuple[CalendarEntry, ...]:
    """Known contacts of an invented calendar, one of them covered, with a long silence."""
    rows = (
        ("2017-01-30-call", "2017-01-30", "call", "First call on Syria"),
        ("2017-05-02-call", "2017-05-02", "call", "Call on Syria and North Korea"),
        ("2017-09-12-harbour", "2017-09-12", "statement", "Speech at the harbour of Vyborg"),
        ("2018-11-11-meeting", "2018-11-11", "meeting", "A word in passing"),
        ("2020-04-12-call", "2020-04-12", "call", "Call on oil output"),
        ("2025-02-12-call", "2025-02-12", "call", "Call after four silent years"),
        ("2016-06-17-forum", "2016-06-17", "anchor", "A forum, no contact"),
    )
    return tuple(
        CalendarEntry(key, day, kind, name, "", (), (), ("https://calendar.example/",), "", "")
        for key, day, kind, name in rows
    )


def synthetic(count: int, seed: int = 1) -> Timeline:
    """A timeline of `count` events from one generated article, the same for one seed."""
    chance = random.Random(seed)
    sentences = [
        f"On day {number} the two sides spoke of item {number}." for number in range(count)
    ]
    text = "\n".join(sentences)
    article = Article("synthetic", text, published="2026-01", outlet="The Daily Generator")
    starts = accumulate((len(sentence) + 1 for sentence in sentences), initial=0)
    spans = [Span(at, at + len(sentence)) for at, sentence in zip(starts, sentences, strict=False)]
    events = [_invented(article, span, number, chance) for number, span in enumerate(spans)]
    return Timeline((article,), (Reading("synthetic"),), tuple(events))


def _invented(article: Article, sentence: Span, number: int, chance: random.Random) -> Event:
    day = date(2016, 6, 1) + timedelta(days=chance.randrange(3700))
    when: Sequence[str] = (day.isoformat(), day.isoformat()[:7], str(day.year))
    return event(
        f"s-{number}",
        chance.choice(("call", "meeting", "summit", "statement", "message", "policy")),
        f"The two sides speak of item {number}",
        chance.choice(when),
        participants=chance.choice(
            ((TRUMP, PUTIN), (replace(TRUMP, role="agent"),), (replace(PUTIN, role="agent"),))
        ),
        topics=tuple(chance.sample(("syria", "nato", "ukraine", "energy"), chance.randint(1, 2))),
        context=chance.random() < 0.1,
        mentions=(Mention(article.id, sentence, None, None, "none"),),
    )


def make_home(root: Path, timeline: Timeline) -> Home:
    """A home below `root` that holds a built timeline, as the build writes it."""
    home = Home(root)
    home.seeds.mkdir(parents=True)
    for article in timeline.articles:
        (home.seeds / f"{article.id}.txt").write_bytes(article.text.encode())
    transaction.write(home, store.files(home, timeline, (), {}))
    return home
