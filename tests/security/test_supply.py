"""What the project is built of: pinned, checked, licensed, and each piece with its reason."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.security import licences
from tests.security.licences import ROOT

MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
PROJECT = (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def wheel(folder: Path) -> Path:
    """A package of nothing, to be installed."""
    about = "Metadata-Version: 2.1\nName: nothing\nVersion: 1.0\n"
    kind = "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    made = folder / "nothing-1.0-py3-none-any.whl"
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("nothing-1.0.dist-info/METADATA", about)
        archive.writestr("nothing-1.0.dist-info/WHEEL", kind)
        archive.writestr("nothing-1.0.dist-info/RECORD", "")
    return made


def installed(folder: Path, requirement: str) -> subprocess.CompletedProcess[str]:
    """Install a requirement as `make` does, from a folder alone."""
    (pip,) = re.findall(r"^PIP := \$\(BIN\)/python -m pip (install .*)$", MAKEFILE, re.MULTILINE)
    (folder / "requirements.txt").write_text(requirement)
    command = [sys.executable, "-m", "pip", *pip.split()]
    command += ["--target", str(folder / "to"), "--requirement", str(folder / "requirements.txt")]
    alone = {**os.environ, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(folder)}
    return subprocess.run(command, env=alone, capture_output=True, text=True, check=False)


def test_nothing_is_installed_but_what_was_pinned(tmp_path: Path) -> None:
    right = hashlib.sha256(wheel(tmp_path).read_bytes()).hexdigest()
    for wrong in (f"nothing==1.0 --hash=sha256:{'0' * 64}", "nothing==1.0", "nothing"):
        assert installed(tmp_path, wrong).returncode != 0
        assert not (tmp_path / "to").exists()
    assert installed(tmp_path, f"nothing==1.0 --hash=sha256:{right}").returncode == 0


def test_make_installs_by_those_lists_alone() -> None:
    lines = [
        line.strip() for line in MAKEFILE.splitlines() if "pip install" in line or "$(PIP)" in line
    ]
    checked = [line for line in lines if line.startswith("$(PIP) --requirement")]
    assert len(checked) == 2
    # tools of the keeper's, which the app and its tests do not use
    others = [line for line in lines if line not in checked and not line.startswith("PIP :=")]
    assert [line for line in others if not re.search(r" (?:uv|pip-audit)\b", line)] == []


def test_every_dependency_has_its_reason() -> None:
    tables = re.findall(r"(?ms)^(?:dependencies|dask|test) = \[\n(.*?)^\]", PROJECT)
    assert len(tables) == 3
    lines = [line for table in tables for line in table.splitlines()]
    assert len(lines) > 20
    assert [line for line in lines if not re.fullmatch(r'\s*"[^"]+", +# \S.{5,}', line)] == []


def test_every_dependency_is_used() -> None:
    project = tomllib.loads(PROJECT)["project"]["dependencies"]
    names = {Requirement(each).name for each in project} - {"lxml-html-clean"}
    modules = {"python-docx": "docx", "markdown-it-py": "markdown_it"}
    code = "\n".join(p.read_text(encoding="utf-8") for p in (ROOT / "dashboard").rglob("*.py"))
    for name in names:
        module = modules.get(name, name.replace("-", "_"))
        assert re.search(rf"^\s*(?:import|from) {module}\b", code, re.MULTILINE), name


@pytest.mark.parametrize(("package", "fixed"), [("streamlit", "1.54.0"), ("starlette", "1.1.0")])
def test_no_version_with_a_known_hole_is_installed(package: str, fixed: str) -> None:
    """Paths that had Windows tell its user's password: CVE-2026-33682 and CVE-2026-48818."""
    from packaging.version import Version

    locked = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    (found,) = re.findall(rf"^{package}==(\S+)", locked, re.MULTILINE)
    assert Version(found) >= Version(fixed)


def test_no_version_of_streamlit_with_its_hole_may_be_chosen() -> None:
    (streamlit,) = (
        Requirement(each)
        for each in tomllib.loads(PROJECT)["project"]["dependencies"]
        if each.startswith("streamlit")
    )
    for version in ("1.28.0", "1.42.0", "1.53.9"):
        assert version not in streamlit.specifier
    assert "1.67.0" in streamlit.specifier


def test_the_licence_of_everything_is_listed_and_allowed() -> None:
    rows = re.findall(r"^\| (\S+) \| (.+) \|$", licences.LIST.read_text("utf-8"), re.MULTILINE)
    told = dict(rows[1:] if rows[0][0] == "package" else rows)
    assert sorted(told) == licences.required()
    assert [name for name, words in told.items() if not licences.is_allowed(words)] == []
    assert licences.listed() == licences.LIST.read_text("utf-8"), "run: make licences"


@pytest.mark.parametrize(
    ("expression", "allowed"),
    [("MIT", True), ("Apache-2.0 OR GPL-3.0", True), ("MIT AND GPL-3.0", False), ("", False)],
)
def test_a_licence_is_allowed_in_all_its_parts(expression: str, allowed: bool) -> None:
    assert licences.is_allowed(expression) is allowed


@pytest.mark.parametrize(
    ("printed", "status", "said"),
    [
        ("No known vulnerabilities found", 0, ""),
        ("Found 2 known vulnerabilities in 1 package", 1, ""),
        ("ConnectionError: Max retries exceeded", 2, "that needs the network"),
        ("ERROR: lxml: Dependency not found and could not be audited", 2, "needs the network"),
    ],
)
def test_the_audit_tells_a_hole_from_a_missing_network(
    printed: str, status: int, said: str, tmp_path: Path
) -> None:
    tool = tmp_path / "audit" / "bin" / "pip-audit"
    tool.parent.mkdir(parents=True)
    tool.write_text(
        f"#!/bin/sh\necho '{printed}'\ncase '{printed}' in No*) exit 0;; *) exit 1;; esac\n"
    )
    tool.chmod(0o755)
    for stamp in (".venv", ".audit"):
        (tmp_path / stamp).touch()
    done = subprocess.run(
        ["make", "--silent", "audit", f"VENV={tmp_path}"],
        cwd=ROOT,
        env={**os.environ, "MAKEFLAGS": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert printed in done.stdout
    assert said in done.stderr
    # make itself ends with 2 wherever a command has failed
    assert done.returncode == (2 if status else 0)
    assert f"Error {status}" in done.stderr or not status
