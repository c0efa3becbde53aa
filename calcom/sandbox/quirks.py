"""What the real server does and no test wants: off unless it is asked for by name, `--quirk NAME`, or all of
it, `--quirks`.

Where the sandbox forks it says `ctx.quirk("name")`, or `"name" in quirks` where there is no request.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

Quirks = frozenset[str]
NO_QUIRKS: Quirks = frozenset()


@dataclass(frozen=True)
class Quirk:
    """One oddity: what the server does, what the sandbox does without it, and where it was recorded.

    Without recordings it was read in the server's source. `server_of` says which server has it: that of API
    v2, of API v1 or of teams.
    """

    name: str
    server: str
    sandbox: str
    recordings: tuple[str, ...]
    server_of: str = "v2"


QUIRKS = (
    Quirk(
        "breaks",
        "Breaks on a request: a bare 500, or one with the code INTERNAL_SERVER_ERROR (an id that is not a "
        "number or too large, a JSON array as the body, null for a schedule's name, operations that are "
        "stubs).",
        "Answers 400 and says so.",
        ("event-types-get-nan", "me-patch-json-array", "schedules-patch-null", "api-key-refresh"),
    ),
    Quirk(
        "old-zones-unchecked",
        "An update of a schedule in the form of 2024-04-15 takes any text for a time zone, and the server "
        "breaks over it later.",
        "It must be a zone.",
        ("old-schedule-10",),
    ),
    Quirk(
        "zone-stays-with-schedule",
        "An update of the own profile's time zone leaves the default schedule's as it is.",
        "The default schedule moves along.",
        (),
    ),
    Quirk(
        "slots-kept",
        "Keeps slot answers for two seconds, so that a booking does not take its slot off the list at once.",
        "Every answer is fresh.",
        (
            "cache-slots-same-query-at-once",
            "cache-slots-same-query-after-2-s",
        ),
    ),
    Quirk(
        "calendars-kept",
        "Keeps the list of connected calendars for ten seconds.",
        "A change shows at once.",
        ("cal-list-stale",),
    ),
    Quirk(
        "clock-change-hours",
        "Working hours are an hour (or half an hour) off on days on which clocks change, and slots and "
        "bookings disagree about that day.",
        "Wall times of the schedule are kept; what is listed can be booked.",
        ("dst-spring-london-slots", "dst-autumn-new-york-slots", "dst-autumn-lord-howe"),
    ),
    Quirk(
        "last-day-lost",
        "The last day of a range has no slots when the clocks of the query's zone are set back within it.",
        "It has.",
        ("dst-autumn-last-day-lost",),
    ),
    Quirk(
        "neighbouring-overrides",
        "An override of the day before or after shows in the answer when no `timeZone` is given.",
        "The answer ends where it was asked to.",
        ("override-neighbour-day-leak",),
    ),
    Quirk(
        "days-before-the-start",
        "A rolling booking window without `timeZone` is answered from today on, whatever start was asked "
        "for.",
        "The answer begins at the start.",
        ("window-calendar-14-rolling-slots",),
    ),
    Quirk(
        "duration-limit-overrun",
        "A booking may be longer than what a duration limit leaves: only a used-up limit refuses.",
        "What does not fit is refused.",
        ("limit-duration-book-60-over",),
    ),
    Quirk(
        "window-in-bookers-zone",
        "How many days ahead one may book is counted in the booker's zone, and all days are cut with the "
        "offset of today: what is listed in one zone may be refused in another.",
        "The days are those of the event's zone, for slots and bookings alike.",
        ("window-calendar-14", "window-range-timezone-slots"),
    ),
    Quirk(
        "seats-overlap",
        "A seated slot stays listed when its seats are taken, and a seated booking does not block other "
        "starts of its event type that overlap it.",
        "Full slots are not listed, and overlapping starts neither listed nor booked.",
        ("seats-slots-full", "seats-book-off-grid-overlap"),
    ),
    Quirk(
        "attendees-absent-by-anybody",
        "In 2024-04-15 any user may mark the absences of any booking.",
        "Its host and attendees may.",
        ("old-no-show-by-bob", "old-no-show-past-by-erin"),
    ),
    Quirk(
        "series-checked-by-its-first",
        "Of a series only the first occurrence is checked beforehand; those before a conflict stay booked.",
        "All or nothing.",
        ("recur-book-with-conflict", "recur-slots-after-conflict"),
    ),
    Quirk(
        "confirmed-into-conflict",
        "Confirming does not look for conflicts: two pending bookings of one slot can both be confirmed.",
        "The second is refused.",
        ("confirm-confirm-second-conflict",),
    ),
    Quirk(
        "uid-is-enough",
        "Anybody, without credentials or as another user, may cancel and reschedule a booking whose uid "
        "they know.",
        "Another user is refused; without credentials the uid is enough, as attendees need it.",
        ("bookings-reschedule-by-bob", "bookings-cancel-by-bob"),
    ),
    Quirk(
        "details-for-anybody",
        "A host's absence is noted for anybody, and links to put a booking into a calendar are given to "
        "anybody.",
        "Only those who deal with the booking may.",
        ("old-no-show-by-bob",),
    ),
    Quirk(
        "team-hosts-read-by-all",
        "Whoever hosts an event type of a team has all their bookings read by every user.",
        "The hosts of the event type may read its bookings.",
        ("old-no-show-past-by-erin",),
    ),
    Quirk(
        "single-cancelled-as-series",
        "A booking that is in no series is cancelled by `cancelSubsequentBookings`, and refused afterwards.",
        "It is refused, and stays.",
        (),
    ),
    Quirk(
        "reservation-blocks-itself",
        "A reservation that is moved is in its own way: it cannot be prolonged or moved by less than its "
        "length.",
        "It can.",
        (),
    ),
    Quirk(
        "cal-video-needs-key",
        "A booking cannot be moved to Cal Video without a key for it.",
        "It can.",
        (),
    ),
    Quirk(
        "reschedule-settings-ignored",
        "`disableRescheduling` and `allowReschedulingCancelledBookings` have no effect.",
        "They have.",
        ("rules-reschedule-disabled-nobody", "rules-reschedule-cancelled-allowed"),
    ),
    Quirk(
        "filtered-after-counting",
        "With `afterCreatedAt` and its like the bookings are filtered, but `pagination` counts them all.",
        "It counts what was found.",
        ("bookings-list-after-created", "bookings-list-after-updated"),
    ),
    Quirk(
        "number-answers-refused",
        "A custom booking field of type number can be answered neither with a number nor with a text.",
        "It can be answered with a number.",
        ("bookings-create-fields-number-as-number", "bookings-create-fields-ok"),
    ),
    Quirk(
        "own-address-cut",
        "A verified address of the user's own loses the part before its @.",
        "It is whole.",
        ("atoms-verified-emails",),
    ),
    Quirk(
        "members-run-platform",
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
        "no-managed-users",
        "Managed users cannot be created.",
        "They can, and get their tokens.",
        ("mu-create", "managed-user-create"),
    ),
    Quirk(
        "profiles-unchecked",
        "A managed user's address may be any text, and the default schedule anybody's.",
        "The address must be one, the schedule the user's own.",
        ("mu-patch-email-no-at", "mu-patch-schedule-of-other"),
    ),
    Quirk(
        "any-credential-refreshes",
        "Tokens are refreshed for any good credential, an outsider's API key too, and with refresh tokens "
        "that have expired.",
        "The client's secret and a token that is still good are needed.",
        ("refresh-by-alice-without-secret", "refresh-expired-refresh-token"),
    ),
    Quirk(
        "provider-token-of-any-client",
        "`GET /v2/provider/{clientId}/access-token` is content with any good credential of any client.",
        "The token must be of that client.",
        ("provider-access-token-api-key", "provider-access-token-unknown-client"),
    ),
    Quirk(
        "connect-refuses-own-key",
        "Connect flows put an API key into their URL and refuse it when they come back.",
        "They take it back.",
        ("google-connect", "google-save-api-key", "stripe-save-api-key"),
    ),
    Quirk(
        "any-kind-disconnects",
        "A calendar is disconnected by its id, whatever kind the path names, and unselected with any "
        "credential of its user.",
        "Kind and credential must be the calendar's.",
        ("disconnect-wrong-kind",),
    ),
    Quirk(
        "feeds-need-an-app",
        "An ICS feed is refused while its app has no row in the database.",
        "It needs none.",
        ("ics-save-app-not-installed",),
    ),
    Quirk(
        "feeds-out-of-range",
        "Busy times of an ICS feed hold single events whatever their time, and count a recurring event's "
        "occurrences from the start of the range.",
        "They hold what overlaps the range.",
        ("busy-times", "busy-times-logged-in-tz"),
    ),
    Quirk(
        "google-events-of-anybody",
        "Any user reads and changes the Google event of any booking; new events go to the primary calendar, "
        "whichever is asked for.",
        "Only the host does; the calendar that is asked for is used.",
        ("google-events-patch-by-bob", "google-events-create-read-only"),
    ),
    Quirk(
        "default-app-empties-metadata",
        "Choosing a managed user's default conferencing app empties the metadata.",
        "It stays.",
        ("mu-get-by-other-managed",),
    ),
    Quirk(
        "codes-never-right",
        "No verification code is ever right, and none can be asked for a phone number.",
        "Every code that was asked for is 123456.",
        ("ve-verify-wrong-code", "vp-request", "vp-verify"),
    ),
    Quirk(
        "refused-event-types-stay",
        "An event type that only the last checks refuse (seats and recurrence together, the name of a "
        "booking field twice, limits for an unknown period) is still created.",
        "What is refused is not there.",
        (),
    ),
    Quirk(
        "null-time-format-stays",
        "Stores null as a time format, refuses the change afterwards, and from then on the profile.",
        "What is refused is not stored.",
        ("b-me-null-fields",),
    ),
    Quirk(
        "requests-ignore-templates",
        "Sends BOOKING_REQUESTED as usual, whatever template the webhook has.",
        "The template is filled.",
        (),
    ),
    Quirk(
        "last-second",
        "Lets the last slot end up to a second after the hours do.",
        "A slot ends with the hours; a range that ends at 23:59:59 is taken to the end of its day.",
        (),
    ),
    Quirk(
        "full-table-takes-movers",
        "Lets a seat be moved into a slot that has no seat left.",
        "It is refused.",
        (),
    ),
    Quirk(
        "busy-host-takes-seats",
        "Does not look at the host's calendar when a slot has bookings with seats already.",
        "A host who is busy is not booked.",
        (),
    ),
    Quirk(
        "v1-breaks",
        "Breaks (500) on ids that the database cannot take, on invalid times, and on a booking without an "
        "event type or without answers.",
        "Answers 400 and says so.",
        ("bookings-create-missing", "bookings-create-no-event-type"),
        server_of="v1",
    ),
    Quirk(
        "v1-page-breaks",
        "Breaks (500) on a page or a length that is not a number above 0.",
        "Answers 400 and says so.",
        ("users-page-0", "bookings-take-0"),
        server_of="v1",
    ),
    Quirk(
        "v1-cancel-breaks",
        "Breaks (500) when somebody cancels a booking that is another's or not there.",
        "Answers 403.",
        ("bookings-cancel-as-bob",),
        server_of="v1",
    ),
    Quirk(
        "v1-ends-before-start",
        "Takes a change after which a booking ends before it starts.",
        "Answers 400.",
        (),
        server_of="v1",
    ),
    Quirk(
        "v1-key-ids",
        "Makes API keys with ids that its own answers do not allow: 400, though the key is there, and from "
        "then on for the list of keys.",
        "Makes keys that can be shown.",
        ("api-keys-create",),
        server_of="v1",
    ),
    Quirk(
        "v1-memberships-by-admins-alone",
        "Refuses every membership that is not made by an admin.",
        "Owners and admins of a team can add members.",
        (),
        server_of="v1",
    ),
    Quirk(
        "breaks-over-missing-hosts",
        "Breaks (500) on a booking when some of the hosts who must be there are taken, or nobody is free "
        "beside them, and when a booking is handed to one of them.",
        "Answers 400.",
        ("rr-fixed-same-slot",),
        server_of="teams",
    ),
    Quirk(
        "reassigned-to-the-busy",
        "Hands a booking to the host who is named, also to one who has another at that time.",
        "The host must have time.",
        ("rr-reassign-to-busy",),
        server_of="teams",
    ),
    Quirk(
        "small-tables-of-several-hidden",
        "Lists no slot at which a seated booking of several hosts has one of its two seats left.",
        "It is listed.",
        ("ts-slots",),
        server_of="teams",
    ),
    Quirk(
        "lowest-shown-as-medium",
        "Shows the priority `lowest` of a host as `medium`.",
        "Shows it as it is.",
        ("rr-priority-create",),
        server_of="teams",
    ),
    Quirk(
        "series-answered-without-first",
        "Answers a round-robin series without its first booking.",
        "Answers all of them.",
        ("tc-book-recurring",),
        server_of="teams",
    ),
    Quirk(
        "own-slug-taken",
        "Refuses a change of a team's event type that names the slug which it has.",
        "Takes it.",
        (),
        server_of="teams",
    ),
    Quirk(
        "open-invitations-counted",
        "Counts who has not accepted an invitation among the members of a team: as a host where the team is "
        "in an organization, and else refuses to assign all members.",
        "Only who has accepted can host.",
        ("tet-create-assign-all",),
        server_of="teams",
    ),
    Quirk(
        "unaccepted-roles",
        "Grants the rights of a membership before it is accepted.",
        "Only an accepted membership gives rights.",
        ("om-outsider-after-joining",),
        server_of="teams",
    ),
    Quirk(
        "allowed-kept",
        "Keeps for five minutes that a call was allowed, also after the role is gone.",
        "Every call is judged by the roles as they are.",
        ("cache-demoted-still-reads", "cache-removed-still-reads"),
        server_of="teams",
    ),
    Quirk(
        "clients-by-organization-keys",
        "Platform clients are listed and made with a key that belongs to the organization, not with one of "
        "its owner's own.",
        "Both will do.",
        ("pc-list", "pc-create-user-key", "pc-list-org-key"),
        server_of="teams",
    ),
    Quirk(
        "admin-api-always-on",
        "An organization with its administrators' API off is still served.",
        "It is refused with 403.",
        ("pp-admin-api-off",),
        server_of="teams",
    ),
    Quirk(
        "admins-unmake-owners",
        "An ADMIN of a team or organization makes and unmakes OWNERs, the last one too.",
        "Only an OWNER does, and the last one stays.",
        ("team-member-admin-demotes-owner", "om-update-admin-makes-owner", "om-delete-last-owner"),
        server_of="teams",
    ),
    Quirk(
        "options-taken-by-anybody",
        "Every member of an organization takes an attribute's option from every other.",
        "Its administrators do.",
        ("aa-unassign-by-other-member",),
        server_of="teams",
    ),
    Quirk(
        "options-unchecked",
        "An attribute of one option takes several, another attribute's options too, a number any text.",
        "What does not fit is refused.",
        ("aa-assign-single-second", "aa-assign-option-of-other-attribute", "aa-assign-number-text"),
        server_of="teams",
    ),
    Quirk(
        "role-description-stays",
        "A custom role's description cannot be changed.",
        "It can.",
        ("tr-update",),
        server_of="teams",
    ),
    Quirk(
        "refused-and-there",
        "What the last checks refuse is still created: a managed organization, an empty workflow, a "
        "user with a day on which weeks begin.",
        "What is refused is not there.",
        ("mo-create-both-key-options", "wf-create-unverified-address", "ou-create-weekday"),
        server_of="teams",
    ),
    Quirk(
        "texts-as-objects",
        "A text in place of a routing form's answer is stored letter by letter.",
        "It is refused.",
        ("rr-update-bad",),
        server_of="teams",
    ),
    Quirk(
        "delegation-out-of-reach",
        "A delegation credential cannot be turned on, as its provider is out of reach.",
        "It can.",
        ("dc-update-enable",),
        server_of="teams",
    ),
    Quirk(
        "webhooks-to-anything",
        "A webhook's URL may be any text.",
        "It must be a URL.",
        ("teh-create-bad-url", "oh-create-bad-url"),
        server_of="teams",
    ),
)
ALL_QUIRKS: Quirks = frozenset(quirk.name for quirk in QUIRKS)


def chosen(quirks: bool | Iterable[str]) -> Quirks:
    """The names of the quirks that are wanted: True all of them, False none."""
    if isinstance(quirks, bool):
        return ALL_QUIRKS if quirks else NO_QUIRKS
    names = frozenset([quirks] if isinstance(quirks, str) else quirks)
    if unknown := names - ALL_QUIRKS:
        known = ", ".join(quirk.name for quirk in QUIRKS)
        raise ValueError(f"unknown quirk: {', '.join(sorted(unknown))}; known are {known}")
    return names


def table(*servers: str) -> str:
    """The quirks of these servers as a table in Markdown."""
    lines = ["| name | the server | without it | seen in |", "|---|---|---|---|"]
    for quirk in QUIRKS:
        if quirk.server_of in servers:
            seen = ", ".join(f"`{name}`" for name in quirk.recordings) or "the source"
            lines.append(f"| `{quirk.name}` | {quirk.server} | {quirk.sandbox} | {seen} |")
    return "\n".join(lines) + "\n\n"
