# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
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
        "isPlatform",
        "id",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_is_platform = data["isPlatform"]
        f_id = data["id"]
        if type(f_is_platform) is not bool:
            odd(MeOrganization, "isPlatform", data, drift)
        if type(f_id) is not int:
            odd(MeOrganization, "id", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(MeOrganization, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(MeOrganization)
    self.is_platform = f_is_platform
    self.id = f_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class MeOrganization(Model):
    """Part of `Me.organization`."""

    __slots__ = (
        "is_platform",
        "id",
    )

    _names = (
        ("is_platform", "isPlatform"),
        ("id", "id"),
    )
    _decode = staticmethod(decode)

    is_platform: bool
    id: int

    def __init__(
        self,
        *,
        is_platform: bool,
        id: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.is_platform = is_platform
        self.id = id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("is_platform", "isPlatform", True, BOOLEAN),
            ("id", "id", True, INTEGER),
        )
