"""Recorded answers with pieces torn out, swapped and replaced: they decode, or end in our error.

`MUTATIONS=100000` in the environment sets how many are tried.
"""

from __future__ import annotations

import copy
import os
import random
from collections.abc import Iterator
from functools import partial
from importlib import import_module
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.generated.recorded import Exchange, exchanges

MUTATIONS = int(os.environ.get("MUTATIONS", "4000"))
JUNK: list[Any] = [
    *(None, True, False, 0, -1, 1.5, 10**30, "", "x", "2026-11-24T09:00:00.000Z", "2026-11-24", "success"),
    *([], {}, [[]], [{}], [None], {"": None}, {"type": "x"}, {"type": []}, {"error": {"details": [1]}}),
    *("2026-13-45T99:99:99Z", "0000-00-00", "\ud800", "2026-W01-1", "20261124T0900", float("inf")),
]


def places(data: Any) -> list[tuple[Any, Any]]:
    """(container, key) of every value inside."""
    found: list[tuple[Any, Any]] = []
    stack = [data]
    while stack:
        node = stack.pop()
        inside = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
        for key, value in inside:
            found.append((node, key))
            stack.append(value)
    return found


def mutated(data: Any, choose: random.Random) -> Any:
    data = copy.deepcopy(data)
    for _ in range(choose.randint(1, 4)):
        found = places(data)
        if not found:
            return choose.choice(JUNK)
        node, key = choose.choice(found)
        match choose.randrange(6):
            case 0:
                del node[key]
            case 1 | 2:
                node[key] = copy.deepcopy(choose.choice(JUNK))
            case 3:
                other, place = choose.choice(found)
                node[key] = copy.deepcopy(other[place]) if place in range_of(other) else None
            case 4:
                if isinstance(node, dict):
                    node[f"{key}New"] = copy.deepcopy(choose.choice(JUNK))
                else:
                    node.append(copy.deepcopy(choose.choice(JUNK)))
            case 5:
                if isinstance(node, dict):
                    node[str(choose.choice(JUNK))] = node.pop(key)
                else:
                    node.reverse()
    return choose.choice(JUNK) if choose.random() < 0.01 else data


def range_of(node: Any) -> Any:
    return node if isinstance(node, dict) else range(len(node))


def check(exchange: Exchange, data: Any) -> bool:
    """Whether it was decoded; anything but our error goes through to the test."""
    module = exchange.module()
    package = module.__name__.partition(".")[0]
    types = import_module(f"{package}.types")
    codec = import_module(f"{package}._codec")
    notes: list[Any] = []
    try:
        value = (module._decode if exchange.good else module._decode_error)(exchange.status, data, notes)
    except types.DecodeError as error:
        paths = [error.path]
        value = None
        refused = True
    else:
        paths = [note.path for note in notes]
        refused = False
    assert all(path.startswith("$") and "$.." not in path for path in paths)
    if refused:
        return False
    again = codec.encode(value)
    assert isinstance(repr(value), str)
    if exchange.good or value is not None:
        assert same(again, data)
    return True


def same(encoded: Any, data: Any) -> bool:
    """Whether the encoded data is what was decoded, but for the writing of times."""
    if isinstance(data, dict):
        return (
            isinstance(encoded, dict)
            and encoded.keys() == data.keys()
            and all(same(encoded[k], data[k]) for k in data)
        )
    if isinstance(data, list):
        return (
            isinstance(encoded, list)
            and len(encoded) == len(data)
            and all(same(one, other) for one, other in zip(encoded, data, strict=True))
        )
    if isinstance(data, str) and encoded != data:
        return isinstance(encoded, str) and "T" in encoded and len(data) > 10
    return type(encoded) is type(data) and encoded == data


def samples() -> Iterator[Exchange]:
    """Some exchanges of each operation and status, so that rare operations get their share."""
    seen: dict[tuple[str, str, int], int] = {}
    for exchange in exchanges():
        key = (exchange.name[:2], exchange.operation.id, exchange.status)
        seen[key] = seen.get(key, 0) + 1
        if seen[key] <= 5:
            yield exchange


SAMPLES = list(samples())


@pytest.mark.parametrize("seed", range(4))
def test_mutated_answers_decode_or_end_in_our_error(seed: int) -> None:
    choose = random.Random(seed)
    decoded = sum(check(e, mutated(e.data, choose)) for e in choose.choices(SAMPLES, k=MUTATIONS // 4))
    assert MUTATIONS // 8 < decoded < MUTATIONS // 4


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text()
    | st.datetimes().map(str),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=12,
)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(exchange=st.sampled_from(SAMPLES), junk=JSON, seed=st.integers(0, 10_000))
def test_any_json_in_any_place_decodes_or_ends_in_our_error(exchange: Exchange, junk: Any, seed: int) -> None:
    data = copy.deepcopy(exchange.data)
    found = places(data)
    if found:
        node, key = found[seed % len(found)]
        node[key] = junk
    else:
        data = junk
    check(exchange, data)


def outcome(exchange: Exchange, data: Any) -> tuple[Any, list[str]]:
    """What decoding gives, and what it notes."""
    module = exchange.module()
    types = import_module(f"{module.__name__.partition('.')[0]}.types")
    notes: list[Any] = []
    try:
        value = (module._decode if exchange.good else module._decode_error)(exchange.status, data, notes)
    except types.DecodeError as error:
        return str(error), []
    return value, sorted(map(repr, notes))


def test_the_fast_and_the_exact_decoders_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    choose = random.Random(7)
    cases = [(e, mutated(e.data, choose) if n else e.data) for e in SAMPLES for n in range(3)]
    fast = [outcome(exchange, data) for exchange, data in cases]
    for api in ("v1", "v2"):
        codec = import_module(f"calcom_{api}._codec")
        models = import_module(f"calcom_{api}.models")
        for cls in map(models.__getattr__, models.__all__):
            if isinstance(cls, type) and issubclass(cls, codec.Model):
                monkeypatch.setattr(cls, "_decode", staticmethod(partial(codec.decode_exactly, cls)))
    for (exchange, data), (value, notes) in zip(cases, fast, strict=True):
        assert outcome(exchange, data) == (value, notes), exchange.name
