# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    Model,
    Odd,
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

FIELDS = frozenset(("weight",))


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_weight = absent
        if more:
            if "weight" in data:
                f_weight = data["weight"]
                more -= 1
                if type(f_weight) is not int:
                    odd(UpdateOrganizationUserAttributeOption, "weight", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateOrganizationUserAttributeOption, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UpdateOrganizationUserAttributeOption)
    self.weight = f_weight
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateOrganizationUserAttributeOption(Model):
    """Sent by `update_organization_user_attribute_option`."""

    __slots__ = ("weight",)

    _names = (("weight", "weight"),)
    _decode = staticmethod(decode)

    weight: int | Unset

    def __init__(
        self,
        *,
        weight: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.weight = weight
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (("weight", "weight", False, INTEGER),)
