"""Memberships of teams, of an organization's teams, and of an organization."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from ..errors import (
    bad_request,
    forbidden,
    no_such_reference,
    not_found,
    record_exists,
    refuse_null,
    unprocessable,
)
from ..formats import is_email
from ..routing import WITH_TEAMS, Context, Result, Routes, created, ok
from ..state import Row, pick
from ..validation import Field, Rule, Shape, boolean, integer, one_of
from .attributes import shown_attributes
from .members import has_role, join, leave, members_of, membership_of, profile_of
from .paging import PAGE, page, page_fields
from .views import member_view, organization_member_view

routes = Routes(WITH_TEAMS)

_ROLES = ("MEMBER", "ADMIN", "OWNER")


def _create(role: Field) -> Shape:
    return Shape(
        Field("userId", integer()),
        Field("accepted", boolean(), optional=True, default=False),
        role,
        Field("disableImpersonation", boolean(), optional=True, default=False),
        shows_defaults=True,
    )


def _role(optional: bool) -> Field:
    return Field("role", one_of(*_ROLES), optional=optional, default="MEMBER")


def _emails(value: Any) -> Any:
    """Return every named address once, in lower case."""
    parts = value if isinstance(value, list) else [value]
    texts = [each.strip().lower() for part in parts if isinstance(part, str) for each in part.split(",")]
    return list(dict.fromkeys(filter(None, texts))) or None


_CREATE_IN_TEAM = _create(_role(optional=True))
_CREATE = _create(_role(optional=False))
_UPDATE = Shape(
    Field("accepted", boolean(), optional=True),
    Field("role", one_of(*_ROLES), optional=True),
    Field("disableImpersonation", boolean(), optional=True),
)
_LIST = Shape(
    *page_fields(),
    Field(
        "emails",
        Rule(
            "isEmail",
            "Each email must be a valid email address",
            lambda value: isinstance(value, list) and all(map(is_email, value)),
        ),
        Rule(
            "arrayMaxSize",
            "emails array cannot contain more than 20 email addresses for team membership filtering",
            lambda value: isinstance(value, list) and len(value) <= 20,
        ),
        convert=_emails,
        optional=True,
    ),
    shows_defaults=True,
)


def _found(ctx: Context, number: int, of: str, message: str) -> Row:
    """Return a membership if it belongs to the team or organization with the path's id `of`."""
    row = ctx.state.memberships.get(number)
    if row is None or row["teamId"] != ctx.id(of):
        raise not_found(message)
    return row


def _in_team(ctx: Context, message: str = "Organization's Team membership not found") -> Row:
    return _found(ctx, ctx.numeric("membershipId"), "teamId", message)


def _absent(ctx: Context) -> str:
    place = f"team {ctx.id('teamId')}"
    if "orgId" in ctx.params:
        place += f" of organization {ctx.id('orgId')}"
    return f"Membership with id {ctx.numeric('membershipId')} not found in {place}"


def _with_default_role(body: Any) -> Any:
    """Add the default role MEMBER to a body without a role."""
    return {"role": "MEMBER", **body} if isinstance(body, dict) else body


def _check_owner_change(ctx: Context, team_id: int, row: Row | None, role: str | None) -> None:
    """Allow only an OWNER to add or remove an owner, and keep the last one; the server checks neither."""
    was = row is not None and row["role"] == "OWNER"
    if (
        ctx.quirk("admins-unmake-owners")
        or (role == "OWNER") == was
        or (role is None and row is not None and not was)
    ):
        return
    team = ctx.state.teams[team_id]
    mine = [membership_of(ctx.state, each, ctx.user["id"]) for each in (team_id, team["parentId"]) if each]
    if not any(has_role(each, "OWNER", accepted=True) for each in mine):
        raise forbidden("Only an owner can add or remove owners.")
    owners = [each for each in members_of(ctx.state, team_id, accepted=True) if each["role"] == "OWNER"]
    if was and role != "OWNER" and len(owners) == 1:
        raise bad_request("The last owner cannot be removed.")


def _check_same_client(ctx: Context, user_id: int, place: str, clients: Collection[str | None]) -> None:
    """Allow only users of the platform clients of a team or organization; other users only without any."""
    of_user = (ctx.state.users.get(user_id) or {}).get("oauthClientId")
    if of_user in (clients or (None,)):
        return
    start = f"Can't add user to {place} - "
    if not clients:
        raise bad_request(
            f"{start}the user is platform managed user but {place} is not because {place} probably was not "
            "created using OAuth credentials."
        )
    if of_user is None:
        raise bad_request(
            f"{start}the user is not platform managed user but {place} is platform managed. Both have to be "
            "created using OAuth credentials."
        )
    raise bad_request(f"{start}managed user and {place} were created using different OAuth clients.")


def _join(ctx: Context, body: Row, team_id: int) -> Row:
    return join(
        ctx.state,
        team_id,
        int(body["userId"]),
        role=body["role"],
        accepted=bool(body["accepted"]),
        disable_impersonation=bool(body["disableImpersonation"]),
    )


def _remove(ctx: Context, row: Row) -> None:
    _check_owner_change(ctx, row["teamId"], row, None)
    leave(ctx.state, row)


def _add(ctx: Context, body: Row, team_id: int) -> Row:
    user_id = int(body["userId"])
    client = ctx.state.teams[team_id].get("oauthClientId")
    _check_same_client(ctx, user_id, "team", () if client is None else (client,))
    refuse_null(body, "role", "accepted", "disableImpersonation")
    if user_id not in ctx.state.users:
        ctx.state.next_id("memberships")  # a refused row also takes an id
        raise no_such_reference()
    if membership_of(ctx.state, team_id, user_id) is not None:
        ctx.state.next_id("memberships")
        raise record_exists()
    _check_owner_change(ctx, team_id, None, body["role"])
    return _join(ctx, body, team_id)


