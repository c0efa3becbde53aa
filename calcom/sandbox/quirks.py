"""Mistakes of the real server, which the sandbox makes only on request: `--quirk NAME`, or `--quirks` for
all.

Code that depends on a quirk checks `ctx.quirk("name")`, or `"name" in quirks` outside of requests.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
    server_of: str


# By the server that has them (v2, v1 or teams): the name, what the server does, what the sandbox does without
# the quirk, and the recordings that show it.
_TEXT = """
# v2

breaks
    Fails with 500, bare or with the code INTERNAL_SERVER_ERROR, on some requests: an id that is not a
    number or is too large, a JSON array as the body, null for a schedule's name, operations that are
    stubs.
    Without: Answers 400 and says what is wrong.
    Seen in: event-types-get-nan me-patch-json-array schedules-patch-null api-key-refresh

slug-of-anybody
    Lists slots of any event type with the slug if no user has the name, in version 2024-04-15.
    Without: Answers 404.

seats-have-no-links
    Fails with 500 on the calendar links of a booking with seats.
    Without: Lists the links.

old-zones-unchecked
    Accepts any text as a time zone when a schedule is updated in version 2024-04-15, and later fails with
    500 because of it.
    Without: The time zone must exist.
    Seen in: old-schedule-10

zone-stays-with-schedule
    Keeps the time zone of the default schedule when users change that of their profile.
    Without: The default schedule gets the new time zone too.

slots-kept
    Caches slots for two seconds, so a new booking does not remove its slot from the list immediately.
    Without: Slots are never cached.
    Seen in: cache-slots-same-query-at-once cache-slots-same-query-after-2-s

calendars-kept
    Caches the list of connected calendars for ten seconds.
    Without: Changes show immediately.
    Seen in: cal-list-stale

clock-change-hours
    Shifts working hours by an hour (or half an hour) on days when clocks change; slots and bookings
    disagree about that day.
    Without: Keeps the wall times of the schedule; every listed slot can be booked.
    Seen in: dst-spring-london-slots dst-autumn-new-york-slots dst-autumn-lord-howe

last-day-lost
    Lists no slots for the last day of a range if clocks in the query's zone are set back within it.
    Without: Lists them.
    Seen in: dst-autumn-last-day-lost

neighbouring-overrides
    Includes slots of an override on the day before or after the range if no `timeZone` is given.
    Without: Lists only slots in the range.
    Seen in: override-neighbour-day-leak

days-before-the-start
    Lists the slots of a rolling booking window from today on, not from the requested start, if no
    `timeZone` is given.
    Without: Lists them from the requested start.
    Seen in: window-calendar-14-rolling-slots

duration-limit-overrun
    Accepts a booking longer than the remaining duration limit, and refuses only when the limit is used
    up.
    Without: Refuses a booking that exceeds the limit.
    Seen in: limit-duration-book-60-over

window-in-bookers-zone
    Counts the days of a booking window in the booker's zone, and uses today's offset for all of them: a
    slot that is listed in one zone may be refused in another.
    Without: Counts days in the event's zone, for both slots and bookings.
    Seen in: window-calendar-14 window-range-timezone-slots

seats-overlap
    Still lists a seated slot when all seats are taken, and lets other starts of the same event type
    overlap a seated booking.
    Without: Does not list full slots, and neither lists nor books overlapping starts.
    Seen in: seats-slots-full seats-book-off-grid-overlap

attendees-absent-by-anybody
    Lets any user mark absences in any booking in version 2024-04-15.
    Without: Only the host and the attendees of the booking may.
    Seen in: old-no-show-by-bob old-no-show-past-by-erin

series-checked-by-its-first
    Checks only the first occurrence of a series in advance; occurrences before a conflict stay booked.
    Without: Books all occurrences or none.
    Seen in: recur-book-with-conflict recur-slots-after-conflict

confirmed-into-conflict
    Does not check for conflicts when a booking is confirmed: two pending bookings of the same slot can
    both be confirmed.
    Without: Refuses the second.
    Seen in: confirm-confirm-second-conflict

uid-is-enough
    Lets anybody who knows the uid cancel and reschedule a booking, as another user or without
    credentials.
    Without: Refuses other users; without credentials the uid is enough, because attendees need it.
    Seen in: bookings-reschedule-by-bob bookings-cancel-by-bob

details-for-anybody
    Lets anybody mark a host as absent and get the links that add a booking to a calendar.
    Without: Only people with access to the booking may.
    Seen in: old-no-show-by-bob

team-hosts-read-by-all
    Lets every user read all bookings of people who host an event type of a team.
    Without: Only the hosts of an event type may read its bookings.
    Seen in: old-no-show-past-by-erin

single-cancelled-as-series
    Refuses `cancelSubsequentBookings` for a booking that is in no series, but cancels the booking first.
    Without: Refuses it, and keeps the booking.

