"""Events told by turns of phrase: one of several, by the day before, on the same day."""

from __future__ import annotations

import pytest

from tests.extract.events.test_find import P, T, read, tell

TOLD = [
    # one of several
    (
        "Trump and Putin met twice and spoke by phone six times. The very first took place on "
        "3 May 2018, before the harvest.",
        "2020-01-10",
        ("call", "2018-05-03", {T, P}),
    ),
    (
        "Trump and Putin are close. The two men have spoken nine times, most recently on 4 May.",
        "2020-06-10",
        ("call", "2020-05-04", {T, P}),
    ),
    # what a sentence says of two is said of two: "he" is not whom he speaks to
    (
        "Trump was pleased. Putin smiled. He spoke with Putin on 3 May.",
        "2020-06-10",
        ("call", "2020-05-03", {T, P}),
    ),
    # a call by its length
    (
        "President Trump on Monday spoke for nearly an hour with President Putin.",
        "2020-06-10",
        ("call", "2020-06-08", {T, P}),
    ),
    # not the dateline, but the day that is told
    (
        "OSLO/ROME, Nov 17 - Trump and Putin agreed to talk, after the two men held a call.\n\n"
        "During the call on Monday Trump and Putin spoke of grain.",
        "2021-11-17",
        ("call", "2021-11-15", {T, P}),
    ),
    # the day before the day that the sentence before tells
    (
        "The villa in Ohio has stood empty since Dec. 30, when the Russians had to leave. A day "
        "earlier Obama had expelled ten Russian diplomats.",
        "2017-06-02",
        ("policy", "2016-12-29", {"Barack Obama", "Russia"}),
    ),
    # the same day is none that is still to come
    (
        "The first part began on Thursday; the second begins on August 27. It was on the same "
        "day that Trump met Putin in Oslo.",
        "2025-08-08",
        ("meeting", "2025-08-07", {T, P}),
    ),
    # sayings
    (
        "Putin listened. On Sunday Trump took to Twitter to say that Russia was right.",
        "2018-07-18",
        ("statement", "2018-07-15", {T}),
    ),
    (
        "Putin’s offer, made on 2 July, to extend New START with Washington was rejected.",
        "2018-07-18",
        ("statement", "2018-07-02", {P}),
    ),
    (
        "Peskov disclosed the American invitation on Monday.",
        "2018-07-18",
        ("statement", "2018-07-16", {"Dmitry Peskov"}),
    ),
    # whose decision it was
    (
        "Trump’s decision on Monday to call off a meeting with Putin came late.",
        "2018-07-18",
        ("policy", "2018-07-16", {T, P}),
    ),
    # a heading may name the place
    (
        "How Trump and Putin met\n\nTrump and Putin are due to meet on Friday.\n\n"
        "July 16, 2018 - Oslo, Norway\n\nThe two leaders met for an hour.\n\n"
        "Late 2018 - Rome and Lima\n\nThe pair exchanged a few words on November 11 at a lunch.",
        "2025-08-14",
        ("meeting", "2018-11-11", {T, P}),
    ),
    (
        "US President Donald Trump and his counterpart, Vladimir Putin, talked for about an "
        "hour on Wednesday.",
        "2025-02-14",
        ("call", "2025-02-12", {T, P}),
    ),
    (
        "Trump and Putin spoke twice in April, and again on 7 May.",
        "2020-06-01",
        ("call", "2020-05-07", {T, P}),
    ),
    # a date that opens the sentence holds for what follows
    (
        "Trump smiled. At the Oslo summit last August Trump argued that Putin should come.",
        "2020-06-02",
        ("statement", "2019-08", {T}),
    ),
    # where it was said, and when that was published
    (
        "Putin denied any role in an interview with a paper of Oslo published last Friday.",
        "2019-08-02",
        ("statement", "2019-07-26", {P}),
    ),
    (
        "Trump told reporters after a long rally in Nevada on October 20 that Russia had lied.",
        "2019-08-02",
        ("statement", "2018-10-20", {T}),
    ),
    # what comes on a day
    (
        "Putin was calm.\n\nOn Tuesday came another volley. “Russia is lost,” Trump wrote.",
        "2025-05-29",
        ("statement", "2025-05-27", {T}),
    ),
    # envoys without a name, in a clause of their own
    (
        "Peskov told reporters that it had come up in Oslo, where Russian, Ukrainian and American "
        "delegations met on 3 July.",
        "2018-07-18",
        ("meeting", "2018-07-03", {"Russia", "Ukraine", "United States"}),
    ),
    (
        "Teams from Russia and the US are due to sit down together in Oslo tomorrow.",
        "2018-07-18",
        ("meeting", "2018-07-19", {"Russia", "United States"}),
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), TOLD)
def test_finds(text: str, published: str, expected: tuple[str, str, set[str]]) -> None:
    kind, date, names = expected
    told = [(event[0], event[1], event[3]) for event in map(tell, read(text, published))]

    assert (kind, date, frozenset(names)) in told


@pytest.mark.parametrize(
    "text",
    [
        "The Kremlin denied that Putin had spoken to Trump since the vote.",
        "Kremlin calls report of Trump-Putin phone call fiction",
    ],
)
def test_what_is_denied_did_not_take_place(text: str) -> None:
    assert [event.kind for event in read(text, "2018-07-18") if event.kind != "statement"] == []


def test_who_tells_of_a_meeting_does_not_take_part() -> None:
    (meeting,) = [
        event
        for event in read(
            "Ushakov says a meeting of Trump and Putin in Oslo has been agreed.", "2019-08-02"
        )
        if event.kind == "meeting"
    ]

    assert {participant.name for participant in meeting.participants} == {T, P}
    assert meeting.planned
    assert meeting.date is None


def test_far_down_what_counts_from_no_date_is_not_news() -> None:
    text = "Trump met Putin on Monday.\n\n" + "They ate.\n\n" * 4
    text += (
        "Three days after Trump and Putin had stood in Oslo, Sarah Sanders said Russia was right."
    )

    assert [event.date for event in read(text, "2018-07-28") if event.kind == "statement"] == [None]


def test_an_interview_is_no_call() -> None:
    events = read("Speaking to Ann Lee on Monday, Trump said that Putin was strong.", "2018-07-18")

    assert [event.kind for event in events] == ["statement"]


@pytest.mark.parametrize(
    ("text", "context"),
    [
        ("The State Department said on Saturday that Russia was wrong.", False),
        ("A State Department spokesman said on Saturday that Russia was wrong.", False),
        ("The State Department said on Saturday that wheat was cheap.", True),
        (
            "Russia and the US quarrel\n\nA State Department spokesman said on Saturday that "
            "nothing had been decided.",
            False,
        ),
        ("Barack Obama said on Saturday that Russia was wrong.", True),
    ],
)
def test_a_ministry_counts_where_it_speaks_of_the_other(text: str, context: bool) -> None:
    assert [event.context for event in read(text, "2018-12-03")] == [context]
