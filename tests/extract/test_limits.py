"""How far the reading reaches: what holds at a distance, and no longer one step beyond."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dashboard.extract.events import grouping
from tests.extract.dating.whole import dates
from tests.extract.events.whole import events
from tests.extract.mentions.whole import who
from tests.extract.speech.whole import speech

PUBLISHED = "2018-05-16"
Build = Callable[[int], str]


def _beyond(most: int, build: Build, read: Callable[[str], object], kept: str) -> None:
    assert kept in str(read(build(most)))
    assert kept not in str(read(build(most + 1)))


# (as far as, the text, what is read of it)
PEOPLE: list[tuple[int, Build, str]] = [
    # sentences back to whom a pronoun means
    (7, lambda n: f"Joe Roe sang.{' It rained.' * n} He left.", "He = Joe Roe"),
    # ... and to who spoke last
    (
        2,
        lambda n: f"“Go,” Joe Roe said.{' It rained.' * n} Rain fell on John Low. “Stay,” he said.",
        "he = Joe Roe",
    ),
    # words of a title behind a name
    (4, lambda n: f"Jane Doe, a {'big ' * n}adviser, sang. The adviser left.", "The adviser ="),
]


@pytest.mark.parametrize(("most", "build", "kept"), PEOPLE)
def test_people(most: int, build: Build, kept: str) -> None:
    _beyond(most, build, who, kept)


@pytest.mark.parametrize(("words", "remembered"), [(4, True), (5, False)])
def test_somebody_unnamed_is_remembered_in_few_words(words: int, remembered: bool) -> None:
    text = f"Jane Doe sang. “Go,” a {'big ' * words}woman said. She left."

    assert ("She = Jane Doe" not in who(text)) is remembered


SPEECH: list[tuple[int, Build, str]] = [
    # words of a noun phrase
    (8, lambda n: f"The {'big ' * n}aide said that it was dry.", ": The big"),
    (8, lambda n: f"“It is dry,” said the {'big ' * n}aide.", "aide (description)"),
    # ... behind a closing tag
    (11, lambda n: f"It was late again, Jane Doe said in {'big ' * n}Oslo.", "~It was late"),
    # ... up to what is asked for, or to the “that”
    (7, lambda n: f"Jane Doe urged the {'big ' * n}town to buy a tram.", "~the"),
    (11, lambda n: f"Jane Doe said in {'big ' * n}Oslo that the tram was late.", "~the tram"),
    # ... up to the verb of a tag
    (6, lambda n: f"“Really?” the {'big ' * n}mayor asked.", "full"),
    # ... of a heading
    (7, lambda n: f"‘{'late ' * n}trams’\n\nJane Doe left.", "scare"),
    # ... of a term
    (2, lambda n: f"Trams are “late{' old' * n}” here.", "scare"),
    # ... of those whom a spokesman serves
    (4, lambda n: f"A spokesman for {'big ' * n}towns said that it was dry.", "towns ="),
    # ... between a promise and what is promised, a question and what is asked
    (9, lambda n: f"It was in Roe’s promise of {'big ' * n}“late and slow trams”.", "Roe (named)"),
    (3, lambda n: f"Jane Doe asked {'big ' * n}trams: “Is it late?” John Roe said no.", "= Jane"),
]


@pytest.mark.parametrize(("most", "build", "kept"), SPEECH)
def test_speech(most: int, build: Build, kept: str) -> None:
    _beyond(most, build, speech, kept)


DATES: list[tuple[int, Build, str]] = [
    # code points within which a date follows another
    (269, lambda n: f"In March 2016 they met, {'x' * n} and they parted in July.", "2016-07"),
    # words of a heading's title
    (7, lambda n: f"May 3, 2017:{' big' * n}\n\nThey met on Wednesday.", "weekday by text"),
    # ... of what opens a sentence
    (
        49,
        lambda n: f"During {'x' * n} of March 2016 they met. So it was. In July they parted.",
        "2016-07",
    ),
    (7, lambda n: f"{'x' * n} May 20 they met.", "2017-05-20"),
    # ... to a verb
    (141, lambda n: f"On May 20, {'x' * n}, they met.", "2017-05-20"),
    (68, lambda n: f"He met Roe {'x' * n} on May 20.", "2017-05-20"),
]


@pytest.mark.parametrize(("most", "build", "kept"), DATES)
def test_dates(most: int, build: Build, kept: str) -> None:
    _beyond(most, build, lambda text: dates(text, PUBLISHED), kept)


SAID = "“No, we will not go with Putin,” Trump said."
EVENTS: list[tuple[int, Build, str]] = [
    # paragraphs of the lead
    (3, lambda n: "It rained.\n\n" * n + "Trump met Putin.", "publication"),
    # words within marks that the article tells of itself
    (1, lambda n: f"Trump and Putin had a “late{' old' * n} call” on Monday.", "[]"),
    # code points of a subject, and of the top of an article
    (54, lambda n: f"{'x' * n} Trump was speaking on Monday.", "statement"),
    (
        984,
        lambda n: f"Trump and {'x' * n} Putin.\n\nPutin said that all is well.",
        "by Putin | Putin said",
    ),
    # ... before the words of a happening, and behind them
    (33, lambda n: f"Trump said after {'x' * n} meeting Putin that he was strong.", "statement"),
    (39, lambda n: f"Trump spoke to {'x' * n} Putin on Monday.", "call"),
    # ... of a date that opens a sentence
    (21, lambda n: f"{'x' * n} on Monday Trump met Putin and called Merkel.", "call 2018-05-14"),
    # sentences of a paragraph behind the date under which it looks back
    (
        59,
        lambda n: f"Trump met Merkel on 4 May 2010. {'It rained. ' * n}Putin said he saw Trump.",
        "statement 2010-05-04",
    ),
    # days of an answer
    (8, lambda n: f"On 1-{n} May came the answer. {SAID}", "words"),
]


@pytest.mark.parametrize(("most", "build", "kept"), EVENTS)
def test_events(most: int, build: Build, kept: str) -> None:
    _beyond(most, build, lambda text: events(text, PUBLISHED), kept)


def test_what_is_said_goes_on_from_what_is_a_week_old() -> None:
    _beyond(
        7,
        lambda n: f"Trump met Putin on {16 - n} May. Merkel said that all is well.",
        lambda text: events(text, PUBLISHED),
        "publication",
    )


def test_a_sentence_goes_on_with_few_of_very_many_contacts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A text of nothing but meetings would else take a time that grows with their square."""
    asked = 0

    def none(*_: object) -> None:
        nonlocal asked
        asked += 1

    monkeypatch.setattr(grouping, "go_on", none)
    met = " ".join(f"Trump met Putin on 2 May {year}." for year in range(1950, 2015))
    events(f"{met} Rain fell.", PUBLISHED)

    assert asked == grouping._LOOK_BACK < 65
