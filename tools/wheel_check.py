"""Build sdist and wheel into dist/, check their contents, and use the wheel in otherwise empty environments:
the README's example, a contract run, `calcom spec check`, and type checking.

The wheel is built from the sdist, which proves that the sdist is complete. The programs run in an empty
directory, so that they cannot import from the checkout by accident. The contract run is against a separate
sandbox, reached by its URL like an instance.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import venv
import zipfile
from email.parser import Parser
from pathlib import Path

from tools.release_notes import version_of_package

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
            f"{' '.join(map(str, command[:4]))} ... exited with {done.returncode}\n{done.stdout}{done.stderr}"
        )
    return done.stdout


def readme_example() -> str:
    """Return the first Python block of the README, which books a meeting."""
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
    """Check that Pyright, basic and strict, finds no error in a program that uses the wheel."""
    (empty / "types_of_mine.py").write_text(TYPES, encoding="utf-8")
    for mode in ("basic", "strict"):
        (empty / "pyrightconfig.json").write_text(f'{{"typeCheckingMode": "{mode}"}}', encoding="utf-8")
        command = (sys.executable, "-m", "pyright", "--pythonpath", python, "types_of_mine.py")
        print(f"pyright, {mode}:", run(*command, cwd=empty).splitlines()[-1], flush=True)


def check_contents(wheel: Path, sdist: Path) -> None:
    """Check what a package index shows and users install: file names, links, one version."""
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        (about,) = (name for name in names if name.endswith(".dist-info/METADATA"))
        metadata = Parser().parsestr(archive.read(about).decode())
    version = version_of_package()
    wanted = {"calcom/py.typed", "calcom/agents/SKILL.md", "calcom/_documents/v2.json"}
    top = {name.partition("/")[0] for name in names}
    expected = {"calcom", "calcom_spec", "calcom_v1", "calcom_v2", "contract_tests", about.partition("/")[0]}
    readme = str(metadata.get_payload())
    relative = re.findall(r"\]\((?!https?:|#)[^)]*\)|^\[[^\]]+\]: (?!https?:)\S+", readme, re.M)
    with tarfile.open(sdist) as archive:
        sources = {name.partition("/")[2] for name in archive.getnames()}
    needed = {
        "pyproject.toml",
        "README.md",
        "CHANGELOG.md",
        "tests/project/test_readme.py",
        "docs/guide.md",
        "spec/v2/openapi.json",
    }
    problems = [
        f"the version is {metadata['Version']}, expected {version}" if metadata["Version"] != version else "",
        f"missing in the wheel: {sorted(wanted - set(names))}" if wanted - set(names) else "",
        f"unexpected or missing at the top of the wheel: {sorted(top ^ expected)}" if top != expected else "",
        f"README links that do not work on a package index: {relative}" if relative else "",
        "the metadata has no project URLs" if not metadata.get_all("Project-URL") else "",
        f"missing in the sdist: {sorted(needed - sources)}" if needed - sources else "",
    ]
    if any(problems):
        sys.exit("\n".join(filter(None, problems)))
    print(f"{wheel.name}: {len(names)} files; {sdist.name}: {len(sources)} files", flush=True)


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="calcom-wheel-") as name:
        scratch = Path(name)
        print("building sdist and wheel", flush=True)
        built = scratch / "dist"
        run(sys.executable, "-m", "build", "--no-isolation", "--outdir", built, ROOT)
        (wheel,), (sdist,) = built.glob("*.whl"), built.glob("*.tar.gz")
        check_contents(wheel, sdist)
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
        # dist/ gets only files that have passed the checks.
        shutil.rmtree(ROOT / "dist", ignore_errors=True)
        shutil.copytree(built, ROOT / "dist")
        print(f"dist/{wheel.name} and dist/{sdist.name} are ready", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
