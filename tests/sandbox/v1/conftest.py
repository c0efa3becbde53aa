"""A sandbox of API v1 in process, with the keys of its users."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from calcom.sandbox import App


class Caller:
    """Asks an app in process; as the first user unless told otherwise (None: without a key)."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.keys = [str(row["key"]) for row in app.state.api_keys]
        self.alice, self.bob, self.admin = self.keys

    def __call__(self, method: str, path: str, *, as_: str | None = "", **more: Any) -> httpx.Response:
        return asyncio.run(self.ask(method, path, as_=as_, **more))

    async def ask(self, method: str, path: str, *, as_: str | None = "", **more: Any) -> httpx.Response:
        query = dict(more.pop("params", {}))
        if as_ is not None:
            query["apiKey"] = as_ or self.alice
        transport = httpx.ASGITransport(app=self.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://sandbox") as client:
            return await client.request(method, path, params=query, **more)


@pytest.fixture
def app() -> App:
    app = App(profile="v1")
    app.state.clock.freeze("2031-01-06T08:00Z")  # a Monday
    return app


@pytest.fixture
def call(app: App) -> Caller:
    return Caller(app)


@pytest.fixture
def real() -> Caller:
    """One that also does what the real server does and nobody wants."""
    app = App(profile="v1", quirks=True)
    app.state.clock.freeze("2031-01-06T08:00Z")
    return Caller(app)


def booking(start: str = "2031-01-07T09:00:00Z", event_type: int = 1, **fields: Any) -> dict[str, Any]:
    return {
        "eventTypeId": event_type,
        "start": start,
        "responses": {"name": "Zed", "email": "zed@example.com"},
        "timeZone": "Europe/Paris",
        "language": "en",
        "metadata": {},
        **fields,
    }
