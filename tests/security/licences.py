"""The licences of all that the app is installed with, as its packages tell them.

As a script (``python -m tests.security.licences``) it writes `.github/LICENCES.md`.
"""

from __future__ import annotations

import re
import sys
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LIST = ROOT / ".github" / "LICENCES.md"
HEAD = """\
# Licences of what this project uses

Every package that `make run` installs (`requirements.txt`), with the licence that it tells of
itself. None is part of this repository. `make licences` writes this list; a test compares it with
`requirements.txt` and knows which licences are allowed.

| package | licence |
|---|---|
"""
# Permissive licences, and those that ask for changes of their own files alone.
ALLOWED = frozenset({
    *("MIT", "MIT-CMU", "MIT License", "BSD License", "BSD-2-Clause", "BSD-3-Clause", "0BSD"),
    *("3-Clause BSD License", "Apache-2.0", "Apache License 2.0", "Zlib", "CC0-1.0", "PSF-2.0"),
    *("CNRI-Python", "MPL-1.1", "MPL-2.0"),
})  # fmt: skip


def required() -> list[str]:
    """The packages of `requirements.txt`."""
    content = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    return sorted(set(re.findall(r"^([\w.-]+)==", content, re.MULTILINE)))


def licence(package: str) -> str:
    """What an installed package says: an SPDX expression, else a classifier, else its words."""
    about = metadata.metadata(package)
    classifiers = about.get_all("Classifier") or []
    named = [each.rpartition(" :: ")[2] for each in classifiers if each.startswith("License ::")]
    words = about.get("License") or ""
    short = words if words in ALLOWED else ""
    found: str = about.get("License-Expression") or short or ", ".join(named) or words
    return found


def is_allowed(expression: str) -> bool:
    """Whether one of the choices that a licence gives is allowed in all its parts."""
    choices = expression.replace("(", "").replace(")", "").split(" OR ")
    return any(set(choice.split(" AND ")) <= ALLOWED for choice in choices)


def listed() -> str:
    """The whole list."""
    return HEAD + "".join(f"| {name} | {licence(name)} |\n" for name in required())


if __name__ == "__main__":
    LIST.write_text(listed(), encoding="utf-8")
    sys.stdout.write(f"{LIST.relative_to(ROOT)}: {len(required())} packages\n")
