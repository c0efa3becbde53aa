# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Model,
    Odd,
    Ref,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from .booking_insights_member_user import decode as decode_booking_insights_member_user

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .booking_insights_member_user import BookingInsightsMemberUser

FIELDS = frozenset(
    (
        "userId",
        "user",
        "emailMd5",
        "count",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_user_id = data["userId"]
        f_user = data["user"]
        f_email_md_5 = data["emailMd5"]
        f_count = data["count"]
        if type(f_user_id) is not int:
            odd(BookingInsightsMemberStat, "userId", data, drift)
        if type(f_email_md_5) is not str:
            odd(BookingInsightsMemberStat, "emailMd5", data, drift)
        if type(f_count) is not int:
            odd(BookingInsightsMemberStat, "count", data, drift)
        more = len(data) - 4
    except (KeyError, TypeError, ValueError):
        return decode_exactly(BookingInsightsMemberStat, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        f_user = decode_booking_insights_member_user(f_user, drift)
    except Odd:
        return decode_exactly(BookingInsightsMemberStat, data, drift, mark)
    self = new(BookingInsightsMemberStat)
    self.user_id = f_user_id
    self.user = f_user
    self.email_md_5 = f_email_md_5
    self.count = f_count
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class BookingInsightsMemberStat(Model):
    """Part of `BookingInsightsMemberStatsData.highest_ratings`, `BookingInsightsMemberStatsData.least_bookings`, `BookingInsightsMemberStatsData.least_completed` and 5 more."""

    __slots__ = (
        "user_id",
        "user",
        "email_md_5",
        "count",
    )

    _names = (
        ("user_id", "userId"),
        ("user", "user"),
        ("email_md_5", "emailMd5"),
        ("count", "count"),
    )
    _decode = staticmethod(decode)

    user_id: int
    user: BookingInsightsMemberUser
    email_md_5: str
    count: int

    def __init__(
        self,
        *,
        user_id: int,
        user: BookingInsightsMemberUser,
        email_md_5: str,
        count: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.user_id = user_id
        self.user = user
        self.email_md_5 = email_md_5
        self.count = count
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .booking_insights_member_user import BookingInsightsMemberUser

        return (
            ("user_id", "userId", True, INTEGER),
            ("user", "user", True, Ref(BookingInsightsMemberUser)),
            ("email_md_5", "emailMd5", True, STRING),
            ("count", "count", True, INTEGER),
        )
