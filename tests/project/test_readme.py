"""The README tells the truth: its example runs unchanged, and its commands exist."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def test_the_first_example_books_a_meeting(tmp_path: Path) -> None:
    example = blocks("python")[0]
    assert len([line for line in example.splitlines() if line.strip()]) <= 10
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", example],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert "accepted" in done.stdout


@pytest.mark.parametrize("number", range(len(blocks("python"))))
def test_every_example_is_valid_python(number: int) -> None:
    compile(blocks("python")[number], f"README.md example {number}", "exec")


def test_every_recipe_that_is_named_exists() -> None:
    recipes = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = set()
    for path in ("README.md", "CONTRIBUTING.md", ".ci/run", *(str(p) for p in (ROOT / "docs").rglob("*.md"))):
        text = (ROOT / path).read_text(encoding="utf-8")
        named |= set(re.findall(r"(?:`make |^ {4}make |^step )([a-z]+)\b", text, re.MULTILINE))
    assert {"contract", "test"} <= named
    assert named <= recipes, named - recipes
