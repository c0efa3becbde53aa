"""Processes that share one token file while access tokens last a second: no call fails.

Eight of them for a minute: set CALCOM_TOKEN_PROCESSES=8 and CALCOM_TOKEN_SECONDS=60; run it with -s.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import calcom
from calcom.oauth import FileTokenStore

if TYPE_CHECKING:
    from calcom.sandbox import Sandbox

PROCESSES = int(os.environ.get("CALCOM_TOKEN_PROCESSES", "3"))
SECONDS = float(os.environ.get("CALCOM_TOKEN_SECONDS", "3"))

CALLER = """
import json, sys, time
import calcom
from calcom.oauth import FileTokenStore
path, url, seconds = sys.argv[1:]
auth = calcom.OAuth("sandbox-confidential", client_secret="sandbox-oauth2-secret", store=FileTokenStore(path))
client = calcom.CalCom(auth=auth, base_url=url)
calls, failed, until = 0, [], time.monotonic() + float(seconds)
while time.monotonic() < until:
    try:
        client.me.get()
        calls += 1
    except calcom.CalComError as error:
        failed.append(f"{type(error).__name__}: {error}")
    time.sleep(0.02)
print(json.dumps([calls, failed]))
"""


def test_no_call_fails(calcom_sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("calcom.sandbox.oauth.routes.ACCESS_TOKEN_S", 1)
    store = FileTokenStore(tmp_path / "tokens.json")
    auth = calcom.OAuth("sandbox-confidential", client_secret="sandbox-oauth2-secret", store=store)
    with calcom.CalCom(auth=auth, base_url=calcom_sandbox.url):
        auth.exchange("code-sandbox-confidential-0", redirect_uri="http://127.0.0.1:9099/callback")
    command = [sys.executable, "-c", CALLER, str(store.path), calcom_sandbox.url, str(SECONDS)]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(PROCESSES)]
    told = [json.loads(process.communicate(timeout=SECONDS + 60)[0]) for process in running]
    failed = [failure for _, failures in told for failure in failures]
    calls = sum(count for count, _ in told)
    print(f"\n{PROCESSES} processes, {SECONDS:g} s: {calls} calls, {len(failed)} failed")
    assert failed == []
    assert calls >= PROCESSES
