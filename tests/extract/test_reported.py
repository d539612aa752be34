"""Speech without marks: who said what, and what nobody has said."""

from __future__ import annotations

import pytest

from tests.extract.said import read, told

TRUMP, PUTIN = "Donald Trump", "Vladimir Putin"

REPORTED = [
    # around an inserted tag that only passes it on
    (
        "Trump, she reports, asked three times about the vote.",
        None,
        "Trump, she reports, asked three times about the vote",
    ),
    (
        "Trump told the daily briefing that the talks went on.",
        "Donald Trump",
        "the talks went on",
    ),
    ("Putin said there had been no such talks.", "Vladimir Putin", "there had been no such talks"),
    ("Putin told Xi not to meddle in it.", "Vladimir Putin", "not to meddle in it"),
    ("Putin warned him on Monday not to meddle.", "Vladimir Putin", "not to meddle"),
    ("Putin told aides to invite Xi.", "Vladimir Putin", "to invite Xi"),
    (
        "Putin told newly arrived envoys that the talks would go on.",
        "Vladimir Putin",
        "the talks would go on",
    ),
    ("Putin said he’d pay the fee.", "Vladimir Putin", "he’d pay the fee"),
    ("Trump told the council he’d pay the fee.", "Donald Trump", "he’d pay the fee"),
    (
        "Trump answered on Monday that the talks would go on.",
        "Donald Trump",
        "the talks would go on",
    ),
    ("Trump was quick to say that the talks went on.", "Donald Trump", "the talks went on"),
    ("Putin went on to add that the talks failed.", "Vladimir Putin", "the talks failed"),
    ("Putin stressed that the talks would go on.", PUTIN, "the talks would go on"),
    (
        "Putin said he was looking forward to the talks.",
        PUTIN,
        "he was looking forward to the talks",
    ),
    ("Putin remarked on Monday that the talks had failed.", PUTIN, "the talks had failed"),
    ("Trump told reporters that the talks had failed.", TRUMP, "the talks had failed"),
    ("Trump told Putin he was ready to talk.", TRUMP, "he was ready to talk"),
    ("Trump accused Putin of breaking the deal.", TRUMP, "Putin of breaking the deal"),
    ("Trump called for an end to the war.", TRUMP, "for an end to the war"),
    ("Trump reaffirmed his support for the deal.", TRUMP, "his support for the deal"),
    ("Putin asked why the deal had failed.", PUTIN, "why the deal had failed"),
    ("Trump said the bill was flawed; on Monday Putin left.", TRUMP, "the bill was flawed"),
    ("Trump invited Putin to come; two others objected.", TRUMP, "Putin to come"),
    (
        "If it failed, Putin said on Monday, he would fish.",
        PUTIN,
        "If it failed, Putin said on Monday, he would fish",
    ),
    (
        "Trump said the bill was flawed; it would never work.",
        TRUMP,
        "the bill was flawed; it would never work",
    ),
    ("Trump denied all knowledge of it.", TRUMP, "all knowledge of it"),
    ("The talks lasted two hours, the Kremlin said.", "The Kremlin", "The talks lasted two hours"),
    ("The talks lasted two hours, said the Kremlin.", "The Kremlin", "The talks lasted two hours"),
    (
        "The talks lasted two hours, Putin told a crowd in Rome.",
        PUTIN,
        "The talks lasted two hours",
    ),
    (
        "The talks in Oslo, the Kremlin said on Monday, would last two hours.",
        "The Kremlin",
        "The talks in Oslo, the Kremlin said on Monday, would last two hours",
    ),
    (
        "According to the Kremlin, the talks lasted two hours.",
        "The Kremlin",
        "the talks lasted two hours",
    ),
    (
        "The talks lasted two hours, according to the Kremlin.",
        "The Kremlin",
        "The talks lasted two hours",
    ),
    ("Trump met aides and said the deal was dead.", TRUMP, "the deal was dead"),
    ("Putin, who was late, said the talks had failed.", PUTIN, "the talks had failed"),
    ("Officials say the talks have failed.", "Officials", "the talks have failed"),
    ("Putin says he saw four notes that were lost.", PUTIN, "he saw four notes that were lost"),
    ("Putin warned the others that all was lost.", PUTIN, "all was lost"),
    ("He said the talks had failed.", None, "the talks had failed"),
    ("Trump said the deal was dead, it was reported.", TRUMP, "the deal was dead"),
    ("Trump said the deal was dead, reported the Daily Example.", TRUMP, "the deal was dead"),
    (
        "Putin told aides that the deal was dead, according to the Daily Post.",
        PUTIN,
        "the deal was dead",
    ),
    (
        "According to the Daily Post, Trump said the deal was dead.",
        TRUMP,
        "the deal was dead",
    ),
    ("The deal is dead, Putin told Trump, reported AFP.", PUTIN, "The deal is dead"),
    (
        "Trump had disclosed two secrets, the Daily Post reported.",
        "Daily Post",
        "Trump had disclosed two secrets",
    ),
    ("Two days later, Trump said on Monday he had gone.", TRUMP, "he had gone"),
    (
        "The leader of the Example League, Jane Doe, warned that all was lost.",
        "Jane Doe",
        "all was lost",
    ),
    (
        "Although Putin has said that it was over, Trump said about it, “it will go on”.",
        PUTIN,
        "it was over",
    ),
    ("Trump pointed out that it was over.", TRUMP, "it was over"),
    ("Trump said in a statement he had gone.", TRUMP, "he had gone"),
    ("Trump said the talks went well.", TRUMP, "the talks went well"),
    ("Trump called Putin a very old friend.", TRUMP, "Putin a very old friend"),
    ("Trump called on Putin to end the war.", TRUMP, "on Putin to end the war"),
    ("Putin rejected the new charge, which many feared.", PUTIN, "the new charge"),
    ("Soon after taking office, Putin told Trump that it was time.", PUTIN, "it was time"),
    ("Speaking in Rome on Sunday, Trump said the talks had failed.", TRUMP, "the talks had failed"),
    ("The talks failed, the Daily Example reported.", "Daily Example", "The talks failed"),
    (
        "Trump and Putin spoke and shared ideas, the Kremlin said.",
        "The Kremlin",
        "Trump and Putin spoke and shared ideas",
    ),
    ("Trump said the plan was “quite good” for both.", TRUMP, "the plan was “quite good” for both"),
    ("Trump said the deal was “dead”.", TRUMP, "the deal was “dead”"),
]

