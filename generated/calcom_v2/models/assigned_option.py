# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    List,
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
        "attributeId",
        "value",
        "slug",
        "assignedUserIds",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_attribute_id = data["attributeId"]
        f_value = data["value"]
        f_slug = data["slug"]
        f_assigned_user_ids = data["assignedUserIds"]
        if type(f_assigned_user_ids) is not list:
            return decode_exactly(AssignedOption, data, drift, mark)
        if type(f_id) is not str:
            odd(AssignedOption, "id", data, drift)
        if type(f_attribute_id) is not str:
            odd(AssignedOption, "attributeId", data, drift)
        if type(f_value) is not str:
            odd(AssignedOption, "value", data, drift)
        if type(f_slug) is not str:
            odd(AssignedOption, "slug", data, drift)
        for item in f_assigned_user_ids:
            if type(item) is not int:
                return decode_exactly(AssignedOption, data, drift, mark)
        more = len(data) - 5
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AssignedOption, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(AssignedOption)
    self.id = f_id
    self.attribute_id = f_attribute_id
    self.value = f_value
    self.slug = f_slug
    self.assigned_user_ids = f_assigned_user_ids
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AssignedOption(Model):
    """Returned by `list_organization_assigned_attribute_options_by_slug` and `list_organization_assigned_attribute_options`."""

    __slots__ = (
        "id",
        "attribute_id",
        "value",
        "slug",
        "assigned_user_ids",
    )

    _names = (
        ("id", "id"),
        ("attribute_id", "attributeId"),
        ("value", "value"),
        ("slug", "slug"),
        ("assigned_user_ids", "assignedUserIds"),
    )
    _decode = staticmethod(decode)

    id: str
    attribute_id: str
    value: str
    slug: str
    assigned_user_ids: list[int]

    def __init__(
        self,
        *,
        id: str,
        attribute_id: str,
        value: str,
        slug: str,
        assigned_user_ids: list[int],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.attribute_id = attribute_id
        self.value = value
        self.slug = slug
        self.assigned_user_ids = assigned_user_ids
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, STRING),
            ("attribute_id", "attributeId", True, STRING),
            ("value", "value", True, STRING),
            ("slug", "slug", True, STRING),
            ("assigned_user_ids", "assignedUserIds", True, List(INTEGER)),
        )
