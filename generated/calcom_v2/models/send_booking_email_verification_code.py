# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    Model,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "email",
        "username",
        "language",
        "isVerifyingEmail",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_email = data["email"]
        if type(f_email) is not str:
            odd(SendBookingEmailVerificationCode, "email", data, drift)
        more = len(data) - 1
        f_username = f_language = f_is_verifying_email = absent
        if more:
            if "username" in data:
                f_username = data["username"]
                more -= 1
                if type(f_username) is not str:
                    odd(SendBookingEmailVerificationCode, "username", data, drift)
            if "language" in data:
                f_language = data["language"]
                more -= 1
                if type(f_language) is not str:
                    odd(SendBookingEmailVerificationCode, "language", data, drift)
            if "isVerifyingEmail" in data:
                f_is_verifying_email = data["isVerifyingEmail"]
                more -= 1
                if type(f_is_verifying_email) is not bool:
                    odd(SendBookingEmailVerificationCode, "isVerifyingEmail", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SendBookingEmailVerificationCode, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(SendBookingEmailVerificationCode)
    self.email = f_email
    self.username = f_username
    self.language = f_language
    self.is_verifying_email = f_is_verifying_email
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SendBookingEmailVerificationCode(Model):
    """Sent by `send_booking_email_verification_code`."""

    __slots__ = (
        "email",
        "username",
        "language",
        "is_verifying_email",
    )

    _names = (
        ("email", "email"),
        ("username", "username"),
        ("language", "language"),
        ("is_verifying_email", "isVerifyingEmail"),
    )
    _decode = staticmethod(decode)

    email: str
    username: str | Unset
    language: str | Unset
    is_verifying_email: bool | Unset

    def __init__(
        self,
        *,
        email: str,
        username: str | Unset = UNSET,
        language: str | Unset = UNSET,
        is_verifying_email: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.email = email
        self.username = username
        self.language = language
        self.is_verifying_email = is_verifying_email
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("email", "email", True, STRING),
            ("username", "username", False, STRING),
            ("language", "language", False, STRING),
            ("is_verifying_email", "isVerifyingEmail", False, BOOLEAN),
        )
