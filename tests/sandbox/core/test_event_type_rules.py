"""What the server makes of an event type's settings, one row per exchange.

The facts are the server's: the input classes and transformers of API v2 and the update handler of the web
app, compared with `tests/recordings` where those show the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from calcom.sandbox import App
from calcom.sandbox.app import Profile

from .conftest import Client

NEW, OLD = "2024-06-14", "2024-04-15"
BAD, TRPC, BROKEN = "BadRequestException", "TRPCError", "INTERNAL_SERVER_ERROR"
BARE = "bare"  # an answer outside every envelope: the server broke
OFF = {"disabled": True}
SEATS = {"seatsPerTimeSlot": 3, "showAttendeeInfo": True, "showAvailabilityCount": False}
WEEKLY = {"interval": 1, "occurrences": 4, "frequency": "weekly"}
ALWAYS = {"type": "always", "blockUnconfirmedBookingsInBooker": True}
HOUR = {"type": "time", "noticeThreshold": {"unit": "hours", "count": 1}}
VIDEO = [{"type": "integration", "integration": "cal-video"}]
TEXT = {"type": "text", "slug": "topic", "label": "Topic", "required": True}


@pytest.fixture
def app() -> Iterator[App]:
    made = App(quirks=True)
    yield made
    made.close()


class EventType:
    """An event type of its own for each test."""

    def __init__(self, ask: Client) -> None:
        self.ask = ask
        self.path = f"/v2/event-types/{self.create()['id']}"

    def create(self, **settings: Any) -> dict[str, Any]:
        body = {"lengthInMinutes": 30, "title": "T", "slug": "t", **settings}
        answer = self.ask("POST", "/v2/event-types", version=NEW, json=body)
        assert answer.status_code == 201, answer.text
        made: dict[str, Any] = answer.json()["data"]
        return made

    def patch(self, version: str = NEW, **settings: Any) -> Any:
        return self.ask("PATCH", self.path, version=version, json=settings)

    def get(self, version: str = NEW) -> dict[str, Any]:
        data: dict[str, Any] = self.ask("GET", self.path, version=version).json()["data"]
        return data


@pytest.fixture
def event_type(ask: Client) -> EventType:
    return EventType(ask)


def code_of(answer: Any) -> str | None:
    """The code of an error; `BARE` for one without an envelope."""
    body = answer.json()
    return BARE if "statusCode" in body else body.get("error", {}).get("code")


def constraints_of(errors: list[dict[str, Any]], path: str = "") -> dict[str, set[str]]:
    """The names of the broken constraints by the path of their field."""
    found: dict[str, set[str]] = {}
    for entry in errors:
        here = f"{path}.{entry['property']}".lstrip(".")
        if entry.get("constraints"):
            found.setdefault(here, set()).update(entry["constraints"])
        found.update(constraints_of(entry["children"], here))
    return found


# what is sent in a PATCH, and what the answer has of it
KEPT: list[tuple[dict[str, Any], dict[str, Any]]] = [
    # booking windows: a day is a day in UTC; rolling is said even if it was not
    (
        {"bookingWindow": {"type": "calendarDays", "value": 5}},
        {"bookingWindow": {"type": "calendarDays", "value": 5, "rolling": False}},
    ),
    (
        {
            "bookingWindow": {
                "type": "range",
                "value": ["2030-01-05T23:30:00-02:00", "2030-02-01", "2031-01-01"],
            }
        },
        {"bookingWindow": {"type": "range", "value": ["2030-01-06", "2030-02-01"]}},
    ),
    ({"bookingWindow": {"disabled": True, "type": "moon"}}, {"bookingWindow": OFF}),
    ({"bookingWindow": None}, {"bookingWindow": OFF}),
    # confirmation: whether pending bookings block is false unless said; the unit is any text
    (
        {"confirmationPolicy": {"type": "always"}},
        {"confirmationPolicy": {"type": "always", "blockUnconfirmedBookingsInBooker": False}},
    ),
    (
        {"confirmationPolicy": {"type": "time", "noticeThreshold": {"unit": "days", "count": 2}}},
        {
            "confirmationPolicy": {
                "type": "time",
                "noticeThreshold": {"unit": "days", "count": 2},
                "blockUnconfirmedBookingsInBooker": False,
            }
        },
    ),
    (
        {"confirmationPolicy": {**ALWAYS, "noticeThreshold": HOUR["noticeThreshold"]}},
        {"confirmationPolicy": ALWAYS},
    ),
    # limits: switched off they are an empty object, with values that cannot be read they are not shown
    (
        {"bookingLimitsCount": OFF, "bookingLimitsDuration": OFF},
        {"bookingLimitsCount": {}, "bookingLimitsDuration": {}},
    ),
    ({"bookingLimitsCount": {"week": 2, "day": 2}}, {"bookingLimitsCount": {"week": 2, "day": 2}}),
    ({"bookingLimitsDuration": {"day": 7}}, {"bookingLimitsDuration": {"day": 7}}),
    ({"bookingLimitsCount": {"day": "2"}}, {"bookingLimitsCount": None}),
    (
        {"bookingLimitsCount": [], "bookingLimitsDuration": {}},
        {"bookingLimitsCount": {}, "bookingLimitsDuration": {}},
    ),
    (
        {"bookingLimitsCount": [None], "bookingLimitsDuration": [1]},
        {"bookingLimitsCount": {}, "bookingLimitsDuration": {}},
    ),
    ({"bookingLimitsCount": {"disabled": False}}, {"bookingLimitsCount": {}}),
    ({"bookingLimitsCount": {"disabled": False, "day": 5}}, {"bookingLimitsCount": {"day": 5}}),
    ({"bookingLimitsDuration": {"decade": 5, "day": 1}}, {"bookingLimitsDuration": {"day": 1}}),
    ({"bookingLimitsCount": None}, {"bookingLimitsCount": None}),
    # seats, recurrence, bookings of one booker
    ({"seats": SEATS}, {"seats": {"disabled": False, **SEATS}}),
    ({"seats": {**SEATS, "disabled": True}}, {"seats": OFF}),
    ({"seats": {"disabled": False}}, {"seats": OFF}),
    ({"recurrence": WEEKLY}, {"recurrence": {"disabled": False, **WEEKLY}}),
    ({"recurrence": {**WEEKLY, "disabled": True}}, {"recurrence": None}),
    ({"recurrence": {}}, {"recurrence": None}),
    (
        {"bookerActiveBookingsLimit": {"maximumActiveBookings": 2}},
        {"bookerActiveBookingsLimit": {"maximumActiveBookings": 2, "offerReschedule": False}},
    ),
    (
        {"bookerActiveBookingsLimit": {"offerReschedule": True}},
        {"bookerActiveBookingsLimit": {"offerReschedule": True}},
    ),
    ({"bookerActiveBookingsLimit": {"x": 1}}, {"bookerActiveBookingsLimit": OFF}),
    # a list passes for an object without fields
    ({"bookerActiveBookingsLimit": [{}], "seats": [], "recurrence": []}, {"recurrence": None}),
    ({"disableCancelling": [{}], "calVideoSettings": []}, {"disableCancelling": {"disabled": False}}),
    # rescheduling and cancelling
    (
        {"disableRescheduling": {"minutesBefore": 60}},
        {"disableRescheduling": {"disabled": False, "minutesBefore": 60}},
    ),
    ({"disableRescheduling": {"disabled": True, "minutesBefore": 60}}, {"disableRescheduling": OFF}),
    ({"disableRescheduling": {}}, {"disableRescheduling": {"disabled": False}}),
    ({"disableCancelling": OFF}, {"disableCancelling": OFF}),
    ({"disableCancelling": {}}, {"disableCancelling": {"disabled": False}}),
    # colours are not looked at; one alone cannot be read
    (
        {"color": {"lightThemeHex": "blue", "darkThemeHex": "#000", "more": 1}},
        {"color": {"lightThemeHex": "blue", "darkThemeHex": "#000"}},
    ),
    ({"color": {"lightThemeHex": "#fff"}}, {"color": None}),
    ({"color": "red"}, {"color": None}),
    # layouts, lengths, languages, names, slugs
    (
        {"bookerLayouts": {"defaultLayout": "week", "enabledLayouts": ["week", "column"]}},
        {"bookerLayouts": {"defaultLayout": "week", "enabledLayouts": ["week", "column"]}},
    ),
    (
        {"lengthInMinutesOptions": [15, 60]},
        {"lengthInMinutesOptions": [15, 60], "metadata": {"multipleDuration": [15, 60]}},
    ),
    ({"interfaceLanguage": ""}, {"interfaceLanguage": ""}),
    ({"interfaceLanguage": "pt-BR"}, {"interfaceLanguage": "pt-BR"}),
    ({"customName": ""}, {"customName": ""}),
    (
        {"customName": "{Event type title} {} with {Scheduler first name}"},
        {"customName": "{Event type title} {} with {Scheduler first name}"},
    ),
    ({"slug": "  --.Old Name_ "}, {"slug": "Old Name_"}),
    ({"slug": ""}, {"slug": "t"}),
    ({"slug": None}, {"slug": "t"}),
    # what takes null
    (
        {"description": None, "slotInterval": None, "scheduleId": None},
        {"description": "", "slotInterval": None, "scheduleId": None},
    ),
    (
        {"showOptimizedSlots": None, "successRedirectUrl": None},
        {"showOptimizedSlots": None, "successRedirectUrl": None},
    ),
    ({"locations": None, "bookingFields": None, "seats": None}, {"locations": [], "seats": OFF}),
    # whatever the length of a number, if its column has it
    ({"slotInterval": -5, "beforeEventBuffer": -1}, {"slotInterval": -5, "beforeEventBuffer": -1}),
    ({"metadata": {"k": "v"}, "price": 5, "unknown": True}, {"metadata": {}, "price": 0, "unknown": None}),
]


@pytest.mark.parametrize(("sent", "shown"), KEPT)
def test_a_setting_is_shown_as_the_server_keeps_it(
    event_type: EventType, sent: dict[str, Any], shown: dict[str, Any]
) -> None:
    answer = event_type.patch(**sent)
    assert answer.status_code == 200, answer.text
    for data in (answer.json()["data"], event_type.get()):
        assert {name: data.get(name) for name in shown} == shown


# what is sent, with what code it is refused, and which constraints the answer names, if it names any
REFUSED: list[tuple[dict[str, Any], int, str, dict[str, set[str]]]] = [
    ({"lengthInMinutes": 0}, 400, BAD, {"lengthInMinutes": {"min"}}),
    ({"lengthInMinutes": "30"}, 400, BAD, {"lengthInMinutes": {"min", "isInt"}}),
    ({"lengthInMinutes": 1.5}, 400, BAD, {"lengthInMinutes": {"isInt"}}),
    ({"lengthInMinutesOptions": []}, 400, BAD, {"lengthInMinutesOptions": {"arrayNotEmpty"}}),
    ({"lengthInMinutesOptions": [15, 15]}, 400, BAD, {"lengthInMinutesOptions": {"arrayUnique"}}),
    ({"lengthInMinutesOptions": [0]}, 400, BAD, {"lengthInMinutesOptions": {"min"}}),
    ({"lengthInMinutesOptions": ["a"]}, 400, BAD, {"lengthInMinutesOptions": {"min", "isInt"}}),
    # a rule for each item looks at what is not a list as if it were an item
    (
        {"lengthInMinutesOptions": 30},
        400,
        BAD,
        {"lengthInMinutesOptions": {"isArray", "arrayNotEmpty", "arrayUnique"}},
    ),
    ({"title": 5, "hidden": "yes"}, 400, BAD, {"title": {"isString"}, "hidden": {"isBoolean"}}),
    (
        {"minimumBookingNotice": -1, "offsetStart": -1},
        400,
        BAD,
        {"minimumBookingNotice": {"min"}, "offsetStart": {"min"}},
    ),
    ({"successRedirectUrl": "http://localhost:3000"}, 400, BAD, {"successRedirectUrl": {"isUrl"}}),
    ({"interfaceLanguage": "xx"}, 400, BAD, {"interfaceLanguage": {"isIn"}}),
    ({"interfaceLanguage": 5}, 400, BAD, {"interfaceLanguage": {"isIn", "isString"}}),
    # limits and windows
    (
        {"bookingLimitsCount": {"day": 5, "week": 2}},
        400,
        BAD,
        {"bookingLimitsCount": {"ValidateBookingLimitsCount"}},
    ),
    ({"bookingLimitsCount": 5}, 400, BAD, {"bookingLimitsCount": {"ValidateBookingLimitsCount"}}),
    (
        {"bookingLimitsDuration": {"week": 99, "year": 30}},
        400,
        BAD,
        {"bookingLimitsDuration": {"ValidateBookingLimistsDuration"}},
    ),
    ({"bookingLimitsCount": {"disabled": False, "day": 5, "week": 2}}, 400, TRPC, {}),
    (
        {"bookingWindow": {"type": "range", "value": ["soon", "2030-01-01"]}},
        400,
        BAD,
        {"bookingWindow": {"ValidateBookingWindow"}},
    ),
    (
        {"bookingWindow": {"type": "calendarDays", "value": "5"}},
        400,
        BAD,
        {"bookingWindow": {"ValidateBookingWindow"}},
    ),
    (
        {"bookingWindow": {"type": "calendarDays", "value": 5, "rolling": "no"}},
        400,
        BAD,
        {"bookingWindow": {"ValidateBookingWindow"}},
    ),
    ({"bookingWindow": {"disabled": "yes"}}, 400, BAD, {"bookingWindow": {"ValidateBookingWindow"}}),
    ({"bookingWindow": []}, 400, BAD, {"bookingWindow": {"ValidateBookingWindow"}}),
    ({"bookingWindow": "soon"}, 500, BARE, {}),
    ({"bookingWindow": {"type": "range", "value": ["2030-01-01"]}}, 500, "bare", {}),
    # confirmation
    (
        {"confirmationPolicy": {"type": "sometimes"}},
        400,
        BAD,
        {"confirmationPolicy": {"ConfirmationPolicyValidator"}},
    ),
    (
        {"confirmationPolicy": {"type": "time"}},
        400,
        BAD,
        {"confirmationPolicy": {"ConfirmationPolicyValidator"}},
    ),
    ({"confirmationPolicy": "always"}, 400, BAD, {"confirmationPolicy": {"ConfirmationPolicyValidator"}}),
    (
        {"confirmationPolicy": {"disabled": False}},
        400,
        BAD,
        {"confirmationPolicy": {"ConfirmationPolicyValidator"}},
    ),
    ({"confirmationPolicy": {"type": "always", "blockUnconfirmedBookingsInBooker": "no"}}, 500, BROKEN, {}),
    # seats, recurrence, bookings of one booker
    (
        {"seats": {"seatsPerTimeSlot": 0}},
        400,
        BAD,
        {
            "seats.seatsPerTimeSlot": {"min"},
            "seats.showAttendeeInfo": {"isBoolean"},
            "seats.showAvailabilityCount": {"isBoolean"},
        },
    ),
    ({"seats": {**SEATS, "seatsPerTimeSlot": 1001}}, 400, BAD, {"seats.seatsPerTimeSlot": {"max"}}),
    ({"seats": 3}, 400, BAD, {"seats": {"nestedValidation"}}),
    ({"seats": {"disabled": "yes"}}, 400, BAD, {"seats.disabled": {"isBoolean"}}),
    (
        {"recurrence": {"interval": 1}},
        400,
        BAD,
        {"recurrence.occurrences": {"isInt"}, "recurrence.frequency": {"isEnum"}},
    ),
    ({"recurrence": "weekly"}, 500, BARE, {}),
    ({"recurrence": ""}, 400, BAD, {"recurrence": {"nestedValidation"}}),
    (
        {"bookerActiveBookingsLimit": {"maximumActiveBookings": 0}},
        400,
        BAD,
        {"bookerActiveBookingsLimit.maximumActiveBookings": {"min"}},
    ),
    ({"bookerActiveBookingsLimit": {"disabled": False}}, 400, BAD, {}),
    ({"bookerActiveBookingsLimit": []}, 400, BAD, {}),
    ({"bookerActiveBookingsLimit": 3}, 500, BARE, {}),
    ({"bookerLayouts": []}, 500, BARE, {}),
    ({"destinationCalendar": {}}, 400, BAD, {}),
    ({"destinationCalendar": []}, 400, BAD, {}),
    ({"bookerActiveBookingsLimit": {"maximumActiveBookings": 1}, "recurrence": WEEKLY}, 400, BAD, {}),
    ({"seats": SEATS, "recurrence": WEEKLY}, 400, TRPC, {}),
    ({"seats": SEATS, "confirmationPolicy": ALWAYS}, 400, BAD, {}),
    # nested settings
    (
        {"bookerLayouts": {"defaultLayout": "week", "enabledLayouts": ["month"]}},
        400,
        BAD,
        {"bookerLayouts.defaultLayout": {"isDefaultLayoutWithinEnabledLayouts"}},
    ),
    (
        {"bookerLayouts": {"defaultLayout": "day", "enabledLayouts": ["day"]}},
        400,
        BAD,
        {
            "bookerLayouts.defaultLayout": {"isEnum", "IsValidLayout"},
            "bookerLayouts.enabledLayouts": {"isEnum", "IsValidLayout"},
        },
    ),
    (
        {"bookerLayouts": {}},
        400,
        BAD,
        {
            "bookerLayouts.defaultLayout": {"isEnum", "IsValidLayout", "isDefaultLayoutWithinEnabledLayouts"},
            "bookerLayouts.enabledLayouts": {"isEnum", "IsValidLayout"},
        },
    ),
    ({"bookerLayouts": "week"}, 400, BAD, {"bookerLayouts": {"nestedValidation"}}),
    ({"disableRescheduling": {"minutesBefore": 0}}, 400, BAD, {"disableRescheduling.minutesBefore": {"min"}}),
    ({"disableCancelling": {"disabled": 1}}, 400, BAD, {"disableCancelling.disabled": {"isBoolean"}}),
    ({"disableCancelling": True}, 400, BAD, {"disableCancelling": {"nestedValidation"}}),
    (
        {"calVideoSettings": {"disableRecordingForGuests": "x", "redirectUrlOnExit": "nope"}},
        400,
        BAD,
        {
            "calVideoSettings.disableRecordingForGuests": {"isBoolean"},
            "calVideoSettings.redirectUrlOnExit": {"isUrl"},
        },
    ),
    # calendars that are not connected
    (
        {"destinationCalendar": {"integration": "google_calendar", "externalId": "a@example.com"}},
        400,
        BAD,
        {},
    ),
    ({"destinationCalendar": "mine"}, 400, BAD, {}),
    ({"useDestinationCalendarEmail": True}, 400, BAD, {}),
    ({"customName": "{nonsense}"}, 400, BAD, {}),
    # what the table does not take
    ({"title": None}, 500, BROKEN, {}),
    ({"hidden": None}, 500, BROKEN, {}),
    ({"afterEventBuffer": 3_000_000_000}, 500, BROKEN, {}),
    ({"slug": "thirty"}, 400, TRPC, {}),
    ({"scheduleId": 999}, 404, "NotFoundException", {}),
    ({"scheduleId": 0}, 400, "BAD_REQUEST", {}),
    # locations
    ({"locations": "home"}, 400, BAD, {}),
    ({"locations": []}, 400, BAD, {}),
    ({"locations": [{}]}, 400, BAD, {}),
    ({"locations": [{"type": "organizersDefaultApp"}]}, 400, BAD, {}),
    ({"locations": [{"type": "address", "address": "A"}]}, 400, BAD, {}),
    ({"locations": [{"type": "link", "link": "nope", "public": True}]}, 400, BAD, {}),
    ({"locations": [{"type": "integration", "integration": "jitsi"}]}, 400, BAD, {}),
    ({"locations": [{"type": "integration", "integration": "google-meet"}]}, 400, BAD, {}),
    # booking fields
    ({"bookingFields": []}, 400, BAD, {}),
    ({"bookingFields": {}}, 400, BAD, {}),
    ({"bookingFields": [None]}, 500, BARE, {}),
    ({"bookingFields": [{"slug": "a"}]}, 400, BAD, {}),
    ({"bookingFields": [{"type": "text"}]}, 400, BAD, {}),
    ({"bookingFields": [TEXT, TEXT]}, 400, BAD, {}),
    ({"bookingFields": [{**TEXT, "required": "yes"}]}, 400, BAD, {}),
    ({"bookingFields": [{**TEXT, "type": "select"}]}, 400, BAD, {}),
    ({"bookingFields": [{"type": "email", "label": "Mail"}]}, 400, BAD, {}),
    ({"bookingFields": [{"type": "email", "required": True, "hidden": True}]}, 400, BAD, {}),
    ({"bookingFields": [{**TEXT, "slug": "name"}]}, 400, TRPC, {}),
    (
        {
            "bookingFields": [
                {
                    "type": "phone",
                    "slug": "attendeePhoneNumber",
                    "label": "P",
                    "required": True,
                    "hidden": True,
                }
            ]
        },
        400,
        TRPC,
        {},
    ),
]


@pytest.mark.parametrize(("sent", "status", "code", "constraints"), REFUSED)
def test_a_setting_is_refused_as_the_server_does_it(
    event_type: EventType, sent: dict[str, Any], status: int, code: str, constraints: dict[str, set[str]]
) -> None:
    before = event_type.get()
    taken = {"lengthInMinutes": 30, "title": "Thirty", "slug": "thirty"}
    event_type.ask("POST", "/v2/event-types", version=NEW, json=taken)
    answer = event_type.patch(**sent)
    assert (answer.status_code, code_of(answer)) == (status, code), answer.text
    details = answer.json().get("error", {}).get("details") or {}
    assert constraints_of(details.get("errors", [])) == constraints
    assert event_type.get() == before


CREATED: list[tuple[dict[str, Any], int, str | None]] = [
    ({"minimumBookingNotice": None}, 400, TRPC),
    ({"lengthInMinutes": 3_000_000_000}, 400, TRPC),
    ({"bookingWindow": {"type": "range", "value": ["2030-01-01"]}}, 500, "bare"),
    ({"scheduleId": 999}, 404, "NotFoundException"),
    ({"title": None}, 400, BAD),
    ({"slug": "Ödd / slug"}, 201, None),
    ({"locations": VIDEO, "seats": SEATS}, 201, None),
    ({"disableGuests": True, "bookingFields": [TEXT]}, 201, None),
]


@pytest.mark.parametrize(("sent", "status", "code"), CREATED)
def test_what_the_table_does_not_take_is_a_bad_request_when_created(
    ask: Client, sent: dict[str, Any], status: int, code: str | None
) -> None:
    body = {"lengthInMinutes": 30, "title": "T", "slug": "t", **sent}
    answer = ask("POST", "/v2/event-types", version=NEW, json=body)
    assert (answer.status_code, code_of(answer)) == (status, code), answer.text


@pytest.mark.parametrize(
    "sent",
    [
        {"seats": SEATS, "recurrence": WEEKLY},
        {"bookingFields": [{**TEXT, "slug": "email"}]},
        {"bookingLimitsCount": {"disabled": False, "day": 5, "week": 2}},
        {"scheduleId": 0},
    ],
)
@pytest.mark.parametrize("quirks", [True, False])
def test_a_refused_event_type_stays_with_quirks_alone(quirks: bool, sent: dict[str, Any]) -> None:
    app = App(quirks=quirks)
    ask = Client(app)
    before = len(ask("GET", "/v2/event-types", version=NEW).json()["data"])
    body = {"lengthInMinutes": 30, "title": "T", "slug": "t", **sent}
    assert ask("POST", "/v2/event-types", version=NEW, json=body).status_code == 400
    assert len(ask("GET", "/v2/event-types", version=NEW).json()["data"]) == before + quirks
    app.close()


def fields_of(data: dict[str, Any], *slugs: str) -> list[dict[str, Any]]:
    return [field for field in data["bookingFields"] if field["slug"] in slugs]


NAME = {"isDefault": True, "type": "name", "slug": "name", "required": True, "disableOnPrefill": False}
USUAL = {"isDefault": True, "required": False, "disableOnPrefill": False, "hidden": False}
OWN = {
    "isDefault": False,
    "slug": "topic",
    "label": "Topic",
    "required": True,
    "disableOnPrefill": False,
    "hidden": False,
}
FIELDS: list[tuple[dict[str, Any], dict[str, Any]]] = [
    # a default that is sent replaces the server's own, in all
    ({"type": "name"}, NAME),
    (
        {"type": "name", "label": "Who", "placeholder": "Ann", "required": "no", "disableOnPrefill": True},
        {**NAME, "label": "Who", "placeholder": "Ann", "disableOnPrefill": True},
    ),
    (
        {"type": "splitName", "firstNameLabel": "First", "lastNameRequired": True},
        {
            "isDefault": True,
            "type": "splitName",
            "slug": "splitName",
            "firstNameLabel": "First",
            "firstNamePlaceholder": "",
            "lastNameLabel": "",
            "lastNamePlaceholder": "",
            "lastNameRequired": True,
            "disableOnPrefill": False,
        },
    ),
    (
        {"type": "email", "required": True, "label": "Mail"},
        {**USUAL, "type": "email", "slug": "email", "required": True, "label": "Mail"},
    ),
    ({"slug": "title", "label": "What"}, {**USUAL, "type": "text", "slug": "title", "label": "What"}),
    (
        {"slug": "notes", "required": True, "placeholder": "P"},
        {**USUAL, "type": "textarea", "slug": "notes", "required": True, "placeholder": "P"},
    ),
    ({"slug": "guests", "hidden": True}, {**USUAL, "type": "multiemail", "slug": "guests", "hidden": True}),
    (
        {"slug": "rescheduleReason", "type": "number"},
        {**USUAL, "type": "textarea", "slug": "rescheduleReason"},
    ),
    (
        {"slug": "location", "label": "Where"},
        {
            "isDefault": True,
            "type": "radioInput",
            "slug": "location",
            "required": False,
            "hidden": False,
            "label": "Where",
        },
    ),
    (
        {"type": "phone", "slug": "attendeePhoneNumber", "label": "P", "required": False},
        {**USUAL, "type": "phone", "slug": "attendeePhoneNumber", "label": "P"},
    ),
    # a custom field: no placeholder where its type has none, an empty one for a URL
    *(
        ({**TEXT, "type": kind, "placeholder": "P"}, {**OWN, "type": kind, "placeholder": "P"})
        for kind in ("text", "textarea", "number", "phone", "address", "multiemail", "url")
    ),
    ({**TEXT, "type": "url"}, {**OWN, "type": "url", "placeholder": ""}),
    ({**TEXT, "type": "boolean", "placeholder": "P"}, {**OWN, "type": "boolean"}),
    (
        {**TEXT, "type": "select", "options": ["a"], "placeholder": "P"},
        {**OWN, "type": "select", "options": ["a"], "placeholder": "P"},
    ),
    *(
        (
            {**TEXT, "type": kind, "options": ["a"], "placeholder": "P", "hidden": True},
            {**OWN, "type": kind, "options": ["a"], "hidden": True},
        )
        for kind in ("multiselect", "checkbox", "radio")
    ),
]


@pytest.mark.parametrize(("sent", "shown"), FIELDS)
def test_a_booking_field_is_shown_as_the_server_keeps_it(
    event_type: EventType, sent: dict[str, Any], shown: dict[str, Any]
) -> None:
    answer = event_type.patch(bookingFields=[sent])
    assert answer.status_code == 200, answer.text
    assert fields_of(answer.json()["data"], shown["slug"]) == [shown]


def test_a_field_that_the_server_cannot_read_comes_last_as_it_is_stored(event_type: EventType) -> None:
    sent = {**TEXT, "type": "radio", "options": [1]}
    data = event_type.patch(bookingFields=[sent]).json()["data"]
    assert data["bookingFields"][-1] == {
        "type": "unknown",
        "slug": "unknown",
        "bookingField": '{"name":"topic","type":"radio","label":"Topic","hidden":false,'
        '"options":[{"label":1,"value":1}],"sources":[{"id":"user","type":"user","label":"User",'
        '"fieldRequired":true}],"editable":"user","required":true,"disableOnPrefill":false}',
    }


def test_disabled_guests_write_all_fields_anew_and_stay(event_type: EventType) -> None:
    event_type.patch(bookingFields=[TEXT])
    data = event_type.patch(disableGuests=True).json()["data"]
    assert data["disableGuests"] is True
    assert not fields_of(data, "topic")
    assert fields_of(data, "guests")[0]["hidden"] is True
    data = event_type.patch(title="Another").json()["data"]
    assert data["disableGuests"] is True
    assert fields_of(data, "guests")[0]["hidden"] is True
    data = event_type.patch(bookingFields=[TEXT, {"slug": "guests", "hidden": True}]).json()["data"]
    assert (data["disableGuests"], len(fields_of(data, "topic"))) == (True, 1)


def test_what_is_left_out_of_a_setting_keeps_its_other_half(event_type: EventType) -> None:
    event_type.patch(confirmationPolicy={**HOUR, "blockUnconfirmedBookingsInBooker": True})
    assert event_type.patch(confirmationPolicy=None).json()["data"]["confirmationPolicy"] == ALWAYS
    event_type.patch(confirmationPolicy={"type": "always"})
    assert event_type.get()["confirmationPolicy"] == ALWAYS
    event_type.patch(bookerActiveBookingsLimit={"maximumActiveBookings": 4})
    data = event_type.patch(bookerActiveBookingsLimit={"offerReschedule": True}).json()["data"]
    assert data["bookerActiveBookingsLimit"] == {"maximumActiveBookings": 4, "offerReschedule": True}
    data = event_type.patch(bookerActiveBookingsLimit=OFF).json()["data"]
    assert data["bookerActiveBookingsLimit"] == OFF
    event_type.patch(recurrence=WEEKLY)
    assert event_type.patch(recurrence=OFF).json()["data"]["recurrence"] == {"disabled": False, **WEEKLY}
    refused = event_type.patch(bookerActiveBookingsLimit={"maximumActiveBookings": 4})
    assert (refused.status_code, code_of(refused)) == (400, TRPC)
    assert event_type.patch(recurrence={}).json()["data"]["recurrence"] is None


def test_video_settings_are_written_whole_and_go_with_the_location(event_type: EventType) -> None:
    settings = {"disableRecordingForGuests": True, "sendTranscriptionEmails": False}
    shown = event_type.patch(locations=VIDEO, calVideoSettings=settings).json()["data"]["calVideoSettings"]
    assert set(shown) == {
        "eventTypeId",
        "disableRecordingForOrganizer",
        "disableRecordingForGuests",
        "enableAutomaticTranscription",
        "enableAutomaticRecordingForOrganizer",
        "redirectUrlOnExit",
        "disableTranscriptionForGuests",
        "disableTranscriptionForOrganizer",
        "requireEmailForGuests",
        "createdAt",
        "updatedAt",
        "sendTranscriptionEmails",
    }
    assert (shown["disableRecordingForGuests"], shown["sendTranscriptionEmails"]) == (True, False)
    listed = event_type.ask("GET", "/v2/event-types", version=NEW).json()["data"][-1]
    assert listed["calVideoSettings"] == {"sendTranscriptionEmails": False}
    shown = event_type.patch(calVideoSettings={"enableAutomaticTranscription": True}).json()["data"]
    assert shown["calVideoSettings"]["disableRecordingForGuests"] is False
    shown = event_type.patch(locations=[{"type": "attendeePhone"}]).json()["data"]
    assert shown["calVideoSettings"] == {"sendTranscriptionEmails": False}


def test_a_body_is_looked_at_before_the_event_type_and_its_owner(ask: Client) -> None:
    for path, wanted in [
        ("/v2/event-types/999", 404),
        ("/v2/event-types/abc", 400),
        ("/v2/event-types/-1", 404),
        ("/v2/event-types/99999999999", 500),
    ]:
        assert ask("PATCH", path, version=NEW, json={"title": "X"}).status_code == wanted, path
    answer = ask("PATCH", "/v2/event-types/999", version=NEW, json={"title": 5})
    assert answer.status_code == 400
    answer = ask("PATCH", "/v2/event-types/abc", version=NEW, json={"title": 5})
    assert answer.json()["error"]["message"] == "Validation failed (numeric string is expected)"
    seated = ask(
        "PATCH", "/v2/event-types/4", version=NEW, key="cal_sandbox_ben", json={"confirmationPolicy": ALWAYS}
    )
    assert seated.status_code == 400  # whosever the event type is, its seats count
    assert ask("PATCH", "/v2/event-types/4", version=NEW, key="cal_sandbox_ben", json={}).status_code == 404
    bodies: list[tuple[Any, int]] = [([], 400), (None, 400)]
    for body, wanted in bodies:
        assert ask("POST", "/v2/event-types", version=NEW, json=body).status_code == wanted


def test_several_user_names_are_one_event_type_that_no_table_has(ask: Client) -> None:
    (made,) = ask("GET", "/v2/event-types?usernames=ada, ben,nobody", version=NEW, key=None).json()["data"]
    assert [user["username"] for user in made["users"]] == ["ada", "ben"]
    assert (made["id"], made["ownerId"], made["slug"]) == (0, 0, "dynamic")
    assert made["lengthInMinutesOptions"] == [15, 30, 45, 60, 90]
    assert made["bookingFields"] == []
    assert made["calVideoSettings"] == {"sendTranscriptionEmails": False}
    for query in ("username=&usernames=ada", "usernames=ada&usernames=ben"):
        (made,) = ask("GET", f"/v2/event-types?{query}", version=NEW, key=None).json()["data"]
        assert made["slug"] == "dynamic"
    assert ask("GET", "/v2/event-types?orgId=abc", version=NEW).status_code == 400


def test_the_oldest_version_writes_booking_fields_anew_with_each_update(event_type: EventType) -> None:
    event_type.patch(bookingFields=[TEXT], disableGuests=True)
    column = {
        "name": "size",
        "type": "text",
        "label": "Size",
        "required": False,
        "editable": "user",
        "sources": [{"id": "user", "type": "user", "label": "User"}],
    }
    data = event_type.patch(OLD, bookingFields=[column, {"name": "odd", "type": "text"}]).json()["data"]
    names = [field["name"] for field in data["bookingFields"]]
    assert names == [
        "name",
        "attendeePhoneNumber",
        "location",
        "size",
        "odd",
        "email",
        "title",
        "notes",
        "guests",
        "rescheduleReason",
    ]
    assert data["disableGuests"] is False
    new = event_type.get()
    assert [field["slug"] for field in new["bookingFields"]] == ["size", "email", "unknown"]
    event_type.patch(OLD, length=20)
    assert [field["slug"] for field in event_type.get()["bookingFields"]] == ["email"]


@pytest.mark.parametrize(
    ("sent", "status", "constraints"),
    [
        (
            {"beforeEventBuffer": -1, "slotInterval": -1},
            400,
            {"beforeEventBuffer": {"min"}, "slotInterval": {"min"}},
        ),
        ({"seatsPerTimeSlot": 1001}, 400, {"seatsPerTimeSlot": {"max"}}),
        ({"locations": "home"}, 400, {"locations": {"nestedValidation"}}),
        ({"locations": [5]}, 400, {"locations.0": {"nestedValidation"}}),
        ({"locations": {"type": 5}}, 400, {"locations.type": {"isString"}}),
        ({"locations": {"type": "phone"}}, 500, {}),
        ({"locations": [None]}, 400, {"locations.0": {"nestedValidation"}}),
        ({"locations": [[None]]}, 400, {"locations.0.0": {"nestedValidation"}}),
        ({"locations": [{"type": "phone"}]}, 200, {}),
        ({"bookingFields": "x"}, 400, {"bookingFields": {"isArray", "nestedValidation"}}),
        (
            {"bookingFields": [{"type": "moon"}]},
            400,
            {"bookingFields.0.type": {"isEnum"}, "bookingFields.0.name": {"isString"}},
        ),
        ({"bookingFields": [{"name": "a", "type": "text", "label": None}]}, 500, {}),
        ({"bookingFields": [{"name": "a", "type": "text", "optionsInputs": []}]}, 500, {}),
        ({"bookingFields": [{"name": "a", "type": "text", "variantsConfig": {"variants": {}}}]}, 500, {}),
        ({"bookingFields": [{"name": "a", "type": "select", "options": [[]]}]}, 500, {}),
        (
            {"bookingFields": [{"name": "a", "type": "select", "options": [None]}]},
            400,
            {"bookingFields.0.options.0": {"nestedValidation"}},
        ),
        ({"bookingFields": [{"name": "a", "type": "text", "views": {"id": "a", "label": "A"}}]}, 500, {}),
        ({"title": None}, 500, {}),
        ({"seatsPerTimeSlot": None, "slotInterval": None}, 200, {}),
    ],
)
def test_an_update_by_the_oldest_version(
    event_type: EventType, sent: dict[str, Any], status: int, constraints: dict[str, set[str]]
) -> None:
    answer = event_type.patch(OLD, **sent)
    assert answer.status_code == status, answer.text
    details = answer.json().get("error", {}).get("details") or {}
    assert constraints_of(details.get("errors", [])) == constraints


def test_the_oldest_version_shows_the_column_where_settings_are_kept(event_type: EventType) -> None:
    layouts = {"defaultLayout": "week", "enabledLayouts": ["week"]}
    event_type.patch(bookerLayouts=layouts, confirmationPolicy=HOUR, lengthInMinutesOptions=[30])
    metadata = event_type.get(OLD)["eventType"]["metadata"]
    assert metadata["bookerLayouts"] == {"defaultLayout": "week_view", "enabledLayouts": ["week_view"]}
    assert metadata["requiresConfirmationThreshold"] == {"unit": "hours", "time": 1}
    assert metadata["multipleDuration"] == [30]


def test_the_oldest_version_shows_webhooks_of_the_event_type(event_type: EventType) -> None:
    sent = {"subscriberUrl": "http://127.0.0.1:1/", "triggers": ["BOOKING_CREATED"], "active": True}
    made = event_type.ask("POST", f"{event_type.path}/webhooks", json={**sent, "secret": "s"}).json()["data"]
    assert event_type.get(OLD)["eventType"]["webhooks"] == [
        {
            "id": made["id"],
            "subscriberUrl": sent["subscriberUrl"],
            "payloadTemplate": None,
            "active": True,
            "secret": "s",
            "eventTypeId": int(event_type.path.rpartition("/")[2]),
            "eventTriggers": ["BOOKING_CREATED"],
        }
    ]


def test_the_oldest_version_spells_out_the_days_of_a_window(event_type: EventType) -> None:
    event_type.patch(bookingWindow={"type": "range", "value": ["2030-01-07", "2030-02-01"]})
    shown = event_type.get(OLD)["eventType"]
    assert shown["periodStartDate"] == "Mon Jan 07 2030 00:00:00 GMT+0000 (Coordinated Universal Time)"
    listed = event_type.ask("GET", "/v2/event-types", version=OLD).json()["data"]["eventTypeGroups"][0]
    assert listed["eventTypes"][-1]["periodEndDate"] == "2030-02-01T00:00:00.000Z"


@pytest.mark.parametrize("method", ["GET", "PATCH", "DELETE"])
@pytest.mark.parametrize("name", ["abc", "1.5", "1e3"])
def test_the_oldest_version_wants_a_whole_number(ask: Client, method: str, name: str) -> None:
    error = ask(method, f"/v2/event-types/{name}", version=OLD, json={"title": 5}).json()["error"]
    if method == "GET" or name == "1.5":
        assert error["message"] == "Validation failed (numeric string is expected)"
        return
    (wrong,) = error["details"]["errors"]
    assert (wrong["value"], list(wrong["constraints"])) == (name, ["isNumberString"])


def test_an_organization_is_looked_for_among_its_users_alone(ask: Client) -> None:
    assert ask("GET", "/v2/event-types?username=ada", version=NEW, key=None).json()["data"]
    for query in ("username=ADA", "username=ada&orgSlug=acme", "username=ada&orgId=99"):
        assert ask("GET", f"/v2/event-types?{query}", version=NEW, key=None).json()["data"] == [], query
    (error,) = ask("GET", "/v2/event-types?orgId=abc", version=NEW).json()["error"]["details"]["errors"]
    assert (error["value"], set(error["constraints"])) == (None, {"isNumber"})


# --- what is connected


def connect(app: App, kind: str, calendars: list[dict[str, Any]] | None = None) -> None:
    """A credential of the seed's first user, and the account that it opens."""
    account = app.state.table("provider_accounts").insert(
        provider=kind.partition("_")[0], code="good", calendars=calendars or [], events=[]
    )
    app.state.table("credentials", indexed=("userId",)).insert(
        userId=1, type=kind, invalid=False, key={"account": account["id"]}
    )


