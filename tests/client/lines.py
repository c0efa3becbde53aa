"""A server for tests of the line: it answers as it is set up, slowly or wrongly on request."""

from __future__ import annotations

import contextlib
import json
import socket
import threading
import time
from collections.abc import Iterator

ME = json.dumps(
    {
        "status": "success",
        "data": {
            "id": 1,
            "username": "ada",
            "email": "ada@example.com",
            "name": "Ada",
            "avatarUrl": None,
            "bio": None,
            "timeFormat": 12,
            "defaultScheduleId": 1,
            "weekStart": "Sunday",
            "timeZone": "Europe/London",
            "organizationId": None,
        },
    }
).encode()
LIST = b'{"status":"success","data":[]}'


class Line:
    """What the server answers next, and what it was asked last."""

    def __init__(self) -> None:
        self.status = 200
        self.headers: dict[str, str] = {}
        self.body: bytes | None = None
        self.delay = 0.0
        self.drip = ""
        self.failures = 0
        self.requests = 0
        self.peers: set[object] = set()
        self.last: dict[str, str] = {}
        self.names: list[str] = []
        self._ended = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._open: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                connection, peer = self._listener.accept()
            except OSError:
                return
            self._open.append(connection)
            threading.Thread(target=self._serve, args=(connection, peer), daemon=True).start()

    def _serve(self, connection: socket.socket, peer: object) -> None:
        data = b""
        # Closed here too: `close` may have looked at the open ones before this one came.
        with connection, contextlib.suppress(OSError):
            while True:
                while b"\r\n\r\n" not in data:
                    piece = connection.recv(65536)
                    if not piece:
                        return
                    data += piece
                head, _, data = data.partition(b"\r\n\r\n")
                path, *lines = head.decode("latin-1").split("\r\n")
                pairs = [each.split(": ", 1) for each in lines]
                self.names = [name.lower() for name, _ in pairs]
                self.last = {name.lower(): value for name, value in pairs}
                length = int(self.last.get("content-length", "0"))
                while len(data) < length:
                    piece = connection.recv(65536)
                    if not piece:
                        return
                    data += piece
                data = data[length:]
                self.requests += 1
                self.peers.add(peer)
                self._answer(connection, path)

    def _answer(self, connection: socket.socket, path: str) -> None:
        self._ended.wait(self.delay)
        status = self.status
        if self.failures:
            self.failures -= 1
            status = 503
        body = self.body if self.body is not None else LIST if "event-types" in path else ME
        headers = {"content-type": "application/json", **self.headers, "content-length": str(len(body))}
        head = f"HTTP/1.1 {status} X\r\n" + "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        whole = head.encode() + b"\r\n" + body
        slow_from = {"": len(whole), "head": 20, "body": len(head) + 2}[self.drip]
        connection.sendall(whole[:slow_from])
        for number in range(slow_from, len(whole)):
            if self._ended.wait(0.1):
                return
            connection.sendall(whole[number : number + 1])

    def close(self) -> None:
        """Stop listening."""
        self._ended.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for each in self._open:
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        time.sleep(0)


@contextlib.contextmanager
def line() -> Iterator[Line]:
    """A server while it is needed."""
    started = Line()
    try:
        yield started
    finally:
        started.close()
