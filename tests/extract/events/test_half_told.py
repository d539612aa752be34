"""What a sentence tells by halves: one of the two, a treaty without parties, a late subject."""

from __future__ import annotations

import pytest

from tests.extract.events.test_find import read
from tests.extract.mentions.whole import who

ABOUT = "Trump and Putin fell out.\n\n"

# text, and (kind, day) of all that is no context
TOLD = [
    # whose meeting it is
    (
        ABOUT + "On May 3 Trump wished Joe Biden luck in his meeting with Putin.",
        [("statement", "2019-05-03")],
    ),
    # talks with others whom nobody names are not with him who is called
    (
        ABOUT + "On May 3 Trump calls Putin in middle of talks with European leaders.",
        [("call", "2019-05-03")],
    ),
    # who calls stands behind the comma
    (
        "Trump and Putin fell out. On May 3, after a video call with Danish leaders and Putin, "
        "Trump left.",
        [("call", "2019-05-03")],
    ),
    (ABOUT + "Putin's letter of May 3 wished his family well.", [("message", "2019-05-03")]),
    (ABOUT + "A thumbs-up outside the palace on May 3 was all.", [("meeting", "2019-05-03")]),
    (
        ABOUT + "Three calls on oil took place between May 3 and 5.",
        [("call", "2019-05-03/2019-05-05")],
    ),
    # who told the other something on an occasion took part in it
    (
        "Obama and Medvedev met. Trump told Putin so in the very first call, on May 3.",
        [("call", "2019-05-03")],
    ),
    # a treaty of the two names its parties
    ("New START ran out on May 3.", [("policy", "2019-05-03")]),
    ("The Danish fishing treaty ran out on May 3.", []),
    # aid of one country for the other
    ("Russia sent medical supplies to America on May 3.", [("other", "2019-05-03")]),
    ("Russia sent medical supplies to Oslo on May 3.", []),
    # a subject far down stands right before what it does
    (
        ABOUT + "It did not last for long, not even for a single week of that wet and cold spring: "
        "on May 3 John Bolton, the president's adviser, let it be known that Russia had lied.",
        [("statement", "2019-05-03")],
    ),
    # talks in a town
    (
        "American and Russian teams were in Oslo on Thursday and Friday for talks on arms.",
        [("meeting", "2019-06-06/2019-06-07")],
    ),
    ("American and Russian teams were in Oslo on Thursday for a wedding.", []),
    # a noun takes up the act of the sentence before
    (
        "Trump expelled 60 Russian diplomats on May 9.\n\nThe expulsions, the most for years, "
        "came six days after he telephoned Putin.",
        [("policy", "2019-05-09"), ("call", "2019-05-03")],
    ),
    # ships
    ("America seized a Russian tanker on May 3.", [("policy", "2019-05-03")]),
    ("A storm seized a Russian port on May 3.", []),
    # what one is in favour of is not yet
    ("Aides of both are in favour of a meeting of Trump and Putin in Oslo in May.", []),
    # what goes with the past is past
    (
        "Putin was glad, sending Trump a telegram on Tuesday.",
        [("message", "2019-06-04")],
    ),
    # words behind their day and place, and whose move is spoken of
    (
        "Trump tweeted on May 3 from Oslo that he had not met Putin because of the rain.",
        [("statement", "2019-05-03")],
    ),
    ("On Tuesday Putin backed Trump's decision to leave Oslo.", [("statement", "2019-06-04")]),
    ("On May 3 America hit ten Russians with sanctions.", [("policy", "2019-05-03")]),
    # what can be is not
    (ABOUT + "A call between the two can be set up on Thursday.", []),
    # part of a day spent in talk, and talks that an adjective tells
    (
        ABOUT + "Lavrov spent most of May 3 in Oslo discussing oil with Trump.",
        [("meeting", "2019-05-03")],
    ),
    (ABOUT + "Lavrov spent most of May 3 in Oslo discussing oil.", []),
    (ABOUT + "Their last official talks, in Oslo on May 3, failed.", [("meeting", "2019-05-03")]),
    (ABOUT + "Their talks, all of them before May 3, failed.", []),
    # a letter that somebody calls one
    (ABOUT + "On May 3 Putin sent Trump what he called a short note.", [("message", "2019-05-03")]),
    # a decision that a noun names, an order to officials, a time limit that is cut
    (
        ABOUT + "Trump's decision on May 3 to pull out of the arms treaty angered Russia.",
        [("policy", "2019-05-03")],
    ),
    (
        ABOUT + "On May 3 Putin ordered officials to draft plans for American diplomats.",
        [("policy", "2019-05-03")],
    ),
    (ABOUT + "On May 3 Trump cut the term for Russia to ten days.", [("policy", "2019-05-03")]),
    (ABOUT + "On May 3 Trump cut the term paper on Russia.", []),
    # what comes into force is an act, though it lies ahead
    ("The US withdrawal from the INF treaty takes effect on August 2.", [("policy", "2019-08-02")]),
    # who is asked has spoken; where somebody goes to speak
    (
        ABOUT + "On May 3 reporters asked Sarah Sanders whether Putin had written. She declined "
        "to go into details.",
        [("statement", "2019-05-03")],
    ),
    (
        ABOUT + "On May 3 Lavrov had gone on television to urge a boycott of America.",
        [("statement", "2019-05-03")],
    ),
    (ABOUT + "On May 3 Lavrov had gone on holiday to forget America.", []),
    # how an act was done is no meeting
    (
        ABOUT + "On May 3, seated next to Angela Merkel, Trump expelled ten Russian diplomats.",
        [("policy", "2019-05-03")],
    ),
    # a body is on the side of the nation whose name it bears
    ("The US Cyber Command accused Russia of spying on May 3.", [("statement", "2019-05-03")]),
    ("The Danish Cyber Command accused Russia of spying on May 3.", []),
    # a contact that was not to be, without a name
    (
        ABOUT + "The quarrel began on May 3, when a planned summit in Oslo was put on hold.",
        [("policy", "2019-05-03")],
    ),
    # hours after what was told, two paragraphs back
    (
        "On May 3 Putin praised Trump.\n\n“He is lively,” he told reporters.\n\nWithin hours Mr. "
        "Trump, on his way home, put out a statement in reply.",
        [("statement", "2019-05-03"), ("statement", "2019-05-03")],
    ),
    # an act on the treaty of which its paragraph tells
    (
        ABOUT + "Trump quit the Open Skies treaty on May 3. The withdrawal takes effect on June 2.",
        [("policy", "2019-05-03"), ("policy", "2019-06-02")],
    ),
    (
        "Oslo left the fishing treaty on May 3. The withdrawal takes effect on June 2.",
        [],
    ),
    # one of several contacts is not the one that is the news
    (
        "Trump and Putin talked on Tuesday.\n\nThe two spoke for an hour. It was their second "
        "call of the year; the first, on May 3, was short.",
        [("call", "2019-06-04"), ("call", "2019-05-03")],
    ),
    # who follows on the act of which the article tells does not speak of an older contact
    (
        "Trump expelled ten Russian diplomats on June 8.\n\nThe Kremlin was angry, its spokesman "
        "said.\n\nOn June 4 Trump had phoned Putin.",
        [("policy", "2019-06-08"), ("call", "2019-06-04")],
    ),
    # a pause that one agrees to; votes at the side of another; a number alone; a wait
    (
        ABOUT + "On May 3 Putin agreed to a 30-day pause that Trump wanted.",
        [("policy", "2019-05-03")],
    ),
    (
        "On May 3 the United States voted alongside Russia at the United Nations.",
        [("policy", "2019-05-03")],
    ),
    (
        ABOUT + "Trump acted against Russian diplomats. On May 3 he sent home 35.",
        [("policy", "2019-05-03")],
    ),
    (
        ABOUT + "Russia waited until May 3 to respond, cutting 755 American staff.",
        [("policy", "2019-05-03")],
    ),
    (
        ABOUT + "Their only other exchange was a short one at lunch on May 3.",
        [("meeting", "2019-05-03")],
    ),
    (ABOUT + "They had issued a joint declaration on May 3.", [("statement", "2019-05-03")]),
    # protests, and to whom somebody speaks
    (
        "Trump expelled Russians on May 3. Moscow protested on May 4.",
        [("policy", "2019-05-03"), ("statement", "2019-05-04")],
    ),
    (
        ABOUT + "Trump, speaking to Fox News on May 3, shrugged it off.",
        [("statement", "2019-05-03")],
    ),
    # a ship told by its name
    ("US forces seized the Anna, a Russian tanker, on May 3.", [("policy", "2019-05-03")]),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_half_told(text: str, expected: list[tuple[str, str]]) -> None:
    found = [(e.kind, e.date) for e in read(text, "2019-06-10") if not e.context]
    assert [each for each in found if each[1] != "2019-06-10"] == expected


BESIDE = [
    ("2018-07-20", "Trump met Putin. His predecessor sang.", "Barack Obama"),
    ("2021-06-12", "Joe Biden slept. His predecessor sang.", "Donald Trump"),
    ("2025-06-12", "Trump's predecessor sang.", "Joe Biden"),
    ("2021-06-12", "Donald Trump's successor sang.", "Joe Biden"),
]


@pytest.mark.parametrize(("published", "text", "name"), BESIDE)
def test_who_led_before_or_after(published: str, text: str, name: str) -> None:
    assert who(text, published).endswith(f"= {name} (description)")


def test_a_predecessor_is_none_of_the_two() -> None:
    told = who("Trump met Putin. His predecessor slept. The two men met.", "2018-07-20")
    assert "The two men = Donald Trump" in told


def test_a_bare_surname_is_the_president_until_another_is_named() -> None:
    told = who("Trump met Putin. Melania Trump slept.", "2018-07-20")
    assert told.startswith("Trump = Donald Trump (named)")
    assert who("Michelle Obama slept. Obama sang.", "2018-07-20").endswith(
        "= Michelle Obama (named)"
    )
