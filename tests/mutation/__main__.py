"""How many small faults the tests notice: a sample of mutants, one after another.

    python -m tests.mutation dashboard/timeline [--most 300] [--seed 1] [--again] [--record]

Of the lines in which a fault can be put `--most` are drawn, each as likely as any
other, and of each line one fault.  First the tests run once to learn which lines each
of them reaches; what was learnt is kept until the code or the test changes.  Then for
each mutant a forked process puts the fault in and runs the tests that reach its line,
those of the module's own test file first, until one fails.

`--out` gets one line of JSON a mutant; a second call with it goes on where the first
was stopped, and with `--again` tries those anew that no test noticed.  Faults that
`equivalent.toml` explains are not tried: they change nothing that anyone could see.
What it explains of a line that has changed since is named first.
`--record` writes the score into `scores.json` beside this file.  Needs a system that
can fork.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from pathlib import Path

from tests.mutation import learnt, trial
from tests.mutation.loaded import Loaded, fits
from tests.mutation.mutants import Mutant, faulty, mutants

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent

# What the tests need and no mutant changes is loaded once, before the forks.
_COMMON = ("hypothesis", "dateparser", "pytest", "lxml.html", "tomlkit", "dateparser.date")

Key = tuple[str, int, str]  # a mutant: its module, its line and what it is


def main() -> int:
    """Try the mutants and tell the score of each module."""
    args = _arguments()
    os.environ["CI"] = "1"
    _tell_stale()
    sample = _sample(list(_modules(args.paths)), args.most, args.seed)
    if args.list:
        print(*(f"{module}:{line}: {what}" for module, line, what in _keys(sample)), sep="\n")
        return 0
    files = learnt.files(args.tests)
    known = learnt.learn(args.reach, files)
    done = _read(args.out, args.again)
    for name in _COMMON:
        import_module(name)
    loaded = Loaded(files, _use)
    for path, mutant in sample:
        key = str(path.relative_to(ROOT)), mutant.line, mutant.what
        if key not in done:
            tests = known.chosen(key[0], mutant, args.longest)
            done[key] = _verdict(path, mutant, tests, known, loaded)
            with args.out.open("a", encoding="utf-8") as file:
                file.write(json.dumps([*key, done[key]]) + "\n")
    loaded.close()
    tried = {key: done[key] for key in _keys(sample)}
    _tell(tried)
    if args.record:
        _record(tried, " ".join(map(str, args.paths)), args.seed)
    return 0


def _keys(sample: Iterable[tuple[Path, Mutant]]) -> Iterator[Key]:
    for path, mutant in sample:
        yield str(path.relative_to(ROOT)), mutant.line, mutant.what


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="+", type=Path, help="modules or folders of them")
    parser.add_argument("--most", type=int, default=300, help="lines to draw")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--tests", nargs="+", default=learnt.TESTS, help="files or folders to ask")
    parser.add_argument("--longest", type=float, default=20, help="seconds of tests a mutant")
    parser.add_argument("--out", type=Path, default=ROOT / "mutants.jsonl")
    parser.add_argument("--reach", type=Path, default=ROOT / "reach.json")
    parser.add_argument("--again", action="store_true", help="try anew what was not noticed")
    parser.add_argument("--list", action="store_true", help="only tell what would be tried")
    parser.add_argument("--record", action="store_true", help="write the score down")
    return parser.parse_args()


def _modules(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        whole = path.resolve()
        yield from sorted(whole.rglob("*.py")) if whole.is_dir() else [whole]


def _sample(paths: Sequence[Path], most: int, seed: int) -> list[tuple[Path, Mutant]]:
    """One mutant of each line that is drawn, in the order of the text."""
    lines: dict[tuple[Path, int], list[Mutant]] = defaultdict(list)
    explained = _equivalent()
    for path in paths:
        module, source = str(path.relative_to(ROOT)), path.read_text(encoding="utf-8")
        code = source.splitlines()
        for mutant in mutants(source):
            if (module, code[mutant.line - 1].strip(), mutant.what) not in explained:
                lines[path, mutant.line].append(mutant)
    chance = random.Random(seed)
    drawn = chance.sample(sorted(lines), min(most, len(lines)))
    return [(path, chance.choice(lines[path, line])) for path, line in sorted(drawn)]


def _equivalent() -> set[tuple[str, str, str]]:
    """Module, line of code and fault of what changes nothing."""
    rows = tomllib.loads((HERE / "equivalent.toml").read_text(encoding="utf-8"))["equivalent"]
    return {(row["module"], row["code"], row["what"]) for row in rows}


def _tell_stale() -> None:
    """Name the explained faults that the code no longer has: their line has changed."""
    left = _equivalent()
    for module in sorted({module for module, *_ in left}):
        path = ROOT / module
        source = path.read_text(encoding="utf-8") if path.exists() else ""
        code = source.splitlines()
        left -= {(module, code[each.line - 1].strip(), each.what) for each in mutants(source)}
    for module, line, what in sorted(left):
        print(f"explains nothing: {module}: {line}: {what}")


def _use() -> None:
    from dashboard.extract import read_article
    from dashboard.models import Article

    read_article(Article("a", "“He left,” Ann Lee said on Monday.", "2018-05-20"))


def _verdict(
    path: Path, mutant: Mutant, tests: dict[str, float], known: learnt.Learnt, loaded: Loaded
) -> str:
    if not tests:
        return trial.SURVIVED
    source = path.read_text(encoding="utf-8")
    sound = compile(source, str(path), "exec")
    code = compile(faulty(source, mutant), str(path), "exec")
    early = known.runs_while_loading(str(path.relative_to(ROOT)), mutant)
    if early or not fits(sound, code):
        return trial.forked(lambda: trial.load_and_run(code, tests))
    return loaded.verdict(code, tests)


def _read(out: Path, again: bool) -> dict[Key, str]:
    """The verdicts of an earlier call, `again` without the mutants that survived it."""
    if not out.exists():
        return {}
    rows = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    if again:
        rows = [row for row in rows if row[-1] != trial.SURVIVED]
        out.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return {(module, line, what): verdict for module, line, what, verdict in rows}


def _tell(tried: Mapping[Key, str]) -> None:
    """Print the score of each module, and every mutant that no test noticed."""
    counts = Counter(module for module, *_ in tried)
    left = [key for key, verdict in tried.items() if verdict == trial.SURVIVED]
    unnoticed = Counter(module for module, *_ in left)
    for module, count in sorted(counts.items()):
        print(f"{module}: {count - unnoticed[module]} of {count}")
    for module, line, what in left:
        print(f"survived: {module}:{line}: {what}")
    print(f"noticed {len(tried) - len(left)} of {len(tried)}: {1 - len(left) / len(tried):.1%}")


def _record(tried: Mapping[Key, str], room: str, seed: int) -> None:
    """Write the score down beside those of other rooms and seeds."""
    path = HERE / "scores.json"
    scores = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    noticed = sum(verdict != trial.SURVIVED for verdict in tried.values())
    row = {"tried": len(tried), "noticed": noticed, "score": round(noticed / len(tried), 3)}
    scores.setdefault(room, {})[f"seed {seed}"] = row
    path.write_text(json.dumps(scores, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
