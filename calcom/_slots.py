"""Which errors of the server mean that a time is not available, by its codes.

The table has every error code of the server's booking engine, as its sources list them, and says for each
whether another time would help. The API turns some codes into sentences; these are listed by words that occur
in no other sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

# Code -> whether the time is not available, so that another may be.
CODES = {
    "already_signed_up_for_this_booking_error": False,
    "availability_not_found_in_schedule_error": False,
    "bad_request_error": False,
    "booker_email_blocked": False,
    "booker_email_requires_login": False,
    "booker_limit_exceeded_error": False,
    "booker_limit_exceeded_error_reschedule": False,
    "booking_conflict_error": True,
    "booking_limit_reached": True,
    "booking_not_allowed_by_restriction_schedule_error": True,
    "booking_not_found_error": False,
    "booking_seats_full_error": True,
    "booking_time_out_of_bounds_error": True,
    "cancelled_bookings_cannot_be_rescheduled": False,
    "couldnt_charge_card_error": False,
    "couldnt_collect_card_error": False,
    "creating_oauth_client_error": False,
    "duration_limit_reached": True,
    "email_verification_required": False,
    "event_type_no_hosts": False,
    "event_type_not_found_error": False,
    "fixed_hosts_unavailable_for_booking": True,
    "forbidden_error": False,
    "hosts_unavailable_for_booking": True,
    "internal_server_error": False,
    "invalid_verification_code": False,
    "missing_payment_app_id_error": False,
    "missing_payment_credential_error": False,
    "no_available_users_found_error": True,
    "not_enough_available_seats_error": True,
    "not_found_error": False,
    "payment_not_created_error": False,
    "private_link_expired": False,
    "request_body_end_time_internal_error": False,
    "request_body_invalid_error": False,
    "restriction_schedule_not_found_error": False,
    "round_robin_host_unavailable_for_booking": True,
    "unable_to_subscribe_to_the_platform": False,
    "unable_to_validate_verification_code": False,
    "unauthorized_error": False,
    "updating_oauth_client_error": False,
}
SENTENCES = (
    "already has booking at this time or is not available",
    "already reserved by another user",
    "attempting to book a meeting in the past",
    'can\'t be booked at the "start" time provided',
    "can't reserve a slot if the event is already booked",
    "no more seats left",
)
_CODE = re.compile(rf"\b(?:{'|'.join(code for code, taken in CODES.items() if taken)})\b", re.IGNORECASE)
_SENTENCE = re.compile("|".join(map(re.escape, SENTENCES)), re.IGNORECASE)
# Operations that claim a time, in any form and version; elsewhere the same words mean something else.
_TAKES_A_TIME = re.compile(r"booking|slot|reserv", re.IGNORECASE)


def means_unavailable(operation: str, status: int, code: str | None, texts: Sequence[str]) -> bool:
    """Whether an error says that the time is taken or cannot be booked."""
    if status == 429 or not _TAKES_A_TIME.search(operation):
        return False
    said = "\n".join([code or "", *texts])
    return _CODE.search(said) is not None or _SENTENCE.search(said) is not None
