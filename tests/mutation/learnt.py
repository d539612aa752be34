"""The tests that may notice a mutant: which test reaches which lines, learnt once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from tests.mutation.mutants import Mutant

ROOT = Path(__file__).resolve().parents[2]

# Those that read articles or merge what was read; pages and browsers take too long.
TESTS = (
    *("tests/extract", "tests/timeline", "tests/reference", "tests/visitor", "tests/intake"),
    *(
        "tests/commands",
        "tests/test_pipeline.py",
        "tests/test_building.py",
        "tests/test_records.py",
    ),
)
# What a test says of time is no word on a mutant.
_TIMED = ("linear_time", "time_is_linear", "costs_little")

# What few tests reach may be remembered between them: then all that reach its module run.
_FEW = 5


@dataclass(frozen=True, slots=True)
class Test:
    """A test: its id, its seconds and the lines it reaches, by file."""

    id: str
    seconds: float
    reached: dict[str, frozenset[int]]


@dataclass(slots=True)
class Learnt:
    """All tests, and the lines of functions that run while modules are loaded."""

    tests: list[Test] = field(default_factory=list)
    while_loading: dict[str, set[int]] = field(default_factory=dict)

    def runs_while_loading(self, module: str, mutant: Mutant) -> bool:
        """Whether what is faulty has had its effect before any test runs."""
        early = self.while_loading.get(module, set())
        return not mutant.function or not early.isdisjoint(mutant.lines)

    def chosen(self, module: str, mutant: Mutant, longest: float) -> dict[str, float]:
        """The tests that may notice a mutant, as many as take `longest` seconds, with their times.

        The likeliest and quickest first.
        """
        near = [t for t in self.tests if not t.reached.get(module, _NONE).isdisjoint(mutant.lines)]
        if len(near) < _FEW:  # and those that look at how things are made, and call nothing
            near = [test for test in self.tests if module in test.reached or not test.reached]
        name = Path(module).name
        mirror = module.replace("dashboard/", "tests/").replace(name, f"test_{name}")
        near.sort(key=lambda test: (not test.id.startswith(mirror), test.seconds))
        spent, chosen = 0.0, {}
        for test in near:
            spent += test.seconds
            if spent > longest and chosen:
                break
            chosen[test.id] = test.seconds
        return chosen


_NONE: frozenset[int] = frozenset()


def files(tests: Iterable[str]) -> list[str]:
    """The test files of these files and folders, from the root."""
    found = (
        path
        for name in tests
        for path in ([ROOT / name] if name.endswith(".py") else (ROOT / name).rglob("test_*.py"))
    )
    return sorted(str(path.relative_to(ROOT)) for path in found)


def learn(path: Path, names: Sequence[str]) -> Learnt:
    """What the tests of these files reach, as `path` has it; learnt anew for what has changed."""
    told = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    sources = _digest(sorted((ROOT / "dashboard").rglob("*.py")))
    if told.get("sources") != sources:
        told = {"sources": sources, "files": {}}
    digests = {name: _digest([ROOT / name]) for name in names}
    known = told["files"]
    new = [name for name in names if known.get(name, {}).get("digest") != digests[name]]
    if new:
        rows = _run(new, path.with_suffix(".new"))
        for name in new:
            near = [row for row in rows if not row[0] or row[0].startswith(f"{name}::")]
            known[name] = {"digest": digests[name], "tests": near}
        path.write_text(json.dumps({"sources": sources, "files": known}), encoding="utf-8")
    return _learnt(row for name in names for row in known[name]["tests"])


def _run(names: Sequence[str], out: Path) -> list[tuple[str, float, dict[str, list[int]]]]:
    out.unlink(missing_ok=True)
    command = [sys.executable, "-m", "pytest", "-p", "tests.mutation.reach", "-n", "0"]
    command += ["-p", "no:cacheprovider", "--reach", str(out), *names]
    subprocess.run(command, cwd=ROOT, env={**os.environ, "CI": "1"}, check=False)
    rows = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    out.unlink()
    return rows


def _learnt(rows: Iterable[tuple[str, float, dict[str, list[int]]]]) -> Learnt:
    learnt = Learnt()
    for test, seconds, reached in rows:
        if not test:
            for name, lines in reached.items():
                learnt.while_loading.setdefault(name, set()).update(lines)
        elif not any(word in test for word in _TIMED):
            lines_of = {name: frozenset(lines) for name, lines in reached.items()}
            learnt.tests.append(Test(test, seconds, lines_of))
    return learnt


def _digest(paths: Iterable[Path]) -> str:
    return sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()[:16]
