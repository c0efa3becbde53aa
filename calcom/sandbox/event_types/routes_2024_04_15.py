"""Event types in the form of the oldest versions: nearly the rows of the server's database."""

from __future__ import annotations

import re
from typing import Any

from .. import validation as v
from ..addresses import LOCAL
from ..clock import parse_moment, to_iso
from ..errors import bad_request, dump_issues, not_found, server_error, trpc, unhandled
from ..routing import Context, Result, Routes, created, ok
from ..state import Row, State, pick, words
from ..validation import Field, Rule, Shape
from . import booking_fields, places
from . import routes as newer
from .body import MAX_SEATS
from .readable import NULL_LENGTHS, check_readable
from .rules import DEFAULTS, insert, slug_taken
from .settings import default_locations, fits_the_table, video_settings
from .views import metadata, user_metadata

VERSIONS = ("2024-04-15", "2024-06-11")
routes = Routes(versions=VERSIONS, auth="permitted")
AVATAR = f"{LOCAL}/avatar.svg"

_LOCATION = Shape(
    Field("type", v.string()),
    Field("link", v.url(), optional=True),
    *v.alike("address integration phone", v.string(), optional=True),
)
_NUMBERS = ("minimumBookingNotice", "beforeEventBuffer", "afterEventBuffer", "slotInterval")


def _whole(*names: str) -> list[Field]:
    return [Field(name, v.at_least(0), v.integer(), optional=True) for name in names]


CREATE = Shape(
    Field("length", v.at_least(1), v.number()),
    Field("slug", v.string()),
    Field("title", v.string()),
    Field("description", v.string(), optional=True),
    Field("hidden", v.boolean(), optional=True),
    Field("locations", v.array(), optional=True, items=_LOCATION),
    Field("disableGuests", v.boolean(), optional=True),
    *_whole(*_NUMBERS),
)
UPDATE = Shape(
    Field("length", v.at_least(1), v.integer(), optional=True),
    *v.alike("slug title description", v.string(), optional=True),
    Field("hidden", v.boolean(), optional=True),
    Field("locations", optional=True, items=_LOCATION),
    Field("bookingFields", v.array(), optional=True, items=booking_fields.COLUMN),
    Field("disableGuests", v.boolean(), optional=True),
    *_whole(*_NUMBERS),
    Field("seatsPerTimeSlot", v.at_most(MAX_SEATS), v.at_least(1), v.integer(), optional=True),
)

# --- the row behind every answer

_CONSTANT: Row = {
    "position": 0,
    "useEventLevelSelectedCalendars": False,
    **dict.fromkeys(("parentId", "parent", "profileId", "teamId", "team", "timeZone")),
    "lockedTimeZone": None,
    "requiresConfirmationForFreeEmail": False,
    "autoTranslateDescriptionEnabled": False,
    "autoTranslateInstantMeetingTitleEnabled": True,
    "fieldTranslations": [],
    "schedulingType": None,
    "instantMeetingExpiryTimeOffsetInSeconds": 90,
    "instantMeetingScheduleId": None,
    "instantMeetingSchedule": None,
    "instantMeetingParameters": [],
    "assignAllTeamMembers": False,
    "assignRRMembersUsingSegment": False,
    "rrSegmentQueryValue": None,
    "isRRWeightsEnabled": False,
    "maxLeadThreshold": None,
    "includeNoShowInRRCalculation": False,
    "rescheduleWithSameRoundRobinHost": False,
    "secondaryEmailId": None,
    "useBookerTimezone": False,
    **dict.fromkeys(("restrictionScheduleId", "restrictionSchedule", "restrictionScheduleName")),
    "scheduleName": None,
    "rrHostSubsetEnabled": False,
    "requiresCancellationReason": "MANDATORY_HOST_ONLY",
    "enablePerHostLocations": False,
    "customInputs": [],
    "hostGroups": [],
    "hosts": [],
    "children": [],
}
_PERIODS = {"day": "PER_DAY", "week": "PER_WEEK", "month": "PER_MONTH", "year": "PER_YEAR"}
_FREQUENCIES = {"yearly": 0, "monthly": 1, "weekly": 2}
_AS_IT_IS = words(
    """
    id title slug description interfaceLanguage offsetStart hidden userId isInstantEvent
    lockTimeZoneToggleOnBookingPage requiresBookerEmailVerification disableGuests hideCalendarNotes
    hideCalendarEventDetails minimumBookingNotice beforeEventBuffer afterEventBuffer
    onlyShowFirstAvailableSlot showOptimizedSlots disableCancelling disableRescheduling
    minimumRescheduleNotice scheduleId allowReschedulingCancelledBookings
    allowReschedulingPastBookings price currency slotInterval successRedirectUrl
    forwardParamsSuccessRedirect hideOrganizerEmail customReplyToEmail bookingRequiresAuthentication
    createdAt updatedAt destinationCalendar canSendCalVideoTranscriptionEmails
    """
)


