"""What a sentence tells in two ways is one event; what it tells of two is not."""

from __future__ import annotations

import pytest

from dashboard.extract import read_article
from dashboard.models import Article

PUBLISHED = "2018-05-16"  # a Wednesday
ABOUT = "Trump and Putin fell out.\n\n"

# (text, kind, date and parties of each event that is no context)
TOLD = [
    # an act that is announced, or explained in the same breath
    (
        "Trump announced on Monday that he was lifting sanctions on Russia.",
        ["policy 2018-05-14 Russia, Trump"],
    ),
    (
        ABOUT + "Trump on Monday blacklisted two Russian banks, saying they had cheated.",
        ["policy 2018-05-14 Russia, Trump"],
    ),
    # ... not one of another day, nor of another's
    (
        ABOUT + "Trump said on Monday that Russia had expelled 30 diplomats on 2 May.",
        ["policy 2018-05-02 Russia", "statement 2018-05-14 Trump"],
    ),
    # what is cancelled only in what is said, with no date of its own
    (
        "Trump said on Monday that he had cancelled a meeting with Putin.",
        ["statement 2018-05-14 Trump"],
    ),
    # what is said next goes on from it
    (
        ABOUT + "Trump announced on Monday that he was expelling 30 Russian diplomats. The "
        "Kremlin said on Tuesday it was sorry. He had told reporters that it was time.",
        [
            "policy 2018-05-14 Russia, Trump",
            "statement 2018-05-15 The Kremlin",
            "statement 2018-05-14 Trump",
        ],
    ),
    # what one says that others said
    (
        "Trump rang Putin on Monday. The Kremlin said they agreed that relations were \u201cvery "
        "poor indeed now\u201d.",
        ["call 2018-05-14 Putin, Trump"],
    ),
    (
        ABOUT + "In March Trump said Putin had told him that he was \u201cvery, very sorry "
        "indeed\u201d.",
        ["statement 2018-03 Putin, Trump"],
    ),
    # under a heading, and counted from something else
    (
        "Trump and Putin\n\n2 May 2017\n\nA day after Trump expelled ten Russian diplomats, "
        "Putin said he would not answer.\n\n4 May 2017\n\nTrump met Putin.",
        [
            "policy 2017-05-01 Russia, Trump",
            "statement 2017-05-02 Putin",
            "meeting 2017-05-04 Putin, Trump",
        ],
    ),
    # who speaks: both, who stands before the verb, not a country's guest
    (
        "On 25 April the presidents, Trump and Putin, issued a joint statement.",
        ["statement 2018-04-25 Putin, Trump"],
    ),
    (
        ABOUT + "Welcoming the old ambassador to the Kremlin in the month of April, Putin joked "
        "about the vote.",
        ["statement 2018-04 Putin"],
    ),
    (ABOUT + "On Monday, Russia hit back at the Senate.", ["statement 2018-05-14 Russia"]),
    # the subject of two verbs
    (
        ABOUT + "Trump gave in on Monday, and closed the Russian consulate in Boston.",
        ["policy 2018-05-14 Russia, Trump"],
    ),
    # where or when they might meet, they have not met
    (
        ABOUT + "Putin said on Monday that Oslo was a good place to meet Trump.",
        [
            "statement 2018-05-14 Putin",
        ],
    ),
    # a day that opens what is said
    (
        ABOUT + "In a long phone call with Putin in March, Trump said, he did not bring it up.",
        ["call 2018-03 Putin, Trump"],
    ),
    # who was told of last had the meeting; what is said one to one is no call
    (
        "Trump rang Putin on Monday. Joe Biden and Emmanuel Macron were late on 3 May. The "
        "meeting began at noon on 3 May.",
        ["call 2018-05-14 Putin, Trump"],
    ),
    (
        ABOUT + "On 3 May Trump and Putin had a one-on-one conversation in the library.",
        ["meeting 2018-05-03 Putin, Trump"],
    ),
    # one of two who spoke goes on
    (
        ABOUT
        + "Trump and Putin praised each other on Monday. \u201cHe is very, very strong,\u201d "
        "Trump said.",
        ["statement 2018-05-14 Putin, Trump"],
    ),
    # "the interview" is that of the day on which it was told
    (
        ABOUT + "In an interview on 3 May Trump said that he liked Putin. Putin said on Monday "
        "that he was glad. The interview came a day after Trump praised Putin at a rally.",
        ["statement 2018-05-03 Trump", "statement 2018-05-14 Putin", "statement 2018-05-02 Trump"],
    ),
    # what is said again and again is said on no day
    (
        ABOUT + "In May 2017, Putin called Trump \u201ca very bright man indeed\u201d, words "
        "that Trump has often repeated.",
        ["statement 2017-05 Putin"],
    ),
    (ABOUT + "Trump has repeatedly said that he doubts Putin's word.", []),
    # a spokesman says what his house says
    (
        ABOUT + "The Kremlin said on Monday that it would answer Trump. \u201cWe are sorry, and we "
        "will,\u201d Dmitry Peskov told reporters.",
        ["statement 2018-05-14 Kremlin, Peskov"],
    ),
    (
        ABOUT
        + "The White House said on Monday that it would answer Putin. \u201cWe are sorry, and "
        "we will,\u201d Dmitry Peskov told reporters.",
        ["statement 2018-05-14 House", "statement 2018-05-16 Peskov"],
    ),
    # what a book tells was not said when it appeared
    (
        ABOUT + "\u201cKeep it to yourself, please,\u201d Putin told Trump, according to the book, "
        "excerpts of which were published on Monday.",
        ["statement None Putin, Trump"],
    ),
    # a meeting that another is to prepare has not its date
    (
        ABOUT + "The call between Trump and Putin on Monday was supposed to prepare the summit.",
        ["call 2018-05-14 Putin, Trump"],
    ),
    # how reporters were told is no call, but they may be told after one
    (
        ABOUT + "Aides who briefed reporters by telephone blamed Putin. Trump told reporters after "
        "a call with Putin on Monday that he was fine.",
        ["call 2018-05-14 Putin, Trump", "statement 2018-05-14 Trump"],
    ),
    # what was imposed, told by its name first; what is waved away is nobody who is sent away
    (
        ABOUT + "He stayed, in spite of sanctions that Trump imposed on Russia in April.",
        ["policy 2018-04 Russia, Trump"],
    ),
    (ABOUT + "Putin dismissed Trump's tweet on Monday.", ["statement 2018-05-14 Putin"]),
    # how often they met is no meeting, but its day is
    ("Putin and Trump have met twice since the war began in 2014.", []),
    (
        "Putin and Trump have spoken once since the vote, on 2 May.",
        ["call 2018-05-02 Putin, Trump"],
    ),
    ("Putin and Trump met twice in March.", ["meeting 2018-03 Putin, Trump"]),
    # who only vouches for a meeting makes no statement of his own
    (
        "Trump and Putin\n\nThey spoke for about ten minutes at a dinner in March, Putin said.",
        ["meeting 2018-03 Putin, Trump"],
    ),
    # an account of a call is told of the call, wherever it stands; so is what both say
    (
        "Trump rang Putin on Monday.\n\nIt rained.\n\nOil fell.\n\nIt snowed.\n\nThe two "
        "leaders noted that oil was dear.\n\nIt hailed.\n\nOil rose.\n\nIt froze.\n\nThe Kremlin "
        "said in its account of the conversation that it had been long.",
        ["call 2018-05-14 Putin, Trump"],
    ),
    # complaints about a call are not of its day
    (
        ABOUT + "Trump on Tuesday waved off complaints from his party about a telephone call with "
        "Putin, saying that it had gone well. He had rung the Kremlin on Monday.",
        ["statement 2018-05-15 Trump", "call 2018-05-14 Kremlin, Putin, Trump"],
    ),
    # "their" talks are those of the two
    (
        ABOUT + "Trump called off their planned talks at the forum in Oslo in March.",
        ["policy 2018-03 Putin, Trump"],
    ),
    # one who is out of office is no side
    (ABOUT + "Mikhail Gorbachev said on Monday that Trump was wrong.", []),
    # who writes asks, not to whom he writes
    (
        ABOUT + "Trump mocked Putin. Before the week was out he sent a letter to the "
        "Kremlin inviting Putin to lunch.",
        ["message 2018-05-16 Putin, Trump"],
    ),
    # armies that met are no presidents
    (
        "On 25 April Trump and Putin recalled the meeting of American and Soviet troops in 1945.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told_once(text: str, expected: list[str]) -> None:
    found = [
        f"{e.kind} {e.date} {', '.join(sorted(p.name.split(' ')[-1] for p in e.participants))}"
        for e in read_article(Article("a", text, PUBLISHED)).events
        if not e.context
    ]
    assert found == [line.replace("The Kremlin", "Kremlin") for line in expected]
