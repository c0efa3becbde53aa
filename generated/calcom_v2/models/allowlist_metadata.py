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

FIELDS = frozenset(("schemaVersion",))


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_schema_version = data["schemaVersion"]
        if type(f_schema_version) is not str:
            odd(AllowlistMetadata, "schemaVersion", data, drift)
        more = len(data) - 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AllowlistMetadata, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(AllowlistMetadata)
    self.schema_version = f_schema_version
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AllowlistMetadata(Model):
    """Part of `AllowlistServiceData.metadata` and `AllowlistServicesData.metadata`."""

    __slots__ = ("schema_version",)

    _names = (("schema_version", "schemaVersion"),)
    _decode = staticmethod(decode)

    schema_version: str

    def __init__(
        self,
        *,
        schema_version: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.schema_version = schema_version
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("schema_version", "schemaVersion", True, STRING),)
