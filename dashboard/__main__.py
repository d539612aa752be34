"""The command line: ``python -m dashboard COMMAND``."""

from __future__ import annotations

import argparse
import os
import pkgutil
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType

from dashboard import commands
from dashboard.home import VARIABLE, HomeError
from dashboard.reference.tables import TableError
from dashboard.terminal import open_closed, say


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command named by the arguments; returns the exit status.

    A file that cannot be used is told in one sentence, with status 2.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    open_closed()
    try:
        with _home(words):
            args = _parser(words[0] if words else "").parse_args(words)
            status: int = args.run(args)
        sys.stdout.flush()
    except (HomeError, TableError) as error:
        say(error, error=True)
        return 2
    except MemoryError:
        print("There is not enough memory: bring in fewer or smaller articles", file=sys.stderr)
        return 2
    except BrokenPipeError:
        _drop_output()  # the reader has gone
        return 1
    except OSError as error:
        if error.filename is not None:
            raise
        _drop_output()
        say(f"The output cannot be written ({error.strerror}): write it elsewhere", error=True)
        return 2
    except KeyboardInterrupt:
        return 130
    return status


def _drop_output() -> None:
    """Python would complain again when it flushes at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextmanager
def _home(words: Sequence[str]) -> Iterator[None]:
    """While it lasts, the home named with ``--home`` is that of all that runs.

    It is set before a command is imported: the home's tables may override ours.
    """
    named = _option().parse_known_args(words)[0].home
    before = os.environ.get(VARIABLE)
    if named:
        os.environ[VARIABLE] = named
    try:
        yield
    finally:
        if named and before is None:
            del os.environ[VARIABLE]
        elif named and before is not None:
            os.environ[VARIABLE] = before


def _option() -> argparse.ArgumentParser:
    """The option that every command has."""
    option = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    option.add_argument(
        "--home",
        metavar="FOLDER",
        help=f"folder with seeds/ and data/ (default: ${VARIABLE}, else the checkout)",
    )
    return option


def _parser(chosen: str) -> argparse.ArgumentParser:
    """The argument parser; only the `chosen` command is imported, or all for help."""
    parser = argparse.ArgumentParser(
        prog="python -m dashboard", description="News articles in, a traceable timeline out."
    )
    choices = parser.add_subparsers(metavar="COMMAND", required=True)
    names = [module.name for module in pkgutil.iter_modules(commands.__path__)]
    for name in [chosen] if chosen in names else names:
        command: ModuleType = import_module(f"dashboard.commands.{name}")
        sub = choices.add_parser(
            name, help=command.HELP, description=command.HELP, parents=[_option()]
        )
        command.add_arguments(sub)
        sub.set_defaults(run=command.run)
    return parser


if __name__ == "__main__":
    sys.exit(main())
