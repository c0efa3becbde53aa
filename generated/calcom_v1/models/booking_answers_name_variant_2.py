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
        "firstName",
        "lastName",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_first_name = data["firstName"]
        if type(f_first_name) is not str:
            odd(BookingAnswersNameVariant2, "firstName", data, drift)
        more = len(data) - 1
        f_last_name = absent
        if more:
            if "lastName" in data:
                f_last_name = data["lastName"]
                more -= 1
                if type(f_last_name) is not str:
                    odd(BookingAnswersNameVariant2, "lastName", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingAnswersNameVariant2, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(BookingAnswersNameVariant2)
    self.first_name = f_first_name
    self.last_name = f_last_name
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingAnswersNameVariant2(Model):
    """Part of `BookingAnswers.name`."""

    __slots__ = (
        "first_name",
        "last_name",
    )

    _names = (
        ("first_name", "firstName"),
        ("last_name", "lastName"),
    )
    _decode = staticmethod(decode)

    first_name: str
    last_name: str | Unset

    def __init__(
        self,
        *,
        first_name: str,
        last_name: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.first_name = first_name
        self.last_name = last_name
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("first_name", "firstName", True, STRING),
            ("last_name", "lastName", False, STRING),
        )
