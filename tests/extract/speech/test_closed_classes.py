"""Words of closed classes: each does in a sentence what the others of its class do."""

from __future__ import annotations

import pytest

from dashboard.extract.speech.phrases import is_noun
from dashboard.extract.speech.verbs import is_cue, is_passive
from tests.extract.said import speakers, told
from tests.extract.speech.framed import at, frames

DOE = "Jane Doe"
# (the sentence, the words that fill it, what Jane Doe is reported to have said or None)
CLASSES = [
    # when it was said
    (
        "Jane Doe said the {} day that the tram was late.",
        "next following same previous",
        "the tram was late",
    ),
    (
        "Jane Doe said a week {} that the tram was late.",
        "later earlier ago",
        "the tram was late",
    ),
    ("Jane Doe said {} a talk he had bought it.", "in on at during", "he had bought it"),
    # what is asked
    (
        "Jane Doe asked {} the tram was so late.",
        "how why whether if what when where who",
        "{} the tram was so late",
    ),
    # what is cut short says nothing
    (
        "Jane Doe said she liked the tram {}.",
        "when if because as that who which where or",
        None,
    ),
    # whom one rings up is not called anything
    ("Jane Doe called {} to say hello to all.", "him her them", None),
    ("Jane Doe praised {} the tram of the town.", "as by in on at during with to into", None),
    # a further clause, of which nothing is said
    (
        "Jane Doe praised the new trams {}",
        "and but while whereas though although",
        "the new trams",
    ),
    ("Jane Doe praised the new trams {} said so.", "and but", "the new trams"),
    ("Jane Doe called the trams slow {} said so.", "and but", "the trams slow"),
    ("Jane Doe urged him to buy trams {} said so.", "and but", "him to buy trams"),
    ("Jane Doe stressed the need for trams {} said so.", "and but", "the need for trams"),
    # nobody says it
    ("{} said that all is well.", "I We You It Nobody None", None),
    ("{} of them said that all is well.", "Neither None", None),
    ("{} Jane Doe says that all is well, it is.", "If Unless", None),
    ("So {} Jane Doe say that all is well.", "did does do", None),
    ("Nor {} Jane Doe said that all is well.", "had would could", None),
    # helpers between
    ("Jane Doe {} blamed that all is well.", "is was were", None),
]
ROWS = [
    (sentence.format(word), said.format(word) if said else None)
    for sentence, words, said in CLASSES
    for word in words.split()
]


@pytest.mark.parametrize(("text", "said"), ROWS)
def test_what_is_reported(text: str, said: str | None) -> None:
    assert told(text) == ([(DOE, said)] if said else [])


@pytest.mark.parametrize("word", ["The", "Its", "His", "Her", "Their", "This"])
def test_a_statement_that_was_told_of_is_its_speakers(word: str) -> None:
    text = f"Putin said that the sun was hot. {word} statement also said that it was dry."

    assert told(text)[-1] == ("Vladimir Putin", "it was dry")


@pytest.mark.parametrize("word", ["A", "One", "No"])
def test_a_statement_told_of_anew_is_its_own(word: str) -> None:
    text = f"Putin said that the sun was hot. {word} statement also said that it was dry."

    assert ("Vladimir Putin", "it was dry") not in told(text)


@pytest.mark.parametrize("word", ["In", "By", "After", "Before", "While", "When"])
def test_a_participle_that_opens_has_its_subject_behind(word: str) -> None:
    assert speakers(f"{word} calling the trams “late”, Jane Doe left.") == [DOE]


@pytest.mark.parametrize("word", ["for", "of"])
def test_a_speaker_is_told_with_whom_he_belongs_to(word: str) -> None:
    text = f"A spokesman {word} the town said that it was dry."

    assert told(text) == [(f"spokesman {word} the town", "it was dry")]


@pytest.mark.parametrize("article", ["The", "A", "An"])
def test_a_speaker_is_called_without_the_article(article: str) -> None:
    assert told(f"{article} old aide said that it was dry.") == [("old aide", "it was dry")]


@pytest.mark.parametrize("word", ["he", "she", "they", "it", "we", "I", "you"])
def test_pronouns_that_nothing_resolves_name_nobody(word: str) -> None:
    assert speakers(f"“All is well with us here,” {word} said.") == [None]


@pytest.mark.parametrize(
    "word", ["is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re"]
)
def test_a_form_of_be_makes_a_passive(word: str) -> None:
    text = f"They {word} blamed." if word[0] != "'" else f"They{word} blamed."
    frame = frames(text)[0]

    assert is_passive(frame, at(text, frame, "blamed"))


@pytest.mark.parametrize("noun", ["family", "ally", "rally", "assembly", "reply", "supply"])
def test_nouns_that_end_like_adverbs(noun: str) -> None:
    frame = frames(f"The {noun} left.")[0]

    assert is_noun(frame[1])


@pytest.mark.parametrize("word", ["to", "and", "but", "or"])
def test_words_before_a_verb(word: str) -> None:
    text = f"They came {word} claim it."
    frame = frames(text)[0]

    assert is_cue(frame, at(text, frame, "claim"))


@pytest.mark.parametrize("word", ["his", "her", "their"])
def test_words_before_a_noun(word: str) -> None:
    text = f"They heard {word} claims."
    frame = frames(text)[0]

    assert not is_cue(frame, at(text, frame, "claims"))
