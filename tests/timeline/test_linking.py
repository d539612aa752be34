"""Which calendar row an event is linked to, by its kind, date, parties, place and words."""

from __future__ import annotations

from typing import Any

import pytest

from dashboard.models import Article, CalendarEntry, Event, Mention, Participant, Reading, Span
from dashboard.timeline import linking
from tests import factory


def row(  # noqa: PLR0917
    id_: str, date: str, kind: str, participants: str, aliases: str, place: str = ""
) -> CalendarEntry:
    return CalendarEntry(
        id_,
        date,
        kind,
        id_,
        place,
        tuple(participants.split("; ")),
        tuple(aliases.split("|")),
        ("https://example.org",),
        "one-source",
        "",
    )


BOTH = "Donald Trump; Vladimir Putin"
ROOM = "The guests were seated in the long room."
CALENDAR = (
    row("rome", "2019-03-04", "meeting", BOTH, "talks on grain and fish", "Rome, Italy"),
    row("bari", "2019-03-20", "meeting", BOTH, "dinner", "Bari, Italy"),
    row("bari-2", "2019-03-22", "meeting", BOTH, "breakfast", "Bari, Italy"),
    row("pact", "2019-05-06", "anchor", "Donald Trump (signs); Vladimir Putin", "Fish Pact"),
    row("ball", "2019-05-20", "anchor", "Ann Lee; Joe Roe", "Grain Ball", "Lima, Peru"),
    row("speech", "2019-07-08", "statement", "Vladimir Putin", "Tram Speech", "Perm, Russia"),
    row("joint", "2019-07-30", "statement", BOTH, "Joint Note"),
    row("call-9", "2019-09-09", "call", BOTH, "call of the ninth"),
    row("call-10", "2019-09-10", "call", BOTH, "call of the tenth"),
    row("both-11", "2019-11-11", "meeting", BOTH, "autumn talks"),
    row("note-11", "2019-11-11", "anchor", BOTH, "autumn letter"),
    row("letter", "2020-02-02", "message", BOTH, "letter"),
    row("four", "2019-12-02", "meeting", f"{BOTH}; Ann Lee", "ice talks", "Norway"),
    row("fair", "2019-12-20", "anchor", f"{BOTH}; Ann Lee", "Fish Fair"),
    row("soon", "2020-06-15", "meeting", BOTH, "June talks", "Oslo, Norway"),
    row("peak", "2020-10-10", "summit", BOTH, "autumn summit"),
    row("pact-ends", "2020-08-05", "anchor", "United States; Russia", "Herring Pact expires"),
    row("Brief conversation", "2020-09-12", "meeting", BOTH, "chat at the ball", "Lima, Peru"),
    row("open", "2021-01/..", "anchor", BOTH, "long silence"),
)


def parties(names: str, role: str = "party") -> tuple[Participant, ...]:
    return tuple(Participant(name, role) for name in names.split("; ") if name)


def linked(
    kind: str,
    when: str | None,
    text: str = ROOM,
    names: str = BOTH,
    published: str | None = "2022-01-05",
    **fields: object,
) -> Event | None:
    """One event of an article, as it is linked; None where it is dropped."""
    mention = Mention("a", Span(0, len(text)), None, when, "words")
    given = {"participants": parties(names), "mentions": (mention,), **fields}
    told = factory.event("e", kind, "", when, **given)
    article = Article("a", text, published)
    return next(iter(linking.link([article], [Reading("a", events=(told,))], CALENDAR)), None)


def calendar_of(*given: object, **fields: object) -> str | None:
    found = linked(*given, **fields)  # type: ignore[arg-type]
    assert found
    return found.calendar


