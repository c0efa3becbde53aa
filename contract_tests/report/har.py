"""The exchanges of a run as a HAR file."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any
from urllib.parse import parse_qsl

from contract_tests.results import Exchange


def render_har(exchanges: Iterable[Exchange], base_url: str, started: str) -> str:
    """Render HAR 1.2; the exchanges are already redacted."""
    entries = [_entry(exchange, base_url, started) for exchange in exchanges]
    log = {"version": "1.2", "creator": {"name": "calcom contract", "version": "1"}, "entries": entries}
    return json.dumps({"log": log}, ensure_ascii=False) + "\n"


def _entry(exchange: Exchange, base_url: str, started: str) -> dict[str, Any]:
    _path, _, query = exchange.path.partition("?")
    request: dict[str, Any] = {
        "method": exchange.method,
        "url": base_url + exchange.path,
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": _pairs(exchange.request_headers),
        "queryString": [{"name": n, "value": v} for n, v in parse_qsl(query, keep_blank_values=True)],
        "headersSize": -1,
        "bodySize": len(exchange.request_body or ""),
    }
    if exchange.request_body is not None:
        request["postData"] = {"mimeType": "application/json", "text": exchange.request_body}
    return {
        "startedDateTime": started,
        "time": exchange.elapsed_ms,
        "request": request,
        "response": {
            "status": exchange.status or 0,
            "statusText": "",
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": _pairs(exchange.headers),
            "content": {
                "size": len(exchange.body or ""),
                "mimeType": exchange.headers.get("content-type", ""),
                "text": exchange.body or "",
            },
            "redirectURL": exchange.headers.get("location", ""),
            "headersSize": -1,
            "bodySize": -1,
        },
        "cache": {},
        "timings": {"send": 0, "wait": exchange.elapsed_ms, "receive": 0},
    }


def _pairs(headers: dict[str, str]) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in headers.items()]
