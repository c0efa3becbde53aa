"""Made-up deliveries for trying out a receiver: one per trigger, with the fields that the server sends.

`samples.json` has the fields of a booking, and for each trigger those that are added or replaced. `alone` are
triggers whose payload is not a booking, `flat` those that send it without a payload around it.
`@start+30m` is a time half an hour after the start of the booking.
"""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from ..types import JSON
from .events import TRIGGERS

_TIME = re.compile(r"@start(?:([+-]\d+)m)?")


@cache
def _written() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(Path(__file__).with_name("samples.json").read_text("utf-8"))
    return found


def sample(trigger: str, now: datetime | None = None) -> dict[str, JSON]:
    """The body of a delivery; `KeyError` for an unknown trigger."""
    if trigger not in TRIGGERS:
        raise KeyError(trigger)
    now = now or datetime.now(UTC)
    written = _written()
    base = {} if trigger in written["alone"] else written["booking"]
    start = (now + timedelta(days=1)).replace(minute=0, second=0, microsecond=0)
    payload: dict[str, JSON] = _filled({**base, **written["fields"].get(trigger, {})}, start)
    if trigger in written["flat"]:
        return {"triggerEvent": trigger, **payload}
    return {"triggerEvent": trigger, "createdAt": _text(now, "milliseconds"), "payload": payload}


def _text(moment: datetime, timespec: str = "seconds") -> str:
    return moment.isoformat(timespec=timespec).replace("+00:00", "Z")


def _filled(value: Any, start: datetime) -> Any:
    """Return a copy of a value with its times."""
    if isinstance(value, dict):
        return {name: _filled(each, start) for name, each in value.items()}
    if isinstance(value, list):
        return [_filled(each, start) for each in value]
    time = _TIME.fullmatch(value) if isinstance(value, str) else None
    return _text(start + timedelta(minutes=int(time[1] or 0))) if time else value
