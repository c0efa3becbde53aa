"""What the real server does and no test wants: listed here, done with `--quirks` alone."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Quirk:
    """One oddity: what the server does, what the sandbox does without it, and where it was recorded.

    Without recordings it was read in the server's source.
    """

    server: str
    sandbox: str
    recordings: tuple[str, ...]


QUIRKS = (
    Quirk(
        "Breaks on a request: a bare 500, or one with the code INTERNAL_SERVER_ERROR (an id that is no "
        "number or too large, a JSON array as the body, null for a schedule's name, operations that are "
        "stubs).",
        "Answers 400 and says so.",
        ("event-types-get-nan", "me-patch-json-array", "schedules-patch-null", "api-key-refresh"),
    ),
    Quirk(
        "Keeps slot answers for two seconds, so that a booking does not take its slot off the list at once.",
        "Every answer is fresh.",
        (
            "cache-slots-same-query-at-once",
            "cache-slots-same-query-after-2-s",
        ),
    ),
    Quirk(
        "Keeps the list of connected calendars for ten seconds.",
        "A change shows at once.",
        ("cal-list-stale",),
    ),
    Quirk(
        "Working hours are an hour (or half an hour) off on days on which clocks change, and slots and "
        "bookings disagree about that day.",
        "Wall times of the schedule are kept; what is listed can be booked.",
        ("dst-spring-london-slots", "dst-autumn-new-york-slots", "dst-autumn-lord-howe"),
    ),
    Quirk(
        "The last day of a range has no slots when the clocks of the query's zone are set back within it.",
        "It has.",
        ("dst-autumn-last-day-lost",),
    ),
    Quirk(
        "An override of the day before or after shows in the answer when no `timeZone` is given.",
        "The answer ends where it was asked to.",
        ("override-neighbour-day-leak",),
    ),
    Quirk(
        "A rolling booking window without `timeZone` is answered from today on, whatever start was asked "
        "for.",
        "The answer begins at the start.",
        ("window-calendar-14-rolling-slots",),
    ),
    Quirk(
        "A booking may be longer than what a duration limit leaves: only a used-up limit refuses.",
        "What does not fit is refused.",
        ("limit-duration-book-60-over",),
    ),
    Quirk(
        "How many days ahead one may book is counted in the booker's zone, and all days are cut with the "
        "offset of today: what is listed in one zone may be refused in another.",
        "The days are those of the event's zone, for slots and bookings alike.",
        ("window-calendar-14", "window-range-timezone-slots"),
    ),
    Quirk(
        "A seated slot stays listed when its seats are taken, and a seated booking does not block other "
        "starts of its event type that overlap it.",
        "Full slots are not listed, and overlapping starts neither listed nor booked.",
        ("seats-slots-full", "seats-book-off-grid-overlap"),
    ),
    Quirk(
        "In 2024-04-15 any user may mark the absences of any booking.",
        "Its host and attendees may.",
        ("old-no-show-by-bob", "old-no-show-past-by-erin"),
    ),
    Quirk(
        "Of a series only the first occurrence is checked beforehand; those before a conflict stay booked.",
        "All or nothing.",
        ("recur-book-with-conflict", "recur-slots-after-conflict"),
    ),
    Quirk(
        "Confirming does not look for conflicts: two pending bookings of one slot can both be confirmed.",
        "The second is refused.",
        ("confirm-confirm-second-conflict",),
    ),
    Quirk(
        "Anybody, without credentials or as another user, may cancel and reschedule a booking whose uid "
        "he knows.",
        "Another user is refused; without credentials the uid is enough, as attendees need it.",
        ("bookings-reschedule-by-bob", "bookings-cancel-by-bob"),
    ),
    Quirk(
        "A host's absence is noted for anybody, and links to put a booking into a calendar are given to "
        "anybody.",
        "Only those who deal with the booking may.",
        ("old-no-show-by-bob",),
    ),
    Quirk(
        "Whoever hosts an event type of a team has all his bookings read by every user.",
        "The hosts of the event type may read its bookings.",
        ("old-no-show-past-by-erin",),
    ),
    Quirk(
        "A booking that is in no series is cancelled by `cancelSubsequentBookings`, and refused afterwards.",
        "It is refused, and stays.",
        (),
    ),
    Quirk(
        "A reservation that is moved is in its own way: it cannot be prolonged or moved by less than its "
        "length.",
        "It can.",
        (),
    ),
    Quirk(
        "A booking cannot be moved to Cal Video without a key for it.",
        "It can.",
        (),
    ),
    Quirk(
        "`disableRescheduling` and `allowReschedulingCancelledBookings` have no effect.",
        "They have.",
        ("rules-reschedule-disabled-nobody", "rules-reschedule-cancelled-allowed"),
    ),
    Quirk(
        "With `afterCreatedAt` and its like the bookings are filtered, but `pagination` counts them all.",
        "It counts what was found.",
        ("bookings-list-after-created", "bookings-list-after-updated"),
    ),
    Quirk(
        "A custom booking field of type number can be answered neither with a number nor with a text.",
        "It can be answered with a number.",
        ("bookings-create-fields-number-as-number", "bookings-create-fields-ok"),
    ),
    Quirk(
        "A verified address of the user's own loses what stands before its @.",
        "It is whole.",
        ("atoms-verified-emails",),
    ),
    Quirk(
        "Every member of an organization, a plain managed user too, may read and change its platform "
        "clients, with their secrets, and its other managed users.",
        "Only the owner and the client's own credentials may.",
        (
            "mu-oauth-clients-by-managed-token",
            "oc-patch-by-managed-user",
            "mu-force-refresh-by-other-managed",
        ),
    ),
    Quirk(
        "Managed users cannot be created.",
        "They can, and get their tokens.",
        ("mu-create", "managed-user-create"),
    ),
    Quirk(
        "A managed user's address may be any text, and the default schedule anybody's.",
        "The address must be one, the schedule the user's own.",
        ("mu-patch-email-no-at", "mu-patch-schedule-of-other"),
    ),
    Quirk(
        "Tokens are refreshed for any good credential, an outsider's API key too, and with refresh tokens "
        "that have expired.",
        "The client's secret and a token that is still good are needed.",
        ("refresh-by-alice-without-secret", "refresh-expired-refresh-token"),
    ),
    Quirk(
        "`GET /v2/provider/{clientId}/access-token` is content with any good credential of any client.",
        "The token must be of that client.",
        ("provider-access-token-api-key", "provider-access-token-unknown-client"),
    ),
    Quirk(
        "Connect flows put an API key into their URL and refuse it when they come back.",
        "They take it back.",
        ("google-connect", "google-save-api-key", "stripe-save-api-key"),
    ),
    Quirk(
        "A calendar is disconnected by its id, whatever kind the path names, and unselected with any "
        "credential of its user.",
        "Kind and credential must be the calendar's.",
        ("disconnect-wrong-kind",),
    ),
    Quirk(
        "An ICS feed is refused while its app has no row in the database.",
        "It needs none.",
        ("ics-save-app-not-installed",),
    ),
    Quirk(
        "Busy times of an ICS feed hold single events whatever their time, and count a recurring event's "
        "occurrences from the start of the range.",
        "They hold what overlaps the range.",
        ("busy-times", "busy-times-logged-in-tz"),
    ),
    Quirk(
        "Any user reads and changes the Google event of any booking; new events go to the primary calendar, "
        "whichever is asked for.",
        "Only the host does; the calendar that is asked for is used.",
        ("google-events-patch-by-bob", "google-events-create-read-only"),
    ),
    Quirk(
        "Choosing a managed user's default conferencing app empties the metadata.",
        "It stays.",
        ("mu-get-by-other-managed",),
    ),
    Quirk(
        "No verification code is ever right, and none can be asked for a phone number.",
        "Every code that was asked for is 123456.",
        ("ve-verify-wrong-code", "vp-request", "vp-verify"),
    ),
    Quirk(
        "An event type that only the last checks refuse (seats and recurrence together, the name of a "
        "booking field twice, limits for a period that there is not) is there all the same.",
        "What is refused is not there.",
        (),
    ),
)
