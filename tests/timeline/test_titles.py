"""Titles say no more than the evidence."""

from __future__ import annotations

from dataclasses import replace

import pytest
from msgspec import structs

from dashboard.models import CalendarEntry, Event, Mention, Participant, Span
from dashboard.timeline import titles
from tests import factory

TRUMP, PUTIN = "Donald Trump", "Vladimir Putin"
ROW = CalendarEntry(
    "x",
    "2018-07-16",
    "summit",
    "Vienna summit",
    "",
    (TRUMP, PUTIN),
    ("Vienna summit",),
    ("u",),
    "",
    "",
)


def event(kind: str, *names: str, roles: str = "party", **changes: object) -> Event:
    participants = tuple(
        Participant(name, role)
        for name, role in zip(names, (roles + " party party").split(), strict=False)
    )
    given = {"participants": participants, "topics": ("other",), "title": "", **changes}
    return factory.event("", kind, given.pop("title"), None, **given)  # type: ignore[arg-type]


TITLES = [
    (
        event("call", PUTIN, TRUMP, roles="agent recipient"),
        "",
        "Vladimir Putin telephones Donald Trump",
    ),
    (
        event("call", PUTIN, TRUMP, topics=("syria",)),
        "",
        "Call between Vladimir Putin and Donald Trump on Syria",
    ),
    (
        event("meeting", TRUMP, PUTIN, place="Oslo, Norway"),
        "",
        "Meeting of Donald Trump and Vladimir Putin in Oslo",
    ),
    (
        event("meeting", TRUMP, PUTIN, planned=True),
        "",
        "Planned: meeting of Donald Trump and Vladimir Putin",
    ),
    (
        event("statement", TRUMP, roles="agent", topics=("nato", "iran", "china")),
        "",
        "Donald Trump on NATO and Iran",
    ),
    (
        event("statement", TRUMP, roles="agent"),
        "he praised Putin",
        "Donald Trump on Vladimir Putin",
    ),
    (event("statement", TRUMP, roles="agent"), "he said no", "Statement by Donald Trump"),
    # whose aide he answers says nothing of the one aided
    (
        event("statement", TRUMP, roles="agent"),
        "he answered Putin’s old spokesman",
        "Statement by Donald Trump",
    ),
    (
        event("statement", TRUMP, roles="agent"),
        "he answered Putin's spokesman on Putin",
        "Donald Trump on Vladimir Putin",
    ),
    (
        event("policy", "Barack Obama", roles="agent", title="expelled 35 officials"),
        "",
        "Barack Obama: “expelled 35 officials”",
    ),
    (event("message", TRUMP, PUTIN), "", "Message between Donald Trump and Vladimir Putin"),
    (
        event("message", TRUMP, PUTIN, topics=("syria",)),
        "",
        "Message between Donald Trump and Vladimir Putin on Syria",
    ),
    (
        event("summit", TRUMP, PUTIN, place="Oslo, Norway", topics=("north-korea",)),
        "",
        "Summit of Donald Trump and Vladimir Putin in Oslo on North Korea",
    ),
    (
        event("meeting", TRUMP, PUTIN, "Ann Lee"),
        "",
        "Meeting of Donald Trump, Vladimir Putin and Ann Lee",
    ),
    # two who call are neither called
    (
        event("call", PUTIN, TRUMP, roles="agent agent"),
        "",
        "Call between Vladimir Putin and Donald Trump",
    ),
    # the most general topic only where there is no other
    (
        event("call", PUTIN, TRUMP, topics=("bilateral-ties", "other")),
        "",
        "Call between Vladimir Putin and Donald Trump on bilateral ties",
    ),
    (
        event("call", PUTIN, TRUMP, topics=("bilateral-ties", "election-interference")),
        "",
        "Call between Vladimir Putin and Donald Trump on election interference",
    ),
    # a statement: on what, on whom, or just that
    (
        event("statement", TRUMP, roles="agent", place="Oslo, Norway", topics=("iran",)),
        "he praised Putin",
        "Donald Trump in Oslo on Iran",
    ),
    (
        event("statement", TRUMP, roles="agent", place="Oslo, Norway"),
        "he praised Putin",
        "Donald Trump in Oslo on Vladimir Putin",
    ),
    (
        event("statement", TRUMP, roles="agent", place="Oslo, Norway"),
        "he said no",
        "Statement by Donald Trump in Oslo",
    ),
    (
        event("statement", TRUMP, roles="agent", topics=("bilateral-ties",)),
        "he said no",
        "Statement by Donald Trump on bilateral ties",
    ),
    # nobody speaks on himself, and to whom he speaks is no speaker
    (event("statement", TRUMP, roles="agent"), "Trump said", "Statement by Donald Trump"),
    (
        event("statement", "Ann Lee", roles="agent"),
        "she praised Putin and Trump",
        "Ann Lee on Vladimir Putin and Donald Trump",
    ),
    (
        event("statement", TRUMP, "Ann Lee", roles="agent recipient"),
        "he said no",
        "Statement by Donald Trump",
    ),
    # an act is the doer's
    (
        event("policy", "Russia", "Barack Obama", roles="recipient agent", title="left"),
        "",
        "Barack Obama: “left”",
    ),
    # ... and nobody's where the words do not say whose
    (event("policy", "Russia", title="expelled ten envoys"), "", "“expelled ten envoys”"),
    # marks within marks are single
    (
        event("policy", "Russia", roles="agent", title='called off the "last" talks'),
        "",
        "Russia: “called off the ‘last’ talks”",
    ),
    # words that say so themselves need nobody before them
    (
        event("policy", "Russia", roles="agent", title="A jury indicted Doe"),
        "",
        "“A jury indicted Doe”",
    ),
    (
        event("policy", TRUMP, roles="agent", title="sign the bill", planned=True),
        "",
        "Planned: Donald Trump: “sign the bill”",
    ),
    (
        event("statement", TRUMP, roles="agent", planned=True),
        "he will praise Putin",
        "Planned: Donald Trump on Vladimir Putin",
    ),
]


