"""Days counted from what took place, and what dates only the happening beside it."""

from __future__ import annotations

import pytest

from tests.extract.events.whole import events

COUNTED = [
    # a name between commas does not end what is counted from
    (
        "The plane landed on 3 May, two days after Trump and his guest, Vladimir Putin, spoke by "
        "phone.",
        ["call 2018-05-01 words | with Trump, with Putin | [two days after]"],
    ),
    # the date that says the count again is not counted from
    (
        "Trump phoned Putin on 3 May. A day before the call, on 2 May, Russia expelled ten "
        "American diplomats.",
        [
            "call 2018-05-03 words | by Trump, to Putin | sanctions | Trump "
            "phoned Putin on 3 May. [3 May] | A day before the call, on 2 May, "
            "Russia expelled ten American diplomats. [A day before]",
            "policy 2018-05-02 words | expelled ten American diplomats | by Russia, with "
            "United States | sanctions | A day before the call, on 2 May, Russia expelled ten "
            "American diplomats. [2 May]",
        ],
    ),
    (
        "Two days after Trump phoned Putin on 3 May, Putin met Lavrov.",
        [
            "call 2018-05-03 words | by Trump, to Putin | [3 May]",
            "meeting 2018-05-05 words | with Putin, with Sergei Lavrov | context | [Two "
            "days after]",
        ],
    ),
    (
        "Ten days after a call on 3 May, Trump met Putin.",
        [
            "call 2018-05-03 words | with Trump, with Putin | [3 May]",
            "meeting 2018-05-13 words | with Trump, with Putin | [Ten days after]",
        ],
    ),
    (
        "12 days after a call on 3 May, Trump met Putin.",
        [
            "call 2018-05-03 words | with Trump, with Putin | [3 May]",
            "meeting 2018-05-15 words | with Trump, with Putin | [12 days after]",
        ],
    ),
    (
        "Trump met Putin a full week after the call of 3 May.",
        ["meeting 2018-05-07/2018-05-13 words | with Trump, with Putin | [a full week after]"],
    ),
    (
        "A WEEK AFTER their call on 3 May, Trump met Putin.",
        [
            "call 2018-05-03 words | with Trump, with Putin | [3 May]",
            "meeting 2018-05-07/2018-05-13 words | with Trump, with Putin | [A WEEK AFTER]",
        ],
    ),
    (
        "Trump phoned Putin on 3 May. It came only a day after the two met in Oslo.",
        [
            "call 2018-05-03 words | by Trump, to Putin | Trump phoned Putin on 3 May. [3 May]",
            "meeting 2018-05-02 words | with Trump, with Putin | in Oslo, Norway | It "
            "came only a day after the two met in Oslo. [a day after]",
        ],
    ),
    (
        "Trump phoned Putin on 3 May. The move came two days after Russia expelled ten diplomats.",
        [
            "call 2018-05-03 words | by Trump, to Putin | Trump phoned Putin on 3 May. [3 May]",
            "policy 2018-05-01 words | expelled ten diplomats | by Russia | "
            "sanctions | The move came two days after Russia expelled ten "
            "diplomats. [two days after]",
        ],
    ),
    (
        "Trump phoned Putin on 3 May, barely a week after Putin met Merkel.",
        [
            "call 2018-05-03 words | by Trump, to Putin | [3 May]",
            "meeting 2018-04-23/2018-04-29 words | with Putin, with Angela Merkel | "
            "context | [a week after]",
        ],
    ),
    (
        "On 3 May, a day before Trump met Putin, Lavrov said that all is well.",
        [
            "meeting 2018-05-04 words | with Trump, with Putin | before Trump met [a day before]",
            "statement 2018-05-03 words | by Sergei Lavrov | [3 May] | ~all is well",
        ],
    ),
    # a vote without a day lends none
    (
        "A day after the 2013 vote, Putin sent Trump a telegram.",
        ["message 2018-05-16 publication | with Putin, with Trump"],
    ),
    # counted from the act before, and from a date beside the verb
    (
        "Russia expelled ten American diplomats on 3 May. Trump called it a mistake a day after "
        "they were announced.",
        [
            "policy 2018-05-03 words | expelled ten American diplomats | by Russia, with "
            "United States | sanctions | Russia expelled ten American diplomats on 3 May. [3 May]",
            "statement 2018-05-04 words | by Trump | Trump called it a mistake a day after they "
            "were announced. [a day after] | ~it a mistake a day after they were announced",
        ],
    ),
    (
        "Putin's reply on 3 May came a day after Trump expelled ten Russian diplomats.",
        [
            "policy 2018-05-02 words | expelled ten Russian diplomats | by Trump, with Russia | "
            "sanctions | [a day after]"
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_counted(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


BESIDE = [
    (
        "Trump met Putin in May, and Putin met Merkel in April.",
        [
            "meeting 2018-05 words | with Trump, with Putin | [May]",
            "meeting 2018-04 words | with Putin, with Angela Merkel | context | [April]",
        ],
    ),
    (
        "Trump phoned Putin on 3 May; Putin phoned Trump on 4 May.",
        [
            "call 2018-05-03 words | by Trump, to Putin | [3 May]",
            "call 2018-05-04 words | by Putin, by Trump | [4 May]",
        ],
    ),
    (
        "Trump phoned Putin, and on 4 May he met Merkel.",
        [
            "call 2018-05-16 publication | by Trump, to Putin",
            "meeting 2018-05-04 words | with Trump, with Angela Merkel | context | [4 May]",
        ],
    ),
    (
        "Trump phoned Putin and, on 4 May, met him in Oslo.",
        [
            "call 2018-05-16 publication | by Trump, to Putin",
            "meeting 2018-05-04 words | with Putin, with Trump | in Oslo, Norway | [4 May]",
        ],
    ),
    (
        "Trump met Putin on 3 May. The year before, Trump phoned Putin.",
        [
            "meeting 2018-05-03 words | with Trump, with Putin | Trump met Putin on 3 May. [3 May]",
            "call 2017 words | by Trump, to Putin | The year before, Trump phoned Putin. "
            "[The year before]",
        ],
    ),
    # the narrower of two dates of one happening
    (
        "Trump met Putin a week ago in Oslo, on 8 May.",
        ["meeting 2018-05-08 words | with Trump, with Putin | in Oslo, Norway | [8 May]"],
    ),
    (
        "Trump met Putin last month on 8 April.",
        ["meeting 2018-04-08 words | with Trump, with Putin | [8 April]"],
    ),
    # a year that belongs to the noun
    (
        "Trump's 2017 meeting with Putin was short.",
        ["meeting 2017 words | with Trump, with Putin | [2017]"],
    ),
    (
        "The 2016 meeting of Trump and Putin was short.",
        ["meeting 2016 words | with Trump, with Putin | [2016]"],
    ),
    (
        "Trump met Putin at the G20 summit in Osaka last year.",
        ["meeting 2017 words | with Trump, with Putin | in Osaka, Japan | [last year]"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), BESIDE)
def test_each_happening_has_its_own_day(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


HEADED = [
    (
        "Trump called Putin on 3 May.\n\n5 May: A call on Syria.",
        [
            "call 2018-05-03 words | to Putin, by Trump | Trump called Putin on 3 May. [3 May]",
            "call 2018-05-05 words | with Trump, with Putin | syria | 5 May: A call on "
            "Syria. [5 May]",
        ],
    ),
    (
        "Trump called Putin on 3 May.\n\n5 May - a call on Syria.",
        [
            "call 2018-05-03 words | to Putin, by Trump | Trump called Putin on 3 May. [3 May]",
            "call 2018-05-05 words | with Trump, with Putin | syria | 5 May - a call on "
            "Syria. [5 May]",
        ],
    ),
    (
        "Trump called Putin on 3 May.\n\nOn 5 May, a call followed on Syria.",
        [
            "call 2018-05-03 words | to Putin, by Trump | Trump called Putin on 3 May. [3 May]",
            "call 2018-05-05 words | with Trump, with Putin | syria | On 5 May, a call "
            "followed on Syria. [5 May]",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), HEADED)
def test_items_of_a_chronicle(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


AGAIN = [
    (
        "Trump met Putin. The pair sang.",
        [
            "meeting 2018-05-16 publication | with Trump, with Putin | Trump met Putin. "
            "| The pair sang."
        ],
    ),
    (
        "Trump met Putin on Monday. The duo then left for Oslo.",
        [
            "meeting 2018-05-14 words | with Trump, with Putin | Trump met Putin on "
            "Monday. [Monday] | The duo then left for Oslo. [Monday]"
        ],
    ),
    (
        "Trump phoned Putin in April 2017. The first call was short.",
        [
            "call 2017-04 words | by Trump, to Putin | Trump phoned Putin in April 2017. "
            "[April 2017] | The first call was short. [April 2017]"
        ],
    ),
    (
        "Trump took the floor:\n\n“We agree with Putin.”",
        [
            "statement 2018-05-16 publication | by Trump | “We agree with Putin.” | “We "
            "agree with Putin.”"
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), AGAIN)
def test_told_again(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


WITHIN = [
    ("All this comes less than a month after the two met in Oslo.", "2018-04-03/2018-05-03"),
    ("It came not even three weeks after the two met in Oslo.", "2018-04-12/2018-05-03"),
    ("It came just three weeks after the two met in Oslo.", "2018-04-09/2018-04-15"),
]


@pytest.mark.parametrize(("text", "expected"), WITHIN)
def test_less_than_so_long_is_all_the_time_between(text: str, expected: str) -> None:
    told = events(f"Trump phoned Putin on 3 May. {text}", "2018-05-16")
    assert [line.split()[1] for line in told if line.startswith("meeting")] == [expected]
