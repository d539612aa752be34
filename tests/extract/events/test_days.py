"""Events whose day, or whose two, a sentence tells in a roundabout way."""

from __future__ import annotations

import pytest

from tests.extract.events.test_find import P, T, read

TOLD = [
    # the day of the call, not only of what was said of it
    (
        "President Donald Trump spoke by telephone with Russian President Vladimir Putin for more "
        "than an hour on Monday and said afterwards that grain would flow.",
        "2020-06-10",
        ("call", "2020-06-08", {T, P}),
    ),
    # the narrower of two days that agree
    (
        "Only a week ago Trump came out of a telephone call with Putin on June 3 and promised "
        "a deal.",
        "2020-06-10",
        ("call", "2020-06-03", {T, P}),
    ),
    # a holiday that is near is not the day
    (
        "Trump and Putin met in March. Five days later, with Victory Day approaching, Trump phoned "
        "Putin from Oslo on May 4.",
        "2020-06-10",
        ("call", "2020-05-04", {T, P}),
    ),
    # a weekday right before its verb
    (
        "President Donald Trump on Monday expelled 60 Russians.",
        "2018-04-01",
        ("policy", "2018-03-26", {T, "Russia"}),
    ),
    # a day on which something was said of what was still to come
    (
        "Trump told reporters after a rally in Ohio on October 20 that Russia would leave.",
        "2019-08-02",
        ("statement", "2018-10-20", {T}),
    ),
    # the two whom the article is about, not the two named last
    (
        "Trump and Putin agree on grain.\n\nTrump praised Putin. Obama sent ten diplomats home.\n\n"
        "The two men last spoke by telephone on 14 May.",
        "2020-06-10",
        ("call", "2020-05-14", {T, P}),
    ),
    # the two who are named before "their"
    (
        "The spokesman Dmitry Peskov would not say whether Putin had raised it with Trump in their "
        "last phone call, on May 7.",
        "2020-06-10",
        ("call", "2020-05-07", {T, P}),
    ),
    # whom he had rung before
    (
        "Trump telephoned Putin on 2 May 2020. On 5 May 2020 Trump rang again.",
        "2020-06-10",
        ("call", "2020-05-05", {T, P}),
    ),
    # what is called off may have been planned
    (
        "On Monday Trump called off a planned summit with Putin.",
        "2020-06-10",
        ("policy", "2020-06-08", {T, P}),
    ),
    # all of a list
    (
        "On Monday Trump, Putin and Erdogan met in Oslo.",
        "2020-06-10",
        ("meeting", "2020-06-08", {T, P, "Recep Tayyip Erdogan"}),
    ),
    # words told by how they were taken, or by a noun
    (
        "In an interview that aired on Tuesday on a network of the south-west, Trump revived an "
        "old claim about Putin.",
        "2020-06-10",
        ("statement", "2020-06-09", {T}),
    ),
    (
        "Trump offered in May to visit Putin without any conditions.",
        "2020-06-10",
        ("statement", "2020-05", {T}),
    ),
    (
        "Trump wrote to Putin on 2 May 2020. Dmitry Peskov said the next day that Putin would go "
        "to Oslo.",
        "2020-06-10",
        ("statement", "2020-05-03", {"Dmitry Peskov"}),
    ),
    (
        "Probably in Oslo with Putin, Trump told reporters on his plane late on Tuesday.",
        "2020-06-10",
        ("statement", "2020-06-09", {T}),
    ),
    # the programme's name is no meeting to come
    (
        "Trump praised Putin in an interview with “Meet the Press” broadcast on Sunday.",
        "2020-06-10",
        ("statement", "2020-06-07", {T}),
    ),
    # the day of the rally is that on which it was said
    (
        "Trump said Russia was right at a rally on Tuesday.",
        "2020-06-10",
        ("statement", "2020-06-09", {T}),
    ),
    (
        "Dmitry Peskov was asked on Tuesday whether Trump had been invited.",
        "2020-06-10",
        ("statement", "2020-06-09", {"Dmitry Peskov"}),
    ),
    # what only bounds has its own date
    (
        "Trump and Putin have not talked since a phone call on 4 May.",
        "2020-06-10",
        ("call", "2020-05-04", {T, P}),
    ),
    # time spent with somebody
    (
        "After two hours with Putin at the Kremlin on Wednesday, John Bolton told reporters that "
        "little had changed.",
        "2018-07-20",
        ("meeting", "2018-07-18", {P, "John Bolton"}),
    ),
    # the day between the owner and his call
    ("Trump's May 4 call with Putin was short.", "2020-06-10", ("call", "2020-05-04", {T, P})),
    # a letter under way
    (
        "A letter from Trump was delivered to Putin on Wednesday.",
        "2020-06-10",
        ("message", "2020-06-10", {T, P}),
    ),
    # an act is done when it is announced
    (
        "Trump announced on Thursday that he was calling off a planned meeting with Putin in Oslo.",
        "2020-06-12",
        ("policy", "2020-06-11", {T, P}),
    ),
    # what is to come is no contact with which another goes on
    (
        "Trump said he would meet Putin in Oslo after the leaders spoke for an hour on Tuesday.",
        "2020-06-12",
        ("call", "2020-06-09", {T, P}),
    ),
    # what is only owned up to took place at another time
    (
        "The Kremlin confirmed on Tuesday that Putin and Trump had talked by phone.",
        "2020-06-12",
        ("statement", "2020-06-09", {"The Kremlin"}),
    ),
    # it is counted from the day that stands beside the count
    (
        "Trump and Putin will meet on 30 June, the two sides announced on Thursday, a day after "
        "Lavrov met Trump.",
        "2020-06-12",
        ("meeting", "2020-06-10", {"Sergei Lavrov", T}),
    ),
    # with what he threatened is a list
    (
        "Trump threatened Putin with taxes, tariffs and sanctions on Tuesday if he did not stop. "
        "The next day, he said that Putin had called.",
        "2020-06-12",
        ("statement", "2020-06-09", {T}),
    ),
    # weeks in which it is to be are no count
    (
        "Putin is well. Trump said he would meet him in two weeks after he took a rest.",
        "2020-06-12",
        ("statement", "2020-06-12", {T}),
    ),
    # of the administration that it was
    (
        "The Obama administration on Tuesday expelled ten Russian envoys.",
        "2016-12-30",
        ("policy", "2016-12-27", {"United States", "Russia"}),
    ),
    # plans that were given up
    (
        "Plans for a summit between Mr Trump and Mr Putin in Oslo were shelved on Thursday.",
        "2020-06-12",
        ("policy", "2020-06-11", {T, P}),
    ),
    # of a thing, not a clause
    (
        "Trump is close to Putin, a book says. Dmitry Peskov denied it on Tuesday.",
        "2020-06-12",
        ("statement", "2020-06-09", {"Dmitry Peskov"}),
    ),
    # by word of mouth where both are
    (
        "Trump and Putin held a second, previously undisclosed conversation at a dinner for "
        "leaders on 9 June.",
        "2020-06-12",
        ("meeting", "2020-06-09", {T, P}),
    ),
    # no newspaper takes part
    (
        "In an interview with The New York Times on Wednesday, Trump praised Putin, with whom he "
        "had exchanged pleasantries.",
        "2020-06-12",
        ("statement", "2020-06-10", {T}),
    ),
]


