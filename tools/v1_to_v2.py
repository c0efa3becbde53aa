"""Derive docs/v1-to-v2.md: what takes the place of every operation and field of API v1.

`v1_to_v2.py` writes, `v1_to_v2.py --check` compares. Operations come from calcom/v1/_successors.py, fields
from FIELDS here, and the text around them from TEXT. A field of the document of v1 that no table names, and a
place in v2 that its document does not have, are errors.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs" / "v1-to-v2.md"
sys.path[:0] = [str(ROOT), str(ROOT / "generated"), str(Path(__file__).resolve().parent)]

Place = str | tuple[str, str]


@dataclass(frozen=True)
class Table:
    """Fields of v1 and their places in one schema of v2.

    `sources` are what of the document of v1 the table covers: `schema Booking`, `body create_booking` or
    `query list_slots`. A place is a path in the schema `v2`, or `Other: path`; empty if there is none.
    A remark may follow. What stands below a field that is named goes with it.
    """

    title: str
    sources: tuple[str, ...]
    v2: str
    fields: dict[str, Place]
    note: str = ""


# Envelopes, and what errors say.
NO_THINGS = ("Message", "ConnectedCalendars", "BookingToMove", "Trace")
PEOPLE_NOTE = "the two addresses differ for managed users alone"
NONE = ("", "")

TABLES = (
    Table(
        "A booking",
        ("schema Booking", "schema CreatedBooking", "schema BookedSeat"),
        "Booking",
        {
            "id": ("id", "operations take the `uid`"),
            "uid": "uid",
            "title": "title",
            "description": "description",
            "startTime": "start",
            "endTime": ("end", "`duration` besides, in minutes"),
            "status": ("status", "in lower case"),
            "eventTypeId": ("eventTypeId", "`eventType` besides, with id and slug"),
            "userId": "hosts[].id",
            "user.name": "hosts[].name",
            "user.email": ("hosts[].email", f"`displayEmail` besides: {PEOPLE_NOTE}"),
            "user.username": "hosts[].username",
            "user.timeZone": "hosts[].timeZone",
            "user.locale": ("", "v2 does not tell the language of hosts"),
            "userPrimaryEmail": ("hosts[].email", "where v1 hides the address of the user"),
            "attendees[].id": ("BookingAttendee: id", "of `bookings.attendees` alone"),
            "attendees[].bookingId": ("BookingAttendee: bookingId", "of `bookings.attendees` alone"),
            "attendees[].name": "attendees[].name",
            "attendees[].email": ("attendees[].email", f"`displayEmail` besides: {PEOPLE_NOTE}"),
            "attendees[].timeZone": "attendees[].timeZone",
            "attendees[].locale": "attendees[].language",
            "attendees[].phoneNumber": "attendees[].phoneNumber",
            "attendees[].noShow": ("attendees[].absent", "null becomes false"),
            "noShowHost": ("absentHost", "null becomes false"),
            "responses": (
                "bookingFieldsResponses",
                "`guests` besides; `rescheduleReason` is `rescheduledReason`",
            ),
            "metadata": ("metadata", "texts alone; `videoCallUrl` is `meetingUrl`"),
            "location": ("location", "the link of the call where there is one, else the place"),
            "videoCallUrl": "meetingUrl",
            "createdAt": "createdAt",
            "updatedAt": "updatedAt",
            "cancellationReason": ("cancellationReason", "an empty text in place of null"),
            "rejectionReason": ("", "webhooks tell it: BOOKING_REJECTED"),
            "cancelledBy": "cancelledByEmail",
            "rescheduledBy": "rescheduledByEmail",
            "fromReschedule": "rescheduledFromUid",
            "rescheduled": ("rescheduledToUid", "the booking that took its place"),
            "recurringEventId": "RecurringBooking: recurringBookingUid",
            "iCalUID": "icsUid",
            "iCalSequence": ("", "webhooks tell it"),
            "rating": "rating",
            "ratingFeedback": NONE,
            "paid": ("", "webhooks tell of payments"),
            "payment": ("", "webhooks tell of payments"),
            "paymentRequired": ("", "webhooks tell of payments"),
            "references": ("BookingReference: eventUid", "through `bookings.list_references`"),
            "isRecorded": ("", "`bookings.list_recordings` tells"),
            "customInputs": ("", "the form of older servers; see `responses`"),
            "idempotencyKey": ("", "internal"),
            "destinationCalendarId": ("", "internal"),
            "reassignReason": NONE,
            "reassignById": NONE,
            "dynamicEventSlugRef": ("", "internal"),
            "dynamicGroupSlugRef": ("", "internal"),
            "smsReminderNumber": ("bookingFieldsResponses", "among the answers"),
            "scheduledJobs": ("", "internal"),
            "oneTimePassword": ("", "internal"),
            "creationSource": ("", "internal"),
            "luckyUsers": ("hosts[].id", "the hosts that were chosen"),
            "isDryRun": ("", "internal"),
            "appsStatus": ("", "webhooks tell it"),
            "eventType.title": ("", "`event_types.get`"),
            "eventType.slug": "eventType.slug",
            "eventType.team": ("", "`teams.get`"),
            "eventType": "eventType",
            "seatReferenceUid": ("CreatedSeatedBooking: seatUid", "of who books; attendees have one each"),
            "message": ("", "webhooks tell of payments"),
            "paymentUid": ("", "webhooks tell of payments"),
            "paymentId": ("", "webhooks tell of payments"),
        },
        "`calcom.v1.upgrade.booking` does all of this.",
    ),
    Table(
        "What was answered to the questions of an event type",
        ("schema BookingAnswers",),
        "Booking",
        {
            "name": ("bookingFieldsResponses", "`attendees[].name` besides"),
            "email": ("bookingFieldsResponses", "`attendees[].email` besides"),
            "location": ("bookingFieldsResponses", "`location` besides"),
            "guests": ("guests", "`bookingFieldsResponses` besides"),
            "attendeePhoneNumber": ("attendees[].phoneNumber", "`bookingFieldsResponses` besides"),
            "smsReminderNumber": "bookingFieldsResponses",
            "notes": "bookingFieldsResponses",
            "title": "bookingFieldsResponses",
            "rescheduleReason": (
                "reschedulingReason",
                "`rescheduledReason` of `bookingFieldsResponses` besides",
            ),
        },
    ),
    Table(
        "The body that makes a booking",
        ("body create_booking",),
        "CreateBooking",
        {
            "eventTypeId": "eventTypeId",
            "start": ("start", "in UTC"),
            "end": ("lengthInMinutes", "only where the event type offers several lengths"),
            "rescheduleUid": ("", "`bookings.reschedule` takes it"),
            "responses.name": "attendee.name",
            "responses.email": "attendee.email",
            "responses.location": ("location", "by its kind: `integrations:daily` is the app `cal-video`"),
            "responses.smsReminderNumber": "bookingFieldsResponses",
            "responses": (
                "bookingFieldsResponses",
                "`guests` and `attendeePhoneNumber` have places of their own",
            ),
            "metadata": ("metadata", "texts alone"),
            "timeZone": "attendee.timeZone",
            "language": "attendee.language",
            "title": ("", "the event type makes the title"),
            "recurringEventId": ("", "the server makes series: `recurrenceCount` in the body"),
            "recurringCount": "CreateRecurringBooking: recurrenceCount",
            "rescheduledBy": ("RescheduleBooking: rescheduledBy", "of `bookings.reschedule`"),
            "noEmail": NONE,
            "userId": ("", "the owner of the key, or of the event type"),
            "description": ("", "the answer to `notes` is the nearest thing"),
            "status": ("", "`bookings.confirm` and `bookings.decline` decide"),
            "seatsPerTimeSlot": ("EventType: seats.seatsPerTimeSlot", "a matter of the event type"),
            "seatsShowAttendees": ("EventType: seats.showAttendeeInfo", "a matter of the event type"),
            "seatsShowAvailabilityCount": (
                "EventType: seats.showAvailabilityCount",
                "a matter of the event type",
            ),
        },
        "`calcom.v1.upgrade.create_booking` and `reschedule_booking` do all of this.",
    ),
    Table(
        "The body that changes a booking",
        ("body update_booking",),
        "RescheduleBooking",
        {
            "title": NONE,
            "description": NONE,
            "startTime": "start",
            "endTime": ("", "the length stays"),
            "status": ("", "`bookings.confirm`, `decline` and `cancel`"),
            "cancelledBy": ("", "the server knows who calls `bookings.cancel`"),
            "rescheduledBy": "rescheduledBy",
            "userId": ("", "`bookings.reassign_to_user`"),
            "eventTypeId": NONE,
        },
    ),
    Table(
        "How bookings are listed and cancelled",
        ("query list_bookings", "query cancel_booking", "query delete_booking", "schema Cancellation"),
        "CancelBooking",
        {
            "take": ("", "`page_size` of the pager"),
            "page": ("", "the pager goes on by itself"),
            "status": ("", "`status` of `bookings.list`, a list of states"),
            "dateFrom": ("", "`after_start` of `bookings.list`"),
            "dateTo": ("", "`before_end` of `bookings.list`"),
            "attendeeEmail": ("", "`attendee_email` of `bookings.list`"),
            "sortBy": ("", "`sort_created` and `sort_updated_at` of `bookings.list`"),
            "order": ("", "the value of the sort that is given"),
            "userId": ("", "the owner of the key; organizations list those of their members"),
            "expand": ("Booking: eventType", "always there, with id and slug"),
            "allRemainingBookings": "cancelSubsequentBookings",
            "cancelledBy": ("", "the server knows who calls; the answer says it as `cancelledByEmail`"),
            "cancellationReason": "cancellationReason",
            "success": ("", "the answer is the cancelled booking"),
            "message": ("", "the answer is the cancelled booking"),
            "onlyRemovedAttendee": ("", "the answer is the cancelled booking"),
            "bookingId": "Booking: id",
            "bookingUid": "Booking: uid",
        },
    ),
    Table(
        "An attendee",
        ("schema Attendee", "body create_attendee", "body update_attendee"),
        "BookingAttendee",
        {
            "id": "id",
            "bookingId": ("bookingId", "paths take the `uid` of the booking"),
            "name": "name",
            "email": "email",
            "timeZone": "timeZone",
        },
    ),
    Table(
        "An event type",
        ("schema EventType", "body create_event_type", "body update_event_type", "query list_event_types"),
        "EventType",
        {
            "id": "id",
            "title": "title",
            "slug": "slug",
            "length": "lengthInMinutes",
            "hidden": "hidden",
            "position": NONE,
            "userId": "ownerId",
            "teamId": ("TeamEventType: teamId", "event types of teams have a path of their own"),
            "team": "TeamEventType: team",
            "scheduleId": "scheduleId",
            "eventName": "customName",
            "timeZone": ("", "the schedule has the zone"),
            "periodType": ("bookingWindow", "`businessDays`, `calendarDays`, `range` or disabled"),
            "periodStartDate": ("bookingWindow", "first `value` of a `range`"),
            "periodEndDate": ("bookingWindow", "second `value` of a `range`"),
            "periodDays": ("bookingWindow", "`value`"),
            "periodCountCalendarDays": ("bookingWindow", "`calendarDays` or `businessDays`"),
            "requiresConfirmation": ("confirmationPolicy", "`always`, `time` or disabled"),
            "recurringEvent.freq": ("recurrence.frequency", "0, 1, 2 are yearly, monthly, weekly"),
            "recurringEvent.interval": "recurrence.interval",
            "recurringEvent.count": "recurrence.occurrences",
            "recurringEvent": "recurrence",
            "assignAllTeamMembers": "TeamEventType: assignAllTeamMembers",
            "disableGuests": "disableGuests",
            "hideCalendarNotes": "hideCalendarNotes",
            "minimumBookingNotice": "minimumBookingNotice",
            "beforeEventBuffer": "beforeEventBuffer",
            "afterEventBuffer": "afterEventBuffer",
            "schedulingType": ("TeamEventType: schedulingType", "`roundRobin`, `collective` or `managed`"),
            "price": ("price", "shown, not set"),
            "currency": ("currency", "shown, not set"),
            "slotInterval": "slotInterval",
            "parentId": "TeamEventType: parentEventTypeId",
            "successRedirectUrl": "successRedirectUrl",
            "description": ("description", "an empty text in place of null"),
            "locations[].type": (
                "locations",
                "`inPerson` is `address`, `phone` is `attendeePhone`, and so on",
            ),
            "locations[].address": "AddressLocation: address",
            "locations[].link": "LinkLocation: link",
            "locations[].displayLocationPublicly": "LinkLocation: public",
            "locations": "locations",
            "metadata": ("metadata", "`multipleDuration` is `lengthInMinutesOptions`"),
            "seatsPerTimeSlot": ("seats.seatsPerTimeSlot", "null is `disabled`"),
            "seatsShowAttendees": "seats.showAttendeeInfo",
            "seatsShowAvailabilityCount": "seats.showAvailabilityCount",
            "bookingFields": ("bookingFields", "`name` is `slug`; options are plain texts"),
            "bookingLimits": ("bookingLimitsCount", "`PER_DAY` is `day`"),
            "durationLimits": ("bookingLimitsDuration", "`PER_DAY` is `day`"),
            "onlyShowFirstAvailableSlot": "onlyShowFirstAvailableSlot",
            "customInputs": ("bookingFields", "the form of older servers"),
            "hashedLink": ("", "`event_types.private_links`"),
            "hosts[].userId": "TeamEventType: hosts[].userId",
            "hosts[].isFixed": "TeamEventType: hosts[].mandatory",
            "hosts": "TeamEventType: hosts",
            "owner.id": "users[].id",
            "owner.username": "users[].username",
            "children": ("", "`teams.event_types` makes and lists them"),
            "link": "bookingUrl",
        },
        "`calcom.v1.upgrade.event_type` and `create_event_type` do all of this.",
    ),
    Table(
        "A schedule and its hours",
        (
            *("schema Schedule", "schema Availability", "body create_schedule", "body update_schedule"),
            *("body create_availability", "body update_availability"),
        ),
        "Schedule",
        {
            "id": "id",
            "userId": "ownerId",
            "name": "name",
            "timeZone": "timeZone",
            "availability[].id": ("", "hours have no id"),
            "availability[].eventTypeId": NONE,
            "availability[].date": ("overrides[].date", "hours of a date are overrides"),
            "availability[].days": ("availability[].days", "names in place of numbers: 1 is `Monday`"),
            "availability[].startTime": ("availability[].startTime", "`09:00`, without seconds"),
            "availability[].endTime": ("availability[].endTime", "`17:00`, without seconds"),
            "scheduleId": "id",
            "date": "overrides[].date",
            "days": ("availability[].days", "names in place of numbers"),
            "startTime": ("availability[].startTime", "`09:00` in place of a time of 1970 in UTC"),
            "endTime": ("availability[].endTime", "`17:00` in place of a time of 1970 in UTC"),
            "Schedule.userId": "ownerId",
        },
        "v2 has `isDefault` besides.",
    ),
    Table(
        "Slots",
        ("query list_slots", "schema Slot"),
        "Slot",
        {
            "eventTypeId": ("", "`event_type_id` of `slots.list`"),
            "startTime": ("", "`start` of `slots.list`"),
            "endTime": ("", "`end` of `slots.list`"),
            "timeZone": ("", "`time_zone` of `slots.list`"),
            "usernameList": ("", "`username` or `usernames` of `slots.list`"),
            "eventTypeSlug": ("", "`event_type_slug` of `slots.list`"),
            "orgSlug": ("", "`organization_slug` of `slots.list`"),
            "isTeamEvent": ("", "`team_slug` of `slots.list`"),
            "time": "start",
            "attendees": "seatsBooked",
            "bookingUid": "bookingUid",
        },
    ),
    Table(
        "The availability of a user",
        (
            *("query get_user_availability", "schema UserAvailability"),
            *("schema UserAvailabilityOfTeam", "answer get_user_availability"),
        ),
        "BusyTimes",
        {
            "username": ("", "the owner of the key"),
            "userId": ("", "the owner of the key"),
            "dateFrom": ("", "`date_from` of `calendars.list_busy_times`"),
            "dateTo": ("", "`date_to` of `calendars.list_busy_times`"),
            "eventTypeId": ("", "`slots.list` takes it"),
            "teamId": ("", "of one user at a time"),
            "availability": ("", "of one user at a time"),
            "busy[].start": "start",
            "busy[].end": "end",
            "busy[].title": "title",
            "busy[].source": "source",
            "timeZone": "Schedule: timeZone",
            "dateRanges": ("", "`slots.list` counts in hours, busy times and absences"),
            "oooExcludedDateRanges": ("", "`slots.list` counts in hours, busy times and absences"),
            "workingHours": "Schedule: availability",
            "dateOverrides": "Schedule: overrides",
            "currentSeats": "Slot: seatsBooked",
            "datesOutOfOffice": ("", "`me.out_of_office.list`"),
        },
    ),
    Table(
        "A user",
        ("schema User", "body create_user", "body update_user", "query list_users"),
        "Me",
        {
            "id": "id",
            "username": "username",
            "name": "name",
            "email": "email",
            "bio": "bio",
            "timeZone": "timeZone",
            "weekStart": "weekStart",
            "defaultScheduleId": "defaultScheduleId",
            "locale": "locale",
            "timeFormat": "timeFormat",
            "avatar": "avatarUrl",
            "emailVerified": NONE,
            "endTime": ("", "schedules have the hours"),
            "bufferTime": ("EventType: afterEventBuffer", "a matter of the event type"),
            "appTheme": NONE,
            "theme": NONE,
            "hideBranding": NONE,
            "brandColor": NONE,
            "darkBrandColor": NONE,
            "allowDynamicBooking": NONE,
            "createdDate": NONE,
            "verified": NONE,
            "invitedTo": NONE,
            "role": ("", "v2 has no administrator of a whole server"),
            "page": ("", "pagers go on by themselves"),
            "take": ("", "`page_size` of the pager"),
        },
    ),
    Table(
        "A question of an event type",
        (
            *("schema BookingField", "schema EventTypeQuestion", "schema CustomInput"),
            *("body create_custom_input", "body update_custom_input"),
        ),
        "TextField",
        {
            "id": ("", "questions have no number"),
            "eventTypeId": ("", "questions are part of their event type"),
            "name": "slug",
            "type": ("type", "as `text`, `textarea`, `number`, `boolean`, `radio`, `phone` and so on"),
            "label": "label",
            "required": "required",
            "placeholder": "placeholder",
            "hidden": "hidden",
            "disableOnPrefill": "disableOnPrefill",
            "options": ("SelectField: options", "plain texts"),
            "editable": ("isDefault", "the questions of the server itself are default ones"),
            "defaultLabel": NONE,
            "defaultPlaceholder": NONE,
            "labelAsSafeHtml": NONE,
            "optionsInputs": NONE,
            "getOptionsAt": NONE,
            "hideWhenJustOneOption": NONE,
            "minLength": NONE,
            "maxLength": NONE,
            "price": NONE,
            "variant": NONE,
            "variantsConfig": NONE,
            "sources": NONE,
            "views": NONE,
        },
        "`calcom.v1.upgrade.event_type` turns the fields of event types; custom inputs are older still.",
    ),
    Table(
        "How often an event type recurs, and its limits",
        ("schema Recurrence", "schema IntervalLimits"),
        "EventType",
        {
            "freq": ("recurrence.frequency", "0, 1, 2 are yearly, monthly, weekly"),
            "interval": "recurrence.interval",
            "count": "recurrence.occurrences",
            "dtstart": NONE,
            "until": NONE,
            "tzid": NONE,
            "PER_DAY": "bookingLimitsCount.day",
            "PER_WEEK": "bookingLimitsCount.week",
            "PER_MONTH": "bookingLimitsCount.month",
            "PER_YEAR": "bookingLimitsCount.year",
        },
    ),
    Table(
        "A team",
        (
            *("schema Team", "schema UpdatedTeam", "schema CreatedTeam", "schema PendingTeam"),
            *("body create_team", "body update_team"),
        ),
        "Team",
        {
            "id": "id",
            "name": "name",
            "slug": "slug",
            "logoUrl": "logoUrl",
            "calVideoLogo": "calVideoLogo",
            "appLogo": "appLogo",
            "appIconLogo": "appIconLogo",
            "bio": "bio",
            "hideBranding": "hideBranding",
            "hideTeamProfileLink": NONE,
            "hideBookATeamMember": "hideBookATeamMember",
            "isPrivate": "isPrivate",
            "isOrganization": "isOrganization",
            "isPlatform": NONE,
            "metadata": "metadata",
            "theme": "theme",
            "brandColor": "brandColor",
            "darkBrandColor": "darkBrandColor",
            "bannerUrl": "bannerUrl",
            "timeFormat": "timeFormat",
            "timeZone": "timeZone",
            "weekStart": "weekStart",
            "parentId": ("parentId", "teams of an organization have a path of their own"),
            "ownerId": ("CreateTeam: autoAcceptCreator", "whoever makes the team owns it"),
            "rrResetInterval": NONE,
            "rrTimestampBasis": NONE,
            "createdByOAuthClientId": NONE,
            "createdAt": NONE,
            "pendingPayment": NONE,
            "smsLockState": NONE,
            "smsLockReviewedByAdmin": NONE,
            "bookingLimits": NONE,
            "includeManagedEventsInLimits": NONE,
            "team": ("", "the answer is the team"),
            "owner": ("", "`teams.memberships.list`"),
            "message": NONE,
            "pendingTeam": ("CreateTeamData: pendingTeam", "where teams are paid for"),
            "paymentLink": ("CreateTeamData: paymentLink", "where teams are paid for"),
            "paymentUrl": ("CreateTeamData: paymentLink", "where teams are paid for"),
        },
    ),
    Table(
        "A membership",
        ("schema Membership", "body create_membership", "body update_membership", "query list_memberships"),
        "TeamMembership",
        {
            "id": ("id", "paths take it, under the team"),
            "userId": "userId",
            "teamId": "teamId",
            "accepted": "accepted",
            "role": "role",
            "disableImpersonation": "disableImpersonation",
            "customRoleId": NONE,
            "createdAt": NONE,
            "updatedAt": NONE,
            "team": ("", "`teams.get`"),
            "include": ("", "`teams.get`"),
        },
    ),
    Table(
        "A payment",
        ("schema Payment", "schema BookingPayment"),
        "Booking",
        {
            "id": ("", "webhooks tell of payments"),
            "amount": ("", "webhooks tell of payments"),
            "success": ("", "webhooks tell of payments"),
            "refunded": ("", "webhooks tell of payments"),
            "fee": ("", "webhooks tell of payments"),
            "paymentOption": ("", "webhooks tell of payments"),
            "currency": ("", "webhooks tell of payments"),
            "bookingId": "id",
        },
        "v2 has no operation for payments: BOOKING_PAYMENT_INITIATED and BOOKING_PAID tell of them.",
    ),
    Table(
        "A webhook",
        ("schema Webhook", "body create_webhook", "body update_webhook"),
        "Webhook",
        {
            "id": "id",
            "userId": "userId",
            "eventTypeId": ("eventTypeId", "webhooks of event types have a path of their own"),
            "subscriberUrl": "subscriberUrl",
            "eventTriggers": "triggers",
            "payloadTemplate": "payloadTemplate",
            "active": "active",
            "secret": "secret",
            "appId": "appId",
        },
        "`calcom.v1.upgrade.webhook` and `create_webhook` do this; `delivery` reads what they deliver.",
    ),
    Table(
        "Calendars",
        (
            *("schema DestinationCalendar", "schema SelectedCalendar", "schema ConnectedCalendar"),
            *("body create_destination_calendar", "body update_destination_calendar"),
            *("body create_selected_calendar", "body update_selected_calendar"),
            "query list_connected_calendars",
        ),
        "AddSelectedCalendar",
        {
            "id": "DestinationCalendar: id",
            "name": ("ConnectedCalendar: integration", "its `name`"),
            "appId": ("ConnectedCalendar: integration", "its `slug`"),
            "calendars": "ConnectedCalendar: calendars",
            "error": "ConnectedCalendar: error",
            "delegationCredentialId": "delegationCredentialId",
            "domainWideDelegationCredentialId": ("delegationCredentialId", "the name on older servers"),
            "googleChannelId": ("", "internal"),
            "googleChannelKind": ("", "internal"),
            "googleChannelResourceId": ("", "internal"),
            "googleChannelResourceUri": ("", "internal"),
            "googleChannelExpiration": ("", "internal"),
            "lastErrorAt": ("", "internal"),
            "channelId": ("", "internal"),
            "channelKind": ("", "internal"),
            "channelResourceId": ("", "internal"),
            "channelResourceUri": ("", "internal"),
            "channelExpiration": ("", "internal"),
            "syncSubscribedAt": ("", "internal"),
            "syncSubscribedErrorAt": ("", "internal"),
            "syncSubscribedErrorCount": ("", "internal"),
            "syncToken": ("", "internal"),
            "syncedAt": ("", "internal"),
            "syncErrorAt": ("", "internal"),
            "syncErrorCount": ("", "internal"),
            "createdAt": "DestinationCalendar: createdAt",
            "updatedAt": "DestinationCalendar: updatedAt",
            "watchAttempts": ("", "internal"),
            "unwatchAttempts": ("", "internal"),
            "maxAttempts": ("", "internal"),
            "integration": "integration",
            "externalId": "externalId",
            "credentialId": "credentialId",
            "eventTypeId": ("EventType: destinationCalendar", "`event_types.update` sets it"),
            "bookingId": NONE,
            "userId": ("", "the owner of the key"),
        },
    ),
    Table(
        "References, credentials, keys",
        (
            *("body create_booking_reference", "body update_booking_reference", "schema BookingReference"),
            *(
                "schema CreatedReference",
                "schema ApiKey",
                "schema CreatedApiKey",
                "body create_api_key",
                "body update_api_key",
            ),
            *("query list_user_credentials", "query create_user_credential", "query update_user_credential"),
            *("query delete_user_credential", "body create_user_credential", "body update_user_credential"),
        ),
        "BookingReference",
        {
            "type": "type",
            "uid": "eventUid",
            "meetingId": NONE,
            "meetingPassword": NONE,
            "meetingUrl": "Booking: meetingUrl",
            "bookingId": ("", "in the path, as `uid`"),
            "externalCalendarId": "destinationCalendarId",
            "deleted": NONE,
            "credentialId": NONE,
            "userId": ("", "the owner of the key"),
            "encryptedKey": NONE,
            "appSlug": NONE,
            "id": "id",
            "thirdPartyRecurringEventId": NONE,
            "createSelectedCalendar": ("AddSelectedCalendar: integration", "`selected_calendars.add`"),
            "createDestinationCalendar": (
                "UpdateDestinationCalendar: integration",
                "`destination_calendars.update`",
            ),
            "key": ("RefreshApiKey: apiKeyDaysValid", "the answer to `api_keys.refresh` has the new one"),
            "note": NONE,
            "neverExpires": ("RefreshApiKey: apiKeyNeverExpires", "when a key is replaced"),
            "createdAt": NONE,
            "expiresAt": ("RefreshApiKey: apiKeyDaysValid", "when a key is replaced"),
            "lastUsedAt": NONE,
        },
    ),
    Table(
        "A recording or transcript",
        (
            "answer list_booking_recordings",
            "answer get_booking_transcript",
            "schema Recording",
            "schema TranscriptLink",
        ),
        "BookingRecording",
        {
            "id": "id",
            "room_name": "roomName",
            "start_ts": "startTs",
            "status": "status",
            "max_participants": "maxParticipants",
            "duration": "duration",
            "download_link": "downloadLink",
            "share_token": "shareToken",
            "error": "error",
            "format": ("", "`bookings.list_transcripts` gives links alone"),
            "link": ("", "`bookings.list_transcripts` gives links alone"),
            "message": ("", "an empty list in place of a message"),
        },
    ),
)

TEXT = """\
# From API v1 to API v2

