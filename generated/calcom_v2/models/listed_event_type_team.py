# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Model,
    Nullable,
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
        "slug",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_name = data["name"]
        f_slug = data["slug"]
        if type(f_id) is not int:
            odd(ListedEventTypeTeam, "id", data, drift)
        if type(f_name) is not str:
            odd(ListedEventTypeTeam, "name", data, drift)
        if f_slug is not None and type(f_slug) is not str:
            odd(ListedEventTypeTeam, "slug", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ListedEventTypeTeam, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(ListedEventTypeTeam)
    self.id = f_id
    self.name = f_name
    self.slug = f_slug
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ListedEventTypeTeam(Model):
    """Part of `ListedEventTypeRow.team`."""

    __slots__ = (
        "id",
        "name",
        "slug",
    )

    _names = (
        ("id", "id"),
        ("name", "name"),
        ("slug", "slug"),
    )
    _decode = staticmethod(decode)

    id: int
    name: str
    slug: str | None

    def __init__(
        self,
        *,
        id: int,
        name: str,
        slug: str | None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.slug = slug
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("name", "name", True, STRING),
            ("slug", "slug", True, Nullable(STRING)),
        )
