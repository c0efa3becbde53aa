# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
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
        "type",
        "label",
        "editUrl",
        "fieldRequired",
        "subType",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_type_ = data["type"]
        f_label = data["label"]
        if type(f_id) is not str:
            odd(BookingFieldSource, "id", data, drift)
        if type(f_type_) is not str:
            odd(BookingFieldSource, "type", data, drift)
        if type(f_label) is not str:
            odd(BookingFieldSource, "label", data, drift)
        more = len(data) - 3
        f_edit_url = f_field_required = f_sub_type = absent
        if more:
            if "editUrl" in data:
                f_edit_url = data["editUrl"]
                more -= 1
                if type(f_edit_url) is not str:
                    odd(BookingFieldSource, "editUrl", data, drift)
            if "fieldRequired" in data:
                f_field_required = data["fieldRequired"]
                more -= 1
                if type(f_field_required) is not bool:
                    odd(BookingFieldSource, "fieldRequired", data, drift)
            if "subType" in data:
                f_sub_type = data["subType"]
                more -= 1
                if type(f_sub_type) is not str:
                    odd(BookingFieldSource, "subType", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingFieldSource, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingFieldSource)
    self.id = f_id
    self.type_ = f_type_
    self.label = f_label
    self.edit_url = f_edit_url
    self.field_required = f_field_required
    self.sub_type = f_sub_type
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingFieldSource(Model):
    """Part of `BookingField.sources`."""

    __slots__ = (
        "id",
        "type_",
        "label",
        "edit_url",
        "field_required",
        "sub_type",
    )

    _names = (
        ("id", "id"),
        ("type_", "type"),
        ("label", "label"),
        ("edit_url", "editUrl"),
        ("field_required", "fieldRequired"),
        ("sub_type", "subType"),
    )
    _decode = staticmethod(decode)

    id: str
    type_: str
    label: str
    edit_url: str | Unset
    field_required: bool | Unset
    sub_type: str | Unset

    def __init__(
        self,
        *,
        id: str,
        type_: str,
        label: str,
        edit_url: str | Unset = UNSET,
        field_required: bool | Unset = UNSET,
        sub_type: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.type_ = type_
        self.label = label
        self.edit_url = edit_url
        self.field_required = field_required
        self.sub_type = sub_type
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, STRING),
            ("type_", "type", True, STRING),
            ("label", "label", True, STRING),
            ("edit_url", "editUrl", False, STRING),
            ("field_required", "fieldRequired", False, BOOLEAN),
            ("sub_type", "subType", False, STRING),
        )
