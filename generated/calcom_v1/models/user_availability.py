# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    List,
    Map,
    Model,
    Nullable,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    kind_of,
    new,
    odd,
)
from ..types import UNSET, Unset
from .user_availability_busy_item import decode as decode_user_availability_busy_item
from .user_availability_current_seat import decode as decode_user_availability_current_seat
from .user_availability_date_override import decode as decode_user_availability_date_override
from .user_availability_date_range import decode as decode_user_availability_date_range
from .user_availability_ooo_excluded_date_range import (
    decode as decode_user_availability_ooo_excluded_date_range,
)
from .user_availability_working_hour import decode as decode_user_availability_working_hour

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .user_availability_busy_item import UserAvailabilityBusyItem
    from .user_availability_current_seat import UserAvailabilityCurrentSeat
    from .user_availability_date_override import UserAvailabilityDateOverride
    from .user_availability_date_range import UserAvailabilityDateRange
    from .user_availability_dates_out_of_office_value import UserAvailabilityDatesOutOfOfficeValue
    from .user_availability_ooo_excluded_date_range import UserAvailabilityOooExcludedDateRange
    from .user_availability_working_hour import UserAvailabilityWorkingHour

FIELDS = frozenset(
    (
        "busy",
        "timeZone",
        "dateRanges",
        "oooExcludedDateRanges",
        "workingHours",
        "dateOverrides",
        "currentSeats",
        "datesOutOfOffice",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_busy = data["busy"]
        f_time_zone = data["timeZone"]
        f_date_ranges = data["dateRanges"]
        f_ooo_excluded_date_ranges = data["oooExcludedDateRanges"]
        f_working_hours = data["workingHours"]
        f_date_overrides = data["dateOverrides"]
        f_current_seats = data["currentSeats"]
        if (
            type(f_busy) is not list
            or type(f_date_ranges) is not list
            or type(f_ooo_excluded_date_ranges) is not list
            or type(f_working_hours) is not list
            or type(f_date_overrides) is not list
            or (f_current_seats is not None and type(f_current_seats) is not list)
        ):
            return decode_exactly(UserAvailability, data, drift, mark)
        if type(f_time_zone) is not str:
            odd(UserAvailability, "timeZone", data, drift)
        more = len(data) - 7
        f_dates_out_of_office = absent
        if more:
            if "datesOutOfOffice" in data:
                f_dates_out_of_office = data["datesOutOfOffice"]
                more -= 1
                if type(f_dates_out_of_office) is not dict:
                    return decode_exactly(UserAvailability, data, drift, mark)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UserAvailability, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_busy:
            f_busy = (
                [decode_user_availability_busy_item(f_busy[0], drift)]
                if len(f_busy) == 1
                else [decode_user_availability_busy_item(item, drift) for item in f_busy]
            )
        if f_date_ranges:
            f_date_ranges = (
                [decode_user_availability_date_range(f_date_ranges[0], drift)]
                if len(f_date_ranges) == 1
                else [decode_user_availability_date_range(item, drift) for item in f_date_ranges]
            )
        if f_ooo_excluded_date_ranges:
            f_ooo_excluded_date_ranges = (
                [decode_user_availability_ooo_excluded_date_range(f_ooo_excluded_date_ranges[0], drift)]
                if len(f_ooo_excluded_date_ranges) == 1
                else [
                    decode_user_availability_ooo_excluded_date_range(item, drift)
                    for item in f_ooo_excluded_date_ranges
                ]
            )
        if f_working_hours:
            f_working_hours = (
                [decode_user_availability_working_hour(f_working_hours[0], drift)]
                if len(f_working_hours) == 1
                else [decode_user_availability_working_hour(item, drift) for item in f_working_hours]
            )
        if f_date_overrides:
            f_date_overrides = (
                [decode_user_availability_date_override(f_date_overrides[0], drift)]
                if len(f_date_overrides) == 1
                else [decode_user_availability_date_override(item, drift) for item in f_date_overrides]
            )
        if f_current_seats:
            f_current_seats = (
                [decode_user_availability_current_seat(f_current_seats[0], drift)]
                if len(f_current_seats) == 1
                else [decode_user_availability_current_seat(item, drift) for item in f_current_seats]
            )
        if f_dates_out_of_office is not UNSET:
            f_dates_out_of_office = kind_of(UserAvailability, "datesOutOfOffice").decode(
                f_dates_out_of_office, drift, data, "datesOutOfOffice"
            )
    except Odd:
        return decode_exactly(UserAvailability, data, drift, mark)
    self = new(UserAvailability)
    self.busy = f_busy
    self.time_zone = f_time_zone
    self.date_ranges = f_date_ranges
    self.ooo_excluded_date_ranges = f_ooo_excluded_date_ranges
    self.working_hours = f_working_hours
    self.date_overrides = f_date_overrides
    self.current_seats = f_current_seats
    self.dates_out_of_office = f_dates_out_of_office
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class UserAvailability(Model):
    """Returned by `get_user_availability`. Part of `UserAvailabilityOfTeam.availability`."""

    __slots__ = (
        "busy",
        "time_zone",
        "date_ranges",
        "ooo_excluded_date_ranges",
        "working_hours",
        "date_overrides",
        "current_seats",
        "dates_out_of_office",
    )

    _names = (
        ("busy", "busy"),
        ("time_zone", "timeZone"),
        ("date_ranges", "dateRanges"),
        ("ooo_excluded_date_ranges", "oooExcludedDateRanges"),
        ("working_hours", "workingHours"),
        ("date_overrides", "dateOverrides"),
        ("current_seats", "currentSeats"),
        ("dates_out_of_office", "datesOutOfOffice"),
    )
    _decode = staticmethod(decode)

    busy: list[UserAvailabilityBusyItem]
    time_zone: str
    date_ranges: list[UserAvailabilityDateRange]
    ooo_excluded_date_ranges: list[UserAvailabilityOooExcludedDateRange]
    working_hours: list[UserAvailabilityWorkingHour]
    date_overrides: list[UserAvailabilityDateOverride]
    current_seats: list[UserAvailabilityCurrentSeat] | None
    dates_out_of_office: dict[str, UserAvailabilityDatesOutOfOfficeValue] | Unset

    def __init__(
        self,
        *,
        busy: list[UserAvailabilityBusyItem],
        time_zone: str,
        date_ranges: list[UserAvailabilityDateRange],
        ooo_excluded_date_ranges: list[UserAvailabilityOooExcludedDateRange],
        working_hours: list[UserAvailabilityWorkingHour],
        date_overrides: list[UserAvailabilityDateOverride],
        current_seats: list[UserAvailabilityCurrentSeat] | None,
        dates_out_of_office: dict[str, UserAvailabilityDatesOutOfOfficeValue] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.busy = busy
        self.time_zone = time_zone
        self.date_ranges = date_ranges
        self.ooo_excluded_date_ranges = ooo_excluded_date_ranges
        self.working_hours = working_hours
        self.date_overrides = date_overrides
        self.current_seats = current_seats
        self.dates_out_of_office = dates_out_of_office
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .user_availability_busy_item import UserAvailabilityBusyItem
        from .user_availability_current_seat import UserAvailabilityCurrentSeat
        from .user_availability_date_override import UserAvailabilityDateOverride
        from .user_availability_date_range import UserAvailabilityDateRange
        from .user_availability_dates_out_of_office_value import UserAvailabilityDatesOutOfOfficeValue
        from .user_availability_ooo_excluded_date_range import UserAvailabilityOooExcludedDateRange
        from .user_availability_working_hour import UserAvailabilityWorkingHour

        return (
            ("busy", "busy", True, List(Ref(UserAvailabilityBusyItem))),
            ("time_zone", "timeZone", True, STRING),
            ("date_ranges", "dateRanges", True, List(Ref(UserAvailabilityDateRange))),
            (
                "ooo_excluded_date_ranges",
                "oooExcludedDateRanges",
                True,
                List(Ref(UserAvailabilityOooExcludedDateRange)),
            ),
            ("working_hours", "workingHours", True, List(Ref(UserAvailabilityWorkingHour))),
            ("date_overrides", "dateOverrides", True, List(Ref(UserAvailabilityDateOverride))),
            ("current_seats", "currentSeats", True, Nullable(List(Ref(UserAvailabilityCurrentSeat)))),
            (
                "dates_out_of_office",
                "datesOutOfOffice",
                False,
                Map(Ref(UserAvailabilityDatesOutOfOfficeValue)),
            ),
        )