def columns(event_type: Row) -> Row:
    """Return the event type with the column names of the server's table."""
    window, policy = event_type["bookingWindow"] or {}, event_type["confirmationPolicy"]
    seats, limit = event_type["seats"], event_type["bookerActiveBookingsLimit"] or {}
    recurrence = event_type["recurrence"]
    ranged = window.get("type") == "range"
    period = "UNLIMITED"
    if window:
        period = "RANGE" if ranged else "ROLLING_WINDOW" if window.get("rolling") else "ROLLING"
    fields = event_type["bookingFields"]
    return {
        **_CONSTANT,
        **pick(event_type, *_AS_IT_IS),
        "length": event_type["lengthInMinutes"],
        "eventName": event_type["customName"],
        "locations": [places.internal(location) for location in event_type["locations"]],
        "metadata": _metadata(event_type) if fields is not None else None,
        "calVideoSettings": _video_settings(event_type["calVideoSettings"]),
        "periodType": period,
        "periodDays": window.get("value") if window and not ranged else None,
        "periodStartDate": f"{window['value'][0]}T00:00:00.000Z" if ranged else None,
        "periodEndDate": f"{window['value'][1]}T00:00:00.000Z" if ranged else None,
        "periodCountCalendarDays": window.get("type") == "calendarDays" if window and not ranged else None,
        "requiresConfirmation": policy is not None,
        "requiresConfirmationWillBlockSlot": bool(policy and policy.get("blockUnconfirmedBookingsInBooker")),
        "recurringEvent": {
            "freq": _FREQUENCIES[recurrence["frequency"]],
            "count": recurrence["occurrences"],
            "interval": recurrence["interval"],
        }
        if recurrence
        else None,
        "seatsPerTimeSlot": seats["seatsPerTimeSlot"] if seats else None,
        "seatsShowAttendees": seats["showAttendeeInfo"] if seats else False,
        "seatsShowAvailabilityCount": seats["showAvailabilityCount"] if seats else True,
        "bookingLimits": _limits(event_type["bookingLimitsCount"]),
        "durationLimits": _limits(event_type["bookingLimitsDuration"]),
        "maxActiveBookingsPerBooker": limit.get("maximumActiveBookings"),
        "maxActiveBookingPerBookerOfferReschedule": bool(limit.get("offerReschedule")),
        "eventTypeColor": _color(event_type["color"]),
        "useEventTypeDestinationCalendarEmail": event_type["useDestinationCalendarEmail"],
        "bookingFields": [booking_fields.internal(field) for field in fields] if fields is not None else None,
    }


def _metadata(event_type: Row) -> Row:
    """Return the metadata column, which also has the layouts and the threshold of 2024-06-14."""
    layouts, policy = event_type["bookerLayouts"], event_type["confirmationPolicy"] or {}
    kept = metadata(event_type)
    if layouts:
        kept["bookerLayouts"] = {
            "defaultLayout": f"{layouts['defaultLayout']}_view",
            "enabledLayouts": [f"{layout}_view" for layout in layouts["enabledLayouts"]],
        }
    if "noticeThreshold" in policy:
        threshold = policy["noticeThreshold"]
        kept["requiresConfirmationThreshold"] = {"unit": threshold["unit"], "time": threshold["count"]}
    return kept


