# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._codec import (
    STRING,
    Choice,
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
        "name",
        "type",
        "option",
        "optionId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_name = data["name"]
        f_type_ = data["type"]
        f_option = data["option"]
        f_option_id = data["optionId"]
        if type(f_id) is not str:
            odd(SingleSelectAttribute, "id", data, drift)
        if type(f_name) is not str:
            odd(SingleSelectAttribute, "name", data, drift)
        if f_type_ != "singleSelect":
            odd(SingleSelectAttribute, "type", data, drift)
        if type(f_option) is not str:
            odd(SingleSelectAttribute, "option", data, drift)
        if type(f_option_id) is not str:
            odd(SingleSelectAttribute, "optionId", data, drift)
        more = len(data) - 5
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SingleSelectAttribute, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(SingleSelectAttribute)
    self.id = f_id
    self.name = f_name
    self.type_ = f_type_
    self.option = f_option
    self.option_id = f_option_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SingleSelectAttribute(Model):
    """Part of `OrganizationMembership.attributes`."""

    __slots__ = (
        "id",
        "name",
        "type_",
        "option",
        "option_id",
    )

    _names = (
        ("id", "id"),
        ("name", "name"),
        ("type_", "type"),
        ("option", "option"),
        ("option_id", "optionId"),
    )
    _decode = staticmethod(decode)

    id: str
    name: str
    type_: Literal["singleSelect"]
    option: str
    option_id: str

    def __init__(
        self,
        *,
        id: str,
        name: str,
        option: str,
        option_id: str,
        type_: Literal["singleSelect"] = "singleSelect",
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.name = name
        self.type_ = type_
        self.option = option
        self.option_id = option_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, STRING),
            ("name", "name", True, STRING),
            ("type_", "type", True, Choice("singleSelect")),
            ("option", "option", True, STRING),
            ("option_id", "optionId", True, STRING),
        )
