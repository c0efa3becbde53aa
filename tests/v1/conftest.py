"""What all tests of the client for v1 share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest


@pytest.fixture(autouse=True)
def nobodys_settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No test sees the key or the server of whoever runs it."""
    for name in ("CALCOM_API_KEY", "CAL_API_KEY", "CALCOM_BASE_URL", "CALCOM_V1_BASE_URL", "CALCOM_LOG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture(scope="session")
def http() -> Iterator[httpx.Client]:
    """Connections for tests that make none: without certificates, whose loading takes long."""
    with httpx.Client(verify=False) as client:
        yield client


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    """Both event loops that the client runs on."""
    return str(request.param)
