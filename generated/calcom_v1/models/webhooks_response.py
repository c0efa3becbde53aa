# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    List,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from .webhook import decode as decode_webhook

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .webhook import Webhook

FIELDS = frozenset(("webhooks",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_webhooks = data["webhooks"]
        if type(f_webhooks) is not list:
            return decode_exactly(WebhooksResponse, data, drift, mark)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(WebhooksResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_webhooks:
            f_webhooks = (
                [decode_webhook(f_webhooks[0], drift)]
                if len(f_webhooks) == 1
                else [decode_webhook(item, drift) for item in f_webhooks]
            )
    except Odd:
        return decode_exactly(WebhooksResponse, data, drift, mark)
    self = new(WebhooksResponse)
    self.webhooks = f_webhooks
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class WebhooksResponse(Model):
    """Returned by `list_webhooks`."""

    __slots__ = ("webhooks",)

    _names = (("webhooks", "webhooks"),)
    _decode = staticmethod(decode)

    webhooks: list[Webhook]

    def __init__(
        self,
        *,
        webhooks: list[Webhook],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.webhooks = webhooks
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .webhook import Webhook

        return (("webhooks", "webhooks", True, List(Ref(Webhook))),)
