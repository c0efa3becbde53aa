"""The benchmarks say so, and fail, when a limit is missed."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import run
from benchmarks.figures import Measured, report


@pytest.mark.parametrize(
    ("value", "at_least", "kept"),
    [(1.2, False, True), (1.201, False, False), (1.2, True, True), (1.199, True, False), (0, False, True)],
)
def test_a_limit_is_kept_up_to_its_very_value(value: float, at_least: bool, kept: bool) -> None:
    figure = Measured("a call", value, 1.2, at_least=at_least)
    assert figure.kept is kept
    assert str(figure).endswith("ok" if kept else "MISSED")


def test_one_missed_limit_is_enough(capsys: pytest.CaptureFixture[str]) -> None:
    good, bad = Measured("good", 1, 2), Measured("bad", 3, 2)
    assert report([good, good]) == 0
    assert report([bad, good]) == report([good, bad]) == 1
    assert capsys.readouterr().out.count("MISSED") == 2


def test_the_run_ends_as_its_benchmarks_did(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "HERE", tmp_path / "benchmarks")
    run.HERE.mkdir()
    (run.HERE / "bench_good.py").write_text("")
    (run.HERE / "bench_bad.py").write_text("raise SystemExit(1)")
    assert run.main(["good"]) == 0
    assert capfd.readouterr().out.splitlines()[-1] == "all figures are within their limits"
    assert run.main([]) == 1
    assert capfd.readouterr().out.splitlines()[-1] == "MISSED a limit: bad"
    assert run.main(["other"]) == 2
