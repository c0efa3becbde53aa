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
        "length",
        "slug",
        "title",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_length = data["length"]
        f_slug = data["slug"]
        f_title = data["title"]
        if type(f_id) is not int:
            odd(RemovedEventTypeRow, "id", data, drift)
        if type(f_length) is not int:
            odd(RemovedEventTypeRow, "length", data, drift)
        if type(f_slug) is not str:
            odd(RemovedEventTypeRow, "slug", data, drift)
        if type(f_title) is not str:
            odd(RemovedEventTypeRow, "title", data, drift)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(RemovedEventTypeRow, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(RemovedEventTypeRow)
    self.id = f_id
    self.length = f_length
    self.slug = f_slug
    self.title = f_title
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class RemovedEventTypeRow(Model):
    """Returned by `delete_event_type_2024_04_15`."""

    __slots__ = (
        "id",
        "length",
        "slug",
        "title",
    )

    _names = (
        ("id", "id"),
        ("length", "length"),
        ("slug", "slug"),
        ("title", "title"),
    )
    _decode = staticmethod(decode)

    id: int
    length: int
    slug: str
    title: str

    def __init__(
        self,
        *,
        id: int,
        length: int,
        slug: str,
        title: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.length = length
        self.slug = slug
        self.title = title
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, INTEGER),
            ("length", "length", True, INTEGER),
            ("slug", "slug", True, STRING),
            ("title", "title", True, STRING),
        )
