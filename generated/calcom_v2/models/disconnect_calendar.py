# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    Model,
    decode_exactly,
    define,
    extra_fields,
    new,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(("id",))


def decode(data: Any, drift: Drift) -> Any:
    try:
        f_id = data["id"]
        if type(f_id) is not int:
            return decode_exactly(DisconnectCalendar, data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(DisconnectCalendar, data, drift)
    extra = None if len(data) == 1 else extra_fields(data, FIELDS, drift)
    self = new(DisconnectCalendar)
    self.id = f_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class DisconnectCalendar(Model):
    __slots__ = ("id",)

    _names = (("id", "id"),)
    _decode = staticmethod(decode)

    id: int

    def __init__(
        self,
        *,
        id: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("id", "id", True, INTEGER),)
