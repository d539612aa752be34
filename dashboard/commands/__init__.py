"""The command line: one module a command, imported only when it is chosen.

Each has `HELP` (one line), `add_arguments(parser)` and `run(args) -> int`,
which returns the exit status.
"""
