"""The command line as a whole."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from dashboard.__main__ import main
from dashboard.home import VARIABLE


def run(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "dashboard", *arguments]
    return subprocess.run(command, capture_output=True, check=False, timeout=120)


def test_help_names_every_command() -> None:
    done = run("--help")
    assert done.returncode == 0
    assert b"build" in done.stdout
    assert b"extract" in done.stdout


def test_an_unknown_command_is_told() -> None:
    done = run("dance")
    assert done.returncode == 2
    assert b"dance" in done.stderr


def test_the_home_of_one_command_is_not_that_of_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for before in (None, "/elsewhere"):
        monkeypatch.delenv(VARIABLE, raising=False)
        if before:
            monkeypatch.setenv(VARIABLE, before)
        assert main(["build", "--home", str(tmp_path)]) == 2  # no home there
        assert os.environ.get(VARIABLE) == before


def test_a_command_imports_no_other() -> None:
    code = (
        "import sys; from dashboard.__main__ import main\n"
        "try: main(['extract', '--help'])\n"
        "except SystemExit: pass\n"
        "heavy = {'dashboard.commands.build', 'streamlit', 'plotly', 'pandas', 'dateparser'}\n"
        "sys.exit(', '.join(sorted(heavy & set(sys.modules))) or 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
