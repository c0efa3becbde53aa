# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from .created_credential_response_credential import decode as decode_created_credential_response_credential

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .created_credential_response_credential import CreatedCredentialResponseCredential

FIELDS = frozenset(("credential",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_credential = data["credential"]
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreatedCredentialResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_credential = decode_created_credential_response_credential(f_credential, drift)
    except Odd:
        return decode_exactly(CreatedCredentialResponse, data, drift, mark)
    self = new(CreatedCredentialResponse)
    self.credential = f_credential
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreatedCredentialResponse(Model):
    """Returned by `create_user_credential`."""

    __slots__ = ("credential",)

    _names = (("credential", "credential"),)
    _decode = staticmethod(decode)

    credential: CreatedCredentialResponseCredential

    def __init__(
        self,
        *,
        credential: CreatedCredentialResponseCredential,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.credential = credential
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .created_credential_response_credential import CreatedCredentialResponseCredential

        return (("credential", "credential", True, Ref(CreatedCredentialResponseCredential)),)
