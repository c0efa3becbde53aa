"""What webhooks are sent about a booking, per trigger."""

from __future__ import annotations

from typing import Any

from .state import Row, State
from .wire import dump_json


def booking_payload(state: State, trigger: str, booking: Row, **extra: Any) -> Row:
    """The `payload` of a booking's event."""
    return {"uid": booking["uid"], "bookingId": booking["id"], **extra}


def fill_template(template: str, payload: Any) -> tuple[str, str]:
    """A custom template filled in, and its content type."""
    return dump_json(payload), "application/json"
