"""What a reader of whole paragraphs takes up from further on, or further back."""

from __future__ import annotations

import pytest

from tests.extract.events.test_find import read

PUBLISHED = "2018-04-12"

# text, and kind, day and names of some of its events
TOLD = [
    # who "the president" is stands further on
    (
        'On Tuesday the president told Russia to "get ready".\n\nDonald Trump has no plan.',
        [("statement", "2018-04-10", {"Donald Trump"})],
    ),
    (
        "The two presidents met in Oslo on Tuesday.\n\nDonald Trump praised Vladimir Putin.",
        [("meeting", "2018-04-10", {"Donald Trump", "Vladimir Putin"})],
    ),
    # words that are signed are dated beside the name
    (
        '"He is a friend." - Trump on Putin, March 5, 2018',
        [("statement", "2018-03-05", {"Donald Trump"})],
    ),
    (
        '"I have no relationship with Putin."\n- Trump, March 5, 2018',
        [("statement", "2018-03-05", {"Donald Trump"})],
    ),
    (
        '"He is a friend of Putin." - Trump to reporters, March 5, 2018',
        [("statement", "2018-03-05", {"Donald Trump"})],
    ),
    # a relative clause dates its noun, not what was done after it
    (
        "Trump flew home on Wednesday after talks with Putin that began late on Tuesday.",
        [("meeting", "2018-04-10", {"Donald Trump", "Vladimir Putin"})],
    ),
    (
        "Trump thanked Putin on Wednesday for a call that took place on Tuesday.",
        [("call", "2018-04-10", {"Donald Trump", "Vladimir Putin"})],
    ),
    (
        "The last call of Trump and Putin that Moscow has confirmed was on March 6.",
        [("call", "2018-03-06", {"Donald Trump", "Vladimir Putin"})],
    ),
    # those before
    (
        "Trump called Putin on Tuesday.\n\nIt was the third call between Trump and Putin this year."
        " The earlier ones were held on February 12 and March 18.",
        [
            ("call", "2018-04-10", {"Donald Trump", "Vladimir Putin"}),
            ("call", "2018-02-12", {"Donald Trump", "Vladimir Putin"}),
            ("call", "2018-03-18", {"Donald Trump", "Vladimir Putin"}),
        ],
    ),
    (
        "Trump met Putin on Tuesday. The previous one, on March 6, led to nothing.",
        [("meeting", "2018-03-06", {"Donald Trump", "Vladimir Putin"})],
    ),
    (
        "It was the fifth call between Trump and Putin. The last had taken place on March 6.",
        [("call", "2018-03-06", {"Donald Trump", "Vladimir Putin"})],
    ),
    # what a saying is counted from is no part of it
    (
        "Russia will leave, Putin said on Tuesday, a day after Trump had announced that he would.",
        [("statement", "2018-04-10", {"Vladimir Putin"})],
    ),
    (
        "Trump and Putin to meet in May\n\nTrump and Putin will meet in May, an aide said.",
        [("meeting", "2018-05", {"Donald Trump", "Vladimir Putin"})],
    ),
    (
        "Trump threatened in March to leave the treaty with Russia.",
        [("statement", "2018-03", {"Donald Trump"})],
    ),
    (
        "Sanctions on Russia over the plot took effect on Tuesday.",
        [("policy", "2018-04-10", {"Russia"})],
    ),
    (
        "Putin ordered the cut in U.S. staff in March.",
        [("policy", "2018-03", {"Vladimir Putin", "United States"})],
    ),
    # a letter is from one to another, whoever carries it
    (
        "Rand Paul took a letter from Trump to Moscow for Putin on March 6.",
        [("message", "2018-03-06", {"Rand Paul", "Donald Trump", "Vladimir Putin"})],
    ),
    (
        "In March Putin sent Mr. Trump a long New Year's letter.",
        [("message", "2018-03", {"Donald Trump", "Vladimir Putin"})],
    ),
    # a president's words at a meeting with others stand alone
    (
        "Putin said on March 6 at a summit in Astana that he took Trump's words seriously.",
        [("statement", "2018-03-06", {"Vladimir Putin"})],
    ),
    (
        "Putin thanked Trump for it by telephone on Tuesday.",
        [("call", "2018-04-10", {"Vladimir Putin", "Donald Trump"})],
    ),
    (
        "Trump cast doubt on the finding about Russia on Tuesday.",
        [("statement", "2018-04-10", {"Donald Trump"})],
    ),
    (
        "Putin and Trump went on.\n\nIn August Trump signed new sanctions into law.",
        [("policy", "2017-08", {"Donald Trump"})],
    ),
    (
        "Trump met Merkel and phoned Putin on Tuesday.",
        [("call", "2018-04-10", {"Donald Trump", "Vladimir Putin"})],
    ),
    # whom he had spoken to before
    (
        "Putin called Trump on Tuesday. On March 6 he had called about a plot.",
        [("call", "2018-03-06", {"Vladimir Putin", "Donald Trump"})],
    ),
    (
        "Trump spoke to Putin by telephone on Tuesday. On March 6 he rang to talk of oil.",
        [("call", "2018-03-06", {"Vladimir Putin", "Donald Trump"})],
    ),
    # told to do something
    (
        "Trump told Putin in Oslo on Tuesday not to meddle in the vote.",
        [("statement", "2018-04-10", {"Donald Trump", "Vladimir Putin"})],
    ),
    (
        "Trump corrected himself on Tuesday about Putin.",
        [("statement", "2018-04-10", {"Donald Trump"})],
    ),
    (
        "Trump congratulated Putin on his re-election in March.",
        [("statement", "2018-03", {"Donald Trump"})],
    ),
    # one meeting, still to come
    (
        "When Trump and Putin sit down in Oslo on Friday, it will be their first meeting.",
        [("meeting", "2018-04-13", {"Donald Trump", "Vladimir Putin"})],
    ),
    (
        "Trump and Putin\n\nThe summit of March 6 is remembered for its heat.",
        [("summit", "2018-03-06", {"Donald Trump", "Vladimir Putin"})],
    ),
    # where it was said dates it
    (
        "Trump argued for Putin's return to the table at the summit in Rome last August.",
        [("statement", "2017-08", {"Donald Trump"})],
    ),
    (
        "Trump and Russian President Vladimir Putin spoke on Tuesday night and agreed on grain.",
        [("call", "2018-04-10", {"Donald Trump", "Vladimir Putin"})],
    ),
    (
        "The bill, which the Senate approved on Tuesday, would punish Russia.",
        [("policy", "2018-04-10", {"United States", "Russia"})],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_it_is_told(text: str, expected: list[tuple[str, str, set[str]]]) -> None:
    found = [(e.kind, e.date, {p.name for p in e.participants}) for e in read(text, PUBLISHED)]
    assert [event for event in expected if event not in found] == []


def test_whom_a_meeting_left_to_call_was_with() -> None:
    text = "On Tuesday Trump left a meeting with European leaders to phone Putin."
    assert [e.kind for e in read(text, PUBLISHED) if not e.context] == ["call"]


def test_what_lies_ahead_is_told_once() -> None:
    text = "When Trump and Putin sit down in Oslo on Friday, it will be their first meeting."
    assert [e.date for e in read(text, PUBLISHED)] == ["2018-04-13"]


@pytest.mark.parametrize(
    "text",
    [
        "Only last month Trump and Putin had talked about meeting soon.",
        "On Tuesday Trump ruled out meeting Putin.",
        "Trump will not meet Putin in May.",
        "Trump will never meet Putin in May.",
    ],
)
def test_what_is_talked_about_did_not_take_place(text: str) -> None:
    assert [e for e in read(text, PUBLISHED) if e.kind == "meeting"] == []
