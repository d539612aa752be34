"""What is told of a happening elsewhere than in its own sentence, and acts that a body tells."""

from __future__ import annotations

import pytest

from tests.extract.events.test_find import read

ABOUT = "Trump and Putin fell out.\n\n"
MET = ABOUT + "Trump and Putin met in Oslo on Monday.\n\n"

# text, published, (kind, date) of all that is no context
TOLD = [
    # what a headline says of a contact is of the contact, not of the day before
    (
        "Trump questions Putin on grain at their first meeting\n\nTrump questioned Putin on grain "
        "on Friday in their first meeting.\n\nOn Thursday, Trump had said that nobody knew Putin.",
        "2019-05-04",
        [("meeting", "2019-05-03"), ("statement", "2019-05-02")],
    ),
    # the call of the headline is of the day that the lead tells, not an older one
    (
        "Trump and Putin's phone call: what was agreed\n\nPutin agreed on May 3 to stop.\n\n"
        "The two men were on the line for hours.\n\nOn February 2 Trump and Putin spoke by phone.",
        "2019-05-04",
        [("call", "2019-02-02"), ("call", "2019-05-03")],
    ),
    # remarks that a later sentence dates
    (
        ABOUT + "Trump said that he would ask Putin no more. “He denied it,” he said. "
        "The comments came during a session with reporters on Saturday.",
        "2019-05-14",
        [("statement", "2019-05-11")],
    ),
    (
        ABOUT + "Putin said that Trump was wrong. The interview was recorded on 3 May.",
        "2019-05-14",
        [("statement", "2019-05-03")],
    ),
    (  # the comments of somebody else
        ABOUT + "Putin said on 2 May that Trump was wrong. Doe’s comments came on 3 May.",
        "2019-05-14",
        [("statement", "2019-05-02")],
    ),
    # a year that stands before an interview
    (
        ABOUT + "On Tuesday Trump praised Putin.\n\nIn a 2013 interview he said Putin was able.",
        "2019-05-14",
        [("statement", "2013"), ("statement", "2019-05-14")],
    ),
    (
        ABOUT + "On Tuesday Trump recalled the 2007 speech of Putin.",
        "2019-05-14",
        [],
    ),
    # what is recorded right after the talks is of their day
    (
        MET + "The deadline of April 8 came and went. In an interview with Sky News recorded "
        "right after the talks, Trump said he would not lift the sanctions on Russia.",
        "2019-05-14",
        [("meeting", "2019-05-13"), ("statement", "2019-05-13")],
    ),
    # the last time before
    (
        ABOUT + "It was the first time Trump and Putin had met in person since June 2017 in Oslo.",
        "2019-05-14",
        [("meeting", "2017-06")],
    ),
    # a day still to come dates nothing that stands under an earlier one
    (
        ABOUT
        + "Nov. 9 - Putin congratulates Trump by telegram hours after his election victory.\n\n"
        "Dec. 29 - Obama expels 35 Russian diplomats. Trump says it is time to move on from "
        "Russia but agrees to meet spy chiefs next week.",
        "2016-12-30",
        [("message", "2016-11-09"), ("policy", "2016-12-29"), ("statement", "2016-12-29")],
    ),
    # an act of the body that announces it, told once
    (
        ABOUT + "The U.S. Treasury Department announced on Monday that it was sanctioning two "
        "Russian banks.",
        "2019-05-14",
        [("policy", "2019-05-13")],
    ),
    (
        ABOUT
        + "The Kremlin announced on Monday that Washington had expelled ten Russian diplomats.",
        "2019-05-14",
        [("policy", "2019-05-13"), ("statement", "2019-05-13")],
    ),
    # nations that sit down, by their people
    (
        ABOUT + "Advisers led by Mike Pompeo will sit down with the Russians next week.",
        "2019-05-14",
        [("meeting", "2019-05-20/2019-05-26")],
    ),
    (
        ABOUT + "Mike Pompeo will sit down with the Russians’ critics next week.",
        "2019-05-14",
        [],
    ),
    # a date of what is only spoken about
    (
        ABOUT + "In September Trump told Fox News that he would back Putin. A month later he "
        "applauded Putin’s campaign in Syria, which began on September 30, saying it was time.",
        "2018-12-18",
        [("statement", "2018-09"), ("statement", "2018-10")],
    ),
    (
        ABOUT + "Putin congratulated Trump on Thursday in Sochi, calling his behavior after an "
        "attempt on his life in July that of “a courageous man.”",
        "2024-11-12",
        [("statement", "2024-11-07")],
    ),
    # one of those that a sentence counts
    (
        ABOUT + "Trump and Putin spoke by phone on Tuesday. It was their second call this year; "
        "the first, on 12 February, was short.",
        "2025-03-21",
        [("call", "2025-03-18"), ("call", "2025-02-12")],
    ),
    # a radio host hosts nothing
    (
        ABOUT + "“We got nothing,” Trump told Fox News host Joe Roe on Wednesday night of Putin.",
        "2021-06-17",
        [("statement", "2021-06-16")],
    ),
    (
        ABOUT + "In an interview, recorded in Oslo and broadcast on Friday, Putin praised Trump.",
        "2021-06-17",
        [("statement", "2021-06-11")],
    ),
    # bills, penalties, orders
    (
        ABOUT + "The Russia sanctions bill cleared the Senate on 27 July.",
        "2017-08-03",
        [("policy", "2017-07-27")],
    ),
    (
        ABOUT + "American penalties on Rosneft took full effect on 21 November.",
        "2025-12-04",
        [("policy", "2025-11-21")],
    ),
    # where two are to be, whom one sees
    (
        ABOUT + "Trump and Putin are both expected at the G20 in Osaka at the end of June.",
        "2019-05-03",
        [("meeting", "2019-06~")],
    ),
    (
        ABOUT + "Mike Pompeo is expected to see his Russian counterpart in Oslo on Friday.",
        "2019-05-14",
        [("meeting", "2019-05-17")],
    ),
    (
        ABOUT + "Witkoff strolled across the square on Tuesday, lunched and then sat with "
        "Vladimir Putin until midnight.",
        "2025-12-04",
        [("meeting", "2025-12-02")],
    ),
    # what is said after the receiver is put down
    (
        ABOUT + "Trump and Putin spoke by phone on Tuesday.\n\nTrump, speaking to Fox News a few "
        "hours after he put down the receiver, denied that Putin had asked for it.",
        "2018-03-22",
        [("call", "2018-03-20")],
    ),
    # what somebody had said before is not said then
    (
        ABOUT + "In May 2018, at a rally, Trump praised Putin over US intelligence agencies that "
        "had concluded Russia was to blame for the 2016 leaks.",
        "2019-05-14",
        [("statement", "2018-05")],
    ),
    # what is set beside a call is the same call
    (
        ABOUT + "Donald Trump’s call with Vladimir Putin on Wednesday, the first conversation "
        "between the two since May, left Europe asking on Thursday what was next.",
        "2025-02-13",
        [("call", "2025-02-12")],
    ),
    (
        ABOUT + "The Kremlin confirmed on Oct. 9 that Trump had sent tests to Moscow, but denied "
        "the calls.",
        "2024-11-12",
        [("statement", "2024-10-09")],
    ),
    # spies speak for their country
    (
        ABOUT + "U.S. intelligence agencies concluded in January that Russia had helped Trump.",
        "2018-03-22",
        [("statement", "2018-01")],
    ),
    # the ends of treaties
    (
        ABOUT + "The United States formally notified its partners on Friday that it will leave the "
        "Open Skies treaty. Last August Washington completed its exit from the INF Treaty.",
        "2020-05-23",
        [("policy", "2020-05-22"), ("policy", "2019-08")],
    ),
    (
        ABOUT + "The treaty that held the arsenals of Russia and America in check for 15 years ran "
        "out at midnight on Thursday.",
        "2026-02-07",
        [("policy", "2026-02-05")],
    ),
    (
        ABOUT + "It had been hollow since February 2023, when Putin suspended Russia’s part in the "
        "New START treaty.",
        "2026-02-07",
        [("policy", "2023-02")],
    ),
    (
        ABOUT + "In March 2025, Trump and Putin settled on a 30-day halt to strikes.",
        "2025-05-20",
        [("policy", "2025-03")],
    ),
    (ABOUT + "The Kremlin urged caution on Monday.", "2019-05-14", [("statement", "2019-05-13")]),
    # the date of a vote; what was earlier
    (
        ABOUT + "Asked a month ago at a forum whom he would prefer in the Nov. 5 vote, Putin said "
        "that he supported Harris over Trump.",
        "2024-10-09",
        [("statement", "2024-09")],
    ),
    (
        ABOUT + "Trump said on Thursday that Putin was late. Shares fell on Friday; Trump claimed "
        "earlier this month that India would stop buying Russian oil.",
        "2025-10-24",
        [("statement", "2025-10-23"), ("statement", "2025-10")],
    ),
    # aid that lands
    (
        ABOUT
        + "On 1 April a Russian plane carrying masks landed in New York for American hospitals.",
        "2020-04-13",
        [("other", "2020-04-01")],
    ),
    # two who speak in one sentence
    (
        ABOUT + "The State Department said on April 1 that the United States had paid Russia; the "
        "Russian Foreign Ministry said on April 2 that each side bore half of the cost.",
        "2020-04-13",
        [("statement", "2020-04-01"), ("statement", "2020-04-02")],
    ),
    (
        ABOUT + "Russia’s Foreign Ministry spokeswoman, Maria Zakharova, called that fake news "
        "on Wednesday.",
        "2019-05-03",
        [("statement", "2019-05-01")],
    ),
    # intentions, staff that is cut, deals
    (
        ABOUT + "Trump first declared his intention to quit the treaty last October.",
        "2019-05-14",
        [("statement", "2018-10")],
    ),
    (
        ABOUT + "Russia slashed half of the US embassy staff on Monday.",
        "2019-05-14",
        [("policy", "2019-05-13")],
    ),
    (
        ABOUT + "Washington and Moscow reached a truce deal for Syria on Monday.",
        "2019-05-14",
        [("policy", "2019-05-13")],
    ),
    (
        ABOUT + "Russia granted asylum on Feb. 1 to Joe Doe, a former FBI agent.",
        "2019-05-14",
        [("policy", "2019-02-01")],
    ),
]

