"""The command line as a whole."""

from __future__ import annotations

import subprocess
import sys


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
