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
        "lengthInMinutes",
        "title",
        "slug",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_length_in_minutes = data["lengthInMinutes"]
        f_title = data["title"]
        f_slug = data["slug"]
        if type(f_id) is not int:
            odd(DeletedEventType, "id", data, drift)
        if type(f_length_in_minutes) is not int:
            odd(DeletedEventType, "lengthInMinutes", data, drift)
        if type(f_title) is not str:
            odd(DeletedEventType, "title", data, drift)
        if type(f_slug) is not str:
            odd(DeletedEventType, "slug", data, drift)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(DeletedEventType, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(DeletedEventType)
    self.id = f_id
    self.length_in_minutes = f_length_in_minutes
    self.title = f_title
    self.slug = f_slug
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class DeletedEventType(Model):
    """Returned by `delete_event_type`."""

    __slots__ = (
        "id",
        "length_in_minutes",
        "title",
        "slug",
    )

    _names = (
        ("id", "id"),
        ("length_in_minutes", "lengthInMinutes"),
        ("title", "title"),
        ("slug", "slug"),
    )
    _decode = staticmethod(decode)

    id: int
    length_in_minutes: int
    title: str
    slug: str

    def __init__(
        self,
        *,
        id: int,
        length_in_minutes: int,
        title: str,
        slug: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.length_in_minutes = length_in_minutes
        self.title = title
        self.slug = slug
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("length_in_minutes", "lengthInMinutes", True, INTEGER),
            ("title", "title", True, STRING),
            ("slug", "slug", True, STRING),
        )
