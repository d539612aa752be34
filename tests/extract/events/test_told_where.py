"""Which paragraph, clause and owner a happening belongs to."""

from __future__ import annotations

import pytest

from tests.extract.events.whole import events

WHERE = [
    (
        "Trump left Oslo on Monday.\n\n“Putin is strong,” Trump said.",
        [
            "statement 2018-05-16 publication | by Trump | “Putin is strong,” Trump said."
            " | “Putin is strong,”"
        ],
    ),
    (
        "Trump left Oslo on Monday. “Putin is strong,” Trump said.",
        [
            "statement 2018-05-14 words | by Trump | “Putin is strong,” Trump said. "
            "[Monday] | “Putin is strong,”"
        ],
    ),
    (
        "Trump called Putin on 3 May.\n\nA call on Syria followed on 5 May: all was well.",
        [
            "call 2018-05-03 words | to Putin, by Trump | Trump called Putin on 3 May. [3 May]",
            "call 2018-05-05 words | with Trump, with Putin | syria"
            " | A call on Syria followed on 5 May: all was well. [5 May]",
        ],
    ),
    # who speaks somewhere without a telephone meets there
    *(
        (
            f"Trump and Putin {spoke} on Monday.",
            [f"meeting 2018-05-14 words | with Trump, with Putin{where} | [Monday]"],
        )
        for spoke, where in (
            ("spoke briefly in Paris", " | in Paris, France"),
            ("talked again over lunch", ""),
            ("spoke, briefly, at harvest ceremonies", ""),
        )
    ),
    *(
        (
            f"{spoke} on Monday.",
            ["call 2018-05-14 words | with Trump, with Putin | [Monday]"],
        )
        for spoke in ("Trump and Putin spoke by phone in Paris", "Trump and Putin spoke briefly")
    ),
    ("Merkel arrived. Trump met her aides on Monday.", []),
    (
        "Trump met Putin's rival Navalny on Monday.",
        ["meeting 2018-05-14 words | with Trump, with Alexei Navalny | context | [Monday]"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), WHERE)
def test_told_where(text: str, expected: list[str]) -> None:
    assert events(text, "2018-05-16") == expected
