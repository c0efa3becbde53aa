"""Reading deliveries, and making them for tests."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from ..types import JSON
from .events import TRIGGERS, WebhookEvent, read_time
from .signatures import (
    SIGNATURE_HEADER,
    UNSIGNED,
    VERSION_HEADER,
    VERSIONS,
    Headers,
    Secret,
    Secrets,
    encoded,
    pairs_of,
    sign,
    values_of,
    verify,
)


def parse(body: bytes | str, *, version: str | None = None) -> WebhookEvent:
    """Read a body that has been verified.

    Bodies of an unknown trigger, and those that a payload template made, become a plain `WebhookEvent`; its
    payload is `{"text": ...}` if the body is no JSON, or nested beyond what Python reads.
    """
    raw = encoded(body)
    try:
        data = json.loads(raw)
    except (ValueError, RecursionError):
        return WebhookEvent(
            trigger="",
            created_at=None,
            version=version,
            payload={"text": raw.decode("utf-8", "replace")},
            body=raw,
        )
    if not isinstance(data, Mapping):
        return WebhookEvent(trigger="", created_at=None, version=version, payload={"value": data}, body=raw)
    trigger = data.get("triggerEvent")
    trigger = trigger if isinstance(trigger, str) else ""
    inner = data.get("payload")
    # MEETING_STARTED and MEETING_ENDED lay the booking beside the trigger.
    payload = inner if isinstance(inner, Mapping) else data
    cls = TRIGGERS.get(trigger, WebhookEvent)
    read: Callable[[Mapping[str, JSON]], dict[str, JSON]] = getattr(cls, "_fields", lambda payload: {})
    return cls(
        trigger=trigger,
        created_at=read_time(data.get("createdAt")),
        version=version,
        payload=payload,
        body=raw,
        **read(payload),
    )


def receive(body: bytes, headers: Headers, *, secret: Secrets, allow_unsigned: bool = False) -> WebhookEvent:
    """Verify a delivery and read it.

    `headers` may be those of any server: a mapping, the headers of `http.server`, a list of pairs, a WSGI
    environment, Django's `META`.
    """
    pairs = pairs_of(headers)
    verify(body, pairs, secret, allow_unsigned=allow_unsigned)
    return parse(body, version=next(values_of(pairs, VERSION_HEADER), None))


def deliver_headers(
    body: bytes | str, secret: Secret | None, *, version: str = VERSIONS[0]
) -> dict[str, str]:
    """Return the headers that the server would send with this body, for tests of receivers."""
    return {
        "content-type": "application/json",
        SIGNATURE_HEADER: sign(body, secret) if secret else UNSIGNED,
        VERSION_HEADER: version,
    }
