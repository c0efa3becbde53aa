"""The tool that plants faults: what it plants, and that it says how many the tests notice."""

from __future__ import annotations

import ast
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]

MODULE = '''"""Grades."""

LIMIT = 10


def grade(points: int, *, strict: bool = False) -> str:
    """Say whether points pass."""
    if strict and points < LIMIT:
        return "fail"
    return "pass"


def listed(points: list[int]) -> list[str]:
    return [grade(p) for p in points if p]
'''
FAULTS = {
    "grades.py::module: 10 -> 11",
    "grades.py::grade: points < LIMIT -> points >= LIMIT",
    "grades.py::grade: strict and points < LIMIT -> not (strict and points < LIMIT)",
    "grades.py::grade: 'fail' -> ''",
    "grades.py::grade: 'pass' -> ''",
    "grades.py::listed: p -> not p",
    "grades.py::listed: [grade(p) for p in points if p] -> []",
}


@pytest.fixture
def plant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The tool, in a checkout of its own with one module and one weak test."""
    spec = importlib.util.spec_from_file_location("plant", ROOT / "tools" / "plant.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "plant", module)
    spec.loader.exec_module(module)
    (tmp_path / "grades.py").write_text(MODULE)
    (tmp_path / "test_grades.py").write_text(
        "from grades import grade, listed\n\ndef test_grades():\n"
        "    assert grade(10, strict=True) == 'pass'\n    assert grade(9, strict=True) == 'fail'\n"
        "    assert grade(1) == 'pass'\n"
    )
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "tracked", lambda: ["grades.py", "test_grades.py"])
    return module


def run(plant: ModuleType, tmp_path: Path, *more: str) -> int:
    status: int = plant.main(
        ["grades.py", "--tests", "test_grades.py", "--excuses", str(tmp_path / "excuses.yaml"), *more]
    )
    return status


def test_each_kind_of_fault_is_planted_once_and_nothing_else_changes(plant: ModuleType) -> None:
    found = plant.faults(MODULE, "grades.py")
    assert {fault.name for fault in found} == FAULTS
    assert len(found) == len(FAULTS)
    whole = ast.unparse(ast.parse(MODULE)).splitlines()
    for fault in found:
        changed = [pair for pair in zip(whole, fault.text.splitlines(), strict=True) if pair[0] != pair[1]]
        assert len(changed) == 1, fault.name


def test_what_the_tests_miss_is_named(
    plant: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(plant, tmp_path) == 1
    out = capsys.readouterr().out
    assert "5 of 7 faults noticed (71 %)" in out
    assert out.count("missed: grades.py::listed") == 2
    assert (tmp_path / "grades.py").read_text() == MODULE


def test_an_excused_fault_is_not_planted_and_a_wrong_excuse_is_an_error(
    plant: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    excuses = tmp_path / "excuses.yaml"
    excuses.write_text('"grades.py::listed: p -> not p": not called\n"other.py::x: 1 -> 2": elsewhere\n')
    assert run(plant, tmp_path, "--list") == 0
    assert set(capsys.readouterr().out.splitlines()) == FAULTS - {"grades.py::listed: p -> not p"}
    excuses.write_text('"grades.py::listed: q -> not q": renamed\n')
    assert run(plant, tmp_path) == 2
    assert "grades.py::listed: q -> not q" in capsys.readouterr().err


def test_tests_that_fail_or_do_not_exist_measure_nothing(
    plant: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "test_grades.py").write_text("def test_never():\n    raise SystemError\n")
    assert run(plant, tmp_path, "--sample", "1") == 2
    assert "fail without a fault" in capsys.readouterr().err
    (tmp_path / "test_grades.py").write_text("")
    assert run(plant, tmp_path, "--sample", "1") == 2
    assert "no tests ran" in capsys.readouterr().err


def test_a_sample_is_the_same_for_the_same_seed(
    plant: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seen = set()
    for seed in ("1", "1", "2"):
        run(plant, tmp_path, "--list", "--sample", "3", "--seed", seed)
        seen.add(capsys.readouterr().out)
    assert len(seen) == 2