SEVERAL = [
    (
        "Few backed it. Trump criticised the old treaty, and the talks were slow.",
        [(TRUMP, "the old treaty")],
    ),
    (
        "Putin mocked his “very small” old rivals, gladly saying they would lose.",
        [(PUTIN, "his “very small” old rivals"), (PUTIN, "they would lose")],
    ),
    (
        "Trump mocked Putin for all he called “old,” noting that it was new.",
        [(TRUMP, "Putin for all he called “old,”"), (TRUMP, "it was new")],
    ),
    (
        "Trump praised the long summit and said he would come again.",
        [(TRUMP, "the long summit"), (TRUMP, "he would come again")],
    ),
    (
        "Trump, who had criticised the old deal, said on Friday that it was over.",
        [(TRUMP, "the old deal"), (TRUMP, "it was over")],
    ),
    (
        "Trump said the talks had failed, while Putin insisted that all was well.",
        [(TRUMP, "the talks had failed"), (PUTIN, "all was well")],
    ),
    (
        "Trump said the talks had failed, but Putin said they had not.",
        [(TRUMP, "the talks had failed"), (PUTIN, "they had not")],
    ),
    (
        "Putin said the talks had failed, adding that he was tired.",
        [(PUTIN, "the talks had failed"), (PUTIN, "he was tired")],
    ),
    (
        "Putin said the talks had failed but insisted that he was ready.",
        [(PUTIN, "the talks had failed"), (PUTIN, "he was ready")],
    ),
    (
        "Putin praised the deal. He added that it was late.",
        [(PUTIN, "it was late")],
    ),
    (
        "Jane Doe said Putin called for an end to the war.",
        [("Jane Doe", "Putin called for an end to the war")],
    ),
]

