"""How long a call may last, and how large an answer may be."""

from __future__ import annotations

import time
import zlib
from contextvars import ContextVar

# When the current call must end, in seconds of the monotonic clock.
_end: ContextVar[float | None] = ContextVar("calcom_deadline", default=None)


def remaining() -> float | None:
    """Seconds that the current call has left; `None` without a deadline."""
    end = _end.get()
    return None if end is None else end - time.monotonic()


class TimeBudget:
    """The seconds that a call may take, including the calls that it depends on."""

    __slots__ = ("_seconds", "_token")

    def __init__(self, seconds: float | None) -> None:
        self._seconds = seconds

    def __enter__(self) -> None:
        end, outer = None, _end.get()
        if self._seconds is not None:
            end = time.monotonic() + self._seconds
        if outer is not None and (end is None or outer < end):
            end = outer
        self._token = _end.set(end)

    def __exit__(self, *failure: object) -> None:
        _end.reset(self._token)


def shorter(one: float | None, other: float | None) -> float | None:
    """The shorter of two times; `None` is endless."""
    if one is None or other is None:
        return other if one is None else one
    return min(one, other)


class DeadlineOver(TimeoutError):  # noqa: N818  (internal: becomes APITimeoutError)
    """The deadline of a call passed before a request was sent."""


class UnreadableBody(Exception):  # noqa: N818  (internal: becomes ResponseDecodeError)
    """A body that is too large, or not encoded as its header says."""


class Body:
    """Decompresses and collects the pieces of a body, up to a size."""

    __slots__ = ("_largest", "_pieces", "_size", "_unpack", "is_known")

    def __init__(self, encoding: str, largest: int) -> None:
        name = encoding.strip().lower() or "identity"
        self.is_known = name in ("gzip", "x-gzip", "deflate", "identity")
        self._unpack = zlib.decompressobj(47) if self.is_known and name != "identity" else None
        self._largest = largest
        self._pieces: list[bytes] = []
        self._size = 0

    def add(self, piece: bytes) -> None:
        """Take one more piece."""
        if self._unpack is not None:
            piece = self._unpacked(piece)
        self._size += len(piece)
        if self._size > self._largest:
            raise UnreadableBody(f"the answer is larger than {self._largest} bytes (max_response_bytes)")
        self._pieces.append(piece)

    def _unpacked(self, piece: bytes) -> bytes:
        assert self._unpack is not None
        most = self._largest - self._size + 1
        try:
            return self._unpack.decompress(piece, most)
        except zlib.error:
            if self._size or self._pieces:
                raise UnreadableBody("the answer does not match its content-encoding") from None
        # Some servers leave out the header of deflate.
        self._unpack = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            return self._unpack.decompress(piece, most)
        except zlib.error:
            raise UnreadableBody("the answer does not match its content-encoding") from None

    def whole(self) -> bytes:
        """The body."""
        if self._unpack is not None and self._size and not self._unpack.eof:
            raise UnreadableBody("the answer ends too early for its content-encoding")
        return b"".join(self._pieces)
