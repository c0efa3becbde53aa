"""Who in the client for v1 may import whom."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
V1 = ROOT / "calcom" / "v1"
# The upgrade is for stored payloads: it needs no client, no network and no clock.
PURE = [*sorted((V1 / "upgrade").glob("*.py")), V1 / "_successors.py", V1 / "_failure.py", V1 / "_config.py"]
DERIVED = sorted((V1 / "_async" / "operations").glob("*.py"))


def imported(path: Path) -> set[str]:
    """The modules that a file imports, relative ones by their last parts."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
            found |= {f"{node.module or ''}.{alias.name}".removeprefix(".") for alias in node.names}
    return found


@pytest.mark.parametrize("path", PURE, ids=lambda path: path.stem)
def test_decisions_do_no_io(path: Path) -> None:
    forbidden = {"httpx", "socket", "asyncio", "time", "random", "_async", "_sync", "send", "client"}
    assert not {name for name in imported(path) if name.split(".")[0] in forbidden}


@pytest.mark.parametrize("path", DERIVED, ids=lambda path: path.stem)
def test_operations_know_no_http_library(path: Path) -> None:
    assert not {name for name in imported(path) if name.split(".")[0] == "httpx"}


def test_the_package_imports_nothing_before_it_is_used() -> None:
    eager = {
        name
        for node in ast.parse((V1 / "__init__.py").read_text(encoding="utf-8")).body
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in ([node.module] if isinstance(node, ast.ImportFrom) else [a.name for a in node.names])
    }
    # None stands for `from .. import _lazy`, which imports nothing before it is needed.
    assert eager == {"__future__", "typing", None}