def test_a_destination_is_a_connected_calendar_that_can_be_written(event_type: EventType, app: App) -> None:
    mine = {"externalId": "me@gmail.test", "name": "Me", "primary": True, "readOnly": False, "email": "m@g"}
    holidays = {**mine, "externalId": "holidays", "primary": None, "readOnly": True}
    connect(app, "google_calendar", [mine, holidays])

    def patch(external_id: str, kind: str = "google_calendar") -> Any:
        return event_type.patch(destinationCalendar={"integration": kind, "externalId": external_id})

    answer = patch("me@gmail.test")
    assert answer.status_code == 200, answer.text
    wanted = {"integration": "google_calendar", "externalId": "me@gmail.test"}
    assert answer.json()["data"]["destinationCalendar"] == wanted
    refused = [patch("holidays"), patch("me@gmail.test", "apple_calendar"), patch("gone")]
    assert [each.json()["error"]["message"].partition(": ")[2] for each in refused] == [
        "Calendar does not have write permission",
        "Calendar does not exist",
        "Calendar does not exist",
    ]
    answer = event_type.patch(useDestinationCalendarEmail=True)
    assert answer.json()["data"]["useDestinationCalendarEmail"] is True


@pytest.mark.parametrize("version", [NEW, OLD])
def test_where_a_new_event_type_takes_place(app: App, ask: Client, version: str) -> None:
    """In the user's app; without one in Cal Video, if the instance has its keys."""

    def located(slug: str) -> list[dict[str, Any]]:
        body = {"lengthInMinutes": 30, "length": 30, "title": "T", "slug": slug}
        made = ask("POST", "/v2/event-types", version=version, json=body).json()["data"]["id"]
        shown: list[dict[str, Any]] = ask("GET", f"/v2/event-types/{made}", version=NEW).json()["data"][
            "locations"
        ]
        return shown

    assert located("nowhere") == []
    app.state.table("apps", key="slug").insert(slug="daily-video", keys={"api_key": "k"})
    assert located("video") == VIDEO
    app.state.users.update(1, defaultConferencingApp={"appSlug": "msteams"})
    assert located("not-connected") == VIDEO
    connect(app, "office365_video")
    assert located("teams") == [{"type": "integration", "integration": "office365-video"}]
    app.state.users.update(1, defaultConferencingApp={"appSlug": "daily-video"})
    assert located("video-again") == VIDEO


