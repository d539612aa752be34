from __future__ import annotations

from pathlib import Path

import pytest

from dashboard import home
from dashboard.reference.tables import TableError
from dashboard.timeline import edits
from dashboard.timeline.edits import Edit

GOOD = {
    "event": '"aaaaaaaa"',
    "field": '"date"',
    "was": '"2018-07"',
    "now": '"2018-07-16"',
    "reason": '"The record says so."',
}


def table(path: Path, **fields: str | None) -> Path:
    """A table of one correction: a good one, but for the fields named."""
    lines = [f"{key} = {value}" for key, value in {**GOOD, **fields}.items() if value is not None]
    path.write_text("\n".join(["[[correction]]", *lines, ""]), encoding="utf-8")
    return path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "corrections.toml"


def test_the_homes_own_table_can_be_read() -> None:
    assert isinstance(edits.read(home.find().corrections), tuple)


def test_the_commented_example_is_a_correction(path: Path) -> None:
    lines = home.find().corrections.read_text(encoding="utf-8").splitlines()
    example = lines[lines.index("# [[correction]]") :]
    path.write_text("\n".join(line.removeprefix("# ") for line in example), encoding="utf-8")
    (edit,) = edits.read(path)
    assert (edit.field, edit.now) == ("date", "2018-07-16")


def test_there_may_be_no_table_or_no_correction(path: Path) -> None:
    assert edits.read(path) == ()
    path.write_text("# nothing yet\n")
    assert edits.read(path) == ()


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"now": '""'},
        {"field": '"title"'},
        {"field": '"kind"', "now": '"call"'},
        {"field": '"topics"', "was": "[]", "now": '["syria"]'},
        {"field": '"speaker"', "words": '"Good."', "now": '""'},
        {"field": '"hide"', "now": None},
        {"field": '"merge"', "now": '"bbbbbbbb"'},
        {"field": '"split"', "now": '["They met."]'},
    ],
)
def test_a_correction_of_each_field_is_read(path: Path, fields: dict[str, str | None]) -> None:
    (edit,) = edits.read(table(path, **fields))
    assert isinstance(edit, Edit)


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"event": None}, "event"),
        ({"reason": None}, "reason"),
        ({"reason": '" "'}, "reason"),
        ({"was": None}, "was"),
        ({"was": "2018"}, "was"),
        ({"field": '"place"'}, "field"),
        ({"now": '"July 2018"'}, "now"),
        ({"field": '"kind"', "now": '"chat"'}, "now"),
        ({"field": '"title"', "now": '""'}, "now"),
        ({"field": '"merge"', "now": None}, "now"),
        ({"field": '"split"', "now": "[]"}, "now"),
        ({"field": '"split"'}, "now"),
        ({"field": '"topics"', "was": "[]", "now": '["no-such-topic"]'}, "now"),
        ({"field": '"topics"', "now": '["syria"]'}, "was"),
        ({"field": '"speaker"'}, "words"),
        ({"old": '"2018"'}, "old"),
    ],
)
def test_an_impossible_correction_is_told(
    path: Path, fields: dict[str, str | None], field: str
) -> None:
    with pytest.raises(TableError) as told:
        edits.read(table(path, **fields))
    assert str(told.value).startswith("corrections.toml, entry 1, field " + field)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"was": "2018"}, "field was: must be a string"),
        ({"field": '"topics"', "now": '["syria"]'}, "field was: must be a list of strings"),
        ({"field": '"split"'}, "field now: must be a list of strings"),
        ({"field": '"topics"', "was": "[1]", "now": "[]"}, "field was: must be a list of strings"),
        ({"reason": '" "'}, "field reason: must say why"),
        ({"now": '"July 2018"'}, "field now: is not EDTF: 'July 2018'"),
        ({"field": '"title"', "now": '""'}, "field now: is missing"),
        (
            {"field": '"topics"', "was": "[]", "now": '["zoo", "arc"]'},
            "field now: names no topic: arc, zoo",
        ),
        ({"field": '"speaker"'}, "field words: is missing: the words whose speaker is corrected"),
        (
            {"field": '"place"'},
            "field field: must be one of date, title, kind, topics, speaker, hide, merge, split, "
            "not 'place'",
        ),
    ],
)
def test_an_impossible_correction_is_told_in_these_words(
    path: Path, fields: dict[str, str | None], said: str
) -> None:
    with pytest.raises(TableError) as told:
        edits.read(table(path, **fields))
    assert str(told.value) == f"corrections.toml, entry 1, {said}"


def test_the_kinds_that_there_are_are_told(path: Path) -> None:
    with pytest.raises(TableError, match=r"must be one of summit, meeting, .*, other, not 'chat'"):
        edits.read(table(path, field='"kind"', now='"chat"'))


def test_a_misspelt_heading_is_told(path: Path) -> None:
    path.write_text('[[corrections]]\nevent = "aaaaaaaa"\n')
    with pytest.raises(TableError, match="field corrections: is unknown"):
        edits.read(path)
