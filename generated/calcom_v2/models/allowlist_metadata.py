# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    decode_exactly,
    extra_fields,
    new,
)

if TYPE_CHECKING:
    from .._codec import Drift, Field

FIELDS = frozenset(("schemaVersion",))


def decode(data: Any, drift: Drift) -> Any:
    try:
        f_schema_version = data["schemaVersion"]
        if type(f_schema_version) is not str:
            return decode_exactly(AllowlistMetadata, data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AllowlistMetadata, data, drift)
    extra = None if len(data) == 1 else extra_fields(data, FIELDS, drift)
    self = new(AllowlistMetadata)
    self.schema_version = f_schema_version
    self._extra = extra
    return self


class AllowlistMetadata(Model):
    __slots__ = ("schema_version",)

    _names = (("schema_version", "schemaVersion"),)
    _decode = staticmethod(decode)

    schema_version: str

    def __init__(
        self,
        *,
        schema_version: str,
    ) -> None:
        self.schema_version = schema_version
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("schema_version", "schemaVersion", True, STRING),)