@pytest.mark.parametrize(
    ("kind", "when", "fields", "expected"),
    [
        # the one row of the month; of several the one that is named, or whose place is
        ("meeting", "2019-11", {}, "both-11"),
        ("meeting", "2019-03", {}, None),
        ("meeting", "2019-03", {"text": "The dinner was late."}, "bari"),
        ("meeting", "2019-03", {"place": "Rome, Italy"}, "rome"),
        ("meeting", "2019-03", {"place": "Bari, Italy"}, None),
        ("meeting", "2019-03", {"place": "Italy"}, None),
        ("meeting", "2019-03", {"place": "Paris, France"}, None),
        # a long name tells more than a place
        (
            "meeting",
            "2019-03-21/2019-03-22",
            {"place": "Bari, Italy", "text": "The dinner was late."},
            "bari-2",
        ),
        (
            "meeting",
            "2019-03",
            {"place": "Bari, Italy", "text": "The talks on grain and fish went on."},
            "rome",
        ),
        ("meeting", "2019-03", {"place": "Rome, Italy", "text": "The talks went on."}, "rome"),
        ("meeting", "2019-03", {"place": "Rome, Italy", "text": "The dinner was late."}, None),
        # the day itself before the day beside it
        ("call", "2019-09-09", {}, "call-9"),
        ("call", "2019-09-10", {}, "call-10"),
        ("call", "2019-09-11", {}, "call-10"),
        ("call", "2019-09-08", {}, "call-9"),
        ("call", "2019-09-12", {}, None),
        ("call", "2019-09-11/2019-09-12", {}, None),
        ("call", "2019-09-09", {"text": "It was the call of the tenth."}, None),
        ("call", "2019-09", {"text": "The ninth."}, "call-9"),
        # a contact before what else is of that day
        ("meeting", "2019-11-11", {}, "both-11"),
        ("meeting", "2019-11-12", {}, "both-11"),
        ("meeting", "2019", {"text": "To the autumn talks came an autumn letter."}, "both-11"),
        # a year, or a side without an end, is not enough without words
        ("meeting", "2019", {}, None),
        ("meeting", "2019", {"text": "The dinner was late."}, "bari"),
        ("meeting", "2019-11/..", {}, None),
        ("meeting", "../2019", {"text": "The dinner was late."}, "bari"),
        ("call", "2019-08-10/2019-09-09", {}, "call-9"),
        ("call", "2019-08-09/2019-09-09", {}, None),
        # who takes part: the same two, or two with others
        ("meeting", "2019-11", {"names": f"{BOTH}; Ann Lee"}, "both-11"),
        ("meeting", "2019-11", {"names": "Donald Trump; Ann Lee"}, None),
        ("meeting", "2019-11", {"names": "Ann Lee; Joe Roe"}, None),
        ("meeting", "2019-11", {"names": "Donald Trump; The Kremlin"}, "both-11"),
        ("meeting", "2019-11", {"names": "The White House; The Kremlin"}, "both-11"),
        ("meeting", "2019-12-02", {"names": f"{BOTH}; Joe Roe"}, "four"),
        ("meeting", "2019-12-20", {"names": f"{BOTH}; Joe Roe"}, None),
        ("meeting", "2019-12-20", {}, "fair"),
        # what else two countries do at an anchor's time is not it
        ("meeting", "2020-08-05", {"names": "United States; Russia"}, None),
        (
            "policy",
            "2020-08-05",
            {"names": "United States; Russia", "text": "The Herring Pact is over."},
            "pact-ends",
        ),
        (
            "policy",
            "2020-08",
            {"names": "United States; Russia", "text": "The Herring Pact is over."},
            "pact-ends",
        ),
        ("policy", "2020-08", {"names": "United States; Russia"}, None),
        (
            "policy",
            "2020-08",
            {"names": "United States; Russia", "text": "A Herring Pact is due.", "planned": True},
            None,
        ),
        # nobody plans to meet by chance
        ("meeting", "2020-09-12", {}, "Brief conversation"),
        ("meeting", "2020-09-12", {"planned": True}, None),
        # who calls is known, and a place is what tells of whom nobody says
        ("call", "2019-09-09", {"names": "Donald Trump; Joe Roe"}, None),
        ("meeting", "2020-06", {"names": "Ann Lee", "place": "Oslo, Norway"}, "soon"),
        ("meeting", "2020-06", {"names": "", "place": "Norway"}, "soon"),
        ("meeting", "2019-12-02", {"names": "", "place": "Oslo, Norway"}, "four"),
        # another kind
        ("message", "2020-02-02", {}, "letter"),
        ("message", "2020-02-03", {}, None),
        ("meeting", "2020-10-11", {}, "peak"),
        ("call", "2020-02-02", {}, None),
        ("message", "2019-11-11", {}, None),
        ("policy", "2019-11-11", {}, "note-11"),
        ("other", "2019-11-11", {}, "note-11"),
        ("policy", "2019-09-09", {}, None),
        # what no contact is may go by one name that it shares and a word, on its day
        ("policy", "2019-05-06", {"names": "Donald Trump", "text": "He sold fish."}, "pact"),
        ("policy", "2019-05-06", {"names": "Donald Trump", "text": "He called off talks."}, None),
        ("policy", "2019-05-06", {"names": "Ann Lee"}, None),
        ("policy", "2019-05", {"names": "Donald Trump"}, None),
        ("policy", "2019-05", {}, "pact"),
        ("policy", "2019-04/2019-06", {"names": "Ann Lee"}, None),
        ("policy", "2019-05", {"names": "Donald Trump", "text": "The Fish Pact held."}, "pact"),
        ("policy", "2019-05-07", {}, None),
        ("policy", "2019-05-05", {"text": "The Fish Pact held."}, None),
        # without a day: by a name of two words, or by one and the place
        (
            "meeting",
            None,
            {"text": "Autumn talks were long.", "place": "Oslo, Norway"},
            "both-11",
        ),
        ("policy", None, {"text": "The Fish Pact held."}, "pact"),
        ("policy", None, {"text": "The pact held."}, None),
        ("meeting", None, {"text": "The dinner was late.", "place": "Bari, Italy"}, "bari"),
        ("meeting", None, {"text": "The dinner was late.", "place": "Rome, Italy"}, None),
        ("meeting", None, {"text": "The dinner was late.", "place": "Paris, France"}, None),
        (
            "meeting",
            None,
            {"text": "Talks on grain and fish are no autumn talks.", "place": "Oslo, Norway"},
            "rome",
        ),
        (
            "meeting",
            None,
            {"text": "The dinner and the autumn talks were long.", "place": "Bari, Italy"},
            None,
        ),
        ("policy", None, {"text": "The Fish Pact held.", "published": "2019-05-06"}, "pact"),
        ("policy", None, {"text": "The Fish Pact held.", "published": "2019-05-05"}, None),
        ("policy", None, {"text": "The Fish Pact held.", "published": None}, None),
        ("policy", None, {"text": "The Fish Pact held.", "published": "../2020"}, None),
        ("policy", None, {"text": "The Fish Pact held.", "published": "2018/.."}, None),
    ],
)
def test_the_row_of_an_act(
    kind: str, when: str | None, fields: dict[str, Any], expected: str | None
) -> None:
    assert calendar_of(kind, when, **fields) == expected


