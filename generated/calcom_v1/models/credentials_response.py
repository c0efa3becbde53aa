# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    List,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from .credentials_response_credential import decode as decode_credentials_response_credential

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .credentials_response_credential import CredentialsResponseCredential

FIELDS = frozenset(("credentials",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_credentials = data["credentials"]
        if type(f_credentials) is not list:
            return decode_exactly(CredentialsResponse, data, drift, mark)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CredentialsResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_credentials:
            f_credentials = (
                [decode_credentials_response_credential(f_credentials[0], drift)]
                if len(f_credentials) == 1
                else [decode_credentials_response_credential(item, drift) for item in f_credentials]
            )
    except Odd:
        return decode_exactly(CredentialsResponse, data, drift, mark)
    self = new(CredentialsResponse)
    self.credentials = f_credentials
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CredentialsResponse(Model):
    """Returned by `list_user_credentials`."""

    __slots__ = ("credentials",)

    _names = (("credentials", "credentials"),)
    _decode = staticmethod(decode)

    credentials: list[CredentialsResponseCredential]

    def __init__(
        self,
        *,
        credentials: list[CredentialsResponseCredential],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.credentials = credentials
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .credentials_response_credential import CredentialsResponseCredential

        return (("credentials", "credentials", True, List(Ref(CredentialsResponseCredential))),)
