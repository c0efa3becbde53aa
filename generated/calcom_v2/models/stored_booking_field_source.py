# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Model,
    decode_exactly,
    define,
    new,
    odd,
    open_fields,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field

FIELDS = frozenset(
    (
        "id",
        "type",
        "label",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_type_ = data["type"]
        f_label = data["label"]
        if type(f_id) is not str:
            odd(StoredBookingFieldSource, "id", data, drift)
        if type(f_type_) is not str:
            odd(StoredBookingFieldSource, "type", data, drift)
        if type(f_label) is not str:
            odd(StoredBookingFieldSource, "label", data, drift)
        more = len(data) - 3
    except (KeyError, TypeError, ValueError):
        return decode_exactly(StoredBookingFieldSource, data, drift, mark)
    extra = open_fields(data, FIELDS) if more else None
    self = new(StoredBookingFieldSource)
    self.id = f_id
    self.type_ = f_type_
    self.label = f_label
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class StoredBookingFieldSource(Model):
    """Part of `SentBookingField.sources` and `StoredBookingField.sources`."""

    __slots__ = (
        "id",
        "type_",
        "label",
    )

    _names = (
        ("id", "id"),
        ("type_", "type"),
        ("label", "label"),
    )
    _open = True
    _decode = staticmethod(decode)

    id: str
    type_: str
    label: str

    def __init__(
        self,
        *,
        id: str,
        type_: str,
        label: str,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.type_ = type_
        self.label = label
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, STRING),
            ("type_", "type", True, STRING),
            ("label", "label", True, STRING),
        )