def _video_settings(settings: Row | None) -> Row | None:
    return settings and {name: value for name, value in settings.items() if not name.endswith("edAt")}


def _color(color: Row | None) -> Row | None:
    return color and {
        "darkEventTypeColor": color["darkThemeHex"],
        "lightEventTypeColor": color["lightThemeHex"],
    }


def _limits(limits: Row | None) -> Row | None:
    if limits is None:
        return None
    return {_PERIODS[period]: limit for period, limit in limits.items()}


_LISTED = words(
    """
    id teamId schedulingType userId metadata description interfaceLanguage hidden slug length title
    requiresConfirmation canSendCalVideoTranscriptionEmails requiresConfirmationForFreeEmail
    requiresConfirmationWillBlockSlot autoTranslateDescriptionEnabled position offsetStart owner
    profileId eventName parentId timeZone periodType periodStartDate periodEndDate periodDays
    periodCountCalendarDays lockTimeZoneToggleOnBookingPage lockedTimeZone
    requiresBookerEmailVerification disableGuests disableCancelling disableRescheduling
    minimumRescheduleNotice allowReschedulingCancelledBookings hideCalendarNotes
    minimumBookingNotice beforeEventBuffer afterEventBuffer seatsPerTimeSlot
    onlyShowFirstAvailableSlot allowReschedulingPastBookings hideOrganizerEmail showOptimizedSlots
    seatsShowAttendees seatsShowAvailabilityCount scheduleId instantMeetingScheduleId price currency
    slotInterval successRedirectUrl isInstantEvent instantMeetingExpiryTimeOffsetInSeconds
    instantMeetingParameters assignAllTeamMembers isRRWeightsEnabled enablePerHostLocations
    rescheduleWithSameRoundRobinHost recurringEvent locations bookingFields
    useEventTypeDestinationCalendarEmail secondaryEmailId bookingLimits durationLimits
    eventTypeColor hideCalendarEventDetails rrSegmentQueryValue assignRRMembersUsingSegment
    maxLeadThreshold useEventLevelSelectedCalendars customReplyToEmail restrictionScheduleId
    useBookerTimezone instantMeetingSchedule hashedLink children hosts team userIds
    """
)
_CREATED = words(
    """
    id title slug description interfaceLanguage position locations length offsetStart hidden userId
    profileId teamId useEventLevelSelectedCalendars eventName parentId bookingFields timeZone
    periodType periodStartDate periodEndDate periodDays periodCountCalendarDays
    lockTimeZoneToggleOnBookingPage lockedTimeZone requiresConfirmation
    requiresConfirmationWillBlockSlot requiresConfirmationForFreeEmail
    requiresBookerEmailVerification canSendCalVideoTranscriptionEmails
    autoTranslateDescriptionEnabled autoTranslateInstantMeetingTitleEnabled recurringEvent
    disableGuests hideCalendarNotes hideCalendarEventDetails minimumBookingNotice beforeEventBuffer
    afterEventBuffer seatsPerTimeSlot onlyShowFirstAvailableSlot showOptimizedSlots
    disableCancelling disableRescheduling minimumRescheduleNotice seatsShowAttendees
    seatsShowAvailabilityCount schedulingType scheduleId allowReschedulingCancelledBookings price
    currency slotInterval metadata successRedirectUrl forwardParamsSuccessRedirect bookingLimits
    durationLimits isInstantEvent instantMeetingExpiryTimeOffsetInSeconds instantMeetingScheduleId
    instantMeetingParameters assignAllTeamMembers assignRRMembersUsingSegment rrSegmentQueryValue
    useEventTypeDestinationCalendarEmail isRRWeightsEnabled maxLeadThreshold
    includeNoShowInRRCalculation allowReschedulingPastBookings hideOrganizerEmail
    maxActiveBookingsPerBooker maxActiveBookingPerBookerOfferReschedule customReplyToEmail
    eventTypeColor rescheduleWithSameRoundRobinHost secondaryEmailId useBookerTimezone
    restrictionScheduleId bookingRequiresAuthentication rrHostSubsetEnabled
    requiresCancellationReason enablePerHostLocations createdAt updatedAt calVideoSettings
    """
)
_SHOWN = words(
    """
    id title slug description interfaceLanguage length isInstantEvent
    instantMeetingExpiryTimeOffsetInSeconds instantMeetingParameters offsetStart hidden eventName
    customInputs timeZone periodType periodDays periodStartDate periodEndDate
    periodCountCalendarDays lockTimeZoneToggleOnBookingPage lockedTimeZone requiresConfirmation
    requiresConfirmationForFreeEmail canSendCalVideoTranscriptionEmails
    requiresConfirmationWillBlockSlot requiresBookerEmailVerification
    autoTranslateDescriptionEnabled autoTranslateInstantMeetingTitleEnabled fieldTranslations
    recurringEvent hideCalendarNotes hideCalendarEventDetails disableGuests disableCancelling
    disableRescheduling minimumRescheduleNotice allowReschedulingCancelledBookings
    minimumBookingNotice beforeEventBuffer afterEventBuffer slotInterval hashedLink eventTypeColor
    bookingLimits onlyShowFirstAvailableSlot showOptimizedSlots durationLimits
    maxActiveBookingsPerBooker maxActiveBookingPerBookerOfferReschedule assignAllTeamMembers
    allowReschedulingPastBookings hideOrganizerEmail assignRRMembersUsingSegment rrSegmentQueryValue
    isRRWeightsEnabled rescheduleWithSameRoundRobinHost successRedirectUrl
    forwardParamsSuccessRedirect currency bookingFields useEventTypeDestinationCalendarEmail
    customReplyToEmail owner parent teamId hostGroups team restrictionScheduleId useBookerTimezone
    users schedulingType schedule instantMeetingSchedule restrictionSchedule hosts
    enablePerHostLocations userId price children destinationCalendar seatsPerTimeSlot
    seatsShowAttendees seatsShowAvailabilityCount webhooks secondaryEmailId maxLeadThreshold
    includeNoShowInRRCalculation useEventLevelSelectedCalendars calVideoSettings
    restrictionScheduleName scheduleName locations metadata bookerUrl
    """
)
_PUBLIC = words(
    """
    id title description interfaceLanguage eventName slug isInstantEvent instantMeetingParameters
    schedulingType length locations enablePerHostLocations customInputs disableGuests metadata
    lockTimeZoneToggleOnBookingPage lockedTimeZone requiresConfirmation
    autoTranslateDescriptionEnabled fieldTranslations requiresBookerEmailVerification recurringEvent
    price currency seatsPerTimeSlot disableCancelling disableRescheduling minimumRescheduleNotice
    allowReschedulingCancelledBookings seatsShowAvailabilityCount bookingFields teamId team
    successRedirectUrl forwardParamsSuccessRedirect owner schedule instantMeetingSchedule periodType
    periodDays periodEndDate periodStartDate periodCountCalendarDays hidden assignAllTeamMembers
    rescheduleWithSameRoundRobinHost parent subsetOfHosts bookerLayouts profile subsetOfUsers entity
    isDynamic showInstantEventConnectNowModal
    """
)
_PUBLIC_LISTED = words(
    """
    id title description length schedulingType recurringEvent slug hidden price currency
    lockTimeZoneToggleOnBookingPage lockedTimeZone requiresConfirmation
    requiresBookerEmailVerification metadata canSendCalVideoTranscriptionEmails
    """
)


