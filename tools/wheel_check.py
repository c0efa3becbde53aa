"""Build the wheel and run the README's example from it, in an environment that holds nothing else.

The example runs in an empty directory, so that nothing of the checkout can be imported by accident.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    environment = {
        name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")
    }
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, env=environment, text=True, capture_output=True
    )
    if done.returncode:
        sys.exit(
            f"{' '.join(map(str, command[:4]))} ... ended with {done.returncode}\n{done.stdout}{done.stderr}"
        )
    return done.stdout


def readme_example() -> str:
    """The first Python block of the README: the one that books a meeting."""
    found = re.search(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    if found is None:
        sys.exit("README.md has no Python example")
    return found[1]


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="calcom-wheel-") as name:
        scratch = Path(name)
        print("building the wheel", flush=True)
        run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", scratch, ROOT)
        (wheel,) = scratch.glob("*.whl")
        print(
            f"installing {wheel.name} ({wheel.stat().st_size // 1024} kB) into an empty environment",
            flush=True,
        )
        venv.create(scratch / "env", with_pip=True)
        python = scratch / "env" / "bin" / "python"
        quiet = ("--quiet", "--disable-pip-version-check", "--no-deps")
        run(
            python,
            "-m",
            "pip",
            "install",
            *quiet,
            "--require-hashes",
            "-r",
            ROOT / "requirements" / "sandbox.txt",
        )
        run(python, "-m", "pip", "install", *quiet, wheel)
        empty = scratch / "empty"
        empty.mkdir()
        print("running the README's example", flush=True)
        print(run(python, "-W", "error", "-c", readme_example(), cwd=empty), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
