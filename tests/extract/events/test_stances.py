"""Stances taken and words spoken, posted or read out, each told in one sentence."""

from __future__ import annotations

import pytest

from tests.extract.events.test_find import read

PUBLISHED = "2019-11-20"

# kind, day and sentence
TOLD = """
statement 2018-07 In Helsinki in July 2018 Trump sided with Putin against his own spies.
statement 2018-07-16 On July 16, 2018, Trump appeared to accept Putin's denials.
statement 2019-11-18 Moscow denied on Monday that it had helped Trump.
statement 2019-11-18 Russia accused the United States on Monday of lying.
statement 2019-11-18 Washington announced on Monday that it would restrict exports to Russia.
statement 2019-11-18 Trump wondered on Twitter on Monday whether Putin would call.
statement 2019-11-18 Trump on Monday declines to say whether he trusts Putin.
policy 2018 In 2018 the United States left a treaty with Russia on seals.
policy 2019-01 In January 2019 Trump lifts the measures against a Russian bank.
call 2019-05-03 On May 3, 2019, Putin rings Trump.
meeting 2018-11-11 On Nov. 11, 2018 Trump and Putin greet each other in Paris.
statement 2019-05-03 On May 3, 2019, Trump told Putin about his plan for Iran.
statement 2019-11-18 Trump on Monday brushed aside questions about a phone call with Putin.
statement 2019-11-18 On Monday, when a reporter asked about Putin's spies, Trump answered no.
statement 2019-07-25 On 25 July Trump's adviser John Bolton let it be known that Putin must wait.
call 2019-11-18 Trump called Putin on Monday to acknowledge his kind words.
call 2019-02-12 They have been in touch since Feb. 12, when Trump called Putin to offer help.
call 2019-11-18 Trump spent an hour on the line with Putin on Monday.
meeting 2019-11-18 Trump and Putin talked for two hours in their first formal meeting on Monday.
meeting 2019-11-18 On Monday Trump and Putin swapped a few sentences at the gala.
message 2016-12-15 Trump released Putin's letter of December 15, 2016.
policy 2019-11-18 On Monday Trump called off the two-hour session with Putin.
meeting 2017-05 In May 2017 Trump had Lavrov in the Oval Office.
statement 2019-11-18 Trump lashed out on Monday at critics of his talks with Putin.
statement 2019-11-18 Putin sang Trump's praises on Monday at a forum in Brasilia.
statement 2019-11-18 Trump took a swipe at Putin on Monday.
statement 2019-05 In May Trump made a promise to visit Moscow for Putin's parade.
statement 2019-11-18 Asked on Monday about Trump, Putin shrugged.
statement 2019-11-18 Asked about Trump on Monday, Putin was full of praise.
statement 2019-11-18 The Kremlin would not comment on Monday on Trump's letter.
statement 2019-11-18 Trump gave an interview to Fox News on Monday in which Putin hardly figured.
statement 2019-11-18 Trump's interview on Monday left Putin unimpressed.
statement 2019-11-18 Trump complained to aides on Monday about Putin.
statement 2019-11-18 Trump mused on Monday about inviting Putin.
statement 2019-11-18 A tweet by Trump on Monday praised Putin.
statement 2019-11-18 Trump retweeted on Monday a picture of himself and Putin.
statement 2019-11-18 Trump posted a video of Putin on Monday.
statement 2019-11-18 Putin answered Trump on Monday with a joke.
statement 2019-11-18 Putin, speaking on Monday, was in no mood to criticise Trump.
statement 2019-11-18 Trump wished Putin a happy birthday on Monday.
statement 2019-11-18 Trump held out the prospect on Monday of lifting the sanctions on Russia.
statement 2019-11-18 On Monday Trump read out a statement that blamed Russia.
statement 2019-11-18 Trump told reporters on Monday, seated beside Merkel, that he trusted Putin.
statement 2019-11-18 Trump disclosed the deal with Putin at a cabinet meeting on Monday.
statement 2018-07 In Helsinki in July 2018 Trump declined to side with his spies against Putin.
meeting 2018-07 In Helsinki in July 2018 Putin handed Trump a football.
meeting 2019-06 Trump joked with Putin in Osaka in June about fake news.
meeting 2017-11-11 Trump walked beside Putin to the photograph on Nov. 11, 2017.
meeting 2017-07-07 July 7, 2017: handshake with Putin in Hamburg for Trump.
meeting 2017-11 Da Nang, November 2017: Trump and Putin chatted on their way in.
meeting 2019-06-28 Trump and Putin sat down on the sidelines of the G20 on June 28.
meeting 2019-06-28 On June 28 Trump and Putin sat down for a conversation of an hour.
meeting 2017-07 July 2017: The meeting of Trump and Putin ran four times as long as planned.
meeting 2017-05-10 On May 10, 2017, Trump hosted Russia's top diplomat in the Oval Office.
statement 2019-11-15 The ruble fell on Monday after Trump lashed out at Putin on Friday.
statement 2019-11-15 Trump met Macron on Monday, after the Kremlin had praised him on Friday.
statement 2019-11-15 Trump was cross on Monday after Putin questioned his motives on Friday.
policy 2019-11-18 Trump imposed "very severe" sanctions on Russia on Monday.
statement 2019-11-18 Trump signed the Russia sanctions bill on Monday but said it was a mistake.
policy 2019-08 In August the United States suspended visa services in Russia.
policy 2019-07 Putin ordered Washington in July to halve its embassy staff.
policy 2018-12 In December 2018 Trump named a new ambassador to Moscow.
policy 2016-12-13 On Dec. 13, 2016, Trump named Putin's friend Tillerson as his envoy.
""".strip().splitlines()


