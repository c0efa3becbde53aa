# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
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

FIELDS = frozenset(("identifier",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_identifier = data["identifier"]
        if type(f_identifier) is not str:
            odd(RemoveTelegramSubscription, "identifier", data, drift)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RemoveTelegramSubscription, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(RemoveTelegramSubscription)
    self.identifier = f_identifier
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RemoveTelegramSubscription(Model):
    """Sent by `remove_telegram_subscription`."""

    __slots__ = ("identifier",)

    _names = (("identifier", "identifier"),)
    _decode = staticmethod(decode)

    identifier: str

    def __init__(
        self,
        *,
        identifier: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.identifier = identifier
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("identifier", "identifier", True, STRING),)
