# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    Choice,
    Model,
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
from .notice_threshold import decode as decode_notice_threshold

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .confirmation_policy_type import ConfirmationPolicyType
    from .notice_threshold import NoticeThreshold

FIELDS = frozenset(
    (
        "type",
        "blockUnconfirmedBookingsInBooker",
        "noticeThreshold",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_type_ = data["type"]
        f_block_unconfirmed_bookings_in_booker = data["blockUnconfirmedBookingsInBooker"]
        if f_type_ not in {"always", "time"}:
            odd(ConfirmationPolicy, "type", data, drift)
        if type(f_block_unconfirmed_bookings_in_booker) is not bool:
            odd(ConfirmationPolicy, "blockUnconfirmedBookingsInBooker", data, drift)
        more = len(data) - 2
        f_notice_threshold = absent
        if more:
            if "noticeThreshold" in data:
                f_notice_threshold = data["noticeThreshold"]
                more -= 1
    except (KeyError, TypeError, ValueError):
        return decode_exactly(ConfirmationPolicy, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_notice_threshold is not UNSET:
            f_notice_threshold = decode_notice_threshold(f_notice_threshold, drift)
    except Odd:
        return decode_exactly(ConfirmationPolicy, data, drift, mark)
    self = new(ConfirmationPolicy)
    self.type_ = f_type_
    self.block_unconfirmed_bookings_in_booker = f_block_unconfirmed_bookings_in_booker
    self.notice_threshold = f_notice_threshold
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class ConfirmationPolicy(Model):
    """Part of `CreateEventType.confirmation_policy`, `CreateHostedEventType.confirmation_policy`, `CreateTeamEventType.confirmation_policy` and 9 more."""

    __slots__ = (
        "type_",
        "block_unconfirmed_bookings_in_booker",
        "notice_threshold",
    )

    _names = (
        ("type_", "type"),
        ("block_unconfirmed_bookings_in_booker", "blockUnconfirmedBookingsInBooker"),
        ("notice_threshold", "noticeThreshold"),
    )
    _decode = staticmethod(decode)

    type_: ConfirmationPolicyType | str
    block_unconfirmed_bookings_in_booker: bool
    notice_threshold: NoticeThreshold | Unset

    def __init__(
        self,
        *,
        type_: ConfirmationPolicyType | str,
        block_unconfirmed_bookings_in_booker: bool,
        notice_threshold: NoticeThreshold | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.type_ = type_
        self.block_unconfirmed_bookings_in_booker = block_unconfirmed_bookings_in_booker
        self.notice_threshold = notice_threshold
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .notice_threshold import NoticeThreshold

        return (
            ("type_", "type", True, Choice("always", "time")),
            ("block_unconfirmed_bookings_in_booker", "blockUnconfirmedBookingsInBooker", True, BOOLEAN),
            ("notice_threshold", "noticeThreshold", False, Ref(NoticeThreshold)),
        )
