"""Who takes part where the subject of a verb or a noun stands elsewhere in the sentence."""

from __future__ import annotations

import pytest

from tests.extract.events.test_find import read

PUBLISHED = "2019-11-20"
TRUMP, PUTIN = "Donald Trump", "Vladimir Putin"

# what happened, and between whom
TOLD = [
    # one subject does two things; whom it did the first to takes no part in the second
    (
        "Joe Roe met Putin on Monday and called Trump on Tuesday.",
        [("call", {"Joe Roe", TRUMP}), ("meeting", {"Joe Roe", PUTIN})],
    ),
    (
        "Trump called Joe Roe on Monday before speaking to Putin.",
        [("call", {TRUMP, "Joe Roe"}), ("call", {TRUMP, PUTIN})],
    ),
    # what is set off by a count belongs to who says so, not to whom he speaks of
    (
        "Trump said on Monday that Putin had lied, a day after meeting Joe Roe.",
        [("meeting", {TRUMP, "Joe Roe"})],
    ),
    # a journey leads to what is told behind it
    (
        "Steve Witkoff flew to Moscow on Monday and met Putin on Tuesday.",
        [("meeting", {"Steve Witkoff", PUTIN})],
    ),
    (
        "Steve Witkoff flew to Moscow on Monday, and Trump met Putin on Tuesday.",
        [("meeting", {"Steve Witkoff", "Russia"}), ("meeting", {TRUMP, PUTIN})],
    ),
    # a clause that opens the sentence has its subject behind the comma
    (
        "After meeting Joe Roe, Trump spoke to Putin by phone on Monday.",
        [("call", {TRUMP, PUTIN}), ("meeting", {TRUMP, "Joe Roe"})],
    ),
    (
        "After he met Joe Roe, Trump phoned Putin on Monday.",
        [("call", {TRUMP, PUTIN}), ("meeting", {TRUMP, "Joe Roe"})],
    ),
    # ... and what is set into it the one before the comma
    (
        "Trump, after a phone call with Joe Roe on Monday, said Putin and Merkel would meet.",
        [("call", {TRUMP, "Joe Roe"})],
    ),
    ("Trump and Putin, flanked by Joe Roe, met on Monday.", [("meeting", {TRUMP, PUTIN})]),
    # the host of a forum met nobody by that
    (
        "Trump met Putin on Monday at a summit hosted by Joe Roe.",
        [("meeting", {TRUMP, PUTIN})],
    ),
    # another call of one of the two is not their call
    (
        "Trump's conversation with Putin on Monday lasted an hour, twice as long as his call with "
        "Joe Roe.",
        [("call", {TRUMP, PUTIN})],
    ),
    # a letter goes to whom it is sent, be others by
    ("Trump handed Putin a letter on Monday in front of Joe Roe.", [("message", {TRUMP, PUTIN})]),
    ("Putin received Trump's son-in-law Joe Roe on Monday.", [("meeting", {PUTIN, "Joe Roe"})]),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_between_whom(text: str, expected: list[tuple[str, set[str]]]) -> None:
    told = [
        (event.kind, sorted(participant.name for participant in event.participants))
        for event in read(f"Trump and Putin fell out.\n\n{text}", PUBLISHED)
        if event.kind in ("call", "meeting", "message")
    ]
    assert sorted(told) == sorted((kind, sorted(names)) for kind, names in expected)
