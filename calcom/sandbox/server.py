"""The sandbox as an object: a server on its own loopback port, or an ASGI app in process."""

from __future__ import annotations

import ipaddress
import socket
import threading
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from .app import App, Profile, Seed

if TYPE_CHECKING:
    import uvicorn

    from .clock import Clock
    from .faults import Fault
    from .state import Row, State

KEEP_ALIVE_S = 5
BACKLOG = 2_048
GRACE_S = 1  # for running requests when it stops, e.g. those that a fault delays


class Sandbox:
    """A local Cal.com.

        with Sandbox() as sandbox:
            client = CalCom(sandbox.api_key, base_url=sandbox.url)

    The server runs in a thread from `start` (or entering the `with`) to `close`. `app` is the same sandbox
    as an ASGI application, for use in process without a server.
    """

    def __init__(
        self,
        *,
        seed: Seed = None,
        profile: Profile = "selfhosted",
        quirks: bool | Iterable[str] = False,
        host: str = "127.0.0.1",
        port: int = 0,
        allow_any_target: bool = False,
        state_file: str | Path | None = None,
    ) -> None:
        self.app = App(
            seed=seed,
            profile=profile,
            quirks=quirks,
            allow_any_target=allow_any_target,
            state_file=state_file,
        )
        self._host = host
        self._port = port
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None

    # --- the server

    def start(self) -> Self:
        """Start the server; when this returns, it answers requests."""
        listener = listen(self._host, self._port)
        self._port = listener.getsockname()[1]
        self._server = make_server(self.app)
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [listener]}, name="calcom-sandbox", daemon=True
        )
        self._thread.start()
        return self

    def close(self) -> None:
        """Stop the server and the webhook workers."""
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._thread.join()
            self._server = self._thread = None
        self.app.close()

    def __enter__(self) -> Self:
        return self if self._server is not None else self.start()

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def url(self) -> str:
        """The server's URL, e.g. `http://127.0.0.1:40213`; the API is under `/v2`."""
        if self._server is None:
            raise RuntimeError("the sandbox is not started; use `with Sandbox() as sandbox:` or start()")
        return base_url(self._host, self._port)

    # --- use in tests

    @property
    def api_key(self) -> str:
        """The key of the seed's first user."""
        return first_key(self.app)

    @property
    def state(self) -> State:
        return self.app.state

    @property
    def clock(self) -> Clock:
        """The clock, to freeze, move or run: `sandbox.clock.move("2031-03-30")`."""
        return self.app.state.clock

    @property
    def deliveries(self) -> list[Row]:
        """The webhook deliveries so far; waits for pending ones."""
        self.app.webhooks.wait()
        return list(self.app.state.deliveries)

    @property
    def journal(self) -> list[dict[str, Any]]:
        """The requests so far, oldest first."""
        return self.app.journal.entries()

    def fault(self, operation: str, kind: str, **options: Any) -> Fault:
        """Arm a fault, e.g. `fault("POST /v2/bookings", "status", status=503, times=2)`.

        Name an operation as in the journal, by the document's operation id, or `*`; see `faults.Fault`.
        """
        return self.app.arm(operation=operation, kind=kind, **options)

    def reset(self) -> None:
        """Return to the seed: state, clock, rate limits, faults, journal."""
        self.app.webhooks.wait()
        self.app.reset()

    def snapshot(self) -> Row:
        return self.app.state.snapshot()

    def restore(self, snapshot: Row) -> None:
        self.app.state.restore(snapshot)
        self.app.finish()


def create_app(**options: Any) -> App:
    """Return the sandbox as an ASGI application; takes the options of `App`."""
    return App(**options)


def first_key(app: App) -> str:
    key = next(iter(app.state.api_keys), None)
    if key is None:
        raise RuntimeError("the seed has no API key")
    return str(key["key"])


def base_url(host: str, port: int) -> str:
    return f"http://{f'[{host}]' if ':' in host else host}:{port}"


def listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio sends small writes immediately only if the protocol is named.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(BACKLOG)
    except OSError:
        listener.close()
        raise
    listener.setblocking(False)
    return listener


def is_loopback_host(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def make_server(app: App) -> uvicorn.Server:
    """Return the HTTP server: a quiet uvicorn with the real server's keep-alive time."""
    import uvicorn

    from .protocol import protocol_class

    config = uvicorn.Config(
        app,
        http=protocol_class(),
        ws="none",
        lifespan="off",
        log_config=None,
        log_level="critical",  # the journal has the requests; uvicorn would log faults as errors
        access_log=False,
        server_header=False,
        date_header=False,
        proxy_headers=False,  # a sandbox has no proxy
        timeout_keep_alive=KEEP_ALIVE_S,
        timeout_graceful_shutdown=GRACE_S,
    )
    return uvicorn.Server(config)
