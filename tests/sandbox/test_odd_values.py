"""No odd value in any field of a recorded request makes the sandbox itself fail."""

from __future__ import annotations

import logging
from datetime import date
from pathlib import Path
from typing import Any

import httpx
import pytest

from calcom.sandbox import Sandbox
from tools.differential.program import filled
from tools.differential.recorded import RecordedRuns

RECORDINGS = Path(__file__).parents[1] / "recordings"


@pytest.mark.parametrize(
    ("profile", "seed", "folder"),
    [
        ("selfhosted", "seed-v2.json", "v2-selfhosted"),
        ("selfhosted", "seed-v2.json", "v2-rest"),
        ("selfhosted", "seed-v2.json", "v2-more"),
        ("teams", "seed-teams.json", "v2-teams"),
    ],
)
def test_no_odd_value_makes_the_sandbox_fail(
    profile: Any, seed: str, folder: str, caplog: pytest.LogCaptureFixture
) -> None:
    runs = RecordedRuns([RECORDINGS / folder], date(2026, 11, 20), "http://127.0.0.1:9")
    programs = list(runs.sweep())
    assert len(programs) > 9
    caplog.set_level(logging.ERROR, "calcom.sandbox")
    for program in programs:
        with (
            Sandbox(seed=RECORDINGS / seed, profile=profile) as sandbox,
            httpx.Client(base_url=sandbox.url, timeout=30) as client,
        ):
            answers: list[Any] = []
            for step in program:
                body = None if step.body is None else filled(step.body, answers)
                headers = step.headers_with(answers)
                answer = client.request(step.method, step.path_with(answers), headers=headers, json=body)
                is_json = answer.headers.get("content-type", "").startswith("application/json")
                answers.append(answer.json() if is_json and answer.content else None)
                assert not caplog.records, f"{step.method} {step.path} {step.body}: {caplog.text[-1500:]}"
