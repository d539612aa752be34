"""What happened, what did not, and how often, each event in full."""

from __future__ import annotations

import pytest

from tests.extract.events.whole import events

OFTEN = [
    (
        "Trump and Putin talked by phone once in April and again in May.",
        [
            "call 2018-04 words | with Trump, with Putin | [April]",
            "call 2018-05 words | with Trump, with Putin | [May]",
        ],
    ),
    (
        "Trump and Putin have spoken by phone twice: first in April 2018 and then again "
        "in May 2018.",
        [
            "call 2018-04 words | with Trump, with Putin | [April 2018]",
            "call 2018-05 words | with Trump, with Putin | [May 2018]",
        ],
    ),
    (
        "Trump and Putin spoke by phone eight times, most recently on 2 May.",
        ["call 2018-05-02 words | with Trump, with Putin | [2 May]"],
    ),
    (
        "Trump and Putin spoke by phone in March, April and May 2018.",
        [
            "call 2018-03 words | with Trump, with Putin | [March]",
            "call 2018-04 words | with Trump, with Putin | [April]",
            "call 2018-05 words | with Trump, with Putin | [May 2018]",
        ],
    ),
    (
        "Trump and Putin met on 4 and 5 May in Oslo.",
        [
            "meeting 2018-05-04/2018-05-05 words | with Trump, with Putin | in Oslo, Norway | "
            "[4 and 5 May]"
        ],
    ),
    ("Trump and Putin met six times.\n\nThe last was in Oslo in June 2017.", []),
    ("Trump has met Putin twice.", ["meeting 2018-05-16 publication | with Trump, with Putin"]),
    ("The meetings of Trump and Putin that mattered were long.", []),
]


