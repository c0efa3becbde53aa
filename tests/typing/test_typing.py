"""Both type checkers agree with what people write."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILES = ["tests/typing/people_write.py"]


def run(*command: str) -> str:
    done = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True)
    return "" if done.returncode == 0 else done.stdout + done.stderr


def test_mypy() -> None:
    assert not run("mypy", "--strict", "--warn-unused-ignores", "--no-error-summary", *FILES)


def test_pyright() -> None:
    assert not run("pyright", *FILES)
