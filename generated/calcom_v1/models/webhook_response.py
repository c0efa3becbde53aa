# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset
from .webhook import decode as decode_webhook

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .webhook import Webhook

FIELDS = frozenset(
    (
        "webhook",
        "message",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_webhook = data["webhook"]
        more = len(data) - 1
        f_message = absent
        if more:
            if "message" in data:
                f_message = data["message"]
                more -= 1
                if type(f_message) is not str:
                    odd(WebhookResponse, "message", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(WebhookResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_webhook = decode_webhook(f_webhook, drift)
    except Odd:
        return decode_exactly(WebhookResponse, data, drift, mark)
    self = new(WebhookResponse)
    self.webhook = f_webhook
    self.message = f_message
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class WebhookResponse(Model):
    """Returned by `create_webhook`, `get_webhook` and `update_webhook`."""

    __slots__ = (
        "webhook",
        "message",
    )

    _names = (
        ("webhook", "webhook"),
        ("message", "message"),
    )
    _decode = staticmethod(decode)

    webhook: Webhook
    message: str | Unset

    def __init__(
        self,
        *,
        webhook: Webhook,
        message: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.webhook = webhook
        self.message = message
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .webhook import Webhook

        return (
            ("webhook", "webhook", True, Ref(Webhook)),
            ("message", "message", False, STRING),
        )
