"""Selected calendars, whose busy times block slots, and the destination calendar for bookings."""

from __future__ import annotations

from ..clock import to_iso
from ..errors import not_found, server_error
from ..routing import Context, Result, Routes, created, ok
from ..state import Row, pick
from ..validation import Field, Rule, Shape, integer, is_number, string, to_number
from .catalogue import CALENDARS
from .listing import calendars_of, credentials_of, destination_of, forget_list, make_destination, select
from .providers import UnreachableError
from .routes import own_credential

routes = Routes()

_DELEGATED = Field("delegationCredentialId", string(), optional=True)
_SELECT = Shape(
    Field("integration", string()),
    Field("externalId", string()),
    Field("credentialId", integer()),
    _DELEGATED,
)
_UNSELECT = Shape(
    Field("integration", string()), Field("externalId", string()), Field("credentialId", string())
)
# The server's text leaves the list of values empty.
_INTEGRATION = Rule(
    "isEnum", "{name} must be one of the following values: ", lambda value: value in CALENDARS.values()
)
_DESTINATION = Shape(Field("integration", _INTEGRATION, string()), Field("externalId", string()), _DELEGATED)


def _view(row: Row) -> Row:
    return pick(row, "userId", "integration", "externalId", "credentialId")


@routes.post("/v2/selected-calendars")
def add(ctx: Context) -> Result:
    """Select a calendar, without a check that the account has it."""
    body = _SELECT.check(ctx.body)
    credential = own_credential(ctx, body["credentialId"])
    row = select(ctx.state, ctx.user["id"], body["integration"], body["externalId"], credential["id"])
    forget_list(ctx.state, ctx.user["id"])
    return created(_view(row)) if row is not None else (201, {"status": "success"})


@routes.delete("/v2/selected-calendars")
def remove(ctx: Context) -> Result:
    query = _UNSELECT.check(ctx.query)
    number = to_number(query["credentialId"])
    if not is_number(number):
        raise server_error()
    credential = own_credential(ctx, number)
    table = ctx.state.table("selected_calendars")
    place = {"integration": query["integration"], "externalId": query["externalId"]}
    row = table.find(userId=ctx.user["id"], **place)
    if row is None or (row["credentialId"] != credential["id"] and not ctx.quirk("any-kind-disconnects")):
        raise not_found("No SelectedCalendar found.")
    table.delete(row["id"])
    forget_list(ctx.state, ctx.user["id"])
    return ok(_view(row))


@routes.put("/v2/destination-calendars")
def choose_destination(ctx: Context) -> Result:
    body = _DESTINATION.check(ctx.body)
    kind, external_id, user_id = body["integration"], body["externalId"], ctx.user["id"]
    calendar = _writable(ctx, kind, external_id)
    if calendar is None:
        raise not_found(f"Could not find calendar {external_id}")
    email = _primary_email(ctx, calendar["credentialId"])
    place = {"integration": kind, "externalId": external_id, "primaryEmail": email}
    row = destination_of(ctx.state, user_id)
    if row is None:
        row = make_destination(ctx.state, user_id, credential_id=calendar["credentialId"], **place)
    else:
        table = ctx.state.table("destination_calendars")
        now = to_iso(ctx.now)
        row = table.update(row["id"], **place, credentialId=calendar["credentialId"], updatedAt=now)
    forget_list(ctx.state, user_id)
    return ok(_view(row))


def _primary_email(ctx: Context, credential_id: int) -> str | None:
    """Return the address of a connection's primary calendar."""
    credential = own_credential(ctx, credential_id)
    calendars = calendars_of(ctx.state, credential)
    return next((each.get("email") for each in calendars if each.get("primary")), None)


def _writable(ctx: Context, kind: str, external_id: str) -> Row | None:
    """Return the caller's calendar with this id, if it is writable."""
    for credential in credentials_of(ctx.state, ctx.user["id"]):
        if credential["type"] != kind:
            continue
        try:
            calendars = calendars_of(ctx.state, credential)
        except UnreachableError:
            continue
        for calendar in calendars:
            if calendar["externalId"] == external_id and not calendar["readOnly"]:
                return calendar
    return None
