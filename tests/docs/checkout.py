"""A copy of the repository in which the documents' examples are tried.

A block of a document is an instruction:

``toml``, ``python``
    The first line, a comment, names a file: the block is put at its end, or is a new file.
``diff``
    The first line names a file: in it the lines with ``-`` give way to those with ``+``.
``html``
    The first line, a comment, names a new file.
``sh``
    Commands, each a line of its own or ended by ``\\``.
``text``
    What the commands before it print; ``...`` stands for anything.
"""

from __future__ import annotations

import doctest
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from dashboard.home import VARIABLE
from tests.docs.document import ROOT, Block

_HELD = ("dashboard", "data", "seeds", "tests", ".streamlit", ".github")
_FILES = ("streamlit_app.py", "pyproject.toml", "Makefile", "requirements.txt", "README.md")
_LEFT = shutil.ignore_patterns("__pycache__", ".rules.json", "output")
_NAMED = re.compile(r"(?:#|<!--) (?P<path>[\w./-]+)(?: -->)?")
_FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


class Checkout:
    """The copy at `root`, with the Python that runs the tests as its ``.venv``.

    `printed` is what the last commands have printed.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.printed = ""
        for name in _HELD:
            shutil.copytree(ROOT / name, root / name, ignore=_LEFT)
        for name in _FILES:
            shutil.copy2(ROOT / name, root / name)
        (root / ".venv").symlink_to(sys.prefix)

    def follow(self, block: Block) -> None:
        """Do what a block says; AssertionError where that fails or gives another result."""
        first, _, rest = block.text.partition("\n")
        named = _NAMED.fullmatch(first)
        if block.language == "sh":
            self.run(block.text)
        elif block.language == "text":
            checker = doctest.OutputChecker()
            assert checker.check_output(block.text, self.printed, _FLAGS), self.printed
        elif block.language == "diff":
            self._replace(self.root / first, rest)
        elif named:
            path = self.root / named["path"]
            before = path.read_text(encoding="utf-8") + "\n" if path.exists() else ""
            path.write_text(before + (rest if before else block.text), encoding="utf-8")

    def run(self, commands: str) -> None:
        """Run commands; AssertionError where one fails."""
        done = subprocess.run(
            ["sh", "-e", "-c", commands],
            cwd=self.root,
            env={name: value for name, value in os.environ.items() if name != VARIABLE},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        self.printed = done.stdout
        assert done.returncode == 0, f"{commands}\n{done.stdout}"

    def _replace(self, path: Path, change: str) -> None:
        lines = change.splitlines(keepends=True)
        before = "".join(line[1:] for line in lines if line[0] != "+")
        after = "".join(line[1:] for line in lines if line[0] != "-")
        text = path.read_text(encoding="utf-8")
        assert text.count(before) == 1, f"{path.name} has not exactly one\n{before}"
        path.write_text(text.replace(before, after), encoding="utf-8")
