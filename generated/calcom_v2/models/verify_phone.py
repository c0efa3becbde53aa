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

FIELDS = frozenset(
    (
        "phone",
        "code",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_phone = data["phone"]
        f_code = data["code"]
        if type(f_phone) is not str:
            odd(VerifyPhone, "phone", data, drift)
        if type(f_code) is not str:
            odd(VerifyPhone, "code", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(VerifyPhone, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(VerifyPhone)
    self.phone = f_phone
    self.code = f_code
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class VerifyPhone(Model):
    """Sent by `verify_organization_team_phone`, `verify_phone` and `verify_team_phone`."""

    __slots__ = (
        "phone",
        "code",
    )

    _names = (
        ("phone", "phone"),
        ("code", "code"),
    )
    _decode = staticmethod(decode)

    phone: str
    code: str

    def __init__(
        self,
        *,
        phone: str,
        code: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.phone = phone
        self.code = code
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("phone", "phone", True, STRING),
            ("code", "code", True, STRING),
        )
