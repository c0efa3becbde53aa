"""Platform OAuth clients: create, read, change, delete, and the guard of all routes below them."""

from __future__ import annotations

from typing import Any

from ..auth import CLIENT, PERMISSIONS, sign_token
from ..clock import to_iso
from ..errors import forbidden, server_error, unauthorized
from ..organizations.access import NOBODY, of_client, platform_of
from ..organizations.members import owner_of
from ..routing import Context, Result, Routes, created, ok
from ..state import Row, State, pick
from ..validation import Field, Rule, Shape, array, boolean, one_of, string

routes = Routes()

_ALL = (1 << len(PERMISSIONS)) - 1
_REDIRECTS = ("bookingRedirectUri", "bookingCancelRedirectUri", "bookingRescheduleRedirectUri")


def _permissions() -> Rule:
    # The server's text leaves the list of values empty.
    allowed = one_of("*", *PERMISSIONS, each=True)
    return Rule("isEnum", "each value in {name} must be one of the following values: ", allowed.test)


_SHARED = (
    Field("bookingRedirectUri", string(), optional=True),
    Field("bookingCancelRedirectUri", string(), optional=True),
    Field("bookingRescheduleRedirectUri", string(), optional=True),
    Field("areEmailsEnabled", boolean(), optional=True),
    Field("areDefaultEventTypesEnabled", boolean(), optional=True),
    Field("areCalendarEventsEnabled", boolean(), optional=True),
)
CREATE = Shape(
    Field("logo", string(), optional=True),
    Field("name", string()),
    Field("redirectUris", string(each=True), array()),
    Field("permissions", _permissions(), array()),
    *_SHARED,
)
UPDATE = Shape(
    Field("logo", string(), optional=True),
    Field("name", string(), optional=True),
    Field("redirectUris", string(each=True), array(), optional=True),
    *_SHARED,
)
# The defaults of a body.
_DEFAULTS = {"areDefaultEventTypesEnabled": False, "areCalendarEventsEnabled": True}


def _check_role(ctx: Context) -> None:
    """Allow only the owner and the client itself; the server allows every member of the organization."""
    if ctx.quirk("members-run-platform") or ctx.caller is None or ctx.caller.method == CLIENT:
        return
    if (
        ctx.route is not None and ctx.route.access is not None
    ):  # the edition with teams has already checked roles
        return
    number = ctx.user.get("organizationId")
    if number is not None and owner_of(ctx.state, number) is not ctx.user:
        raise forbidden("OAuthClientGuard - only the owner of the organization has access to its clients.")


def guard(ctx: Context) -> Row:
    """Return the client of the path if it belongs to the caller's organization."""
    of_client(ctx, NOBODY)
    _check_role(ctx)
    return ctx.state.oauth_clients[ctx.params["clientId"]]


def _organization(ctx: Context) -> int:
    """Return the caller's organization if it is a platform.

    The edition with teams requires a key of the organization, or the client's credentials.
    """
    number = platform_of(ctx)
    if ctx.profile == "teams" and ctx.quirk("clients-by-organization-keys"):
        number = ctx.caller.organization_id if ctx.caller is not None else None
    organization = ctx.state.teams.get(number)
    if organization is None or not organization["isPlatform"]:
        raise unauthorized("GetOrgId decorator: Organization ID not found")
    _check_role(ctx)
    return int(organization["id"])


def client_view(client: Row) -> dict[str, Any]:
    """Show a client with its secret; unset redirects are left out."""
    bits = int(client["permissions"])
    view = {
        **pick(client, "id", "name", "secret"),
        "permissions": [name for bit, name in enumerate(PERMISSIONS) if bits >> bit & 1],
        "logo": client.get("logo"),
        **pick(client, "redirectUris", "organizationId", "createdAt"),
    }
    view.update({field: client[field] for field in _REDIRECTS if client.get(field) is not None})
    for field in ("areEmailsEnabled", "areDefaultEventTypesEnabled", "areCalendarEventsEnabled"):
        view[field] = client[field]
    return view


def client_secret(state: State, content: dict[str, Any]) -> str:
    """Return the client's secret, a signed token of its initial content."""
    return sign_token(state, content)


def _is_said(name: str, value: Any) -> bool:
    return value is not None or name not in _DEFAULTS


def _refuse_nulls(body: dict[str, Any]) -> dict[str, Any]:
    """Refuse null except for the logo and the redirects; any other null makes the server fail."""
    if any(value is None and name not in ("logo", *_REDIRECTS) for name, value in body.items()):
        raise server_error()
    return body


@routes.post("/v2/oauth-clients")
def create_client(ctx: Context) -> Result:
    organization = _organization(ctx)
    sent = ctx.body
    if sent is None or isinstance(sent, dict):
        sent = {**_DEFAULTS, **{name: value for name, value in (sent or {}).items() if _is_said(name, value)}}
    body = _refuse_nulls(CREATE.check(sent))
    names = body["permissions"]
    bits = _ALL if "*" in names else sum(1 << PERMISSIONS.index(name) for name in set(names))
    content = {**body, "permissions": bits}
    client = ctx.state.oauth_clients.insert(
        {
            "id": ctx.state.cuid(),
            "secret": client_secret(ctx.state, {**content, "iat": int(ctx.now.timestamp())}),
            "logo": None,
            "areEmailsEnabled": False,
            "organizationId": organization,
            "createdAt": to_iso(ctx.now),
            **content,
        }
    )
    return created({"clientId": client["id"], "clientSecret": client["secret"]})


@routes.get("/v2/oauth-clients")
def list_clients(ctx: Context) -> Result:
    clients = ctx.state.oauth_clients.where(organizationId=_organization(ctx))
    return ok([client_view(client) for client in clients])


@routes.get("/v2/oauth-clients/:clientId")
def get_client(ctx: Context) -> Result:
    return ok(client_view(guard(ctx)))


@routes.patch("/v2/oauth-clients/:clientId")
def update_client(ctx: Context) -> Result:
    client = guard(ctx)
    body = _refuse_nulls(UPDATE.check(ctx.body))
    return ok(client_view(ctx.state.oauth_clients.update(client["id"], **body)))


@routes.delete("/v2/oauth-clients/:clientId")
def delete_client(ctx: Context) -> Result:
    client = guard(ctx)
    ctx.state.oauth_clients.delete(client["id"])
    for webhook in ctx.state.webhooks.where(oauthClientId=client["id"]):
        ctx.state.webhooks.delete(webhook["id"])
    for table in (ctx.state.access_tokens, ctx.state.refresh_tokens):
        for token in table.where(clientId=client["id"]):
            table.delete(token["token"])
    return ok(client_view(client))