def test_what_a_third_one_tells_either_is_said_elsewhere() -> None:
    told = (*parties("Ann Lee", "agent"), *parties(BOTH, "recipient"))
    own = (*parties("Donald Trump", "agent"), *parties("Vladimir Putin", "recipient"))
    dinner = {"text": "At the dinner she was loud."}

    assert calendar_of("statement", "2019-03-20", participants=told, **dinner) is None
    assert calendar_of("statement", "2019-03-20", participants=own, **dinner) == "bari"


@pytest.mark.parametrize(
    ("published", "planned"), [("2019-09-11", False), ("2019-09-09", True), (None, True)]
)
def test_a_planned_contact_of_the_past_was_held_where_the_calendar_knows_it(
    published: str | None, planned: bool
) -> None:
    found = linked("call", "2019-09-09", planned=True, published=published)

    assert found is not None
    assert (found.calendar, found.planned) == ("call-9", planned)


@pytest.mark.parametrize(
    ("published", "fields", "expected"),
    [
        ("2020-06-15", {}, "soon"),
        ("2020-04-16", {}, "soon"),
        ("2020-04-15", {}, None),
        ("2020-04", {}, "soon"),
        ("2020-06-16", {}, None),
        ("2020-04-16", {"place": "Oslo, Norway"}, None),
        ("2020-04-16", {"place": "Oslo, Norway", "text": "June talks are near."}, "soon"),
        ("2019-12-20", {"text": "The letter is to be signed.", "kind": "message"}, None),
    ],
)
def test_what_is_announced_is_for_soon(
    published: str, fields: dict[str, Any], expected: str | None
) -> None:
    given = {"kind": "meeting", "planned": True, "date_reason": "It says so.", **fields}
    assert calendar_of(given.pop("kind"), None, published=published, **given) == expected


