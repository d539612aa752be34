"""Words of closed classes: each does for a mention what the others of its class do."""

from __future__ import annotations

import pytest

from dashboard.extract import articles, words
from dashboard.extract.mentions import descriptions, positions
from tests.extract.mentions.whole import who


def tokens(text: str) -> tuple[words.Token, ...]:
    return words.read(articles.read(text))


@pytest.mark.parametrize("word", ["The", "His", "Her", "Their", "This", "That", "Our"])
def test_what_opens_a_description(word: str) -> None:
    found = descriptions.read(tokens(f"{word} Russian president sang."), 0)

    assert found and (found.end, found.nation, found.role) == (3, "Russia", "president")


@pytest.mark.parametrize("word", ["former", "ex", "then"])
def test_who_held_an_office(word: str) -> None:
    found = descriptions.read(tokens(f"The {word} Russian president sang."), 0)

    assert found and found.former and not found.incoming


@pytest.mark.parametrize("word", ["new", "newly", "incoming", "next"])
def test_who_is_to_hold_an_office(word: str) -> None:
    found = descriptions.read(tokens(f"The {word} Russian president sang."), 0)

    assert found and found.incoming and not found.former


@pytest.mark.parametrize("word", ["The", "Both", "These", "Those"])
def test_what_opens_two(word: str) -> None:
    text = f"{word} leaders sang." if word in ("The", "Both") else f"{word} two men sang."
    found = descriptions.read(tokens(text), 0)

    assert found and found.role == "pair"


@pytest.mark.parametrize("words_", ["pair", "duo", "two world leaders", "two national leaders"])
def test_two_in_other_words(words_: str) -> None:
    found = descriptions.read(tokens(f"The {words_} sang."), 0)

    assert found and found.role == "pair"


@pytest.mark.parametrize("words_", ["two state leaders", "two political leaders", "two leaders"])
def test_two_who_lead(words_: str) -> None:
    text = f"The {words_} sang."
    found = descriptions.read(tokens(text), 0)

    assert found and (found.role, found.end) == ("pair", len(text.split()) - 1)


@pytest.mark.parametrize("word", ["a", "an", "one", "another"])
def test_what_opens_somebody_unnamed(word: str) -> None:
    text = f"Joe Roe sang. “Go,” said {word} old man. He left."

    assert who(text) == "Joe Roe = Joe Roe (named)"


@pytest.mark.parametrize("word", ["named", "called", ","])
def test_what_stands_between_a_noun_and_a_name(word: str) -> None:
    text = f"Joe Roe sang. “Go,” said a man {word} John Low. He left.".replace(" ,", ",")

    assert who(text).endswith("He = John Low (pronoun)")


@pytest.mark.parametrize("word", ["he", "him", "his", "himself"])
def test_words_for_a_man(word: str) -> None:
    text = f"Joe Roe met Jane Doe. It was about {word}."

    assert who(text).endswith(f"{word} = Joe Roe (pronoun)")


@pytest.mark.parametrize("word", ["she", "her", "hers", "herself"])
def test_words_for_a_woman(word: str) -> None:
    text = f"Jane Doe met Joe Roe. It was about {word}."

    assert who(text).endswith(f"{word} = Jane Doe (pronoun)")


@pytest.mark.parametrize("word", ["they", "them", "themselves"])
def test_words_for_two(word: str) -> None:
    text = f"Trump and Putin met. It was about {word}."

    assert who(text).endswith(f"{word} = Donald Trump (pronoun); {word} = Vladimir Putin (pronoun)")


@pytest.mark.parametrize("word", ["in", "near", "outside"])
def test_words_before_a_town(word: str) -> None:
    assert who(f"It rained {word} Conway.") == ""


@pytest.mark.parametrize("word", ["to", "of", "with", "by", "told", "urged", "praised", "called"])
def test_who_is_no_subject(word: str) -> None:
    chunk = tokens(f"It was {word} Doe here.")

    assert not positions.is_subject(chunk, 3, 4)


@pytest.mark.parametrize("word", ["named", "something", "nothing", "anything", "everything"])
def test_words_that_only_look_like_verbs(word: str) -> None:
    chunk = tokens(f"It was {word} Doe left.")

    assert positions.is_subject(chunk, 3, 4)


@pytest.mark.parametrize("word", ["his", "her", "him", "hers"])
def test_pronouns_that_are_no_subject(word: str) -> None:
    assert not positions.is_subject(tokens(f"So {word} cat left."), 1, 2)


@pytest.mark.parametrize("word", ["the", "a", "an"])
def test_names_that_only_tell_which(word: str) -> None:
    assert not positions.is_subject(tokens(f"So {word} Doe plan left."), 2, 3)


@pytest.mark.parametrize("mark", ['"', "''", "'"])
def test_marks_before_a_verb_of_saying(mark: str) -> None:
    chunk = tokens(f"{mark}Go,{mark} said Doe.")

    assert positions.is_inverted(chunk, len(chunk) - 2)


def test_without_marks_nothing_is_inverted() -> None:
    chunk = tokens("It went, said Doe.")

    assert not positions.is_inverted(chunk, len(chunk) - 2)


@pytest.mark.parametrize("mark", ["'s", "'"])
def test_possessives(mark: str) -> None:
    assert positions.owns(tokens(f"Does{mark} plan."), 1)


@pytest.mark.parametrize(
    ("noun", "title"),
    [
        ("adviser", "advisor"),
        ("governor", "gov"),
        ("congressman", "rep"),
        ("general", "gen"),
        ("congressman", "representative"),
        ("professor", "prof"),
        ("senator", "sen"),
        ("mayor", "mayor"),
    ],
)
def test_one_spelling_for_a_noun(noun: str, title: str) -> None:
    assert descriptions.lemma(title) == noun
