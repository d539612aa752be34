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
    ("Grain is dear.\n\nTrump and Putin met in Oslo\n\nRye is dear.", []),
    ("Grain is dear.\n\nWhat Trump told and Putin did\n\nRye is dear.", []),
    (
        "Grain is dear.\n\nTrump and Putin met in Oslo yesterday\n\nRye is dear.",
        [
            "meeting 2018-05-15 words | with Trump, with Putin | in Oslo, Norway | "
            "Trump and Putin met in Oslo yesterday [yesterday]"
        ],
    ),
    # what is set before another event is not of the day of publication
    ("Before the summit, Trump had called Putin.", ["call ? - | to Putin, by Trump"]),
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
            "policy 2018-05-11 words | The sanctions on Russia were lifted | "
            "with Trump, with Russia | sanctions | [Friday] | ~The sanctions on"
            " Russia were lifted",
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


ONE = [
    (
        "Trump met Putin in Oslo on Monday, and the summit was short.",
        ["summit 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | [Monday]"],
    ),
    (
        "Trump met Putin on Monday and the summit in Oslo was short.",
        ["summit 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | [Monday]"],
    ),
    (
        "At the Oslo summit on Monday, Trump met Putin.",
        ["summit 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | [Monday]"],
    ),
    (
        "Trump met Putin on Monday for the Oslo summit.",
        ["summit 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | [Monday]"],
    ),
    (
        "Trump met Putin in Oslo on Monday; Lavrov was there.",
        ["meeting 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | [Monday]"],
    ),
    (
        "Trump met Putin, his Russian counterpart, in Oslo on Monday.",
        ["meeting 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | [Monday]"],
    ),
    (
        "Mr Trump and Mr Putin shook hands in Oslo on Monday, and talked for an hour.",
        ["meeting 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | [Monday]"],
    ),
    (
        "Trump called Putin “strong” and Syria “lost” on 4 May.",
        [
            "statement 2018-05-04 words | by Trump | syria | [4 May] | “strong” | “lost” | "
            "~Putin “strong” and Syria “lost”"
        ],
    ),
    (
        "Trump said of Putin on Monday that he was “strong”, and that Syria was “lost”.",
        [
            "statement 2018-05-14 words | by Trump | syria | [Monday] | “strong” | “lost” "
            "| ~he was “strong”, and that Syria was “lost”"
        ],
    ),
    (
        "Trump, speaking to reporters on Monday, said that Putin was strong.",
        ["statement 2018-05-14 words | by Trump | [Monday] | ~Putin was strong"],
    ),
    (
        "In an interview in Oslo on Monday, Trump said that Putin was strong.",
        ["statement 2018-05-14 words | by Trump | in Oslo, Norway | [Monday] | ~Putin was strong"],
    ),
    (
        "The White House said on Tuesday that Trump had met Putin on Monday in Oslo.",
        [
            "meeting 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | [Monday]",
            "statement 2018-05-15 words | by The White House | [Tuesday] | ~Trump had met "
            "Putin on Monday in Oslo",
        ],
    ),
    (
        "The meeting of Trump and Putin in Oslo is set for Friday.",
        [
            "meeting 2018-05-18 words | with Trump, with Putin | in Oslo, Norway | planned "
            "| [Friday]"
        ],
    ),
    (
        "A meeting between Trump and Putin in Oslo has been agreed.",
        ["meeting ? - | with Trump, with Putin | in Oslo, Norway | planned"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ONE)
def test_one_happening_in_several_words(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


ACTS = [
    (
        "Russia expelled 10 American diplomats on Monday, and the US expelled 10 Russians "
        "on Tuesday.",
        [
            "policy 2018-05-14 words | expelled 10 American diplomats | by "
            "Russia, with United States | sanctions | [Monday]",
            "policy 2018-05-15 words | expelled 10 Russians | by United States,"
            " with Russia | sanctions | [Tuesday]",
        ],
    ),
    (
        "The US expelled 10 Russians on Monday. Russia expelled 10 Americans on Tuesday.",
        [
            "policy 2018-05-14 words | expelled 10 Russians | by United States,"
            " with Russia | The US expelled 10 Russians on Monday. [Monday]",
            "policy 2018-05-15 words | expelled 10 Americans | by Russia, with "
            "United States | Russia expelled 10 Americans on Tuesday. [Tuesday]",
        ],
    ),
    (
        "The US withdrew from the treaty with Russia on Monday.",
        [
            "policy 2018-05-14 words | withdrew from the treaty | by United States,"
            " with Russia | [Monday]"
        ],
    ),
    (
        "Congress approved new sanctions against Russia on Monday, over Trump’s objections.",
        [
            "policy 2018-05-14 words | Congress approved new sanctions against "
            "Russia | with United States, with Russia | sanctions | [Monday]"
        ],
    ),
    (
        "Germany expelled four Russians on Monday.",
        [
            "policy 2018-05-14 words | expelled four Russians | by Germany, with "
            "Russia | context | [Monday]"
        ],
    ),
    (
        "Trump was inaugurated on 20 January 2017.",
        [
            "other 2017-01-20 words | Trump was inaugurated | with Trump | context "
            "| [20 January 2017]"
        ],
    ),
    (
        "Putin was re-elected on 18 March 2018.",
        ["other 2018-03-18 words | Putin was re-elected | with Putin | context | [18 March 2018]"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ACTS)
def test_acts(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected
