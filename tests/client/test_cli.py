"""The calcom command, against the sandbox."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner, Result

from calcom import webhooks
from calcom.cli.commands import COMMANDS, root

if TYPE_CHECKING:
    from calcom.sandbox import Sandbox


@pytest.fixture
def sandbox(calcom_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    calcom_sandbox.clock.freeze(datetime(2026, 11, 20, 10, 0, tzinfo=UTC))
    monkeypatch.setenv("CALCOM_API_KEY", calcom_sandbox.api_key)
    monkeypatch.setenv("CALCOM_BASE_URL", calcom_sandbox.url)
    return calcom_sandbox


def run(*arguments: str, **options: str) -> Result:
    return CliRunner().invoke(root, arguments, **options)  # type: ignore[arg-type]


def test_help_names_every_command_without_loading_any() -> None:
    result = run("--help")
    assert result.exit_code == 0
    assert all(name in result.output for name in COMMANDS)


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_has_help(name: str) -> None:
    result = run(name, "--help")
    assert result.exit_code == 0, result.output
    assert "Usage:" in result.output


def test_a_missing_extra_is_said_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "calcom.sandbox.__main__", None)
    monkeypatch.setitem(COMMANDS, "sandbox", ("no_such_module_here", "command", "sandbox", "x"))
    result = run("sandbox")
    assert result.exit_code == 1
    assert "pip install 'calcom-python[sandbox]'" in result.output


def test_unknown_commands() -> None:
    assert run("frobnicate").exit_code == 2


def test_from_event_types_to_cancelling(sandbox: Sandbox) -> None:
    assert '"username": "ada"' in run("me").output
    assert "half-hour" in run("event-types").output
    assert json.loads(run("event-types", "--json").output)[0]["id"] == 1
    free = run("slots", "1", "--start", "2026-11-30", "--time-zone", "Europe/Paris").output.split()
    assert free[0] == "2026-11-30T10:00+01:00"
    booked = run("book", "1", free[0], "--name", "Zed", "--email", "zed@example.com")
    assert booked.exit_code == 0, booked.output
    uid = booked.output.split()[0]
    assert uid in run("bookings", "--status", "upcoming").output
    assert json.loads(run("bookings", "--json", "--limit", "1").output)[0]["uid"] == uid
    assert "cancelled" in run("cancel", uid, "--reason", "no").output
    assert json.loads(run("request", "GET", "/v2/me").output)["id"] == 1


def test_errors_are_a_line_and_an_exit_code(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    result = run("slots", "987654", "--start", "2026-11-30")
    assert result.exit_code == 1
    assert "list_slots" in result.output
    assert "Traceback" not in result.output
    monkeypatch.setenv("CALCOM_API_KEY", "cal_wrong_0123456789")
    wrong = run("me")
    assert wrong.exit_code == 1
    assert "Check the key" in wrong.output


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        (("slots", "1", "--start", "tomorrow"), "2026-11-23"),
        (("book", "1", "2026-11-30T09:00", "--name", "x", "--email", "y"), "has no offset"),
        (("book", "1", "soon", "--name", "x", "--email", "y"), "is no time"),
        (("request", "POST", "/v2/me", "--body", "{"), "is no JSON"),
    ],
)
def test_wrong_arguments_say_what_is_wanted(arguments: tuple[str, ...], part: str) -> None:
    result = run(*arguments)
    assert result.exit_code == 2
    assert part in result.output


def test_verifying_a_delivery(tmp_path: Path) -> None:
    body = b'{"triggerEvent":"BOOKING_CREATED","payload":{}}'
    path = tmp_path / "body.json"
    path.write_bytes(body)
    good = run("verify-webhook", "--secret", "s", "--signature", webhooks.sign(body, "s"), str(path))
    assert good.exit_code == 0
    assert "BOOKING_CREATED: the signature matches" in good.output
    bad = run("verify-webhook", "--secret", "t", "--signature", webhooks.sign(body, "s"), str(path))
    assert bad.exit_code == 1
    assert "does not match" in bad.output
