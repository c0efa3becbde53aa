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
        "optionId",
        "optionSlug",
        "value",
        "weight",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_option_id = data["optionId"]
        f_option_slug = data["optionSlug"]
        f_value = data["value"]
        if type(f_option_id) is not str:
            odd(AttributeAssignmentHistoryValue, "optionId", data, drift)
        if type(f_option_slug) is not str:
            odd(AttributeAssignmentHistoryValue, "optionSlug", data, drift)
        if type(f_value) is not str:
            odd(AttributeAssignmentHistoryValue, "value", data, drift)
        more = len(data) - 3
        f_weight = absent
        if more:
            if "weight" in data:
                f_weight = data["weight"]
                more -= 1
                if f_weight is not None and type(f_weight) is not int:
                    odd(AttributeAssignmentHistoryValue, "weight", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(AttributeAssignmentHistoryValue, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(AttributeAssignmentHistoryValue)
    self.option_id = f_option_id
    self.option_slug = f_option_slug
    self.value = f_value
    self.weight = f_weight
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class AttributeAssignmentHistoryValue(Model):
    """Part of `AttributeAssignmentHistoryChange.current` and `AttributeAssignmentHistoryChange.previous`."""

    __slots__ = (
        "option_id",
        "option_slug",
        "value",
        "weight",
    )

    _names = (
        ("option_id", "optionId"),
        ("option_slug", "optionSlug"),
        ("value", "value"),
        ("weight", "weight"),
    )
    _decode = staticmethod(decode)

    option_id: str
    option_slug: str
    value: str
    weight: int | None | Unset

    def __init__(
        self,
        *,
        option_id: str,
        option_slug: str,
        value: str,
        weight: int | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.option_id = option_id
        self.option_slug = option_slug
        self.value = value
        self.weight = weight
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("option_id", "optionId", True, STRING),
            ("option_slug", "optionSlug", True, STRING),
            ("value", "value", True, STRING),
            ("weight", "weight", False, Nullable(INTEGER)),
        )
