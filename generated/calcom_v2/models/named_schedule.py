# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
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
        "name",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_name = data["name"]
        if type(f_id) is not int:
            odd(NamedSchedule, "id", data, drift)
        if type(f_name) is not str:
            odd(NamedSchedule, "name", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(NamedSchedule, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(NamedSchedule)
    self.id = f_id
    self.name = f_name
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class NamedSchedule(Model):
    """Part of `EventTypeRowForm.restriction_schedule` and `EventTypeRowOfProfile.instant_meeting_schedule`."""

    __slots__ = (
        "id",
        "name",
    )

    _names = (
        ("id", "id"),
        ("name", "name"),
    )
    _decode = staticmethod(decode)

    id: int
    name: str

    def __init__(
        self,
        *,
        id: int,
        name: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("name", "name", True, STRING),
        )
