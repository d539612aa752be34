"""Two who are meant together, though not by name."""

from __future__ import annotations

import pytest

from tests.extract.events.whole import events

THEY = [
    (
        "Trump and Putin are friends. They met in Oslo on Monday.",
        [
            "meeting 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | Trump "
            "and Putin are friends. [Monday] | They met in Oslo on Monday. [Monday]"
        ],
    ),
    (
        "Trump is a friend. He met Putin in Oslo on Monday.",
        [
            "meeting 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | He met "
            "Putin in Oslo on Monday. [Monday]"
        ],
    ),
    (
        "Trump and Putin are friends.\n\nA call between the two presidents on Monday was short.",
        [
            "call 2018-05-14 words | with Trump, with Putin | Trump and Putin are friends. "
            "[Monday] | A call between the two presidents on Monday was short. [Monday]"
        ],
    ),
    (
        "Trump met Putin in Rome in June 2017. Their first meeting was short.",
        [
            "meeting 2017-06 words | with Trump, with Putin | in Rome, Italy | Trump met "
            "Putin in Rome in June 2017. [June 2017] | Their first meeting was short. "
            "[June 2017]"
        ],
    ),
    # the two of the headline
    (
        "Oil on the table as Trump, Putin speak\n\nThey spoke by phone on Monday.",
        [
            "call 2018-05-14 words | with Trump, with Putin | energy | Oil on the table as "
            "Trump, Putin speak [Monday] | They spoke by phone on Monday. [Monday]"
        ],
    ),
    # the items of a chronicle of two need not name them
    (
        "Trump and Putin, a history\n\n- 2 May 2017: A call on Syria.\n\n- 4 May 2017: A "
        "meeting of ministers.\n\n- 6 May 2017: A phone call with Erdogan.",
        [
            "call 2017-05-02 words | with Trump, with Putin | syria | - 2 May 2017: A call "
            "on Syria. [2 May 2017]"
        ],
    ),
    (
        "Trump and Putin, a history\n\nIn May 2017, a phone call yields nothing.",
        [
            "call 2017-05 words | with Trump, with Putin | In May 2017, a phone call "
            "yields nothing. [May 2017]"
        ],
    ),
    # an institution at the other end
    (
        "Trump took a call from the Kremlin on Monday.",
        ["call 2018-05-14 words | with Trump, with The Kremlin | [Monday]"],
    ),
    # the last two who met
    (
        "Merkel and Macron are friends. Trump met Putin in Rome in June 2017. They met "
        "again in July 2017.",
        [
            "meeting 2017-06 words | with Trump, with Putin | in Rome, Italy | Trump met "
            "Putin in Rome in June 2017. [June 2017]",
            "meeting 2017-07 words | with Trump, with Putin | They met again in July 2017. "
            "[July 2017]",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), THEY)
def test_who_they_are(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


MEANT = [
    (
        "Trump and Putin are friends.\n\nA call between the two men on Monday was short.",
        [
            "call 2018-05-14 words | with Trump, with Putin | Trump and Putin are friends. "
            "[Monday] | A call between the two men on Monday was short. [Monday]"
        ],
    ),
    (
        "Trump and Putin are friends.\n\nA call between them on Monday was short.",
        [
            "call 2018-05-14 words | with Trump, with Putin | Trump and Putin are friends. "
            "[Monday] | A call between them on Monday was short. [Monday]"
        ],
    ),
    (
        "Trump phoned Putin in April 2017. Merkel was late. Their call was short.",
        [
            "call 2017-04 words | by Trump, to Putin | Trump phoned Putin in April 2017. "
            "[April 2017] | Their call was short. [April 2017]"
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
        "Trump and Putin are friends. Their first meeting was in Oslo in June 2017.",
        [
            "meeting 2017-06 words | with Trump, with Putin | in Oslo, Norway | Trump and "
            "Putin are friends. [June 2017] | Their first meeting was in Oslo in June "
            "2017. [June 2017]"
        ],
    ),
    (
        "Trump, with Putin beside him, spoke of grain. They met on Monday in Oslo.",
        [
            "meeting 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | Trump, "
            "with Putin beside him, spoke of grain. [Monday] | They met on Monday in Oslo. "
            "[Monday]"
        ],
    ),
    (
        "The two met on Monday in Oslo.",
        ["meeting 2018-05-14 words | in Oslo, Norway | context | [Monday]"],
    ),
    (
        "Both met on Monday in Oslo, Trump and Putin.",
        ["meeting 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | [Monday]"],
    ),
    ("In May, a call.", []),
    (
        "Trump and Putin\n\n2 May 2017 - A call.",
        ["call 2017-05-02 words | with Trump, with Putin | 2 May 2017 - A call. [2 May 2017]"],
    ),
    ("Trump and Putin\n\nOn 2 May 2017, a call between ministers.", []),
    ("Trump and Putin\n\nBy 2 May 2017, meetings of negotiators.", []),
    (
        "Trump phoned the White House on Monday.",
        ["call 2018-05-14 words | by Trump, to The White House | context | [Monday]"],
    ),
    (
        "Trump had a call with the Kremlin on Monday.",
        ["call 2018-05-14 words | with Trump, with The Kremlin | [Monday]"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), MEANT)
def test_two_are_meant(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected
