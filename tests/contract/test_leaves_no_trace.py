"""The user's own data is as it was, whoever changed it; journals of others are refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from calcom.sandbox import Sandbox
from contract_tests.breakage import Broken, Fault, Given, Memory, Seen
from contract_tests.cli import contract
from contract_tests.guard import Journal
from contract_tests.results import Layer
from contract_tests.sandbox_facts import unlimited_seed
from contract_tests.serving import serve


def run(url: str, key: str, out: Path, *more: str) -> Result:
    given = ["--url", url, "--key", key, "--out", str(out), *more]
    return CliRunner().invoke(contract, given, catch_exceptions=False)


def changing(sandbox: Sandbox, out: Path, mode: str, **fields: str) -> Result:
    """A run on a server that also changes these fields of the user when it is asked to change any."""

    def change(seen: Seen, given: Given, memory: Memory) -> None:
        if not fields.keys() & (seen.body or {}).keys():
            sandbox.state.users.update(1, **fields)

    fault = Fault("changes more", Layer.SERVER, "PATCH /v2/me", after=change)
    more = ["--operations", "update_me,get_me", "--layers", "server", "--examples", "2", "--mode", mode]
    with serve(Broken(sandbox.app, fault, Memory("", ""))) as url:
        return run(url, sandbox.api_key, out, *more)


@pytest.mark.parametrize("mode", ["owned", "full"])
def test_the_profile_is_put_back(tmp_path: Path, mode: str) -> None:
    with Sandbox(seed=unlimited_seed()) as sandbox:
        before = dict(sandbox.state.users[1])
        done = changing(sandbox, tmp_path, mode, weekStart="Friday", name="Somebody")
        assert dict(sandbox.state.users[1]) == before, done.output
    assert done.exit_code == 0, done.output


def test_what_cannot_be_put_back_is_said(tmp_path: Path) -> None:
    with Sandbox(seed=unlimited_seed()) as sandbox:
        done = changing(sandbox, tmp_path, "owned", email="other@example.com")
    assert done.exit_code == 1
    assert "email of the user was changed and could not be restored" in done.output


def test_clean_refuses_the_journal_of_another_server(tmp_path: Path) -> None:
    with Sandbox(seed=unlimited_seed()) as mine, Sandbox(seed=unlimited_seed()) as other:
        count = len(list(other.state.schedules))
        one = next(iter(other.state.schedules))["id"]
        journal = Journal(tmp_path / "journal.jsonl")
        journal.write("run", run="x", base=mine.url.removesuffix("/v2"), user="1")
        journal.made("schedule", str(one))
        refused = run(other.url, other.api_key, tmp_path, "clean")
        assert refused.exit_code == 2
        assert "another server or user" in refused.output
        assert len(list(other.state.schedules)) == count
        cleaned = run(mine.url, mine.api_key, tmp_path, "clean")
    assert cleaned.exit_code == 0, cleaned.output
    assert "objects removed: 1, left: 0" in cleaned.output


def test_an_answer_that_names_what_was_there_is_a_finding_and_not_owned(tmp_path: Path) -> None:
    def claims(seen: Seen, given: Given, memory: Memory) -> None:
        body = given.body
        if isinstance(body, dict) and isinstance(body.get("data"), dict):
            body["data"]["id"] = next(iter(sandbox.state.schedules))["id"]
            given.body = body

    with Sandbox(seed=unlimited_seed()) as sandbox:
        before = [row["id"] for row in sandbox.state.schedules]
        fault = Fault("claims", Layer.SERVER, "POST /v2/schedules", after=claims)
        with serve(Broken(sandbox.app, fault, Memory("", ""))) as url:
            more = ("--groups", "schedules", "--layers", "server", "--examples", "0")
            done = run(url, sandbox.api_key, tmp_path, *more)
        after = [row["id"] for row in sandbox.state.schedules]
    assert set(before) <= set(after)
    assert done.exit_code == 1
    assert "is new, but it existed before the run" in done.output
