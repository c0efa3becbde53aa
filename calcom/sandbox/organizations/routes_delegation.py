"""Delegation credentials: an organization's service account at Google or Microsoft."""

from __future__ import annotations

from typing import Any

from ..errors import not_found, refuse_null, trpc, unhandled
from ..routing import WITH_TEAMS, Context, Result, Routes, created, ok
from ..state import Row, Table, pick
from ..validation import Field, Rule, Shape, boolean, string
from .checks import not_empty

routes = Routes(WITH_TEAMS)

_PLATFORMS = {"google": "Google", "office365": "Office 365"}
_KEYS = {
    "client_email": ("private_key", "client_email", "client_id"),
    "tenant_id": ("private_key", "tenant_id", "client_id"),
}
_USUAL = (
    "Service account key must be either a Google service account key (with client_email, private_key, "
    "client_id) or Microsoft service account key (with tenant_id, private_key, client_id)"
)


def _kind(value: Any) -> tuple[str, ...] | None:
    if not isinstance(value, dict):
        return None
    return next((fields for mark, fields in _KEYS.items() if mark in value), None)


def _problems(value: Any) -> list[str]:
    """Return the problems of a key's fields, in the server's words."""
    found = []
    for field in _kind(value) or ():
        text = value.get(field)
        if not isinstance(text, str):
            found.append(
                f"{field} should not be empty, {field} must be a string"
                if text is None
                else f"{field} must be a string"
            )
        elif not text:
            found.append(f"{field} should not be empty")
    return found


def _is_key(value: Any) -> bool:
    return _kind(value) is not None and not _problems(value)


_KEY = Rule("isServiceAccountKey", lambda value: "; ".join(_problems(value)) or _USUAL, _is_key)
_CREATE = Shape(
    Field("workspacePlatformSlug", not_empty(), string()),
    Field("domain", not_empty(), string()),
    Field("serviceAccountKey", _KEY),
)
_UPDATE = Shape(Field("enabled", boolean(), optional=True), Field("serviceAccountKey", _KEY, optional=True))


def _credentials(ctx: Context) -> Table:
    return ctx.state.table("delegation_credentials")


def _view(row: Row) -> Row:
    fields = ("id", "enabled", "domain", "organizationId", "workspacePlatform", "createdAt", "updatedAt")
    return pick(row, *fields)


@routes.post("/v2/organizations/:orgId/delegation-credentials")
def create_delegation_credential(ctx: Context) -> Result:
    body = _CREATE.check(ctx.body)
    slug = body["workspacePlatformSlug"]
    if slug not in _PLATFORMS:
        raise trpc(404, "The requested resource was not found")
    if _credentials(ctx).find(domain=body["domain"]) is not None:
        raise trpc(400, "Bad request: Please check your request data and try again")
    row = _credentials(ctx).insert(
        id=ctx.state.uuid(),
        enabled=False,
        domain=body["domain"],
        organizationId=ctx.id("orgId"),
        workspacePlatform={"name": _PLATFORMS[slug], "slug": slug},
        createdAt=ctx.now_iso,
        updatedAt=ctx.now_iso,
    )
    return created(_view(row))


@routes.patch("/v2/organizations/:orgId/delegation-credentials/:credentialId")
def update_delegation_credential(ctx: Context) -> Result:
    """Update a credential; turning it on tries it at its provider, which is unreachable with quirks."""
    number = ctx.params["credentialId"]
    body = _UPDATE.check(ctx.body)
    row = _credentials(ctx).get(number)
    if row is None:
        raise not_found(f"DelegationCredential with id {number} not found")
    if "serviceAccountKey" in body:
        if body["serviceAccountKey"] is None:
            raise unhandled()  # the server encrypts it unseen
        _credentials(ctx).update(number, updatedAt=ctx.now_iso)
    if body.get("enabled") and ctx.quirk("delegation-out-of-reach"):
        raise unhandled()
    refuse_null(body, "enabled")
    if body.get("enabled", row["enabled"]) != row["enabled"]:
        _credentials(ctx).update(number, enabled=body["enabled"])
    return ok(_view(row))
