"""Dates and numbers as a reader would say them: "2–8 October 2017", "four articles"."""

from __future__ import annotations

import re
from datetime import date

from dashboard import edtf

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
_SMALL = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_QUALIFIERS = {"~": "around ", "?": "probably ", "%": "probably around "}
_DIGITS = 4
_INNER = str.maketrans("“”", "‘’")
_PARTS = re.compile(r"(\d{2,4}X{0,2})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)")


def spoken(value: str) -> str:
    """An EDTF date in words, as precise as it is.  Raises ValueError where it is none."""
    edtf.bounds(value)
    start, slash, end = value.partition("/")
    if not slash:
        return _point(start)
    if start in ("", ".."):
        return f"until {_point(end)}"
    if end in ("", ".."):
        return f"since {_point(start)}"
    return _range(start, end)


def short(value: str) -> str:
    """The same without its year, for a place under that year's heading.

    "2–8 Oct", "14 Nov", "July", "in 2017".  What reaches into another year
    keeps its years.
    """
    low, high = edtf.bounds(value)
    if low is None or high is None or low.year != high.year:
        return _abbreviated(spoken(value))
    if (words := spoken(value)) == _point(f"{low.year:04}"):
        return f"in {words}"
    return _abbreviated(words).removesuffix(f" {low.year}")


def _abbreviated(words: str) -> str:
    """Month names cut to three letters where a day or a range needs the room."""
    if not re.search(r"\d+ [A-Z]|–", words):
        return words
    for month in MONTHS:
        words = words.replace(month, month[:3])
    return words


def _point(value: str) -> str:
    """One EDTF date in words."""
    match = _PARTS.fullmatch(value)
    if not match:
        raise ValueError(f"{value!r} is not a date in EDTF")
    year, month, day, qualifier = match.groups()
    said = _year(year)
    if not month and said.isdecimal() and len(said) < _DIGITS:
        # a bare "1" or "33" would be taken for a number
        said = f"the year {said}"
    elif month and int(month) in _SEASONS:
        said = f"{_SEASONS[int(month)]} {said}"
    elif month:
        said = f"{MONTHS[int(month) - 1]} {said}"
    return _QUALIFIERS.get(qualifier, "") + (f"{int(day)} {said}" if day else said)


def _year(digits: str) -> str:
    """A year, a decade or a century."""
    if digits.endswith("XX"):
        return f"the {ordinal(int(digits[:2]) + 1)} century"
    return f"the {digits[:3]}0s" if digits.endswith("X") else digits.lstrip("0") or "0"


def ordinal(number: int) -> str:
    """A number with its ending: "1st", "19th", "22nd"."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def _range(start: str, end: str) -> str:
    """Two EDTF dates as one phrase that says what they share only once."""
    left, right = _point(start), _point(end)
    if left == right:
        return left
    first, last = left.split(), right.split()
    shared = 0
    while shared < min(len(first), len(last)) and first[-1 - shared] == last[-1 - shared]:
        shared += 1
    # "around July – September 2018" would hang a qualifier on both dates
    if not shared or "~" in start + end or "?" in start + end or "%" in start + end:
        return f"{left} – {right}"
    head = " ".join(first[: len(first) - shared])
    dash = "–" if len(head.split()) == 1 and len(last) - shared == 1 else " – "
    return f"{head}{dash}{right}"


def day(value: date) -> str:
    """A day in words: "16 July 2018"."""
    return spoken(value.isoformat())


def month(value: date) -> str:
    """The month of a day in words: "July 2018"."""
    return f"{MONTHS[value.month - 1]} {value.year}"


def number(value: int) -> str:
    """A number as text has it: in words up to ten."""
    return _SMALL[value] if 0 <= value < len(_SMALL) else f"{value:,}"


def count(value: int, noun: str, plural: str = "") -> str:
    """A number in figures with its noun: "1 event", "12 events", "no events"."""
    return f"1 {noun}" if value == 1 else f"{_figures(value)} {plural or noun + 's'}"


def capital(words: str) -> str:
    """Words as a heading or a sentence begins: "No events"."""
    return words[:1].upper() + words[1:]


def _figures(value: int) -> str:
    return f"{value:,}" if value else "no"


def quoted(words: str) -> str:
    """Words within marks; marks that they have already become inner ones."""
    return f"“{words.translate(_INNER)}”"


def listed(parts: tuple[str, ...], last: str = "and") -> str:
    """Parts as a list in running text: "a", "a and b", "a, b and c"."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {last} {parts[-1]}"


def short_day(value: str) -> str:
    """An EDTF date with its months cut to three letters: "16 Jul 2018", "July 2018"."""
    return _abbreviated(spoken(value))
