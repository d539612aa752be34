"""Events found in short articles: kind, date, basis, parties, place, standing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.extract import read_article
from dashboard.models import Article, Event

T, P = "Donald Trump", "Vladimir Putin"


def read(text: str, published: str | None) -> tuple[Event, ...]:
    return read_article(Article("a", text, published)).events


def tell(event: Event) -> tuple[str, str | None, str | None, frozenset[str]]:
    names = frozenset(participant.name for participant in event.participants)
    return event.kind, event.date, event.date_basis, names


FOUND = [
    # calls
    (
        "President Trump spoke by phone on Tuesday with President Putin of Russia.",
        "2018-02-14",
        [("call", "2018-02-13", "words", {T, P})],
    ),
    (
        "Putin phoned Trump on 4 May to thank him. The conversation lasted an hour.",
        "2017-05-06",
        [("call", "2017-05-04", "words", {T, P})],
    ),
    (
        "Mr Trump had talked to Mr Putin twice by phone - once in April and again in June.",
        "2019-09-02",
        [("call", "2019-04", "words", {T, P}), ("call", "2019-06", "words", {T, P})],
    ),
    (
        "In 2018 the two presidents, Trump and Putin, called each other in March 2018, May 2018 "
        "and June 2018.",
        "2020-01-10",
        [
            ("call", "2018-03", "words", {T, P}),
            ("call", "2018-05", "words", {T, P}),
            ("call", "2018-06", "words", {T, P}),
        ],
    ),
    # meetings, told anew and taken up
    (
        "Donald Trump and Vladimir Putin met in Vienna on 3 March 2018. The meeting was short.\n\n"
        "In May 2019, the two leaders met again in Oslo.",
        "2020-01-10",
        [("meeting", "2018-03-03", "words", {T, P}), ("meeting", "2019-05", "words", {T, P})],
    ),
    (
        "In June 2017 Trump met Putin in Rome. Two months later the pair spoke by phone.",
        "2020-01-10",
        [("meeting", "2017-06", "words", {T, P}), ("call", "2017-08", "words", {T, P})],
    ),
    # a phrase that the text dates elsewhere
    (
        "Trump recalled moving out after leaving office in 2021, and much else.\n\n"
        "Shortly after leaving office, Trump met Putin.",
        "2022-05-01",
        [("meeting", "2021", "words", {T, P})],
    ),
    # "they" who are named only at the start, and chronicles of two
    (
        "Trump and Putin have a history.\n\nThe market fell.\n\nThe press was late.\n\n"
        "They had talked on 4 May 2018, when Trump announced a tariff.",
        "2020-01-10",
        [("call", "2018-05-04", "words", {T, P})],
    ),
    (
        "A look back at Trump and Putin.\n\n- May 4, 2017: They discuss grain by phone.\n\n"
        "- June 2018: A series of calls on grain, on June 9, 10 and 12.\n\n"
        "- July 9, 2018: A call between their foreign ministers.",
        "2020-01-10",
        [
            ("call", "2017-05-04", "words", {T, P}),
            ("call", "2018-06-09", "words", {T, P}),
            ("call", "2018-06-10", "words", {T, P}),
            ("call", "2018-06-12", "words", {T, P}),
        ],
    ),
    (
        "On 4 May 2017, Trump took a call from the Kremlin.",
        "2020-01-10",
        [("call", "2017-05-04", "words", {T, "The Kremlin"})],
    ),
    # who speak beside a forum meet there
    (
        "Trump and Putin spoke briefly on the margins of the Pacific summit in Lima on 4 May 2017.",
        "2020-01-10",
        [("meeting", "2017-05-04", "words", {T, P})],
    ),
    # a contact in which something was agreed was not itself planned
    (
        "The date had been agreed during a phone call between Trump and Putin on 4 May 2017.",
        "2020-01-10",
        [("call", "2017-05-04", "words", {T, P})],
    ),
    # "at their meeting, they talked": one happening
    (
        "At their meeting in Lima on 4 May 2017, Trump and Putin were late; they talked for an "
        "hour.",
        "2020-01-10",
        [("meeting", "2017-05-04", "words", {T, P})],
    ),
    # acts: who did it, to whom
    (
        "The US Senate voted on Thursday to impose new sanctions on Russia.",
        "2017-06-16",
        [("policy", "2017-06-15", "words", {"United States", "Russia"})],
    ),
    (
        "On 4 May 2018 the Treasury imposed sanctions on Rosneft.",
        "2020-01-10",
        [("policy", "2018-05-04", "words", {"United States", "Russia"})],
    ),
    # the day behind quoted words is when they were said; "Sunday's talks" are Sunday's
    (
        "Putin called Trump's sanctions “an unfriendly act” on 4 May 2018.",
        "2020-01-10",
        [("statement", "2018-05-04", "words", {P})],
    ),
    (
        "On 4 May 2018 Trump said that Putin was silent on last year's flood.",
        "2018-05-09",
        [("statement", "2018-05-04", "words", {T})],
    ),
    # the previous one is another
    (
        "Trump and Putin spoke by telephone.\n\nThe talk was long.\n\n"
        "The previous telephone conversation between the presidents took place on June 1.",
        "2020-07-23",
        [
            ("call", "2020-07-23", "publication", {T, P}),
            ("call", "2020-06-01", "words", {T, P}),
        ],
    ),
    # an occasion told in a sentence of its own dates what was said on it
    (
        "Trump was speaking on Tuesday to two hosts.\n\n“Putin is late,” Trump said.",
        "2022-02-24",
        [("statement", "2022-02-22", "words", {T})],
    ),
    # envoys without a name stand for their country
    (
        "Putin received two of Trump's envoys in the Kremlin on Tuesday.",
        "2025-12-03",
        [("meeting", "2025-12-02", "words", {P, "United States"})],
    ),
    # one act told by headline and lead
    (
        "US throws out 60 Russians\n\nThe US on Monday ordered 60 Russian diplomats to leave.",
        "2018-03-27",
        [("policy", "2018-03-26", "words", {"Russia", "United States"})],
    ),
    # statements: dated by when they were said
    (
        "Speaking in Sochi on Thursday, Putin said that Trump was “a man of his word”.",
        "2018-10-20",
        [("statement", "2018-10-18", "words", {P})],
    ),
    (
        "Putin said that relations with Washington were poor. He added: “We are waiting.”",
        "2017-11-03",
        [("statement", "2017-11-03", "publication", {P})],
    ),
    (
        "“I trust him,” Trump said last year, telling the columnist Ann Lee that Putin was clever.",
        "2021-04-02",
        [("statement", "2020", "words", {T, "Ann Lee"})],
    ),
    # acts of policy
    (
        "President Obama last month expelled ten Russian diplomats over the hacking.",
        "2017-01-20",
        [("policy", "2016-12", "words", {"Barack Obama", "Russia"})],
    ),
    # planned, with a place
    (
        "Trump and Putin will meet in Geneva next month, aides said.",
        "2018-05-20",
        [("meeting", "2018-06", "words", {T, P})],
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), FOUND)
def test_finds(text: str, published: str, expected: list[tuple[object, ...]]) -> None:
    told = [tell(event) for event in read(text, published) if not event.context]

    assert told == [(*row[:3], frozenset(row[3])) for row in expected]  # type: ignore[arg-type]


NOT_FOUND = [
    "Trump and Putin did not meet in Oslo on Monday.",
    "It would be good if Trump met Putin in May, she said.",
    "A meeting between Trump and Putin could be a turning point.",
    "Trump spoke to reporters on Tuesday.",
    "Trump and Putin held six meetings between 2017 and 2019.",
    "Trump and Putin spoke by phone some twenty times, eight times in 2020 alone.",
    "A dry spring.\n\nThe first meetings\n\nBarley suffered.",
    "The mayor called Putin a killer and called for calm.",
    "The council met on Tuesday to meet its obligations.",
    "Imposing sanctions on Russia helps nobody, a paper argued.",
    "Also Read: Trump and Putin met in Oslo on Monday",
    "“They met,” reported the Morning Courier on Monday.",
    "A senior official said on Monday that Trump liked Putin.",
    "The relationship between Trump and Putin has raised eyebrows.",
]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_does_not_find(text: str) -> None:
    assert [tell(event) for event in read(text, "2018-05-20") if not event.context] == []


CONTEXT = [
    ("Obama met Putin in Lima on Saturday.", True),
    ("Trump met Putin in Lima on Saturday.", False),
    ("John Bolton met his Russian counterpart in Lima on Saturday.", False),
    ("Trump met Angela Merkel in Lima on Saturday.", True),
    ("Putin said on Saturday that wheat was cheap.", True),
    ("Putin said on Saturday that American wheat was cheap.", False),
    ("The Kremlin said on Saturday that it had no quarrel with Mr Trump.", False),
    ("Barack Obama said on Saturday that Nato was strong.", True),
    # an article about the two, or their countries, says so at its top
    ("Russia and the US quarrel\n\nPutin said on Saturday that wheat was cheap.", False),
    ("Russia and Norway quarrel\n\nPutin said on Saturday that wheat was cheap.", True),
]


@pytest.mark.parametrize(("text", "context"), CONTEXT)
def test_tells_context_from_events(text: str, context: bool) -> None:
    events = read(text, "2018-12-03")

    assert [event.context for event in events] == [context]


def test_a_saying_at_a_meeting_belongs_to_it() -> None:
    text = (
        "In July 2017, the two met in Hamburg: Donald Trump and Vladimir Putin. "
        "Trump told Putin, “It is an honour.”"
    )
    (event,) = read(text, "2019-01-05")

    assert event.kind == "meeting"
    assert [text[q.start : q.end] for q in event.quotations] == ["It is an honour."]


def test_a_saying_after_a_summit_is_a_statement_and_mentions_the_summit() -> None:
    text = (
        "The presidents, Trump and Putin, held their summit in Vienna in March 2018.\n\n"
        "Trump said after the 2018 summit that he believed Putin."
    )
    summit, statement = sorted(read(text, "2019-01-05"), key=lambda event: event.kind != "summit")

    assert (summit.kind, summit.date, len(summit.mentions)) == ("summit", "2018-03", 2)
    assert (statement.kind, statement.date) == ("statement", "2018")


def test_what_a_spokesman_says_of_a_call_belongs_to_the_call() -> None:
    text = "Putin and Trump spoke by phone on Monday.\n\n“It was a frank call,” the Kremlin said."
    (event,) = read(text, "2018-12-04")

    assert event.kind == "call"
    assert [text[q.start : q.end] for q in event.quotations] == ["It was a frank call,"]


def test_a_planned_event_never_takes_the_publication_date() -> None:
    (event,) = read("Trump and Putin will meet in Geneva.", "2018-05-20")

    assert (event.planned, event.date, event.date_basis) == (True, None, None)


def test_without_a_publication_date_relative_dates_stay_unresolved() -> None:
    (event,) = read("Putin telephoned Trump on Monday.", None)

    assert (event.kind, event.date, event.date_basis) == ("call", None, None)


def test_an_article_of_the_past_lends_no_statement_its_own_date() -> None:
    text = (
        "Trump praised Putin and his ways.\n\n"
        "In March 2016 the two met in Oslo, and earlier this year they met in Rome."
    )
    statement = next(e for e in read(text, "2021-06") if e.kind == "statement")

    assert (statement.date, statement.date_basis) == (None, None)


def test_topics_are_those_of_the_evidence() -> None:
    text = (
        "On 4 May 2017 Trump phoned Putin about Syria.\n\n"
        "In June 2018 Putin told a paper that Trump was right on Nato."
    )
    call, statement = read(text, "2019-01-05")

    assert (call.topics, statement.topics) == (("syria",), ("nato",))


WORDS = (
    "Trump|Putin|met|spoke by phone with|said|on Monday|in May 2018|“yes”|the summit|his|'|“|"
    "the two leaders|in Helsinki|.|\n\n|after|that|sanctions|expelled|will|1999|Russia|"
    "the Kremlin|told|,|and|\ud800"
)
PIECES = st.sampled_from(WORDS.split("|"))


@given(
    st.one_of(st.lists(PIECES, max_size=40).map(" ".join), st.text(max_size=80)),
    st.sampled_from([None, "2018", "2018-05-20", "2016-11-14/2016-11-20"]),
)
def test_any_text_gives_verbatim_evidence(text: str, published: str | None) -> None:
    reading = read_article(Article("a", text, published))
    quoted = {(q.span.start, q.span.end) for q in reading.quotations}
    told = {(r.span.start, r.span.end) for r in reading.reported}
    dates = {timex.span for timex in reading.timexes}

    for event in reading.events:
        assert event.mentions
        assert event.topics
        for mention in event.mentions:
            assert 0 <= mention.span.start < mention.span.end <= len(text)
            assert mention.timex is None or mention.timex in dates
        assert {(q.start, q.end) for q in event.quotations} <= quoted
        assert {(r.start, r.end) for r in event.reported} <= told
