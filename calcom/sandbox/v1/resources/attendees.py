"""Attendees and references of bookings, stored with their booking."""

from __future__ import annotations

from ...bookings.hosts import new_attendee
from ...state import Row, pick
from .. import checks as z
from ..errors import forbidden, missing_record, no_reference
from ..requests import Request, Result, Routes
from ..views import attendee_view

routes = Routes()

_CREATE = {"bookingId": z.integer(), "email": z.email(), "name": z.string(), "timeZone": z.time_zone()}
_UPDATE = {
    "bookingId": z.nullish(z.integer()),
    "email": z.optional(z.email()),
    "name": z.optional(z.string()),
    "timeZone": z.optional(z.time_zone()),
}


def _own_bookings(ctx: Request) -> list[Row]:
    """Return the user's bookings in the database's order: changed rows come last."""
    rows = list(ctx.state.bookings) if ctx.admin else ctx.state.bookings.where(userId=ctx.user["id"])
    return sorted(rows, key=lambda row: (row["updatedAt"], row["id"]))


def _own_booking(ctx: Request, number: int) -> Row | None:
    booking = ctx.state.bookings.get(number)
    if booking is not None and not ctx.admin and booking["userId"] != ctx.user["id"]:
        return None
    return booking


def _part_of(ctx: Request, kind: str) -> tuple[Row, Row]:
    """Return the booking and its attendee or reference with the path's id."""
    index = f"{kind} ids"
    ctx.state.bookings.add_index(index, lambda row: [each["id"] for each in row[kind]])
    number = ctx.number()
    for booking in ctx.state.bookings.indexed(index, number):
        if ctx.admin or booking["userId"] == ctx.user["id"]:
            return booking, next(each for each in booking[kind] if each["id"] == number)
    raise missing_record(f"{kind[:-1]}.findUnique") if ctx.admin else forbidden()


# --- attendees


@routes.get("/v1/attendees")
def list_attendees(ctx: Request) -> Result:
    found = [
        attendee_view(booking, attendee)
        for booking in _own_bookings(ctx)
        for attendee in booking["attendees"]
    ]
    return 200, {"attendees": found}


@routes.post("/v1/attendees")
def create_attendee(ctx: Request) -> Result:
    body = z.parse(_CREATE, ctx.body, strict=True)
    booking = _own_booking(ctx, body["bookingId"])
    if booking is None:
        raise missing_record("attendee.create") if ctx.admin else forbidden()
    attendee = new_attendee(ctx.state, **pick(body, "name", "email", "timeZone"))
    booking["attendees"].append(attendee)
    ctx.state.bookings.touch(booking["id"])
    return 200, {"attendee": attendee_view(booking, attendee), "message": "Attendee created successfully"}


@routes.get("/v1/attendees/:id")
def get_attendee(ctx: Request) -> Result:
    return 200, {"attendee": attendee_view(*_part_of(ctx, "attendees"))}


@routes.patch("/v1/attendees/:id")
def update_attendee(ctx: Request) -> Result:
    booking, attendee = _part_of(ctx, "attendees")
    body = z.parse(_UPDATE, ctx.body, strict=True)
    number = body.pop("bookingId", None)
    target = booking
    if number is not None and number != booking["id"]:
        found = _own_booking(ctx, number)
        if found is None:
            text = "You don't have access to the booking"
            raise missing_record("attendee.update") if ctx.admin else forbidden(text)
        target = found
    attendee.update(body)
    if target is not booking:
        booking["attendees"].remove(attendee)
        target["attendees"].append(attendee)
        ctx.state.bookings.touch(target["id"])
    ctx.state.bookings.touch(booking["id"])
    return 200, {"attendee": attendee_view(target, attendee)}


@routes.delete("/v1/attendees/:id")
def delete_attendee(ctx: Request) -> Result:
    booking, attendee = _part_of(ctx, "attendees")
    booking["attendees"].remove(attendee)
    ctx.state.bookings.touch(booking["id"])
    return 200, {"message": f"Attendee with id: {attendee['id']} deleted successfully"}


# --- references

_REFERENCE = {
    "type": z.string(at_least=1),
    "uid": z.string(at_least=1),
    **z.alike("meetingId meetingPassword meetingUrl externalCalendarId", z.nullish(z.string())),
    "deleted": z.nullish(z.boolean()),
    "credentialId": z.nullish(z.integer()),
    "thirdPartyRecurringEventId": z.nullish(z.string()),
    "delegationCredentialId": z.nullish(z.string()),
    "domainWideDelegationCredentialId": z.nullish(z.string()),
    "bookingId": z.integer(),
}
_SHOWN = ("id", "type", "uid", "meetingId", "meetingPassword", "meetingUrl", "deleted")


def _reference_view(booking: Row, reference: Row) -> Row:
    return {"bookingId": booking["id"], **{name: reference.get(name) for name in _SHOWN}}


@routes.get("/v1/booking-references")
def list_references(ctx: Request) -> Result:
    found = [
        _reference_view(booking, reference)
        for booking in _own_bookings(ctx)
        for reference in booking["references"]
        if reference.get("deleted") is None
    ]
    return 200, {"booking_references": found}


@routes.post("/v1/booking-references")
def create_reference(ctx: Request) -> Result:
    body = z.parse(_REFERENCE, ctx.body, strict=True)
    booking = _own_booking(ctx, body.pop("bookingId"))
    if booking is None:
        raise missing_record("booking.findFirstOrThrow")
    _check_credential(ctx, body, "create")
    reference = {"id": ctx.state.next_id("booking_references"), "deleted": None, **body}
    ctx.state.bookings.update(booking["id"], references=[*booking["references"], reference])
    shown = _reference_view(booking, reference)
    return 200, {"booking_reference": shown, "message": "Booking reference created successfully"}


def _check_credential(ctx: Request, body: Row, action: str) -> None:
    credential = body.get("credentialId")
    if credential is not None and ctx.state.table("credentials").get(credential) is None:
        raise no_reference(f"bookingReference.{action}", "BookingReference_credentialId_fkey")


@routes.get("/v1/booking-references/:id")
def get_reference(ctx: Request) -> Result:
    return 200, {"booking_reference": _reference_view(*_part_of(ctx, "references"))}


@routes.patch("/v1/booking-references/:id")
def update_reference(ctx: Request) -> Result:
    booking, reference = _part_of(ctx, "references")
    body = z.parse({name: z.optional(check) for name, check in _REFERENCE.items()}, ctx.body, strict=True)
    number = body.pop("bookingId", None)
    target = booking if number in (None, 0) else _own_booking(ctx, number)
    if target is None:
        raise missing_record("booking.findFirstOrThrow")
    if reference.get("deleted") is not None:
        raise missing_record("bookingReference.update")
    _check_credential(ctx, body, "update")
    changed = {**reference, **body}
    left = [each for each in booking["references"] if each is not reference]
    if target is booking:
        left.append(changed)
    else:
        ctx.state.bookings.update(target["id"], references=[*target["references"], changed])
    ctx.state.bookings.update(booking["id"], references=left)
    return 200, {"booking_reference": _reference_view(target, changed)}


@routes.delete("/v1/booking-references/:id")
def delete_reference(ctx: Request) -> Result:
    booking, reference = _part_of(ctx, "references")
    left = [each for each in booking["references"] if each is not reference]
    ctx.state.bookings.update(booking["id"], references=left)
    return 200, {"message": f"BookingReference with id: {reference['id']} deleted"}
