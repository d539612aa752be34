"""Waits for what is asynchronous where another loop may run in this thread."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

_Result = TypeVar("_Result")


def awaited(work: Coroutine[Any, Any, _Result]) -> _Result:
    """The result of a coroutine, run in a thread of its own: in ours, Playwright's loop may run."""
    with ThreadPoolExecutor(1) as threads:
        return threads.submit(asyncio.run, work).result()