# what no sentence dates is of the day of publication
OF_THE_DAY = [
    "A tariff on Russian oil is due to begin this week. Trump said Putin was to blame.",
    "The FBI looked into whether Trump helped Russia after he fired Doe in May 2017. Trump said "
    "Russia was no friend.",
    "Trump tried to clarify his Oslo summit comments, saying “I accept” that Russia meddled.",
]


@pytest.mark.parametrize("text", OF_THE_DAY)
def test_said_on_the_day(text: str) -> None:
    (said,) = (e for e in read(ABOUT + text, "2019-05-14") if e.kind == "statement")
    assert (said.date, said.date_basis) == ("2019-05-14", "publication")


@pytest.mark.parametrize(("text", "published", "expected"), TOLD)
def test_told_elsewhere(text: str, published: str, expected: list[tuple[str, str]]) -> None:
    told = [event for event in read(text, published) if not event.context]
    assert sorted((e.kind, e.date or "") for e in told if e.date_basis != "publication") == sorted(
        expected
    )


def test_an_act_has_the_country_of_the_body_that_tells_it() -> None:
    text = "The State Department announced on Monday that it was sanctioning two Russian banks."
    (event,) = read(ABOUT + text, "2019-05-14")
    assert [party.name for party in event.participants] == ["United States", "Russia"]


ACTS = [
    (
        "On Aug. 7 the White House called off a summit with Putin.",
        ["United States", "Vladimir Putin"],
    ),
    ("On Aug. 1 Russia gave asylum to Edward Snowden.", ["Russia", "Edward Snowden"]),
    ("On Aug. 1 sanctions on Russia were lifted by Trump.", ["Donald Trump", "Russia"]),
    ("On Aug. 1 Trump called off a summit with Putin.", ["Donald Trump", "Vladimir Putin"]),
]


@pytest.mark.parametrize(("text", "parties"), ACTS)
def test_the_country_that_acts_comes_first(text: str, parties: list[str]) -> None:
    (event,) = (e for e in read(ABOUT + text, "2018-08-10") if e.kind == "policy")
    assert [party.name for party in event.participants] == parties
