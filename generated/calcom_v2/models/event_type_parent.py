# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    Model,
    Nullable,
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
        "teamId",
        "id",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_team_id = data["teamId"]
        if f_team_id is not None and type(f_team_id) is not int:
            odd(EventTypeParent, "teamId", data, drift)
        more = len(data) - 1
        f_id = absent
        if more:
            if "id" in data:
                f_id = data["id"]
                more -= 1
                if type(f_id) is not int:
                    odd(EventTypeParent, "id", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeParent, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(EventTypeParent)
    self.team_id = f_team_id
    self.id = f_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeParent(Model):
    """Part of `EventTypeRowForm.parent` and `PublicEventTypeRow.parent`."""

    __slots__ = (
        "team_id",
        "id",
    )

    _names = (
        ("team_id", "teamId"),
        ("id", "id"),
    )
    _decode = staticmethod(decode)

    team_id: int | None
    id: int | Unset

    def __init__(
        self,
        *,
        team_id: int | None,
        id: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.team_id = team_id
        self.id = id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("team_id", "teamId", True, Nullable(INTEGER)),
            ("id", "id", False, INTEGER),
        )