Derived by `tools/v1_to_v2.py`; the operations come from `calcom/v1/_successors.py`.

The hosted service has answered 410 to every request to v1 since 8 April 2026. Self-hosted servers of
Cal.com 5 still have v1 beside v2; Cal.diy 6 has v2 alone. `calcom.v1.CalComV1` talks to the former:

```python
from calcom.v1 import CalComV1

with CalComV1(base_url="https://cal.example.com/api/v1") as old:
    for booking in old.bookings.list(status="upcoming"):
        print(booking.uid, booking.start_time)
```

It has the habits of `CalCom`: typed models, raw answers, options per call and per client, retries, drift that
is reported and breaks nothing, no key in any log. What is v1's own:

- Bookings and users come in pages, as pagers. The server pages bookings in no order unless it is asked for
  one, so the client asks for that of their making. All other lists come at once.
- `bookings.create` answers a `CreatedBooking`; who takes a further seat of a booking gets a `BookedSeat`, and
  who gets back a booking whose first answer was lost, the `Booking` as it is listed.
- A lost answer to the making of a booking, event type or webhook is looked for before it is asked for again:
  bookings by a mark in their metadata, with the key of the host. So is a cancellation, which the server
  refuses the second time. `CalComV1(exactly_once=False)` leaves all this.