UNSAID = [
    "Putin told the way to the station.",
    "Trump answered all questions of the day.",
    "Trump recalled his ambassador from Oslo.",
    "Trump was the last to say what it was.",
    "In Oslo, Putin said, the talks had failed.",
    "The talks, which Putin said had failed, ended.",
    "Putin said the deal was “a relic that nobody needs any more”.",
    "Putin did not say that the talks had failed.",
    "Putin never said that the talks had failed.",
    "Trump would say that the talks had failed.",
    "Trump will tell Putin that the talks have failed.",
    "Trump declined to say why the talks had failed.",
    "Asked whether Trump would warn the others, she smiled.",
    "If Putin says the talks have failed, all is lost.",
    "Trump was told that the talks had failed.",
    "Putin was criticised for the slow talks.",
    "The report on the talks was long.",
    "The phone call lasted two hours.",
    "“The talks have failed,” Putin said.",
    "Putin said: “The talks have failed.”",
    "In an interview in Rome, Trump said “it is over now”.",
    "Putin flew home after the talks.",
    "The call, which the Kremlin described as frank, was long.",
    "I said that the talks would fail.",
    "Though he was late, Trump promised the moon to all of them.",
    "Critics responded to that letter by the score.",
    "Trump declared war on the very slow talks.",
    "Trump invited ridicule from all sides.",
    "As though nobody had heard it, Trump has begun to shout.",
    "Trump called Putin on 5 May 2017.",
    "Trump called Putin on Monday to discuss the very slow talks.",
    "Trump left after he called Putin to discuss the war.",
    "Trump has never publicly blamed the Russian leader for it.",
    "His proposed ban on cold tea pleased Trump and Putin.",
    "Putin explained the new plan by saying: “It is cheap.”",
    "Putin smiled when asked whether he would sign the treaty.",
    "The treaty, as mentioned in the letter of Putin, was signed.",
    "Nor did Putin say when the talks would take place.",
    "Neither Trump nor Putin said what had been agreed.",
    "Also Read: Putin said the talks had failed",
]


@pytest.mark.parametrize(("text", "speaker", "content"), REPORTED)
def test_reported_speech(text: str, speaker: str | None, content: str) -> None:
    assert told(text) == [(speaker, content)]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_several_statements(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("text", UNSAID)
def test_what_nobody_has_said(text: str) -> None:
    assert told(text) == []


def test_the_words_that_tell_it_are_kept() -> None:
    text = "Trump met Putin. He later told reporters that the talks had failed."
    attribution = read(text)[1][0].attribution

    assert attribution.cue and attribution.cue.of(text) == "told"
    assert attribution.speaker_span and attribution.speaker_span.of(text) == "He"
    assert (attribution.speaker, attribution.known_by) == (TRUMP, "pronoun")


@pytest.mark.parametrize(
    "when",
    [
        "early on Monday",
        "late last week",
        "as recently as May",
        "as late as on Monday",
        "early in May",
    ],
)
def test_when_it_was_said_is_no_part_of_it(when: str) -> None:
    assert told(f"Putin said {when} that the talks would go on.") == [
        (PUTIN, "the talks would go on")
    ]


@pytest.mark.parametrize("when", ["early on Monday", "late last week", "late on Monday"])
def test_when_somebody_was_told_is_no_part_of_it(when: str) -> None:
    assert told(f"Putin told Fox News {when} that the talks would go on.") == [
        (PUTIN, "the talks would go on")
    ]


# when, where and to whom it is said, with stops and commas of their own
BEFORE_THAT = [
    "said on Oct. 9",
    "said Oct. 9",
    "said late on Oct. 9",
    "said in a statement on Oct. 9",
    "said on Nov. 21, 2018,",
    "said on Monday, Dec. 2,",
    "said Monday, Dec. 2,",
    "said in Oslo on Dec. 2, 2018,",
    "said in Oct. 2018",
    "said at a news conference in Washington, D.C.,",
    "told a forum in St. Petersburg on June 2",
    "told U.S. Senator Joe Roe by phone on Dec. 2",
    "told reporters on Oct. 9",
    "said on the evening of Dec. 2",
    "said a week before the Nov. 3 election",
    "said in a readout of the Dec. 2 call",
]


@pytest.mark.parametrize("words", BEFORE_THAT)
def test_what_stands_before_that(words: str) -> None:
    assert told(f"Putin {words} that it was over.") == [(PUTIN, "it was over")]


@pytest.mark.parametrize("words", ["on Dec. 2 said that", "on Dec. 2 told Roe"])
def test_a_day_before_the_verb(words: str) -> None:
    assert told(f"Putin {words} it was over.") == [(PUTIN, "it was over")]


def test_after_a_semicolon_another_speaks() -> None:
    text = "Trump said it was over; on Tuesday Putin said that it was not; all was well."
    assert told(text) == [(TRUMP, "it was over"), (PUTIN, "it was not; all was well")]


ANOTHER = "Trump rejected the claim; {} the report a lie."


@pytest.mark.parametrize(
    "words", ["Putin called", "last week Putin called", "on Tuesday Putin, the host, called"]
)
def test_after_a_semicolon_another_judges(words: str) -> None:
    assert told(ANOTHER.format(words))[-1] == (PUTIN, "the report a lie")
