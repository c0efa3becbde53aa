"""The examples run, against the sandbox."""

from __future__ import annotations

import asyncio
import csv
import importlib.util
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest

import calcom
from calcom import webhooks

if TYPE_CHECKING:
    from calcom.sandbox import Sandbox

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


def run(name: str, sandbox: Sandbox, *arguments: str) -> str:
    settings = {"CALCOM_API_KEY": sandbox.api_key, "CALCOM_BASE_URL": sandbox.url}
    done = subprocess.run(
        [sys.executable, "-W", "error", str(EXAMPLES / name), *arguments],
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_next_free_time_is_booked(calcom_sandbox: Sandbox) -> None:
    before = len(calcom_sandbox.state.bookings)
    assert run("book.py", calcom_sandbox, "half-hour", "Ada", "ada@example.com").endswith("accepted")
    assert len(calcom_sandbox.state.bookings) == before + 1


def test_an_export_takes_in_what_has_changed(calcom_sandbox: Sandbox, tmp_path: Path) -> None:
    table = tmp_path / "bookings.csv"
    person = {"name": "Ada", "email": "ada@example.com", "time_zone": "UTC"}
    calcom_sandbox.clock.freeze("2026-11-20T10:00Z")
    with calcom.CalCom(calcom_sandbox.api_key, base_url=calcom_sandbox.url) as client:
        starts = client.slots.list(event_type_id=1, start="2026-11-30", end="2026-11-30")
        made = [client.bookings.create(event_type_id=1, start=at, attendee=person) for at in starts[:2]]
        assert run("export.py", calcom_sandbox, str(table)) == "2 bookings have changed"
        calcom_sandbox.clock.move(datetime(2026, 11, 20, 10, tzinfo=UTC) + timedelta(hours=1))
        client.bookings.cancel(made[0].uid, reason="no time")
        assert run("export.py", calcom_sandbox, str(table)) == "1 bookings have changed"
    with table.open(encoding="utf-8") as file:
        shown = {row["uid"]: row["status"] for row in csv.DictReader(file)}
    assert shown == {made[0].uid: "cancelled", made[1].uid: "accepted"}


def test_the_receiver_takes_each_signed_delivery_once(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CALCOM_WEBHOOK_SECRET", "s")
    spec = importlib.util.spec_from_file_location("receiver", EXAMPLES / "receiver.py")
    assert spec is not None
    assert spec.loader is not None
    module: Any = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "receiver", module)
    spec.loader.exec_module(module)
    body = (
        b'{"triggerEvent": "BOOKING_CANCELLED", "createdAt": "2026-11-20T10:00Z", "payload": {"uid": "b1"}}'
    )
    headers = webhooks.deliver_headers(body, "s")

    async def post(content: bytes) -> int:
        transport = httpx.ASGITransport(app=module.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://receiver") as http:
            return (await http.post("/cal", content=content, headers=headers)).status_code

    assert [asyncio.run(post(each)) for each in (body, body, body + b" ")] == [204, 204, 401]
    assert capsys.readouterr().out == "cancelled: b1\n"