- 403 stands for what is not there as well, and 401 for what the user of a good key may not do. The server's
  `POST /api-keys` answers 400 although it made the key, which then nobody knows.

## What is different

| | v1 | v2 |
|---|---|---|
| client | `calcom.v1.CalComV1`, `AsyncCalComV1` | `calcom.CalCom`, `AsyncCalCom` |
| server | of your own: `base_url` or `CALCOM_V1_BASE_URL` | hosted, or `base_url` or `CALCOM_BASE_URL` |
| key | in the query, as `apiKey`; the same key works in v2 | in the `Authorization` header |
| versions | none | `cal-api-version`, chosen by the client |
| answers | the thing under its own name, with a message | `status` and `data`; methods give the data |
| errors | a text; 403 for what is not there, 401 for what one may not do | a code, a message, details |
| bookings | by number | by `uid` |
| making a booking | `responses`, `timeZone`, `language`, `metadata` | an `attendee`; the rest is optional |
| changing a booking | `PATCH`, or `rescheduleUid` when making one | an operation for each kind of change |
| hours | rows with an id of their own, times of 1970 in UTC | part of their schedule, `09:00` |
| enumerations | `ACCEPTED`, `ROUND_ROBIN`, Sunday is 0 | `accepted`, `roundRobin`, days by name |
| lists | bookings and users in pages, by `take` and `page`; all else at once | pages, or all at once |
| times | with the offset of the caller | UTC in bodies; aware datetimes everywhere |
| administrators | see everything; `userId` acts for others | none; organizations and platform clients |

