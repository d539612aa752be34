"""Fuzzing led by what of the code each input reaches, for as long as one likes.

    python -m tests.fuzz DOOR [--runs 100000] [--seconds 600] [--corpus FOLDER] [--record]

Needs `pip install atheris`, which is no dependency: it is there for few
systems.  An input that breaks a promise is written into the working
directory as `crash-...`; put it into `tests/fuzz/corpus/DOOR/` when it is
mended.  `--record` writes the number of inputs down beside those of
`make test-full`.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from importlib import import_module
from pathlib import Path

# What is led: our own code.  That of the libraries would lead away from it.
_LED = ["dashboard"]
_LONGEST_WORD = 64  # bytes; the fuzzer takes no longer ones
_BROKEN = Path(__file__).with_name("corpus")


def main() -> int:
    """Fuzz one door."""
    args = _arguments()
    if args.record:
        return _recorded(args.door)
    try:
        import atheris
    except ImportError:
        sys.exit("atheris is not installed: python -m pip install atheris")
    with atheris.instrument_imports(include=_LED):
        target = import_module("tests.fuzz.targets").TARGETS[args.door]
    with tempfile.TemporaryDirectory() as made:
        folders = [args.corpus or Path(made) / "corpus", _BROKEN / args.door]
        words = _begun(args.door, folders[0], Path(made) / "words")
        options = [f"-runs={args.runs}", f"-max_total_time={args.seconds}", f"-dict={words}"]
        options += [
            "-max_len=20000",
            "-timeout=60",
            *(str(each) for each in folders if each.exists()),
        ]
        atheris.Setup([sys.argv[0], *options], target)
        atheris.Fuzz()
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("door")
    parser.add_argument("--runs", type=int, default=100_000)
    parser.add_argument("--seconds", type=int, default=0, help="at most (0: as long as it takes)")
    parser.add_argument("--corpus", type=Path, help="keeps inputs from run to run")
    parser.add_argument("--record", action="store_true", help="write the number of inputs down")
    return parser.parse_args()


def _begun(door: str, corpus: Path, words: Path) -> Path:
    """Put whole inputs into the corpus; gives a dictionary of words that mean something."""
    seeds = import_module("tests.fuzz.seeds")
    corpus.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(seeds.of(door)):
        (corpus / f"seed{number}").write_bytes(data)
    known = (word for word in seeds.tokens(door) if len(word) <= _LONGEST_WORD)
    signs = ("".join(f"\\x{byte:02x}" for byte in word) for word in known)
    words.write_text("".join(f'"{each}"\n' for each in signs), encoding="ascii")
    return words


def _recorded(door: str) -> int:
    """The same in a process of its own, as the fuzzer ends the one that it runs in."""
    tried = import_module("tests.security.tried")
    again = [word for word in sys.argv[1:] if word != "--record"]
    command = [sys.executable, "-m", "tests.fuzz", *again]
    done = subprocess.run(command, stderr=subprocess.PIPE, text=True, errors="replace", check=False)
    sys.stderr.write(done.stderr)
    runs = re.findall(r"(?m)^(?:Done |#)(\d+)", done.stderr)
    if runs:
        row = tried.row(int(runs[-1]), failed=done.returncode != 0)
        tried.note({tried.LED: {door: row}})
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
