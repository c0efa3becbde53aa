# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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
from .allowlist_metadata import decode as decode_allowlist_metadata
from .named_allowlist_service import decode as decode_named_allowlist_service

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .allowlist_metadata import AllowlistMetadata
    from .named_allowlist_service import NamedAllowlistService

FIELDS = frozenset(
    (
        "metadata",
        "service",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_metadata = data["metadata"]
        f_service = data["service"]
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AllowlistServiceData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_metadata = decode_allowlist_metadata(f_metadata, drift)
        f_service = decode_named_allowlist_service(f_service, drift)
    except Odd:
        return decode_exactly(AllowlistServiceData, data, drift, mark)
    self = new(AllowlistServiceData)
    self.metadata = f_metadata
    self.service = f_service
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AllowlistServiceData(Model):
    """Returned by `get_allowlist`."""

    __slots__ = (
        "metadata",
        "service",
    )

    _names = (
        ("metadata", "metadata"),
        ("service", "service"),
    )
    _decode = staticmethod(decode)

    metadata: AllowlistMetadata
    service: NamedAllowlistService

    def __init__(
        self,
        *,
        metadata: AllowlistMetadata,
        service: NamedAllowlistService,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.metadata = metadata
        self.service = service
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .allowlist_metadata import AllowlistMetadata
        from .named_allowlist_service import NamedAllowlistService

        return (
            ("metadata", "metadata", True, Ref(AllowlistMetadata)),
            ("service", "service", True, Ref(NamedAllowlistService)),
        )
