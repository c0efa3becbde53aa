"""Names for enumerations and objects that many places of the documents share but none names.

A run lists names that no longer match anything, and a test fails on them: the documents changed, and the
names must follow.
"""

from __future__ import annotations

LANGUAGES = (
    "ar az bg bn ca cs da de el en es es-419 et eu fi fr he hr hu id it iw ja km ko lv nl no pl "
    "pt pt-BR ro ru sk sr sv ta th tr uk vi zh-CN zh-TW"
)

ENUMS: dict[str, dict[str, tuple[str, ...]]] = {
    "v1": {},
    "v2": {
        "SortOrder": ("asc", "desc"),
        "SlotFormat": ("range", "time"),
        "Weekday": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        "BookingStatusFilter": ("upcoming", "recurring", "past", "cancelled", "unconfirmed"),
        "SchedulingType": ("collective", "roundRobin", "managed"),
        "MembershipRole": ("MEMBER", "ADMIN", "OWNER"),
        "ConferencingApp": ("daily-video", "google-meet", "msteams", "zoom"),
        "BookerLayout": ("month", "week", "column"),
        "StoredBookingFieldEditable": (
            "system",
            "system-but-optional",
            "system-but-hidden",
            "user",
            "user-readonly",
        ),
        "PeriodType": ("UNLIMITED", "ROLLING", "ROLLING_WINDOW", "RANGE"),
        "CancellationReasonRequirement": (
            "MANDATORY_BOTH",
            "MANDATORY_HOST_ONLY",
            "MANDATORY_ATTENDEE_ONLY",
            "OPTIONAL_BOTH",
        ),
        "StoredBookerLayout": ("month_view", "week_view", "column_view"),
        "Language": tuple(LANGUAGES.split()),
    },
}

UNIONS: dict[str, dict[str, tuple[str, ...]]] = {
    "v1": {},
    "v2": {
        "AnyBooking": ("Booking", "RecurringBooking", "SeatedBooking", "RecurringSeatedBooking"),
    },
}
