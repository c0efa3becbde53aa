# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .booking_insights_metric import decode as decode_booking_insights_metric
from .booking_insights_previous_range import decode as decode_booking_insights_previous_range

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_insights_metric import BookingInsightsMetric
    from .booking_insights_previous_range import BookingInsightsPreviousRange

FIELDS = frozenset(
    (
        "empty",
        "created",
        "scheduled",
        "completed",
        "rescheduled",
        "cancelled",
        "no_show",
        "no_show_guest",
        "rating",
        "csat",
        "previousRange",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_empty = data["empty"]
        f_created = data["created"]
        f_scheduled = data["scheduled"]
        f_completed = data["completed"]
        f_rescheduled = data["rescheduled"]
        f_cancelled = data["cancelled"]
        f_no_show = data["no_show"]
        f_no_show_guest = data["no_show_guest"]
        f_rating = data["rating"]
        f_csat = data["csat"]
        f_previous_range = data["previousRange"]
        if type(f_empty) is not bool:
            odd(BookingInsightsKpiStatsData, "empty", data, drift)
        more = len(data) - 11
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingInsightsKpiStatsData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_created = decode_booking_insights_metric(f_created, drift)
        f_scheduled = decode_booking_insights_metric(f_scheduled, drift)
        f_completed = decode_booking_insights_metric(f_completed, drift)
        f_rescheduled = decode_booking_insights_metric(f_rescheduled, drift)
        f_cancelled = decode_booking_insights_metric(f_cancelled, drift)
        f_no_show = decode_booking_insights_metric(f_no_show, drift)
        f_no_show_guest = decode_booking_insights_metric(f_no_show_guest, drift)
        f_rating = decode_booking_insights_metric(f_rating, drift)
        f_csat = decode_booking_insights_metric(f_csat, drift)
        f_previous_range = decode_booking_insights_previous_range(f_previous_range, drift)
    except Odd:
        return decode_exactly(BookingInsightsKpiStatsData, data, drift, mark)
    self = new(BookingInsightsKpiStatsData)
    self.empty = f_empty
    self.created = f_created
    self.scheduled = f_scheduled
    self.completed = f_completed
    self.rescheduled = f_rescheduled
    self.cancelled = f_cancelled
    self.no_show = f_no_show
    self.no_show_guest = f_no_show_guest
    self.rating = f_rating
    self.csat = f_csat
    self.previous_range = f_previous_range
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingInsightsKpiStatsData(Model):
    """Returned by `get_booking_kpi_stats`."""

    __slots__ = (
        "empty",
        "created",
        "scheduled",
        "completed",
        "rescheduled",
        "cancelled",
        "no_show",
        "no_show_guest",
        "rating",
        "csat",
        "previous_range",
    )

    _names = (
        ("empty", "empty"),
        ("created", "created"),
        ("scheduled", "scheduled"),
        ("completed", "completed"),
        ("rescheduled", "rescheduled"),
        ("cancelled", "cancelled"),
        ("no_show", "no_show"),
        ("no_show_guest", "no_show_guest"),
        ("rating", "rating"),
        ("csat", "csat"),
        ("previous_range", "previousRange"),
    )
    _decode = staticmethod(decode)

    empty: bool
    created: BookingInsightsMetric
    scheduled: BookingInsightsMetric
    completed: BookingInsightsMetric
    rescheduled: BookingInsightsMetric
    cancelled: BookingInsightsMetric
    no_show: BookingInsightsMetric
    no_show_guest: BookingInsightsMetric
    rating: BookingInsightsMetric
    csat: BookingInsightsMetric
    previous_range: BookingInsightsPreviousRange

    def __init__(
        self,
        *,
        empty: bool,
        created: BookingInsightsMetric,
        scheduled: BookingInsightsMetric,
        completed: BookingInsightsMetric,
        rescheduled: BookingInsightsMetric,
        cancelled: BookingInsightsMetric,
        no_show: BookingInsightsMetric,
        no_show_guest: BookingInsightsMetric,
        rating: BookingInsightsMetric,
        csat: BookingInsightsMetric,
        previous_range: BookingInsightsPreviousRange,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.empty = empty
        self.created = created
        self.scheduled = scheduled
        self.completed = completed
        self.rescheduled = rescheduled
        self.cancelled = cancelled
        self.no_show = no_show
        self.no_show_guest = no_show_guest
        self.rating = rating
        self.csat = csat
        self.previous_range = previous_range
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booking_insights_metric import BookingInsightsMetric
        from .booking_insights_previous_range import BookingInsightsPreviousRange

        return (
            ("empty", "empty", True, BOOLEAN),
            ("created", "created", True, Ref(BookingInsightsMetric)),
            ("scheduled", "scheduled", True, Ref(BookingInsightsMetric)),
            ("completed", "completed", True, Ref(BookingInsightsMetric)),
            ("rescheduled", "rescheduled", True, Ref(BookingInsightsMetric)),
            ("cancelled", "cancelled", True, Ref(BookingInsightsMetric)),
            ("no_show", "no_show", True, Ref(BookingInsightsMetric)),
            ("no_show_guest", "no_show_guest", True, Ref(BookingInsightsMetric)),
            ("rating", "rating", True, Ref(BookingInsightsMetric)),
            ("csat", "csat", True, Ref(BookingInsightsMetric)),
            ("previous_range", "previousRange", True, Ref(BookingInsightsPreviousRange)),
        )
