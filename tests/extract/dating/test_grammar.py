"""The notation of the rules: tokens, classes, phrases, and rules that are broken."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dashboard.extract import articles, sentences
from dashboard.extract.dating import grammar, tokens
from dashboard.extract.dating.alphabet import BOUNDARY
from dashboard.extract.dating.grammar import Parts
from dashboard.reference.tables import TableError
from dashboard.reference.timex_rules import TimexRule, timex_rules

RULE = TimexRule("mine", "reading", "<month>", ("[May]",), ())


def tokenized(text: str) -> tokens.Tokens:
    document = articles.read(text)
    return tokens.tokenize(document.folded, sentences.split(document))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("On Dec. 13 at 10:30 a.m.", ["On", "Dec", ".", "13", "at", "10:30", "a.m.", ""]),
        ("In the 1990s and '80s.", ["In", "the", "1990s", "and", "'80s", ".", ""]),
        ("The 19th, the 2nd.", ["The", "19th", ",", "the", "2nd", ".", ""]),
        ("On 2018-07-16, 7/16/2018.", ["On", "2018-07-16", ",", "7/16/2018", ".", ""]),
        ("This year's Q3.", ["This", "year", "'s", "Q3", ".", ""]),
        ("It took 2 1/2 years.", ["It", "took", "2", "1/2", "years", ".", ""]),
        (
            "At 9 o'clock by MH17 in May.",
            ["At", "9", "o'clock", "by", "MH17", "in", "May", ".", ""],
        ),
        ("Nothing here tells of it.", [""]),
    ],
)
def test_tokens(text: str, words: list[str]) -> None:
    assert tokenized(text).words == words


def test_a_token_has_the_span_of_its_words() -> None:
    text = "They met on Monday in Oslo."
    tokens_ = tokenized(text)
    first = tokens_.words.index("on")
    assert tokens_.span(first, first + 2).of(text) == "on Monday"


def test_a_word_may_be_of_several_classes() -> None:
    alphabet = tokens.alphabet()
    assert {"<nth>", "<unit>"} <= alphabet.classes[alphabet.of_text["second"]]
    assert "<month>" in alphabet.classes[alphabet.of_text["May"]]
    assert (
        "may" not in alphabet.of_text
        or "<month>" not in (alphabet.classes[alphabet.of_text["may"]])
    )


def test_islands_are_runs_with_a_telling_word() -> None:
    codes = tokenized("In the house, and of the last week, nobody. In the house.").codes
    runs = list(tokens.islands(codes))
    assert len(runs) == 1
    assert BOUNDARY not in codes[slice(*runs[0])]


def test_parts_are_asked_by_class_or_label() -> None:
    parts = Parts((("month_short", "12"), ("month", "7"), ("day", "9"), ("last", "9")))
    assert parts.get("month", "month_short") == "7"
    assert parts.first("month", "month_short") == "12"
    assert parts.all("month", "month_short") == ["12", "7"]
    assert parts.get("year") is None


@pytest.mark.parametrize(
    ("pattern", "span", "problem"),
    [
        ("<fortnightish>", "", "no word class 'fortnightish'"),
        ("{nothing}", "", "no phrase 'nothing'"),
        ("(<month>", "", "is no pattern"),
        ("<month>", "last", "names no label: 'last'"),
    ],
)
def test_a_broken_rule_is_named(pattern: str, span: str, problem: str) -> None:
    with pytest.raises(TableError, match=problem) as error:
        grammar.compile_rule(replace(RULE, pattern=pattern, span=span))
    assert "timex_rules.toml, entry mine" in str(error.value)


def test_every_rule_has_a_reading_or_a_value() -> None:
    from dashboard.extract.resolution import READINGS

    assert all(rule.value or rule.reading in READINGS for rule in timex_rules())


def test_every_reading_has_a_rule() -> None:
    from dashboard.extract.resolution import READINGS

    assert set(READINGS) <= {rule.reading for rule in timex_rules()}
