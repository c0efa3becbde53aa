"""Read deliveries, and make them for tests."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime

from ..errors import ConfigurationError, WebhookVerificationError
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

    Bodies with an unknown trigger, or made by a payload template, become a plain `WebhookEvent`; its
    payload is `{"text": ...}` if the body is not JSON or is nested too deeply for Python.
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
    # MEETING_STARTED and MEETING_ENDED put the fields of the booking beside the trigger.
    payload = inner if isinstance(inner, Mapping) else data
    cls = TRIGGERS.get(trigger, WebhookEvent)
    return cls(
        trigger=trigger,
        created_at=read_time(data.get("createdAt")),
        version=version,
        payload=payload,
        body=raw,
        **cls._fields(payload),
    )


def receive(
    body: bytes,
    headers: Headers,
    *,
    secret: Secrets,
    allow_unsigned: bool = False,
    max_age: float | None = None,
) -> WebhookEvent:
    """Verify a delivery and read it.

    `headers` may come from any server: a mapping, the headers of `http.server`, a list of pairs, a WSGI
    environment, Django's `META`. A delivery whose time is more than `max_age` seconds in the past or in the
    future is refused, so that nobody can replay an old one.
    """
    pairs = pairs_of(headers)
    verify(body, pairs, secret, allow_unsigned=allow_unsigned)
    event = parse(body, version=next(values_of(pairs, VERSION_HEADER), None))
    if max_age is not None:
        _refuse_old(event, max_age)
    return event


def _refuse_old(event: WebhookEvent, max_age: float) -> None:
    if not isinstance(max_age, int | float) or not max_age > 0:
        raise ConfigurationError(f"max_age must be a positive number of seconds, not {max_age!r}.")
    made = event.created_at
    if made is None:
        raise WebhookVerificationError("The delivery does not say when it was made, but max_age is set.")
    age = (datetime.now(UTC) - made).total_seconds()
    if abs(age) > max_age:
        when = f"{age:.0f} s ago" if age > 0 else f"{-age:.0f} s from now"
        raise WebhookVerificationError(
            f"The delivery says that it was made {when}; max_age is {max_age:g} s."
        )


def deliver_headers(
    body: bytes | str, secret: Secret | None, *, version: str = VERSIONS[0]
) -> dict[str, str]:
    """Return the headers that the server would send with this body, for tests of receivers."""
    return {
        "content-type": "application/json",
        SIGNATURE_HEADER: sign(body, secret) if secret else UNSIGNED,
        VERSION_HEADER: version,
    }
