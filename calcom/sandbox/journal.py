"""The journal: the last requests and answers, and the count per operation."""

from __future__ import annotations

from collections import Counter, deque
from typing import Any

from .clock import to_iso
from .routing import Context

KEPT = 1_000
KEPT_BODY = 4_096


class Exchange:
    """One request and its answer; bodies are truncated to a few kilobytes."""

    __slots__ = (
        "at",
        "fault",
        "method",
        "milliseconds",
        "number",
        "operation",
        "request_body",
        "request_id",
        "response_body",
        "status",
        "url",
        "user",
        "version",
    )

    def __init__(self, number: int, ctx: Context, status: int, milliseconds: float, request_id: str) -> None:
        self.number = number
        self.at = ctx.now
        self.method = ctx.method
        self.url = ctx.url
        self.version = ctx.headers.get("cal-api-version")
        self.operation = ctx.route.name if ctx.route else None
        self.status = status
        self.milliseconds = milliseconds
        self.user: str | None = ctx.caller.user["email"] if ctx.caller else None
        self.request_id = request_id
        self.fault = ctx.fault
        self.request_body = b""
        self.response_body = b""

    def to_json(self) -> dict[str, Any]:
        return {
            "number": self.number,
            "at": to_iso(self.at),
            "method": self.method,
            "url": self.url,
            "version": self.version,
            "operation": self.operation,
            "status": self.status,
            "milliseconds": round(self.milliseconds, 3),
            "user": self.user,
            "requestId": self.request_id,
            "fault": self.fault,
            "requestBody": self.request_body.decode("utf-8", "replace"),
            "responseBody": self.response_body.decode("utf-8", "replace"),
        }


class Journal:
    """The last exchanges, oldest first, and a count of all exchanges per operation and status."""

    def __init__(self) -> None:
        self._exchanges: deque[Exchange] = deque(maxlen=KEPT)
        self._number = 0
        self.reached: Counter[tuple[str, int]] = Counter()

    def note(
        self, ctx: Context, status: int, milliseconds: float, request_id: str, request: bytes, response: bytes
    ) -> None:
        self._number += 1
        exchange = Exchange(self._number, ctx, status, milliseconds, request_id)
        exchange.request_body = request[:KEPT_BODY]
        exchange.response_body = response[:KEPT_BODY]
        self._exchanges.append(exchange)
        if exchange.operation is not None:
            self.reached[exchange.operation, status] += 1

    def clear(self) -> None:
        self._exchanges.clear()
        self.reached.clear()

    @property
    def count(self) -> int:
        """The number of all exchanges, including those no longer kept."""
        return self._number

    def entries(self, *, since: int = 0, limit: int = KEPT) -> list[dict[str, Any]]:
        """Return the newest `limit` exchanges after number `since`, oldest first."""
        found = [exchange for exchange in self._exchanges if exchange.number > since]
        return [exchange.to_json() for exchange in found[-limit:]] if limit else []
