"""The triggers of webhooks, in the order of the server's error message."""

from __future__ import annotations

from .document import load_document
from .state import words

ALL = words(
    """
    BOOKING_CREATED BOOKING_PAYMENT_INITIATED BOOKING_PAID BOOKING_RESCHEDULED BOOKING_REQUESTED
    BOOKING_CANCELLED BOOKING_REJECTED BOOKING_NO_SHOW_UPDATED FORM_SUBMITTED MEETING_ENDED
    MEETING_STARTED RECORDING_READY INSTANT_MEETING RECORDING_TRANSCRIPTION_GENERATED OOO_CREATED
    AFTER_HOSTS_CAL_VIDEO_NO_SHOW AFTER_GUESTS_CAL_VIDEO_NO_SHOW FORM_SUBMITTED_NO_EVENT
    DELEGATION_CREDENTIAL_ERROR WRONG_ASSIGNMENT_REPORT
    """
)
# Newer servers, with only API v2, have no instant meetings; older ones, with v1, lack the last two.
V2 = tuple(name for name in ALL if name != "INSTANT_MEETING")
V1 = ALL[:-2]
# The triggers in API v2 of the self-hosted edition with teams.
V2_6_0 = ALL[:-1]


def of_profile(profile: str) -> tuple[str, ...]:
    """Return the triggers in API v2 of an edition; the hosted service has all that the document names."""
    if profile == "hosted":
        fields = load_document()["components"]["schemas"]["CreateWebhook"]["properties"]
        return tuple(fields["triggers"]["items"]["enum"])
    return V2_6_0 if profile == "teams" else V2
