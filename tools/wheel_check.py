"""Build the wheel, and use it in environments that hold nothing else: the README's example, a contract run,
`calcom spec check`, and type checking.

Both run in an empty directory, so that nothing of the checkout can be imported by accident. The contract run
is against a sandbox of its own, reached as an instance would be.
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


CONTRACT = """
import subprocess, sys
from calcom.sandbox import Sandbox

with Sandbox() as sandbox:
    command = [sys.argv[1] + "/calcom", "contract", "--url", sandbox.url, "--groups", "me,slots,schedules"]
    for key, fine in ((sandbox.api_key, True), ("cal_wrong", False)):
        arguments = [*command, "--examples", "1", "--key", key]
        done = subprocess.run(arguments, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        print(*done.stdout.strip().splitlines()[-2:], sep="\\n")
        if (done.returncode == 0) is not fine:
            sys.exit(done.stdout)
"""


TYPES = """
import attrs
import calcom
from calcom.types import UNSET, Booking, Me, Unset


def show(booking: Booking, me: Me, title: str, unset: Unset = UNSET) -> calcom.types.Booking:
    print(me.username, attrs.fields(Booking), attrs.asdict(booking), calcom.UNSET, unset)
    return attrs.evolve(booking, title=title)
"""


def check_types(python: Path, empty: Path) -> None:
    """Pyright, basic and strict, finds nothing in a program that uses the wheel."""
    (empty / "types_of_mine.py").write_text(TYPES, encoding="utf-8")
    for mode in ("basic", "strict"):
        (empty / "pyrightconfig.json").write_text(f'{{"typeCheckingMode": "{mode}"}}', encoding="utf-8")
        command = (sys.executable, "-m", "pyright", "--pythonpath", python, "types_of_mine.py")
        print(f"pyright, {mode}:", run(*command, cwd=empty).splitlines()[-1], flush=True)


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="calcom-wheel-") as name:
        scratch = Path(name)
        print("building the wheel", flush=True)
        run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", scratch, ROOT)
        (wheel,) = scratch.glob("*.whl")
        empty = scratch / "empty"
        empty.mkdir()
        for extra, program in (("sandbox", readme_example()), ("contract", CONTRACT)):
            print(f"installing {wheel.name} with [{extra}] into an empty environment", flush=True)
            commands = scratch / extra / "bin"
            venv.create(scratch / extra, with_pip=True)
            install = (commands / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
            run(*install, "--no-deps", "--require-hashes", "-r", ROOT / "requirements" / f"{extra}.txt")
            run(*install, "--no-deps", wheel)
            print(
                run(commands / "python", "-W", "error", "-c", program, commands, cwd=empty),
                end="",
                flush=True,
            )
        document = ROOT / "spec" / "v2" / "upstream-hosted.json"
        print(run(scratch / "sandbox" / "bin" / "calcom", "spec", "check", document, cwd=empty), end="")
        check_types(scratch / "sandbox" / "bin" / "python", empty)
    return 0


if __name__ == "__main__":
    sys.exit(main())
