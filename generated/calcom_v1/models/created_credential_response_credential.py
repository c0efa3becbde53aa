# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
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
        "id",
        "type",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_type_ = data["type"]
        if type(f_id) is not int:
            odd(CreatedCredentialResponseCredential, "id", data, drift)
        if type(f_type_) is not str:
            odd(CreatedCredentialResponseCredential, "type", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreatedCredentialResponseCredential, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(CreatedCredentialResponseCredential)
    self.id = f_id
    self.type_ = f_type_
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CreatedCredentialResponseCredential(Model):
    """Part of `CreatedCredentialResponse.credential`."""

    __slots__ = (
        "id",
        "type_",
    )

    _names = (
        ("id", "id"),
        ("type_", "type"),
    )
    _decode = staticmethod(decode)

    id: int
    type_: str

    def __init__(
        self,
        *,
        id: int,
        type_: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.type_ = type_
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("type_", "type", True, STRING),
        )