@pytest.mark.parametrize(("kind", "day", "text"), [line.split(" ", 2) for line in TOLD])
def test_it_is_told(kind: str, day: str, text: str) -> None:
    told = [(event.kind, event.date) for event in read(text, PUBLISHED) if not event.context]
    assert (kind, day) in told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The comments came a day after Trump said he would put off the summit.",
            ["2019-11-18", "2019-11-17"],
        ),
        (
            "His remarks came two days after Trump wrote that he wanted a deal with Moscow.",
            ["2019-11-18", "2019-11-16"],
        ),
    ],
)
def test_what_comes_after_another_is_dated_by_it(text: str, expected: list[str]) -> None:
    events = read(f"Putin said on Monday that he trusted Trump.\n\n{text}", PUBLISHED)
    assert sorted((e.date or "" for e in events), reverse=True) == expected


def test_what_one_says_of_the_other_beside_a_third_stands_alone() -> None:
    text = "Trump met Merkel in Berlin on Monday and said he trusted Putin."
    events = read(text, PUBLISHED)
    assert [(e.kind, e.date, e.context) for e in events] == [
        ("meeting", "2019-11-18", True),
        ("statement", "2019-11-18", False),
    ]


def test_a_government_says_something_on_a_day_only() -> None:
    text = "Trump met Putin on Monday.\n\nThe rain fell.\n\nMoscow has insisted that Trump is weak."
    assert [e.kind for e in read(text, PUBLISHED)] == ["meeting"]


def test_a_call_that_is_spoken_about_is_not_of_that_day() -> None:
    text = "Trump on Monday brushed aside questions about a phone call with Putin."
    assert [e.kind for e in read(text, PUBLISHED) if e.date == "2019-11-18"] == ["statement"]


def test_an_office_rung_up_is_its_president() -> None:
    text = "Trump brushed aside talk about a call with Putin.\n\nHe rang the Kremlin on Monday."
    assert [e.date for e in read(text, PUBLISHED) if e.kind == "call"] == ["2019-11-18"]


def test_a_title_that_announces_a_history_tells_nothing() -> None:
    text = "A brief history of Trump and Putin on the phone\n\nOn Monday Trump said Putin was kind."
    assert [e.kind for e in read(text, PUBLISHED)] == ["statement"]


def test_they_are_the_two_of_whom_all_speaks() -> None:
    text = (
        "Trump liked the plan. Putin sent a man.\n\nTrump wondered about Putin. The principals? "
        "They shook hands in Hamburg, in July 2017."
    )
    assert ("meeting", "2017-07", False) in [
        (e.kind, e.date, e.context) for e in read(text, PUBLISHED)
    ]


def test_he_is_not_beside_whom_he_stands() -> None:
    text = (
        "On Monday Trump called on Russia to stop. Next to the Polish president, he'd said it lied."
    )
    assert {p.name for e in read(text, PUBLISHED) for p in e.participants} == {"Donald Trump"}


def test_the_president_is_not_of_whom_he_was_told() -> None:
    text = (
        "In an interview on Monday Trump said he respected Putin. When Doe pointed out that Putin "
        "was a killer, the president answered: “There are many.”"
    )
    assert {p.name for e in read(text, PUBLISHED) for p in e.participants} == {"Donald Trump"}
