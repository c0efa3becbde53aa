"""Run every benchmark, one after the other, and fail if one of them misses a limit.

Each `bench_*.py` prints its figures with their limits, and exits non-zero if a limit is missed. Run them on
an otherwise idle machine. To run only some, name them: `make bench ARGS="decode sandbox"`.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main(names: list[str]) -> int:
    benches = {path.stem.removeprefix("bench_"): path for path in sorted(HERE.glob("bench_*.py"))}
    unknown = set(names) - set(benches)
    if unknown or not benches:
        print(
            f"unknown benchmark: {', '.join(sorted(unknown))}; expected one of: {', '.join(benches)}",
            file=sys.stderr,
        )
        return 2
    failed = []
    for name in names or benches:
        print(f"== {name}", flush=True)
        if subprocess.run(
            [sys.executable, "-m", f"benchmarks.{benches[name].stem}"], cwd=HERE.parent
        ).returncode:
            failed.append(name)
    print(f"MISSED a limit: {', '.join(failed)}" if failed else "all figures are within their limits")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
