"""Who is mentioned, by name, description or pronoun."""

from __future__ import annotations

import pytest

from tests import costs
from tests.extract.said import mentions

TRUMP, PUTIN, OBAMA, BIDEN = "Donald Trump", "Vladimir Putin", "Barack Obama", "Joe Biden"

NAMES = [
    (
        "On Monday, Secretary of State Rex Tillerson left.",
        [("Secretary of State Rex Tillerson", "Rex Tillerson")],
    ),
    ("President Donald Trump flew home.", [("President Donald Trump", TRUMP)]),
    ("Mr. Putin waited.", [("Mr. Putin", PUTIN)]),
    ("But Trump stayed.", [("Trump", TRUMP)]),
    (
        "Vladimir V. Putin and Donald J. Trump met.",
        [("Vladimir V. Putin", PUTIN), ("Donald J. Trump", TRUMP)],
    ),
    (
        "Kremlin spokesman Dmitry Peskov spoke.",
        [("Kremlin spokesman Dmitry Peskov", "Dmitry Peskov")],
    ),
    ("Melania Trump arrived.", [("Melania Trump", "Melania Trump")]),
    ("Trump’s plane landed.", [("Trump", TRUMP)]),
    (
        "Regarding Russian President Putin, he smiled.",
        [("Russian President Putin", PUTIN), ("he", PUTIN)],
    ),
    ("Jane Q. Doe ran. Doe won.", [("Jane Q. Doe", "Jane Q. Doe"), ("Doe", "Jane Q. Doe")]),
    (
        "Bill Clinton wrote. Clinton called.",
        [("Bill Clinton", "Bill Clinton"), ("Clinton", "Bill Clinton")],
    ),
    (
        "Emmanuel Macron and Angela Merkel met.",
        [("Emmanuel Macron", "Emmanuel Macron"), ("Angela Merkel", "Angela Merkel")],
    ),
]

DESCRIPTIONS = [
    ("The Russian strongman spoke.", "2018", [("The Russian strongman", PUTIN)]),
    ("The US president spoke.", "2018", [("The US president", TRUMP)]),
    ("The US president spoke.", "2015-05", [("The US president", OBAMA)]),
    ("The US president spoke.", "2022", [("The US president", BIDEN)]),
    ("The former US President spoke.", "2021-06", [("The former US President", TRUMP)]),
    # who came back to an office is no former holder of it
    (
        "Trump praised Putin. The former president spoke.",
        "2022-02",
        [("Trump", TRUMP), ("Putin", PUTIN), ("The former president", TRUMP)],
    ),
    ("The German chancellor spoke.", "2017", [("The German chancellor", "Angela Merkel")]),
    ("The Kremlin spokesman spoke.", "2018", [("The Kremlin spokesman", "Dmitry Peskov")]),
    (
        "The Russian foreign minister spoke.",
        "2018",
        [("The Russian foreign minister", "Sergei Lavrov")],
    ),
    (
        "Trump met his Russian counterpart.",
        "2018",
        [("Trump", TRUMP), ("his Russian counterpart", PUTIN)],
    ),
    (
        "President Obama left. The president smiled.",
        "2015",
        [("President Obama", OBAMA), ("The president", OBAMA)],
    ),
    (
        "Obama met Trump, the President-elect. The new president listened.",
        "2016-11-14",
        [
            ("Obama", OBAMA),
            ("Trump", TRUMP),
            ("the President-elect", TRUMP),
            ("The new president", TRUMP),
        ],
    ),
    (
        "The leader of the Example League met the president of Russia.",
        "2018",
        [("the president of Russia", PUTIN)],
    ),
    (
        "Ivanka Trump smiled. President Trump left. Trump spoke.",
        "2018",
        [("Ivanka Trump", "Ivanka Trump"), ("President Trump", TRUMP), ("Trump", TRUMP)],
    ),
    (
        "Chelsea Clinton came. Clinton, 35, is a daughter of Hillary Clinton.",
        None,
        [
            ("Chelsea Clinton", "Chelsea Clinton"),
            ("Clinton", "Chelsea Clinton"),
            ("Hillary Clinton", "Hillary Clinton"),
        ],
    ),
    (
        "Anwar al-Roki came. Al-Roki spoke.",
        None,
        [("Anwar al-Roki", "Anwar al-Roki"), ("Al-Roki", "Anwar al-Roki")],
    ),
    (
        "Xyza Fanden, a teacher and head of a club, left. Fanden smiled.",
        None,
        [("Xyza Fanden", "Xyza Fanden"), ("Fanden", "Xyza Fanden")],
    ),
    (
        "Putin’s adviser, Jane Doe, came. The advisor left.",
        None,
        [("Putin", PUTIN), ("Jane Doe", "Jane Doe"), ("The advisor", "Jane Doe")],
    ),
]

