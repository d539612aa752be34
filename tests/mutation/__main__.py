"""How many small faults the tests notice: a sample of each module's mutants, one after another.

    python -m tests.mutation dashboard/timeline [--most 10] [--seed 1] [--out FILE]

First the tests run once to learn which function each of them reaches.  Then
for each mutant a forked process loads the faulty module and runs the tests
that reach the function, those of the module's own test file first, until one
fails.  `FILE` gets one line of JSON a mutant; a second call with it goes on
where the first was stopped.  Needs a system that can fork.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.mutation import trial
from tests.mutation.mutants import Mutant, faulty, mutants

ROOT = Path(__file__).resolve().parents[2]

# Those that read articles or merge what was read; pages and browsers take too long.
_ROOMS = ("extract", "timeline", "reference", "visitor", "intake", "commands")
_SINGLE = ("test_pipeline.py", "test_building.py", "test_records.py")
TESTS = [f"tests/{name}" for name in (*_ROOMS, *_SINGLE)]
# What a test says of time is no word on a mutant.
TIMED = ("linear_time", "costs_little")

# A function reached by fewer tests may be remembered between them: then all of its module's run.
FEW = 5
LONGEST = 60.0  # seconds of tests for one mutant


@dataclass(frozen=True, slots=True)
class Test:
    """A test: its id, its seconds and the functions it reaches."""

    id: str
    seconds: float
    reached: frozenset[str]


def main() -> int:
    """Try the mutants and tell the score of each module."""
    args = _arguments()
    tests = _tests(args.reach)
    done = _read(args.out)
    tried = {(row["module"], row["line"], row["what"]) for row in done}
    for path in _modules(args.paths):
        source = path.read_text(encoding="utf-8")
        for mutant in _sample(path, source, args.most, args.seed):
            module = str(path.relative_to(ROOT))
            if (module, mutant.line, mutant.what) in tried:
                continue
            chosen = _chosen(tests, module, mutant)
            verdict = trial.verdict(path, faulty(source, mutant), chosen)
            row = {"module": module, "line": mutant.line, "what": mutant.what, "end": verdict}
            done.append(row)
            with args.out.open("a", encoding="utf-8") as file:
                file.write(json.dumps(row) + "\n")
    _tell(done)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="+", type=Path, help="modules or folders of them")
    parser.add_argument("--most", type=int, default=10, help="mutants a module")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=ROOT / "mutants.jsonl")
    parser.add_argument("--reach", type=Path, default=ROOT / "reach.jsonl")
    return parser.parse_args()


def _modules(paths: Sequence[Path]) -> Iterator[Path]:
    for path in paths:
        whole = path.resolve()
        yield from sorted(whole.rglob("*.py")) if whole.is_dir() else [whole]


def _sample(path: Path, source: str, most: int, seed: int) -> list[Mutant]:
    found = list(mutants(source))
    chance = random.Random(f"{seed} {path.relative_to(ROOT)}")
    return sorted(chance.sample(found, min(most, len(found))), key=lambda each: each.line)


def _tests(reach: Path) -> list[Test]:
    """The tests with what they reach, learnt now where that has not been written down."""
    if not reach.exists():
        command = [sys.executable, "-m", "pytest", "-p", "tests.mutation.reach", "-n", "0"]
        command += ["--reach", str(reach), *TESTS]
        subprocess.run(command, cwd=ROOT, env={**os.environ, "CI": "1"}, check=False)
    rows = map(json.loads, reach.read_text(encoding="utf-8").splitlines())
    return [
        Test(name, seconds, frozenset(reached))
        for name, seconds, reached in rows
        if not any(word in name for word in TIMED)
    ]


def _chosen(tests: Sequence[Test], module: str, mutant: Mutant) -> list[str]:
    """The ids of the tests that may notice a mutant, the likeliest and quickest first."""
    here = f"{module}:"
    near = [test for test in tests if f"{here}{mutant.function}" in test.reached]
    if len(near) < FEW:
        near = [test for test in tests if any(place.startswith(here) for place in test.reached)]
    mirror = module.replace("dashboard/", "tests/").replace(Path(module).name, "")
    mirror += f"test_{Path(module).name}"
    near.sort(key=lambda test: (not test.id.startswith(mirror), test.seconds))
    spent = 0.0
    chosen = []
    for test in near:
        spent += test.seconds
        if spent > LONGEST:
            break
        chosen.append(test.id)
    return chosen


def _read(out: Path) -> list[dict[str, object]]:
    if not out.exists():
        return []
    return [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]


def _tell(rows: Sequence[dict[str, object]]) -> None:
    """Print the score of each module, and every mutant that no test noticed."""
    tried = Counter(str(row["module"]) for row in rows)
    left = Counter(str(row["module"]) for row in rows if row["end"] == trial.SURVIVED)
    for module, count in sorted(tried.items()):
        print(f"{module}: {count - left[module]} of {count}")
    for row in rows:
        if row["end"] == trial.SURVIVED:
            print(f"survived: {row['module']}:{row['line']}: {row['what']}")
    noticed = sum(tried.values()) - sum(left.values())
    print(f"noticed {noticed} of {sum(tried.values())}: {noticed / sum(tried.values()):.1%}")


if __name__ == "__main__":
    sys.exit(main())