The exceptions are the same ones, from `calcom.errors`, and so are timeouts, retries, hooks and logging.

## The same in both

What a program did with v1:

```python
from datetime import datetime, timezone
from calcom.v1 import CalComV1

start = datetime(2027, 3, 1, 10, tzinfo=timezone.utc)
with CalComV1() as old:
    event_type = old.event_types.list()[0]
    booking = old.bookings.create(
        event_type_id=event_type.id,
        start=start,
        responses={"name": "Grace Hopper", "email": "grace@example.com"},
        time_zone="Europe/London",
        language="en",
        metadata={"order": "7"},
    )
    moved = old.bookings.create(
        event_type_id=event_type.id,
        start=start.replace(hour=11),
        responses={"name": "Grace Hopper", "email": "grace@example.com"},
        time_zone="Europe/London",
        language="en",
        metadata={},
        reschedule_uid=booking.uid,
    )
    found = [each for each in old.bookings.list(status="upcoming") if each.uid == moved.uid]
    old.bookings.cancel(found[0].id, cancellation_reason="rain")
```

What it does with v2:

```python
from datetime import datetime, timezone
from calcom import CalCom

start = datetime(2027, 3, 1, 10, tzinfo=timezone.utc)
guest = {"name": "Grace Hopper", "email": "grace@example.com", "timeZone": "Europe/London"}
with CalCom() as new:
    event_type = new.event_types.list()[0]
    booking = new.bookings.create(
        event_type_id=event_type.id, start=start, attendee=guest, metadata={"order": "7"}
    )
    moved = new.bookings.reschedule(booking.uid, start=start.replace(hour=11))
    found = [each for each in new.bookings.list(status="upcoming") if each.uid == moved.uid]
    new.bookings.cancel(found[0].uid, reason="rain")
```

