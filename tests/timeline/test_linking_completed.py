"""What an event takes over from the row of the calendar that it is."""

from __future__ import annotations

from tests.timeline.test_linking import BOTH, linked


def test_an_act_between_the_countries_is_no_context() -> None:
    pact = linked("policy", "2019-05-06", names="Donald Trump", context=True, text="He sold fish.")
    assert pact
    assert not pact.context
    # who takes part is told by the row where the words name fewer than two
    assert [each.name for each in pact.participants] == BOTH.split("; ")
    assert {each.role for each in pact.participants} == {"party"}
    ball = linked("policy", "2019-05-20", names="Ann Lee", context=True, text="She sold grain.")
    assert ball
    assert ball.context
    assert [each.name for each in ball.participants] == ["Ann Lee", "Joe Roe"]
    both = linked("other", "2019-05-06", context=True)
    assert both
    assert both.context


def test_a_row_adds_nobody_to_a_statement_or_to_two() -> None:
    said = linked("statement", "2019-03-20", "At the dinner he was loud.", "Vladimir Putin")
    assert said
    assert [each.name for each in said.participants] == ["Vladimir Putin"]
    three = linked("meeting", "2019-11", names=f"{BOTH}; Ann Lee", context=True)
    assert three
    assert (len(three.participants), three.context) == (3, True)
    alone = linked("meeting", "2020-06", names="", place="Norway", context=True)
    assert alone
    assert (len(alone.participants), alone.context) == (2, False)
