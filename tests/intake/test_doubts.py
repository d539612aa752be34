from __future__ import annotations

import pytest

from dashboard.intake import doubts
from dashboard.reference.english import english
from dashboard.reference.people import Person


@pytest.mark.parametrize("text", english().examples)
def test_english_is_known(text: str) -> None:
    assert doubts.is_english(text * 3)


@pytest.mark.parametrize("text", english().not_examples)
def test_other_languages_are_known(text: str) -> None:
    assert not doubts.is_english(text * 5)


def test_few_words_are_told_by_their_alphabet_only() -> None:
    assert doubts.is_english("Trump meets Putin in Geneva")
    assert not doubts.is_english("Трамп встретил Путина в Женеве")


def test_what_names_neither_president_is_doubted() -> None:
    assert list(doubts.about("Mr. Putin met the fishermen of the town, he said.")) == []
    (doubt,) = doubts.about("The fishermen of the town met for trumpets and pudding.")
    assert doubt.startswith("Neither Trump nor Putin is named")


@pytest.mark.parametrize(
    ("names", "asked"),
    [
        (["Aldo Reyes", "Mila Horn"], ["Neither Reyes nor Horn is named"]),
        (["Aldo Reyes"], ["Reyes is not named"]),
        ([], []),
    ],
)
def test_whoever_a_collection_is_about_is_asked_for(
    names: list[str], asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doubts, "leading", lambda: tuple(Person(name, "trump") for name in names))
    found = doubts.about("Donald Trump met Vladimir Putin by the sea.")
    assert [doubt.partition(":")[0] for doubt in found] == asked
    assert list(doubts.about("Ms. Horn met Mr. Reyes by the sea.")) == []
