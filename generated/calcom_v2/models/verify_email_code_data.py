# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
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

FIELDS = frozenset(("verified",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_verified = data["verified"]
        if type(f_verified) is not bool:
            odd(VerifyEmailCodeData, "verified", data, drift)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(VerifyEmailCodeData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(VerifyEmailCodeData)
    self.verified = f_verified
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class VerifyEmailCodeData(Model):
    """Returned by `verify_booking_email_code`."""

    __slots__ = ("verified",)

    _names = (("verified", "verified"),)
    _decode = staticmethod(decode)

    verified: bool

    def __init__(
        self,
        *,
        verified: bool,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.verified = verified
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("verified", "verified", True, BOOLEAN),)
