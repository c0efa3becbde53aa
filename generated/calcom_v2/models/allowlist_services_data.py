# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Map,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    kind_of,
    new,
)
from .allowlist_metadata import decode as decode_allowlist_metadata

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .allowlist_metadata import AllowlistMetadata
    from .allowlist_service import AllowlistService

FIELDS = frozenset(
    (
        "metadata",
        "services",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_metadata = data["metadata"]
        f_services = data["services"]
        if type(f_services) is not dict:
            return decode_exactly(AllowlistServicesData, data, drift, mark)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AllowlistServicesData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_metadata = decode_allowlist_metadata(f_metadata, drift)
        f_services = kind_of(AllowlistServicesData, "services").decode(f_services, drift, data, "services")
    except Odd:
        return decode_exactly(AllowlistServicesData, data, drift, mark)
    self = new(AllowlistServicesData)
    self.metadata = f_metadata
    self.services = f_services
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AllowlistServicesData(Model):
    """Returned by `list_allowlists`."""

    __slots__ = (
        "metadata",
        "services",
    )

    _names = (
        ("metadata", "metadata"),
        ("services", "services"),
    )
    _decode = staticmethod(decode)

    metadata: AllowlistMetadata
    services: dict[str, AllowlistService]

    def __init__(
        self,
        *,
        metadata: AllowlistMetadata,
        services: dict[str, AllowlistService],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.metadata = metadata
        self.services = services
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .allowlist_metadata import AllowlistMetadata
        from .allowlist_service import AllowlistService

        return (
            ("metadata", "metadata", True, Ref(AllowlistMetadata)),
            ("services", "services", True, Map(Ref(AllowlistService))),
        )