@pytest.mark.parametrize(("made", "evidence", "expected"), TITLES)
def test_composed(made: Event, evidence: str, expected: str) -> None:
    assert titles.title(made, titles.Told(evidence), None) == expected


def test_an_event_of_the_calendar_has_its_name() -> None:
    assert titles.title(event("meeting", TRUMP, PUTIN), titles.Told(""), ROW) == "Vienna summit"


def test_what_is_only_announced_is_not_the_contact_itself() -> None:
    planned = event("meeting", TRUMP, PUTIN, planned=True)
    told = titles.Told("Trump is to meet Putin.")
    assert titles.title(planned, told, ROW) == "Planned: Vienna summit"


def test_a_statement_on_the_occasion_is_not_the_occasion() -> None:
    made = event("statement", TRUMP, roles="agent", topics=("iran",))

    assert titles.title(made, titles.Told(""), ROW) == "Donald Trump on Iran (Vienna summit)"


@pytest.mark.parametrize(
    ("kind", "name", "expected"),
    [
        ("statement", "Vienna summit", "Vienna summit"),
        ("call", "Vienna summit", "Statement by Donald Trump (Vienna summit)"),
        ("anchor", "Roe at the Oslo plenary 2019", "Roe at the Oslo plenary 2019"),
        ("anchor", "Roe year-end press conference", "Roe year-end press conference"),
        # a gathering or an act is no statement on it
        ("anchor", "G20 summit, Oslo", "Statement by Donald Trump (G20 summit, Oslo)"),
        ("anchor", "Roe signs the act", "Statement by Donald Trump (Roe signs the act)"),
    ],
)
def test_a_statement_is_the_row_of_a_statement(kind: str, name: str, expected: str) -> None:
    made = event("statement", TRUMP, roles="agent")

    assert titles.title(made, titles.Told(""), replace(ROW, kind=kind, name=name)) == expected


