# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    TIME,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "token",
        "expiresAt",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_token = data["token"]
        f_expires_at = data["expiresAt"]
        if type(f_token) is not str:
            odd(ChatPushLinkIntent, "token", data, drift)
        f_expires_at = parse_time(f_expires_at)
        if f_expires_at.tzinfo is None:
            return decode_exactly(ChatPushLinkIntent, data, drift, mark)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ChatPushLinkIntent, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(ChatPushLinkIntent)
    self.token = f_token
    self.expires_at = f_expires_at
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ChatPushLinkIntent(Model):
    """Returned by `create_slack_link_intent` and `create_telegram_link_intent`."""

    __slots__ = (
        "token",
        "expires_at",
    )

    _names = (
        ("token", "token"),
        ("expires_at", "expiresAt"),
    )
    _hidden = frozenset(("token",))
    _decode = staticmethod(decode)

    token: str
    expires_at: datetime.datetime

    def __init__(
        self,
        *,
        token: str,
        expires_at: datetime.datetime,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.token = token
        self.expires_at = expires_at
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("token", "token", True, STRING),
            ("expires_at", "expiresAt", True, TIME),
        )
