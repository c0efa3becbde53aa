# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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

FIELDS = frozenset(("encryptedKey",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_encrypted_key = data["encryptedKey"]
        if type(f_encrypted_key) is not str:
            odd(UpdateUserCredentialBody, "encryptedKey", data, drift)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateUserCredentialBody, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UpdateUserCredentialBody)
    self.encrypted_key = f_encrypted_key
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateUserCredentialBody(Model):
    """Sent by `update_user_credential`."""

    __slots__ = ("encrypted_key",)

    _names = (("encrypted_key", "encryptedKey"),)
    _hidden = frozenset(("encrypted_key",))
    _decode = staticmethod(decode)

    encrypted_key: str

    def __init__(
        self,
        *,
        encrypted_key: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.encrypted_key = encrypted_key
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("encrypted_key", "encryptedKey", True, STRING),)
