from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from dashboard.home import VARIABLE
from dashboard.reference import renewing
from dashboard.reference.kinds import called, family, kinds
from dashboard.reference.tables import TableError

KIND = """\
[[kinds]]
id = "duel"
label = "Duel"
plural = "Duels"
family = "meeting"
patterns = [{ pattern = "duel(", examples = ["a duel"] }]
"""


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The kinds of a home of its own: one, with a broken pattern."""
    path = tmp_path / "data" / "reference" / "kinds.toml"
    path.parent.mkdir(parents=True)
    path.write_text(KIND)
    monkeypatch.setenv(VARIABLE, str(tmp_path))
    renewing.forget()
    yield path
    monkeypatch.undo()
    renewing.forget()


def test_all_kinds_have_their_names_without_their_patterns() -> None:
    told = [(kind.id, kind.label, kind.plural, kind.family) for kind in kinds()]
    assert [(kind.id, kind.label, kind.plural, kind.family) for kind in called()] == told
    assert not any(hasattr(kind, "patterns") for kind in called())


@pytest.mark.usefixtures("table")
def test_a_broken_pattern_is_told_by_whoever_reads_with_it() -> None:
    assert family("duel") == "meeting"
    with pytest.raises(TableError, match=r"kinds\.toml, entry 'duel', pattern 1, field pattern: "):
        kinds()


def test_all_else_of_the_table_is_checked(table: Path) -> None:
    table.write_text(KIND + "wappen = 1\n")
    with pytest.raises(TableError, match="field wappen: is not a field of this table"):
        called()