PAIRS = [
    ("Trump called Putin. The two leaders agreed.", "The two leaders"),
    ("Trump called Putin. Both presidents agreed.", "Both presidents"),
    ("Trump called Putin. The two men agreed.", "The two men"),
    ("Trump called Putin. The two met again.", "The two"),
    ("Trump called Putin. The pair will meet.", "The pair"),
    ("Trump called Putin. The leaders agreed.", "The leaders"),
    ("Trump and Putin met. They agreed.", "They"),
]

PRONOUNS = [
    # an object is not the subject of its clause
    ("Trump praised Putin. In March he called to congratulate him.", "him", PUTIN),
    ("Trump told Putin he trusted him.", "him", PUTIN),
    ("Trump met Putin and thanked him.", "him", PUTIN),
    ("Trump said Putin called and thanked him.", "him", TRUMP),
    ("Trump invited Putin to join him.", "him", TRUMP),
    # nor is he with whom he is
    ("Trump left. Seated beside Putin on Friday, he smiled.", "he", TRUMP),
    ("Trump left. Asked about Putin, he smiled.", "he", TRUMP),
    ("Trump met Putin. He smiled.", "He", TRUMP),
    ("Putin said Trump was wrong. He smiled.", "He", PUTIN),
    ("Trump told Putin he was ready.", "he", TRUMP),
    ("Merkel met Trump. She smiled.", "She", "Angela Merkel"),
    ("After talks with Putin, Trump left. He smiled.", "He", TRUMP),
    ("Putin’s aide Jane Doe said no. She left.", "She", "Jane Doe"),
    ("In the Putin speech, Trump was praised. He smiled.", "He", TRUMP),
    ("Trump said no. A bill was sent to Putin. “We agree,” he added.", "he", TRUMP),
    ("John Roe and Roh Tae-il met. Roh said no. He left.", "He", "Roh Tae-il"),
    ("Putin said no. It meant forcing Trump to wait. “We wait,” he added.", "he", PUTIN),
    ("“We agree,” said Putin, a friend of Trump. He smiled.", "He", PUTIN),
    ("Putin was told. A worker named John Roe met Trump. He smiled.", "He", "John Roe"),
    ("Putin said no. Late this morning Trump called. He smiled.", "He", TRUMP),
    ("Putin warned that it fails unless Trump finishes it.\n\n“It will,” he said.", "he", PUTIN),
    ("When Trump tried to object, Putin smiled. “No,” he said.", "he", PUTIN),
    ("Putin spoke hours after Trump held a meeting at which he smiled.", "he", TRUMP),
    ("Putin said no. Trump left. He thought it fair, he told us.", "he", TRUMP),
    ("“No,” Putin said. Trump’s trip failed. After a walk, in May, he said no.", "he", TRUMP),
    ("Trump left with Putin. He smiled at a guest, Jane Doe.", "He", TRUMP),
    ("Trump left. Putin smiled. He had met Putin before.", "He", TRUMP),
    ("Trump left. Putin smiled. When he called, Putin answered.", "he", PUTIN),
    ("In a hall where Putin and Trump met, the US President said that he was glad.", "he", TRUMP),
]

UNNAMED = [
    ("Merkel left. A 29-year-old Oslo woman stayed. She smiled.", "She"),
    ("Putin left. One voter said no. He smiled.", "He"),
    ("Putin left. “No,” said a visiting reporter. He smiled.", "He"),
]

