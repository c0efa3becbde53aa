"""What a person sees of a run in several parts."""

from __future__ import annotations

from io import StringIO
from pathlib import Path

import pytest

from contract_tests.progress import STEPS, CombinedProgress, PartProgress, progress_for


def test_one_line_stands_for_all_parts(tmp_path: Path) -> None:
    first, second = tmp_path / "one", tmp_path / "two"
    together = CombinedProgress([first, second], StringIO())
    assert together.look() == (0, 0, "", "")
    fast, slow = PartProgress(StringIO(), first), PartProgress(StringIO(), second)
    for part in (fast, slow):
        part.start("client", 2)
    fast.step("a")
    fast.step("b")
    fast.start("server", 5)
    slow.step("c\nd")
    assert together.look() == (3, 9, "client", "c d")


def test_notes_of_parts_are_said_where_no_line_can_move(tmp_path: Path) -> None:
    said: list[str] = []
    with CombinedProgress([tmp_path / "one"], StringIO()) as together:
        together.note("1/2 server: 5", said.append)
        together.show()
    assert said == ["1/2 server: 5"]


def test_a_part_tells_what_it_is_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(STEPS, str(tmp_path / "steps"))
    stream = StringIO()
    progress = progress_for(stream)
    progress.start("server", 1)
    progress.step("get_me")
    assert stream.getvalue() == "[0:00] server: 1\n"
    assert (tmp_path / "steps").read_text() == "1 server\n+ get_me\n"
