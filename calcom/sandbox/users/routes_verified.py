"""Verified e-mail addresses and phone numbers.

The self-hosted server has stubs instead of verification: every code is wrong. Without quirks, every
requested code is `CODE`, because nothing is sent.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..errors import bad_request, server_error, trpc, unhandled
from ..rate_limits import Limit
from ..routing import EDITIONS, V2024_04_15, WITH_TEAMS, Context, Edition, Result, Routes, ok
from ..state import MAX_INT, Row
from ..validation import Field, Rule, Shape, email, is_number, phone_number, string, to_number
from ..webhooks.subscriptions import page

CODE = "123456"

_VERSION = (V2024_04_15,)
routes = Routes(versions=_VERSION)


@dataclass(frozen=True)
class _Kind:
    """What is verified: its name in bodies, its table, its name in answers, and the rule for it."""

    name: str
    table: str
    shown: str
    rule: Rule


_KINDS = {
    "emails": _Kind("email", "verified_emails", "email", email()),
    "phones": _Kind("phone", "verified_phones", "phoneNumber", phone_number()),
}


def _view(row: Row, kind: _Kind) -> dict[str, Any]:
    shown = {"id": row["id"], "userId": row["userId"], "teamId": row.get("teamId")}
    return {**shown, kind.shown: row[kind.shown]}


def _owner(ctx: Context) -> dict[str, Any]:
    """Return whose addresses a path is about: a team's or the caller's."""
    if "teamId" in ctx.params:
        return {"teamId": ctx.id("teamId")}
    return {"userId": ctx.user["id"], "teamId": None}


def _ask(ctx: Context, address: str) -> None:
    """Record that a user requested a code for an address."""
    asked = ctx.state.table("verification_requests")
    if asked.find(userId=ctx.user["id"], address=address) is None:
        asked.insert(userId=ctx.user["id"], address=address)


def _verify(ctx: Context, kind: _Kind, address: str, code: str) -> Result:
    user_id = ctx.user["id"]
    asked = ctx.state.table("verification_requests").find(userId=user_id, address=address)
    stub = ctx.profile == "selfhosted"
    if (stub and ctx.quirk("codes-never-right")) or asked is None or code != CODE:
        if stub:
            raise bad_request("Invalid Verification Code")
        raise trpc(400, "Bad request: Please check your request data and try again")
    rows = ctx.state.table(kind.table)
    new = {"userId": user_id, "teamId": None, **_owner(ctx), kind.shown: address}
    return ok(_view(rows.find(**new) or rows.insert(new), kind))


def _serve(
    path: str, kind: _Kind, asks: Limit, verifies: Limit | None, editions: tuple[Edition, ...]
) -> None:
    """Register the routes of one kind, with their limits."""
    code = Shape(Field(kind.name, kind.rule), Field("code", string()))

    @routes.get(path, editions=editions)
    def list_verified(ctx: Context) -> Result:
        rows = page(ctx.state.table(kind.table).where(**_owner(ctx)), ctx.query)
        return ok([_view(row, kind) for row in rows])

    @routes.get(f"{path}/:id", editions=editions)
    def get_verified(ctx: Context) -> Result:
        number = to_number(ctx.params["id"])
        if not is_number(number) or abs(number) > MAX_INT:
            raise server_error()
        row = ctx.state.table(kind.table).find(id=int(number), **_owner(ctx))
        return ok(_view(row, kind) if row is not None else None)

    @routes.post(f"{path}/verification-code/request", limit=asks, editions=editions)
    def request_code(ctx: Context) -> Result:
        body = Shape(Field(kind.name, kind.rule)).check(ctx.body)
        if kind.name == "phone" and ctx.quirk("codes-never-right"):
            raise bad_request("Could not send verification code to this phone number.")
        _ask(ctx, body[kind.name])
        return 200, {"status": "success"}

    @routes.post(f"{path}/verification-code/verify", limit=verifies, editions=editions)
    def verify(ctx: Context) -> Result:
        body = code.check(ctx.body)
        if kind.name == "phone" and ctx.quirk("codes-never-right"):
            raise unhandled()
        return _verify(ctx, kind, body[kind.name], body["code"])


# The start of the path, its editions, the name of its limits, how many codes may be requested for addresses,
# and which verifications count. For a user the server counts those of addresses as those of numbers.
_PLACES: tuple[tuple[str, tuple[Edition, ...], str, int, str], ...] = (
    ("/v2", EDITIONS, "users", 5, "emails"),
    ("/v2/teams/:teamId", WITH_TEAMS, "teams", 5, "phones"),
    ("/v2/organizations/:orgId/teams/:teamId", WITH_TEAMS, "org_teams", 3, "phones"),
)
for _start, _editions, _name, _requests, _counted in _PLACES:
    for _kind, _most in (("emails", _requests), ("phones", 3)):
        _serve(
            f"{_start}/verified-resources/{_kind}",
            _KINDS[_kind],
            Limit(f"{_name}_verified_resources_{_kind}_requests", _most),
            Limit(f"{_name}_verified_resources_phones_verify", 3) if _kind == _counted else None,
            _editions,
        )
