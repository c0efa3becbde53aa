"""What all tests of the client share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.client.either import asynchronous
from tests.client.library import httpx


@pytest.fixture(params=["sync", "async"])
def either(request: pytest.FixtureRequest) -> Iterator[None]:
    """Run a test with both kinds of what `tests.client.either` makes."""
    if request.param == "sync":
        yield
    else:
        with asynchronous():
            yield


@pytest.fixture(autouse=True)
def nobodys_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees the key or the server of whoever runs it."""
    for name in ("CALCOM_API_KEY", "CAL_API_KEY", "CALCOM_BASE_URL", "CALCOM_LOG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", "/nowhere")


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    """Both event loops that the client runs on."""
    return str(request.param)


@pytest.fixture(autouse=True)
def connections_of_the_library(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Clients that make their own connections use the library under test, too; respx knows httpx alone."""
    if not hasattr(request.module, "respx"):
        monkeypatch.setattr("calcom._transport.httpx", httpx)
