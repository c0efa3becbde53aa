# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    List,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
)
from .booking_insights_member_stat import decode as decode_booking_insights_member_stat

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_insights_member_stat import BookingInsightsMemberStat

FIELDS = frozenset(
    (
        "mostBookings",
        "leastBookings",
        "mostCancelled",
        "mostCompleted",
        "leastCompleted",
        "mostNoShow",
        "highestRatings",
        "lowestRatings",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_most_bookings = data["mostBookings"]
        f_least_bookings = data["leastBookings"]
        f_most_cancelled = data["mostCancelled"]
        f_most_completed = data["mostCompleted"]
        f_least_completed = data["leastCompleted"]
        f_most_no_show = data["mostNoShow"]
        f_highest_ratings = data["highestRatings"]
        f_lowest_ratings = data["lowestRatings"]
        if (
            type(f_most_bookings) is not list
            or type(f_least_bookings) is not list
            or type(f_most_cancelled) is not list
            or type(f_most_completed) is not list
            or type(f_least_completed) is not list
            or type(f_most_no_show) is not list
            or type(f_highest_ratings) is not list
            or type(f_lowest_ratings) is not list
        ):
            return decode_exactly(BookingInsightsMemberStatsData, data, drift, mark)
        more = len(data) - 8
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingInsightsMemberStatsData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_most_bookings:
            f_most_bookings = (
                [decode_booking_insights_member_stat(f_most_bookings[0], drift)]
                if len(f_most_bookings) == 1
                else [decode_booking_insights_member_stat(item, drift) for item in f_most_bookings]
            )
        if f_least_bookings:
            f_least_bookings = (
                [decode_booking_insights_member_stat(f_least_bookings[0], drift)]
                if len(f_least_bookings) == 1
                else [decode_booking_insights_member_stat(item, drift) for item in f_least_bookings]
            )
        if f_most_cancelled:
            f_most_cancelled = (
                [decode_booking_insights_member_stat(f_most_cancelled[0], drift)]
                if len(f_most_cancelled) == 1
                else [decode_booking_insights_member_stat(item, drift) for item in f_most_cancelled]
            )
        if f_most_completed:
            f_most_completed = (
                [decode_booking_insights_member_stat(f_most_completed[0], drift)]
                if len(f_most_completed) == 1
                else [decode_booking_insights_member_stat(item, drift) for item in f_most_completed]
            )
        if f_least_completed:
            f_least_completed = (
                [decode_booking_insights_member_stat(f_least_completed[0], drift)]
                if len(f_least_completed) == 1
                else [decode_booking_insights_member_stat(item, drift) for item in f_least_completed]
            )
        if f_most_no_show:
            f_most_no_show = (
                [decode_booking_insights_member_stat(f_most_no_show[0], drift)]
                if len(f_most_no_show) == 1
                else [decode_booking_insights_member_stat(item, drift) for item in f_most_no_show]
            )
        if f_highest_ratings:
            f_highest_ratings = (
                [decode_booking_insights_member_stat(f_highest_ratings[0], drift)]
                if len(f_highest_ratings) == 1
                else [decode_booking_insights_member_stat(item, drift) for item in f_highest_ratings]
            )
        if f_lowest_ratings:
            f_lowest_ratings = (
                [decode_booking_insights_member_stat(f_lowest_ratings[0], drift)]
                if len(f_lowest_ratings) == 1
                else [decode_booking_insights_member_stat(item, drift) for item in f_lowest_ratings]
            )
    except Odd:
        return decode_exactly(BookingInsightsMemberStatsData, data, drift, mark)
    self = new(BookingInsightsMemberStatsData)
    self.most_bookings = f_most_bookings
    self.least_bookings = f_least_bookings
    self.most_cancelled = f_most_cancelled
    self.most_completed = f_most_completed
    self.least_completed = f_least_completed
    self.most_no_show = f_most_no_show
    self.highest_ratings = f_highest_ratings
    self.lowest_ratings = f_lowest_ratings
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingInsightsMemberStatsData(Model):
    """Returned by `get_booking_member_stats`."""

    __slots__ = (
        "most_bookings",
        "least_bookings",
        "most_cancelled",
        "most_completed",
        "least_completed",
        "most_no_show",
        "highest_ratings",
        "lowest_ratings",
    )

    _names = (
        ("most_bookings", "mostBookings"),
        ("least_bookings", "leastBookings"),
        ("most_cancelled", "mostCancelled"),
        ("most_completed", "mostCompleted"),
        ("least_completed", "leastCompleted"),
        ("most_no_show", "mostNoShow"),
        ("highest_ratings", "highestRatings"),
        ("lowest_ratings", "lowestRatings"),
    )
    _decode = staticmethod(decode)

    most_bookings: list[BookingInsightsMemberStat]
    least_bookings: list[BookingInsightsMemberStat]
    most_cancelled: list[BookingInsightsMemberStat]
    most_completed: list[BookingInsightsMemberStat]
    least_completed: list[BookingInsightsMemberStat]
    most_no_show: list[BookingInsightsMemberStat]
    highest_ratings: list[BookingInsightsMemberStat]
    lowest_ratings: list[BookingInsightsMemberStat]

    def __init__(
        self,
        *,
        most_bookings: list[BookingInsightsMemberStat],
        least_bookings: list[BookingInsightsMemberStat],
        most_cancelled: list[BookingInsightsMemberStat],
        most_completed: list[BookingInsightsMemberStat],
        least_completed: list[BookingInsightsMemberStat],
        most_no_show: list[BookingInsightsMemberStat],
        highest_ratings: list[BookingInsightsMemberStat],
        lowest_ratings: list[BookingInsightsMemberStat],
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.most_bookings = most_bookings
        self.least_bookings = least_bookings
        self.most_cancelled = most_cancelled
        self.most_completed = most_completed
        self.least_completed = least_completed
        self.most_no_show = most_no_show
        self.highest_ratings = highest_ratings
        self.lowest_ratings = lowest_ratings
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booking_insights_member_stat import BookingInsightsMemberStat

        return (
            ("most_bookings", "mostBookings", True, List(Ref(BookingInsightsMemberStat))),
            ("least_bookings", "leastBookings", True, List(Ref(BookingInsightsMemberStat))),
            ("most_cancelled", "mostCancelled", True, List(Ref(BookingInsightsMemberStat))),
            ("most_completed", "mostCompleted", True, List(Ref(BookingInsightsMemberStat))),
            ("least_completed", "leastCompleted", True, List(Ref(BookingInsightsMemberStat))),
            ("most_no_show", "mostNoShow", True, List(Ref(BookingInsightsMemberStat))),
            ("highest_ratings", "highestRatings", True, List(Ref(BookingInsightsMemberStat))),
            ("lowest_ratings", "lowestRatings", True, List(Ref(BookingInsightsMemberStat))),
        )