reservation-blocks-itself
    Counts a reservation as a conflict with itself: it cannot be extended, or moved by less than its
    length.
    Without: Allows both.

cal-video-needs-key
    Cannot move a booking to Cal Video without an API key for Cal Video.
    Without: Moves it.

reschedule-settings-ignored
    Ignores `disableRescheduling` and `allowReschedulingCancelledBookings`.
    Without: Obeys them.
    Seen in: rules-reschedule-disabled-nobody rules-reschedule-cancelled-allowed

filtered-after-counting
    Filters bookings by `afterCreatedAt` and similar parameters, but counts all bookings in `pagination`.
    Without: Counts only the bookings that match.
    Seen in: bookings-list-after-created bookings-list-after-updated

number-answers-refused
    Rejects every answer to a custom booking field of type number.
    Without: Accepts numbers.
    Seen in: bookings-create-fields-number-as-number bookings-create-fields-ok

own-address-cut
    Drops the part before the @ from a verified address of the user.
    Without: Shows the whole address.
    Seen in: atoms-verified-emails

members-run-platform
    Lets every member of an organization, including plain managed users, read and change its platform
    clients, with their secrets, and its other managed users.
    Without: Only the owner may, or a request with the client's own credentials.
    Seen in: mu-oauth-clients-by-managed-token oc-patch-by-managed-user mu-force-refresh-by-other-managed

no-managed-users
    Cannot create managed users.
    Without: Creates them, with their tokens.
    Seen in: mu-create managed-user-create

profiles-unchecked
    Accepts any text as a managed user's address, and anybody's schedule as their default schedule.
    Without: The address must be valid, and the schedule must belong to the user.
    Seen in: mu-patch-email-no-at mu-patch-schedule-of-other

any-credential-refreshes
    Refreshes tokens for any valid credential, even an outsider's API key, and with expired refresh
    tokens.
    Without: Requires the client's secret and a refresh token that has not expired.
    Seen in: refresh-by-alice-without-secret refresh-expired-refresh-token

provider-token-of-any-client
    Accepts any valid credential of any client in `GET /v2/provider/{clientId}/access-token`.
    Without: The token must belong to that client.
    Seen in: provider-access-token-api-key provider-access-token-unknown-client

connect-refuses-own-key
    Puts an API key into the URL of a connect flow, and refuses it when the flow returns.
    Without: Accepts it.
    Seen in: google-connect google-save-api-key stripe-save-api-key

any-kind-disconnects
    Disconnects a calendar by its id even if the path names another kind, and unselects it with any
    credential of its user.
    Without: The kind and the credential must be those of the calendar.
    Seen in: disconnect-wrong-kind

feeds-need-an-app
    Refuses ICS feeds unless their app has a row in the database.
    Without: Accepts them without one.
    Seen in: ics-save-app-not-installed

feeds-out-of-range
    Includes all single events of an ICS feed in busy times, even outside the range, and counts the
    occurrences of a recurring event from the start of the range.
    Without: Includes only what overlaps the range.
    Seen in: busy-times busy-times-logged-in-tz

google-events-of-anybody
    Lets any user read and change the Google event of any booking, and adds new events to the primary
    calendar instead of the requested one.
    Without: Only the host may read and change it, and new events go to the requested calendar.
    Seen in: google-events-patch-by-bob google-events-create-read-only

default-app-empties-metadata
    Clears a managed user's metadata when their default conferencing app is set.
    Without: Keeps the metadata.
    Seen in: mu-get-by-other-managed

codes-never-right
    Rejects every verification code, and cannot send codes to phone numbers.
    Without: Every requested code is 123456.
    Seen in: ve-verify-wrong-code vp-request vp-verify

refused-event-types-stay
    Creates an event type even if its last checks refuse it (seats together with recurrence, two booking
    fields with the same name, a limit above that of a longer period).
    Without: Creates nothing.

null-lengths-stay
    Stores null as the possible lengths of an event type although it refuses the change, and from then on
    refuses to show, list, change and book the event type.
    Without: Does not store it.

null-time-format-stays
    Stores null as a time format although it refuses the change, and from then on refuses to show the
    profile and refuses every change of it, although it stores the change.
    Without: Does not store it.
    Seen in: b-me-null-fields

requests-ignore-templates
    Ignores the webhook's template for BOOKING_REQUESTED.
    Without: Uses the template.

last-second
    Lets the last slot end up to a second after the working hours.
    Without: The last slot ends within the working hours; a range that ends at 23:59:59 counts until
    midnight.

full-table-takes-movers
    Lets people move their seat to a slot without free seats.
    Without: Refuses it.

busy-host-takes-seats
    Does not check the host's calendar if a slot already has bookings with seats.
    Without: Refuses to book a busy host.

# v1

v1-breaks
    Fails with 500 on ids that are too large for the database, on invalid times, and on a booking without
    an event type or without answers.
    Without: Answers 400 and says what is wrong.
    Seen in: bookings-create-missing bookings-create-no-event-type

