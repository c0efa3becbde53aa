# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    TIME,
    Choice,
    Model,
    Nullable,
    Odd,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_status import BookingStatus

FIELDS = frozenset(
    (
        "title",
        "description",
        "startTime",
        "endTime",
        "status",
        "cancelledBy",
        "rescheduledBy",
        "userId",
        "eventTypeId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    mark = len(drift)
    try:
        more = len(data) - 0
        f_title = f_description = f_start_time = f_end_time = absent
        f_status = f_cancelled_by = f_rescheduled_by = f_user_id = absent
        f_event_type_id = absent
        if more:
            if "title" in data:
                f_title = data["title"]
                more -= 1
                if type(f_title) is not str:
                    odd(UpdateBookingBody, "title", data, drift)
            if "description" in data:
                f_description = data["description"]
                more -= 1
                if f_description is not None and type(f_description) is not str:
                    odd(UpdateBookingBody, "description", data, drift)
            if "startTime" in data:
                f_start_time = data["startTime"]
                more -= 1
                f_start_time = parse_time(f_start_time)
                if f_start_time.tzinfo is None:
                    return decode_exactly(UpdateBookingBody, data, drift, mark)
            if "endTime" in data:
                f_end_time = data["endTime"]
                more -= 1
                f_end_time = parse_time(f_end_time)
                if f_end_time.tzinfo is None:
                    return decode_exactly(UpdateBookingBody, data, drift, mark)
            if "status" in data:
                f_status = data["status"]
                more -= 1
                if f_status not in {"ACCEPTED", "AWAITING_HOST", "CANCELLED", "PENDING", "REJECTED"}:
                    odd(UpdateBookingBody, "status", data, drift)
            if "cancelledBy" in data:
                f_cancelled_by = data["cancelledBy"]
                more -= 1
                if type(f_cancelled_by) is not str:
                    odd(UpdateBookingBody, "cancelledBy", data, drift)
            if "rescheduledBy" in data:
                f_rescheduled_by = data["rescheduledBy"]
                more -= 1
                if type(f_rescheduled_by) is not str:
                    odd(UpdateBookingBody, "rescheduledBy", data, drift)
            if "userId" in data:
                f_user_id = data["userId"]
                more -= 1
                if type(f_user_id) is not int:
                    odd(UpdateBookingBody, "userId", data, drift)
            if "eventTypeId" in data:
                f_event_type_id = data["eventTypeId"]
                more -= 1
                if type(f_event_type_id) is not int:
                    odd(UpdateBookingBody, "eventTypeId", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateBookingBody, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(UpdateBookingBody)
    self.title = f_title
    self.description = f_description
    self.start_time = f_start_time
    self.end_time = f_end_time
    self.status = f_status
    self.cancelled_by = f_cancelled_by
    self.rescheduled_by = f_rescheduled_by
    self.user_id = f_user_id
    self.event_type_id = f_event_type_id
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UpdateBookingBody(Model):
    """Sent by `update_booking`."""

    __slots__ = (
        "title",
        "description",
        "start_time",
        "end_time",
        "status",
        "cancelled_by",
        "rescheduled_by",
        "user_id",
        "event_type_id",
    )

    _names = (
        ("title", "title"),
        ("description", "description"),
        ("start_time", "startTime"),
        ("end_time", "endTime"),
        ("status", "status"),
        ("cancelled_by", "cancelledBy"),
        ("rescheduled_by", "rescheduledBy"),
        ("user_id", "userId"),
        ("event_type_id", "eventTypeId"),
    )
    _decode = staticmethod(decode)

    title: str | Unset
    description: str | None | Unset
    start_time: datetime.datetime | Unset
    end_time: datetime.datetime | Unset
    status: BookingStatus | str | Unset
    cancelled_by: str | Unset
    rescheduled_by: str | Unset
    user_id: int | Unset
    event_type_id: int | Unset

    def __init__(
        self,
        *,
        title: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        start_time: datetime.datetime | Unset = UNSET,
        end_time: datetime.datetime | Unset = UNSET,
        status: BookingStatus | str | Unset = UNSET,
        cancelled_by: str | Unset = UNSET,
        rescheduled_by: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        event_type_id: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.title = title
        self.description = description
        self.start_time = start_time
        self.end_time = end_time
        self.status = status
        self.cancelled_by = cancelled_by
        self.rescheduled_by = rescheduled_by
        self.user_id = user_id
        self.event_type_id = event_type_id
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("title", "title", False, STRING),
            ("description", "description", False, Nullable(STRING)),
            ("start_time", "startTime", False, TIME),
            ("end_time", "endTime", False, TIME),
            (
                "status",
                "status",
                False,
                Choice("ACCEPTED", "AWAITING_HOST", "CANCELLED", "PENDING", "REJECTED"),
            ),
            ("cancelled_by", "cancelledBy", False, STRING),
            ("rescheduled_by", "rescheduledBy", False, STRING),
            ("user_id", "userId", False, INTEGER),
            ("event_type_id", "eventTypeId", False, INTEGER),
        )
