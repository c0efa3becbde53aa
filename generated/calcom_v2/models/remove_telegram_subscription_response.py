# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    STRING,
    Choice,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "status",
        "message",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_status = data["status"]
        f_message = data["message"]
        if f_status != "success":
            odd(RemoveTelegramSubscriptionResponse, "status", data, drift)
        if type(f_message) is not str:
            odd(RemoveTelegramSubscriptionResponse, "message", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RemoveTelegramSubscriptionResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(RemoveTelegramSubscriptionResponse)
    self.status = f_status
    self.message = f_message
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RemoveTelegramSubscriptionResponse(Model):
    """Returned by `remove_telegram_subscription`."""

    __slots__ = (
        "status",
        "message",
    )

    _names = (
        ("status", "status"),
        ("message", "message"),
    )
    _decode = staticmethod(decode)

    status: Literal["success"]
    message: str

    def __init__(
        self,
        *,
        message: str,
        status: Literal["success"] = "success",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.message = message
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("status", "status", True, Choice("success")),
            ("message", "message", True, STRING),
        )
