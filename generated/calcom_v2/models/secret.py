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

FIELDS = frozenset(("expiresAt",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_expires_at = data["expiresAt"]
        if f_expires_at is not None:
            f_expires_at = parse_time(f_expires_at)
            if f_expires_at.tzinfo is None:
                return decode_exactly(Secret, data, drift, mark)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Secret, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(Secret)
    self.expires_at = f_expires_at
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Secret(Model):
    """Part of `MicrosoftDelegationCredential.secret` and `MicrosoftDelegationCredentialWithClientId.secret`."""

    __slots__ = ("expires_at",)

    _names = (("expires_at", "expiresAt"),)
    _decode = staticmethod(decode)

    expires_at: datetime.datetime | None

    def __init__(
        self,
        *,
        expires_at: datetime.datetime | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.expires_at = expires_at
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("expires_at", "expiresAt", True, Nullable(TIME)),)
