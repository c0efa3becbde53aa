"""Resolve the pinned requirements again.

uv resolves, for every platform and Python that the project supports; the files name neither index nor
host, so that they install from wherever the reader's pip is pointed at.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# What a user of an extra installs is resolved under the versions that the project was tested with.
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
