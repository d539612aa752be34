from __future__ import annotations

from dashboard.view.remarks import not_understood, repeated


def test_nothing_is_said_of_a_clear_link() -> None:
    assert repeated([]) == []
    assert not_understood([]) == []


def test_all_that_is_odd_makes_one_line() -> None:
    assert not_understood(["colour", "topic=atlantis"]) == [
        "Not understood in this link, and ignored: colour, topic=atlantis."
    ]


def test_what_another_reader_may_have_is_told_from_nonsense() -> None:
    elsewhere, odd = not_understood(["event=e-nothing", "colour"])
    assert elsewhere.startswith("The event of this link is not in this collection")
    assert odd == "Not understood in this link, and ignored: colour."


def test_all_that_another_reader_may_have_makes_one_line() -> None:
    assert not_understood(["source=yours", "event=a", "event=b"]) == [
        "The source and the event of this link are not in this collection: "
        "someone may have added them in a session of their own."
    ]


def test_what_is_given_twice_is_named() -> None:
    assert repeated(["q"]) == ["Given more than once in this link: q; only the first counts."]
    assert repeated(["q", "event"]) == [
        "Given more than once in this link: q, event; only the first of each counts."
    ]
