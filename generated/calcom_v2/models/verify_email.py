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
        "email",
        "code",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_email = data["email"]
        f_code = data["code"]
        if type(f_email) is not str:
            odd(VerifyEmail, "email", data, drift)
        if type(f_code) is not str:
            odd(VerifyEmail, "code", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(VerifyEmail, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(VerifyEmail)
    self.email = f_email
    self.code = f_code
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class VerifyEmail(Model):
    """Sent by `verify_email`, `verify_organization_team_email` and `verify_team_email`."""

    __slots__ = (
        "email",
        "code",
    )

    _names = (
        ("email", "email"),
        ("code", "code"),
    )
    _decode = staticmethod(decode)

    email: str
    code: str

    def __init__(
        self,
        *,
        email: str,
        code: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.email = email
        self.code = code
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("email", "email", True, STRING),
            ("code", "code", True, STRING),
        )
