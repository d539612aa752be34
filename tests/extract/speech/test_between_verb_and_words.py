"""What may stand between a subject, its verb of saying, and what is said."""

from __future__ import annotations

import pytest

from dashboard.extract import read_article
from dashboard.models import Article

REPORTED = [
    ("Trump announced on Monday, at the White House, that he would go.", "Donald Trump"),
    ("Trump said on Monday, hours after his return, that he would go.", "Donald Trump"),
    ("Trump late Tuesday night said he would go home.", "Donald Trump"),
    ("Trump this week said he would go home.", "Donald Trump"),
    ("The Kremlin on Friday night said he would go home.", "The Kremlin"),
    ("In May Trump crowed that he had won it all.", "Donald Trump"),
    ("Trump fumed that he had lost it all.", "Donald Trump"),
    ("Peskov said that the call showed a will to end it by talking.", "Dmitry Peskov"),
    ("Peskov told the paper what was in the letter to him.", "Dmitry Peskov"),
    ("That night said it all, and he would go home.", None),
    ("Trump announced the plan, one of many, that he had made.", None),
]


@pytest.mark.parametrize(("text", "speaker"), REPORTED)
def test_who_is_reported(text: str, speaker: str | None) -> None:
    found = read_article(Article("a", text, "2018-05-16")).reported
    assert [each.attribution.speaker for each in found] == ([speaker] if speaker else [])


def test_a_clause_that_waits_for_its_main_one_ends_there() -> None:
    text = "In May 2017, when Jane Doe called Putin a killer, Trump answered: “So are we all.”"
    (event,) = read_article(Article("a", text, "2018-05-16")).events
    assert (event.date, [each.name for each in event.participants]) == ("2017-05", ["Donald Trump"])


MEANT = [
    ("Trump saw Putin off. Medvedev was blunt: it was a lie, he wrote.", "Dmitry Medvedev"),
]


@pytest.mark.parametrize(("text", "speaker"), MEANT)
def test_whom_the_pronoun_of_a_tag_means(text: str, speaker: str) -> None:
    found = read_article(Article("a", text, "2018-05-16")).reported
    assert found[-1].attribution.speaker == speaker
