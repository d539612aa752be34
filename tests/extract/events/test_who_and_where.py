"""Who took part and where, each event in full.  May 16, 2018 is a Wednesday."""

from __future__ import annotations

import pytest

from tests.extract.events.whole import events

PARTIES = [
    # whose words another relays takes part, but makes no statement; nor does an outlet hear it
    (
        'Peskov said on Monday that Putin had warned of "a grave mistake".',
        [
            "statement 2018-05-14 words | by Dmitry Peskov, with Putin | context | [Monday] "
            '| “a grave mistake” | ~Putin had warned of "a grave mistake"'
        ],
    ),
    (
        "Trump told the Oslo Post on Monday that he liked Putin.",
        ["statement 2018-05-14 words | by Trump | [Monday] | ~he liked Putin"],
    ),
    # nor whoever is only asked about, or in whose office somebody was asked
    (
        "Peskov was asked about Trump on Monday and said that he was bright.",
        ["statement 2018-05-14 words | by Dmitry Peskov | [Monday] | ~he was bright"],
    ),
    (
        "Pompeo said on Monday that he had asked Putin's office for help.",
        [
            "statement 2018-05-14 words | by Mike Pompeo | [Monday] "
            "| ~he had asked Putin's office for help"
        ],
    ),
    (
        "Trump took a call from the Kremlin on Monday.",
        ["call 2018-05-14 words | with Trump, with The Kremlin | [Monday]"],
    ),
    (
        "Trump took a call from Merkel on Monday.",
        ["call 2018-05-14 words | with Trump, with Angela Merkel | context | [Monday]"],
    ),
    (
        "Trump, Putin and Merkel met on Monday.",
        ["meeting 2018-05-14 words | with Trump, with Putin, with Angela Merkel | [Monday]"],
    ),
    (
        "Trump with Putin met on Monday.",
        ["meeting 2018-05-14 words | with Trump, with Putin | [Monday]"],
    ),
    (
        "Trump discussed Syria with Putin and Merkel in a call on Monday.",
        ["call 2018-05-14 words | with Trump, with Putin, with Angela Merkel | syria | [Monday]"],
    ),
    (
        "A meeting of Trump and Putin took place on Monday, Merkel said.",
        [
            "meeting 2018-05-14 words | with Trump, with Putin | [Monday]",
            "statement 2018-05-16 publication | by Angela Merkel | context | ~A meeting "
            "of Trump and Putin took place on Monday",
        ],
    ),
    (
        "Trump's scheduled meeting with Putin is on Monday.",
        ["meeting 2018-05-21 words | with Trump, with Putin | planned | [Monday]"],
    ),
    (
        "Teams from Russia, Ukraine and the US met in Oslo on Monday.",
        [
            "meeting 2018-05-14 words | with Russia, with Ukraine, with United States | "
            "in Oslo, Norway | ukraine | [Monday]"
        ],
    ),
    (
        "US officials and their Russian counterparts met in Oslo on Monday.",
        ["meeting 2018-05-14 words | with United States, with Russia | in Oslo, Norway | [Monday]"],
    ),
    (
        "American and Russian diplomats met in Oslo on Monday.",
        ["meeting 2018-05-14 words | with United States, with Russia | in Oslo, Norway | [Monday]"],
    ),
    (
        "Russia's foreign minister met Mike Pompeo in Oslo on Monday.",
        [
            "meeting 2018-05-14 words | with Sergei Lavrov, with Mike Pompeo | in Oslo, "
            "Norway | [Monday]"
        ],
    ),
    # two who are meant together
    (
        "Trump and Putin are friends.\n\nTheir first meeting was in May 2017 in Oslo.",
        [
            "meeting 2017-05 words | with Trump, with Putin | in Oslo, Norway | Their "
            "first meeting was in May 2017 in Oslo. [May 2017]"
        ],
    ),
    (
        "Trump and Putin are friends.\n\nThe last meeting was in May 2017 in Oslo.",
        [
            "meeting 2017-05 words | with Trump, with Putin | in Oslo, Norway | The last "
            "meeting was in May 2017 in Oslo. [May 2017]"
        ],
    ),
    (
        "Trump and Putin are friends.\n\nA call between the two men took place on 3 May.",
        [
            "call 2018-05-03 words | with Trump, with Putin | A call between the two men "
            "took place on 3 May. [3 May]"
        ],
    ),
    (
        "Trump and Putin are friends.\n\nA call between both leaders took place on 3 May.",
        [
            "call 2018-05-03 words | with Trump, with Putin | A call between both "
            "leaders took place on 3 May. [3 May]"
        ],
    ),
    (
        "Trump and Putin are friends.\n\nA call between them took place on 3 May.",
        [
            "call 2018-05-03 words | with Trump, with Putin | A call between them took "
            "place on 3 May. [3 May]"
        ],
    ),
    (
        "Trump and Putin are friends.\n\nA call between the heads of state took place on 3 May.",
        [
            "call 2018-05-03 words | with Trump, with Putin | A call between the heads "
            "of state took place on 3 May. [3 May]"
        ],
    ),
    (
        "Trump and Putin are friends.\n\nHe called Putin again on 3 May.",
        ["call 2018-05-03 words | by Trump, to Putin | He called Putin again on 3 May. [3 May]"],
    ),
    (
        "Trump called Putin on 3 May.\n\n- 5 May: A phone call on Syria.",
        [
            "call 2018-05-03 words | to Putin, by Trump | Trump called Putin on 3 May. [3 May]",
            "call 2018-05-05 words | with Trump, with Putin | syria | - 5 May: A phone "
            "call on Syria. [5 May]",
        ],
    ),
    (
        "Trump called Putin on 3 May.\n\n- 5 May: A call on Syria.",
        [
            "call 2018-05-03 words | to Putin, by Trump | Trump called Putin on 3 May. [3 May]",
            "call 2018-05-05 words | with Trump, with Putin | syria | - 5 May: A call on "
            "Syria. [5 May]",
        ],
    ),
    # ... not where somebody else may be
    ("Trump, Putin speak on Syria\n\nIn May, a call with Merkel yielded nothing.", []),
    ("Trump, Putin speak on Syria\n\nIn May, a call of officials yielded nothing.", []),
    # "they" are those who met, not those who told of it
    (
        "Trump met Putin in Oslo on Monday, as Angela Merkel told Emmanuel Macron. They "
        "spoke by phone on Tuesday.",
        [
            "meeting 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | Trump "
            "met Putin in Oslo on Monday, as Angela Merkel told Emmanuel Macron. [Monday]",
            "call 2018-05-15 words | with Trump, with Putin | They spoke by phone on "
            "Tuesday. [Tuesday]",
        ],
    ),
    # an item of a chronicle, by its date or by its words
    (
        "Trump and Putin are rivals.\n\nMay 2: A meeting on Syria.",
        [
            "meeting 2018-05-02 words | with Trump, with Putin | syria | May 2: A "
            "meeting on Syria. [May 2]"
        ],
    ),
    # whom the fourth paragraph names the article may be about
    (
        "It rained.\n\nMerkel met Macron and Merkel sang.\n\nMacron left.\n\nTrump and "
        "Putin are old.\n\nMay 2: A call on Syria.\n\nMerkel left with Macron.",
        [
            "meeting 2018-05-16 publication | with Angela Merkel, with Emmanuel Macron | "
            "context | Merkel met Macron and Merkel sang.",
            "call 2018-05-02 words | with Trump, with Putin | syria | May 2: A call on "
            "Syria. [May 2]",
        ],
    ),
    # a body may be the other end of a line
    (
        "Trump spoke with NATO on Monday.",
        ["call 2018-05-14 words | with Trump, with NATO | nato | context | [Monday]"],
    ),
    # a call that somebody tells of need not be one with the other of the two
    ("Trump and Putin are rivals.\n\nTrump told of an hour-long call.", []),
]


