# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    STRING,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
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
    known = 1
    try:
        f_email = data["email"]
        if type(f_email) is not str:
            return decode_exactly(SendBookingEmailVerificationCode, data, drift)
        if "username" in data:
            f_username = data["username"]
            known += 1
            if type(f_username) is not str:
                return decode_exactly(SendBookingEmailVerificationCode, data, drift)
        else:
            f_username = UNSET
        if "language" in data:
            f_language = data["language"]
            known += 1
            if type(f_language) is not str:
                return decode_exactly(SendBookingEmailVerificationCode, data, drift)
        else:
            f_language = UNSET
        if "isVerifyingEmail" in data:
            f_is_verifying_email = data["isVerifyingEmail"]
            known += 1
            if type(f_is_verifying_email) is not bool:
                return decode_exactly(SendBookingEmailVerificationCode, data, drift)
        else:
            f_is_verifying_email = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SendBookingEmailVerificationCode, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(SendBookingEmailVerificationCode)
    self.email = f_email
    self.username = f_username
    self.language = f_language
    self.is_verifying_email = f_is_verifying_email
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SendBookingEmailVerificationCode(Model):
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
