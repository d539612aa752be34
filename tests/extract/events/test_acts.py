"""Acts of state, and who speaks for a state without a name, in articles about the two."""

from __future__ import annotations

import pytest

from tests.extract.events.test_find import read

LEAD = (
    "Trump and Putin: what has passed between them\n\n"
    "Ties between the United States and Russia have seen it all.\n\n"
)

# kind, days and sentence, published on 20 July 2018
TOLD = """
policy 2017-07-25 2017-07-27 The sanctions bill was passed by the House on 25 July 2017 and by the Senate two days later.
policy 2017-07-25 The House passed the sanctions bill by 419 votes to three on 25 July 2017.
policy 2018-07-16 On Monday Trump gave Putin a choice: peace or sanctions.
policy 2018-07-16 On Monday Trump decided to give Putin two more weeks.
policy 2018-07-16 Putin presented Trump with an ultimatum on Monday.
statement 2018-07-20 The Kremlin refused to either confirm or deny the contact.
statement 2018-07-20 Peskov declined to say whether Trump would come.
statement 2018-07-16 Russia's chief negotiator said on Monday that Trump was wrong.
meeting 2018-07-16 Pres. Trump met the Russian Pres. in Helsinki on Monday.
policy 2018-07-16 On Monday the administration expelled ten diplomats.
policy 2018-07-16 On Monday Washington sent 35 Russian diplomats packing.
policy 2018-07-16 Russia retaliated on Monday, closing the American consulate in Perm.
policy 2018-07-16 Moscow and Washington extended New START by five years on Monday.
policy 2018-07-16 In Washington, a grand jury returned an indictment against 13 Russians on Monday.
policy 2018-07-16 A Russian woman was charged on Monday with acting as an agent of Moscow.
policy 2018-07-16 Joe Doe, an American teacher, walked out of a Russian prison on Monday.
policy 2018-07-16 On Monday the administration punished seven Russian oligarchs.
policy 2018-07-16 Sanctions on Rosneft and Lukoil followed on Monday.
policy 2018-07-16 On Monday the Justice Department charged two employees of RT with fraud.
policy 2018-07-16 Trump put a 25 percent levy on Monday on goods from buyers of Russian oil.
policy 2018-07-16 The Justice Department put out a redacted version of the Mueller report on Monday.
policy 2018-07-16 The US gave six months' notice on Monday that it was leaving the INF treaty.
meeting 2018-07-16/2018-07-17 Delegations from the two countries met in Geneva on Monday and Tuesday.
meeting 2018-07-16 Negotiators from both sides gathered in Geneva on Monday.
meeting 2018-07-16 Talks between the two sides opened in Geneva on Monday.
meeting 2018-07-16 Trump was two hours alone with Putin in Oslo on Monday.
meeting 2018-07-16 Trump greeted Putin on a red carpet on Monday.
message 2018-07-16 Putin cabled his congratulations to Trump on Monday.
meeting 2018-07-16 A second round of US-Russian talks was held in Geneva on Monday.
call 2018-05-02 2018-07-16 The presidents have held two calls this year: the first, on 2 May, and the second on Monday.
policy 2018-07-16 The release of the American teacher Joe Doe by Russia on Monday was hailed by Trump.
policy 2018-07-16 The deal struck on Monday by Russia and the United States will cut the output of oil.
other 2018-07-16 A Russian plane brought masks and gowns to New York on Monday.
statement 2018-07-16 On Monday the United States joined Britain, France and Germany in blaming Moscow.
policy 2018-07-16 India was hit on Monday with a further 25 percent tariff for buying Russian oil.
policy 2018-07-16 Trump’s deadline for Putin ran out on Monday.
policy 2018-07-16 Washington unveiled far heavier penalties against Russian banks on Monday.
policy 2018-07-16 Michael Flynn quit on Monday over his talks with the Russian ambassador.
call 2018-07-16 Trump broke off a meeting on Monday to ring Putin.
meeting 2018-07-16 The two leaders talked one on one in Oslo on Monday.
statement 2018-07-16 The United States joined France on Monday in a statement that blamed Russia.
statement 2018-07-16 Trump’s threat on Monday to leave the INF treaty rattled Moscow.
statement 2018-07-16 Putin’s warning on Monday to Washington went unheard.
other 2018-07-16 Trump sent Putin Covid tests on Monday.
statement 2018-07-16 A senior US official said on Monday that Russia was behind the leak.
statement 2018-07-16 U.S. intelligence officials warned on Monday that Moscow would try again.
statement 2018-07-16 State Department spokesman Joe Doe said on Monday that Russia was behind it.
statement 2018-07-16 Joe Doe, a spokesman for the Kremlin, said on Monday that Washington had not replied.
statement 2018-07-16 The Trump administration said on Monday that Russia was behind it.
statement 2018-07-16 On Monday Moscow played down the risk.
statement 2018-07-16 On Monday the United States joined Britain in blaming Moscow.
statement 2018-07-16 The Kremlin played down talk of a new meeting with Trump on Monday.
statement 2018-07-16 Mike Pence defended Trump’s approach to Russia on Monday.
statement 2018-07-16 Russian diplomats said on Monday that Washington had not replied.
"""  # noqa: E501


