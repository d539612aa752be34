"""An invented newsroom: many articles on few happenings, of 26 years and fifty papers.

Of six hundred happenings a few are told again and again, most of them seldom.
An article tells one as its news, in the days after it, quotes what was said of
it, and recalls two others.  One in twelve is another paper's story with its
end cut off.  An article depends on nothing but its number and the seed.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

_HAPPENINGS, _PAPERS = 600, 50
_FIRST, _DAYS = date(2000, 1, 1), 26 * 365
# How many times as often as the last happening the first is told: some sixty.
_KNOWN_TO_ALL = 10
_REPRINT = 12
_FILL = 4

_TELLS = (
    "Donald Trump and Vladimir Putin spoke by telephone {when} about {topic}.",
    "Trump met Putin in {city} {when} to talk about {topic}.",
    "{when}, Putin said that Russia would not give way on {topic}.",
    "Trump told reporters {when} that he had raised {topic} with Moscow.",
    "The White House imposed new sanctions on Russia over {topic} {when}.",
    "Putin sent Trump a letter about {topic} {when}.",
    "The Kremlin said {when} that {topic} would have to wait.",
)
_SAYS = (
    "“{clause}, and {clause},” {who} said {when}.",
    "{who} insisted that {clause}.",
    "“{clause},” {who} told reporters in {city}.",
    "According to {who}, {clause}.",
    "“{clause},” {who} said, adding that {clause}.",
)
_WHO = ("Putin", "Trump", "Dmitry Peskov", "Sergei Lavrov", "the Kremlin", "the White House")
_TOPICS = (
    "Syria", "the war in Ukraine", "oil prices", "North Korea", "election interference",
    "the New START treaty", "sanctions", "Crimea", "trade with China", "the gas pipeline",
    "Iran", "cyber attacks", "NATO", "the exchange of prisoners", "Afghanistan",
)  # fmt: skip
_CITIES = ("Helsinki", "Vienna", "Geneva", "Oslo", "Moscow", "Washington", "Osaka", "Budapest")
_SUBJECTS = (
    "the ministers", "our partners", "two of the envoys", "the people of both countries",
    "the markets", "several allies", "the negotiators", "those who drafted the paper",
    "the generals", "most voters", "the lawyers", "members of the committee", "the companies",
    "their neighbours", "the observers", "critics at home", "the diplomats", "younger officers",
)  # fmt: skip
_VERBS = (
    "have waited for", "can live with", "will look again at", "never asked for", "understand",
    "are tired of", "had hoped for", "must explain", "would rather avoid", "keep returning to",
    "do not believe in", "quietly support", "want to see", "have every reason to fear",
    "are still studying", "should welcome", "cannot afford", "have long expected",
)  # fmt: skip
_OBJECTS = (
    "a longer pause", "the terms of the paper", "an honest answer", "another round of talks",
    "the new rules", "a smaller delegation", "the price of grain", "some plain words",
    "the old arrangement", "a lasting peace", "an open border", "the cost of all this",
    "the second draft", "a visit by experts", "the promised list", "an end to the quarrel",
)  # fmt: skip
_ASIDES = (
    "after so many years", "whatever the papers print", "in spite of the weather",
    "at least for now", "without saying so", "as the winter draws near", "before the vote",
    "when the cameras are gone", "for reasons of their own", "one way or another",
    "in the smaller towns", "at the edge of the forum", "with some relief", "as in other years",
)  # fmt: skip
# Some seven thousand names of towns.
_SYLLABLES = (
    "Bel Kar Tor Mal Ves Dun Hol Ger Lin Os Per Rad Sol Tam Ur Vor Wes Yel Zan Kos".split(),  # noqa: SIM905
    "a o e i u ae io ar or en il um and est ov ak om ul ir ben".split(),  # noqa: SIM905
    "sk grad ton ville burg mora field dale port stad wick ham by nes feld tal au ino".split(),  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class Happening:
    """What many articles tell: its sentence, without its day, and what was said of it."""

    day: date
    sentence: str
    topic: str
    city: str
    said: tuple[str, ...]


def lines(count: int, seed: int = 1) -> Iterator[bytes]:
    """So many articles as JSON Lines of a feed, one after the other."""
    for number in range(count):
        paper = f"Paper {random.Random(f'{seed} paper {number}').randint(1, _PAPERS)}"
        day, text = _story(number, seed)
        found = {"id": f"{number:07}", "text": text, "published": str(day), "outlet": paper}
        yield json.dumps(found, ensure_ascii=False).encode() + b"\n"


def _story(number: int, seed: int) -> tuple[date, str]:
    """When an article is published, and its text."""
    chance = random.Random(f"{seed} article {number}")
    if number and chance.randrange(_REPRINT) == 0:
        day, text = _story(chance.randrange(number), seed)
        return day + timedelta(days=1), text.rsplit("\n\n", 2)[0]
    told, *recalled = chance.choices(*_happenings(seed), k=3)
    published = told.day + timedelta(days=min(int(chance.expovariate(0.7)), 20))
    paragraphs = [
        f"{_happened(told, published, chance)} {_sentence(chance)}",
        *chance.sample(told.said, 2),
        *(f"{_recalled(each, chance)} {_sentence(chance)}" for each in recalled),
    ]
    paragraphs += [_sentence(chance) for _ in range(_FILL)]
    return published, "\n\n".join(paragraphs)


@cache
def _happenings(seed: int) -> tuple[list[Happening], list[float]]:
    """All happenings, and how often each is told as against the others."""
    chance = random.Random(f"{seed} happenings")
    found = [_happening(chance) for _ in range(_HAPPENINGS)]
    return found, [1 / (rank + _KNOWN_TO_ALL) for rank in range(_HAPPENINGS)]


def _happening(chance: random.Random) -> Happening:
    day = _FIRST + timedelta(days=chance.randrange(_DAYS))
    topic, city = chance.choice(_TOPICS), chance.choice(_CITIES)
    bare = Happening(day, chance.choice(_TELLS), topic, city, ())
    said = tuple(_said(chance, bare) for _ in range(6))
    return Happening(day, bare.sentence, topic, city, said)


def _happened(told: Happening, published: date, chance: random.Random) -> str:
    """A happening as news: by its weekday, its date, or as of today."""
    days = (published - told.day).days
    when = [f"on {told.day.day} {told.day:%B}", f"on {told.day.day} {told.day:%B %Y}"]
    when += [f"on {told.day:%A}"] * 4 if days < 7 else ["earlier this month"]
    return _worded(told, chance.choice(when))


def _recalled(told: Happening, chance: random.Random) -> str:
    """A happening as background: by its date, its month or its year."""
    whole = f"on {told.day.day} {told.day:%B %Y}"
    return _worded(told, chance.choice([whole, whole, f"in {told.day:%B %Y}", f"in {told.day:%Y}"]))


def _worded(told: Happening, when: str) -> str:
    words = told.sentence.format(when=when, topic=told.topic, city=told.city)
    return words[0].upper() + words[1:]


def _said(chance: random.Random, told: Happening) -> str:
    form, who = chance.choice(_SAYS), chance.choice(_WHO)
    while "{clause}" in form:
        form = form.replace("{clause}", _clause(chance), 1)
    form = form[0] + form[1].upper() + form[2:] if form[0] == "“" else form
    words = form.format(who=who, city=told.city, when=f"of {told.topic}")
    return words[0].upper() + words[1:]


def _sentence(chance: random.Random) -> str:
    words = f"{_clause(chance)}, and {_clause(chance)}."
    return words[0].upper() + words[1:]


def _clause(chance: random.Random) -> str:
    """Words that hardly another article has in this order: names stand between the common ones."""
    who, what, whom, aside = map(chance.choice, (_SUBJECTS, _VERBS, _OBJECTS, _ASIDES))
    one, two, three = ("".join(map(chance.choice, _SYLLABLES)) for _ in range(3))
    return f"{who} of {one} {what} {two} and {whom} near {three} {aside}"
