"""Resolve the pinned requirements again.

uv resolves them for every platform and Python version that the project supports. The files name no index or
host, so they install from whatever index pip is configured to use.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# The extras for users are pinned to the versions that the project was tested with.
TESTED = ("--constraint", "requirements/dev.txt")
LOCKS = {"dev": (), "sandbox": TESTED, "contract": TESTED}


def main() -> int:
    for extra, more in LOCKS.items():
        command = [
            sys.executable, "-m", "uv", "pip", "compile", "pyproject.toml", "--extra", extra, "--universal",
            "--python-version", "3.11", "--generate-hashes", "--no-emit-index-url", "--no-emit-find-links",
            "--no-header", "--no-annotate", "--quiet", *more, "--output-file", f"requirements/{extra}.txt",
        ]  # fmt: skip
        print("resolving", extra, flush=True)
        done = subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL)
        if done.returncode:
            return done.returncode
    return 0


if __name__ == "__main__":
    sys.exit(main())