@pytest.mark.parametrize(("text", "expected"), OFTEN)
def test_more_than_once(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


NOT = [
    # a meeting that is only spoken of, for which it is too early, that is unlikely
    (
        "Trump spoke of a “feel-out meeting” with Putin.",
        ["statement 2018-05-16 publication | by Trump | “feel-out meeting”"],
    ),
    ("It was too early to fix a new conversation between Putin and Trump.", []),
    ("A summit of Trump and Putin, promised and put off, now looks unlikely.", []),
    ("The US has not expelled Russian diplomats.", []),
    ("Trump refused to meet Putin on Monday.", []),
    ("Suppose Trump had met Putin on Monday.", []),
    ("Trump may meet Putin on Monday.", []),
    ("Trump spoke to reporters about Putin on Monday.", []),
    # who calls it off does something
    (
        "Trump cancelled his meeting with Putin on Monday.",
        ["policy 2018-05-14 words | cancelled his meeting | by Trump, with Putin | [Monday]"],
    ),
    # ... and who denies it speaks
    (
        "Trump denied on Monday that he had met Putin.",
        ["statement 2018-05-14 words | by Trump | [Monday] | ~he had met Putin"],
    ),
    # denied among other things
    (
        "Trump denied that he had met Putin in Oslo, calling it “a lie” and “a hoax”.",
        [
            "statement 2018-05-16 publication | by Trump | “a lie” | “a hoax” | ~he had "
            "met Putin in Oslo"
        ],
    ),
    (
        "Trump announced on Monday that he was calling off the talks with Putin.",
        [
            "statement 2018-05-14 words | by Trump | [Monday] | ~he was calling off the "
            "talks with Putin"
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), NOT)
def test_what_did_not_take_place(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


TOLD = [
    # what is discussed is possible, not the call in which it is
    (
        "Trump and Putin discussed a possible meeting in a phone call on 2 May.",
        ["call 2018-05-02 words | with Trump, with Putin | [2 May]"],
    ),
    (
        "Trump and Putin discussed a possible summit by phone on 2 May.",
        ["call 2018-05-02 words | with Trump, with Putin | [2 May]"],
    ),
    (
        "Trump met Putin on Monday. At the meeting, they talked of Syria.",
        [
            "meeting 2018-05-14 words | with Trump, with Putin | syria | Trump met Putin "
            "on Monday. [Monday] | At the meeting, they talked of Syria. [Monday]"
        ],
    ),
    (
        "Trump and Putin met for the summit in Oslo on Monday.",
        ["summit 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | [Monday]"],
    ),
    (
        "Trump said after meeting Putin on Monday that he was strong.",
        [
            "meeting 2018-05-14 words | with Putin, with Trump | after meeting [Monday]",
            "statement 2018-05-14 words | by Trump | [Monday] | ~he was strong",
        ],
    ),
    (
        "“He is strong,” Trump said of Putin after a call on Monday.",
        [
            "call 2018-05-14 words | with Trump, with Putin | after a call [Monday]",
            "statement 2018-05-14 words | by Trump | [Monday] | “He is strong,”",
        ],
    ),
    (
        "Speaking to Merkel, Trump said on Monday that Putin was strong.",
        ["statement 2018-05-14 words | by Trump | [Monday] | ~Putin was strong"],
    ),
    (
        "The US expelled 60 Russian diplomats, the White House said Friday.",
        [
            "policy 2018-05-11 words | expelled 60 Russian diplomats | by "
            "United States, with Russia | sanctions | [Friday]",
            "statement 2018-05-11 words | by The White House | sanctions | [Friday] | "
            "~The US expelled 60 Russian diplomats",
        ],
    ),
    (
        "The US expelled 60 Russian diplomats over the attack in Oslo on Monday.",
        [
            "policy 2018-05-14 words | expelled 60 Russian diplomats | by "
            "United States, with Russia | in Oslo, Norway | sanctions | "
            "[Monday]"
        ],
    ),
    (
        "Trump said, “Putin is strong. We met in May 2017.”",
        [
            "statement 2018-05-16 publication | by Trump | Trump said, “Putin is strong. "
            "We met in May 2017. | “Putin is strong. We met in May 2017.”"
        ],
    ),
    (
        "“I like Putin,” Trump said. “He is strong.”\n\n“We met in Oslo,” he added.",
        [
            "statement 2018-05-16 publication | by Trump | “I like Putin,” Trump said. | "
            "“He is strong.” | “We met in Oslo,” he added. | “I like Putin,” | “He is "
            "strong.” | “We met in Oslo,”"
        ],
    ),
    (
        "Trump spoke to Merkel about Putin on Monday.",
        ["call 2018-05-14 words | with Trump, with Angela Merkel | context | [Monday]"],
    ),
    # counted from what the text does not date, far down
    (
        "It rained.\n\nIt rained.\n\nIt rained.\n\nIt rained.\n\nThree days after they "
        "had met in Oslo, Trump called Putin.",
        [
            "meeting ? - | with Trump, with Putin | in Oslo, Norway | Three days after "
            "they had met in Oslo, Trump called Putin.",
            "call ? - | to Putin, by Trump | Three days after they had met in Oslo, "
            "Trump called Putin.",
        ],
    ),
    (
        "Three days after they had met in Oslo, Trump called Putin.",
        [
            "meeting 2018-05-16 publication | with Trump, with Putin | in Oslo, Norway",
            "call 2018-05-16 publication | to Putin, by Trump",
        ],
    ),
    # a happening before which something is said is not told with it
    (
        "Before meeting Putin, Trump said he was ready.",
        [
            "meeting ? - | with Trump, with Putin | Before meeting",
            "statement 2018-05-16 publication | by Trump | ~he was ready",
        ],
    ),
    # the lead tells what is dated further on, wherever it is told once more
    (
        "Trump said Putin was fair.\n\nTrump met Putin in Oslo on Monday.\n\nDoe "
        "left.\n\nRoe left.\n\nTrump and Putin met on Monday for an hour.",
        [
            "meeting 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | Trump "
            "said Putin was fair. [Monday] | Trump met Putin in Oslo on Monday. [Monday] "
            "| Trump and Putin met on Monday for an hour. [Monday] | ~Putin was fair"
        ],
    ),
    # what is said of the talks on Monday was not said on Monday
    (
        "Trump said the talks with Putin on Monday were good.",
        ["statement 2018-05-16 publication | by Trump | ~the talks with Putin on Monday were good"],
    ),
    (
        "Trump confirmed that the meeting with Putin on Monday was good.",
        [
            "statement 2018-05-16 publication | by Trump | ~the meeting with Putin on "
            "Monday was good"
        ],
    ),
    (
        "The meeting with Putin on Monday was good, Trump said.",
        [
            "statement 2018-05-16 publication | by Trump | ~The meeting with Putin on "
            "Monday was good"
        ],
    ),
    # whoever cancels something begins the sentence
    (
        "Cancelling the summit with Putin, Trump flew home on Monday.",
        ["policy 2018-05-14 words | cancelling the summit | with Putin, with Trump | [Monday]"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_is_told_together(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected
