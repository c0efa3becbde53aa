"""What `calcom contract check` says is missing for a run, and that it changes nothing."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from calcom.sandbox import Sandbox
from contract_tests.cli import contract
from contract_tests.sandbox_facts import platform_client, unlimited_seed


def check(url: str, key: str, *more: str) -> Result:
    nothing = {"CALCOM_API_KEY": None, "CALCOM_CONTRACT_KEY2": None}
    return CliRunner().invoke(contract, ["check", "--url", url, "--key", key, *more], env=nothing)


def test_what_is_missing_is_named_and_keeps_no_run_from_being_of_use() -> None:
    with Sandbox(seed=unlimited_seed()) as sandbox:
        before = sandbox.app.state.snapshot()
        done = check(sandbox.url, sandbox.api_key)
        assert sandbox.app.state.snapshot() == before
    assert done.exit_code == 0, done.output
    for words in ("no second user", "no platform client", "seed.sql", "integrations are not set up"):
        assert words in done.output


def test_a_platform_client_that_is_not_accepted_is_in_the_way() -> None:
    with Sandbox(seed=unlimited_seed()) as sandbox:
        client = platform_client(sandbox)
        assert client is not None
        assert client.client_id is not None
        done = check(sandbox.url, sandbox.api_key, "--client-id", client.client_id, "--secret", "wrong")
        known = check(
            sandbox.url, sandbox.api_key, "--client-id", client.client_id, "--secret", str(client.secret)
        )
    assert done.exit_code == 2
    assert "! the platform client is not accepted (401)" in done.output
    assert "not accepted" not in known.output


def test_a_port_that_is_taken_is_in_the_way_and_so_is_a_host_that_leads_elsewhere() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, Sandbox(seed=unlimited_seed()) as sandbox:
        port = str(taken.getsockname()[1])
        done = check(sandbox.url, sandbox.api_key, "--mail-sink", port, "--receiver-host", "nowhere.invalid")
    assert done.exit_code == 2
    assert f"! port {port} cannot receive mail" in done.output
    assert "nowhere.invalid is not an address of this machine" in done.output


@pytest.mark.parametrize("option", ["--client-id", "--secret"])
def test_half_a_platform_client_is_refused(option: str, tmp_path: Path) -> None:
    given = ["--url", "http://127.0.0.1:9", "--key", "cal_x", "--out", str(tmp_path), option, "x"]
    done = CliRunner().invoke(contract, given)
    assert done.exit_code == 2
    assert f"{option} needs " in done.output
