"""Organizations that a platform's organization manages."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from ..auth import KEY_PREFIX
from ..bookings.lookup import pagination
from ..clock import to_iso
from ..errors import bad_request, conflict, forbidden, refuse_null
from ..routing import WITH_TEAMS, Context, Result, Routes, created, ok
from ..slugs import slugify
from ..state import Row, pick
from ..users.routes_api_keys import DAYS_VALID, REFRESH
from ..validation import Field, Shape, alike, obj, string
from .checks import METADATA, name_rule
from .members import join
from .paging import page, page_fields
from .teams import delete_team, new_organization

routes = Routes(WITH_TEAMS)

_METADATA = Field("metadata", METADATA, obj(), optional=True)
_CREATE = Shape(
    *REFRESH.fields, Field("name", name_rule(), string()), Field("slug", string(), optional=True), _METADATA
)
_UPDATE = Shape(Field("name", name_rule(), string(), optional=True), _METADATA)
_LIST = Shape(
    *page_fields(), *alike("slug metadataKey metadataValue", string(), optional=True), shows_defaults=True
)


def _view(organization: Row) -> Row:
    shown = pick(organization, "id", "name", "slug")
    if organization["metadata"] is not None:
        shown["metadata"] = organization["metadata"]
    return shown


def _managed(ctx: Context) -> Row:
    number, manager = ctx.id("managedOrganizationId"), ctx.id("orgId")
    organization = ctx.state.teams.get(number)
    if organization is None or organization.get("managerId") != manager:
        raise forbidden(
            f"IsManagedOrgInManagerOrg - Managed organization with id={number} is not owned by manager "
            f"organization with id={manager}."
        )
    return organization


def _of_manager(ctx: Context) -> list[Row]:
    return [row for row in ctx.state.teams if row.get("managerId") == ctx.id("orgId")]


@routes.post("/v2/organizations/:orgId/organizations")
def create_managed_organization(ctx: Context) -> Result:
    """Create a platform's managed organization with its own key; the caller owns it."""
    state, manager = ctx.state, ctx.state.teams[ctx.numeric("orgId")]
    body = _CREATE.check(ctx.body)
    if not manager["isPlatform"]:
        raise forbidden(
            "Manager organization must be a platform organization. Normal organizations can't create managed "
            "organizations yet."
        )
    slug = body.get("slug") or slugify(body["name"])
    if any(row["slug"] == slug for row in _of_manager(ctx)):
        raise conflict(
            f"Organization with slug '{slug}' already exists. Please, either provide a different slug or "
            "change name so that the automatically generated slug is different."
        )
    if not ctx.quirk("refused-and-there"):  # the server refuses only after it has created the organization
        _check_key(body)
    organization = new_organization(
        state,
        name=body["name"],
        slug=slug,
        metadata=body.get("metadata"),
        isPlatform=True,
        managerId=manager["id"],
        plan=manager["plan"],
        subscriptionId=manager["subscriptionId"],
    )
    join(state, organization["id"], ctx.user["id"], role="OWNER", accepted=True)
    state.profiles.insert(
        organizationId=organization["id"], userId=ctx.user["id"], username=ctx.user["username"]
    )
    _check_key(body)
    return created({**_view(organization), "apiKey": _new_key(ctx, organization, body)})


def _check_key(body: Row) -> None:
    if body.get("apiKeyDaysValid") and body.get("apiKeyNeverExpires"):
        raise bad_request(
            "ApiKeysService -Cannot set both apiKeyDaysValid and apiKeyNeverExpires. It has to be either or "
            "none of them."
        )


def _new_key(ctx: Context, organization: Row, body: Row) -> str:
    days = body.get("apiKeyDaysValid") or DAYS_VALID
    expires: Any = None if body.get("apiKeyNeverExpires") else to_iso(ctx.now + timedelta(days=days))
    key = KEY_PREFIX + ctx.state.token()
    ctx.state.api_keys.insert(
        key=key, userId=ctx.user["id"], teamId=organization["id"], expiresAt=expires, rateLimits=None
    )
    return key


@routes.get("/v2/organizations/:orgId/organizations")
def list_managed_organizations(ctx: Context) -> Result:
    query = _LIST.check(ctx.query)
    rows = _of_manager(ctx)
    if query.get("slug"):
        rows = [row for row in rows if row["slug"] == query["slug"]]
    if query.get("metadataKey") and query.get("metadataValue"):
        wanted = query["metadataValue"]
        rows = [row for row in rows if (row["metadata"] or {}).get(query["metadataKey"]) == wanted]
    shown = page(rows, query)
    take, skip = int(query.get("take") or 250), int(query.get("skip") or 0)
    described = {**pagination(len(rows), len(shown), take, skip), "hasPreviousPage": skip > 0}
    return ok([_view(row) for row in shown], pagination=described)


@routes.get("/v2/organizations/:orgId/organizations/:managedOrganizationId")
def get_managed_organization(ctx: Context) -> Result:
    return ok(_view(_managed(ctx)))


@routes.patch("/v2/organizations/:orgId/organizations/:managedOrganizationId")
def update_managed_organization(ctx: Context) -> Result:
    organization = _managed(ctx)
    body = _UPDATE.check(ctx.body)
    refuse_null(body, "name")
    if body:
        ctx.state.teams.update(organization["id"], **body)
    return ok(_view(organization))


@routes.delete("/v2/organizations/:orgId/organizations/:managedOrganizationId")
def delete_managed_organization(ctx: Context) -> Result:
    organization = _managed(ctx)
    delete_team(ctx.state, organization)
    return ok(_view(organization))
