# Made from spec/v1/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    ANY,
    STRING,
    List,
    Map,
    Model,
    Nullable,
    Odd,
    Ref,
    decode_exactly,
    extra_fields,
    kind_of,
    new,
)
from .user_availability_date_range import decode as decode_user_availability_date_range
from .user_availability_ooo_excluded_date_range import (
    decode as decode_user_availability_ooo_excluded_date_range,
)
from .user_availability_working_hour import decode as decode_user_availability_working_hour

if TYPE_CHECKING:
    from .._codec import Drift, Field
    from .user_availability_date_range import UserAvailabilityDateRange
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
        f_dates_out_of_office = data["datesOutOfOffice"]
        if (
            type(f_busy) is not list
            or type(f_time_zone) is not str
            or type(f_date_ranges) is not list
            or type(f_ooo_excluded_date_ranges) is not list
            or type(f_working_hours) is not list
            or type(f_date_overrides) is not list
            or (f_current_seats is not None and type(f_current_seats) is not list)
            or type(f_dates_out_of_office) is not dict
        ):
            return decode_exactly(UserAvailability, data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UserAvailability, data, drift)
    extra = None if len(data) == 8 else extra_fields(data, FIELDS, drift)
    try:
        f_busy = kind_of(UserAvailability, "busy").decode(f_busy, drift, data, "busy")
        if f_date_ranges:
            f_date_ranges = [decode_user_availability_date_range(item, drift) for item in f_date_ranges]
        if f_ooo_excluded_date_ranges:
            f_ooo_excluded_date_ranges = [
                decode_user_availability_ooo_excluded_date_range(item, drift)
                for item in f_ooo_excluded_date_ranges
            ]
        if f_working_hours:
            f_working_hours = [decode_user_availability_working_hour(item, drift) for item in f_working_hours]
        f_date_overrides = kind_of(UserAvailability, "dateOverrides").decode(
            f_date_overrides, drift, data, "dateOverrides"
        )
        if f_current_seats is not None:
            f_current_seats = kind_of(UserAvailability, "currentSeats").decode(
                f_current_seats, drift, data, "currentSeats"
            )
    except Odd:
        del drift[mark:]
        return decode_exactly(UserAvailability, data, drift)
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


class UserAvailability(Model):
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

    busy: list[dict[str, Any]]
    time_zone: str
    date_ranges: list[UserAvailabilityDateRange]
    ooo_excluded_date_ranges: list[UserAvailabilityOooExcludedDateRange]
    working_hours: list[UserAvailabilityWorkingHour]
    date_overrides: list[dict[str, Any]]
    current_seats: list[dict[str, Any]] | None
    dates_out_of_office: dict[str, Any]

    def __init__(
        self,
        *,
        busy: list[dict[str, Any]],
        time_zone: str,
        date_ranges: list[UserAvailabilityDateRange],
        ooo_excluded_date_ranges: list[UserAvailabilityOooExcludedDateRange],
        working_hours: list[UserAvailabilityWorkingHour],
        date_overrides: list[dict[str, Any]],
        current_seats: list[dict[str, Any]] | None,
        dates_out_of_office: dict[str, Any],
    ) -> None:
        self.busy = busy
        self.time_zone = time_zone
        self.date_ranges = date_ranges
        self.ooo_excluded_date_ranges = ooo_excluded_date_ranges
        self.working_hours = working_hours
        self.date_overrides = date_overrides
        self.current_seats = current_seats
        self.dates_out_of_office = dates_out_of_office
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .user_availability_date_range import UserAvailabilityDateRange
        from .user_availability_ooo_excluded_date_range import UserAvailabilityOooExcludedDateRange
        from .user_availability_working_hour import UserAvailabilityWorkingHour

        return (
            ("busy", "busy", True, List(Map(ANY))),
            ("time_zone", "timeZone", True, STRING),
            ("date_ranges", "dateRanges", True, List(Ref(UserAvailabilityDateRange))),
            (
                "ooo_excluded_date_ranges",
                "oooExcludedDateRanges",
                True,
                List(Ref(UserAvailabilityOooExcludedDateRange)),
            ),
            ("working_hours", "workingHours", True, List(Ref(UserAvailabilityWorkingHour))),
            ("date_overrides", "dateOverrides", True, List(Map(ANY))),
            ("current_seats", "currentSeats", True, Nullable(List(Map(ANY)))),
            ("dates_out_of_office", "datesOutOfOffice", True, Map(ANY)),
        )
