"""Parts of a run put together are the run; two runs are told apart."""

from __future__ import annotations

import copy
import importlib
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from calcom_spec.contract import Document, Match, Operation
from contract_tests import combine
from contract_tests.cli import contract
from contract_tests.gateway import Answer, Request
from contract_tests.judge import Judge
from contract_tests.progress import Progress
from contract_tests.resources import Resources
from contract_tests.runner import Run
from contract_tests.settings import Settings, SettingsError
from contract_tests.target import sandbox_target


class Quiet(Progress):
    def note(self, text: str) -> None:
        return


class Noting(Run):
    """A run that notes every request under test, by unit of work, in the order of sending."""

    def __init__(self, *given: Any) -> None:
        self.sent: dict[str, list[str]] = {}
        self.unit = ""
        super().__init__(*given)

    def _apart(self, letter: str, operation: Operation, hours: tuple[int, int]) -> Resources:
        self.unit = f"{letter} {operation.id}"
        return super()._apart(letter, operation, hours)

    def _judge(self, origin: str) -> Judge:
        judge = super()._judge(origin)
        run = self

        class NotingJudge(Judge):
            def __call__(self, match: Match, request: Request, answer: Answer) -> None:
                raw = request.raw.decode("utf-8", "replace") if request.raw else ""
                version = {n.lower(): v for n, v in request.headers.items()}.get("cal-api-version")
                text = f"{request.method} {request.target} {version} {raw}"
                run.sent.setdefault(run.unit, []).append(text)
                super().__call__(match, request, answer)

        return NotingJudge(self.document, self.results, judge.layer, scope=judge.scope, origin=origin)


# What the server or the run makes up: ids of bookings, links and reservations, and the run's own name.
MADE_UP = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\b[1-9A-HJ-NP-Za-km-z]{21,22}\b|\bc[0-9a-z]{24}\b"
    r"|eyJ[\w-]+\.[\w-]+\.[\w-]+"
)


def mapped(requests: list[str]) -> list[str]:
    """The requests with ids that a server made up numbered by their first appearance."""
    seen: dict[str, str] = {}
    return [MADE_UP.sub(lambda m: seen.setdefault(m.group(), f"<{len(seen)}>"), text) for text in requests]


def play(document: Document, out: Path, **settings: Any) -> tuple[dict[str, Any], dict[str, list[str]]]:
    layers = ("document", "client", "server", "client-server", "behaviour")
    given = Settings(**{"groups": GROUPS, "layers": layers, "out": out, "examples": 1, **settings})
    with sandbox_target() as target:
        run = Noting(given, target, document, Quiet())
        told = run.execute().to_json()
    return told, {unit: mapped(requests) for unit, requests in run.sent.items()}


GROUPS = ("me", "schedules", "slots")


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], dict[str, list[str]]]:
    return play(Document.load(), tmp_path_factory.mktemp("whole"))


@pytest.fixture(scope="module")
def whole(both: tuple[dict[str, Any], dict[str, list[str]]]) -> dict[str, Any]:
    return both[0]


def test_the_parts_are_the_whole(
    document: Document, tmp_path: Path, both: tuple[dict[str, Any], dict[str, list[str]]]
) -> None:
    whole, sent = both
    parts = [play(document, tmp_path, shard=f"{part}/4") for part in range(1, 5)]
    assert sum(len(requests) for _, requests in parts) == len(sent)
    assert {unit: lines for _, requests in parts for unit, lines in requests.items()} == sent
    assert sum(map(len, sent.values())) > 500
    merged = combine.merge([told for told, _ in parts])
    assert comparable(merged["rows"]) == comparable(whole["rows"])
    assert all(row["met"] and row["covered"] for row in merged["rows"] if row["attempted"])
    assert verdicts(merged) == verdicts(whole)
    assert [merged[name] for name in SAME] == [whole[name] for name in SAME]
    assert sorted((s["name"], s["state"]) for s in merged["scenarios"]) == sorted(
        (s["name"], s["state"]) for s in whole["scenarios"]
    )
    assert len(whole["scenarios"]) > 5
    assert combine.compare(whole, merged).worse == []


SAME = ("ok", "operations", "checks", "layers", "generated_cases")


