"""Stripe: the connect flow and the check of the account."""

from __future__ import annotations

from ..calendars.listing import connect_account
from ..calendars.providers import UnreachableError, account_by, account_of
from ..calendars.routes import base_url, compact, component, credential_shown, flow_user, moved
from ..errors import HttpError, bad_request, not_found
from ..wire import WITH_TEAMS, Context, Result, Routes, ok
from .routes_conferencing import app_keys, flow_state, owner, place, where_to

routes = Routes()

_TYPE = "stripe_payment"


@routes.get("/v2/stripe/connect")
def connect(ctx: Context) -> Result:
    """Return the connect URL; the country is never known, and is `undefined` in the URL."""
    token = credential_shown(ctx)
    places = {name: where_to(ctx, name) for name in ("onErrorReturnTo", "returnTo")}
    said = {**places, "fromApp": False, "accessToken": token, **place(ctx)}
    order = ("onErrorReturnTo", "fromApp", "returnTo", "accessToken", "teamId", "orgId")
    state = {name: said[name] for name in order if said.get(name) is not None}
    client_id = app_keys(ctx, "stripe")["client_id"]
    user = ctx.user
    return ok(
        {
            "authUrl": f"https://connect.stripe.com/oauth/authorize?client_id={client_id}&scope=read_write"
            f"&response_type=code&stripe_user[email]={component(user['email'])}"
            f"&stripe_user[first_name]={component(user['name'] or '')}&stripe_user[country]=undefined"
            f"&redirect_uri={component(base_url(ctx) + '/stripe/save')}&state={component(compact(state))}"
        }
    )


@routes.get("/v2/stripe/save", auth="none")
def save(ctx: Context) -> Result:
    """Finish the flow; on any error, redirect the user back without a message."""
    state = flow_state(ctx)
    back = moved(state.get("onErrorReturnTo") or "")
    if "error" in ctx.query:
        return back
    try:
        user = flow_user(ctx, state.get("accessToken") or "")
        account = account_by(ctx.state, "stripe", code=ctx.query.get("code"))
    except (HttpError, UnreachableError):
        return back
    if account is None:
        return back
    row = connect_account(ctx.state, user["id"], _TYPE, "stripe", account)
    if "teamId" in ctx.params:
        credentials = ctx.state.table("credentials", indexed=("userId",))
        credentials.update(row["id"], userId=None, teamId=ctx.id("teamId"))
    return moved(state.get("returnTo") or "")


@routes.get("/v2/stripe/check")
def check(ctx: Context) -> Result:
    rows = ctx.state.table("credentials", indexed=("userId",)).where(**owner(ctx), type=_TYPE)
    if not rows:
        raise not_found("Credentials for stripe not found.")
    if rows[-1]["invalid"]:
        raise bad_request("Invalid stripe credentials.")
    try:
        active = account_of(ctx.state, rows[-1]).get("active", False)
    except UnreachableError:
        active = False
    if not active:
        raise bad_request("Stripe account is not an active account")
    return 200, {"status": "success"}


_TEAM = "/v2/organizations/:orgId/teams/:teamId/stripe"
routes.get(f"{_TEAM}/connect", editions=WITH_TEAMS)(connect)
routes.get(f"{_TEAM}/save", editions=WITH_TEAMS)(save)
routes.get(f"{_TEAM}/check", editions=WITH_TEAMS)(check)
