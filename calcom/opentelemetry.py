"""OpenTelemetry spans for the attempts of calls: `CalCom(on_attempt=calcom.opentelemetry.spans())`.

Each attempt is a separate span, named after the operation, with version, attempt and request id.
It contains no address, key, query or body. Needs the extra `opentelemetry`.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from ._extras import require
from ._settings import Attempt
from ._version import __version__

if TYPE_CHECKING:
    from opentelemetry.trace import TracerProvider

__all__ = ["spans"]


def spans(tracer_provider: TracerProvider | None = None) -> Callable[[Attempt], None]:
    """Make an `on_attempt` that records a span for each attempt, as a child of the current span."""
    require("opentelemetry", "calcom.opentelemetry")
    from opentelemetry import trace
    from opentelemetry.trace import SpanKind, Status, StatusCode

    tracer = trace.get_tracer("calcom", __version__, tracer_provider)

    def record(attempt: Attempt) -> None:
        ended = time.time_ns()
        attributes: dict[str, str | int] = {
            "calcom.operation": attempt.operation,
            "calcom.attempt": attempt.number,
            "http.request.method": attempt.method,
        }
        if attempt.number > 1:
            attributes["http.request.resend_count"] = attempt.number - 1
        for name, value in (
            ("calcom.api_version", attempt.version),
            ("calcom.request_id", attempt.request_id),
            ("http.response.status_code", attempt.status_code),
            ("error.type", type(attempt.error).__name__ if attempt.error is not None else None),
        ):
            if value is not None:
                attributes[name] = value
        span = tracer.start_span(
            f"calcom {attempt.operation}",
            kind=SpanKind.CLIENT,
            attributes=attributes,
            start_time=ended - int(attempt.seconds * 1e9),
        )
        if attempt.error is not None:
            span.set_status(Status(StatusCode.ERROR))
        span.end(ended)

    return record
