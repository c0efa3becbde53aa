"""How long a call may last, and how large an answer may be, without a network."""

from __future__ import annotations

import gzip
import time
import tracemalloc
import zlib
from collections.abc import Callable
from typing import Any

import pytest

from calcom._concurrency import TimeLimit
from calcom._limits import Body, TimeBudget, UnreadableBody, remaining, shorter


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Sets the monotonic clock."""
    shown = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: shown[0])

    def set_to(now: float) -> None:
        shown[0] = now

    return set_to


def test_outside_of_a_call_there_is_no_end() -> None:
    assert remaining() is None
    with TimeBudget(None):
        assert remaining() is None


def test_a_call_has_its_seconds_and_then_none(clock: Callable[[float], None]) -> None:
    with TimeBudget(30):
        assert remaining() == 30
        clock(110)
        assert remaining() == 20
        clock(140)
        assert remaining() == -10
    assert remaining() is None


@pytest.mark.parametrize(
    ("outer", "inner", "left"),
    [(30, 10, 10), (10, 30, 10), (None, 10, 10), (10, None, 10), (None, None, None)],
)
def test_a_call_within_a_call_ends_no_later(
    clock: Callable[[float], None], outer: float | None, inner: float | None, left: float | None
) -> None:
    with TimeBudget(outer):
        with TimeBudget(inner):
            assert remaining() == left
        assert remaining() == outer


def test_a_time_limit_checks_what_is_left(clock: Callable[[float], None]) -> None:
    with TimeLimit(5) as _, TimeLimit(None):
        limit = TimeLimit(None)
        clock(104.9)
        limit.check()
        clock(105)
        with pytest.raises(TimeoutError):
            limit.check()
    limit.check()


@pytest.mark.parametrize(
    ("one", "other", "least"),
    [(None, None, None), (1, None, 1), (None, 2, 2), (1, 2, 1), (2, 1, 1), (0, 1, 0), (None, 0, 0)],
)
def test_the_shorter_of_two_times(one: float | None, other: float | None, least: float | None) -> None:
    assert shorter(one, other) == least


def whole(encoding: str, pieces: list[bytes], largest: int = 100) -> bytes:
    body = Body(encoding, largest)
    for piece in pieces:
        body.add(piece)
    return body.whole()


TEXT = b"what is in the answer"
RAW = zlib.compressobj(wbits=-zlib.MAX_WBITS)
BARE = RAW.compress(TEXT) + RAW.flush()


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        *(("", TEXT), ("identity", TEXT), (" Identity ", TEXT), ("gzip", gzip.compress(TEXT, mtime=0))),
        *(("X-GZIP", gzip.compress(TEXT, mtime=0)), ("deflate", zlib.compress(TEXT)), ("deflate", BARE)),
    ],
)
@pytest.mark.parametrize("size", [1, 5, 1000])
def test_a_body_comes_in_pieces_and_unpacked(encoding: str, packed: bytes, size: int) -> None:
    assert Body(encoding, 1).is_known
    pieces = [packed[start : start + size] for start in range(0, len(packed), size)]
    if encoding == "deflate" and packed == BARE and size == 1:
        # The first byte alone does not tell the two forms of deflate apart.
        pieces = [packed[:2], *pieces[2:]]
    assert whole(encoding, pieces) == TEXT


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, deflate", "nonsense"])
def test_what_the_http_library_unpacks_stays_as_it_is(encoding: str) -> None:
    assert not Body(encoding, 1).is_known
    assert whole(encoding, [TEXT]) == TEXT


@pytest.mark.parametrize("encoding", ["", "gzip", "deflate"])
def test_a_body_may_have_its_largest_size_and_no_more(encoding: str) -> None:
    packing: dict[str, Any] = {"": bytes, "gzip": gzip.compress, "deflate": zlib.compress}
    pack = packing[encoding]
    assert whole(encoding, [pack(b"a" * 100)]) == b"a" * 100
    with pytest.raises(UnreadableBody, match=r"larger than 100 bytes \(max_response_bytes\)"):
        whole(encoding, [pack(b"a" * 101)])


def test_pieces_are_counted_together() -> None:
    assert whole("", [b"a" * 50, b"b" * 50]) == b"a" * 50 + b"b" * 50
    with pytest.raises(UnreadableBody):
        whole("", [b"a" * 50, b"b" * 51])


def test_a_bomb_is_not_unpacked_beyond_the_limit() -> None:
    bomb = gzip.compress(bytes(50_000_000), 9)
    body = Body("gzip", 1000)
    tracemalloc.start()
    try:
        with pytest.raises(UnreadableBody):
            body.add(bomb)
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
@pytest.mark.parametrize("bad", [b"not packed at all", b"\xff\xff\xff"])
def test_what_is_not_packed_as_it_says(encoding: str, bad: bytes) -> None:
    with pytest.raises(UnreadableBody, match="does not match its content-encoding"):
        whole(encoding, [bad])


def test_what_is_packed_at_first_only() -> None:
    packed = gzip.compress(TEXT)
    with pytest.raises(UnreadableBody, match="does not match its content-encoding"):
        whole("gzip", [packed[:-8], bytes(8)])


@pytest.mark.parametrize(("encoding", "pack"), [("gzip", gzip.compress), ("deflate", zlib.compress)])
def test_a_body_that_ends_too_early(encoding: str, pack: Callable[[bytes], bytes]) -> None:
    packed = pack(TEXT)
    with pytest.raises(UnreadableBody, match="ends too early"):
        whole(encoding, [packed[:-1]])
    assert whole(encoding, [packed]) == TEXT
    assert whole(encoding, []) == b""
