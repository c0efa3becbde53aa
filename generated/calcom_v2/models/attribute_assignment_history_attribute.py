# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
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
        "slug",
        "name",
        "type",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_slug = data["slug"]
        f_name = data["name"]
        f_type_ = data["type"]
        if type(f_id) is not str:
            odd(AttributeAssignmentHistoryAttribute, "id", data, drift)
        if type(f_slug) is not str:
            odd(AttributeAssignmentHistoryAttribute, "slug", data, drift)
        if type(f_name) is not str:
            odd(AttributeAssignmentHistoryAttribute, "name", data, drift)
        if type(f_type_) is not str:
            odd(AttributeAssignmentHistoryAttribute, "type", data, drift)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AttributeAssignmentHistoryAttribute, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(AttributeAssignmentHistoryAttribute)
    self.id = f_id
    self.slug = f_slug
    self.name = f_name
    self.type_ = f_type_
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AttributeAssignmentHistoryAttribute(Model):
    """Part of `AttributeAssignmentHistoryChange.attribute`."""

    __slots__ = (
        "id",
        "slug",
        "name",
        "type_",
    )

    _names = (
        ("id", "id"),
        ("slug", "slug"),
        ("name", "name"),
        ("type_", "type"),
    )
    _decode = staticmethod(decode)

    id: str
    slug: str
    name: str
    type_: str

    def __init__(
        self,
        *,
        id: str,
        slug: str,
        name: str,
        type_: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.slug = slug
        self.name = name
        self.type_ = type_
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, STRING),
            ("slug", "slug", True, STRING),
            ("name", "name", True, STRING),
            ("type_", "type", True, STRING),
        )