@pytest.mark.parametrize(("text", "expected"), PARTIES)
def test_who_took_part(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


ROLES = [
    (
        "Trump was telephoned by Putin on Monday.",
        ["call 2018-05-14 words | to Trump, by Putin | [Monday]"],
    ),
    ("Trump phoned Putin on Monday.", ["call 2018-05-14 words | by Trump, to Putin | [Monday]"]),
    (
        "Trump told the journalist Jane Doe on Monday that Putin was strong.",
        ["statement 2018-05-14 words | by Trump, to Jane Doe | [Monday] | ~Putin was strong"],
    ),
    (
        "Trump expelled 60 Russian diplomats on Monday.",
        [
            "policy 2018-05-14 words | expelled 60 Russian diplomats | by "
            "Trump, with Russia | sanctions | [Monday]"
        ],
    ),
    (
        "The Trump administration imposed sanctions on Russia on Monday.",
        [
            "policy 2018-05-14 words | The Trump administration imposed "
            "sanctions on Russia | with United States, with Russia | sanctions "
            "| [Monday]"
        ],
    ),
    (
        "Russia and the US signed a treaty on Monday.",
        [
            "policy 2018-05-14 words | Russia and the US signed a treaty | with "
            "Russia, with United States | [Monday]"
        ],
    ),
    (
        "A State Department spokesman said on Monday that Russia was late.",
        [
            "statement 2018-05-14 words | by State Department spokesman | [Monday] | "
            "~Russia was late"
        ],
    ),
    (
        "A White House official said on Monday that Putin was late.",
        ["statement 2018-05-14 words | by White House official | [Monday] | ~Putin was late"],
    ),
    ("An official said on Monday that Putin was late.", []),
]


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_who_did_it_to_whom(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected


PLACES = [
    (
        "Trump met Putin in the Austrian capital, Vienna, on Monday.",
        ["meeting 2018-05-14 words | with Trump, with Putin | in Vienna, Austria | [Monday]"],
    ),
    (
        "Trump met Putin in Finland's Helsinki on Monday.",
        ["meeting 2018-05-14 words | with Trump, with Putin | in Helsinki, Finland | [Monday]"],
    ),
    (
        "Trump met Putin near Oslo on Monday.",
        ["meeting 2018-05-14 words | with Trump, with Putin | in Oslo, Norway | [Monday]"],
    ),
    (
        "Trump met Putin at the White House on Monday.",
        [
            "meeting 2018-05-14 words | with Trump, with Putin | in Washington, United "
            "States | [Monday]"
        ],
    ),
    (
        "The Helsinki summit of Trump and Putin was on 16 July 2017.",
        [
            "summit 2017-07-16 words | with Trump, with Putin | in Helsinki, Finland | "
            "[16 July 2017]"
        ],
    ),
    # a call is nowhere, and a capital may be a government
    (
        "Trump called Putin from Oslo on Monday.",
        ["call 2018-05-14 words | to Putin, by Trump | [Monday]"],
    ),
    (
        "Moscow denied on Monday that Trump had met Putin.",
        ["statement 2018-05-14 words | by Russia | [Monday] | ~Trump had met Putin"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PLACES)
def test_where(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected
