"""What one sentence reports: happenings by their words, and sayings."""

from __future__ import annotations

import pytest

from tests.extract.events.whole import events

TOLD = [
    # a heading tells nothing
    (
        "Trump met Putin on Monday\n\nThe first meetings\n\nTrump was late.",
        ["meeting 2018-05-14 words | with Trump, with Putin | Trump met Putin on Monday [Monday]"],
    ),
    # that somebody spoke, where the sentence says when
    (
        "Trump was speaking on Monday in Ohio.",
        ["statement 2018-05-14 words | by Trump | in Ohio, United States | context | [Monday]"],
    ),
    # ... unless it is told what
    (
        "Trump spoke on Monday. “Russia is strong,” he said.",
        [
            "statement 2018-05-14 words | by Trump | “Russia is strong,” he said. [Monday] "
            "| “Russia is strong,”"
        ],
    ),
    # an act that a saying only vouches for
    (
        "The sanctions on Russia were lifted, Trump said on Friday.",
        [
            "policy 2018-05-11 words | sanctions on Russia were lifted | with Trump, with "
            "Russia | sanctions | [Friday]",
            "statement 2018-05-11 words | by Trump | sanctions | [Friday] | ~The sanctions "
            "on Russia were lifted",
        ],
    ),
    # ... and one that is only said
    (
        "Trump said that the US had lifted sanctions on Russia.",
        [
            "statement 2018-05-16 publication | by Trump | sanctions | ~the US had lifted "
            "sanctions on Russia"
        ],
    ),
    # what was denied did not take place
    (
        "Trump denied that he had met Putin on Monday.",
        ["statement 2018-05-16 publication | by Trump | ~he had met Putin on Monday"],
    ),
    (
        "Trump rejected that Putin had phoned him on 4 May.",
        ["statement 2018-05-16 publication | by Trump | ~that Putin had phoned him on 4 May"],
    ),
    # nor what is imagined
    ("Suppose Trump had met Putin on Monday.", []),
    # a call is nowhere, whoever is where
    (
        "Trump phoned Putin from his hotel in Oslo on Monday.",
        ["call 2018-05-14 words | by Trump, to Putin | [Monday]"],
    ),
    (
        "In Helsinki on 14 May 2018 Trump said that Putin was strong.",
        [
            "statement 2018-05-14 words | by Trump | in Helsinki, Finland | [14 May 2018] "
            "| ~Putin was strong"
        ],
    ),
    # of whom somebody speaks
    (
        "Lavrov says a call between Trump and Putin took place on Monday.",
        [
            "call 2018-05-14 words | with Trump, with Putin | [Monday]",
            "statement 2018-05-16 publication | by Sergei Lavrov | ~a call between Trump "
            "and Putin took place on Monday",
        ],
    ),
    (
        "In Sunday’s interview Trump said that Putin was strong.",
        ["statement 2018-05-13 words | by Trump | [Sunday] | ~Putin was strong"],
    ),
    (
        "By Friday Trump was sure of Putin, he said.",
        ["statement 2018-05-11 words | by Trump | [Friday] | ~By Friday Trump was sure of Putin"],
    ),
    (
        "Trump met Putin on Monday, and Putin phoned Erdogan on Tuesday.",
        [
            "meeting 2018-05-14 words | with Trump, with Putin | [Monday]",
            "call 2018-05-15 words | by Putin, to Recep Tayyip Erdogan | context | [Tuesday]",
        ],
    ),
    (
        "Trump met Putin after Erdogan had met Merkel on Monday.",
        [
            "meeting 2018-05-16 publication | with Trump, with Putin",
            "meeting 2018-05-14 words | with Recep Tayyip Erdogan, with Angela Merkel | "
            "context | [Monday]",
        ],
    ),
    # a date that two share at the start
    (
        "On Monday, Trump met Putin, and Merkel phoned Erdogan.",
        [
            "meeting 2018-05-14 words | with Trump, with Putin | [Monday]",
            "call 2018-05-14 words | by Angela Merkel, to Recep Tayyip Erdogan | context | "
            "[Monday]",
        ],
    ),
    # what was said on the day of what it refers to
    (
        "Trump said he agreed with Putin, after the two had met in Oslo on 4 May.",
        [
            "meeting 2018-05-04 words | with Trump, with Putin | in Oslo, Norway | after "
            "the two had met [4 May]",
            "statement 2018-05-04 words | by Trump | [4 May] | ~he agreed with Putin, "
            "after the two had met in Oslo on 4 May",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_tells(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected
