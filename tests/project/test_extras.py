"""What is not installed is said in a sentence that names the extra."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions, requires
from pathlib import Path

import pytest

from calcom._extras import EXTRAS

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ("calcom", "calcom_spec", "contract_tests", "generated")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
# Packages of extras that the code does without if they are missing.
DISPENSABLE = {"httptools", "pyyaml", "tzdata", "uvloop"}
# Modules that the code imports only if the caller already uses them.
OF_THE_CALLER = {"cattrs", "httpx2", "pytest"}
# Modules of packages that a dependency requires.
CARRIED = {"anyio": "httpx", "hypothesis": "schemathesis", "mcp_types": "mcp"}
OURS = {"calcom", "calcom_spec", "calcom_v1", "calcom_v2", "contract_tests"}


def _name(requirement: str) -> str:
    found = re.match(r"[\w.-]+(\[[\w,-]+\])?", requirement)
    assert found
    return found.group().lower().replace("_", "-")


def _imports(file: Path) -> Iterator[str]:
    """The top-level names of the modules that a file imports, relative ones aside."""
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            yield node.module.partition(".")[0]


def _packages(extra: str) -> Iterator[str]:
    for requirement in PROJECT["optional-dependencies"][extra]:
        name = _name(requirement)
        if name.startswith("calcom-python["):
            for other in name.removeprefix("calcom-python[").removesuffix("]").split(","):
                yield from _packages(other)
        else:
            yield name


HOMES = {
    module: {package.lower().replace("_", "-") for package in packages}
    for module, packages in packages_distributions().items()
}


@pytest.mark.parametrize("extra", EXTRAS)
def test_the_modules_of_an_extra_are_those_of_its_packages(extra: str) -> None:
    packages = set(_packages(extra)) - DISPENSABLE
    assert packages <= set().union(*(HOMES[module] for module in EXTRAS[extra]))
    assert [module for module in EXTRAS[extra] if not HOMES[module] & packages] == []


def test_every_imported_module_comes_with_the_package_or_an_extra() -> None:
    packages = {_name(requirement) for requirement in PROJECT["dependencies"]}
    packages |= {name for extra in EXTRAS for name in _packages(extra)}
    for module, package in CARRIED.items():
        needed = {_name(text) for text in requires(package) or []}
        assert HOMES[module] & needed, f"{package} no longer requires {module}"
    known = {module for module, homes in HOMES.items() if homes & packages} | set(CARRIED) | OF_THE_CALLER
    imported = {
        name for package in SHIPPED for file in (ROOT / package).rglob("*.py") for name in _imports(file)
    }
    assert imported - known - OURS - sys.stdlib_module_names == set()


# How a missing extra shows: arguments, and the extra that the answer names.
COMMANDS = {
    "calcom": (["-m", "calcom"], "cli", "click"),
    "calcom sandbox": (["-m", "calcom", "sandbox"], "sandbox", "uvicorn"),
    "calcom contract": (["-m", "calcom", "contract"], "contract", "jsonschema_rs"),
    "calcom contract compare": (["-m", "calcom", "contract", "compare"], "contract", "schemathesis"),
    "calcom mcp": (["-m", "calcom", "mcp"], "mcp", "mcp"),
    "calcom mcp --sandbox": (["-m", "calcom", "mcp", "--sandbox"], "sandbox", "phonenumbers"),
    "python -m calcom.sandbox": (["-m", "calcom.sandbox"], "sandbox", "click"),
    "python -m contract_tests": (["-m", "contract_tests"], "contract", "click"),
    "Sandbox()": (["-c", "from calcom.sandbox import Sandbox; Sandbox()"], "sandbox", "uvicorn"),
    "App()": (["-c", "from calcom.sandbox import App; App()"], "sandbox", "icalendar"),
    "mock": (["-c", "import calcom.testing; calcom.testing.mock('x')"], "testing", "respx"),
    "make": (["-c", "from calcom.testing import make"], "testing", "jsonschema_rs"),
    "Toolbox": (["-c", "from calcom.agents import Toolbox"], "cli", "click"),
    "spans": (["-c", "from calcom.opentelemetry import spans; spans()"], "opentelemetry", "opentelemetry"),
}


@pytest.mark.parametrize("case", COMMANDS)
def test_a_missing_extra_is_a_sentence(case: str, tmp_path: Path) -> None:
    arguments, extra, missing = COMMANDS[case]
    (tmp_path / "sitecustomize.py").write_text(f"import sys; sys.modules[{missing!r}] = None")
    ran = subprocess.run(
        [sys.executable, *arguments],
        env={**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}{os.pathsep}{ROOT / 'generated'}"},
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    assert ran.returncode == 1
    last = ran.stderr.splitlines()[-1]
    assert f"needs the extra {extra}: pip install 'calcom-python[{extra}]'" in last, ran.stderr
    assert "-c" in arguments or "Traceback" not in ran.stderr