def test_an_app_must_be_connected_to_be_a_location(event_type: EventType, app: App) -> None:
    zoom = [{"type": "integration", "integration": "zoom"}]
    assert event_type.patch(locations=zoom).json()["error"]["message"] == "zoom not connected."
    connect(app, "zoom_video")
    assert event_type.patch(locations=zoom).json()["data"]["locations"] == zoom


def test_colours_in_the_column_and_in_the_newer_version(event_type: EventType, ask: Client) -> None:
    color = {"lightThemeHex": "#fff", "darkThemeHex": "#000"}
    made = event_type.patch(color=color).json()["data"]
    assert made["color"] == color
    row = ask("GET", f"/v2/event-types/{made['id']}", version=OLD).json()["data"]["eventType"]
    assert row["eventTypeColor"] == {"lightEventTypeColor": "#fff", "darkEventTypeColor": "#000"}


NULL_LENGTHS = "multipleDuration - Expected array, received null, "


@pytest.mark.parametrize("quirks", [True, False])
def test_null_as_lengths_stays_with_quirks_alone(quirks: bool) -> None:
    app = App(quirks=quirks)
    ask = Client(app)
    made = ask(
        "POST", "/v2/event-types", version=NEW, json={"lengthInMinutes": 30, "title": "T", "slug": "t"}
    )
    number, name = made.json()["data"]["id"], ask("GET", "/v2/me").json()["data"]["username"]
    path, start = f"/v2/event-types/{number}", "2027-01-11T10:00:00Z"
    attendee = {"name": "Ann", "email": "ann@example.com", "timeZone": "Europe/London"}
    booking = {"start": start, "eventTypeId": number, "attendee": attendee}
    uid = ask("POST", "/v2/bookings", version="2024-08-13", json=booking).json()["data"]["uid"]
    refused = ask("PATCH", path, version=NEW, json={"lengthInMinutesOptions": None, "title": "Kept"})
    assert (refused.status_code, refused.json()["error"]["message"]) == (400, NULL_LENGTHS)
    days = "start=2027-01-12&end=2027-01-13"
    reserved = {"eventTypeId": number, "slotStart": "2027-01-12T10:00:00Z"}
    asked: list[tuple[str, str, str, object]] = [
        ("GET", path, NEW, None),
        ("GET", path, OLD, None),
        ("GET", "/v2/event-types", NEW, None),
        ("GET", "/v2/event-types", OLD, None),
        ("PATCH", path, NEW, {"title": "T"}),
        ("PATCH", path, OLD, {"title": "T"}),
        ("GET", f"/v2/slots?eventTypeId={number}&{days}", "2024-09-04", None),
        ("GET", "/v2/bookings", "2024-08-13", None),
        ("GET", "/v2/bookings", OLD, None),
        ("POST", "/v2/bookings", "2024-08-13", {**booking, "start": "2027-01-13T10:00:00Z"}),
        ("POST", f"/v2/bookings/{uid}/reschedule", "2024-08-13", {"start": "2027-01-14T10:00:00Z"}),
    ]
    for method, url, version, body in asked:
        answer = ask(method, url, version=version, json=body)
        assert (answer.status_code == 400) is quirks, (method, url, version, answer.text)
        if quirks:
            assert answer.json()["error"]["message"] == NULL_LENGTHS
    if quirks:  # who does not read the lengths still works
        old = {
            "timeZone": "Europe/London",
            "language": "en",
            "metadata": {},
            "start": start,
            "eventTypeId": number,
        }
        old |= {"responses": {"name": "Ann", "email": "ann@example.com"}}
        broken = ask("POST", "/v2/bookings", version=OLD, json=old)
        assert (broken.status_code, "multipleDuration" in broken.json()["error"]["message"]) == (500, True)
        assert ask("GET", f"/v2/event-types/{name}/t/public", version=OLD).status_code == 404
        shown = ask("GET", f"/v2/event-types/{name}/public", version=OLD).json()["data"]
        assert [row["title"] for row in shown if row["id"] == number] == ["Kept"]
        assert ask("GET", f"/v2/bookings/{uid}", version="2024-08-13").status_code == 200
        length = {**reserved, "slotDuration": 30}
        for body, status in ((reserved, 201), (length, 400)):
            answer = ask("POST", "/v2/slots/reservations", version="2024-09-04", json=body)
            assert answer.status_code == status
        assert ask("DELETE", path, version=NEW).status_code == 200
        assert ask("GET", "/v2/event-types", version=NEW).status_code == 200
    app.close()


