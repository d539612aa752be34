from __future__ import annotations

from pathlib import Path

import pytest

from dashboard import home, settings
from dashboard.reference.tables import TableError
from dashboard.settings import Settings, is_mail


def stored(folder: Path, content: str) -> Path:
    path = folder / "settings.toml"
    path.write_text(content, encoding="utf-8")
    return path


def test_without_a_file_nothing_is_set(tmp_path: Path) -> None:
    assert settings.read(tmp_path / "settings.toml") == Settings()
    assert settings.read(stored(tmp_path, "")) == Settings()


@pytest.mark.parametrize(
    "report", ["", "desk@news.example", "https://forge.example/timeline/issues/new?labels=error"]
)
def test_reports_go_to_an_address(tmp_path: Path, report: str) -> None:
    assert settings.read(stored(tmp_path, f'report = "{report}"')).report == report


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ('report = "javascript:alert(1)"', r"field report: .* is neither an e-mail address nor"),
        ('report = "a@b.example?bcc=c@d.example"', "is neither an e-mail address nor"),
        ("report = 3", "field report: must be str"),
        ('reports = "a@b.example"', "field reports: is not a field of this table"),
        ("report =", r"settings\.toml"),
    ],
)
def test_what_cannot_be_used_is_named(tmp_path: Path, content: str, problem: str) -> None:
    with pytest.raises(TableError, match=problem) as error:
        settings.read(stored(tmp_path, content))
    assert str(error.value).startswith("settings.toml")


def test_mail_addresses() -> None:
    assert is_mail("desk@news.example")
    assert not is_mail("desk@news.example, other@news.example")


def test_the_settings_of_the_checkout_can_be_read() -> None:
    assert settings.read(home.find().settings) is not None
