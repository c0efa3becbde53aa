"""The command for every day: contexts, deliveries, completion in shells, one clear line for a mistake."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import click
import pytest
from click.testing import CliRunner, Result

from calcom import webhooks
from calcom.cli import contexts
from calcom.cli.commands import COMMANDS, root
from calcom.webhooks._samples import sample

if TYPE_CHECKING:
    from calcom.sandbox import Sandbox

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def nobody(calcom_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Sandbox:
    """A machine on which nobody has a key, and a server."""
    calcom_sandbox.clock.freeze(datetime(2026, 11, 20, 10, 0, tzinfo=UTC))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    return calcom_sandbox


@pytest.fixture
def sandbox(nobody: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    monkeypatch.setenv("CALCOM_API_KEY", nobody.api_key)
    monkeypatch.setenv("CALCOM_BASE_URL", nobody.url)
    return nobody


def run(*arguments: str, **options: Any) -> Result:
    return CliRunner().invoke(root, arguments, **options)


def test_the_page_lists_every_command_with_its_tests() -> None:
    page = (ROOT / "docs" / "command.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (?:`calcom ([a-z-]+)`|every operation) \| (.+) \| (.+) \|$", page, re.MULTILINE)
    listed = [name for name, _, _ in rows]
    assert listed == [*sorted(COMMANDS), ""], "docs/command.md needs a row for each command, in this order"
    for name, line, tests in rows:
        assert not name or line == COMMANDS[name][3]
        places = re.findall(r"\[(\w+)\]\(\.\./(tests/[\w/]+\.py)\)", tests)
        assert places, f"docs/command.md names no test of {name}"
        for test, file in places:
            assert f"def {test}(" in (ROOT / file).read_text(encoding="utf-8"), f"{file} has no {test}"


# -- contexts


def log_in(sandbox: Sandbox, name: str, key: str, *more: str) -> Result:
    given = ("--api-key", "-", "--base-url", sandbox.url, "--context", name, *more)
    return run("login", *given, input=f"{key}\n")


def test_contexts_are_kept_used_and_forgotten(nobody: Sandbox, tmp_path: Path) -> None:
    one, two = log_in(nobody, "ada", "cal_sandbox_ada"), log_in(nobody, "ben", "cal_sandbox_ben")
    assert (one.exit_code, two.exit_code) == (0, 0), one.output + two.output
    assert f"Logged in as ben at {nobody.url}" in two.output
    assert '"username": "ben"' in run("me", "get").output
    assert '"username": "ada"' in run("--context", "ada", "me", "get").output
    assert run("context", "use", "ada").exit_code == 0
    assert '"username": "ada"' in run("me", "get").output
    listed = run("context", "list")
    assert listed.output.splitlines()[0].startswith("* ada")
    file = tmp_path / "calcom" / "contexts.json"
    assert file.stat().st_mode & 0o777 == 0o600
    for result in (one, two, listed, run("context", "list", "--json"), run("context", "use", "ben")):
        assert "cal_sandbox" not in result.output
    assert "cal_sandbox" not in repr(contexts.load())
    assert run("context", "delete", "ben").exit_code == 0
    assert run("logout").exit_code == 0
    assert not file.exists()
    assert "No key found" in run("me", "get").output


def test_a_key_is_asked_for_without_an_echo(nobody: Sandbox) -> None:
    result = run("login", "--base-url", nobody.url, "--api-key", input="cal_sandbox_ada\n")
    assert result.exit_code == 0, result.output
    assert "cal_sandbox" not in result.output


def test_a_wrong_key_is_not_kept(nobody: Sandbox, tmp_path: Path) -> None:
    result = log_in(nobody, "x", "cal_wrong_0123456789")
    assert result.exit_code == 1
    assert "cal_wrong" not in result.output
    assert not (tmp_path / "calcom" / "contexts.json").exists()


def test_a_key_goes_to_no_other_server(nobody: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    log_in(nobody, "ada", "cal_sandbox_ada")
    monkeypatch.setenv("CALCOM_BASE_URL", "http://127.0.0.1:9")
    assert "names another server" in run("me", "get").output


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("login",), "--api-key"),
        (("login", "--api-key", "-", "--context", "../x"), "letters, digits"),
        (("--context", "nope", "me", "get"), "Unknown context 'nope'"),
        (("context", "use", "nope"), "Unknown context 'nope'"),
        (("context", "delete", "nope"), "Unknown context 'nope'"),
    ],
)
def test_mistakes_with_contexts(nobody: Sandbox, arguments: tuple[str, ...], said: str) -> None:
    result = run(*arguments, input="x\n")
    assert result.exit_code in (1, 2)
    assert said in result.output


def test_a_broken_file_is_one_line(nobody: Sandbox, tmp_path: Path) -> None:
    log_in(nobody, "ada", "cal_sandbox_ada")
    file = tmp_path / "calcom" / "contexts.json"
    file.write_text(file.read_text(encoding="utf-8")[:-9], encoding="utf-8")
    for arguments in (("me", "get"), ("context", "list"), ("logout",)):
        result = run(*arguments)
        assert result.exit_code == 1
        assert "contexts.json cannot be read" in result.output
        assert "cal_sandbox" not in result.output


# -- deliveries


class Receiver(BaseHTTPRequestHandler):
    """Keeps what it is sent."""

    got: list[tuple[bytes, dict[str, str]]]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        type(self).got.append((body, dict(self.headers.items())))
        self.send_response(204)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        return


@pytest.fixture
def receiver() -> Iterator[tuple[str, list[tuple[bytes, dict[str, str]]]]]:
    kind: Any = type("Kept", (Receiver,), {"got": []})
    with ThreadingHTTPServer(("127.0.0.1", 0), kind) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/cal", kind.got
        server.shutdown()


@pytest.mark.parametrize("trigger", webhooks.TRIGGERS)
def test_a_made_up_delivery_is_signed_and_read_as_its_event(trigger: str) -> None:
    body = json.dumps(sample(trigger)).encode()
    event = webhooks.receive(body, webhooks.deliver_headers(body, "s"), secret="s")
    assert type(event) is webhooks.TRIGGERS[trigger]
    # Some may be empty, and of meetings the server does not send the time and the event type.
    empty = {"to_user", "team_id", "redirect", "participants", "created_at", "event_type_slug"}
    for field in attrs.fields(type(event)):
        filled = getattr(event, field.name) not in (None, "") or field.name in empty
        assert filled, f"calcom/webhooks/samples.json: {trigger} lacks {field.name}"


def test_trigger_sends_it(receiver: tuple[str, list[tuple[bytes, dict[str, str]]]]) -> None:
    url, got = receiver
    done = run("trigger", "booking_created", "--to", url, "--secret", "s")
    assert (done.exit_code, done.output) == (0, "BOOKING_CREATED  204 No Content\n")
    ((body, headers),) = got
    assert isinstance(webhooks.receive(body, headers, secret="s"), webhooks.BookingCreated)
    shown = run("trigger", "OOO_CREATED", "--to", url, "--secret", "s", "--dry-run")
    assert "OOO_CREATED" in shown.output
    assert len(got) == 1
    assert "127.0.0.1:9" in run("trigger", "OOO_CREATED", "--to", "http://127.0.0.1:9/").output


@pytest.fixture
def heeds_interrupts() -> Iterator[None]:
    """A background job of a shell ignores SIGINT, and so would the command that it starts."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("heeds_interrupts")