def _profile(user: Row) -> Row:
    return {
        "id": None,
        "upId": f"usr-{user['id']}",
        "username": user["username"],
        "organizationId": None,
        "organization": None,
    }


def _all_fields(event_type: Row) -> list[Row]:
    """Return the booking fields with the attendee's number, which the server adds in views."""
    fields = booking_fields.ensured(event_type["bookingFields"])
    if not any(field["slug"] == "attendeePhoneNumber" for field in fields):
        fields = [booking_fields.phone_field(), *fields]
    if event_type["disableGuests"]:
        fields = [{**field, "hidden": True} if field["slug"] == "guests" else field for field in fields]
    return [booking_fields.internal(field) for field in fields]


def shown(state: State, event_type: Row) -> Row:
    """Return the event type as reading and updating show it."""
    owner = state.users[event_type["userId"]]
    user = {
        **pick(owner, "name", "avatarUrl", "username", "id", "email", "locale", "defaultScheduleId"),
        **pick(owner, "isPlatformManaged", "timeZone"),
        "nonProfileUsername": owner["username"],
        "profile": _profile(owner),
        "avatar": AVATAR,
    }
    schedule = state.schedules.get(event_type["scheduleId"])
    values = {
        **columns(event_type),
        "owner": {"id": owner["id"], "timeZone": owner["timeZone"]},
        "users": [user],
        "schedule": event_type["scheduleId"] or owner["defaultScheduleId"],
        "scheduleName": schedule["name"] if schedule else None,
        "hashedLink": [_link(link) for link in state.private_links.where(eventTypeId=event_type["id"])],
        "webhooks": [_webhook(hook) for hook in state.webhooks.where(eventTypeId=event_type["id"])],
        "bookingFields": _all_fields(event_type),
        "metadata": {**_metadata(event_type), "apps": {"giphy": {"enabled": False, "thankYouPage": ""}}},
        "bookerUrl": LOCAL,
    }
    for name in ("periodStartDate", "periodEndDate"):
        values[name] = values[name] and _spelled_out(values[name])
    return pick(values, *_SHOWN)


