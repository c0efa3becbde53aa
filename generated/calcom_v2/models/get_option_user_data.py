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
        "attributeId",
        "value",
        "slug",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_attribute_id = data["attributeId"]
        f_value = data["value"]
        f_slug = data["slug"]
        if type(f_id) is not str:
            odd(GetOptionUserData, "id", data, drift)
        if type(f_attribute_id) is not str:
            odd(GetOptionUserData, "attributeId", data, drift)
        if type(f_value) is not str:
            odd(GetOptionUserData, "value", data, drift)
        if type(f_slug) is not str:
            odd(GetOptionUserData, "slug", data, drift)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(GetOptionUserData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(GetOptionUserData)
    self.id = f_id
    self.attribute_id = f_attribute_id
    self.value = f_value
    self.slug = f_slug
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class GetOptionUserData(Model):
    """Returned by `list_organization_user_attribute_options`."""

    __slots__ = (
        "id",
        "attribute_id",
        "value",
        "slug",
    )

    _names = (
        ("id", "id"),
        ("attribute_id", "attributeId"),
        ("value", "value"),
        ("slug", "slug"),
    )
    _decode = staticmethod(decode)

    id: str
    attribute_id: str
    value: str
    slug: str

    def __init__(
        self,
        *,
        id: str,
        attribute_id: str,
        value: str,
        slug: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.attribute_id = attribute_id
        self.value = value
        self.slug = slug
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, STRING),
            ("attribute_id", "attributeId", True, STRING),
            ("value", "value", True, STRING),
            ("slug", "slug", True, STRING),
        )
