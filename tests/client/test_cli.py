"""The calcom command, against the sandbox."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urlsplit

import click
import httpx
import pytest
from click.testing import CliRunner, Result

from calcom import webhooks
from calcom.cli.areas import area_names
from calcom.cli.commands import COMMANDS, root
from calcom.cli.operations import Operation, area, every, kind_of

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
    # Long names are broken at a hyphen.
    assert "event-types" in result.output


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_has_help(name: str) -> None:
    result = run(name, "--help")
    assert result.exit_code == 0, result.output
    assert "Usage:" in result.output


ALL = [command for name in area_names() for command in every(area(name))]


@pytest.mark.parametrize("command", ALL, ids=lambda command: ".".join(command.path))
def test_every_operation_is_a_command_with_help_for_each_option(command: Operation) -> None:
    result = run(*(name.replace("_", "-") for name in command.path), "--help")
    assert result.exit_code == 0, result.output
    assert [each.name for each in command.params if isinstance(each, click.Option) and not each.help] == []


def test_a_command_for_every_operation_of_the_document() -> None:
    from calcom_v2.operations import OPERATIONS

    routes = {(each.method, each.path) for each in OPERATIONS.values()}
    assert len(ALL) >= len(routes)


@pytest.mark.parametrize(
    ("annotation", "text", "multiple"),
    [
        ("str | Unset", "text", False),
        ("int | None", "integer", False),
        ("builtins.list[int] | Unset", "integer", True),
        ("Iterable[str] | None", "text", True),
        ("builtins.list[Host | Mapping[str, JSON]]", "json", False),
        ("CreateWebhookTrigger | str", "text", False),
        ("Literal['a', 'b'] | None", "choice", False),
        ("dict[str, JSON] | Unset", "json", False),
        ("bool | Unset", "boolean", False),
        ("Order | None", "choice", False),
    ],
)
def test_what_an_option_takes_follows_from_the_annotation(annotation: str, text: str, multiple: bool) -> None:
    kind = kind_of(annotation, {"Order": "Literal['asc', 'desc']"})
    assert (kind.type.name, kind.multiple) == (text, multiple)


def test_a_body_from_a_file_and_from_standard_input(sandbox: Sandbox, tmp_path: Path) -> None:
    body = {"lengthInMinutes": 20, "title": "From a file", "slug": "from-a-file"}
    path = tmp_path / "body.json"
    path.write_text(json.dumps(body))
    made = run("event-types", "create", "--body", f"@{path}")
    assert json.loads(made.output)["slug"] == "from-a-file"
    made = run("event-types", "create", "--body", "-", input=json.dumps({**body, "slug": "from-stdin"}))
    assert json.loads(made.output)["slug"] == "from-stdin"
    absent = run("event-types", "create", "--body", f"@{path}.absent")
    assert absent.exit_code == 2
    assert "cannot be read" in absent.output


def test_a_dry_run_shows_the_request_without_the_key_and_sends_nothing(sandbox: Sandbox) -> None:
    before = len(sandbox.state.event_types)
    shown = run(
        "event-types", "create", "--length-in-minutes", "20", "--title", "x", "--slug", "x", "--dry-run"
    )
    assert shown.exit_code == 0, shown.output
    assert "POST" in shown.output
    assert '"lengthInMinutes": 20' in shown.output
    assert "authorization: ***" in shown.output
    assert sandbox.api_key not in shown.output
    assert len(sandbox.state.event_types) == before


def test_the_schema_names_commands_options_and_values() -> None:
    described = json.loads(run("schema", "webhooks").output)["webhooks"]
    create = next(each for each in described if each["command"] == ["calcom", "webhooks", "create"])
    triggers = next(each for each in create["parameters"] if each["name"] == "--triggers")
    assert triggers["repeatable"]
    assert "BOOKING_CREATED" in triggers["values"]
    assert run("schema", "nowhere").exit_code == 2


def test_values_are_completed() -> None:
    create = area("webhooks").get_command(None, "create")
    assert create is not None
    option = next(each for each in create.params if each.name == "triggers")
    found = option.type.shell_complete(click.Context(create), option, "BOOKING_CRE")
    assert [each.value for each in found] == ["BOOKING_CREATED"]


def test_the_agenda_and_choosing_a_time_need_no_ids(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = run("book", "1", "--name", "Zed", "--email", "zed@example.com")
    assert refused.exit_code == 2
    assert "Give START" in refused.output
    result = run("agenda", "--days", "7")
    assert result.exit_code == 0, result.output


def test_a_table_fits_the_terminal_and_shows_no_control_characters(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from calcom.cli import output

    monkeypatch.setenv("COLUMNS", "40")
    output.table([{"id": 1, "title": "long " * 30, "status": "accepted", "name": "\x1b[2Jgone"}])
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 2
    assert all(len(line) <= 40 + len("\x1b[32m\x1b[0m") for line in lines)
    assert "\x1b[2J" not in lines[1]


def test_the_module_is_the_command() -> None:
    shown = subprocess.run(
        [sys.executable, "-m", "calcom", "--version"], capture_output=True, text=True, check=True
    )
    assert shown.stdout.startswith("calcom, version")


def test_unknown_commands() -> None:
    assert run("frobnicate").exit_code == 2


def test_from_event_types_to_cancelling(sandbox: Sandbox) -> None:
    assert '"username": "ada"' in run("me", "get").output
    assert json.loads(run("event-types", "list").output)[0]["slug"] == "half-hour"
    day = ("--start", "2026-11-30", "--end", "2026-11-30", "--time-zone", "Europe/Paris")
    free = json.loads(run("slots", "list", "--event-type-id", "1", *day).output)
    assert free[0] == "2026-11-30T10:00:00+01:00"
    booked = run("book", "1", free[0], "--name", "Zed", "--email", "zed@example.com")
    assert booked.exit_code == 0, booked.output
    uid = booked.output.split()[0]
    found = run("bookings", "list", "--status", "upcoming", "--at-most", "1", "--page-size", "1")
    assert json.loads(found.output)[0]["uid"] == uid
    moved = run("reschedule", uid, free[1], "--reason", "a clash")
    assert moved.exit_code == 0, moved.output
    uid = moved.output.split()[0]
    assert "cancelled" in run("cancel", uid, "--reason", "no").output
    assert json.loads(run("request", "GET", "/v2/me").output)["id"] == 1


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


class Browser:
    """Consents at once, as the user of the sandbox, and goes where the page would send it."""

    def __init__(self, sandbox: Sandbox, **changes: str) -> None:
        self.sandbox = sandbox
        self.changes = changes
        self.threads: list[threading.Thread] = []

    def open(self, url: str) -> None:
        asked = dict(parse_qsl(urlsplit(url).query))
        self.sandbox.state.oauth2_codes.insert(
            code="by-the-browser",
            clientId=asked["client_id"],
            userId=1,
            scopes=["READ_BOOKING", "READ_PROFILE"],
            codeChallenge=asked.get("code_challenge"),
            usedAt=None,
        )
        back = {"code": "by-the-browser", "state": asked["state"], **self.changes}
        target = f"{asked['redirect_uri']}?{urlencode(back)}"

        def go() -> None:
            httpx.get(target.replace("/callback", "/favicon.ico"))
            httpx.get(target)

        thread = threading.Thread(target=go)
        self.threads.append(thread)
        thread.start()


@pytest.fixture
def nobody(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Sandbox:
    """A machine on which there is no key."""
    monkeypatch.delenv("CALCOM_API_KEY")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return sandbox


def log_in(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, client_id: str, **changes: str) -> Result:
    uri = f"http://127.0.0.1:{free_port()}/callback"
    sandbox.state.oauth2_clients.update(client_id, redirectUri=uri)
    browser = Browser(sandbox, **changes)
    monkeypatch.setattr("webbrowser.open", browser.open)
    result = run("login", "--client-id", client_id, "--redirect-uri", uri, "--timeout", "20")
    for thread in browser.threads:
        thread.join()
    return result


@pytest.mark.parametrize("client_id", ["sandbox-public", "sandbox-confidential"])
def test_from_login_to_logout(
    nobody: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, client_id: str
) -> None:
    secret = nobody.state.oauth2_clients[client_id]["clientSecret"]
    if secret:
        monkeypatch.setenv("CALCOM_OAUTH_CLIENT_SECRET", secret)
    assert run("me", "get").exit_code == 1
    result = log_in(nobody, monkeypatch, client_id)
    assert result.exit_code == 0, result.output
    assert "Logged in as ada." in result.output
    assert '"username": "ada"' in run("me", "get").output
    tokens = tmp_path / "calcom" / "tokens.json"
    assert tokens.stat().st_mode & 0o077 == 0
    for token in json.loads(tokens.read_text()).values():
        assert str(token) not in result.output
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv("CALCOM_BASE_URL", "http://127.0.0.1:9")
        assert "names another server" in run("me", "get").output
    assert "Logged out." in run("logout").output
    assert not list((tmp_path / "calcom").iterdir())
    assert run("me", "get").exit_code == 1
    assert "You were not logged in." in run("logout").output


def test_a_forged_callback_does_not_end_a_login(nobody: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def forge_first(self: Browser, url: str) -> None:
        uri = dict(parse_qsl(urlsplit(url).query))["redirect_uri"]

        def go() -> None:
            asked.append(httpx.get(f"{uri}?code=forged&state=forged").status_code)
            opened(self, url)

        thread = threading.Thread(target=go)
        self.threads.append(thread)
        thread.start()

    opened = Browser.open
    monkeypatch.setattr(Browser, "open", forge_first)
    result = log_in(nobody, monkeypatch, "sandbox-public")
    assert asked == [400]
    assert result.exit_code == 0, result.output


def test_idle_connections_stall_neither_login_nor_listen(
    nobody: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    idle: list[socket.socket] = []

    def idle_first(self: Browser, url: str) -> None:
        target = urlsplit(dict(parse_qsl(urlsplit(url).query))["redirect_uri"])
        idle.append(socket.create_connection((target.hostname or "", target.port or 0)))
        opened(self, url)

    opened = Browser.open
    monkeypatch.setattr(Browser, "open", idle_first)
    result = log_in(nobody, monkeypatch, "sandbox-public")
    for connection in idle:
        connection.close()
    assert result.exit_code == 0, result.output


def test_no_key_is_an_error_and_not_an_empty_list(nobody: Sandbox) -> None:
    result = run("event-types", "list")
    assert result.exit_code == 1
    assert "No key found. Set CALCOM_API_KEY" in result.output


def test_the_doctor_finds_what_is_wrong(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox.clock.move(datetime.now(UTC))
    fine = run("doctor")
    assert fine.exit_code == 0, fine.output
    for part in ("answered in", "belongs to ada", "Cal.diy", "0 in all"):
        assert part in fine.output
    sandbox.clock.move("2026-01-01T00:00Z")
    assert (
        run(
            "webhooks",
            "create",
            "--active",
            "--subscriber-url",
            "http://127.0.0.1:9/",
            "--triggers",
            "BOOKING_CREATED",
        ).exit_code
        == 0
    )
    ill = run("doctor", "--json")
    assert ill.exit_code == 1
    assert {each["what"] for each in json.loads(ill.output) if not each["fine"]} == {"clock", "webhooks"}
    monkeypatch.setenv("CALCOM_API_KEY", "cal_wrong_0123456789")
    assert "Check the key" in run("doctor").output


def test_json_holds_no_control_characters(capsys: pytest.CaptureFixture[str]) -> None:
    from calcom.cli import output

    output.show({"name": "a\x9b2Jb\x7f\x1b[0m"}, as_json=True)
    shown = capsys.readouterr().out
    assert json.loads(shown) == {"name": "a\x9b2Jb\x7f\x1b[0m"}
    assert all(sign == "\n" or sign.isprintable() for sign in shown)


def test_a_key_in_the_environment_goes_before_a_login(
    nobody: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    log_in(nobody, monkeypatch, "sandbox-public")
    monkeypatch.setenv("CALCOM_API_KEY", "cal_sandbox_ben")
    assert '"username": "ben"' in run("me", "get").output


@pytest.mark.parametrize("uri", ["https://127.0.0.1:8917/c", "http://example.com:80/c", "http://127.0.0.1/c"])
def test_a_login_comes_back_to_loopback(uri: str) -> None:
    result = run("login", "--client-id", "x", "--redirect-uri", uri)
    assert result.exit_code == 2
    assert "must be on loopback with a port" in result.output


def test_a_login_from_which_nobody_comes_back(nobody: Sandbox) -> None:
    uri = f"http://127.0.0.1:{free_port()}/callback"
    result = run("login", "--client-id", "x", "--redirect-uri", uri, "--no-browser", "--timeout", "1")
    assert result.exit_code == 1
    assert "There was no callback within 1 s." in result.output


@pytest.mark.parametrize(("shell", "part"), [("bash", "complete"), ("zsh", "compdef"), ("fish", "complete")])
def test_completions(shell: str, part: str) -> None:
    result = run("completion", shell)
    assert result.exit_code == 0
    assert part in result.output
    assert "_CALCOM_COMPLETE" in result.output


def test_completing_loads_no_command() -> None:
    code = (
        "import sys\nfrom calcom.cli.commands import root\n"
        "import click\n"
        "found = root.shell_complete(click.Context(root), 'co')\n"
        "loaded = [name for name in sys.modules if name.startswith(('httpx', 'contract'))]\n"
        "print([each.value for each in found], loaded)"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert shown.strip() == "['completion', 'conferencing', 'confirm', 'context', 'contract'] []"


def test_listening_for_deliveries() -> None:
    port = free_port()
    body = b'{"triggerEvent":"BOOKING_CREATED","payload":{"uid":"b1"}}'

    def deliver() -> None:
        for secret in ("other", "s"):
            while True:
                try:
                    httpx.post(
                        f"http://127.0.0.1:{port}/",
                        content=body,
                        headers=webhooks.deliver_headers(body, secret),
                    )
                    break
                except httpx.ConnectError:
                    continue

    thread = threading.Thread(target=deliver)
    thread.start()
    result = run("listen", "--secret", "s", "--port", str(port), "--count", "1")
    thread.join()
    assert result.exit_code == 0
    assert "BOOKING_CREATED  b1" in result.output
    assert result.output.count("refused: ") == 1


def test_errors_are_a_line_and_an_exit_code(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    result = run("slots", "list", "--event-type-id", "987654", "--start", "2026-11-30", "--end", "2026-12-01")
    assert result.exit_code == 1
    assert "list_slots" in result.output
    assert "Traceback" not in result.output
    monkeypatch.setenv("CALCOM_API_KEY", "cal_wrong_0123456789")
    wrong = run("me", "get")
    assert wrong.exit_code == 1
    assert "Check the key" in wrong.output


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        (("book", "1", "2026-11-30T09:00", "--name", "x", "--email", "y"), "has no offset"),
        (("book", "1", "soon", "--name", "x", "--email", "y"), "must be a time"),
        (("request", "POST", "/v2/me", "--body", "{"), "invalid JSON"),
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
