"""Derived files are checked: a hand edit in one of them makes its check fail and names the file."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CHECKS = {
    "pipeline": [sys.executable, "-m", "spec.pipeline", "check"],
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
    ("name", "edited"),
    [
        ("pipeline", "generated/calcom_v2/api/bookings/list_bookings.py"),
        ("pipeline", "generated/calcom_v1/client.py"),
        ("pipeline", "spec/v2/openapi.json"),
        ("unasync", "calcom/_sync/client.py"),
    ],
)
def test_a_hand_edit_is_found(copy: Path, name: str, edited: str) -> None:
    path = copy / edited
    text = path.read_text(encoding="utf-8")
    path.write_text(text + ("\n" if edited.endswith(".json") else "\n# edited by hand\n"), encoding="utf-8")
    done = check(copy, name)
    assert done.returncode != 0
    assert edited in done.stdout + done.stderr


@pytest.mark.parametrize(
    ("name", "stray"), [("pipeline", "generated/calcom_v2/stray.py"), ("unasync", "calcom/_sync/stray.py")]
)
def test_a_stray_file_is_found(copy: Path, name: str, stray: str) -> None:
    (copy / stray).write_text('"""Nobody wrote this."""\n', encoding="utf-8")
    done = check(copy, name)
    assert done.returncode != 0
    assert stray in done.stdout + done.stderr


@pytest.mark.parametrize("name", CHECKS)
def test_what_is_committed_passes(copy: Path, name: str) -> None:
    done = check(copy, name)
    assert done.returncode == 0, done.stdout + done.stderr
