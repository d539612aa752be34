from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.browser import chromium
from tests.browser.chromium import NoChromiumError

# Standing in for Debian's: installing puts a browser beside the program itself.
APT_GET = """#!/bin/sh
echo "$@" >> "$(dirname "$0")/asked"
case "$*" in
    *install*) printf '#!/bin/sh\\n' > "$(dirname "$0")/chromium"
               /bin/chmod +x "$(dirname "$0")/chromium" ;;
esac
"""


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An otherwise empty PATH, and a machine without a browser."""
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/nowhere")
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(chromium, "_playwrights_own", lambda: None)
    return tmp_path


def program(path: Path, content: str = "#!/bin/sh\n") -> str:
    path.write_text(content)
    path.chmod(0o755)
    return str(path)


def test_the_browser_that_is_named_comes_first(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(programs / "chromium")
    named = program(programs / "another")
    monkeypatch.setenv("CHROMIUM", named)
    assert chromium.path() == named


def test_a_named_browser_that_is_none_is_told(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(programs / "chromium")
    monkeypatch.setenv("CHROMIUM", "nowhere-to-be-found")
    with pytest.raises(NoChromiumError, match="nowhere-to-be-found"):
        chromium.path()


@pytest.mark.parametrize("name", ["chromium", "chromium-browser", "google-chrome"])
def test_a_browser_on_the_path_is_found(programs: Path, name: str) -> None:
    found = program(programs / name)
    assert chromium.path() == found


def test_debians_package_is_installed_after_an_update(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    program(programs / "apt-get", APT_GET)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}/usr/bin{os.pathsep}/bin")
    monkeypatch.setattr(chromium, "NAMES", ("no-such-browser",))
    with pytest.raises(NoChromiumError):
        chromium.path()
    assert (programs / "asked").read_text().splitlines() == ["update", "install --yes chromium"]
    monkeypatch.setattr(chromium, "NAMES", ("chromium",))
    assert chromium.path() == str(programs / "chromium")


def test_it_is_said_when_there_is_none_to_be_had(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chromium, "install", lambda: None)
    with pytest.raises(NoChromiumError, match=r"none was found and none could be installed\. "):
        chromium.path()
