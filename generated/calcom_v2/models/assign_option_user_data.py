# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Model,
    Nullable,
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
        "id",
        "memberId",
        "attributeOptionId",
        "weight",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_member_id = data["memberId"]
        f_attribute_option_id = data["attributeOptionId"]
        if type(f_id) is not str:
            odd(AssignOptionUserData, "id", data, drift)
        if type(f_member_id) is not int:
            odd(AssignOptionUserData, "memberId", data, drift)
        if type(f_attribute_option_id) is not str:
            odd(AssignOptionUserData, "attributeOptionId", data, drift)
        more = len(data) - 3
        f_weight = absent
        if more:
            if "weight" in data:
                f_weight = data["weight"]
                more -= 1
                if f_weight is not None and type(f_weight) is not int:
                    odd(AssignOptionUserData, "weight", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AssignOptionUserData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(AssignOptionUserData)
    self.id = f_id
    self.member_id = f_member_id
    self.attribute_option_id = f_attribute_option_id
    self.weight = f_weight
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AssignOptionUserData(Model):
    """Returned by `assign_organization_attribute_option`, `unassign_organization_attribute_option` and `update_organization_user_attribute_option`."""

    __slots__ = (
        "id",
        "member_id",
        "attribute_option_id",
        "weight",
    )

    _names = (
        ("id", "id"),
        ("member_id", "memberId"),
        ("attribute_option_id", "attributeOptionId"),
        ("weight", "weight"),
    )
    _decode = staticmethod(decode)

    id: str
    member_id: int
    attribute_option_id: str
    weight: int | None | Unset

    def __init__(
        self,
        *,
        id: str,
        member_id: int,
        attribute_option_id: str,
        weight: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.member_id = member_id
        self.attribute_option_id = attribute_option_id
        self.weight = weight
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, STRING),
            ("member_id", "memberId", True, INTEGER),
            ("attribute_option_id", "attributeOptionId", True, STRING),
            ("weight", "weight", False, Nullable(INTEGER)),
        )
