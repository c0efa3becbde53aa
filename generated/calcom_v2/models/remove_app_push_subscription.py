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

FIELDS = frozenset(("token",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_token = data["token"]
        if type(f_token) is not str:
            odd(RemoveAppPushSubscription, "token", data, drift)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RemoveAppPushSubscription, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(RemoveAppPushSubscription)
    self.token = f_token
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RemoveAppPushSubscription(Model):
    """Sent by `remove_app_push_subscription`."""

    __slots__ = ("token",)

    _names = (("token", "token"),)
    _hidden = frozenset(("token",))
    _decode = staticmethod(decode)

    token: str

    def __init__(
        self,
        *,
        token: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.token = token
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("token", "token", True, STRING),)
