"""The tables of people, roles, cues and forms: each example tested both ways."""

from __future__ import annotations

from pathlib import Path

import pytest

from dashboard.reference import tables
from dashboard.reference.cues import Cue, cues
from dashboard.reference.forms import forms
from dashboard.reference.grammar import grammar
from dashboard.reference.institutions import institutions
from dashboard.reference.names import genders
from dashboard.reference.people import people
from dashboard.reference.roles import nations, roles
from dashboard.reference.tables import TableError
from tests.extract.said import mentions, read


def who_speaks(text: str) -> set[str | None]:
    quoted, reported = read(text)
    return {row.attribution.speaker for row in (*quoted, *reported)} - {None}


@pytest.mark.parametrize("cue", cues(), ids=lambda cue: cue.id)
def test_cues_have_the_speaker_of_their_examples(cue: Cue) -> None:
    assert cue.examples
    for example in cue.examples:
        assert who_speaks(example) == {"Jane Doe"}, example
    for example in cue.not_examples:
        assert who_speaks(example) == set(), example


def test_each_verb_has_its_forms_once() -> None:
    verbs = [verb for cue in cues() for verb in cue.verbs]

    assert len(verbs) == len(set(verbs))
    assert all(3 <= len(verb.split()) <= 6 for verb in verbs)
    assert all(verb == verb.lower() for verb in verbs)


@pytest.mark.parametrize("form", forms(), ids=lambda form: form.id)
def test_forms_find_their_examples(form: object) -> None:
    for pattern in form.patterns:  # type: ignore[attr-defined]
        assert all(pattern.regex().search(example) for example in pattern.examples)
        assert not any(pattern.regex().search(example) for example in pattern.not_examples)


@pytest.mark.parametrize("person", people(), ids=lambda person: person.name)
def test_people_are_found_by_their_names(person: object) -> None:
    name: str = person.name  # type: ignore[attr-defined]
    assert (name, name, "named") in mentions(f"In Rome, {name} spoke.")


def test_names_are_unique() -> None:
    names = [entry.name for entry in (*people(), *institutions())]
    aliases = [alias for entry in (*people(), *institutions()) for alias in entry.aliases]

    assert len(names) == len(set(names))
    assert len(aliases) == len(set(aliases))
    assert not set(names) & set(aliases)


def test_offices_and_countries_are_known() -> None:
    known = {nation.name for nation in nations()}
    ids = {role.id for role in roles()}

    for person in people():
        assert person.country in known | {""}, person.name
        assert {office.role for office in person.held()} <= ids, person.name


def test_given_names_have_one_gender() -> None:
    assert genders()["vladimir"] == "m"
    assert genders()["melania"] == "f"
    assert "andrea" in genders() and "jean" not in genders()


def test_lists_are_in_lower_case() -> None:
    assert "said" not in grammar().speakers
    assert "spokesman" in grammar().speakers & grammar().titles


BROKEN = [
    ("people.toml", '[[people]]\nname = "Jane Doe"\nside = "moon"', "side"),
    ("people.toml", '[[people]]\nname = "Jane Doe"\nside = "us"\ngender = "x"', "gender"),
    ("people.toml", '[[people]]\nname = "Jane Doe"\nside = "us"\noffices = ["queen"]', "offices"),
    ("people.toml", '[[people]]\nname = "Jane Doe"', "side"),
    ("institutions.toml", '[[institutions]]\nname = "Court"\nside = "moon"', "side"),
    ("cues.toml", '[[cues]]\nid = "say"\nabout = "x"\nverbs = "say"', "verbs"),
    (
        "forms.toml",
        '[[forms]]\nid = "x"\nform = "joke"\nabout = ""\nwhere = "before"\npatterns = []',
        "form",
    ),
    ("grammar.toml", 'titles = "Mr"', "titles"),
    ("names.toml", 'male = "john"', "female"),
    ("roles.toml", '[[roles]]\nid = "king"', "words"),
]


@pytest.mark.parametrize(("file", "content", "field"), BROKEN)
def test_a_broken_table_says_where(
    file: str, content: str, field: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / file).write_text(content, encoding="utf-8")
    stem = file.removesuffix(".toml")
    module = __import__(f"dashboard.reference.{stem}", fromlist=[stem])
    monkeypatch.setattr(module, "locate", tmp_path.joinpath)
    loader = {"names": "genders"}.get(stem, stem)

    with pytest.raises(TableError, match=file) as raised:
        getattr(module, loader).__wrapped__()
    assert field in str(raised.value)
    assert tables.TableError is TableError