def _change(ctx: Context, row: Row, body: Row) -> Row:
    refuse_null(body, "role", "accepted", "disableImpersonation")
    _check_owner_change(ctx, row["teamId"], row, body.get("role"))
    values = {name: value for name, value in body.items() if value is not None}
    if "role" in values:
        values["customRoleId"] = f"{values['role'].lower()}_role"
    if values:
        values["updatedAt"] = ctx.now_iso
        ctx.state.memberships.update(row["id"], **values)
    return row


# --- of a team


@routes.get("/v2/teams/:teamId/memberships")
def list_members(ctx: Context) -> Result:
    query = _LIST.check(ctx.query)
    rows = members_of(ctx.state, ctx.numeric("teamId"))
    wanted = query.get("emails")
    if wanted:
        rows = [row for row in rows if ctx.state.users[row["userId"]]["email"] in wanted]
    return ok([member_view(ctx.state, row) for row in page(rows, query)])


@routes.post("/v2/teams/:teamId/memberships")
def add_member(ctx: Context) -> Result:
    body = _CREATE_IN_TEAM.check(ctx.body)
    return created(member_view(ctx.state, _add(ctx, body, ctx.numeric("teamId"))))


@routes.get("/v2/teams/:teamId/memberships/:membershipId")
@routes.get("/v2/organizations/:orgId/teams/:teamId/memberships/:membershipId")
def get_member(ctx: Context) -> Result:
    return ok(member_view(ctx.state, _in_team(ctx)))


@routes.patch("/v2/teams/:teamId/memberships/:membershipId")
@routes.patch("/v2/organizations/:orgId/teams/:teamId/memberships/:membershipId")
def update_member(ctx: Context) -> Result:
    ctx.numeric("membershipId")
    body = _UPDATE.check(ctx.body)
    return ok(member_view(ctx.state, _change(ctx, _in_team(ctx), body)))


@routes.delete("/v2/teams/:teamId/memberships/:membershipId")
@routes.delete("/v2/organizations/:orgId/teams/:teamId/memberships/:membershipId")
def remove_member(ctx: Context) -> Result:
    row = _in_team(ctx, _absent(ctx))
    view = member_view(ctx.state, row)
    _remove(ctx, row)
    return ok(view)


# --- of an organization's team


@routes.get("/v2/organizations/:orgId/teams/:teamId/memberships")
def list_team_members(ctx: Context) -> Result:
    rows = page(members_of(ctx.state, ctx.id("teamId")), PAGE.check(ctx.query))
    return ok([member_view(ctx.state, row) for row in rows])


@routes.post("/v2/organizations/:orgId/teams/:teamId/memberships")
def add_team_member(ctx: Context) -> Result:
    """Add a member of the organization; users with an address of its domain need no invitation."""
    body = _CREATE.check(_with_default_role(ctx.body))
    org_id = ctx.id("orgId")
    user = ctx.state.users.get(int(body["userId"]))
    if user is None or profile_of(ctx.state, org_id, user["id"]) is None:
        raise unprocessable("User is not part of the Organization")
    domain = ctx.state.teams[org_id].get("autoAcceptEmail")
    body["accepted"] = bool(body["accepted"] or (domain and user["email"].rpartition("@")[2] == domain))
    return created(member_view(ctx.state, _add(ctx, body, ctx.id("teamId"))))


# --- of an organization


def _in_organization(ctx: Context) -> Row:
    number = ctx.id("membershipId")
    return _found(ctx, number, "orgId", f"IsMembershipInOrg - Membership ({number}) not found.")


def _view(ctx: Context, row: Row) -> Row:
    return organization_member_view(ctx.state, row, shown_attributes(ctx.state, row))


@routes.get("/v2/organizations/:orgId/memberships")
def list_organization_members(ctx: Context) -> Result:
    rows = page(members_of(ctx.state, ctx.id("orgId")), PAGE.check(ctx.query))
    return ok([_view(ctx, row) for row in rows])


@routes.post("/v2/organizations/:orgId/memberships")
def add_organization_member(ctx: Context) -> Result:
    """Add a member, or change an existing membership."""
    body = _CREATE.check(_with_default_role(ctx.body))
    state, org_id, user_id = ctx.state, ctx.id("orgId"), int(body["userId"])
    clients = [client["id"] for client in state.oauth_clients.where(organizationId=org_id)]
    _check_same_client(ctx, user_id, "organization", clients)
    refuse_null(body, "role", "accepted", "disableImpersonation")
    if user_id not in state.users:
        state.next_id("memberships")
        raise no_such_reference()
    row = membership_of(state, org_id, user_id)
    _check_owner_change(ctx, org_id, row, body["role"])
    if row is None:
        row = _join(ctx, body, org_id)
    else:
        _change(ctx, row, pick(body, "role", "accepted", "disableImpersonation"))
    return created(_view(ctx, row))


@routes.get("/v2/organizations/:orgId/memberships/:membershipId")
def get_organization_member(ctx: Context) -> Result:
    return ok(_view(ctx, _in_organization(ctx)))


@routes.patch("/v2/organizations/:orgId/memberships/:membershipId")
def update_organization_member(ctx: Context) -> Result:
    row = _in_organization(ctx)
    return ok(_view(ctx, _change(ctx, row, _UPDATE.check(ctx.body))))


@routes.delete("/v2/organizations/:orgId/memberships/:membershipId")
def remove_organization_member(ctx: Context) -> Result:
    row = _in_organization(ctx)
    view = _view(ctx, row)
    _remove(ctx, row)
    return ok(view)