@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM])
def test_listen_makes_a_webhook_passes_deliveries_on_and_removes_it(
    end: signal.Signals, sandbox: Sandbox, receiver: tuple[str, list[tuple[bytes, dict[str, str]]]]
) -> None:
    url, got = receiver
    before = len(sandbox.state.webhooks)
    command = [sys.executable, "-m", "calcom", "listen", "--port", "0", "--forward-to", url, "--secret", "s"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        told = process.stderr.readline() + process.stderr.readline()
        assert "The webhook" in told, told
        assert len(sandbox.state.webhooks) == before + 1
        made = run(
            *("book", "1", "2026-11-24T10:00Z", "--name", "Grace", "--email", "grace@example.com"),
            catch_exceptions=False,
        )
        assert made.exit_code == 0, made.output
        deadline = time.monotonic() + 20
        while not got and time.monotonic() < deadline:
            time.sleep(0.05)
        process.send_signal(end)
        out, told = process.communicate(timeout=20)
    assert "was deleted" in told
    assert len(sandbox.state.webhooks) == before
    assert process.returncode in (0, 128 + end)
    (body, headers), *_ = got
    assert isinstance(webhooks.receive(body, headers, secret="s"), webhooks.BookingCreated)
    assert out.startswith("BOOKING_CREATED")
    assert "204" in out


def test_listen_wants_a_secret_or_a_receiver(sandbox: Sandbox) -> None:
    assert "--forward-to" in run("listen").output
    assert "need --forward-to" in run("listen", "--secret", "s", "--trigger", "BOOKING_PAID").output


def test_coverage_says_what_nobody_receives(sandbox: Sandbox) -> None:
    made = run(
        *("webhooks", "create", "--active", "--subscriber-url", "http://127.0.0.1:9/c"),
        *("--triggers", "BOOKING_CREATED", "--triggers", "BOOKING_CANCELLED"),
    )
    assert made.exit_code == 0, made.output
    rows = {row["trigger"]: row for row in json.loads(run("webhooks", "coverage").output)}
    assert rows.keys() == webhooks.TRIGGERS.keys()
    assert rows["BOOKING_CREATED"]["webhooks"] == rows["BOOKING_PAID"]["webhooks"] + 1
    assert rows["BOOKING_CREATED"]["unsigned"] >= 1
    assert run("webhooks", "--help").output.count("coverage") == 1


# -- completion


def test_bash_completes_commands_options_and_values(tmp_path: Path) -> None:
    bash = shutil.which("bash")
    assert bash
    script = """
        eval "$(calcom completion bash)"
        try() {
            COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
            _calcom_completion calcom
            echo "${COMPREPLY[@]}"
        }
        try calcom bookings re
        try calcom bookings list --sta
        try calcom bookings list --status up
        try calcom impact --against 6
    """
    shim = tmp_path / "calcom"
    shim.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m calcom "$@"\n', encoding="utf-8")
    shim.chmod(0o755)
    environment = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    done = subprocess.run([bash, "-c", script], env=environment, capture_output=True, text=True, check=True)
    commands, option, value, edition = done.stdout.splitlines()
    assert "reschedule" in commands.split()
    assert option == "--status"
    assert value == "upcoming"
    assert set(edition.split()) >= {"6.0", "6.2"}


@pytest.mark.parametrize(("shell", "words"), [("zsh", "plain\nupcoming\n_"), ("fish", "plain,upcoming")])
def test_zsh_and_fish_are_answered_in_their_form(
    shell: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("_CALCOM_COMPLETE", f"{shell}_complete")
    monkeypatch.setenv("COMP_WORDS", "calcom bookings list --status up")
    monkeypatch.setenv("COMP_CWORD", "4" if shell == "zsh" else "up")
    result = CliRunner().invoke(root, [], prog_name="calcom", complete_var="_CALCOM_COMPLETE")
    assert result.output.strip() == words


# -- mistakes

BOOK = ("book", "1", "2026-11-24T10:00Z", "--name", "Al", "--email")
SLOTS = ("slots", "list", "--start", "2026-11-24", "--end", "2026-11-24")
HOOK = ("webhooks", "create", "--active", "--subscriber-url", "http://127.0.0.1:9/")
MISTAKES = {
    "wrong zone": (*BOOK, "al@example.com", "--time-zone", "Paris"),
    "wrong zone of slots": (*SLOTS, "--event-type-id", "1", "--time-zone", "Paris"),
    "naive": ("book", "1", "2026-11-24T10:00", "--name", "Al", "--email", "al@example.com"),
    "a date": ("book", "1", "2026-11-24", "--name", "Al", "--email", "al@example.com"),
    "slug for an id": ("book", "half-hour", "2026-11-24T10:00Z", "--name", "Al", "--email", "al@example.com"),
    "empty uid": ("bookings", "get", ""),
    "misspelt option": ("bookings", "create", "--event-type-ids", "1"),
    "camel case": ("bookings", "create", "--eventTypeId", "1"),
    "misspelt in attendee": (
        *("bookings", "create", "--event-type-id", "1", "--start", "2026-11-24T10:00Z"),
        *("--attendee", '{"name": "A", "mail": "a@example.com", "timeZone": "UTC"}'),
    ),
    "zone missing": (
        *("bookings", "create", "--event-type-id", "1", "--start", "2026-11-24T10:00Z"),
        *("--attendee", '{"name": "A", "email": "a@example.com"}'),
    ),
    "attendee is a text": (
        *("bookings", "create", "--event-type-id", "1", "--start", "2026-11-24T10:00Z"),
        *("--attendee", "al@example.com"),
    ),
    "attendee is a list": (
        *("bookings", "create", "--event-type-id", "1", "--start", "2026-11-24T10:00Z"),
        *("--attendee", "[]"),
    ),
    "wrong address": (*BOOK, "nope"),
    "past": ("book", "1", "2020-03-02T10:00Z", "--name", "Al", "--email", "al@example.com"),
    "end before start": (
        "slots",
        "list",
        "--event-type-id",
        "1",
        "--start",
        "2026-11-24",
        "--end",
        "2026-11-23",
    ),
    "no attendee": ("bookings", "create", "--event-type-id", "1", "--start", "2026-11-24T10:00Z"),
    "no event type": (
        *("bookings", "create", "--start", "2026-11-24T10:00Z"),
        *("--attendee", '{"name": "A", "email": "a@example.com", "timeZone": "UTC"}'),
    ),
    "slug without user": (*SLOTS, "--event-type-slug", "half-hour"),
    "unknown slug": (*SLOTS, "--event-type-slug", "nope", "--username", "ada"),
    "no slots of what": SLOTS,
    "unknown id": ("book", "99", "2026-11-24T10:00Z", "--name", "Al", "--email", "al@example.com"),
    "wrong status": ("bookings", "list", "--status", "upcomming"),
    "missing command": ("bookings", "delete", "x"),
    "missing area": ("booking", "list"),
    "length is a text": (
        *("bookings", "create", "--event-type-id", "1", "--start", "2026-11-24T10:00Z"),
        *("--length-in-minutes", "half"),
    ),
    "cancel what is not there": ("cancel", "nope", "--reason", "x"),
    "move what is not there": ("reschedule", "nope", "2026-11-24T10:00Z"),
    "wrong trigger": (*HOOK, "--triggers", "BOOKING_MADE"),
    "trigger by hand": ("trigger", "BOOKING_MADE", "--to", "http://127.0.0.1:9/"),
    "no file": ("request", "POST", "/v2/me", "--body", "@nowhere.json"),
    "not JSON": ("request", "PATCH", "/v2/me", "--body", "{'a': 1}"),
    "a path without a slash": ("request", "GET", "me"),
}
CONFIGURATION = {
    "no key": {"CALCOM_API_KEY": ""},
    "inner space": {"CALCOM_API_KEY": "cal_ sandbox_ada"},
    "quoted": {"CALCOM_API_KEY": '"cal_sandbox_ada"'},
    "bearer": {"CALCOM_API_KEY": "Bearer cal_sandbox_ada"},
    "wrong key": {"CALCOM_API_KEY": "cal_wrong"},
    "unprefixed": {"CALCOM_API_KEY": "sandbox_ada"},
    "expired": {"CALCOM_API_KEY": "cal_sandbox_expired"},
    "no scheme": {"CALCOM_BASE_URL": "127.0.0.1:9"},
    "down": {"CALCOM_BASE_URL": "http://127.0.0.1:9"},
    "no such context": {"CALCOM_CONTEXT": "nope"},
}


def one_clear_line(result: Result) -> None:
    assert result.exit_code in (1, 2), result.output
    assert "Traceback" not in result.output
    assert isinstance(result.exception, SystemExit)
    lines = [line for line in result.stderr.splitlines() if line.strip()]
    # click puts the usage above the line of a wrong argument.
    told = [line for line in lines if not line.startswith(("Usage:", "Try '"))]
    assert len(told) == 1, result.output
    assert len(told[0]) > 15
    assert not result.stdout


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_one_clear_line(mistake: str, sandbox: Sandbox) -> None:
    one_clear_line(run(*MISTAKES[mistake]))


@pytest.mark.parametrize("mistake", CONFIGURATION)
def test_a_mistake_in_the_settings_is_one_clear_line(
    mistake: str, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CALCOM_MAX_RETRIES", "0")
    for name, value in CONFIGURATION[mistake].items():
        monkeypatch.setenv(name, value)
    one_clear_line(run("bookings", "list"))
    if "KEY" in next(iter(CONFIGURATION[mistake])):
        assert "sandbox_ada" not in run("bookings", "list").output


def test_every_option_of_the_commands_by_hand_has_help() -> None:
    def every(command: click.Command, path: str) -> Iterator[str]:
        for parameter in command.params:
            if isinstance(parameter, click.Option) and not parameter.help:
                yield f"{path} {parameter.opts[0]}"
        if isinstance(command, click.Group):
            for name in command.list_commands(click.Context(command)):
                inner = command.get_command(click.Context(command), name)
                assert inner is not None
                yield from every(inner, f"{path} {name}")

    for name in COMMANDS:
        command = root.get_command(click.Context(root), name)
        assert command is not None
        assert not list(every(command, name))
