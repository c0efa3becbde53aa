"""Mistakes of the real server, which the sandbox makes only on request: `--quirk NAME`, or `--quirks` for
all.

Code that depends on a quirk checks `ctx.quirk("name")`, or `"name" in quirks` outside of requests.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

Quirks = frozenset[str]
NO_QUIRKS: Quirks = frozenset()


@dataclass(frozen=True)
class Quirk:
    """One quirk: what the server does, what the sandbox does without it, and the recordings that show it.

    A quirk without recordings was found in the server's source. `server_of` names the server that has it:
    `v2`, `v1` or `teams`.
    """

    name: str
    server: str
    sandbox: str
    recordings: tuple[str, ...]
    server_of: str = "v2"


QUIRKS = (
    Quirk(
        "breaks",
        "Fails with 500, bare or with the code INTERNAL_SERVER_ERROR, on some requests: an id that is not a "
        "number or is too large, a JSON array as the body, null for a schedule's name, operations that are "
        "stubs.",
        "Answers 400 and says what is wrong.",
        ("event-types-get-nan", "me-patch-json-array", "schedules-patch-null", "api-key-refresh"),
    ),
    Quirk(
        "old-zones-unchecked",
        "Accepts any text as a time zone when a schedule is updated in version 2024-04-15, and later fails "
        "with 500 because of it.",
        "The time zone must exist.",
        ("old-schedule-10",),
    ),
    Quirk(
        "zone-stays-with-schedule",
        "Keeps the time zone of the default schedule when users change that of their profile.",
        "The default schedule gets the new time zone too.",
        (),
    ),
    Quirk(
        "slots-kept",
        "Caches slots for two seconds, so a new booking does not remove its slot from the list immediately.",
        "Slots are never cached.",
        ("cache-slots-same-query-at-once", "cache-slots-same-query-after-2-s"),
    ),
    Quirk(
        "calendars-kept",
        "Caches the list of connected calendars for ten seconds.",
        "Changes show immediately.",
        ("cal-list-stale",),
    ),
    Quirk(
        "clock-change-hours",
        "Shifts working hours by an hour (or half an hour) on days when clocks change; slots and bookings "
        "disagree about that day.",
        "Keeps the wall times of the schedule; every listed slot can be booked.",
        ("dst-spring-london-slots", "dst-autumn-new-york-slots", "dst-autumn-lord-howe"),
    ),
    Quirk(
        "last-day-lost",
        "Lists no slots for the last day of a range if clocks in the query's zone are set back within it.",
        "Lists them.",
        ("dst-autumn-last-day-lost",),
    ),
    Quirk(
        "neighbouring-overrides",
        "Includes slots of an override on the day before or after the range if no `timeZone` is given.",
        "Lists only slots in the range.",
        ("override-neighbour-day-leak",),
    ),
    Quirk(
        "days-before-the-start",
        "Lists the slots of a rolling booking window from today on, not from the requested start, if no "
        "`timeZone` is given.",
        "Lists them from the requested start.",
        ("window-calendar-14-rolling-slots",),
    ),
    Quirk(
        "duration-limit-overrun",
        "Accepts a booking longer than the remaining duration limit, and refuses only when the limit is "
        "used up.",
        "Refuses a booking that exceeds the limit.",
        ("limit-duration-book-60-over",),
    ),
    Quirk(
        "window-in-bookers-zone",
        "Counts the days of a booking window in the booker's zone, and uses today's offset for all of them: "
        "a slot that is listed in one zone may be refused in another.",
        "Counts days in the event's zone, for both slots and bookings.",
        ("window-calendar-14", "window-range-timezone-slots"),
    ),
    Quirk(
        "seats-overlap",
        "Still lists a seated slot when all seats are taken, and lets other starts of the same event type "
        "overlap a seated booking.",
        "Does not list full slots, and neither lists nor books overlapping starts.",
        ("seats-slots-full", "seats-book-off-grid-overlap"),
    ),
    Quirk(
        "attendees-absent-by-anybody",
        "Lets any user mark absences in any booking in version 2024-04-15.",
        "Only the host and the attendees of the booking may.",
        ("old-no-show-by-bob", "old-no-show-past-by-erin"),
    ),
    Quirk(
        "series-checked-by-its-first",
        "Checks only the first occurrence of a series in advance; occurrences before a conflict stay booked.",
        "Books all occurrences or none.",
        ("recur-book-with-conflict", "recur-slots-after-conflict"),
    ),
    Quirk(
        "confirmed-into-conflict",
        "Does not check for conflicts when a booking is confirmed: two pending bookings of the same slot can "
        "both be confirmed.",
        "Refuses the second.",
        ("confirm-confirm-second-conflict",),
    ),
    Quirk(
        "uid-is-enough",
        "Lets anybody who knows the uid cancel and reschedule a booking, as another user or without "
        "credentials.",
        "Refuses other users; without credentials the uid is enough, because attendees need it.",
        ("bookings-reschedule-by-bob", "bookings-cancel-by-bob"),
    ),
    Quirk(
        "details-for-anybody",
        "Lets anybody mark a host as absent and get the links that add a booking to a calendar.",
        "Only people with access to the booking may.",
        ("old-no-show-by-bob",),
    ),
    Quirk(
        "team-hosts-read-by-all",
        "Lets every user read all bookings of people who host an event type of a team.",
        "Only the hosts of an event type may read its bookings.",
        ("old-no-show-past-by-erin",),
    ),
    Quirk(
        "single-cancelled-as-series",
        "Refuses `cancelSubsequentBookings` for a booking that is in no series, but cancels the booking "
        "first.",
        "Refuses it, and keeps the booking.",
        (),
    ),
    Quirk(
        "reservation-blocks-itself",
        "Counts a reservation as a conflict with itself: it cannot be extended, or moved by less than its "
        "length.",
        "Allows both.",
        (),
    ),
    Quirk(
        "cal-video-needs-key",
        "Cannot move a booking to Cal Video without an API key for Cal Video.",
        "Moves it.",
        (),
    ),
    Quirk(
        "reschedule-settings-ignored",
        "Ignores `disableRescheduling` and `allowReschedulingCancelledBookings`.",
        "Obeys them.",
        ("rules-reschedule-disabled-nobody", "rules-reschedule-cancelled-allowed"),
    ),
    Quirk(
        "filtered-after-counting",
        "Filters bookings by `afterCreatedAt` and similar parameters, but counts all bookings in "
        "`pagination`.",
        "Counts only the bookings that match.",
        ("bookings-list-after-created", "bookings-list-after-updated"),
    ),
    Quirk(
        "number-answers-refused",
        "Rejects every answer to a custom booking field of type number.",
        "Accepts numbers.",
        ("bookings-create-fields-number-as-number", "bookings-create-fields-ok"),
    ),
    Quirk(
        "own-address-cut",
        "Drops the part before the @ from a verified address of the user.",
        "Shows the whole address.",
        ("atoms-verified-emails",),
    ),
    Quirk(
        "members-run-platform",
        "Lets every member of an organization, including plain managed users, read and change its platform "
        "clients, with their secrets, and its other managed users.",
        "Only the owner may, or a request with the client's own credentials.",
        (
            "mu-oauth-clients-by-managed-token",
            "oc-patch-by-managed-user",
            "mu-force-refresh-by-other-managed",
        ),
    ),
    Quirk(
        "no-managed-users",
        "Cannot create managed users.",
        "Creates them, with their tokens.",
        ("mu-create", "managed-user-create"),
    ),
    Quirk(
        "profiles-unchecked",
        "Accepts any text as a managed user's address, and anybody's schedule as their default schedule.",
        "The address must be valid, and the schedule must belong to the user.",
        ("mu-patch-email-no-at", "mu-patch-schedule-of-other"),
    ),
    Quirk(
        "any-credential-refreshes",
        "Refreshes tokens for any valid credential, even an outsider's API key, and with expired refresh "
        "tokens.",
        "Requires the client's secret and a refresh token that has not expired.",
        ("refresh-by-alice-without-secret", "refresh-expired-refresh-token"),
    ),
    Quirk(
        "provider-token-of-any-client",
        "Accepts any valid credential of any client in `GET /v2/provider/{clientId}/access-token`.",
        "The token must belong to that client.",
        ("provider-access-token-api-key", "provider-access-token-unknown-client"),
    ),
    Quirk(
        "connect-refuses-own-key",
        "Puts an API key into the URL of a connect flow, and refuses it when the flow returns.",
        "Accepts it.",
        ("google-connect", "google-save-api-key", "stripe-save-api-key"),
    ),
    Quirk(
        "any-kind-disconnects",
        "Disconnects a calendar by its id even if the path names another kind, and unselects it with any "
        "credential of its user.",
        "The kind and the credential must be those of the calendar.",
        ("disconnect-wrong-kind",),
    ),
    Quirk(
        "feeds-need-an-app",
        "Refuses ICS feeds unless their app has a row in the database.",
        "Accepts them without one.",
        ("ics-save-app-not-installed",),
    ),
    Quirk(
        "feeds-out-of-range",
        "Includes all single events of an ICS feed in busy times, even outside the range, and counts the "
        "occurrences of a recurring event from the start of the range.",
        "Includes only what overlaps the range.",
        ("busy-times", "busy-times-logged-in-tz"),
    ),
    Quirk(
        "google-events-of-anybody",
        "Lets any user read and change the Google event of any booking, and adds new events to the primary "
        "calendar instead of the requested one.",
        "Only the host may read and change it, and new events go to the requested calendar.",
        ("google-events-patch-by-bob", "google-events-create-read-only"),
    ),
    Quirk(
        "default-app-empties-metadata",
        "Clears a managed user's metadata when their default conferencing app is set.",
        "Keeps the metadata.",
        ("mu-get-by-other-managed",),
    ),
    Quirk(
        "codes-never-right",
        "Rejects every verification code, and cannot send codes to phone numbers.",
        "Every requested code is 123456.",
        ("ve-verify-wrong-code", "vp-request", "vp-verify"),
    ),
    Quirk(
        "refused-event-types-stay",
        "Creates an event type even if its last checks refuse it (seats together with recurrence, two "
        "booking fields with the same name, limits for an unknown period).",
        "Creates nothing.",
        (),
    ),
    Quirk(
        "null-time-format-stays",
        "Stores null as a time format although it refuses the change, and from then on refuses to show the "
        "profile.",
        "Does not store it.",
        ("b-me-null-fields",),
    ),
    Quirk(
        "requests-ignore-templates",
        "Ignores the webhook's template for BOOKING_REQUESTED.",
        "Uses the template.",
        (),
    ),
    Quirk(
        "last-second",
        "Lets the last slot end up to a second after the working hours.",
        "The last slot ends within the working hours; a range that ends at 23:59:59 counts until midnight.",
        (),
    ),
    Quirk(
        "full-table-takes-movers",
        "Lets people move their seat to a slot without free seats.",
        "Refuses it.",
        (),
    ),
    Quirk(
        "busy-host-takes-seats",
        "Does not check the host's calendar if a slot already has bookings with seats.",
        "Refuses to book a busy host.",
        (),
    ),
    Quirk(
        "v1-breaks",
        "Fails with 500 on ids that are too large for the database, on invalid times, and on a booking "
        "without an event type or without answers.",
        "Answers 400 and says what is wrong.",
        ("bookings-create-missing", "bookings-create-no-event-type"),
        server_of="v1",
    ),
    Quirk(
        "v1-page-breaks",
        "Fails with 500 if `page` or `take` is not a number above 0.",
        "Answers 400 and says what is wrong.",
        ("users-page-0", "bookings-take-0"),
        server_of="v1",
    ),
    Quirk(
        "v1-cancel-breaks",
        "Fails with 500 when somebody cancels a booking that does not exist or belongs to another user.",
        "Answers 403.",
        ("bookings-cancel-as-bob",),
        server_of="v1",
    ),
    Quirk(
        "v1-ends-before-start",
        "Accepts a change after which a booking ends before it starts.",
        "Answers 400.",
        (),
        server_of="v1",
    ),
    Quirk(
        "v1-key-ids",
        "Creates API keys with ids that its own answers do not allow: it answers 400 although the key "
        "exists, and from then on also for the list of keys.",
        "Creates keys with valid ids.",
        ("api-keys-create",),
        server_of="v1",
    ),
    Quirk(
        "v1-memberships-by-admins-alone",
        "Lets only administrators of the server create memberships.",
        "Owners and admins of a team may too.",
        (),
        server_of="v1",
    ),
    Quirk(
        "breaks-over-missing-hosts",
        "Fails with 500 on a booking when a mandatory host is busy or no other host is free, and when a "
        "booking is reassigned to a mandatory host.",
        "Answers 400.",
        ("rr-fixed-same-slot",),
        server_of="teams",
    ),
    Quirk(
        "reassigned-to-the-busy",
        "Reassigns a booking to the named host even if they have another booking at that time.",
        "The host must be free.",
        ("rr-reassign-to-busy",),
        server_of="teams",
    ),
    Quirk(
        "small-tables-of-several-hidden",
        "Does not list a slot with a seated booking of several hosts that has one of two seats left.",
        "Lists it.",
        ("ts-slots",),
        server_of="teams",
    ),
    Quirk(
        "lowest-shown-as-medium",
        "Shows the priority `lowest` of a host as `medium`.",
        "Shows `lowest`.",
        ("rr-priority-create",),
        server_of="teams",
    ),
    Quirk(
        "series-answered-without-first",
        "Returns a round-robin series without its first booking.",
        "Returns all bookings.",
        ("tc-book-recurring",),
        server_of="teams",
    ),
    Quirk(
        "own-slug-taken",
        "Refuses to update an event type of a team if the body repeats its current slug.",
        "Accepts it.",
        (),
        server_of="teams",
    ),
    Quirk(
        "open-invitations-counted",
        "Counts people who have not accepted an invitation as members of a team: they become hosts if the "
        "team is in an organization; otherwise assigning all members is refused.",
        "Only people who have accepted can host.",
        ("tet-create-assign-all",),
        server_of="teams",
    ),
    Quirk(
        "unaccepted-roles",
        "Grants the rights of a membership before the member accepts it.",
        "Only an accepted membership gives rights.",
        ("om-outsider-after-joining",),
        server_of="teams",
    ),
    Quirk(
        "allowed-kept",
        "Remembers for five minutes that a call was allowed, even if the caller has lost the role.",
        "Checks the current role on every call.",
        ("cache-demoted-still-reads", "cache-removed-still-reads"),
        server_of="teams",
    ),
    Quirk(
        "clients-by-organization-keys",
        "Lists and creates platform clients only with a key of the organization, not with the owner's own "
        "key.",
        "Accepts both.",
        ("pc-list", "pc-create-user-key", "pc-list-org-key"),
        server_of="teams",
    ),
    Quirk(
        "admin-api-always-on",
        "Still serves an organization whose administrator API is turned off.",
        "Answers 403.",
        ("pp-admin-api-off",),
        server_of="teams",
    ),
    Quirk(
        "admins-unmake-owners",
        "Lets an ADMIN of a team or organization appoint and remove OWNERs, even the last one.",
        "Only an OWNER may, and the last OWNER stays.",
        ("team-member-admin-demotes-owner", "om-update-admin-makes-owner", "om-delete-last-owner"),
        server_of="teams",
    ),
    Quirk(
        "options-taken-by-anybody",
        "Lets every member of an organization unassign attribute options of other members.",
        "Only administrators may.",
        ("aa-unassign-by-other-member",),
        server_of="teams",
    ),
    Quirk(
        "options-unchecked",
        "Assigns several options to a single-select attribute, options of other attributes, and any text to "
        "a number attribute.",
        "Refuses values that do not fit the attribute.",
        ("aa-assign-single-second", "aa-assign-option-of-other-attribute", "aa-assign-number-text"),
        server_of="teams",
    ),
    Quirk(
        "role-description-stays",
        "Does not change the description of a custom role.",
        "Changes it.",
        ("tr-update",),
        server_of="teams",
    ),
    Quirk(
        "refused-and-there",
        "Creates some objects even if the last checks refuse them: a managed organization, an empty "
        "workflow, a user with a first day of the week.",
        "Creates nothing.",
        ("mo-create-both-key-options", "wf-create-unverified-address", "ou-create-weekday"),
        server_of="teams",
    ),
    Quirk(
        "texts-as-objects",
        "Stores a string that is sent instead of answers to a routing form letter by letter.",
        "Refuses it.",
        ("rr-update-bad",),
        server_of="teams",
    ),
    Quirk(
        "delegation-out-of-reach",
        "Cannot enable a delegation credential, because its provider is out of reach.",
        "Enables it.",
        ("dc-update-enable",),
        server_of="teams",
    ),
    Quirk(
        "webhooks-to-anything",
        "Accepts any text as a webhook's URL.",
        "The URL must be valid.",
        ("teh-create-bad-url", "oh-create-bad-url"),
        server_of="teams",
    ),
)
ALL_QUIRKS: Quirks = frozenset(quirk.name for quirk in QUIRKS)


def chosen(quirks: bool | Iterable[str]) -> Quirks:
    """Return the names of the requested quirks: all for True, none for False."""
    if isinstance(quirks, bool):
        return ALL_QUIRKS if quirks else NO_QUIRKS
    names = frozenset([quirks] if isinstance(quirks, str) else quirks)
    if unknown := names - ALL_QUIRKS:
        known = ", ".join(quirk.name for quirk in QUIRKS)
        raise ValueError(f"unknown quirk: {', '.join(sorted(unknown))}; expected one of: {known}")
    return names


def table(*servers: str) -> str:
    """Return the quirks of these servers as a Markdown table."""
    lines = ["| name | the server | without it | seen in |", "|---|---|---|---|"]
    for quirk in QUIRKS:
        if quirk.server_of in servers:
            seen = ", ".join(f"`{name}`" for name in quirk.recordings) or "the source"
            lines.append(f"| `{quirk.name}` | {quirk.server} | {quirk.sandbox} | {seen} |")
    return "\n".join(lines) + "\n\n"
