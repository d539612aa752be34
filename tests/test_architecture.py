"""What the import rules cannot say: sizes, names, and documents that keep their word."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path
from statistics import median

import grimp
import pytest

ROOT = Path(__file__).resolve().parents[1]
MODULES = sorted((ROOT / "dashboard").rglob("*.py"))


def functions(path: Path) -> Iterator[ast.FunctionDef]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def length(function: ast.FunctionDef) -> int:
    """Lines of a function without its decorators."""
    return (function.end_lineno or function.lineno) - function.lineno + 1


def test_no_module_is_longer_than_300_lines() -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines())
        for path in MODULES
    }
    assert {name: lines for name, lines in lengths.items() if lines > 300} == {}


def test_functions_are_short() -> None:
    lengths = {
        f"{path.relative_to(ROOT)}:{function.name}": length(function)
        for path in MODULES
        for function in functions(path)
    }
    assert {name: lines for name, lines in lengths.items() if lines > 50} == {}
    assert median(lengths.values()) <= 12


def test_imports_never_go_round_in_a_circle() -> None:
    graph = grimp.build_graph("dashboard", cache_dir=None)
    imports = {name: graph.find_modules_directly_imported_by(name) for name in graph.modules}
    TopologicalSorter(imports).prepare()  # CycleError names the circle


def test_no_module_is_a_drawer_for_everything() -> None:
    names = {path.stem for path in MODULES} | {path.parent.name for path in MODULES}
    assert names & {"utils", "util", "helpers", "helper", "common", "misc"} == set()


def test_a_package_that_lists_its_modules_lists_each() -> None:
    for package in (path for path in MODULES if path.name == "__init__.py"):
        text = ast.get_docstring(ast.parse(package.read_text(encoding="utf-8"))) or ""
        listed = re.findall(r"^`(\w+)` +\S", text, re.MULTILINE)
        if len(listed) > 3:  # a list, not a sentence that begins with a module's name
            modules = {path.stem for path in package.parent.glob("[!_]*.py")}
            rooms = {path.parent.name for path in package.parent.glob("*/__init__.py")}
            assert sorted(listed) == sorted(modules | rooms), package


def test_every_make_target_that_the_readme_names_is_there() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    named = set(re.findall(r"\bmake ([a-z-]+)\b(?=[ `\n]*(?:#|`))", readme))
    assert named
    assert named <= set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))


def test_every_path_that_the_readme_names_is_there() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    named = re.findall(r"`((?:seeds|data|dashboard|tests)/[\w./-]*)`", readme)
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("name", ["requirements.txt", "tests/requirements.txt"])
def test_requirements_are_pinned_with_hashes_and_name_no_index(name: str) -> None:
    content = (ROOT / name).read_text(encoding="utf-8")
    pinned = re.findall(r"^([\w.-]+)==\S+.*\\\n(?:    --hash=sha256:[0-9a-f]{64})", content, re.M)
    assert pinned
    assert len(pinned) == len(re.findall(r"^\w", content, re.MULTILINE))
    assert not re.search(r"https?:|--index|--extra-index|--find-links|file:|/", content)


def test_the_versions_of_both_requirements_agree() -> None:
    run, test = (
        dict(re.findall(r"^([\w.-]+)==(\S+)", (ROOT / name).read_text(encoding="utf-8"), re.M))
        for name in ("requirements.txt", "tests/requirements.txt")
    )
    assert run.items() <= test.items()
