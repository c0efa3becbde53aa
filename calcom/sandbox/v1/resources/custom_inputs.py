"""Custom inputs of event types, and payments, which the sandbox never makes."""

from __future__ import annotations

from ...state import Row, Table, pick
from .. import checks as z
from ..errors import forbidden, missing_record
from ..requests import Answer, Request, Result, Routes

routes = Routes()

_FIELDS = {
    "type": z.one_of("TEXT", "TEXTLONG", "NUMBER", "BOOL", "RADIO", "PHONE"),
    "eventTypeId": z.integer(),
    "label": z.string(),
    "options": z.nullish(z.anything),
    "required": z.boolean(),
    "placeholder": z.string(),
}


def _table(ctx: Request) -> Table:
    return ctx.state.table("custom_inputs")


def _is_own(ctx: Request, event_type_id: int) -> bool:
    event_type = ctx.state.event_types.get(event_type_id)
    return event_type is not None and (ctx.admin or event_type["userId"] == ctx.user["id"])


@routes.get("/v1/custom-inputs")
def list_inputs(ctx: Request) -> Result:
    found = [dict(row) for row in _table(ctx) if _is_own(ctx, row["eventTypeId"])]
    return 200, {"event_type_custom_inputs": found}


@routes.post("/v1/custom-inputs")
def create_input(ctx: Request) -> Result:
    body = z.parse(_FIELDS, ctx.body, strict=True)
    if not _is_own(ctx, body["eventTypeId"]):
        raise missing_record("eventTypeCustomInput.create") if ctx.admin else forbidden()
    row = _table(ctx).insert({"options": None, **body})
    shown = dict(row)
    return 200, {"event_type_custom_input": shown, "message": "EventTypeCustomInput created successfully"}


def _input(ctx: Request) -> Row:
    row = _table(ctx).get(ctx.number())
    if row is None or not _is_own(ctx, row["eventTypeId"]):
        raise missing_record("eventTypeCustomInput.findUniqueOrThrow") if ctx.admin else forbidden()
    return row


@routes.get("/v1/custom-inputs/:id")
def get_input(ctx: Request) -> Result:
    return 200, {"event_type_custom_input": dict(_input(ctx))}


@routes.patch("/v1/custom-inputs/:id")
def update_input(ctx: Request) -> Result:
    row = _input(ctx)
    body = z.parse({name: z.optional(check) for name, check in _FIELDS.items()}, ctx.body, strict=True)
    if "eventTypeId" in body and not _is_own(ctx, body["eventTypeId"]):
        raise missing_record("eventTypeCustomInput.update")
    return 200, {"event_type_custom_input": dict(_table(ctx).update(row["id"], **body))}


@routes.delete("/v1/custom-inputs/:id")
def delete_input(ctx: Request) -> Result:
    row = _table(ctx).delete(_input(ctx)["id"])
    return 200, {"message": f"CustomInputEventType with id: {row['id']} deleted successfully"}


# --- payments

_PAYMENT = ("id", "amount", "success", "refunded", "fee", "paymentOption", "currency", "bookingId")


def _payments(ctx: Request) -> Table:
    return ctx.state.table("payments")


def _payment_view(row: Row) -> Row:
    return pick(row, *_PAYMENT)


@routes.get("/v1/payments")
def list_payments(ctx: Request) -> Result:
    own = {booking["id"] for booking in ctx.state.bookings.where(userId=ctx.user["id"])}
    found = [_payment_view(row) for row in _payments(ctx) if row["bookingId"] in own]
    return 200, {"payments": found}


@routes.get("/v1/payments/:id")
def get_payment(ctx: Request) -> Result:
    number = ctx.number()
    row = _payments(ctx).get(number)
    if row is None:
        error = {"issues": [{"code": "invalid_type", "path": []}], "name": "ZodError"}
        return Answer(404, {"message": f"Payment with id: {number} not found", "error": error})
    booking = ctx.state.bookings.get(row["bookingId"])
    if booking is None or booking["userId"] != ctx.user["id"]:
        return Answer(401, {"message": "Unauthorized"})
    return 200, {"payment": _payment_view(row)}
