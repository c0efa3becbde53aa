"""The pytest plugin: a sandbox on a loopback port or in process as fixtures, and the recording of usage.

`calcom_sandbox` is a listening `calcom.sandbox.Sandbox`; the tests of one (xdist) process share its server,
and each test gets a fresh state. `calcom_sandbox_app` is a fresh ASGI application for `httpx.ASGITransport`.
Both need the extra `sandbox`; without it, a test that uses them fails with a message.

`--calcom-usage FILE` writes which parts of the API each test uses, for `calcom impact`.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import pytest

from calcom._extras import require

if TYPE_CHECKING:
    from calcom._recording import Recorder
    from calcom.sandbox import App, Sandbox


class _Node(Protocol):
    """A worker of pytest-xdist."""

    config: pytest.Config
    workerinput: dict[str, object]


_recorder = pytest.StashKey["Recorder"]()
USAGE = "calcom_usage"


def _require_sandbox() -> None:
    try:
        require("sandbox", "the fixture")
    except ModuleNotFoundError as missing:
        pytest.fail(str(missing))


@pytest.fixture(scope="session")
def _calcom_sandbox_server() -> Iterator[Sandbox]:
    _require_sandbox()
    from calcom.sandbox import Sandbox

    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def calcom_sandbox(_calcom_sandbox_server: Sandbox) -> Sandbox:
    """Return a running sandbox in its initial state: `url`, `api_key`, `clock`, `state`, `deliveries`."""
    _calcom_sandbox_server.reset()
    return _calcom_sandbox_server


@pytest.fixture
def calcom_sandbox_app() -> Iterator[App]:
    """Yield the sandbox as an ASGI application for this test only."""
    _require_sandbox()
    from calcom.sandbox import App

    app = App()
    yield app
    app.close()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option `--calcom-usage`."""
    parser.getgroup("calcom").addoption(
        "--calcom-usage", metavar="FILE", help="Write which parts of Cal.com's API the tests use to FILE."
    )


def pytest_configure(config: pytest.Config) -> None:
    """Begin to record, also in the worker processes of pytest-xdist."""
    worker = getattr(config, "workerinput", {})
    asked = config.getoption("--calcom-usage", None)
    given = worker.get(USAGE) or asked or os.environ.get("CALCOM_USAGE")
    if not given:
        return
    from calcom import _recording, _usage

    path = Path(given).absolute()
    if asked and not worker:
        # The usage of earlier runs says nothing about this one.
        path.unlink(missing_ok=True)
    if _usage.recorder is None:
        config.stash[_recorder] = _recording.begin(path)
        config.pluginmanager.register(_Tests(config.stash[_recorder]))


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: _Node) -> None:
    """Tell a worker of pytest-xdist the absolute path of the file: its working directory may differ."""
    recorder = node.config.stash.get(_recorder, None)
    if recorder is not None:
        node.workerinput[USAGE] = str(recorder.path)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Add the usage of this process to the file."""
    recorder = config.stash.get(_recorder, None)
    if recorder is not None:
        recorder.stop()


class _Tests:
    """Tells the recorder which test is running."""

    def __init__(self, recorder: Recorder) -> None:
        self.recorder = recorder

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        from calcom._recording import named

        self.recorder.test = named(item.nodeid)
        try:
            return (yield)
        finally:
            self.recorder.test = ""
