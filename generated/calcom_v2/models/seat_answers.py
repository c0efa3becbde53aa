# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
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
from .booking_row_responses import decode as decode_booking_row_responses

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_row_responses import BookingRowResponses

FIELDS = frozenset(
    (
        "responses",
        "description",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_responses = data["responses"]
        more = len(data) - 1
        f_description = absent
        if more:
            if "description" in data:
                f_description = data["description"]
                more -= 1
                if f_description is not None and type(f_description) is not str:
                    odd(SeatAnswers, "description", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SeatAnswers, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_responses = decode_booking_row_responses(f_responses, drift)
    except Odd:
        return decode_exactly(SeatAnswers, data, drift, mark)
    self = new(SeatAnswers)
    self.responses = f_responses
    self.description = f_description
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SeatAnswers(Model):
    """Part of `SeatToReschedule.data`."""

    __slots__ = (
        "responses",
        "description",
    )

    _names = (
        ("responses", "responses"),
        ("description", "description"),
    )
    _decode = staticmethod(decode)

    responses: BookingRowResponses
    description: str | None | Unset

    def __init__(
        self,
        *,
        responses: BookingRowResponses,
        description: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.responses = responses
        self.description = description
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booking_row_responses import BookingRowResponses

        return (
            ("responses", "responses", True, Ref(BookingRowResponses)),
            ("description", "description", False, Nullable(STRING)),
        )