def _link(link: Row) -> Row:
    return {"link": link["id"], **pick(link, "expiresAt", "maxUsageCount", "usageCount")}


def _webhook(webhook: Row) -> Row:
    names = ("id", "subscriberUrl", "payloadTemplate", "active", "secret", "eventTypeId")
    return {**pick(webhook, *names), "eventTriggers": webhook["triggers"]}


def _spelled_out(moment: str) -> str:
    """Write a moment like JavaScript's `toString`."""
    return f"{parse_moment(moment):%a %b %d %Y %H:%M:%S} GMT+0000 (Coordinated Universal Time)"


def _option(label: str, value: str, icon: str, custom: bool = False) -> Row:
    option: Row = {"label": label, "value": value, "icon": f"/{icon}.svg"}
    return {**option, "supportsCustomLabel": True} if custom else option


LOCATION_OPTIONS: list[Row] = [
    {
        "label": "Conferencing",
        "options": [
            {
                "value": "integrations:daily",
                "label": "Cal Video (Default)",
                "disabled": False,
                "icon": "/app-store/dailyvideo/icon.svg",
                "slug": "daily-video",
                "credentialId": 0,
                "teamName": "Default",
            },
            _option("Organizer's default app", "conferencing", "link", custom=True),
        ],
    },
    {
        "label": "In person",
        "options": [
            _option("In Person (Attendee Address)", "attendeeInPerson", "map-pin-dark", custom=True),
            _option("In Person (Organizer Address)", "inPerson", "map-pin-dark"),
        ],
    },
    {
        "label": "Other",
        "options": [
            _option("Custom attendee location", "somewhereElse", "message-pin", custom=True),
            _option("Link meeting", "link", "link", custom=True),
        ],
    },
    {
        "label": "Phone",
        "options": [
            _option("Attendee phone number", "phone", "phone"),
            _option("Phone call", "userPhone", "phone"),
        ],
    },
]

# --- routes


_NAMES = {"length": "lengthInMinutes"}


def _settings(body: Row, row: Row) -> Row:
    """Convert a body to settings, if the database accepts the values; some columns accept null."""
    settings = {_NAMES.get(name, name): value for name, value in body.items()}
    if settings.get("locations") is not None:
        sent = settings["locations"]
        # Refused: a real server stores a nested list, and then no version can read it.
        if not isinstance(sent, list) or not all(isinstance(place, dict) for place in sent):
            raise unhandled()
        settings["locations"] = [places.from_internal(place) for place in sent]
    elif "locations" in settings:
        del settings["locations"]
    if "seatsPerTimeSlot" in settings:
        count = settings.pop("seatsPerTimeSlot")
        before = row["seats"] or {"showAttendeeInfo": False, "showAvailabilityCount": True}
        settings["seats"] = None if count is None else {**before, "seatsPerTimeSlot": count}
    return settings


