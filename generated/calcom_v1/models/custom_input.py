# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Choice,
    List,
    Model,
    Nullable,
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
from .custom_input_option import decode as decode_custom_input_option

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .custom_input_option import CustomInputOption
    from .question_type import QuestionType

FIELDS = frozenset(
    (
        "id",
        "eventTypeId",
        "label",
        "type",
        "required",
        "placeholder",
        "options",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_event_type_id = data["eventTypeId"]
        f_label = data["label"]
        f_type_ = data["type"]
        f_required = data["required"]
        f_placeholder = data["placeholder"]
        if type(f_id) is not int:
            odd(CustomInput, "id", data, drift)
        if type(f_event_type_id) is not int:
            odd(CustomInput, "eventTypeId", data, drift)
        if type(f_label) is not str:
            odd(CustomInput, "label", data, drift)
        if f_type_ not in {"BOOL", "NUMBER", "PHONE", "RADIO", "TEXT", "TEXTLONG"}:
            odd(CustomInput, "type", data, drift)
        if type(f_required) is not bool:
            odd(CustomInput, "required", data, drift)
        if type(f_placeholder) is not str:
            odd(CustomInput, "placeholder", data, drift)
        more = len(data) - 6
        f_options = absent
        if more:
            if "options" in data:
                f_options = data["options"]
                more -= 1
                if f_options is not None and type(f_options) is not list:
                    return decode_exactly(CustomInput, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CustomInput, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_options:
            f_options = (
                [decode_custom_input_option(f_options[0], drift)]
                if len(f_options) == 1
                else [decode_custom_input_option(item, drift) for item in f_options]
            )
    except Odd:
        return decode_exactly(CustomInput, data, drift, mark)
    self = new(CustomInput)
    self.id = f_id
    self.event_type_id = f_event_type_id
    self.label = f_label
    self.type_ = f_type_
    self.required = f_required
    self.placeholder = f_placeholder
    self.options = f_options
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class CustomInput(Model):
    """Part of `CustomInputResponse.event_type_custom_input` and `CustomInputsResponse.event_type_custom_inputs`."""

    __slots__ = (
        "id",
        "event_type_id",
        "label",
        "type_",
        "required",
        "placeholder",
        "options",
    )

    _names = (
        ("id", "id"),
        ("event_type_id", "eventTypeId"),
        ("label", "label"),
        ("type_", "type"),
        ("required", "required"),
        ("placeholder", "placeholder"),
        ("options", "options"),
    )
    _decode = staticmethod(decode)

    id: int
    event_type_id: int
    label: str
    type_: QuestionType | str
    required: bool
    placeholder: str
    options: list[CustomInputOption] | None | Unset

    def __init__(
        self,
        *,
        id: int,
        event_type_id: int,
        label: str,
        type_: QuestionType | str,
        required: bool,
        placeholder: str,
        options: list[CustomInputOption] | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.event_type_id = event_type_id
        self.label = label
        self.type_ = type_
        self.required = required
        self.placeholder = placeholder
        self.options = options
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .custom_input_option import CustomInputOption

        return (
            ("id", "id", True, INTEGER),
            ("event_type_id", "eventTypeId", True, INTEGER),
            ("label", "label", True, STRING),
            ("type_", "type", True, Choice("BOOL", "NUMBER", "PHONE", "RADIO", "TEXT", "TEXTLONG")),
            ("required", "required", True, BOOLEAN),
            ("placeholder", "placeholder", True, STRING),
            ("options", "options", False, Nullable(List(Ref(CustomInputOption)))),
        )
