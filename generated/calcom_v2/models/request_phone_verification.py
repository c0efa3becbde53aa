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

FIELDS = frozenset(("phone",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_phone = data["phone"]
        if type(f_phone) is not str:
            odd(RequestPhoneVerification, "phone", data, drift)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RequestPhoneVerification, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(RequestPhoneVerification)
    self.phone = f_phone
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RequestPhoneVerification(Model):
    """Sent by `request_organization_team_phone_verification_code`, `request_phone_verification_code` and `request_team_phone_verification_code`."""

    __slots__ = ("phone",)

    _names = (("phone", "phone"),)
    _decode = staticmethod(decode)

    phone: str

    def __init__(
        self,
        *,
        phone: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.phone = phone
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("phone", "phone", True, STRING),)
