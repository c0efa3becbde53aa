# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Model,
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
        "attributeId",
        "value",
        "attributeOptionId",
        "weight",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_attribute_id = data["attributeId"]
        if type(f_attribute_id) is not str:
            odd(AssignOrganizationAttributeOption, "attributeId", data, drift)
        more = len(data) - 1
        f_value = f_attribute_option_id = f_weight = absent
        if more:
            if "value" in data:
                f_value = data["value"]
                more -= 1
                if type(f_value) is not str:
                    odd(AssignOrganizationAttributeOption, "value", data, drift)
            if "attributeOptionId" in data:
                f_attribute_option_id = data["attributeOptionId"]
                more -= 1
                if type(f_attribute_option_id) is not str:
                    odd(AssignOrganizationAttributeOption, "attributeOptionId", data, drift)
            if "weight" in data:
                f_weight = data["weight"]
                more -= 1
                if type(f_weight) is not int:
                    odd(AssignOrganizationAttributeOption, "weight", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AssignOrganizationAttributeOption, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(AssignOrganizationAttributeOption)
    self.attribute_id = f_attribute_id
    self.value = f_value
    self.attribute_option_id = f_attribute_option_id
    self.weight = f_weight
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AssignOrganizationAttributeOption(Model):
    """Sent by `assign_organization_attribute_option`."""

    __slots__ = (
        "attribute_id",
        "value",
        "attribute_option_id",
        "weight",
    )

    _names = (
        ("attribute_id", "attributeId"),
        ("value", "value"),
        ("attribute_option_id", "attributeOptionId"),
        ("weight", "weight"),
    )
    _decode = staticmethod(decode)

    attribute_id: str
    value: str | Unset
    attribute_option_id: str | Unset
    weight: int | Unset

    def __init__(
        self,
        *,
        attribute_id: str,
        value: str | Unset = UNSET,
        attribute_option_id: str | Unset = UNSET,
        weight: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.attribute_id = attribute_id
        self.value = value
        self.attribute_option_id = attribute_option_id
        self.weight = weight
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("attribute_id", "attributeId", True, STRING),
            ("value", "value", False, STRING),
            ("attribute_option_id", "attributeOptionId", False, STRING),
            ("weight", "weight", False, INTEGER),
        )