@pytest.mark.parametrize(
    ("speakers", "said", "expected"),
    [
        # one body has an article, several have none
        ("FBI", "", "Statement by the FBI"),
        ("The White House", "", "Statement by the White House"),
        ("US State Department", "", "Statement by the US State Department"),
        ("Foreign Ministry", "", "Statement by the Foreign Ministry"),
        ("U.S. Space Command", "", "Statement by the U.S. Space Command"),
        ("United States", "", "Statement by the United States"),
        ("Trump transition team", "", "Statement by the Trump transition team"),
        ("senior US official", "", "Statement by a senior US official"),
        ("Pentagon spokeswoman", "", "Statement by a Pentagon spokeswoman"),
        ("US intelligence agencies", "", "Statement by US intelligence agencies"),
        ("NATO", "", "Statement by NATO"),
        ("Russia", "", "Statement by Russia"),
        # a house speaks by its spokesman
        ("The Kremlin; Dmitry Peskov", "", "Statement by Dmitry Peskov"),
        ("FBI; John McCain", "", "Statement by the FBI and John McCain"),
        # on the other of the two countries, where it is not only gone to
        ("Mike Pence", "Russian ships came close", "Mike Pence on Russia"),
        ("US State Department", "Moscow was wrong", "The US State Department on Russia"),
        ("Russia", "the U.S. had begun it", "Russia on the United States"),
        ("Mike Pence", "he would go to Moscow", "Statement by Mike Pence"),
        ("Mike Pence", "the U.S. would win", "Statement by Mike Pence"),
        ("Angela Merkel", "Russia was wrong", "Statement by Angela Merkel"),
    ],
)
def test_those_who_speak(speakers: str, said: str, expected: str) -> None:
    made = event("statement", *speakers.split("; "), roles="agent agent")

    assert titles.title(made, titles.Told("", said), None) == expected


@pytest.mark.parametrize(
    "words",
    ["he said, beside Vladimir Putin", "a day after Putin left, she said", "told President Putin"],
)
def test_whom_one_speaks_beside_or_to_is_not_spoken_of(words: str) -> None:
    made = event("statement", "Ann Lee", PUTIN, roles="agent recipient")
    alone = event("statement", "Ann Lee", roles="agent")

    assert titles.title(made, titles.Told(words), None) == "Statement by Ann Lee to Vladimir Putin"
    assert titles.title(alone, titles.Told(words), None) == (
        "Ann Lee on Vladimir Putin" if "told" in words else "Statement by Ann Lee"
    )


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (("Ann Lee", "Russia"), "Visit of Ann Lee to Moscow"),
        (("United States", "Russia"), "Meeting of the United States and Russia in Moscow"),
        (("Ann Lee", "China"), "Meeting of Ann Lee and China in Moscow"),
        (("Ann Lee", PUTIN), "Meeting of Ann Lee and Vladimir Putin in Moscow"),
    ],
)
def test_whoever_goes_to_a_country_visits_it(made: tuple[str, ...], expected: str) -> None:
    held = event("meeting", *made, place="Moscow, Russia")

    assert titles.title(held, titles.Told(""), None) == expected


def test_one_is_at_a_house_and_in_a_town() -> None:
    made = event("statement", TRUMP, roles="agent", place="Mar-a-Lago, United States")

    assert titles.title(made, titles.Told(""), None) == "Statement by Donald Trump at Mar-a-Lago"


@pytest.mark.parametrize(
    ("topics", "expected"),
    [
        (("syria", "north-korea"), "Syria and North Korea"),
        (("ukraine", "crimea"), "Ukraine and Crimea"),
        (("india", "iran"), "India and Iran"),
        (("israel-gaza", "china"), "Israel, Gaza and China"),
        (("afghanistan", "nato"), "Afghanistan and NATO"),
        (("cyber", "sanctions", "energy"), "cyber security and sanctions"),
    ],
)
def test_topics_stand_in_a_title_as_in_a_sentence(topics: tuple[str, ...], expected: str) -> None:
    made = event("call", PUTIN, TRUMP, topics=topics)

    assert (
        titles.title(made, titles.Told(""), None)
        == f"Call between {PUTIN} and {TRUMP} on {expected}"
    )


def test_every_event_is_entitled_by_the_words_of_its_mentions() -> None:
    texts = {"a": "He praised Putin. He left."}
    said = event("statement", TRUMP, roles="agent", mentions=())
    mentions = [Mention("a", Span(*at), None, None, "none") for at in ((0, 17), (18, 26))]
    events = (
        structs.replace(said, mentions=tuple(mentions)),
        structs.replace(said, mentions=(mentions[1],)),
        event("meeting", TRUMP, PUTIN, calendar="x"),
        event("meeting", TRUMP, PUTIN, calendar="y"),
    )
    told = titles.entitle(events, texts, [ROW])

    assert [each.title for each in told] == [
        "Donald Trump on Vladimir Putin",
        "Statement by Donald Trump",
        "Vienna summit",
        "Meeting of Donald Trump and Vladimir Putin",
    ]
    assert [structs.replace(each, title="") for each in told] == list(events)
