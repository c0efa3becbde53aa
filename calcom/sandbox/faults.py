"""Faults on demand: an operation fails, is slow or loses its connection, a given number of times."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any, Literal, get_args

from .errors import HttpError
from .routing import Answer, Context, Headers

Kind = Literal["status", "delay", "cut", "reset_before", "reset_after", "rate_limit", "duplicate_delivery"]
KINDS: tuple[str, ...] = get_args(Kind)
_BOUNDS = {"status": (200, 599), "seconds": (0, 86_400), "skip": (0, 10**9), "times": (1, 10**9)}


@dataclass
class Fault:
    """A fault of an operation.

    `operation` is a name like `POST /v2/bookings` or `GET /v2/bookings/{bookingUid}`, or `*`. The
    first `skip` matching requests pass, the next `times` are hit (None: all).

    `status` answers with `status` instead of handling; `rate_limit` with 429 and its headers.
    `delay` waits `seconds`, then handles. `reset_before` drops the connection unhandled; `reset_after`
    handles and then drops it; `cut` sends half of the answer. `duplicate_delivery` sends each webhook
    of the request twice.
    """

    operation: str = "*"
    kind: Kind = "status"
    status: int = 500
    seconds: float = 0.0
    message: str = "Injected by the sandbox"
    skip: int = 0
    times: int | None = 1
    seen: int = 0
    hits: int = 0

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"unknown kind of fault {self.kind!r}; the kinds are {', '.join(KINDS)}")
        if not isinstance(self.operation, str) or not isinstance(self.message, str):
            raise ValueError("the operation and the message of a fault must be text")
        for name, (least, most) in _BOUNDS.items():
            value = getattr(self, name)
            kinds = int | float if name == "seconds" else int
            if name == "times" and value is None:
                continue
            if not isinstance(value, kinds) or isinstance(value, bool) or not least <= value <= most:
                raise ValueError(f"{name} must be a number from {least} to {most}, not {value!r}")

    @property
    def spent(self) -> bool:
        return self.times is not None and self.hits >= self.times

    def strikes(self, operation: str) -> bool:
        """Count a request of this operation; return whether the fault hits it."""
        if self.operation not in ("*", operation) or self.spent:
            return False
        self.seen += 1
        if self.seen <= self.skip:
            return False
        self.hits += 1
        return True

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


class Faults:
    """The armed faults, in the order of their addition; a request meets the first that matches."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []

    @property
    def armed(self) -> bool:
        return bool(self._faults)

    def __iter__(self) -> Iterator[Fault]:
        return iter(self._faults)

    def add(self, fault: Fault) -> Fault:
        self._faults.append(fault)
        return fault

    def clear(self) -> None:
        self._faults.clear()

    def strike(self, ctx: Context) -> Fault | None:
        """Return the fault that hits this request, and note it on the context."""
        operation = ctx.route.name if ctx.route else ""
        for fault in self._faults:
            if fault.strikes(operation):
                ctx.fault = fault.kind
                return fault
        return None


class ConnectionDroppedError(ConnectionResetError):
    """A fault made the sandbox drop the connection."""


async def before(fault: Fault, ctx: Context, extra: Headers) -> Answer | None:
    """Apply a fault before the request is handled; return its answer, or None to let it be handled."""
    if fault.kind == "delay":
        await asyncio.sleep(fault.seconds)
    elif fault.kind == "reset_before":
        drop(ctx)
    elif fault.kind in ("status", "rate_limit"):
        return _refusal(fault, ctx, extra)
    return None


def _refusal(fault: Fault, ctx: Context, extra: Headers) -> Answer:
    if fault.kind == "status":
        error = HttpError(fault.status, fault.message)
        return Answer(fault.status, error.body(ctx.now_iso, ctx.url))
    text = "CustomThrottlerGuard - Too many requests. Please try again later."
    error = HttpError(429, text, code="ThrottlerException", details=text)
    names = (b"X-RateLimit-Limit-Default", b"X-RateLimit-Remaining-Default", b"X-RateLimit-Reset-Default")
    extra[:] = [pair for pair in extra if not pair[0].startswith(b"X-RateLimit-")]
    extra += zip(names, (b"1", b"0", str(max(1, round(fault.seconds))).encode()), strict=True)
    return Answer(429, error.body(ctx.now_iso, ctx.url))


async def after(ctx: Context, send: Any, status: int, headers: Headers, body: bytes) -> None:
    """Drop the connection before the answer, or in the middle of it."""
    if ctx.fault == "cut":
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})
        drop(ctx, reset=False)
    drop(ctx)


def drop(ctx: Context, *, reset: bool = True) -> None:
    """End the connection with a reset, or close it after what was sent."""
    transport = ctx.transport
    if transport is not None:
        if reset:
            connection = transport.get_extra_info("socket")
            if connection is not None:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            transport.abort()
        else:
            transport.close()
    raise ConnectionDroppedError(f"{ctx.method} {ctx.url}: the connection was dropped by a fault")
