"""Each guard shows that it is needed: without it, its test fails."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.security.licences import ROOT
from tests.security.unguarded import GUARDS, VARIABLE


@pytest.mark.full
@pytest.mark.parametrize("name", GUARDS)
def test_without_its_guard_a_test_fails(name: str) -> None:
    test = f"tests/security/{GUARDS[name].test}"
    options = ["-n", "0", "-p", "no:cacheprovider", "-p", "tests.security.unguarded", "--no-header"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, test],
        cwd=ROOT,
        env={**os.environ, VARIABLE: name},
        capture_output=True,
        text=True,
        check=False,
    )
    # 1: tests have failed; anything else is a fault of the trial itself
    assert done.returncode == 1, done.stdout[-2000:] + done.stderr[-2000:]
    assert "AssertionError" in done.stdout or "Failed: DID NOT RAISE" in done.stdout
