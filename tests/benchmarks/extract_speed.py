"""How many articles a second the ``extract`` command reads, by step, without its start.

The articles are made of paragraphs of ``seeds/`` in another order, each with
other numbers, so that little of one has been read before in another.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator

from tests.benchmarks.processes import best
from tests.benchmarks.record import Row, Table
from tests.browser.conftest import ROOT

FEW = 4
_SIZED = 100  # articles by which their size is told
_LENGTH = 2000  # code points of an article, as near as whole paragraphs come
# Of the quicker steps more articles: the start, which is taken off, must stay the small part, and
# so must the patterns that only one of the first hundred needs.
_STEPS = {
    "All steps": ((), 240),
    "Dates only": (("--only", "timexes"), 1500),
    "Quotations only": (("--only", "quotations"), 600),
    "Events only": (("--only", "events"), 240),
}


def feed(count: int, seed: int = 1) -> bytes:
    """JSON Lines of so many articles, the same for one seed."""
    chance = random.Random(seed)
    texts = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]
    known = [line for text in texts for line in text.splitlines() if line.strip()]
    return b"".join(_article(number, known, chance) for number in range(count))


def _article(number: int, known: list[str], chance: random.Random) -> bytes:
    text = _composed(chance.sample(known, len(known)))
    text = re.sub(r"\b20\d\d\b", lambda _: str(chance.randint(2000, 2025)), text)
    text = re.sub(r"\b\d\d?\b", lambda _: str(chance.randint(1, 28)), text)
    return json.dumps({"id": str(number), "text": text, "published": "2018-07-18"}).encode() + b"\n"


def _composed(paragraphs: list[str]) -> str:
    """The first paragraphs, each that brings the text nearer to its length."""
    text = ""
    for paragraph in paragraphs:
        longer = f"{text}\n\n{paragraph}" if text else paragraph
        if abs(len(longer) - _LENGTH) < abs(len(text) - _LENGTH):
            text = longer
    return text


def tables() -> Iterator[Table]:
    """Articles a second of the processor and the memory at its peak, for each step."""
    few, rows = feed(FEW), []
    for name, (options, count) in _STEPS.items():
        command = ["-m", "dashboard", "extract", *options]
        begun, whole = best(command, few), best(command, feed(FEW + count))
        if whole.work <= begun.work:
            raise RuntimeError(f"{name}: {count} articles took no longer than {FEW}")
        rate = count / (whole.work - begun.work)
        told = f"of {count:,} articles; {whole.peak:.0f} MB at the peak"
        rows.append(Row(name, rate, "/s", told))
    size = len(feed(_SIZED)) / _SIZED / 1000
    note = f"articles of about {size:.1f} kB, one process, by processor time after the start"
    yield Table("Articles read in a second", note, tuple(rows))
