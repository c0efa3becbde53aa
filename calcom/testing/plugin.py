"""Fixtures for pytest: a sandbox on a loopback port, and one in process.

`calcom_sandbox` is a `calcom.sandbox.Sandbox` that listens; its server is shared by the tests of one
(xdist) process and its state is fresh in each. `calcom_sandbox_app` is a fresh ASGI application for
`httpx.ASGITransport`. Both need the extra `sandbox`; a test that asks for them without it fails and
says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from calcom.sandbox import App, Sandbox


def _sandbox_module() -> object:
    try:
        import uvicorn  # noqa: F401
    except ImportError as missing:
        pytest.fail(f"the sandbox needs the extra 'sandbox' (pip install calcom-python[sandbox]): {missing}")
    from calcom import sandbox

    return sandbox


@pytest.fixture(scope="session")
def _calcom_sandbox_server() -> Iterator[Sandbox]:
    _sandbox_module()
    from calcom.sandbox import Sandbox

    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def calcom_sandbox(_calcom_sandbox_server: Sandbox) -> Sandbox:
    """A running sandbox with its seed's state: `.url`, `.api_key`, `.clock`, `.state`, `.deliveries`."""
    _calcom_sandbox_server.reset()
    return _calcom_sandbox_server


@pytest.fixture
def calcom_sandbox_app() -> Iterator[App]:
    """The sandbox as an ASGI application of this test alone."""
    _sandbox_module()
    from calcom.sandbox import App

    app = App()
    yield app
    app.close()
