"""The chain gives the committed tree out of the sources alone, and names every file that differs from it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from spec.pipeline import chain
from spec.pipeline.project import ROOT


@pytest.fixture(scope="module")
def staged() -> Iterator[Path]:
    """A stage, which begins without anything derived, after all steps."""
    with chain.stage() as tree:
        assert chain.derived(tree) == set(chain.GROWING) & chain.derived(ROOT)
        chain.make(tree)
        yield tree


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The derived files of the project."""
    for name in chain.derived(ROOT):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, tmp_path / name)
    return tmp_path


def test_the_sources_alone_give_the_committed_tree(staged: Path) -> None:
    assert chain.differences(staged) == []


def test_every_step_makes_something(staged: Path) -> None:
    for step in chain.STEPS:
        for name in step.makes:
            assert (staged / name).exists(), f"{step.name} makes no {name}"


def test_hand_edits_strays_and_missing_files_are_named_and_mended(staged: Path, copy: Path) -> None:
    wanted = []
    for step in chain.STEPS:
        for place in step.makes:
            files = [copy / place] if (copy / place).is_file() else sorted((copy / place).rglob("*.*"))
            path = files[-1]
            path.write_bytes(path.read_bytes() + b"\n")
            wanted.append(f"{path.relative_to(copy).as_posix()} is stale or was edited by hand")
            if (copy / place).is_dir():
                files[0].unlink()
                wanted.append(f"{files[0].relative_to(copy).as_posix()} is missing")
                (copy / place / "stray.py").write_text("")
                wanted.append(f"{place}/stray.py has no source")
    assert chain.differences(staged, copy) == sorted(wanted)
    assert len(chain.apply(staged, copy)) == len(wanted)
    assert chain.differences(staged, copy) == []
    assert chain.apply(staged, copy) == []


def test_a_step_that_fails_is_named() -> None:
    with chain.stage() as tree:
        broken = tree / "spec" / "v1" / "names.yaml"
        text = broken.read_text(encoding="utf-8")
        broken.write_text(text.replace("operations:\n", "operations:\n  GET /nowhere: get_nowhere\n"))
        with pytest.raises(chain.ChainError, match=r"^documents: .*get_nowhere|GET /nowhere"):
            chain.make(tree)
