"""What servers really answered decodes into the right classes, and encodes into the same data."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

import pytest

from tests.generated.recorded import Exchange, exchanges, instants

UTC = datetime.UTC


def decoded(exchange: Exchange, notes: list[Any] | None = None) -> Any:
    module = exchange.module()
    decode = module._decode if exchange.good else module._decode_error
    return decode(exchange.status, exchange.data, notes)


def encoded(exchange: Exchange, value: Any) -> Any:
    package = exchange.module().__name__.partition(".")[0]
    return import_module(f"{package}._codec").encode(value)


@pytest.mark.parametrize("exchange", exchanges(), ids=lambda exchange: exchange.name)
def test_encoding_what_was_decoded_gives_the_answer_again(exchange: Exchange) -> None:
    notes: list[Any] = []
    value = decoded(exchange, notes)
    if value is None and not exchange.good:
        pytest.fail(f"no error answer with status {exchange.status} is documented")
    assert notes == []
    assert instants(encoded(exchange, value)) == instants(exchange.data)


# Which class an object has to have, told by what the server put into it and not by our decoder.


def booking_class(data: dict[str, Any]) -> str:
    seated = "bookingFieldsResponses" not in data
    created = "Created" if "seatUid" in data else ""
    recurring = "Recurring" if "recurringBookingUid" in data else ""
    return f"{created}{recurring}{'Seated' if seated else ''}Booking"


EVENT_TYPE_LOCATIONS = {
    "address": "AddressLocation",
    "link": "LinkLocation",
    "integration": "IntegrationLocation",
    "phone": "PhoneLocation",
    "organizersDefaultApp": "OrganizersDefaultAppLocation",
    "unknown": "UnknownLocation",
    "attendeePhone": "AttendeePhoneLocation",
    "attendeeAddress": "AttendeeAddressLocation",
    "attendeeDefined": "AttendeeDefinedLocation",
}
DEFAULT_FIELDS = {
    "name": "NameDefaultField",
    "email": "EmailDefaultField",
    "location": "LocationDefaultField",
    "rescheduleReason": "RescheduleReasonDefaultField",
    "title": "TitleDefaultField",
    "notes": "NotesDefaultField",
    "guests": "GuestsDefaultField",
    "attendeePhoneNumber": "AttendeePhoneDefaultField",
}
CUSTOM_FIELDS = {
    "text": "TextField",
    "textarea": "TextAreaField",
    "number": "NumberField",
    "phone": "PhoneField",
    "address": "AddressField",
    "select": "SelectField",
    "multiselect": "MultiSelectField",
    "multiemail": "MultiEmailField",
    "checkbox": "CheckboxGroupField",
    "radio": "RadioGroupField",
    "boolean": "BooleanField",
    "url": "UrlField",
}
WINDOWS = {
    "businessDays": "BusinessDaysWindow",
    "calendarDays": "CalendarDaysWindow",
    "range": "RangeWindow",
}


def booking_field_class(data: dict[str, Any]) -> str:
    return DEFAULT_FIELDS[data["slug"]] if data.get("isDefault") else CUSTOM_FIELDS[data["type"]]


def items(value: Any, data: Any) -> Iterator[tuple[Any, Any]]:
    """Pairs of model and data: the items of a list, or the two themselves."""
    if isinstance(data, list):
        yield from zip(value, data, strict=True)
    elif isinstance(data, dict):
        yield value, data


def objects(exchange: Exchange) -> Iterator[tuple[Any, Any]]:
    value = decoded(exchange)
    if exchange.good and isinstance(exchange.data, dict) and "data" in exchange.data:
        yield from items(value.data, exchange.data["data"])
    else:
        yield from items(value, exchange.data)


BOOKINGS = (
    *("list_bookings", "get_booking", "create_booking", "cancel_booking", "reschedule_booking"),
    *("confirm_booking", "decline_booking", "mark_booking_absent", "get_booking_by_seat"),
)
EVENT_TYPES = ("list_event_types", "get_event_type", "create_event_type", "update_event_type")
Expected = Callable[[dict[str, Any]], str]
# Operations, the class of what they answer with, and how often the recordings at least show it.
CLASSES: list[tuple[tuple[str, ...], Expected, int]] = [
    (BOOKINGS, booking_class, 300),
    (EVENT_TYPES, lambda data: "LegacyTeamEventType" if "teamId" in data else "EventType", 130),
    (("list_schedules", "get_schedule", "create_schedule", "get_default_schedule"), lambda _: "Schedule", 30),
    (("update_schedule",), lambda _: "Schedule", 5),
    (("list_webhooks", "get_webhook", "create_webhook", "delete_webhook"), lambda _: "Webhook", 10),
    (("get_me", "update_me"), lambda _: "Me", 30),
    (("reserve_slot", "update_slot_reservation"), lambda _: "SlotReservation", 10),
    (("list_timezones",), lambda _: "CityTimezone", 20),
    (("create_booking_2024_04_15",), lambda data: "BookingRow" if "id" in data else "TakenSeat", 15),
    (("create_recurring_booking",), lambda _: "BookingRow", 4),
    (("list_bookings_2024_04_15",), lambda _: "ListedBookingRows", 10),
    (("get_booking_2024_04_15",), lambda _: "BookingPage", 10),
    (("get_booking_to_reschedule",), lambda _: "BookingToReschedule", 3),
    (("cancel_booking_2024_04_15",), lambda _: "CancelledBookingRow", 4),
    (("mark_booking_no_show",), lambda _: "NoShow", 5),
    (("list_available_slots",), lambda _: "AvailableSlots", 10),
]


@pytest.mark.parametrize(("operations", "expected", "least"), CLASSES, ids=[case[0][0] for case in CLASSES])
def test_recorded_objects_have_the_right_class(
    operations: tuple[str, ...], expected: Expected, least: int
) -> None:
    seen: Counter[str] = Counter()
    for exchange in exchanges():
        if exchange.good and exchange.name.startswith("v2") and exchange.operation.id in operations:
            for model, data in objects(exchange):
                assert type(model).__name__ == expected(data), exchange.name
                seen[expected(data)] += 1
    assert seen.total() >= least, seen


def test_the_recordings_show_every_kind_of_booking() -> None:
    kinds = {
        booking_class(data)
        for exchange in exchanges()
        if exchange.good and exchange.name.startswith("v2") and exchange.operation.id in BOOKINGS
        for _, data in objects(exchange)
    }
    assert kinds >= {"Booking", "RecurringBooking", "SeatedBooking", "CreatedSeatedBooking"}


def test_parts_of_event_types_have_the_right_class() -> None:
    seen: Counter[str] = Counter()
    for exchange in exchanges():
        if not (exchange.good and exchange.name.startswith("v2") and exchange.operation.id in EVENT_TYPES):
            continue
        for model, data in objects(exchange):
            if "bookingUrl" not in data:
                continue
            pairs = [
                *((m, EVENT_TYPE_LOCATIONS[d["type"]]) for m, d in items(model.locations, data["locations"])),
                *((m, booking_field_class(d)) for m, d in items(model.booking_fields, data["bookingFields"])),
            ]
            window = data.get("bookingWindow")
            if isinstance(window, dict) and "type" in window:
                pairs.append((model.booking_window, WINDOWS[window["type"]]))
            for part, name in pairs:
                assert type(part).__name__ == name, exchange.name
                seen[name] += 1
    assert len(seen) > 20, seen


def test_slots_are_times_by_day() -> None:
    counted = 0
    for exchange in exchanges():
        if exchange.good and exchange.operation.id == "list_slots" and exchange.name.startswith("v2"):
            for day, slots in decoded(exchange).data.items():
                assert datetime.date.fromisoformat(day)
                for slot in slots:
                    assert slot.start.tzinfo is not None
                    counted += 1
    assert counted > 1000


def test_members_of_hosted_unions_are_told_apart() -> None:
    from calcom_v2.api.organizations_delegation_credentials import (
        list_organization_delegation_credentials as credentials,
    )
    from calcom_v2.api.organizations_memberships import get_organization_membership as membership

    google = {
        "id": "g",
        "enabled": True,
        "domain": "@example.com",
        "organizationId": 1,
        "workspacePlatform": {"name": "Google", "slug": "google"},
        "serviceAccountClientId": None,
        "createdAt": "2026-11-20T10:00:00.000Z",
        "updatedAt": "2026-11-20T10:00:00.000Z",
    }
    microsoft = {
        **google,
        "id": "m",
        "optOutAutoSecretRotation": False,
        "secretRotationBlocked": False,
        "secret": {"expiresAt": None},
        "pendingSecret": {"createdAt": None, "expiresAt": None},
        "secretRotationErrorCode": None,
    }
    listed: Any = credentials._decode(200, {"status": "success", "data": [google, microsoft]})
    assert [type(each).__name__ for each in listed.data] == [
        "GoogleDelegationCredentialWithClientId",
        "MicrosoftDelegationCredentialWithClientId",
    ]
    attributes = [
        {"id": "1", "name": "Desk", "type": "text", "option": "a", "optionId": "o"},
        {"id": "2", "name": "Floor", "type": "number", "option": 3, "optionId": "o"},
        {"id": "3", "name": "City", "type": "singleSelect", "option": "b", "optionId": "o"},
        {"id": "4", "name": "Skills", "type": "multiSelect", "options": [{"optionId": "o", "option": "c"}]},
    ]
    answer: Any = membership._decode(200, {"status": "success", "data": {"attributes": attributes}})
    assert [type(each).__name__ for each in answer.data.attributes] == [
        "TextAttribute",
        "NumberAttribute",
        "SingleSelectAttribute",
        "MultiSelectAttribute",
    ]
