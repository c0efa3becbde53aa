"""Measure how long the command takes to show its help: processor time, best of several runs.

python -m benchmarks.bench_command
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile

from benchmarks.figures import Measured, report

RUNS, LIMIT_MS = 10, 100


def seconds(environment: dict[str, str]) -> float:
    """Return the processor time of one run, including the start of Python."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, "-m", "calcom", "--help"], check=True, capture_output=True, env=environment
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        # Keep compiled modules, as in the second run of any program.
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        quickest = min(seconds({**kept, "PYTHONPYCACHEPREFIX": folder}) for _ in range(RUNS))
    return report([Measured("calcom --help", quickest * 1000, LIMIT_MS, "ms")])


if __name__ == "__main__":
    sys.exit(main())
