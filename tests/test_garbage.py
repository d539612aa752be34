"""The collector of garbage comes by rarely, and passes over what is loaded."""

from __future__ import annotations

import gc

from dashboard import garbage


def test_the_collector_comes_by_rarely_and_spares_what_is_there() -> None:
    before, frozen = gc.get_threshold(), gc.get_freeze_count()
    try:
        garbage.collect_rarely()
        garbage.spare_what_is_there()
        assert all(now >= then for now, then in zip(gc.get_threshold(), before, strict=True))
        assert gc.get_threshold()[0] > 10_000
        assert gc.get_freeze_count() > frozen
    finally:
        gc.set_threshold(*before)
        if not frozen:
            gc.unfreeze()
