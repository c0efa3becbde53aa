"""Servers that are broken, or mean harm: a run ends with a line and its reports, and with no traceback."""

from __future__ import annotations

import gzip
import json
import re
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from contract_tests import bounded
from contract_tests.cli import contract

KEY = "cal_live_KEYKEYKEY0123456789"
ME = {"id": 1, "username": "ada", "email": "ada@example.com", "timeZone": "UTC", "organizationId": None}
Said = Callable[[str], "bytes | Iterator[bytes]"]  # path -> an answer, whole or piece by piece


def answer(body: Any, status: int = 200, *headers: str) -> bytes:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    lines = [
        f"HTTP/1.1 {status} X",
        "content-type: application/json",
        f"content-length: {len(raw)}",
        *headers,
    ]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + raw


def success(data: Any) -> bytes:
    return answer({"status": "success", "data": data})


def refusal(status: int, *headers: str, message: str = "y") -> bytes:
    return answer({"status": "error", "error": {"code": "x", "message": message}}, status, *headers)


@contextmanager
def server(said: Said) -> Iterator[str]:
    """GET /v2/me works; everything else gets what is said."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=64)

    def serve(connection: socket.socket) -> None:
        with connection:
            connection.settimeout(30)
            try:
                head = b""
                while b"\r\n\r\n" not in head:
                    piece = connection.recv(65536)
                    if not piece:
                        return
                    head += piece
                path = head.split(b" ")[1].decode().partition("?")[0]
                given = said(path)
                for piece in [given] if isinstance(given, bytes) else given:
                    connection.sendall(piece)
            except OSError:
                return

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=serve, args=(connection,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        listener.close()


def after_me(given: bytes | Callable[[], Iterator[bytes]]) -> Said:
    def said(path: str) -> bytes | Iterator[bytes]:
        if path == "/v2/me":
            return success(ME)
        return given if isinstance(given, bytes) else given()

    return said


def endless() -> Iterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n"
    while True:
        yield b"10000\r\n" + b" " * 65536 + b"\r\n"


def drip() -> Iterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 10000\r\n\r\n"
    for _ in range(60):
        yield b" "
        time.sleep(0.2)


def drip_of_headers() -> Iterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\n"
    for number in range(60):
        yield f"x-{number}: y\r\n".encode()
        time.sleep(0.2)


def nothing() -> Iterator[bytes]:
    yield from ()


BOMB = gzip.compress(b" " * 100_000_000)
PAGE = [{"id": f"w{n}", "uid": f"u{n}", "subscriberUrl": "x", "eventType": {"slug": "a"}} for n in range(250)]
CASES: dict[str, Said] = {
    "deep": lambda _: answer(b'{"status":"success","data":' + b"[" * 100_000 + b"]" * 100_000 + b"}"),
    "deep later": after_me(answer(b'{"status":"success","data":' + b"[" * 100_000 + b"]" * 100_000 + b"}")),
    "odd limit": lambda _: answer({"status": "success", "data": ME}, 200, "x-ratelimit-limit: \xb2"),
    "long limit": lambda _: answer({"status": "success", "data": ME}, 200, f"x-ratelimit-limit: {'9' * 400}"),
    "limit of one": lambda _: answer({"status": "success", "data": ME}, 200, "x-ratelimit-limit: 1"),
    "null": lambda _: success(None),
    "five": lambda _: success(5),
    "list of odd things": lambda _: success([None, 1, "x", []]),
    "five later": after_me(success(5)),
    "list of odd things later": after_me(success([None, 1, "x", []])),
    "rows without id": after_me(success([{"name": "x"}])),
    "rows with odd ids": after_me(success([{"id": {"a": 1}, "slug": 5, "name": None, "subscriberUrl": []}])),
    "not numbers": after_me(answer(b'{"status":"success","data":[{"id":NaN,"x":1e999}]}')),
    "5000 digits": after_me(answer(b'{"status":"success","data":[{"id":' + b"9" * 5000 + b"}]}")),
    "surrogates": after_me(
        answer(b'{"status":"error","error":{"code":"\\ud800","message":"\\udfff <b>"}}', 400)
    ),
    "closes": after_me(nothing),
    "redirects": after_me(answer({}, 302, "location: http://169.254.169.254/latest/")),
    "pages for ever": after_me(success(PAGE)),
    "endless": after_me(endless),
    "a byte at a time": after_me(drip),
    "a header at a time": after_me(drip_of_headers),
    "bomb": after_me(
        b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\n"
        + f"content-length: {len(BOMB)}\r\n\r\n".encode()
        + BOMB
    ),
    "not gzip": after_me(answer(b"{}", 200, "content-encoding: gzip")),
    "pause of a day": after_me(refusal(429, "retry-after: 99999")),
    "pause of nan": after_me(refusal(429, "retry-after: nan")),
    "pause of inf": after_me(refusal(429, "retry-after: inf")),
    "key in the complaint": after_me(refusal(500, message=f"the key {KEY} may not do this")),
    "texts that act": after_me(
        refusal(500, message="x\n::error title=y::z\r\n\x1b]0;w\x07\x1b[2J</script><script>alert(1)</script>")
    ),
    "tokens": after_me(refusal(500, message="eyJa-" * 60_000)),
}


def run(url: str, out: Path, *more: str) -> Result:
    given = ["--url", url, "--key", KEY, "--out", str(out), "--groups", "schedules", "--layers", "server"]
    given += ["--examples", "0", "--max-time", "6", *more]
    return CliRunner().invoke(contract, given, catch_exceptions=False)


@pytest.mark.parametrize("name", CASES)
def test_a_run_ends_whatever_the_server_does(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounded, "PATIENCE", 1.0)
    monkeypatch.setattr("contract_tests.runner.TO_CLEAN_UP", 3.0)
    started = time.monotonic()
    with server(CASES[name]) as url:
        done = run(url, tmp_path / "out")
    assert time.monotonic() - started < 40
    assert done.exit_code in (1, 2), done.output
    assert done.stderr.strip()
    assert KEY not in done.output
    assert "\x1b" not in done.output
    assert not [line for line in done.output.splitlines() if line.startswith("::")]
    if done.exit_code == 1:
        assert "Report: " in done.stderr
        for file in ("index.html", "junit.xml", "results.json", "summary.json", "summary.md"):
            text = (tmp_path / "out" / file).read_text("utf-8")
            assert KEY not in text
            assert "\x1b" not in text
            if file.endswith(".md"):  # a code span shows markup as text
                text = re.sub(r"`[^`\n]*`", "", text)
            assert file.endswith(".json") or "<script>alert" not in text
