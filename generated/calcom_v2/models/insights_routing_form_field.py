# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    List,
    Model,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset
from .insights_routing_form_field_option import decode as decode_insights_routing_form_field_option

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .insights_routing_form_field_option import InsightsRoutingFormFieldOption

FIELDS = frozenset(
    (
        "id",
        "label",
        "type",
        "options",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_label = data["label"]
        if type(f_id) is not str:
            odd(InsightsRoutingFormField, "id", data, drift)
        if type(f_label) is not str:
            odd(InsightsRoutingFormField, "label", data, drift)
        more = len(data) - 2
        f_type_ = f_options = absent
        if more:
            if "type" in data:
                f_type_ = data["type"]
                more -= 1
                if type(f_type_) is not str:
                    odd(InsightsRoutingFormField, "type", data, drift)
            if "options" in data:
                f_options = data["options"]
                more -= 1
                if type(f_options) is not list:
                    return decode_exactly(InsightsRoutingFormField, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(InsightsRoutingFormField, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_options:
            f_options = (
                [decode_insights_routing_form_field_option(f_options[0], drift)]
                if len(f_options) == 1
                else [decode_insights_routing_form_field_option(item, drift) for item in f_options]
            )
    except Odd:
        return decode_exactly(InsightsRoutingFormField, data, drift, mark)
    self = new(InsightsRoutingFormField)
    self.id = f_id
    self.label = f_label
    self.type_ = f_type_
    self.options = f_options
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class InsightsRoutingFormField(Model):
    """Returned by `list_routing_form_field_options` and `list_routing_form_headers`."""

    __slots__ = (
        "id",
        "label",
        "type_",
        "options",
    )

    _names = (
        ("id", "id"),
        ("label", "label"),
        ("type_", "type"),
        ("options", "options"),
    )
    _decode = staticmethod(decode)

    id: str
    label: str
    type_: str | Unset
    options: list[InsightsRoutingFormFieldOption] | Unset

    def __init__(
        self,
        *,
        id: str,
        label: str,
        type_: str | Unset = UNSET,
        options: list[InsightsRoutingFormFieldOption] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.label = label
        self.type_ = type_
        self.options = options
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .insights_routing_form_field_option import InsightsRoutingFormFieldOption

        return (
            ("id", "id", True, STRING),
            ("label", "label", True, STRING),
            ("type_", "type", False, STRING),
            ("options", "options", False, List(Ref(InsightsRoutingFormFieldOption))),
        )
