# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
    from .register_app_push_subscription_platform import RegisterAppPushSubscriptionPlatform

FIELDS = frozenset(
    (
        "token",
        "platform",
        "deviceId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_token = data["token"]
        f_platform = data["platform"]
        f_device_id = data["deviceId"]
        if type(f_token) is not str:
            odd(RegisterAppPushSubscription, "token", data, drift)
        if f_platform not in {"ANDROID", "IOS"}:
            odd(RegisterAppPushSubscription, "platform", data, drift)
        if type(f_device_id) is not str:
            odd(RegisterAppPushSubscription, "deviceId", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RegisterAppPushSubscription, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(RegisterAppPushSubscription)
    self.token = f_token
    self.platform = f_platform
    self.device_id = f_device_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RegisterAppPushSubscription(Model):
    """Sent by `register_app_push_subscription`."""

    __slots__ = (
        "token",
        "platform",
        "device_id",
    )

    _names = (
        ("token", "token"),
        ("platform", "platform"),
        ("device_id", "deviceId"),
    )
    _hidden = frozenset(("token",))
    _decode = staticmethod(decode)

    token: str
    platform: RegisterAppPushSubscriptionPlatform | str
    device_id: str

    def __init__(
        self,
        *,
        token: str,
        platform: RegisterAppPushSubscriptionPlatform | str,
        device_id: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.token = token
        self.platform = platform
        self.device_id = device_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("token", "token", True, STRING),
            ("platform", "platform", True, Choice("ANDROID", "IOS")),
            ("device_id", "deviceId", True, STRING),
        )