NOBODY = [
    "They will meet in Saudi Arabia again.",
    "It rained in New York on Monday.",
    "The two countries signed the treaty.",
    "The two sides met.",
    "May was cold in North Dakota.",
    "He said so.",
    "The president smiled.",
    "The Kremlinology course was long.",
    "Harvest Week opened in the Red Hall.",
    "“He lies,” a voice cried.",
]

INSTITUTIONS = [
    ("The Kremlin objected.", "The Kremlin"),
    ("A White House official left.", "The White House"),
    ("The Russian Foreign Ministry objected.", "Russian Foreign Ministry"),
    ("Nato grew.", "NATO"),
    ("The Example Trade Commission objected.", "Example Trade Commission"),
    ("The state department objected.", "US State Department"),
    ("The US justice department objected.", "US Justice Department"),
    ("US intelligence concluded it.", "US intelligence agencies"),
    ("Russia's Ministry of Foreign Affairs objected.", "Russian Foreign Ministry"),
]
# one who seeks an office is not who got it in the end, unless he was just spoken of
CANDIDATES = [
    ("Ben Doe rises. The Republican candidate sang.", []),
    ("Ben Doe rises. Trump fell. The Republican candidate sang.", ["The Republican candidate"]),
]


@pytest.mark.parametrize(("text", "expected"), CANDIDATES)
def test_candidates(text: str, expected: list[str]) -> None:
    found = [words for words, name, how in mentions(text, "2016-02") if how == "description"]
    assert found == expected


# "the state", "a state department", "our intelligence": nobody's name
NO_INSTITUTIONS = [
    "The state objected.",
    "A state department store burned.",
    "They told us intelligence matters.",
    "The department objected.",
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_names(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(words, name) for words, name, _ in mentions(text)] == expected


@pytest.mark.parametrize(("text", "published", "expected"), DESCRIPTIONS)
def test_descriptions(text: str, published: str | None, expected: list[tuple[str, str]]) -> None:
    assert [(words, name) for words, name, _ in mentions(text, published)] == expected


@pytest.mark.parametrize(("text", "words"), PAIRS)
def test_two_people_at_once(text: str, words: str) -> None:
    assert [name for span, name, _ in mentions(text) if span == words] == [TRUMP, PUTIN]


@pytest.mark.parametrize(("text", "pronoun", "name"), PRONOUNS)
def test_pronouns(text: str, pronoun: str, name: str) -> None:
    assert (pronoun, name, "pronoun") in mentions(text)


@pytest.mark.parametrize(("text", "pronoun"), UNNAMED)
def test_a_pronoun_may_mean_somebody_unnamed(text: str, pronoun: str) -> None:
    assert pronoun not in [words for words, *_ in mentions(text)]


def test_an_apposition_is_nobody_else() -> None:
    assert ("He", PUTIN, "pronoun") in mentions("Putin, a former officer, left. He smiled.")


@pytest.mark.parametrize("text", NOBODY)
def test_what_names_nobody(text: str) -> None:
    assert mentions(text) == []


@pytest.mark.parametrize(("text", "name"), INSTITUTIONS)
def test_institutions(text: str, name: str) -> None:
    assert [(who, known_by) for _, who, known_by in mentions(text)] == [(name, "institution")]


@pytest.mark.parametrize("text", NO_INSTITUTIONS)
def test_no_institutions(text: str) -> None:
    assert mentions(text) == []


def test_without_a_publication_date_the_article_decides() -> None:
    assert mentions("The US president spoke.", None) == []
    assert mentions("Barack Obama came. The US president spoke.", None)[1][1] == OBAMA


def test_furniture_names_nobody() -> None:
    assert mentions("Also Read: Putin meets Trump") == []


@pytest.mark.parametrize("opening", ["He said ", "When he "])
def test_a_sentence_without_an_end_takes_linear_time(opening: str) -> None:
    unit = "he told Doe, Roe and him "
    assert costs.grows_evenly(lambda size: mentions(opening + unit * size), 1600)
