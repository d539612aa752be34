"""When Python looks for garbage that refers to itself: rarely where articles are read.

An article makes some thousand records and no cycles.
"""

from __future__ import annotations

import gc

# New records until the youngest are looked through, and how often the others are.
_SELDOM = (20_000, 50, 100)


def collect_rarely() -> None:
    """From now on."""
    gc.set_threshold(*_SELDOM)


def spare_what_is_there() -> None:
    """Tables and patterns stay: the collector need not walk through them."""
    gc.freeze()
