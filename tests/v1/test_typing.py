"""Both type checkers agree with what people write against v1."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILE = "tests/v1/people_write.py"


@pytest.mark.parametrize(
    "checker", [["mypy", "--strict", "--warn-unused-ignores", "--no-error-summary"], ["pyright"]]
)
def test_both_checkers_agree(checker: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *checker, FILE], cwd=ROOT, capture_output=True, text=True, timeout=600
    )
    assert done.returncode == 0, done.stdout + done.stderr
