"""Happenings of which a sentence leaves something unsaid: who, what or when."""

from __future__ import annotations

import pytest

from tests.extract.events.test_find import read

ABOUT = "Trump and Putin fell out.\n\n"

# text, published, (kind, day) of all that is no context
TOLD = [
    # the other one of the two
    (
        ABOUT + "Trump offered a visit during a half-hour call on May 3.",
        "2019-06-10",
        [("call", "2019-05-03")],
    ),
    (
        ABOUT + "It was Trump who placed the call on May 3, to thank Putin for his wishes.",
        "2019-06-10",
        [("call", "2019-05-03")],
    ),
    (
        ABOUT + "On May 3 it was the Russian leader on the line.",
        "2019-06-10",
        [("call", "2019-05-03")],
    ),
    (
        ABOUT + "The plan was made on the telephone on May 3, a week before Jane Doe came to town.",
        "2019-06-10",
        [("call", "2019-05-03")],
    ),
    (ABOUT + "Trump told Fox News by phone on May 3 of a call with Merkel.", "2019-06-10", []),
    (ABOUT + "Trump had a call with governors on May 3.", "2019-06-10", []),
    (ABOUT + "After a call on May 3 with his lawyers Trump was calm.", "2019-06-10", []),
    # an unnamed envoy is not the one who sends him
    (
        "Trump cheers as envoy meets Putin\n\nWitkoff saw Putin in Moscow on Friday.",
        "2025-04-26",
        [("meeting", "2025-04-25")],
    ),
    # of which happenings it tells
    (
        "Trump and Putin spoke on 3 May 2019. Two more calls followed, in July and December.",
        "2020-01-10",
        [("call", "2019-05-03"), ("call", "2019-07"), ("call", "2019-12")],
    ),
    (
        "Trump and Putin spoke by phone on 19 May 2025, their third call since January. "
        "The others took place on 12 February and 18 March.",
        "2025-05-21",
        [("call", "2025-05-19"), ("call", "2025-02-12"), ("call", "2025-03-18")],
    ),
    (
        ABOUT + "When did they last talk?\n\nIn Paris on November 11, over lunch.",
        "2018-12-10",
        [("meeting", "2018-11-11")],
    ),
    (
        ABOUT + "When did the two last speak?\n\nOn November 11, by telephone.",
        "2018-12-10",
        [("call", "2018-11-11")],
    ),
    (ABOUT + "When did they last talk?\n\nThe aide left in Paris on May 3.", "2018-12-10", []),
    (ABOUT + "Did Trump call Putin on May 3?", "2018-12-10", []),
    (
        "Trump and Putin drifted apart. In July 2018 came Helsinki, with its embarrassments.",
        "2020-01-10",
        [("meeting", "2018-07")],
    ),
    # what is called off
    (
        ABOUT + "They would not sit down after all. Trump called it off on November 29.",
        "2018-12-10",
        [("policy", "2018-11-29")],
    ),
    # which diplomats go, the article has said before
    (
        ABOUT + "Sixty Russian diplomats were sent home in March.",
        "2018-12-10",
        [("policy", "2018-03")],
    ),
    (ABOUT + "Six Danish diplomats were sent home in March.", "2018-12-10", []),
    # several in one sentence
    (
        "Trump met Merkel on Monday and Putin on Tuesday.",
        "2018-07-20",
        [("meeting", "2018-07-17")],
    ),
    (
        "Trump spoke with Xi on 2 May 2018 and with President Vladimir Putin on 4 May 2018.",
        "2018-07-20",
        [("call", "2018-05-04")],
    ),
    (
        "Trump met Putin in May 2018, and Putin met Merkel in April 2018.",
        "2018-07-20",
        [("meeting", "2018-05")],
    ),
    (
        "The United States charged ten Russians in February 2018 and two more in July.",
        "2018-12-10",
        [("policy", "2018-02"), ("policy", "2018-07")],
    ),
    (
        ABOUT + "Congress voted for new sanctions. The House voted 400 to 3 for them on July 2, "
        "the Senate 98 to 2 on July 4.",
        "2018-12-10",
        [("policy", "2018-07-02"), ("policy", "2018-07-04")],
    ),
    (
        ABOUT + "On July 28 Moscow seized two American buildings; on the 30th Vladimir Putin put "
        "the number of those who must leave at 755.",
        "2017-08-04",
        [("policy", "2017-07-28"), ("statement", "2017-07-30")],
    ),
    # who is asked, dismissed, or shut in
    (
        ABOUT + "“No meddling, please,” said Trump, when a reporter asked on Friday about Russia.",
        "2019-06-30",
        [("statement", "2019-06-28")],
    ),
    (
        ABOUT + "On Friday the two went behind closed doors for an hour.",
        "2019-06-30",
        [("meeting", "2019-06-28")],
    ),
    (ABOUT + "In April the envoys marked the meeting of their armies in Torgau.", "2019-06-30", []),
    (
        ABOUT + "In April, at the meeting of the armies, the presidents issued a joint statement.",
        "2020-05-08",
        [("statement", "2020-04")],
    ),
    (
        ABOUT + "At his news conference on Friday he called Mr. Putin “a great guy”.",
        "2019-06-30",
        [("statement", "2019-06-28")],
    ),
    (
        ABOUT + "Putin’s suggestion, made in Murmansk on March 27, was scorned in Kiev.",
        "2025-03-31",
        [("statement", "2025-03-27")],
    ),
    (
        ABOUT + "Russia rued the arms treaty abandoned on Feb. 1.",
        "2019-06-30",
        [("policy", "2019-02-01")],
    ),
    (
        "Putin rose. The counsel charged ten Russians in May 2018, three days before Trump met "
        "Putin in Oslo.",
        "2019-03-25",
        [("policy", "2018-05"), ("meeting", None)],
    ),
    # said twice, or set off from what was said before
    (
        ABOUT + "Trump called it a hoax of the Russians. He did so on Tuesday in an interview, and "
        "again at a dinner on Thursday.",
        "2018-09-14",
        [("statement", "2018-09-11"), ("statement", "2018-09-13")],
    ),
    (
        ABOUT + "On Thursday Trump told a host that Putin was fine. It came a day after Trump had "
        "extolled Putin at a forum.",
        "2016-09-09",
        [("statement", "2016-09-08"), ("statement", "2016-09-07")],
    ),
    (
        ABOUT + "“Putin is a friend,” Trump tweeted on Friday. The night before he had joked about "
        "him at a rally.",
        "2020-02-22",
        [("statement", "2020-02-21"), ("statement", "2020-02-20")],
    ),
    (
        ABOUT + "Trump smiled on Friday. Days earlier Putin had praised Trump warmly for it.",
        "2020-02-22",
        [("statement", None)],
    ),
    # days of calls, but one of talks
    (
        "Trump and Putin spoke by phone on 2, 4 and 9 May 2020.",
        "2020-07-31",
        [("call", "2020-05-02"), ("call", "2020-05-04"), ("call", "2020-05-09")],
    ),
    (
        ABOUT + "On April 9 and 10 they spoke again.",
        "2020-07-31",
        [("call", "2020-04-09"), ("call", "2020-04-10")],
    ),
    (
        "Trump and Putin talked a lot.\n\n2019: One call on May 3, one on July 31 about fires, and "
        "one on December 29.",
        "2020-07-31",
        [("call", "2019-05-03"), ("call", "2019-07-31"), ("call", "2019-12-29")],
    ),
    # what a participle adds, what a relative clause looks back on
    (
        ABOUT + "Trump lifted sanctions on a Russian bank on Wednesday, citing “good will”.",
        "2018-08-17",
        [("policy", "2018-08-15")],
    ),
    (
        ABOUT + "John Brennan, a critic, had accused him last month of treason after Oslo, where "
        "Trump stood next to Putin.",
        "2018-08-17",
        [("meeting", None)],
    ),
    # a silence since
    (
        ABOUT + "The two presidents have not spoken since July 23, when they discussed oil.",
        "2020-10-07",
        [("call", "2020-07-23")],
    ),
    (
        ABOUT + "The two presidents have not met since June 2019.",
        "2020-10-07",
        [("meeting", "2019-06")],
    ),
    (ABOUT + "The two presidents have not spoken since Trump left.", "2020-10-07", []),
    # an envoy's talks, and what the president says of them
    (
        "Putin received Steve Witkoff in Moscow on Tuesday. “Great progress on Russia,” Trump "
        "wrote on Wednesday.",
        "2025-08-07",
        [("meeting", "2025-08-05"), ("statement", "2025-08-06")],
    ),
    # when
    (
        ABOUT + "On Tuesday Trump praised Putin. Hours earlier his Treasury had blacklisted a bank "
        "in Moscow.",
        "2025-10-23",
        [("statement", "2025-10-21"), ("policy", "2025-10-21")],
    ),
    (
        ABOUT + "They have talked eight times since the report appeared, on Feb. 27, in a journal.",
        "2020-07-31",
        [],
    ),
    (
        "Putin spoke up on Thursday. “Trump is right,” he said, asked about the decision, "
        "announced a day earlier, to leave.",
        "2018-12-21",
        [("statement", "2018-12-20")],
    ),
    (
        "Aide Jane Doe told Putin on 3 May that Trump would quit the pact; Trump had announced it "
        "at a rally on 20 April.",
        "2019-06-10",
        [("statement", "2019-04-20")],
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), TOLD)
def test_what_is_left_unsaid(text: str, published: str, expected: list[tuple[str, str]]) -> None:
    found = [(event.kind, event.date) for event in read(text, published) if not event.context]
    assert sorted(found) == sorted(expected)


WITH = [
    (
        "Trump welcomed Lavrov, the foreign minister, and Kislyak, the envoy, to the White House",
        True,
    ),
    ("Trump met President Putin of Russia", True),
    ("Trump sat across from Putin at a banquet", True),
    ("Trump took the chair next to Putin at dinner", True),
    ("At a dinner for leaders Trump and Putin drank and the two talked for an hour", True),
    ("Trump stood beside the Russian leader", True),
    ("Trump took a chair by the window", False),
    ("Trump had lunch with his aides", False),
]


@pytest.mark.parametrize(("words", "met"), WITH)
def test_seats_and_meals(words: str, met: bool) -> None:
    found = read(f"{words} on May 10, 2017.", "2017-05-12")
    kinds = [event.kind for event in found if not event.context and event.date == "2017-05-10"]
    assert ("meeting" in kinds) is met


def test_a_name_with_an_initial_is_the_one_that_the_tables_know() -> None:
    (event,) = read("Sergey V. Lavrov met Trump on May 10, 2017.", "2017-05-12")
    assert {each.name for each in event.participants} == {"Sergei Lavrov", "Donald Trump"}
