"""What stands between a subject and its verb: "Doe, 40, said", "Doe, at home in Waco, said"."""

from __future__ import annotations

from dashboard.extract.speech.frames import Frame
from dashboard.extract.words import MARK
from dashboard.reference.grammar import grammar

PAIRED = {",": ",", "--": "--", "-": "-", ")": "("}
_PLACING = frozenset(["in", "near", "outside"])
_BESIDE = frozenset(
    ["beside", "next", "alongside", "by", "with", "near", "behind", "to", "opposite"]
)
_LONGEST = 16  # tokens of a participle with whom it names


def opens_behind(frame: Frame, close: int) -> int:
    """Index of the token before the insertion that ends at `close`; -1 if it never opened."""
    mark = PAIRED[frame[close].lower]
    opening = next(
        (
            at
            for at in range(close - 1, max(-1, close - 40), -1)
            if frame[at].lower == mark and frame[at].kind == MARK
        ),
        -1,
    )
    return opening - 1 if opening > 0 else -1


def before_participle(frame: Frame, close: int) -> int:
    """Index where to look on before "Doe, sitting beside the mayor, Joe Roe, (said)"; else -1.

    `close` is the comma behind the name, which says who the mayor is.
    """
    reach = range(close - 1, max(0, close - _LONGEST), -1)
    commas = [at for at in reach if frame[at].kind == MARK and frame[at].lower == ","][:2]
    if len(commas) < 2:
        return -1
    verb, governing = frame[commas[1] + 1], frame[commas[1] + 2].lower
    participle = verb.lower.endswith(("ing", "ed")) and not verb.capital
    return commas[1] - 1 if participle and governing in _BESIDE else -1


def place(frame: Frame, before: int) -> int:
    """Index of the preposition of "in Waco, Texas" or "in Waco", the last name behind `before`.

    0 where that name is no place's.
    """
    town = before - 2 if frame[before].lower == "," and frame[before - 1].capital else before
    return town if town > 0 and frame[town].lower in _PLACING else 0


def before_place(frame: Frame, last: int) -> int:
    """Index where to look on before a place: "officials in Waco, Texas, (said)".

    Of "Doe, speaking at a rally in Waco, Texas, (said)" it is Doe.
    """
    if frame[last].capital or frame[last].lower in grammar().speakers:
        return last
    comma = next((at for at in range(last, 0, -1) if frame[at].lower == ","), 0)
    return comma - 1 if comma else last