@pytest.mark.parametrize(
    ("when", "fields", "expected"),
    [
        ("2019-07-08", {"text": "In the Tram Speech he was loud."}, "speech"),
        # what one says alone is no statement of two
        ("2019-07-30", {"text": "He read the Joint Note.", "names": "Donald Trump"}, None),
        ("2019-07-30", {"text": "They read the Joint Note.", "names": BOTH}, "joint"),
        ("2019-07-08", {}, None),
        ("2019-07-09", {"text": "In the Tram Speech he was loud."}, None),
        ("2019-07", {"text": "In the Tram Speech he was loud."}, "speech"),
        ("2019-07-08", {"place": "Perm, Russia"}, None),
        ("2019-07-08", {"text": "The Tram Speech was loud.", "names": "Ann Lee"}, None),
        # at a meeting, said of it or there to the other
        ("2019-03-20", {"text": "At the dinner he was loud."}, "bari"),
        ("2019-03-20", {"place": "Bari, Italy"}, None),
        ("2019-03-20", {"place": "Bari, Italy", "names": BOTH}, "bari"),
        ("2019-03-04/2019-03-20", {"place": "Bari, Italy", "names": BOTH}, "bari"),
        ("2019-05-06", {"place": "Rome, Italy", "names": BOTH}, None),
        ("2019-03-21", {"text": "At the dinner he was loud."}, None),
        ("2019-11-11", {"text": "Autumn talks, an autumn letter.", "names": BOTH}, "both-11"),
        # of a call or a letter nobody says that he speaks there
        ("2019-09-09", {"text": "In the call of the ninth he was loud."}, None),
        ("2020-02-02", {"text": "In the letter he was loud."}, None),
        # an occasion is of others than two whom we know
        ("2019-05-06", {"text": "Of the Fish Pact he was proud."}, None),
        ("2019-05-06", {"text": "Of the Fish Pact he was proud.", "names": BOTH}, "pact"),
        ("2019-05-20", {"text": "At the Grain Ball she sang.", "names": "Ann Lee"}, "ball"),
    ],
)
def test_the_occasion_of_a_statement(
    when: str, fields: dict[str, Any], expected: str | None
) -> None:
    assert calendar_of("statement", when, **{"names": "Vladimir Putin", **fields}) == expected


@pytest.mark.parametrize(
    ("when", "lead", "expected"),
    [
        ("2019-07-12", "The Tram Speech was loud. ", "speech"),
        ("2019-07-13", "The Tram Speech was loud. ", None),
        ("2019-07-12", "", None),
        ("../2019-07-12", "The Tram Speech was loud. ", "speech"),
        ("2019-07-12", "x" * 588 + " Tram Speech", "speech"),
        ("2019-07-12", "x" * 589 + " Tram Speech", None),
    ],
)
def test_news_of_a_speech_is_of_the_days_before(when: str, lead: str, expected: str | None) -> None:
    text = f"{lead}\n\nHe said no."
    told = (Mention("a", Span(len(text) - 11, len(text)), None, when, "publication"),)
    given: dict[str, Any] = {"names": "Vladimir Putin", "mentions": told}
    assert calendar_of("statement", when, text, **given, date_basis="publication") == expected
    assert calendar_of("statement", when, text, **given, date_basis="words") is None


def test_the_words_of_all_mentions_count() -> None:
    text = "He was loud in the Tram. Speech and dinner were long."
    told = [Mention("a", Span(*at), None, None, "none") for at in ((0, 23), (25, 31), (36, 42))]
    found = {"names": "Vladimir Putin", "mentions": tuple(told)}
    assert calendar_of("statement", "2019-07-08", text, **found) == "speech"
    assert calendar_of("statement", "2019-07-08", text, **{**found, "mentions": (told[0],)}) is None


@pytest.mark.parametrize(
    ("kind", "when", "fields", "stays"),
    [
        # of one who calls nobody tells whom, and what has no date has a place or a reason
        ("call", "2018", {"names": "Donald Trump"}, False),
        ("call", "2018", {"names": ""}, False),
        ("call", "2018", {}, True),
        ("call", "2018", {"context": True}, True),
        ("meeting", None, {}, False),
        ("meeting", None, {"context": True, "place": "Oslo, Norway"}, False),
        ("meeting", None, {"place": "Oslo, Norway"}, True),
        ("meeting", None, {"date_reason": "It says so."}, True),
        ("meeting", None, {"date_reason": "It says so.", "context": True}, True),
        # what is no contact stays
        ("statement", None, {"names": ""}, True),
        ("policy", None, {"names": "", "context": True}, True),
        ("other", None, {"names": ""}, True),
    ],
)
def test_a_contact_that_tells_too_little_is_dropped(
    kind: str, when: str | None, fields: dict[str, Any], stays: bool
) -> None:
    found = linked(kind, when, **fields)
    assert (found is not None) == stays
    if found:
        assert (found.kind, found.date, found.calendar) == (kind, when, None)
        assert found.context == fields.get("context", False)
