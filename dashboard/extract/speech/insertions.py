"""What stands between a subject and its verb: "Doe, 40, said", "Doe, at home in Waco, said"."""

from __future__ import annotations

from dashboard.extract.speech.frames import Frame
from dashboard.extract.words import MARK
from dashboard.reference.grammar import grammar

PAIRED = {",": ",", "--": "--", "-": "-", ")": "("}
_PLACING = frozenset(["in", "near", "outside"])


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
