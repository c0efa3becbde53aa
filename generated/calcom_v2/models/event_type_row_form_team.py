# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
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
        "id",
        "name",
        "slug",
        "parentId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_name = data["name"]
        if type(f_id) is not int:
            odd(EventTypeRowFormTeam, "id", data, drift)
        if type(f_name) is not str:
            odd(EventTypeRowFormTeam, "name", data, drift)
        more = len(data) - 2
        f_slug = f_parent_id = absent
        if more:
            if "slug" in data:
                f_slug = data["slug"]
                more -= 1
                if f_slug is not None and type(f_slug) is not str:
                    odd(EventTypeRowFormTeam, "slug", data, drift)
            if "parentId" in data:
                f_parent_id = data["parentId"]
                more -= 1
                if f_parent_id is not None and type(f_parent_id) is not int:
                    odd(EventTypeRowFormTeam, "parentId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(EventTypeRowFormTeam, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(EventTypeRowFormTeam)
    self.id = f_id
    self.name = f_name
    self.slug = f_slug
    self.parent_id = f_parent_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class EventTypeRowFormTeam(Model):
    """Part of `EventTypePage.team` and `EventTypeRowForm.team`."""

    __slots__ = (
        "id",
        "name",
        "slug",
        "parent_id",
    )

    _names = (
        ("id", "id"),
        ("name", "name"),
        ("slug", "slug"),
        ("parent_id", "parentId"),
    )
    _decode = staticmethod(decode)

    id: int
    name: str
    slug: str | None | Unset
    parent_id: int | None | Unset

    def __init__(
        self,
        *,
        id: int,
        name: str,
        slug: str | None | Unset = UNSET,
        parent_id: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.slug = slug
        self.parent_id = parent_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("name", "name", True, STRING),
            ("slug", "slug", False, Nullable(STRING)),
            ("parent_id", "parentId", False, Nullable(INTEGER)),
        )