@routes.get("/v2/event-types")
def list_event_types(ctx: Context) -> Result:
    user = ctx.user
    profile = {"slug": user["username"], "name": user["name"], "image": AVATAR}
    listed = []
    for row in ctx.state.event_types.where(userId=user["id"]):
        values = {
            **columns(row),
            "owner": {"timeZone": user["timeZone"]},
            "hashedLink": [],
            "userIds": [user["id"]],
        }
        entry = pick(values, *_LISTED)
        if row["description"]:
            entry["safeDescription"] = _paragraph(row["description"])
        listed.append(entry)
    group = {
        "teamId": None,
        "bookerUrl": LOCAL,
        "membershipRole": None,
        "profile": profile,
        "eventTypes": listed,
        "metadata": {"membershipCount": 1, "readOnly": False},
    }
    profiles = [{**profile, "membershipCount": 1, "readOnly": False, "teamId": None, "membershipRole": None}]
    return ok({"eventTypeGroups": [group], "profiles": profiles, "allUsersAcrossAllEventTypes": {}})


def _paragraph(text: str) -> str:
    return f"<p>{text}</p>\n"


@routes.post("/v2/event-types")
def create_event_type(ctx: Context) -> Result:
    if isinstance(ctx.body, list):
        raise trpc(400, "BAD_REQUEST")
    body = CREATE.check(ctx.body)
    if slug_taken(ctx.state, ctx.user, body["slug"]):
        raise bad_request("User already has an event type with this slug.")
    settings = _settings(body, DEFAULTS)
    if not fits_the_table(settings):
        raise trpc(400, "BAD_REQUEST")
    settings["lengthInMinutes"] = int(settings["lengthInMinutes"])
    if not settings.get("locations"):
        settings["locations"] = default_locations(ctx.state, ctx.user)
    row = insert(ctx.state, ctx.user, {**settings, "bookingFields": None})
    return created(pick(columns(row), *_CREATED))


@routes.get("/v2/event-types/:eventTypeId")
def get_event_type(ctx: Context) -> Result:
    event_type = ctx.state.event_types.get(ctx.numeric("eventTypeId"))
    if event_type is None or event_type["userId"] != ctx.user["id"]:
        raise trpc(404, "NOT_FOUND")
    return ok(
        {
            "eventType": shown(ctx.state, event_type),
            "locationOptions": LOCATION_OPTIONS,
            "destinationCalendar": None,
            "team": None,
            "teamMembers": [],
            "currentUserMembership": None,
            "isUserOrganizationAdmin": False,
        }
    )


_NUMERAL = re.compile(r"[+-]?(?:[0-9]*\.)?[0-9]+")
_NUMBER = Rule(
    "isNumberString", "eventTypeId must be a number string", lambda text: _NUMERAL.fullmatch(text) is not None
)
_PARAMS = Shape(Field("eventTypeId", _NUMBER))


def _number_in_path(ctx: Context) -> int:
    _PARAMS.check({"eventTypeId": ctx.params["eventTypeId"]})
    return ctx.numeric("eventTypeId")


@routes.patch("/v2/event-types/:eventTypeId")
def update_event_type(ctx: Context) -> Result:
    """Update an event type; the booking fields become the sent ones and the e-mail address."""
    _number_in_path(ctx)
    body = UPDATE.check({} if ctx.body == [] else ctx.body)
    event_type = newer.owned(ctx)
    check_readable(event_type)
    settings = _settings(body, event_type)
    fields = booking_fields.from_columns(body.get("bookingFields") or [])
    settings["bookingFields"] = fields
    settings["disableGuests"] = any(field["slug"] == "guests" and field["hidden"] for field in fields)
    if settings.get("seats", event_type["seats"]) and event_type["recurrence"]:
        raise trpc(400, "Recurring Events and Offer Seats cannot be active at the same time.")
    booking_fields.check_together(fields)
    if not fits_the_table(settings):
        raise server_error()
    slug: Any = settings.get("slug")
    if slug is not None and slug_taken(ctx.state, ctx.user, slug, event_type["id"]):
        raise trpc(400, "error_event_type_url_duplicate")
    settings.update(video_settings(ctx.state, {}, event_type, after={**event_type, **settings}))
    ctx.state.event_types.update(event_type["id"], **settings, updatedAt=to_iso(ctx.now))
    return ok(shown(ctx.state, event_type))