def told(text: str, published: str) -> list[tuple[str, str | None, set[str]]]:
    return [(e.kind, e.date, {p.name for p in e.participants}) for e in read(text, published)]


@pytest.mark.parametrize(("text", "published", "expected"), TOLD)
def test_tells(text: str, published: str, expected: tuple[str, str, set[str]]) -> None:
    assert expected in told(text, published)


def test_a_bare_president_is_he_of_whom_the_text_tells() -> None:
    text = (
        "President Trump on Monday defended his call to President Putin. His aides had advised "
        "against it. “I called him,” the president wrote on Tuesday."
    )

    speakers = [
        p.name for e in read(text, "2020-06-10") for p in e.participants if p.role == "agent"
    ]

    assert P not in speakers


def test_of_whom_one_speaks_is_not_to_whom() -> None:
    kinds = {event.kind for event in read("Trump spoke to reporters about Putin.", "2020-06-10")}

    assert "call" not in kinds


def test_who_was_telephoned_was_called() -> None:
    (call,) = read("Putin was telephoned by Trump on Monday.", "2020-06-10")

    assert {(p.name, p.role) for p in call.participants} == {(T, "agent"), (P, "recipient")}


def test_a_list_of_three_is_no_pair() -> None:
    text = "Trump, Putin and Xi welcomed it. They spoke by telephone on 3 May 2020."

    assert all(names != {P, "Xi Jinping"} for _, _, names in told(text, "2020-06-10"))


def test_an_old_saying_does_not_date_the_next_paragraph() -> None:
    text = (
        "On Monday Putin said that Trump was kind.\n\n"
        "In June 2013 Trump said that Putin was strong.\n\nTrump said Russia would help."
    )

    dates = [event.date for event in read(text, "2020-06-10") if event.kind == "statement"]

    assert dates == ["2020-06-08", "2013-06", "2020-06-10"]


def test_what_he_said_goes_on_from_the_paragraph_before() -> None:
    text = "In June 2013 Trump said that Putin was strong.\n\nHe said Russia would help."

    assert [event.date for event in read(text, "2020-06-10")] == ["2013-06"]


def test_that_they_spoke_goes_on_with_the_meeting_before() -> None:
    text = (
        "On 2 March Trump telephoned Putin. On 16 July the two met in Oslo. They spoke for nearly "
        "two hours."
    )
    found = {event.kind: [m.span.of(text) for m in event.mentions] for event in read(text, "2021")}
    assert found["meeting"][-1] == "They spoke for nearly two hours."
    assert len(found["call"]) == 1
