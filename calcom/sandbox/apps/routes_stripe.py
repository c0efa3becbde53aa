"""Stripe: the connect flow and the check of the account."""

from __future__ import annotations

from ..calendars.providers import UnreachableError, account_of
from ..calendars.routes import base_url, compact, component, credential_shown
from ..errors import bad_request, not_found
from ..routing import WITH_TEAMS, Context, Result, Routes, ok
from .routes_conferencing import app_keys, finish_flow, owner, place, where_to

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
    return finish_flow(ctx, lambda ctx: "stripe", {"stripe": _TYPE})


@routes.get("/v2/stripe/check")
def check(ctx: Context) -> Result:
    rows = ctx.state.table("credentials").where(**owner(ctx), type=_TYPE)
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