@routes.delete("/v2/event-types/:eventTypeId")
def delete_event_type(ctx: Context) -> Result:
    _number_in_path(ctx)
    row = newer.delete_owned(ctx)
    return ok({"id": row["id"], "length": row["lengthInMinutes"], "slug": row["slug"], "title": row["title"]})


@routes.get("/v2/event-types/:username/:eventSlug/public", auth="none")
def get_public_event_type(ctx: Context) -> Result:
    return 200, {"data": public(ctx), "status": "success"}


def public(ctx: Context) -> Row | None:
    """Return what everybody may see of an event type, even a hidden one."""
    user = ctx.state.users.find(username=ctx.params["username"].lower())
    row = ctx.state.event_types.find(userId=user["id"], slug=ctx.params["eventSlug"]) if user else None
    if user is None or row is None:
        return None
    if row.get("nullLengths"):
        raise not_found(dump_issues(NULL_LENGTHS))
    schedule = ctx.state.schedules.get(row["scheduleId"] or user["defaultScheduleId"])
    person = pick(user, "username", "name", "weekStart")
    owner = {
        **pick(user, "id", "avatarUrl"),
        **person,
        **pick(user, "brandColor", "darkBrandColor"),
        "theme": None,
        "metadata": user_metadata(user),
        "organization": None,
        "defaultScheduleId": user["defaultScheduleId"],
        "nonProfileUsername": user["username"],
        "profile": _profile(user),
    }
    member = {
        **person,
        **pick(user, "organizationId", "avatarUrl"),
        "profile": _profile(user),
        "bookerUrl": LOCAL,
    }
    profile = {
        **person,
        "image": AVATAR,
        **pick(user, "brandColor", "darkBrandColor"),
        "theme": None,
        "bookerLayouts": None,
    }
    values = {
        **columns(row),
        "description": _paragraph(row["description"]) if row["description"] else "",
        "metadata": _metadata(row),
        "locations": [_public_location(location) for location in columns(row)["locations"]],
        "bookingFields": _all_fields(row),
        "owner": owner,
        "schedule": {"id": schedule["id"], "timeZone": schedule["timeZone"]} if schedule else None,
        "subsetOfHosts": [],
        "bookerLayouts": row["bookerLayouts"],
        "profile": profile,
        "subsetOfUsers": [member],
        "entity": {
            "fromRedirectOfNonOrgLink": True,
            "considerUnpublished": False,
            **dict.fromkeys(("orgSlug", "teamSlug", "name")),
            "hideProfileLink": False,
        },
        "isDynamic": False,
        "showInstantEventConnectNowModal": False,
    }
    return pick(values, *_PUBLIC)


def _public_location(location: Row) -> Row:
    return location if location.get("displayLocationPublicly") else {"type": location["type"]}


@routes.get("/v2/event-types/:username/public", auth="none")
def list_public_event_types(ctx: Context) -> Result:
    name = ctx.params["username"]
    user = ctx.state.users.find(username=name)
    if user is None:
        raise not_found(f'User with username "{name}" not found')
    rows = [row for row in ctx.state.event_types.where(userId=user["id"]) if not row["hidden"]]
    listed = []
    for row in rows:
        safe = _paragraph(row["description"]) if row["description"] else ""
        readable = {**row, "nullLengths": False}  # this list does not read the lengths
        values = {**columns(readable), "metadata": _metadata(readable)}
        listed.append({**pick(values, *_PUBLIC_LISTED), "descriptionAsSafeHTML": safe})
    return ok(listed)
