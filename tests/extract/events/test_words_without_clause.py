"""Words that a verb alone tells, and whose they are: warned of it, asked about it, an aide's."""

from __future__ import annotations

import pytest

from tests.extract.events.test_find import read

PUBLISHED = "2019-11-20"
DAY = "2019-11-18"

# who speaks, and the sentence
TOLD = [
    ("Vladimir Putin", "Putin warned the United States on Monday against new missiles."),
    ("Vladimir Putin", "On Monday Putin warned a hall of officers of an arms race with America."),
    ("Vladimir Putin", "Putin promised Trump a reply on Monday."),
    ("Vladimir Putin", "Putin hinted on Monday at a deal with Trump."),
    ("Vladimir Putin", "Putin predicted a thaw with the United States on Monday."),
    ("Vladimir Putin", "Putin turned down Trump's proposal on Monday."),
    ("Vladimir Putin", "Putin left open on Monday whether he would see Trump."),
    ("Vladimir Putin", "Putin appealed to Trump on Monday to lift the sanctions."),
    ("Vladimir Putin", "On Monday Putin praised Trump's remarks."),
    ("Donald Trump", "On Monday Trump said no to Putin's offer."),
    # whoever is asked speaks, be the other named in what he is asked
    ("Donald Trump", "On Monday, asked whether he trusted Putin, Trump shrugged."),
    ("Donald Trump", "On Monday, asked by a reporter who his foe was, Trump named Russia."),
    ("Donald Trump", "Asked on Monday whether he was going to visit Moscow, Trump smiled."),
    # an aide's words are his own
    ("Trump's lawyer", "On Monday Trump's lawyer warned Moscow about its missiles."),
    ("Trump aide", "On Monday a Trump aide made light of Putin's claim."),
]


@pytest.mark.parametrize(("speaker", "text"), TOLD)
def test_said_without_a_clause(speaker: str, text: str) -> None:
    told = [
        (e.kind, e.date, [p.name for p in e.participants if p.role == "agent"])
        for e in read(f"Trump and Putin fell out.\n\n{text}", PUBLISHED)
    ]
    assert told == [("statement", DAY, [speaker])]


SILENT = [
    "Putin recalled his ambassador to Washington on Monday.",
    "Putin turned down the road to the American embassy on Monday.",
]


@pytest.mark.parametrize("text", SILENT)
def test_nothing_said(text: str) -> None:
    found = read(f"Trump and Putin fell out.\n\n{text}", PUBLISHED)
    assert [event.date for event in found if event.kind == "statement"] == []