def comparable(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The rows without the fields that were met: a list shows what other parts have made."""
    shown = [{name: value for name, value in row.items() if name not in ("met", "covered")} for row in rows]
    return sorted(shown, key=by_id)


def by_id(row: dict[str, Any]) -> str:
    return str(row["id"])


def verdicts(report: dict[str, Any]) -> dict[str, Any]:
    """State and number of checks of every cell."""
    kept = ("state", "passed", "failed", "known", "note")
    return {
        operation: {layer: [cell[name] for name in kept] for layer, cell in layers.items()}
        for operation, layers in sorted(report["cells"].items())
    }


def test_several_processes_find_out_what_one_does(tmp_path: Path) -> None:
    given = ["--groups", "me,schedules", "--layers", "server,behaviour", "--examples", "1"]
    told = []
    for workers in ("1", "2"):
        out = tmp_path / workers
        done = CliRunner().invoke(contract, [*given, "--workers", workers, "--out", str(out)])
        assert done.exit_code == 0, done.output
        told.append(combine.load(out))
    assert verdicts(told[0]) == verdicts(told[1])
    assert [told[0][name] for name in SAME] == [told[1][name] for name in SAME]
    assert (tmp_path / "2" / "index.html").is_file()


def test_parts_that_cannot_run_say_why(tmp_path: Path) -> None:
    given = ["--url", "http://127.0.0.1:1", "--key", "cal_x", "--workers", "2", "--out", str(tmp_path)]
    done = CliRunner().invoke(contract, given)
    assert done.exit_code == 2
    assert "Nothing answers at http://127.0.0.1:1" in done.stderr


def test_a_part_that_is_missing_is_said(whole: dict[str, Any]) -> None:
    with pytest.raises(SettingsError, match=r"Parts of the run are missing: 2/3"):
        combine.merge([{**whole, "shard": "1/3"}, {**whole, "shard": "3/3"}])


@pytest.mark.parametrize(("works", "state"), [(True, "failed"), (False, "unable")])
def test_what_waits_for_another_part_is_settled_when_they_are_together(
    whole: dict[str, Any], works: bool, state: str
) -> None:
    one, two = copy.deepcopy(whole), copy.deepcopy(whole)
    for report, mine in ((one, "get_schedule"), (two, "create_schedule")):
        report["rows"] = [row for row in report["rows"] if row["id"] == mine]
        report["cells"], report["scenarios"] = {}, []
    one["rows"][0] |= {"status": None, "unreached": "nothing to get", "cause": "create_schedule"}
    one["cells"] = {"get_schedule": {"server": dict(NOTED)}}
    two["rows"][0]["status"] = 201 if works else None
    merged = combine.merge([one, two])
    assert merged["cells"]["get_schedule"]["server"]["state"] == state
    assert [f["check"] for f in merged["findings"]] == (["reaches 2xx"] if works else [])


NOTED = {"passed": 0, "failed": 0, "known": 0, "note": "waits", "exchange": None, "state": "unable"}


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"findings": []}', None])
def test_what_is_no_report_is_said(text: str | None, tmp_path: Path) -> None:
    file = tmp_path / "summary.json"
    if text is not None:
        file.write_text(text)
    for command in (["merge", str(file)], ["compare", str(file), str(file)]):
        done = CliRunner().invoke(contract, command)
        assert done.exit_code == 2
        assert f"{file} is not a report" in done.output


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
    after["findings"][-1]["origin"] = after["scenarios"][0]["name"]  # told once, by its finding
    assert len(combine.compare(whole, after).worse) == 2
    del after["findings"][-1]["origin"]
    back = combine.compare(after, whole)
    assert (len(back.better), back.worse) == (3, [])
    assert str(combine.compare(whole, whole)) == "Nothing has changed."


def test_the_same_seed_sends_the_same_requests(
    document: Document,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    both: tuple[dict[str, Any], dict[str, list[str]]],
) -> None:
    """Also where further modules are loaded: Hypothesis would draw from their constants."""
    _, sent = both
    (tmp_path / "freshly_loaded.py").write_text(f"NAMES = {[f'constant {i}' for i in range(500)]}")
    monkeypatch.syspath_prepend(tmp_path)
    importlib.import_module("freshly_loaded")
    _, again = play(document, tmp_path)
    assert again == sent


def test_one_operation_alone_sends_what_it_sends_in_the_whole_run(
    document: Document, tmp_path: Path, both: tuple[dict[str, Any], dict[str, list[str]]]
) -> None:
    _, sent = both
    _, alone = play(document, tmp_path, groups=(), operations=("update_schedule",), layers=("server",))
    assert alone == {unit: sent[unit] for unit in ("w update_schedule", "g update_schedule")}


def test_another_seed_sends_other_requests(
    document: Document, tmp_path: Path, both: tuple[dict[str, Any], dict[str, list[str]]]
) -> None:
    _, other = play(document, tmp_path, seed=2)
    assert other != both[1]
