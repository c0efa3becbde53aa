# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
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
        "id",
        "label",
        "description",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_label = data["label"]
        if type(f_id) is not str:
            odd(BookingFieldView, "id", data, drift)
        if type(f_label) is not str:
            odd(BookingFieldView, "label", data, drift)
        more = len(data) - 2
        f_description = absent
        if more:
            if "description" in data:
                f_description = data["description"]
                more -= 1
                if type(f_description) is not str:
                    odd(BookingFieldView, "description", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingFieldView, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingFieldView)
    self.id = f_id
    self.label = f_label
    self.description = f_description
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingFieldView(Model):
    """Part of `BookingField.views`."""

    __slots__ = (
        "id",
        "label",
        "description",
    )

    _names = (
        ("id", "id"),
        ("label", "label"),
        ("description", "description"),
    )
    _decode = staticmethod(decode)

    id: str
    label: str
    description: str | Unset

    def __init__(
        self,
        *,
        id: str,
        label: str,
        description: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.label = label
        self.description = description
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, STRING),
            ("label", "label", True, STRING),
            ("description", "description", False, STRING),
        )