Numbers of bookings that you have kept become uids by `old.bookings.get(number).uid`, as long as the server
still answers to v1. `calcom.sandbox.Sandbox(profile="v1")` is a server to try the one on, and `Sandbox()` the
other.

## What v2 has nothing for

{MISSING}

## Payloads that you have stored

```python
from calcom.v1 import upgrade

upgraded = upgrade.booking(row, event_type_slug="30min")
save(upgraded.value.to_dict())      # as v2 shows it, under 2024-08-13
print(upgraded.left_over)           # what v2 has no place for, by its path
print(upgraded.unknown)             # what v2 says and v1 did not
```

| function | from v1 | to v2 |
|---|---|---|
| `upgrade.booking` | a booking as it is shown, listed or made | `Booking` or `RecurringBooking` |
| `upgrade.create_booking` | the body of `POST /bookings` | the body of `POST /v2/bookings` |
| `upgrade.reschedule_booking` | such a body with `rescheduleUid` | uid and body of `bookings.reschedule` |
| `upgrade.event_type` | an event type as it is shown or listed | `EventType` or `TeamEventType`, 2024-06-14 |
| `upgrade.create_event_type` | the body of `POST /event-types` | the body of `POST /v2/event-types` |
| `upgrade.webhook` | a webhook as it is shown or listed | `Webhook` |
| `upgrade.create_webhook` | the body of `POST /webhooks` | the body of `POST /v2/webhooks` |
| `upgrade.delivery` | what a webhook delivered | the event that `calcom.webhooks` makes, 2021-10-20 |
| `upgrade.booking_of_delivery` | what a webhook delivered about a booking | `Booking` or `RecurringBooking` |

