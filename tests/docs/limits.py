"""A process held to so much memory and so much of a processor (Linux)."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# Version 1 of the kernel's control groups, which root may make without any other program.
GROUPS = Path("/sys/fs/cgroup")
PERIOD = 100_000  # microseconds

Command = list[str]


@contextmanager
def limited(memory: int, cores: float) -> Iterator[Command | None]:
    """Words that, put before a command, hold it to `memory` bytes and `cores`.

    None where this machine has no way that is known here.  Children of the
    command share its limits.
    """
    folders = [GROUPS / kind / f"rehearsal-{os.getpid()}" for kind in ("memory", "cpu")]
    if _can_group(folders):
        try:
            yield _grouped(folders, memory, cores)
        finally:
            for folder in folders:
                folder.rmdir()
    elif _can_scope():
        yield scoped(memory, cores)
    else:
        yield None


def _can_group(folders: list[Path]) -> bool:
    if not all(os.access(folder.parent / "cgroup.procs", os.W_OK) for folder in folders):
        return False
    for folder in folders:
        folder.mkdir()
    return True


def _grouped(folders: list[Path], memory: int, cores: float) -> Command:
    in_memory, in_cpu = folders
    (in_memory / "memory.limit_in_bytes").write_text(str(memory))
    (in_cpu / "cpu.cfs_period_us").write_text(str(PERIOD))
    (in_cpu / "cpu.cfs_quota_us").write_text(str(int(PERIOD * cores)))
    joins = " && ".join(f"echo $$ > {folder}/cgroup.procs" for folder in folders)
    return ["sh", "-c", f'{joins} && exec "$@"', "sh"]


def _can_scope() -> bool:
    if not shutil.which("systemd-run"):
        return False
    tried = [*scoped(100_000_000, 0.5), "true"]
    return subprocess.run(tried, capture_output=True, check=False).returncode == 0


def scoped(memory: int, cores: float) -> Command:
    """The same by systemd, which lets every user limit what is theirs."""
    limits = (f"MemoryMax={memory}", "MemorySwapMax=0", f"CPUQuota={cores * 100:g}%")
    return ["systemd-run", "--user", "--scope", "--quiet", *(f"--property={x}" for x in limits)]
