"""What is ruled out, answered, claimed or failed: no happening of that day."""

from __future__ import annotations

import pytest

from tests.extract.events.test_find import read

# (text, kind and date of each event in order); 15 August 2018 is a Wednesday
SPOKEN_OF = [
    ("Putin ruled out on Wednesday a second meeting with Trump.", [("statement", "2018-08-15")]),
    (
        "If the meeting with Trump was cancelled, Putin said on Wednesday, he would fish.",
        [("statement", "2018-08-15")],
    ),
    ("Putin met Trump on Wednesday.", [("meeting", "2018-08-15")]),
    (
        "Putin vowed revenge on Wednesday for the expulsion of 35 diplomats by Trump.",
        [("statement", "2018-08-15")],
    ),
    (
        "Putin on Wednesday vowed revenge for the expulsion of 35 diplomats by Trump in July.",
        [("policy", "2018-07"), ("statement", "2018-08-15")],
    ),
    (
        "Trump shrugged off on Wednesday the closure of two consulates by Putin.",
        [("statement", "2018-08-15")],
    ),
    ("Putin preferred her to Trump, who he said had expelled more diplomats than any other.", []),
    (
        "Putin preferred her to Trump, who had expelled Russian diplomats in July.",
        [("policy", "2018-07")],
    ),
    # nor is what went before a saying its day
    (
        "Trump heaped praise on Putin on Wednesday, a day after the Russian leader expelled "
        "diplomats.",
        [("policy", "2018-08-14"), ("statement", "2018-08-15")],
    ),
    (
        "Trump praised Putin on Wednesday, a day after it emerged that they had met.",
        [("statement", "2018-08-15")],
    ),
    # nor the day that is called something
    ("Trump called Tuesday “a good day” for Putin.", [("statement", "2018-08-17")]),
    ("Trump called Tuesday for talks with Putin.", [("statement", "2018-08-14")]),
    # what took place twice, each time with its place
    (
        "Trump has met Putin twice. The meetings took place in July 2017, in Hamburg, and in "
        "November in Da Nang.",
        [("meeting", "2017-07"), ("meeting", "2017-11")],
    ),
    (
        "Why the summit of Trump and Putin fell apart\n\n"
        "Lavrov flew to Washington on Wednesday for talks with Pompeo.",
        [("meeting", "2018-08-15")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SPOKEN_OF)
def test_what_is_only_spoken_of(text: str, expected: list[tuple[str, str]]) -> None:
    found = read(text, "2018-08-17")
    told = [(event.kind, event.date) for event in found if event.date]
    assert sorted(told, key=str) == sorted(expected, key=str)


def test_words_on_another_are_not_of_a_contact_with_a_third() -> None:
    text = "Trump said he and Putin agreed to work together.\n\nTrump later spoke to Merkel."
    found = read(text, "2018-08-17")
    told = {(event.kind, *sorted(p.name for p in event.participants)) for event in found}
    assert told == {("statement", "Donald Trump"), ("call", "Angela Merkel", "Donald Trump")}
    (call,) = (event for event in found if event.kind == "call")
    assert len(call.mentions) == 1
