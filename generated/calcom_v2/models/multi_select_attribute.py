# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    STRING,
    Choice,
    List,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .multi_select_attribute_option import decode as decode_multi_select_attribute_option

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .multi_select_attribute_option import MultiSelectAttributeOption

FIELDS = frozenset(
    (
        "id",
        "name",
        "type",
        "options",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_name = data["name"]
        f_type_ = data["type"]
        f_options = data["options"]
        if type(f_options) is not list:
            return decode_exactly(MultiSelectAttribute, data, drift, mark)
        if type(f_id) is not str:
            odd(MultiSelectAttribute, "id", data, drift)
        if type(f_name) is not str:
            odd(MultiSelectAttribute, "name", data, drift)
        if f_type_ != "multiSelect":
            odd(MultiSelectAttribute, "type", data, drift)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(MultiSelectAttribute, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_options:
            f_options = (
                [decode_multi_select_attribute_option(f_options[0], drift)]
                if len(f_options) == 1
                else [decode_multi_select_attribute_option(item, drift) for item in f_options]
            )
    except Odd:
        return decode_exactly(MultiSelectAttribute, data, drift, mark)
    self = new(MultiSelectAttribute)
    self.id = f_id
    self.name = f_name
    self.type_ = f_type_
    self.options = f_options
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class MultiSelectAttribute(Model):
    """Part of `OrganizationMembership.attributes`."""

    __slots__ = (
        "id",
        "name",
        "type_",
        "options",
    )

    _names = (
        ("id", "id"),
        ("name", "name"),
        ("type_", "type"),
        ("options", "options"),
    )
    _decode = staticmethod(decode)

    id: str
    name: str
    type_: Literal["multiSelect"]
    options: list[MultiSelectAttributeOption]

    def __init__(
        self,
        *,
        id: str,
        name: str,
        options: list[MultiSelectAttributeOption],
        type_: Literal["multiSelect"] = "multiSelect",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.type_ = type_
        self.options = options
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .multi_select_attribute_option import MultiSelectAttributeOption

        return (
            ("id", "id", True, STRING),
            ("name", "name", True, STRING),
            ("type_", "type", True, Choice("multiSelect")),
            ("options", "options", True, List(Ref(MultiSelectAttributeOption))),
        )
