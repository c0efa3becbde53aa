# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    Nullable,
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
        "label",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_label = data["label"]
        if f_id is not None and type(f_id) is not str:
            odd(InsightsRoutingFormFieldOption, "id", data, drift)
        if type(f_label) is not str:
            odd(InsightsRoutingFormFieldOption, "label", data, drift)
        more = len(data) - 2
    except (KeyError, TypeError, ValueError):
        return decode_exactly(InsightsRoutingFormFieldOption, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(InsightsRoutingFormFieldOption)
    self.id = f_id
    self.label = f_label
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class InsightsRoutingFormFieldOption(Model):
    """Part of `InsightsRoutingFormField.options`."""

    __slots__ = (
        "id",
        "label",
    )

    _names = (
        ("id", "id"),
        ("label", "label"),
    )
    _decode = staticmethod(decode)

    id: str | None
    label: str

    def __init__(
        self,
        *,
        id: str | None,
        label: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.label = label
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, Nullable(STRING)),
            ("label", "label", True, STRING),
        )
