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
from .deleted_credential_response_credential_deleted import (
    decode as decode_deleted_credential_response_credential_deleted,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .deleted_credential_response_credential_deleted import DeletedCredentialResponseCredentialDeleted

FIELDS = frozenset(("credentialDeleted",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_credential_deleted = data["credentialDeleted"]
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(DeletedCredentialResponse, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_credential_deleted = decode_deleted_credential_response_credential_deleted(
            f_credential_deleted, drift
        )
    except Odd:
        return decode_exactly(DeletedCredentialResponse, data, drift, mark)
    self = new(DeletedCredentialResponse)
    self.credential_deleted = f_credential_deleted
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class DeletedCredentialResponse(Model):
    """Returned by `delete_user_credential`."""

    __slots__ = ("credential_deleted",)

    _names = (("credential_deleted", "credentialDeleted"),)
    _decode = staticmethod(decode)

    credential_deleted: DeletedCredentialResponseCredentialDeleted

    def __init__(
        self,
        *,
        credential_deleted: DeletedCredentialResponseCredentialDeleted,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.credential_deleted = credential_deleted
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .deleted_credential_response_credential_deleted import DeletedCredentialResponseCredentialDeleted

        return (
            (
                "credential_deleted",
                "credentialDeleted",
                True,
                Ref(DeletedCredentialResponseCredentialDeleted),
            ),
        )
