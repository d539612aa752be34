"""Fuzzing led by what of the code each input reaches, for as long as one likes.

    python -m tests.fuzz DOOR [--runs 100000] [--corpus FOLDER]

Needs `pip install atheris`, which is no dependency: it is there for few
systems.  An input that breaks a promise is written into the working
directory as `crash-...`; put it into `tests/fuzz/corpus/DOOR/` when it is
mended.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from importlib import import_module
from pathlib import Path

# What is led: our own code.  That of the libraries would lead away from it.
_LED = ["dashboard"]


def main() -> None:
    """Fuzz one door."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("door")
    parser.add_argument("--runs", type=int, default=100_000)
    parser.add_argument("--corpus", type=Path, help="keeps inputs from run to run")
    args = parser.parse_args()
    try:
        import atheris
    except ImportError:
        sys.exit("atheris is not installed: python -m pip install atheris")
    with atheris.instrument_imports(include=_LED):
        target = import_module("tests.fuzz.targets").TARGETS[args.door]
    folder = args.corpus or Path(tempfile.mkdtemp())
    folder.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(import_module("tests.fuzz.seeds").of(args.door)):
        (folder / f"seed{number}").write_bytes(data)
    options = [f"-runs={args.runs}", "-max_len=20000", "-timeout=60", str(folder)]
    atheris.Setup([sys.argv[0], *options], target)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
