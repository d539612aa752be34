"""Which tellings report the same happening."""

from __future__ import annotations

import pytest

from tests.extract.events.whole import events

SAME = [
    # at one time, with the same parties and place
    (
        "Trump met Putin on 4 May 2017 in Oslo. On that day in May 2017 Trump and Putin "
        "met for an hour.",
        [
            "meeting 2017-05-04 words | with Trump, with Putin | in Oslo, Norway | Trump "
            "met Putin on 4 May 2017 in Oslo. [4 May 2017] | On that day in May 2017 Trump "
            "and Putin met for an hour. [May 2017] 2017-05 words"
        ],
    ),
    (
        "On 4 May 2017, Trump met Putin. In May 2017, Trump and Putin met in Oslo.",
        [
            "meeting 2017-05-04 words | with Trump, with Putin | in Oslo, Norway | On 4 "
            "May 2017, Trump met Putin. [4 May 2017] | In May 2017, Trump and Putin met in "
            "Oslo. [May 2017] 2017-05 words"
        ],
    ),
    # ... not at another place
    (
        "On 4 May 2017, Trump met Putin in Rome. In May 2017, Trump and Putin met in Oslo.",
        [
            "meeting 2017-05-04 words | with Trump, with Putin | in Rome, Italy | On 4 May "
            "2017, Trump met Putin in Rome. [4 May 2017]",
            "meeting 2017-05 words | with Trump, with Putin | in Oslo, Norway | In May "
            "2017, Trump and Putin met in Oslo. [May 2017]",
        ],
    ),
    # ... nor with another
    (
        "On 4 May 2017, Trump met Putin. In May 2017, Trump met Erdogan.",
        [
            "meeting 2017-05-04 words | with Trump, with Putin | On 4 May 2017, Trump met "
            "Putin. [4 May 2017]",
            "meeting 2017-05 words | with Trump, with Recep Tayyip Erdogan | context | In "
            "May 2017, Trump met Erdogan. [May 2017]",
        ],
    ),
    # ... nor a call and a meeting
    (
        "On 4 May 2017, Trump met Putin. In May 2017, Trump phoned Putin.",
        [
            "meeting 2017-05-04 words | with Trump, with Putin | On 4 May 2017, Trump met "
            "Putin. [4 May 2017]",
            "call 2017-05 words | by Trump, to Putin | In May 2017, Trump phoned Putin. [May 2017]",
        ],
    ),
    # what goes on: soon, or of the news
    (
        "Trump met Putin in June 2017.\n\nGrain is dear.\n\nThe meeting between Trump and "
        "Putin was short.",
        [
            "meeting 2017-06 words | with Trump, with Putin | Trump met Putin in June "
            "2017. [June 2017] | The meeting between Trump and Putin was short. [June 2017]"
        ],
    ),
    (
        "Trump met Putin in June 2017.\n\nTrump met Putin in Oslo.",
        [
            "meeting 2017-06 words | with Trump, with Putin | in Oslo, Norway | Trump met "
            "Putin in June 2017. [June 2017] | Trump met Putin in Oslo. [June 2017]"
        ],
    ),
    (
        "Trump met Putin in June 2017.\n\nGrain is dear.\n\nTrump met Putin in Oslo.",
        [
            "meeting 2017-06 words | with Trump, with Putin | Trump met Putin in June "
            "2017. [June 2017]",
            "meeting 2018-05-16 publication | with Trump, with Putin | in Oslo, Norway | "
            "Trump met Putin in Oslo.",
        ],
    ),
    # sayings go on from the speaker's last
    (
        "Trump said on 4 May 2017 that Putin was strong. Trump said that Russia was weak.",
        [
            "statement 2017-05-04 words | by Trump | Trump said on 4 May 2017 that Putin "
            "was strong. [4 May 2017] | Trump said that Russia was weak. [4 May 2017] | "
            "~Putin was strong | ~Russia was weak"
        ],
    ),
    (
        "Trump said on 4 May 2017 that Putin was strong.\n\nGrain is dear.\n\nTrump said "
        "that Russia was weak.",
        [
            "statement 2017-05-04 words | by Trump | Trump said on 4 May 2017 that Putin "
            "was strong. [4 May 2017] | ~Putin was strong",
            "statement ? - | by Trump | Trump said that Russia was weak. | ~Russia was weak",
        ],
    ),
    (
        "Trump said on Monday that Putin was strong.\n\nGrain is dear.\n\nTrump said that "
        "Russia was weak.",
        [
            "statement 2018-05-14 words | by Trump | Trump said on Monday that Putin was "
            "strong. [Monday] | Trump said that Russia was weak. [Monday] | ~Putin was "
            "strong | ~Russia was weak"
        ],
    ),
    (
        "Trump said on Monday that Putin was strong. Trump said on Tuesday that Russia was weak.",
        [
            "statement 2018-05-14 words | by Trump | Trump said on Monday that Putin was "
            "strong. [Monday] | ~Putin was strong",
            "statement 2018-05-15 words | by Trump | Trump said on Tuesday that Russia was "
            "weak. [Tuesday] | ~Russia was weak",
        ],
    ),
    # acts are one when they are told at once
    (
        "The United States imposed sanctions on Russia\n\nOn Monday the United States "
        "imposed sanctions on Russia.",
        [
            "policy 2018-05-14 words | imposed sanctions on Russia | by United "
            "States, with Russia | sanctions | The United States imposed "
            "sanctions on Russia [Monday] | On Monday the United States imposed"
            " sanctions on Russia. [Monday]"
        ],
    ),
    # what a spokesman says of the call, and what he says besides
    (
        "Trump and Putin spoke by phone on Monday. “It was short,” the Kremlin said.\n\n"
        "“Trump is strong,” Peskov said on Tuesday.",
        [
            "call 2018-05-14 words | with Trump, with Putin | Trump and Putin spoke by "
            "phone on Monday. [Monday] | “It was short,” the Kremlin said. [Monday] | “It "
            "was short,”",
            "statement 2018-05-15 words | by Dmitry Peskov | “Trump is strong,” Peskov "
            "said on Tuesday. [Tuesday] | “Trump is strong,”",
        ],
    ),
    # sentences that go on with those who met
    (
        "Trump met Putin on Monday. Trump and Putin ate soup. Grain is dear.",
        [
            "meeting 2018-05-14 words | with Trump, with Putin | Trump met Putin on "
            "Monday. [Monday] | Trump and Putin ate soup. [Monday]"
        ],
    ),
    (
        "Trump met Putin on Monday.\n\nTrump and Putin ate soup.",
        [
            "meeting 2018-05-14 words | with Trump, with Putin | Trump met Putin on "
            "Monday. [Monday] | Trump and Putin ate soup. [Monday]"
        ],
    ),
    (
        "Trump met Putin on 4 May 2016.\n\nTrump and Putin eat soup.",
        [
            "meeting 2016-05-04 words | with Trump, with Putin | Trump met Putin on 4 May "
            "2016. [4 May 2016]"
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SAME)
def test_told_twice(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


SAID_AT = [
    (
        "Trump and Putin spoke by phone on Monday.\n\nGrain is dear.\n\n“It was short,” "
        "the Kremlin said.",
        [
            "call 2018-05-14 words | with Trump, with Putin | Trump and Putin spoke by "
            "phone on Monday. [Monday] | “It was short,” the Kremlin said. [Monday] | “It "
            "was short,”"
        ],
    ),
    (
        "Trump and Putin spoke by phone on Monday.\n\nGrain is dear.\n\nRye is dear.\n\n"
        "Oats are dear.\n\n“It was short,” the Kremlin said.",
        [
            "call 2018-05-14 words | with Trump, with Putin | Trump and Putin spoke by "
            "phone on Monday. [Monday]",
            "statement 2018-05-16 publication | by The Kremlin | “It was short,” the "
            "Kremlin said. | “It was short,”",
        ],
    ),
    (
        "Trump and Putin spoke by phone in June 2017. “It was short,” the Kremlin said.",
        [
            "call 2017-06 words | with Trump, with Putin | Trump and Putin spoke by phone "
            "in June 2017. [June 2017] | “It was short,” the Kremlin said. [June 2017] | "
            "“It was short,”"
        ],
    ),
    (
        "Trump and Putin spoke by phone in June 2017.\n\n“It was short,” the Kremlin said.",
        [
            "call 2017-06 words | with Trump, with Putin | Trump and Putin spoke by phone "
            "in June 2017. [June 2017]",
            "statement 2018-05-16 publication | by The Kremlin | “It was short,” the "
            "Kremlin said. | “It was short,”",
        ],
    ),
    (
        "Trump and Putin spoke by phone on Monday. “It was short,” Merkel said.",
        [
            "call 2018-05-14 words | with Trump, with Putin | Trump and Putin spoke by "
            "phone on Monday. [Monday]",
            "statement 2018-05-16 publication | by Angela Merkel | context | “It was "
            "short,” Merkel said. | “It was short,”",
        ],
    ),
    (
        "Trump and Putin will speak by phone on Friday. “It will be short,” the Kremlin said.",
        [
            "call 2018-05-18 words | with Trump, with Putin | planned | Trump and Putin "
            "will speak by phone on Friday. [Friday]",
            "statement 2018-05-16 publication | by The Kremlin | “It will be short,” the "
            "Kremlin said. | “It will be short,”",
        ],
    ),
    (
        "Putin said in a call with Trump on Monday that grain was dear.",
        ["call 2018-05-14 words | with Putin, with Trump | [Monday] | ~grain was dear"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SAID_AT)
def test_what_is_said_of_a_contact(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


LEAD = [
    # what somebody had said before is not what the headline tells
    (
        "Trump calls Putin weak\n\nGrain is dear.\n\nBread is dear.\n\nTrump had said on Monday "
        "that Putin was strong.",
        [
            "statement 2018-05-16 publication | by Trump | Trump calls Putin weak | ~Putin weak",
            "statement 2018-05-14 words | by Trump | Trump had said on Monday that Putin was "
            "strong. [Monday] | ~Putin was strong",
        ],
    ),
    (
        "Trump says Putin is strong\n\nTrump said on Monday that Putin was strong.",
        [
            "statement 2018-05-14 words | by Trump | Trump says Putin is strong [Monday] | "
            "Trump said on Monday that Putin was strong. [Monday] | ~Putin is strong | "
            "~Putin was strong"
        ],
    ),
    (
        "Trump, Putin talk\n\nTrump and Putin spoke by phone on Monday.",
        [
            "call 2018-05-14 words | with Trump, with Putin | Trump, Putin talk [Monday] | "
            "Trump and Putin spoke by phone on Monday. [Monday]"
        ],
    ),
    (
        "Trump talks to Putin\n\nGrain is dear.\n\nTrump talked to Putin by phone on Monday.",
        [
            "call 2018-05-14 words | with Trump, with Putin | Trump talks to Putin [Monday]"
            " | Trump talked to Putin by phone on Monday. [Monday]"
        ],
    ),
    (
        "Trump and Putin meet\n\nTrump and Putin met in June 2017. The last meeting "
        "between Trump and Putin was in May 2016.",
        [
            "meeting 2017-06 words | with Trump, with Putin | Trump and Putin meet [June "
            "2017] | Trump and Putin met in June 2017. [June 2017]",
            "meeting 2016-05 words | with Trump, with Putin | The last meeting between "
            "Trump and Putin was in May 2016. [May 2016]",
        ],
    ),
    (
        "Trump met Erdogan in June 2017. Trump met Putin.",
        [
            "meeting 2017-06 words | with Trump, with Recep Tayyip Erdogan | context | "
            "Trump met Erdogan in June 2017. [June 2017]",
            "meeting 2018-05-16 publication | with Trump, with Putin | Trump met Putin.",
        ],
    ),
    (
        "Trump phoned Putin in May 2017. The previous call between Trump and Putin was short.",
        [
            "call 2017-05 words | by Trump, to Putin | Trump phoned Putin in May 2017. [May 2017]",
            "call ? - | with Trump, with Putin | The previous call between Trump and Putin "
            "was short.",
        ],
    ),
    (
        "Trump will phone Putin on Friday. Trump phoned Putin on Monday.",
        [
            "call 2018-05-18 words | with Trump, with Putin | planned | Trump will phone "
            "Putin on Friday. [Friday]",
            "call 2018-05-14 words | by Trump, to Putin | Trump phoned Putin on Monday. [Monday]",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), LEAD)
def test_the_lead_foretells(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected
