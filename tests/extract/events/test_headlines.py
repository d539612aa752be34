"""What a headline names without a day: May 16, 2018 is a Wednesday."""

from __future__ import annotations

import pytest

from tests.extract.events.test_find import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Trump and Putin: a long road to a summit\n\nTrump and Putin will meet on Friday.",
            [("summit", "2018-05-18", True)],
        ),
        (
            "Trump and Putin hold summit\n\nTrump and Putin met in Oslo. They will meet on Friday.",
            [("summit", "2018-05-16", False), ("meeting", "2018-05-18", True)],
        ),
        (
            "Trump and Putin on the phone: a call\n\nTrump and Putin will meet on Friday.",
            [("call", "2018-05-16", False), ("meeting", "2018-05-18", True)],
        ),
    ],
)
def test_a_headline_may_name_what_is_to_come(
    text: str, expected: list[tuple[str, str, bool]]
) -> None:
    found = read(text, "2018-05-16")
    assert [(event.kind, event.date, event.planned) for event in found] == expected
