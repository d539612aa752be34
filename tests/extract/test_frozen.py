"""What one step hands to the next is never changed by another."""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import is_dataclass
from typing import Any

import pytest
from msgspec import Struct

from dashboard import extract


def _records() -> list[type]:
    modules = [
        importlib.import_module(found.name)
        for found in pkgutil.walk_packages(extract.__path__, f"{extract.__name__}.")
    ]
    return [
        each
        for module in modules
        for each in vars(module).values()
        if isinstance(each, type)
        and each.__module__ == module.__name__
        and (is_dataclass(each) or issubclass(each, Struct))
    ]


def _is_frozen(record: Any) -> bool:
    if is_dataclass(record):
        frozen: bool = record.__dataclass_params__.frozen  # type: ignore[attr-defined]
        return frozen
    return bool(record.__struct_config__.frozen)


# A translation collects what it finds while a rule is compiled, and is then thrown away.
COLLECTING = {"_Translation"}


@pytest.mark.parametrize("record", [each for each in _records() if each.__name__ not in COLLECTING])
def test_records_are_frozen(record: type) -> None:
    assert _is_frozen(record)
