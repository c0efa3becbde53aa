# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    TIME,
    Model,
    Nullable,
    decode_exactly,
    define,
    extra_fields,
    new,
    parse_time,
)

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "createdAt",
        "expiresAt",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_created_at = data["createdAt"]
        f_expires_at = data["expiresAt"]
        if f_created_at is not None:
            f_created_at = parse_time(f_created_at)
            if f_created_at.tzinfo is None:
                return decode_exactly(PendingSecret, data, drift, mark)
        if f_expires_at is not None:
            f_expires_at = parse_time(f_expires_at)
            if f_expires_at.tzinfo is None:
                return decode_exactly(PendingSecret, data, drift, mark)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(PendingSecret, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(PendingSecret)
    self.created_at = f_created_at
    self.expires_at = f_expires_at
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class PendingSecret(Model):
    """Part of `MicrosoftDelegationCredential.pending_secret` and `MicrosoftDelegationCredentialWithClientId.pending_secret`."""

    __slots__ = (
        "created_at",
        "expires_at",
    )

    _names = (
        ("created_at", "createdAt"),
        ("expires_at", "expiresAt"),
    )
    _decode = staticmethod(decode)

    created_at: datetime.datetime | None
    expires_at: datetime.datetime | None

    def __init__(
        self,
        *,
        created_at: datetime.datetime | None,
        expires_at: datetime.datetime | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.created_at = created_at
        self.expires_at = expires_at
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("created_at", "createdAt", True, Nullable(TIME)),
            ("expires_at", "expiresAt", True, Nullable(TIME)),
        )