v1-page-breaks
    Fails with 500 if `page` or `take` is not a number above 0.
    Without: Answers 400 and says what is wrong.
    Seen in: users-page-0 bookings-take-0

v1-cancel-breaks
    Fails with 500 when somebody cancels a booking that does not exist or belongs to another user.
    Without: Answers 403.
    Seen in: bookings-cancel-as-bob

v1-ends-before-start
    Accepts a change after which a booking ends before it starts.
    Without: Answers 400.

v1-key-ids
    Creates API keys with ids that its own answers do not allow: it answers 400 although the key exists,
    and from then on also for the list of keys.
    Without: Creates keys with valid ids.
    Seen in: api-keys-create

v1-memberships-by-admins-alone
    Lets only administrators of the server create memberships.
    Without: Owners and admins of a team may too.

# teams

breaks-over-missing-hosts
    Fails with 500 on a booking when a mandatory host is busy or no other host is free, and when a booking
    is reassigned to a mandatory host.
    Without: Answers 400.
    Seen in: rr-fixed-same-slot

reassigned-to-the-busy
    Reassigns a booking to the named host even if they have another booking at that time.
    Without: The host must be free.
    Seen in: rr-reassign-to-busy

small-tables-of-several-hidden
    Does not list a slot with a seated booking of several hosts that has one of two seats left.
    Without: Lists it.
    Seen in: ts-slots

lowest-shown-as-medium
    Shows the priority `lowest` of a host as `medium`.
    Without: Shows `lowest`.
    Seen in: rr-priority-create

series-answered-without-first
    Returns a round-robin series without its first booking.
    Without: Returns all bookings.
    Seen in: tc-book-recurring

own-slug-taken
    Refuses to update an event type of a team if the body repeats its current slug.
    Without: Accepts it.

open-invitations-counted
    Counts people who have not accepted an invitation as members of a team: they become hosts if the team
    is in an organization; otherwise assigning all members is refused.
    Without: Only people who have accepted can host.
    Seen in: tet-create-assign-all

unaccepted-roles
    Grants the rights of a membership before the member accepts it.
    Without: Only an accepted membership gives rights.
    Seen in: om-outsider-after-joining

allowed-kept
    Remembers for five minutes that a call was allowed, even if the caller has lost the role.
    Without: Checks the current role on every call.
    Seen in: cache-demoted-still-reads cache-removed-still-reads

clients-by-organization-keys
    Lists and creates platform clients only with a key of the organization, not with the owner's own key.
    Without: Accepts both.
    Seen in: pc-list pc-create-user-key pc-list-org-key

admin-api-always-on
    Still serves an organization whose administrator API is turned off.
    Without: Answers 403.
    Seen in: pp-admin-api-off

admins-unmake-owners
    Lets an ADMIN of a team or organization appoint and remove OWNERs, even the last one.
    Without: Only an OWNER may, and the last OWNER stays.
    Seen in: team-member-admin-demotes-owner om-update-admin-makes-owner om-delete-last-owner

options-taken-by-anybody
    Lets every member of an organization unassign attribute options of other members.
    Without: Only administrators may.
    Seen in: aa-unassign-by-other-member

options-unchecked
    Assigns several options to a single-select attribute, options of other attributes, and any text to a
    number attribute.
    Without: Refuses values that do not fit the attribute.
    Seen in: aa-assign-single-second aa-assign-option-of-other-attribute aa-assign-number-text

role-description-stays
    Does not change the description of a custom role.
    Without: Changes it.
    Seen in: tr-update

refused-and-there
    Creates some objects even if the last checks refuse them: a managed organization, an empty workflow, a
    user with a first day of the week.
    Without: Creates nothing.
    Seen in: mo-create-both-key-options wf-create-unverified-address ou-create-weekday

texts-as-objects
    Stores a string that is sent instead of answers to a routing form letter by letter.
    Without: Refuses it.
    Seen in: rr-update-bad

delegation-out-of-reach
    Cannot enable a delegation credential, because its provider is out of reach.
    Without: Enables it.
    Seen in: dc-update-enable

webhooks-to-anything
    Accepts any text as a webhook's URL.
    Without: The URL must be valid.
    Seen in: teh-create-bad-url oh-create-bad-url
"""


def _read(text: str) -> Iterator[Quirk]:
    server_of = ""
    for block in text.strip().split("\n\n"):
        if block.startswith("# "):
            server_of = block.removeprefix("# ")
            continue
        name, rest = block.split("\n", 1)
        described, _, seen = " ".join(rest.split()).partition(" Seen in: ")
        server, _, sandbox = described.partition(" Without: ")
        yield Quirk(name, server, sandbox, tuple(seen.split()), server_of)


QUIRKS = tuple(_read(_TEXT))
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
