"""What an act is called by, and who does it."""

from __future__ import annotations

import pytest

from tests.extract.events.test_find import read

PUBLISHED = "2019-11-20"
ABOUT = "Trump and Putin fell out.\n\n"

TOLD = [
    # a person or a country that is the subject does it
    (
        "expelled ten Russian envoys",
        "Donald Trump",
        "On Monday Mr. Trump abruptly expelled ten Russian envoys.",
    ),
    (
        "expelled ten American envoys",
        "Russia",
        "The row grew after Russia on Monday expelled ten American envoys.",
    ),
    (
        "gave Putin a deadline of 50 days",
        "Donald Trump",
        "Trump gave Putin a deadline of 50 days on Monday.",
    ),
    (
        "expelled ten Russian envoys",
        "Donald Trump",
        "Nothing is left to President Donald Trump, who last week expelled ten Russian envoys.",
    ),
    (
        "called off the summit",
        "Donald Trump",
        "Russia held its drills on Monday as Trump called off the summit with Putin.",
    ),
    (
        "expelled ten Russian envoys",
        "Theresa May",
        "Theresa May, who on Monday expelled ten Russian envoys, thanked Trump.",
    ),
    # a verb without a subject of its own has that of the clause before on which none other rests
    (
        "expelled ten American envoys",
        "Russia",
        "Moscow had recalled its envoy, and expelled ten American envoys on Monday.",
    ),
    (
        "imposed new sanctions on Russia",
        "Donald Trump",
        "Trump sat down before Putin spoke, and imposed new sanctions on Russia on Monday.",
    ),
    (
        "imposed new sanctions on Russia",
        "Donald Trump",
        "When Putin spoke, Trump left, and imposed new sanctions on Russia on Monday.",
    ),
    # words partly quoted are whole, and nothing is left over where the object is not taken
    (
        'gave Russia 50 days to settle or face "very severe" tariffs of 100%',
        "Donald Trump",
        'Trump on Monday gave Russia 50 days to settle or face "very severe" tariffs of 100%.',
    ),
    (
        "set Putin a deadline",
        "Donald Trump",
        "Trump set Putin a deadline of less than two weeks on Monday.",
    ),
    (
        "signed a law",
        "Vladimir Putin",
        'Putin signed a law against "the lies of foreign agents from the United States" on Monday.',
    ),
    # a plan that is given up, with what gives it up
    (
        "Plans for a summit between Trump and Putin … were shelved",
        "",
        "Plans for a summit between Trump and Putin in Oslo were shelved on Monday.",
    ),
    (
        "The meeting of Trump and Putin was called off",
        "",
        "The meeting of Trump and Putin was called off on Monday.",
    ),
    # anybody else in the article's words, whoever else is named
    (
        "A federal grand jury indicted ten Russian officers",
        "",
        "A federal grand jury indicted ten Russian officers on Monday.",
    ),
    (
        "The Trump administration imposed sanctions on Russia",
        "United States",
        "The Trump administration imposed sanctions on Russia on Monday, angering Putin.",
    ),
    (
        "The Foreign Ministry … ordered the seizure of an American villa",
        "",
        "The Foreign Ministry on Monday also ordered the seizure of an American villa.",
    ),
    (
        "[Donald Trump's] government expelled ten Russian envoys",
        "",
        "On Friday Trump met Putin. On Monday his government expelled ten Russian envoys.",
    ),
    # nobody where the text has only "it"
    (
        "expelled ten Russian diplomats",
        "",
        "Washington was angry. On Monday it expelled ten Russian diplomats.",
    ),
    # who has it done to him does nothing
    (
        "The Russian tycoon Joe Doe … was sanctioned",
        "",
        "They quarrel over the Russian tycoon Joe Doe, who was sanctioned on Monday.",
    ),
    # a clause set into it is left out
    (
        "The INF treaty … lapsed",
        "",
        "The INF treaty, signed by Ronald Reagan in 1987, lapsed on Monday.",
    ),
    # a noun that a clause tells of stands before it
    (
        "A law against spies from Russia that Mr. Trump signed",
        "",
        "He criticised a law against spies from Russia that Mr. Trump signed in June.",
    ),
    # what it is done to ends before the next clause, a count or a date, and with no "and"
    (
        "expelled ten Russian envoys",
        "United States",
        "On Monday the United States expelled ten Russian envoys a day before the talks.",
    ),
    (
        "signed the bills on Russia and Iran",
        "Donald Trump",
        "Trump signed the bills on Russia and Iran and closed two consulates on Monday.",
    ),
]


@pytest.mark.parametrize(("words", "doer", "text"), TOLD)
def test_words_and_doer(words: str, doer: str, text: str) -> None:
    told = [
        (e.title, next((p.name for p in e.participants if p.role == "agent"), ""))
        for e in read(ABOUT + text, PUBLISHED)
        if e.kind == "policy"
    ]
    assert (words, doer) in told
