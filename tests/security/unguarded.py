"""Takes one guard away, so that the test of it can be seen to fail: ``UNGUARDED=NAME pytest …``.

A plugin of pytest (``-p tests.security.unguarded``), which `test_guards.py` runs.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

VARIABLE = "UNGUARDED"
# A server of its own loads what stands there before all else.
SITE = Path(__file__).with_name("site")


@dataclass(frozen=True, slots=True)
class Guard:
    """What keeps a promise: the test that shows it, and how to take it away.

    `places` are names within modules that get the stand-in `instead`;
    `module` names one in the test's own module.
    """

    test: str
    places: tuple[str, ...] = ()
    instead: Any = None
    module: Callable[[Any], None] | None = None


def same(words: Any, *_: object, **__: object) -> Any:
    return words


def yes(*_: object) -> bool:
    return True


def unknown(_: str) -> str:
    """The hash of a text, if all texts had the same."""
    return ""


def dumped(document: Any) -> bytes:
    return json.dumps(document, ensure_ascii=False).encode()


def by_name(name: str, _: bytes) -> str:
    """The kind of a file as its name has it."""
    return {"txt": "plain", "png": "plain"}.get(name.rpartition(".")[2], name.rpartition(".")[2])


def _unhashed(module: Any) -> None:
    module.MAKEFILE = module.MAKEFILE.replace(" --require-hashes", "")


def _any_host(module: Any) -> None:
    kept = [word for word in module.options() if word not in {"--server.allowedHosts", "127.0.0.1"}]
    module.options = lambda: [word for at, word in enumerate(kept) if kept.index(word) == at]


def _in_the_server(_: Any) -> None:
    os.environ["PYTHONPATH"] = os.pathsep.join([str(SITE), *sys.path])


_PAGES, _FILES = "test_pages.py::test_no_", "test_exports.py::test_no_"
_SEEN = ("markup", "traces", "stops", "picture", "exports.plain")
GUARDS = {
    "words are escaped": Guard(
        f"{_PAGES}page_has_an_element_of_theirs", ("view.markup.html.escape",), same
    ),
    "unseen signs go": Guard(
        f"{_PAGES}page_has_signs_that_nobody_sees",
        tuple(f"view.{each}.seen" for each in _SEEN),
        same,
    ),
    "links lead to the web": Guard(
        f"{_FILES}address_of_theirs_leaves_with_a_file", ("view.markup.is_address",), yes
    ),
    "cards are escaped": Guard(
        f"{_PAGES}text_of_the_figure_is_more_than_bold", ("view.hovercard.safe",), same
    ),
    "cells are no formulas": Guard(
        f"{_FILES}spreadsheet_finds_a_formula", ("view.exports.table.harmless",), same
    ),
    "calendar lines are escaped": Guard(
        f"{_FILES}line_of_theirs_stands_in_a_calendar", ("view.exports.calendar.escaped",), same
    ),
    "sources stay on one line": Guard(
        f"{_FILES}entry_of_theirs_stands_among_the_sources", ("view.exports.sources.line",), same
    ),
    "TeX signs are escaped": Guard(
        f"{_FILES}entry_of_theirs_stands_among_the_sources", ("view.exports.citation._tex",), same
    ),
    "documents begin no tag": Guard(
        f"{_FILES}document_ends_the_script_it_stands_in",
        ("view.exports.document.written", "view.exports.timelinejs.written"),
        dumped,
    ),
    "slides are escaped": Guard(
        "test_exports.py::test_a_timelinejs_story_is_words_and_links",
        ("view.exports.timelinejs.escape",),
        same,
    ),
    "changed words are withheld": Guard(
        "test_integrity.py::test_no_file_quotes_the_wrong_words",
        ("timeline.store.text_hash",),
        unknown,
    ),
    "names stay in their folder": Guard(
        "test_paths.py::test_no_file_of_an_archive_is_written_or_read_by_its_name",
        ("articles.is_text_file",),
        yes,
    ),
    "what is saved has a plain name": Guard(
        "test_paths.py::test_nothing_is_saved_under_a_name_that_leads_elsewhere",
        ("intake.keeping.is_text_file",),
        yes,
    ),
    "texts of the collection stay": Guard(
        "test_paths.py::test_no_bundle_takes_the_place_of_a_text",
        ("intake.keeping.alike",),
        lambda _: object(),
    ),
    "texts stand in their folder": Guard(
        "test_paths.py::test_no_text_out_of_its_folder_is_shown",
        ("timeline.store.read_text",),
        Path.read_text,
    ),
    "files are known by their bytes": Guard(
        "test_files.py::test_a_file_is_what_its_bytes_are", ("intake.content.kind",), by_name
    ),
    "only one's own machine saves": Guard(
        "test_server.py::test_nothing_is_saved_where_others_reach", ("pages.taking.may_save",), yes
    ),
    "only known hosts are answered": Guard(
        "test_server.py::test_only_pages_of_this_machine_may_speak_to_it", module=_any_host
    ),
    "what is installed has its hash": Guard(
        "test_supply.py::test_nothing_is_installed_but_what_was_pinned", module=_unhashed
    ),
    "a session has a state of its own": Guard(
        "test_visitors.py::test_of_many_at_once_none_is_sent_what_another_brought",
        module=_in_the_server,
    ),
}


def remove(places: Iterable[str], instead: Any) -> None:
    """Put a stand-in in the place of what stands in modules of the dashboard."""
    for place in places:
        owner, _, name = place.rpartition(".")
        setattr(_found(f"dashboard.{owner}"), name, instead)


def _found(path: str) -> Any:
    """A module, or what stands in one."""
    try:
        return import_module(path)
    except ModuleNotFoundError:
        owner, _, name = path.rpartition(".")
        return getattr(_found(owner), name)


def pytest_configure() -> None:
    """Take the guard away before a test is imported."""
    guard = GUARDS[os.environ[VARIABLE]]
    remove(guard.places, guard.instead)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The same in the module of the tests."""
    change = GUARDS[os.environ[VARIABLE]].module
    for module in {item.module for item in items if change}:  # type: ignore[attr-defined]
        change(module)  # type: ignore[misc]
