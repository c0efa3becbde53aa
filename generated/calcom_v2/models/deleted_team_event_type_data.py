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
        "title",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_title = data["title"]
        if type(f_id) is not int:
            odd(DeletedTeamEventTypeData, "id", data, drift)
        if type(f_title) is not str:
            odd(DeletedTeamEventTypeData, "title", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(DeletedTeamEventTypeData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(DeletedTeamEventTypeData)
    self.id = f_id
    self.title = f_title
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class DeletedTeamEventTypeData(Model):
    """Returned by `delete_organization_team_event_type` and `delete_team_event_type`."""

    __slots__ = (
        "id",
        "title",
    )

    _names = (
        ("id", "id"),
        ("title", "title"),
    )
    _decode = staticmethod(decode)

    id: int
    title: str

    def __init__(
        self,
        *,
        id: int,
        title: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.title = title
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("title", "title", True, STRING),
        )
