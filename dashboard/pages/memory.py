"""The latest results of functions, kept as long as what they were made of."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any


class Memory:
    """For each function its latest results, at most `cap`; several threads may use it."""

    def __init__(self, cap: int) -> None:
        self.cap = cap
        self._kept: dict[str, dict[Hashable, Any]] = {}
        self._lock = Lock()

    def recall(self, name: str, key: Hashable, most: int, make: Callable[[], Any]) -> Any:
        """The result of the function `name` for `key`, made by `make` where it is not kept.

        Of one function the `most` latest are kept, or `cap` where that is less.
        """
        with self._lock:
            results = self._kept.setdefault(name, {})
            if key in results:
                results[key] = results.pop(key)
                return results[key]
        # outside of the lock: what takes long for one reader must not stop all others
        made = make()
        with self._lock:
            results[key] = made
            while len(results) > min(most, self.cap):
                del results[next(iter(results))]
        return made
