"""Verified e-mail addresses and phone numbers.

The self-hosted server has stubs in place of the verification: no code is ever right. Without its quirks
every code that is asked for is `CODE`, as nothing is ever sent.
"""

from __future__ import annotations

from typing import Any

from ..errors import bad_request, server_error, unhandled
from ..limits import Limit
from ..state import Row
from ..validation import Field, Shape, email, is_integer, phone_number, string, to_number
from ..webhooks.subscriptions import page
from ..wire import MAX_INT, V2024_04_15, Context, Result, Routes, ok

routes = Routes()

CODE = "123456"

_VERSION = (V2024_04_15,)
_EMAIL_REQUESTS = Limit("users_verified_resources_emails_requests", 5)
_PHONE_REQUESTS = Limit("users_verified_resources_phones_requests", 3)
# The server counts verifications of addresses under the name of those of numbers.
_EMAIL_VERIFICATIONS = Limit("users_verified_resources_phones_verify", 3)

_REQUEST_EMAIL = Shape(Field("email", email()))
_VERIFY_EMAIL = Shape(Field("email", email()), Field("code", string()))
_REQUEST_PHONE = Shape(Field("phone", phone_number()))
_VERIFY_PHONE = Shape(Field("phone", phone_number()), Field("code", string()))


def _view(row: Row, field: str) -> dict[str, Any]:
    return {"id": row["id"], "userId": row["userId"], "teamId": row.get("teamId"), field: row[field]}


def _list(ctx: Context, table: str, field: str) -> Result:
    rows = page(ctx.state.table(table).where(userId=ctx.user["id"]), ctx.query)
    return ok([_view(row, field) for row in rows])


def _get(ctx: Context, table: str, field: str) -> Result:
    number = to_number(ctx.params["id"])
    if not is_integer(number) or abs(number) > MAX_INT:
        raise server_error()
    row = ctx.state.table(table).get(int(number))
    return ok(_view(row, field) if row is not None and row["userId"] == ctx.user["id"] else None)


def _ask(ctx: Context, address: str) -> None:
    """Note that a user asked for a code for an address."""
    asked = ctx.state.table("verification_requests", indexed=("userId",))
    if asked.find(userId=ctx.user["id"], address=address) is None:
        asked.insert(userId=ctx.user["id"], address=address)


def _verify(ctx: Context, table: str, field: str, address: str, code: str) -> Result:
    owner: dict[str, Any] = {"userId": ctx.user["id"]}
    asked = ctx.state.table("verification_requests", indexed=("userId",)).find(**owner, address=address)
    if ctx.quirk("codes-never-right") or asked is None or code != CODE:
        raise bad_request("Invalid Verification Code")
    rows = ctx.state.table(table)
    new = {**owner, "teamId": None, field: address}
    row = rows.find(**new) or rows.insert(new)
    return ok(_view(row, field))


@routes.get("/v2/verified-resources/emails", versions=_VERSION)
def list_emails(ctx: Context) -> Result:
    return _list(ctx, "verified_emails", "email")


@routes.get("/v2/verified-resources/emails/:id", versions=_VERSION)
def get_email(ctx: Context) -> Result:
    return _get(ctx, "verified_emails", "email")


@routes.post(
    "/v2/verified-resources/emails/verification-code/request", versions=_VERSION, limit=_EMAIL_REQUESTS
)
def request_email_code(ctx: Context) -> Result:
    _ask(ctx, _REQUEST_EMAIL.check(ctx.body)["email"])
    return 200, {"status": "success"}


@routes.post(
    "/v2/verified-resources/emails/verification-code/verify", versions=_VERSION, limit=_EMAIL_VERIFICATIONS
)
def verify_email(ctx: Context) -> Result:
    body = _VERIFY_EMAIL.check(ctx.body)
    return _verify(ctx, "verified_emails", "email", body["email"], body["code"])


@routes.get("/v2/verified-resources/phones", versions=_VERSION)
def list_phones(ctx: Context) -> Result:
    return _list(ctx, "verified_phones", "phoneNumber")


@routes.get("/v2/verified-resources/phones/:id", versions=_VERSION)
def get_phone(ctx: Context) -> Result:
    return _get(ctx, "verified_phones", "phoneNumber")


@routes.post(
    "/v2/verified-resources/phones/verification-code/request", versions=_VERSION, limit=_PHONE_REQUESTS
)
def request_phone_code(ctx: Context) -> Result:
    body = _REQUEST_PHONE.check(ctx.body)
    if ctx.quirk("codes-never-right"):
        raise bad_request("Could not send verification code to this phone number.")
    _ask(ctx, body["phone"])
    return 200, {"status": "success"}


@routes.post("/v2/verified-resources/phones/verification-code/verify", versions=_VERSION)
def verify_phone(ctx: Context) -> Result:
    body = _VERIFY_PHONE.check(ctx.body)
    if ctx.quirk("codes-never-right"):
        raise unhandled()
    return _verify(ctx, "verified_phones", "phoneNumber", body["phone"], body["code"])
