"""Verified e-mail addresses and phone numbers.

The self-hosted server has stubs instead of verification: every code is wrong. Without quirks, every
requested code is `CODE`, because nothing is sent.
"""

from __future__ import annotations

from typing import Any

from ..errors import bad_request, server_error, trpc, unhandled
from ..limits import Limit
from ..state import Row
from ..validation import Field, Shape, email, is_integer, phone_number, string, to_number
from ..webhooks.subscriptions import page
from ..wire import MAX_INT, V2024_04_15, WITH_TEAMS, Context, Result, Routes, ok

routes = Routes()

CODE = "123456"

_VERSION = (V2024_04_15,)
_EMAIL_REQUESTS = Limit("users_verified_resources_emails_requests", 5)
_PHONE_REQUESTS = Limit("users_verified_resources_phones_requests", 3)
# The server counts verifications of addresses together with those of numbers.
_EMAIL_VERIFICATIONS = Limit("users_verified_resources_phones_verify", 3)

_REQUEST_EMAIL = Shape(Field("email", email()))
_VERIFY_EMAIL = Shape(Field("email", email()), Field("code", string()))
_REQUEST_PHONE = Shape(Field("phone", phone_number()))
_VERIFY_PHONE = Shape(Field("phone", phone_number()), Field("code", string()))


def _view(row: Row, field: str) -> dict[str, Any]:
    return {"id": row["id"], "userId": row["userId"], "teamId": row.get("teamId"), field: row[field]}


def _owner(ctx: Context) -> dict[str, Any]:
    """Return whose addresses a path is about: a team's or the caller's."""
    if "teamId" in ctx.params:
        return {"teamId": ctx.id("teamId")}
    return {"userId": ctx.user["id"], "teamId": None}


def _list(ctx: Context, table: str, field: str) -> Result:
    rows = page(ctx.state.table(table).where(**_owner(ctx)), ctx.query)
    return ok([_view(row, field) for row in rows])


def _get(ctx: Context, table: str, field: str) -> Result:
    number = to_number(ctx.params["id"])
    if not is_integer(number) or abs(number) > MAX_INT:
        raise server_error()
    row = ctx.state.table(table).find(id=int(number), **_owner(ctx))
    return ok(_view(row, field) if row is not None else None)


def _ask(ctx: Context, address: str) -> None:
    """Record that a user requested a code for an address."""
    asked = ctx.state.table("verification_requests", indexed=("userId",))
    if asked.find(userId=ctx.user["id"], address=address) is None:
        asked.insert(userId=ctx.user["id"], address=address)


def _verify(ctx: Context, table: str, field: str, address: str, code: str) -> Result:
    user_id = ctx.user["id"]
    asked = ctx.state.table("verification_requests", indexed=("userId",)).find(
        userId=user_id, address=address
    )
    stub = ctx.profile == "selfhosted"
    if (stub and ctx.quirk("codes-never-right")) or asked is None or code != CODE:
        if stub:
            raise bad_request("Invalid Verification Code")
        raise trpc(400, "Bad request: Please check your request data and try again")
    rows = ctx.state.table(table)
    new = {"userId": user_id, "teamId": None, **_owner(ctx), field: address}
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


# The same routes for teams, with their own limits.
_TEAMS = (
    ("/v2/teams/:teamId", "teams", 5),
    ("/v2/organizations/:orgId/teams/:teamId", "org_teams", 3),
)
for _start, _name, _requests in _TEAMS:
    _emails = f"{_start}/verified-resources/emails"
    _phones = f"{_start}/verified-resources/phones"
    _limit = f"{_name}_verified_resources"
    for _method, _path, _handler, _most in (
        ("GET", _emails, list_emails, None),
        ("GET", f"{_emails}/:id", get_email, None),
        (
            "POST",
            f"{_emails}/verification-code/request",
            request_email_code,
            Limit(f"{_limit}_emails_requests", _requests),
        ),
        ("POST", f"{_emails}/verification-code/verify", verify_email, None),
        ("GET", _phones, list_phones, None),
        ("GET", f"{_phones}/:id", get_phone, None),
        (
            "POST",
            f"{_phones}/verification-code/request",
            request_phone_code,
            Limit(f"{_limit}_phones_requests", 3),
        ),
        (
            "POST",
            f"{_phones}/verification-code/verify",
            verify_phone,
            Limit(f"{_limit}_phones_verify", 3),
        ),
    ):
        routes.route(_method, _path, versions=_VERSION, limit=_most, editions=WITH_TEAMS)(_handler)
