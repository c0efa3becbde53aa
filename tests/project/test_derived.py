"""Derived files are checked: a hand edit in one of them makes its check fail and names the file."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CHECKS = {
    "pipeline": [sys.executable, "-m", "spec.pipeline", "check", "--derived"],
    "unasync": [sys.executable, "tools/unasync.py", "--check"],
}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    ignored = shutil.ignore_patterns("__pycache__", ".*", "reports", "recordings")
    for name in ("calcom", "generated", "spec", "tools"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=ignored)
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "recordings").symlink_to(ROOT / "tests" / "recordings")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def check(root: Path, name: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(CHECKS[name], cwd=root, capture_output=True, text=True, timeout=300)


@pytest.mark.parametrize(
    ("name", "edited", "stray"),
    [
        (
            "pipeline",
            (
                "generated/calcom_v2/api/bookings/list_bookings.py",
                "generated/calcom_v1/client.py",
                "spec/v2/openapi.json",
            ),
            "generated/calcom_v2/stray.py",
        ),
        ("unasync", ("calcom/_sync/client.py",), "calcom/_sync/stray.py"),
    ],
)
def test_hand_edits_and_strays_are_found(copy: Path, name: str, edited: tuple[str, ...], stray: str) -> None:
    for path in (copy / file for file in edited):
        more = "\n" if path.suffix == ".json" else "\n# edited by hand\n"
        path.write_text(path.read_text(encoding="utf-8") + more, encoding="utf-8")
    (copy / stray).write_text('"""Nobody wrote this."""\n', encoding="utf-8")
    done = check(copy, name)
    assert done.returncode != 0
    told = done.stdout + done.stderr
    unnoticed = [file for file in (*edited, stray) if file not in told]
    assert not unnoticed, told


@pytest.mark.parametrize("name", CHECKS)
def test_what_is_committed_passes(copy: Path, name: str) -> None:
    done = check(copy, name)
    assert done.returncode == 0, done.stdout + done.stderr