"""


def operations() -> Iterator[str]:
    """The table of operations."""
    from resources import methods as methods_of_v2
    from resources_v1 import methods as methods_of_v1

    from calcom.v1._successors import SUCCESSORS

    _, places = methods_of_v2()
    requests = _requests("v2")
    by_place = {place: operation for operation, place in places.items()}
    mine = sorted(methods_of_v1(), key=lambda method: method.place)
    names = {method.operation.id for method in mine}
    if names != set(SUCCESSORS):
        raise SystemExit(f"v1_to_v2: without successor or too many: {sorted(names ^ set(SUCCESSORS))}")
    yield f"## The {len(mine)} operations\n"
    yield "| method of `CalComV1` | request | method of `CalCom` | request | remarks |"
    yield "|---|---|---|---|---|"
    for method in mine:
        successor = SUCCESSORS[method.operation.id]
        unknown = set(successor.methods) - set(by_place)
        if unknown:
            raise SystemExit(f"v1_to_v2: {method.operation.id}: no methods of v2: {sorted(unknown)}")
        new = "<br>".join(f"`{place}`" for place in successor.methods) or "none"
        asked = "<br>".join(f"`{requests[by_place[place]]}`" for place in successor.methods)
        request = f"`{method.operation.method} {method.operation.path}`"
        yield f"| `{method.place}` | {request} | {new} | {asked} | {successor.remark} |"


def without_successor() -> Iterator[str]:
    """The operations that v2 has nothing for, by what is said of them."""
    from calcom.v1._successors import SUCCESSORS

    reasons: dict[str, list[str]] = {}
    for name, successor in SUCCESSORS.items():
        if not successor.methods:
            reasons.setdefault(successor.remark, []).append(f"`{name}`")
    for reason, names in sorted(reasons.items()):
        yield f"- {', '.join(names)}: {reason}"


def _requests(version: str) -> dict[str, str]:
    document = _document(version)
    return {
        operation["operationId"]: f"{verb.upper()} {path}"
        for path, item in document["paths"].items()
        for verb, operation in item.items()
        if isinstance(operation, dict) and "operationId" in operation
    }


def _document(version: str) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((ROOT / "spec" / version / "openapi.json").read_text(encoding="utf-8"))
    return read


# -- fields


def fields() -> Iterator[str]:
    """The tables of fields; what they do not cover is an error."""
    old, new = _document("v1"), _document("v2")
    problems = uncovered(old) + missing(new)
    if problems:
        raise SystemExit("v1_to_v2: " + "; ".join(problems))
    for table in TABLES:
        yield f"\n### {table.title}\n"
        if table.note:
            yield f"{table.note}\n"
        yield f"| v1 | `{table.v2}` in v2 | remarks |"
        yield "|---|---|---|"
        for name, place in table.fields.items():
            target, remark = _parts(place)
            shown = f"`{target.replace(': ', '.')}`" if target else "none"
            yield f"| `{name}` | {shown} | {remark} |"


def _parts(place: Place) -> tuple[str, str]:
    return (place, "") if isinstance(place, str) else place


def uncovered(document: dict[str, Any]) -> list[str]:
    """Fields of v1 that no table names, and names in tables that v1 does not have."""
    problems = []
    sources = {source: table for table in TABLES for source in table.sources}
    found: dict[str, set[str]] = {table.title: set() for table in TABLES}
    for source, names in all_sources(document).items():
        table = sources.pop(source, None)
        if table is None:
            problems.append(f"no table for {source}")
            continue
        for name in names:
            covering = [name[: len(each)] for each in table.fields if _covers(each, name)]
            if covering:
                found[table.title] |= set(covering)
            elif not any(each.startswith((f"{name}.", f"{name}[]")) for each in table.fields):
                problems.append(f"{source}: {name}")
    problems += [f"{source} is not in the document" for source in sources]
    for table in TABLES:
        problems += [f"{table.title}: {name} is no field" for name in set(table.fields) - found[table.title]]
    return sorted(problems)


def _covers(mapped: str, name: str) -> bool:
    return name == mapped or name.startswith((f"{mapped}.", f"{mapped}[]"))


def all_sources(document: dict[str, Any]) -> dict[str, set[str]]:
    """Everything in the document that has fields, but for envelopes and errors."""
    found: dict[str, set[str]] = {}
    for item in document["paths"].values():
        for operation in item.values():
            identifier = operation["operationId"]
            body = operation.get("requestBody", {}).get("content", {}).get("application/json")
            if body is not None:
                found[f"body {identifier}"] = set(flat(document, body["schema"]))
            query = {each["name"] for each in operation.get("parameters", []) if each["in"] == "query"}
            if query:
                found[f"query {identifier}"] = query
            answer = operation["responses"].get("200", {}).get("content", {}).get("application/json")
            if answer is not None and "$ref" not in answer["schema"]:
                names = {name.removeprefix("[].") for name in flat(document, answer["schema"])}
                found |= {f"answer {identifier}": names} if names else {}
    for name, schema in document["components"]["schemas"].items():
        is_envelope = name.endswith(("Response", "Failure")) or name in NO_THINGS
        # What holds nothing of its own: values, and unions of what is listed itself.
        if not is_envelope and not {"enum", "oneOf"} & set(schema):
            found[f"schema {name}"] = set(flat(document, schema))
    return found


def flat(document: dict[str, Any], schema: dict[str, Any], above: str = "") -> Iterator[str]:
    """The paths of all fields of a schema."""
    for inner in _alternatives(document, schema):
        if inner.get("type") == "array":
            yield from flat(document, inner.get("items", {}), f"{above}[]")
        for name, value in inner.get("properties", {}).items():
            path = f"{above}.{name}".removeprefix(".")
            yield path
            yield from flat(document, value, path)


def _alternatives(document: dict[str, Any], schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if "$ref" in schema:
        yield from _alternatives(
            document, document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
        )
        return
    yield schema
    for union in ("oneOf", "anyOf", "allOf"):
        for member in schema.get(union, []):
            yield from _alternatives(document, member)


def missing(document: dict[str, Any]) -> list[str]:
    """Places that the document of v2 does not have."""
    problems = []
    for table in TABLES:
        for place in table.fields.values():
            target, _ = _parts(place)
            if not target:
                continue
            name, _, path = target.rpartition(": ")
            schema = document["components"]["schemas"].get(name or table.v2)
            if schema is None or not _has(document, schema, path.replace("[]", ".[]").split(".")):
                problems.append(f"{table.title}: v2 has no {name or table.v2}: {path}")
    return problems


def _has(document: dict[str, Any], schema: dict[str, Any], path: list[str]) -> bool:
    if not path:
        return True
    first, *rest = path
    for inner in _alternatives(document, schema):
        if first == "[]":
            if inner.get("type") == "array" and _has(document, inner["items"], rest):
                return True
        elif first in inner.get("properties", {}) and _has(document, inner["properties"][first], rest):
            return True
    return False


def derived() -> str:
    """What the page should hold."""
    lines = [*operations(), "\n## The fields\n", "Paths are those of the JSON.", *fields()]
    return TEXT.replace("{MISSING}", "\n".join(without_successor())) + "\n".join(lines) + "\n"


def main(arguments: list[str]) -> int:
    if arguments not in ([], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    text = derived()
    fresh = DOCS.exists() and DOCS.read_text(encoding="utf-8") == text
    name = DOCS.relative_to(ROOT).as_posix()
    if arguments and not fresh:
        print(f"{name} is stale or was edited by hand\nRun `make generate`.", file=sys.stderr)
        return 1
    if not fresh:
        DOCS.write_text(text, encoding="utf-8")
        print(f"wrote {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