@pytest.mark.parametrize("quirks", [True, False])
def test_a_new_event_type_with_null_as_lengths(quirks: bool) -> None:
    app = App(quirks=quirks)
    ask = Client(app)
    body = {"lengthInMinutes": 30, "lengthInMinutesOptions": None, "title": "T", "slug": "t"}
    refused = ask("POST", "/v2/event-types", version=NEW, json=body)
    assert (refused.status_code, refused.json()["error"]["message"]) == (400, NULL_LENGTHS)
    assert ask("GET", "/v2/event-types", version=NEW).status_code == (400 if quirks else 200)
    app.close()


@pytest.mark.parametrize("version", ["", OLD])
def test_the_oldest_version_cuts_a_length(ask: Client, version: str) -> None:
    body = {"length": 1.9, "title": "T", "slug": "t"}
    made = ask("POST", "/v2/event-types", version=version, json=body)
    assert (made.status_code, made.json()["data"]["length"]) == (201, 1)


@pytest.mark.parametrize("limits", [{"decade": 5}, {"disabled": False, "day": 5}, [None]])
@pytest.mark.parametrize(("profile", "status"), [("teams", 400), ("selfhosted", 201)])
def test_unknown_periods_are_out_of_order_before_6_2(profile: Profile, status: int, limits: object) -> None:
    app = App(profile=profile)
    body = {"lengthInMinutes": 30, "title": "T", "slug": "t", "bookingLimitsCount": limits}
    assert Client(app)("POST", "/v2/event-types", version=NEW, json=body).status_code == status
    app.close()
