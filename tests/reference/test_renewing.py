"""A process that goes on running takes up tables that were changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dashboard.extract import topics as spoken
from dashboard.home import VARIABLE
from dashboard.models import Span
from dashboard.reference import renewing
from dashboard.reference.topics import topics

TOPIC = """\
[[topics]]
id = "{name}"
label = "{name}"
patterns = [{{ pattern = '\\b{name}\\b', examples = ["{name}"] }}]
"""
WORDS = "chess and rowing"


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The topics of a home of its own, of which there is one."""
    path = tmp_path / "data" / "reference" / "topics.toml"
    path.parent.mkdir(parents=True)
    path.write_text(TOPIC.format(name="chess"))
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    renewing.forget()
    renewing.renew()
    yield path
    monkeypatch.undo()
    renewing.forget()


def found() -> tuple[str, ...]:
    return spoken.find(WORDS, [Span(0, len(WORDS))])


def test_what_was_made_of_a_table_changes_with_it(table: Path) -> None:
    assert found() == ("chess",)
    table.write_text(TOPIC.format(name="chess") + TOPIC.format(name="rowing"))
    assert found() == ("chess",)  # until a build is made or shown
    renewing.renew()
    assert found() == ("chess", "rowing")


def test_what_has_not_changed_is_kept(table: Path) -> None:
    before = topics()
    renewing.renew()
    assert topics() is before
