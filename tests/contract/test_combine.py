"""Parts of a run put together are the run; two runs are told apart."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from contract_tests import combine
from contract_tests.document import Document
from contract_tests.progress import Progress
from contract_tests.runner import Run
from contract_tests.settings import Settings, SettingsError
from contract_tests.target import sandbox_target


class Quiet(Progress):
    def note(self, text: str) -> None:
        return


def report(document: Document, out: Path, **settings: Any) -> dict[str, Any]:
    layers = ("document", "server", "behaviour")
    given = Settings(groups=("me", "schedules", "slots"), layers=layers, out=out, examples=0, **settings)
    with sandbox_target() as target:
        return Run(given, target, document, Quiet()).execute().to_json()


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return report(Document.load(), tmp_path_factory.mktemp("whole"))


def test_the_parts_are_the_whole(document: Document, tmp_path: Path, whole: dict[str, Any]) -> None:
    merged = combine.merge([report(document, tmp_path, shard=f"{part}/4") for part in range(1, 5)])
    assert {row["id"]: row["status"] for row in merged["rows"]} == {
        r["id"]: r["status"] for r in whole["rows"]
    }
    assert merged["layers"] == whole["layers"]
    states = {s["name"]: s["state"] for s in merged["scenarios"]}
    assert states == {s["name"]: s["state"] for s in whole["scenarios"]}
    assert [merged["ok"], merged["operations"]["total"]] == [whole["ok"], whole["operations"]["total"]]
    assert combine.compare(whole, merged).worse == []


def test_runs_of_different_seeds_are_not_merged(whole: dict[str, Any]) -> None:
    with pytest.raises(SettingsError, match="different seeds"):
        combine.merge([whole, {**whole, "seed": 2}])


def test_what_an_upgrade_changed_is_told(whole: dict[str, Any]) -> None:
    after = copy.deepcopy(whole)
    after["rows"][0]["status"], after["rows"][0]["unreached"] = None, "answered 500"
    after["scenarios"][0]["state"] = "failed"
    finding = {"fingerprint": "f", "layer": "server", "operation": "get_me", "check": "c", "message": "m"}
    after["findings"].append(finding)
    there = combine.compare(whole, after)
    assert len(there.worse) == 3
    assert there.better == []
    back = combine.compare(after, whole)
    assert (len(back.better), back.worse) == (3, [])
    assert str(combine.compare(whole, whole)) == "Nothing has changed."


def test_the_same_seed_sends_the_same_requests(document: Document, tmp_path: Path) -> None:
    def sent() -> list[tuple[str, str]]:
        settings = Settings(
            operations=("create_schedule",), layers=("server",), out=tmp_path, seed=7, examples=3
        )
        with sandbox_target() as target:
            run = Run(settings, target, document, Quiet())
            run.door.log = []
            run.execute()
            return [(e.method, e.request_body or "") for e in run.door.log]

    assert sent() == sent()
