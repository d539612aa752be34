"""Many short invented articles, seeded: calls, meetings and statements, some told twice."""

from __future__ import annotations

import json
import random
from pathlib import Path

from dashboard import jsonl
from dashboard.home import Home
from dashboard.jsonl import Record
from dashboard.timeline import manifest, parquet

_CITIES = ("Vienna", "Oslo", "Geneva", "Helsinki")
_MONTHS = ("March", "April", "May", "June")
_TOPICS = ("Syria", "oil prices", "sanctions", "the election")
_SENTENCES = (
    "Donald Trump and Vladimir Putin spoke by phone on {day} {month} {year}.",
    "“We will talk about {topic},” Trump told reporters in {city} on {day} {month} {year}.",
    "Putin said on {day} {month} that Russia wanted to speak of {topic}.",
    "The two presidents met in {city} in {month} {year}.",
    "“Nobody has asked us about {topic},” Putin said in {year}.",
    "The White House imposed sanctions on Russia over {topic} on {day} {month} {year}.",
    "Trump and Putin are to meet in {city} next month, the Kremlin said.",
)


def records(count: int, seed: int = 1) -> list[Record]:
    """So many articles as records of a feed; every tenth repeats the one before it."""
    chance = random.Random(seed)
    made: list[Record] = []
    for number in range(count):
        year = chance.randint(2016, 2019)
        text = "\n\n".join(_sentence(chance, year) for _ in range(6)) + "\n"
        if number % 10 == 9:
            text = f"{made[-1]['text']}\nFrom our wire.\n"
        published = f"{year}-{chance.randint(3, 6):02}-{chance.randint(1, 28):02}"
        outlet = f"Paper {chance.randint(1, 5)}"
        name = f"{chance.randrange(16**4):04x}-{number}"
        made.append({"id": name, "text": text, "published": published, "outlet": outlet})
    return made


def _sentence(chance: random.Random, year: int) -> str:
    return chance.choice(_SENTENCES).format(
        day=chance.randint(1, 28),
        month=chance.choice(_MONTHS),
        year=year,
        topic=chance.choice(_TOPICS),
        city=chance.choice(_CITIES),
    )


def feed(path: Path, found: list[Record]) -> str:
    """A file of JSON Lines with the articles; its address."""
    path.write_bytes(jsonl.lines(found))
    return str(path)


def home(root: Path, found: list[Record]) -> Home:
    """A home with the articles as its own."""
    place = Home(root)
    place.seeds.mkdir(parents=True)
    place.articles.parent.mkdir()
    entries = []
    for each in found:
        (place.seeds / f"{each['id']}.txt").write_bytes(each["text"].encode())
        fields = {name: each[name] for name in ("published", "outlet")}
        lines = [f"{name} = {json.dumps(value)}" for name, value in fields.items()]
        entries.append("\n".join(["[[article]]", f'file = "{each["id"]}.txt"', *lines]))
    place.articles.write_text("\n".join(entries), encoding="utf-8")
    return place


def built(place: Home) -> dict[str, bytes]:
    """The tables of a home as JSON Lines, whatever their form, and the ledger."""
    hashes = manifest.read(place)
    names = {name.split("/")[0].removesuffix(".jsonl") for name in hashes}
    tables = {"ids": place.ids.read_bytes()}
    for table in names - {"report.json", "lookup", "words", "texts"}:
        if manifest.form(hashes) == manifest.JSON_LINES:
            tables[table] = (place.built / f"{table}.jsonl").read_bytes()
        else:
            parts = [(place.built / name).read_bytes() for name in manifest.parts(hashes, table)]
            tables[table] = b"".join(jsonl.lines(parquet.rows(part)) for part in parts)
    return tables


def files(place: Home) -> dict[str, bytes]:
    """The files of a build to the byte, without what is not part of it."""
    return {
        path.relative_to(place.root).as_posix(): path.read_bytes()
        for path in sorted(place.root.rglob("*"))
        if path.is_file() and not path.name.startswith(".")
    }
