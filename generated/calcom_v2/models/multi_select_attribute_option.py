# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
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
        "optionId",
        "option",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_option_id = data["optionId"]
        f_option = data["option"]
        if type(f_option_id) is not str:
            odd(MultiSelectAttributeOption, "optionId", data, drift)
        if type(f_option) is not str:
            odd(MultiSelectAttributeOption, "option", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(MultiSelectAttributeOption, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(MultiSelectAttributeOption)
    self.option_id = f_option_id
    self.option = f_option
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class MultiSelectAttributeOption(Model):
    """Part of `MultiSelectAttribute.options`."""

    __slots__ = (
        "option_id",
        "option",
    )

    _names = (
        ("option_id", "optionId"),
        ("option", "option"),
    )
    _decode = staticmethod(decode)

    option_id: str
    option: str

    def __init__(
        self,
        *,
        option_id: str,
        option: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.option_id = option_id
        self.option = option
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("option_id", "optionId", True, STRING),
            ("option", "option", True, STRING),
        )