def _told(text: str) -> list[tuple[str, str | None]]:
    events = read(LEAD + text, "2018-07-20")
    return [
        (event.kind, event.date)
        for event in events
        if not event.context and any(m.span.end > len(LEAD) for m in event.mentions)
    ]


def _rows() -> list[tuple[str, list[str], str]]:
    rows = []
    for line in TOLD.strip().splitlines():
        kind, *words = line.split(" ")
        days = [word for word in words if word[:2] == "20" and "-" in word]
        rows.append((kind, days, " ".join(words[len(days) :])))
    return rows


@pytest.mark.parametrize(("kind", "days", "text"), _rows())
def test_it_is_told(kind: str, days: list[str], text: str) -> None:
    assert _told(text) == [(kind, day) for day in days]


def test_a_day_beside_a_count_is_not_that_of_what_it_counts_from() -> None:
    told = _told("Three days before the summit, on July 13, twelve Russian spies were indicted.")
    assert sorted(told) == [("policy", "2018-07-13"), ("summit", "2018-07-16")]


NOT_TOLD = [
    "The Kremlin declined to comment.",
    "The Kremlin did not answer questions about it.",
    "Trump gave Putin a book on Monday.",
    "Russia's former envoy said on Monday that it was late.",
    "The House will vote on Tuesday on whether to pass it by a large margin.",
    "Washington might send 60 Russian diplomats packing on Friday.",
    "Trump has not torn up the INF treaty since May.",
    "Hackers targeted two companies in Ohio on Tuesday.",
    "France sent two Italian diplomats home on Tuesday.",
    "A Moscow court on Tuesday charged the Russian opposition leader Alexei Navalny with fraud.",
    "Britain charged three Russian agents with murder on Tuesday.",
    "The European Union extended its sanctions on Russia on Tuesday.",
    "Chinese officials said on Tuesday that tariffs were bad.",
    "A former US official said on Tuesday that Russia was weak.",
    "Former State Department spokesman Joe Doe said on Tuesday that Russia was weak.",
    "Joe Doe, a spokesman for the mayor, said on Tuesday that Russia was weak.",
    "Berlin played down the risk on Tuesday.",
    "US officials say that Russia has long meddled.",
    "Ukrainian and Russian troops fought on. On Tuesday the two sides met in Geneva.",
    "Trump’s threat to leave the treaty rattled Moscow.",
    "Trump gave no notice of what he wanted on Tuesday.",
]


@pytest.mark.parametrize("text", NOT_TOLD)
def test_it_is_no_act_between_the_two(text: str) -> None:
    assert _told(text) == []
