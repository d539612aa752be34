"""Names and links never lead out of the folder that they belong to."""

from __future__ import annotations

import io
import json
import re
import stat
import zipfile
from pathlib import Path

import pytest

from dashboard import home as homes
from dashboard import intake, transaction
from dashboard.__main__ import main
from dashboard.home import Home, HomeError
from dashboard.intake import Draft, Refusal, bundle, gathering, keeping
from dashboard.models import Article
from dashboard.timeline import store
from tests import factory
from tests.intake import files
from tests.security.hostile import PAYLOADS, text

# What a name may try, and what some systems make of one.
NAMES = (
    *("../out.txt", "..\\out.txt", "/tmp/out.txt", "C:\\out.txt", "a/../../out.txt", "a/b.txt"),
    *(".hidden.txt", "..txt", "nul\0.txt", "two\nlines.txt", "turn\u202etxt.txt", "\ud800.txt"),
)


def everything(folder: Path) -> dict[str, bytes]:
    """All files below a folder."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


def entry(name: str) -> str:
    """The table of one article with a file of this name."""
    # a string of JSON is one of TOML, too
    return f"[[article]]\nfile = {json.dumps(name)}\n"


def archive(members: dict[str, bytes], link: str = "") -> bytes:
    """An archive, one of whose files may be a link."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, content in members.items():
            info = zipfile.ZipInfo(name)
            if name == link:
                info.create_system, info.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
            made.writestr(info, content)
    return out.getvalue()


@pytest.mark.parametrize("name", [name for name in NAMES if "\ud800" not in name])
def test_no_file_of_an_archive_is_written_or_read_by_its_name(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    intake.read("all.zip", archive({name: text("", 1).encode()}))
    found = bundle.unpack(
        "mine.zip", archive({bundle.ARTICLES: entry(name).encode(), f"seeds/{name}": b"A"})
    )
    assert isinstance(found, Refusal)
    assert everything(tmp_path) == {}


def test_no_link_in_an_archive_is_followed() -> None:
    (found,) = intake.read("all.zip", archive({"a.txt": b"/etc/passwd"}, link="a.txt"))
    assert isinstance(found, Refusal)
    assert "only a link" in found.why


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_saved_under_a_name_that_leads_elsewhere(name: str, tmp_path: Path) -> None:
    place = Home(tmp_path / "home")
    keeping.prepare(place)
    before = everything(tmp_path)
    with pytest.raises(HomeError, match="can be no file's name"):
        keeping.save(place, [Article(name.removesuffix(".txt"), text("", 1))])
    assert everything(tmp_path) == before


def test_no_bundle_takes_the_place_of_a_text(tmp_path: Path) -> None:
    place = Home(tmp_path / "home")
    ours, theirs = (Article("talks", text("", number)) for number in (1, 2))
    keeping.save(place, [ours])
    before = everything(tmp_path)
    found = bundle.unpack("mine.zip", bundle.pack([theirs], ()))
    assert isinstance(found, bundle.Bundle)
    with pytest.raises(HomeError, match="another article of this collection"):
        keeping.save(place, found.articles)
    assert everything(tmp_path) == before


def test_what_is_added_is_called_by_plain_letters(tmp_path: Path) -> None:
    place = Home(tmp_path / "home")
    drafts = [
        Draft(f"../{words}", text(words, number), title=words, outlet=words)
        for number, words in enumerate(PAYLOADS)
    ]
    keeping.put(place, drafts)
    names = [path.name for path in place.seeds.iterdir()]
    assert len(names) == len(PAYLOADS)
    assert [name for name in names if not re.fullmatch(r"[a-z0-9-]+\.txt", name)] == []
    assert {path.parent for path in (tmp_path / "home").rglob("*.txt")} == {place.seeds}
    assert len(homes.read_articles(place)) == len(PAYLOADS)


def test_a_link_in_a_folder_that_is_added_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "private.txt").write_text("Mine alone.")
    given = tmp_path / "given"
    given.mkdir()
    (given / "private.txt").symlink_to(tmp_path / "private.txt")
    (given / "all").symlink_to(tmp_path)
    (given / "talks.txt").write_text(files.TEXT)
    (given / "again.txt").symlink_to(given / "talks.txt")
    found, _ = gathering.files([str(given)])
    assert {path.resolve() for path in found.values()} == {given / "talks.txt"}


def test_no_text_out_of_its_folder_is_shown(tmp_path: Path) -> None:
    """Neither by a link among the texts, nor by an id in built data that somebody gave."""
    (tmp_path / "private.txt").write_text("Mine alone.")
    article = Article("../../private", "Mine alone.")
    place = Home(tmp_path / "home")
    place.seeds.mkdir(parents=True)
    timeline = factory.Timeline((article,), (), ())
    transaction.write(place, store.files(place, timeline, (), {}))
    assert [each.text for each in store.read(place).articles] == [""]


def test_remove_takes_nothing_from_elsewhere(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = Home(tmp_path / "home")
    place.seeds.mkdir(parents=True)
    place.articles.parent.mkdir(parents=True)
    place.articles.write_text(entry("../../private.txt"))
    (tmp_path / "private.txt").write_text("Mine alone.")
    assert main(["remove", "--home", str(place.root), "../../private"]) == 2
    assert (tmp_path / "private.txt").exists()
    assert "there is no article" in capsys.readouterr().err
