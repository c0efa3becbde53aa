"""What leaves the suite holds no secret and nobody's address, and does nothing where it is read."""

from __future__ import annotations

import json
import time
from pathlib import Path
from urllib.parse import quote

import pytest

from contract_tests import report
from contract_tests.leaving import Exit
from contract_tests.redact import Redactor
from contract_tests.results import Finding, Layer, Results

KEY = "cal_live_KEYKEYKEY+/=0123456789"
EVIL = "x\n::error title=forged::PWNED\r\n\x1b]0;owned\x07\x1b[2J ![t](https://evil.example/) @octocat \ud800"


def leaving() -> Exit:
    return Exit({"CALCOM_API_KEY": KEY}, people=True)


@pytest.mark.parametrize("form", [KEY, quote(KEY, safe=""), json.dumps(KEY), KEY.replace("/", "\\/")])
def test_a_key_that_a_server_repeats_is_taken_out(form: str) -> None:
    said = leaving().text(f"the key {form} may not do this")
    assert KEY not in said
    assert "KEYKEYKEY" not in said


def test_people_are_taken_out() -> None:
    assert "corp" not in leaving().text("ask ann.person@corp.example-real.org")
    assert "ann@example.com" in leaving().text("ask ann@example.com")


def test_a_line_stays_one_line_and_moves_no_cursor() -> None:
    line = leaving().line(EVIL)
    assert "\n" not in line
    assert not line.startswith("::")
    assert not set(line) & set("\x1b\x07\r\ud800")


@pytest.mark.parametrize("command", ["::error::x", "::add-mask::x", "##[error]x"])
@pytest.mark.parametrize("before", ["", "said:\n", "said:\n \t", "said:\r"])
def test_no_line_is_a_command_for_a_runner_of_workflows(command: str, before: str) -> None:
    lines = leaving().text(before + command).splitlines()
    assert not [line for line in lines if line.lstrip("\ufffd \t").startswith(("::", "##["))]
    assert leaving().text("a::b ##[c]") == "a::b ##[c]"


@pytest.mark.parametrize(
    "text", ["eyJa-" * 60_000, "a." * 150_000, "a@" * 150_000, "a@a-" * 70_000, "cal_" * 70_000]
)
def test_the_time_of_masking_grows_with_the_text_alone(text: str) -> None:
    started = time.process_time()
    Redactor({"KEY": KEY}).text(text)
    leaving().text(text)
    assert time.process_time() - started < 5


def test_no_file_of_a_report_holds_a_key_or_a_live_text(tmp_path: Path) -> None:
    results = Results(())
    results.failed(Finding("get_me", Layer.SERVER, "no server error", f"{EVIL} {KEY}"))
    results.meta.update(stopped=f"{KEY} {EVIL}", requests=1, duration_s=1, seed=1, mode="owned")
    results.meta["target"] = {"name": "x", "profile": "selfhosted", "is_sandbox": False}
    results.meta.update(started="2026-11-20T00:00:00+00:00", not_in_edition=[], held_back=0, shard=None)
    report.write(results.to_json(), tmp_path, leaving())
    for file in tmp_path.iterdir():
        text = file.read_text("utf-8")
        assert "KEYKEYKEY" not in text, file.name
        assert "\x1b" not in text, file.name
    assert "`x : :error" in (tmp_path / "summary.md").read_text("utf-8")
