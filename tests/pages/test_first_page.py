"""What a first visitor waits for: all that the app and its first page import."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGE = ("streamlit_app.py", "dashboard/pages/timeline.py")
# What only few visits need, or none.
LATER = (
    *("dashboard.intake", "dashboard.extract.", "dashboard.pages.downloads", "dashboard.pipeline"),
    *("dashboard.view.adding", "dashboard.visitor.joining", "dashboard.timeline.edits"),
    *("numpy", "pandas", "pyarrow", "plotly", "dateparser"),
)


def imports(body: list[ast.stmt]) -> Iterator[str]:
    """What is imported when a module is: neither in functions nor for its types alone."""
    for node in body:
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{each.name}" for each in node.names)
        elif isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            yield from imports(node.orelse)
        elif isinstance(node, ast.If | ast.Try | ast.With | ast.ClassDef):
            yield from imports(node.body)


def source(module: str) -> Path | None:
    """The file of one of our modules; None for a name in one, and for others' modules."""
    path = ROOT.joinpath(*module.split("."))
    files = (path.with_suffix(".py"), path / "__init__.py")
    return next((file for file in files if module.startswith("dashboard") and file.is_file()), None)


def test_the_first_page_imports_only_what_it_shows() -> None:
    waiting = [ROOT / name for name in PAGE]
    seen = set[str]()
    while waiting:
        for module in imports(ast.parse(waiting.pop().read_text(encoding="utf-8")).body):
            if module not in seen:
                seen.add(module)
                waiting += filter(None, (source(module),))
    assert {"streamlit", "dashboard.view.figure", "dashboard.visitor.own"} <= seen
    modules = {name for name in seen if source(name) or not name.startswith("dashboard")}
    assert sorted(name for name in modules if name.startswith(LATER)) == []
