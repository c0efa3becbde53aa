# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    Model,
    decode_exactly,
    extra_fields,
    new,
)

if TYPE_CHECKING:
    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "isPlatform",
        "id",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    try:
        f_is_platform = data["isPlatform"]
        f_id = data["id"]
        if type(f_is_platform) is not bool or type(f_id) is not int:
            return decode_exactly(MeOrganization, data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(MeOrganization, data, drift)
    extra = None if len(data) == 2 else extra_fields(data, FIELDS, drift)
    self = new(MeOrganization)
    self.is_platform = f_is_platform
    self.id = f_id
    self._extra = extra
    return self


class MeOrganization(Model):
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
    ) -> None:
        self.is_platform = is_platform
        self.id = id
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("is_platform", "isPlatform", True, BOOLEAN),
            ("id", "id", True, INTEGER),
        )
