# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    STRING,
    Map,
    Model,
    Odd,
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
        "name",
        "metadata",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_name = f_metadata = absent
        if more:
            if "name" in data:
                f_name = data["name"]
                more -= 1
                if type(f_name) is not str:
                    odd(UpdateManagedOrganization, "name", data, drift)
            if "metadata" in data:
                f_metadata = data["metadata"]
                more -= 1
                if type(f_metadata) is not dict:
                    return decode_exactly(UpdateManagedOrganization, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateManagedOrganization, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UpdateManagedOrganization)
    self.name = f_name
    self.metadata = f_metadata
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateManagedOrganization(Model):
    """Sent by `update_managed_organization`."""

    __slots__ = (
        "name",
        "metadata",
    )

    _names = (
        ("name", "name"),
        ("metadata", "metadata"),
    )
    _decode = staticmethod(decode)

    name: str | Unset
    metadata: dict[str, Any] | Unset

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        metadata: dict[str, Any] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.name = name
        self.metadata = metadata
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("name", "name", False, STRING),
            ("metadata", "metadata", False, Map(ANY)),
        )
