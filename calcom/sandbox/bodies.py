"""Bodies and queries: read like the server's parsers, written like JSON in JavaScript."""

from __future__ import annotations

import json
import math
import re
import zlib
from collections.abc import Awaitable, Callable
from itertools import accumulate
from typing import Any
from urllib.parse import parse_qsl

from .errors import BareError, bad_request

MAX_BODY = 10 * 1024 * 1024
MAX_PARAMETERS = 1000  # in a query or a form, as in the server's parser
_MAX_DEPTH = 200

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=str, allow_nan=False).encode


def dump_json(value: Any) -> str:
    """A value as the server writes it: compact, and null for a number that JSON does not have."""
    try:
        return _encode(value)
    except ValueError:
        return _encode(_finite(value))


def _finite(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _finite(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_finite(each) for each in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def parse_query(query_string: str) -> dict[str, Any]:
    """Parse a query string like `qs` in Express."""
    parsed: dict[str, Any] = {}
    kept = "&".join(query_string.split("&", MAX_PARAMETERS)[:MAX_PARAMETERS])
    for key, value in parse_qsl(kept, keep_blank_values=True, errors="replace"):
        head, *rest = re.split(r"[\[]", key, maxsplit=5)
        path = [part.removesuffix("]") for part in rest]
        _put(parsed, [head, *path] if head or not path else path, value)
    return {key: _as_list(value) for key, value in parsed.items()}


def _put(container: dict[str, Any], path: list[str], value: str) -> None:
    key, *rest = path
    if key == "":
        key = str(len(container))
    if rest:
        child = container.get(key)
        if not isinstance(child, dict):
            child = container[key] = {} if child is None else {"0": child}
        _put(child, rest, value)
    elif key in container:
        earlier = container[key]
        if isinstance(earlier, dict):
            earlier[str(len(earlier))] = value
        else:
            container[key] = earlier if isinstance(earlier, list) else [earlier]
            container[key].append(value)
    else:
        container[key] = value


def _as_list(value: Any) -> Any:
    """Turn objects with the keys 0, 1, 2, ... into the lists that `a[]` and `a[0]` mean."""
    if not isinstance(value, dict):
        return value
    inner = {key: _as_list(item) for key, item in value.items()}
    if inner and all(key == str(index) for index, key in enumerate(inner)):
        return list(inner.values())
    return inner


_NUMBER = re.compile(r"[+-]?(\d+\.?\d*([eE][+-]?\d+)?|\.\d+([eE][+-]?\d+)?|Infinity)", re.ASCII)
_BASED = re.compile(r"0([xX][0-9a-fA-F]+|[oO][0-7]+|[bB][01]+)")


def number_of(text: str) -> float | None:
    """Convert a text like JavaScript's `Number`; None for NaN."""
    text = text.strip()
    if _BASED.fullmatch(text):
        return float(int(text, 0))
    if _NUMBER.fullmatch(text):
        return float(text)
    return None if text else 0.0


class ClientGoneError(Exception):
    """The caller disconnected before the end of the body."""


async def read_body(
    receive: Callable[[], Awaitable[Any]], headers: dict[str, str], limit: int = MAX_BODY
) -> bytes:
    """Read the whole body, but no further than the limit."""
    too_large = BareError(413, "request entity too large")
    announced = headers.get("content-length", "")
    if announced.isdigit() and int(announced) > limit:
        raise too_large
    chunks, size = [], 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientGoneError
        chunk = message.get("body", b"")
        size += len(chunk)
        if size > limit:
            raise too_large
        chunks.append(chunk)
        if not message.get("more_body"):
            return b"".join(chunks)


def inflated(raw: bytes, encoding: str) -> bytes:
    """Decompress a body, but no further than the limit."""
    encoding = encoding.strip().lower()
    if encoding in ("", "identity"):
        return raw
    windows = {"gzip": 16 + zlib.MAX_WBITS, "deflate": zlib.MAX_WBITS}
    if encoding not in windows:
        raise BareError(415, f'unsupported content encoding "{encoding}"')
    inflater = zlib.decompressobj(windows[encoding])
    try:
        whole = inflater.decompress(raw, MAX_BODY + 1)
    except zlib.error:
        raise bad_request("incorrect header check") from None
    if len(whole) > MAX_BODY:
        raise BareError(413, "request entity too large")
    return whole


def parse_body(raw: bytes, content_type: str, *, forms: bool = False, strict: bool = True) -> Any:
    """Parse a body like the server: JSON, a form if `forms` are read, else None.

    `strict` as in Express: JSON must be an object or a list.
    """
    media, _, parameters = content_type.partition(";")
    media = media.strip().lower()
    if media == "application/x-www-form-urlencoded" and forms:
        if raw.count(b"&") >= MAX_PARAMETERS:
            raise BareError(413, "too many parameters")
        return parse_query(raw.decode("utf-8", errors="replace"))
    if media != "application/json" or not raw:
        return None
    charset = re.search(r"charset=\"?([\w-]+)", parameters, re.IGNORECASE)
    name = charset.group(1).lower() if charset else "utf-8"
    if not name.startswith("utf-"):
        raise BareError(415, f'unsupported charset "{name.upper()}"')
    try:
        text = raw.decode(name, errors="replace").removeprefix("\ufeff")
        return _load_json(text, strict)
    except LookupError:
        raise BareError(415, f'unsupported charset "{name.upper()}"') from None
    except RecursionError:
        raise bad_request("Invalid JSON: nested too deeply") from None


def _load_json(text: str, strict: bool) -> Any:
    if not text.strip():
        return None
    if text.count("[") + text.count("{") > _MAX_DEPTH and _too_deep(text):
        raise bad_request("Invalid JSON: nested too deeply")
    first = text.lstrip(" \t\n\r")[:1]
    if strict and first and first not in "[{":  # the error is about the first character
        raise bad_request(_unexpected(text, text.index(first)))
    try:
        return json.loads(text, parse_constant=_refuse_constant, parse_float=_number)
    except json.JSONDecodeError as problem:
        raise bad_request(_json_complaint(text, problem)) from None
    except _ConstantError as constant:
        raise bad_request(_unexpected(text, text.index(str(constant)))) from None
    except ValueError as problem:  # a number with thousands of digits
        raise bad_request(str(problem)) from None


def _number(text: str) -> float:
    """A number as JavaScript has it, which knows no difference between 3 and 3.0."""
    number = float(text)
    return int(number) if number.is_integer() else number


class _ConstantError(ValueError):
    """NaN or Infinity, which Python would accept."""


def _refuse_constant(name: str) -> Any:
    raise _ConstantError(name)


_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*+"?', re.DOTALL)


_NO_BRACKETS = re.compile(rb"[^\[\]{}]+")
_STEPS = [1 if mark in b"[{" else -1 for mark in range(256)]


def _too_deep(text: str) -> bool:
    """Return whether a text is nested too deeply, without quoted brackets; always in one pass."""
    brackets = _NO_BRACKETS.sub(b"", _QUOTED.sub("", text).encode("utf-8", "replace"))
    return max(accumulate(map(_STEPS.__getitem__, brackets)), default=0) > _MAX_DEPTH


def _json_complaint(text: str, problem: json.JSONDecodeError) -> str:
    """Return the server parser's message for the same error."""
    position = problem.pos
    if position >= len(text.rstrip()):
        return "Unexpected end of JSON input"
    if problem.msg.startswith("Unterminated string"):
        return f"Unterminated string in JSON at position {len(text)}"
    if problem.msg.startswith("Expecting ':'"):
        return f"Expected ':' after property name in JSON at position {position}"
    if problem.msg.startswith("Expecting property name"):
        if text[:position].rstrip().endswith(","):
            return f"Expected double-quoted property name in JSON at position {position}"
        return f"Expected property name or '}}' in JSON at position {position}"
    for literal in ("null", "true", "false"):
        if text[position] == literal[0]:
            # the error is at the first letter that differs from the literal
            pairs = zip(literal, text[position:], strict=False)
            position += next(
                (place for place, (is_, given) in enumerate(pairs) if is_ != given), len(literal)
            )
            break
    if position >= len(text):
        return "Unexpected end of JSON input"
    return _unexpected(text, position)


_AROUND = 10


def _unexpected(text: str, position: int) -> str:
    start, end = max(0, position - _AROUND), min(len(text), position + _AROUND)
    if len(text) <= 2 * _AROUND:
        start, end = 0, len(text)
    before, after = "..." if start else "", "..." if end < len(text) else ""
    return f"Unexpected token '{text[position]}', {before}\"{text[start:end]}\"{after} is not valid JSON"
