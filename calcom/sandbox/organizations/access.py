"""Who may call what: one table by route, and its checks.

A check is a function of the request. A route's checks run in the order of the server's guards, after
the credential and before any other check. Roles are those in the path's organization and team:
ORG_ADMIN is an ADMIN or OWNER of the organization; TEAM_ADMIN one of the team or its organization.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ..bodies import number_of
from ..errors import HttpError, forbidden, no_such_record, not_found
from ..routing import Context
from .members import ROLES, Role, has_role, membership_of, profile_of
from .routing_forms import forms

PLANS = ("FREE", "STARTER", "ESSENTIALS", "SCALE", "ENTERPRISE")
ALLOWED_FOR_S = 300


@dataclass(frozen=True, slots=True)
class Access:
    """What a route requires of its caller: a role or a permission, a platform's plan, and checks."""

    role: str | None
    plan: str | None
    permission: str | None
    checks: tuple[Check, ...]

    def check(self, ctx: Context) -> None:
        """Refuse a caller without access."""
        for check in self.checks:
            check(ctx, self)
        for name in ("orgId", "teamId"):
            if self.checks and name in ctx.params:
                ctx.numeric(name)


Check = Callable[["Context", Access], None]
NOBODY = Access(None, None, None, ())
"""The access of routes that are not in the table."""


# --- the checks


def in_organization(ctx: Context, access: Access) -> None:
    """Check that the path's organization exists."""
    found = ctx.state.teams.get(ctx.id("orgId"))
    if found is None or not found["isOrganization"]:
        name = ctx.params["orgId"]
        raise forbidden(
            f"IsOrgGuard - provided organization id={name} does not represent any existing organization."
        )


def in_role(ctx: Context, access: Access) -> None:
    """Check that the caller has the role, or a custom role's permission instead."""
    if access.permission is not None and permitted(ctx, access.permission):
        return
    org_id = ctx.id("orgId") if "orgId" in ctx.params else None
    team_id = ctx.id("teamId") if "teamId" in ctx.params else None
    assert access.role is not None
    key = f"{ctx.user['id']} {org_id} {team_id} {access.role}"
    if ctx.user.get("isSystemAdmin") or _was_allowed(ctx, key):
        return
    if not _role_is_enough(ctx, org_id, team_id, access.role):
        places = [f"organization with id={ctx.params['orgId']}"] if org_id is not None else []
        places += [f"team with id={ctx.params['teamId']}"] if team_id is not None else []
        raise forbidden(
            f"RolesGuard - user with id={ctx.user['id']} does not have the minimum required "
            f"role={access.role} within {' '.join(places)}."
        )
    _note_allowed(ctx, key)


def _role_is_enough(ctx: Context, org_id: int | None, team_id: int | None, role: str) -> bool:
    level, _, least = role.partition("_")
    org, team = ctx.params.get("orgId"), ctx.params.get("teamId")
    accepted = not ctx.quirk("unaccepted-roles")
    assert least in ROLES
    in_team = membership_of(ctx.state, team_id, ctx.user["id"]) if team_id is not None else None
    if org_id is None:
        if in_team is None:
            raise forbidden(f"RolesGuard - User is not a member of the team with id={team}.")
        return has_role(in_team, _role(least), accepted=accepted)
    in_org = membership_of(ctx.state, org_id, ctx.user["id"])
    if in_org is None:
        part = "a member" if team_id is None else "part"
        raise forbidden(f"RolesGuard - User is not {part} of the organization with id={org}.")
    if level == "ORG":
        return has_role(in_org, _role(least), accepted=accepted)
    if has_role(in_org, "ADMIN", accepted=accepted):
        return team_id is not None
    if team_id is None:
        return False
    if in_team is None:
        raise forbidden(
            f"RolesGuard - User is not part of the team with id={team} and/or, is not an admin nor an "
            f"owner of the organization with id={org}."
        )
    return has_role(in_team, _role(least), accepted=accepted)


def _role(text: str) -> Role:
    return next(role for role in ROLES if role == text)


def in_team(ctx: Context, access: Access) -> None:
    """Check that the path's team belongs to the path's organization.

    The database drops the fraction of an id, the comparison afterwards does not.
    """
    team, org = ctx.params["teamId"], ctx.params["orgId"]
    found = ctx.state.teams.get(ctx.id("teamId"))
    if found is None or found["isOrganization"] or found["parentId"] != ctx.id("orgId"):
        raise not_found(f"IsTeamInOrg - Team ({team}) not found.")
    if found["parentId"] != number_of(org):
        raise forbidden(f"IsTeamInOrg - Team with id={team} is not part of the organization with id={org}.")


def in_plan(ctx: Context, access: Access) -> None:
    """Check that the path's organization, if it is a platform, has the required plan."""
    if access.plan is None:
        return
    number = ctx.id("orgId")
    organization = ctx.state.teams[number]
    if not organization["isPlatform"]:
        return
    if not organization.get("subscriptionId"):
        raise forbidden(
            f"PlatformPlanGuard - No platform subscription found for organization with id={number}."
        )
    if PLANS.index(organization["plan"]) < PLANS.index(access.plan):
        raise forbidden(
            f"PlatformPlanGuard - organization with id={number} does not have required plan for this "
            f"operation. Minimum plan is {access.plan} while the organization has {organization['plan']}."
        )


def with_api(ctx: Context, access: Access) -> None:
    """Check that the path's organization may use the admin API."""
    organization = ctx.state.teams[ctx.id("orgId")]
    closed = not organization["isPlatform"] and not organization.get("adminApi", True)
    if closed and not ctx.quirk("admin-api-always-on"):
        raise forbidden(
            "IsAdminAPIEnabledGuard - Organization does not have Admin API access, please contact "
            "https://cal.com/sales to upgrade"
        )


def of_member(ctx: Context, access: Access) -> None:
    """Check that the path's user belongs to the path's organization."""
    number, org_id = ctx.id("userId"), ctx.id("orgId")
    if not is_in_organization(ctx, org_id, number):
        raise forbidden(
            f"IsUserInOrg - user with id={number} is not part of the organization with id={org_id}."
        )


def is_in_organization(ctx: Context, org_id: int, user_id: int) -> bool:
    return profile_of(ctx.state, org_id, user_id) is not None


def of_team_member(ctx: Context, access: Access) -> None:
    """Check that the path's user belongs to the path's team."""
    number, team_id, org_id = ctx.id("userId"), ctx.id("teamId"), ctx.id("orgId")
    belongs = membership_of(ctx.state, team_id, number) is not None
    if not belongs or not is_in_organization(ctx, org_id, number):
        raise forbidden(
            f"IsUserInOrgTeam - user with id=({number}) is not part of the team with id=({team_id}) in the "
            f"organization with id=({org_id})"
        )


def of_team_form(ctx: Context, access: Access) -> None:
    """Check that the path's routing form belongs to the path's team."""
    name, team_id = ctx.params["routingFormId"], ctx.id("teamId")
    form = forms(ctx.state).get(name)
    if form is None or form["teamId"] != team_id:
        raise forbidden(
            f"IsRoutingFormInTeam - team with id=({team_id}) does not own routing form with id=({name})."
        )


def in_role_or_own_form(ctx: Context, access: Access) -> None:
    """Check that the caller has the role, or owns the path's routing form, which has no team."""
    try:
        in_role(ctx, access)
    except HttpError:
        name = ctx.params["routingFormId"]
        form = forms(ctx.state).get(name)
        if form is None or form["userId"] != ctx.user["id"] or form["teamId"] is not None:
            raise forbidden(
                f"Routing Form with id={name} is not a user Routing Form owned by user with "
                f"id={ctx.user['id']}."
            ) from None


# --- platforms


def platform_of(ctx: Context) -> int | None:
    """Return the credential's organization, else its user's."""
    if ctx.caller is not None and ctx.caller.organization_id is not None:
        return ctx.caller.organization_id
    number: int | None = ctx.user.get("organizationId")
    return number


def of_client(ctx: Context, access: Access) -> None:
    """Check that the path's platform client belongs to the caller's organization."""
    number = platform_of(ctx)
    if number is None:
        raise forbidden("OAuthClientGuard - No organization associated with the user.")
    client = ctx.state.oauth_clients.get(ctx.params["clientId"])
    if client is None:
        raise not_found("OAuthClientGuard - OAuth client not found.")
    if client["organizationId"] != number:
        raise forbidden(
            f"OAuthClientGuard - forbidden. oAuth client with id={client['id']} does not belong to the "
            f"organization with id={number}."
        )


def in_platform_role(ctx: Context, access: Access) -> None:
    """Check that the caller's organization is a platform in which the caller has the role."""
    number = platform_of(ctx)
    if number is None:
        raise forbidden("OrganizationRolesGuard - No organization associated with the user.")
    organization = ctx.state.teams.get(number)
    if organization is None or not organization["isPlatform"]:
        raise forbidden("OrganizationRolesGuard - Organization is not a platform (SHP).")
    membership = membership_of(ctx.state, number, ctx.user["id"])
    if membership is None:
        raise no_such_record()
    if not membership["accepted"]:
        raise forbidden("OrganizationRolesGuard - User has not accepted membership in the organization.")
    assert access.role is not None
    least = _role(access.role.partition("_")[2])
    if not has_role(membership, least):
        roles = "ADMIN, OWNER" if least == "ADMIN" else "ADMIN, OWNER, MEMBER"
        raise forbidden(f"OrganizationRolesGuard - User must have one of the roles: {roles}.")


# --- custom roles


def permitted(ctx: Context, permission: str) -> bool:
    """Return whether the caller's custom or default role has a permission.

    Permissions count only if the feature is on for the path's team or organization.
    """
    team_id = ctx.id("teamId") if "teamId" in ctx.params else ctx.id("orgId")
    team = ctx.state.teams.get(team_id)
    if team is None or "pbac" not in (team.get("features") or []):
        return False
    membership = membership_of(ctx.state, team_id, ctx.user["id"])
    above = membership_of(ctx.state, team["parentId"], ctx.user["id"]) if team["parentId"] else None
    return any(permission in permissions_of(ctx, each) for each in (membership, above) if each is not None)


def permissions_of(ctx: Context, membership: dict[str, object]) -> Permissions:
    """Return a member's permissions, by the custom role or the default role of the same name."""
    role = ctx.state.table("roles").get(membership.get("customRoleId"))
    if role is None:
        role = ctx.state.table("roles").get(f"{str(membership['role']).lower()}_role")
    return Permissions(role["permissions"] if role is not None else ())


class Permissions:
    """Permissions such as `resource.action`; `*.*` and `resource.*` mean all of them."""

    def __init__(self, named: Iterator[str] | list[str] | tuple[str, ...]) -> None:
        self._named = frozenset(named)

    def __contains__(self, permission: str) -> bool:
        resource = permission.rpartition(".")[0]
        return not self._named.isdisjoint((permission, f"{resource}.*", "*.*"))


# --- cached decisions


def _was_allowed(ctx: Context, key: str) -> bool:
    """Return whether the server has cached that this was allowed."""
    if not ctx.quirk("allowed-kept"):
        return False
    until = ctx.state.settings.get("allowedAnswers", {}).get(key)
    return until is not None and until > ctx.now.timestamp()


def _note_allowed(ctx: Context, key: str) -> None:
    if ctx.quirk("allowed-kept"):
        kept = ctx.state.settings.setdefault("allowedAnswers", {})
        kept[key] = ctx.now.timestamp() + ALLOWED_FOR_S


# --- the table

_CHECKS: dict[str, tuple[Check, ...]] = {
    "TEAM": (in_role,),
    "ORG": (in_organization, in_role, in_plan, with_api),
    "ORG_MEMBER": (in_organization, in_role, in_plan, with_api, of_member),
    "ORG_USER": (in_organization, in_role, of_member, in_plan, with_api),
    "ORG_TEAM": (in_organization, in_role, in_team, in_plan, with_api),
    "ORG_TEAM_ITEM": (in_organization, in_role, in_plan, with_api, in_team),
    "ORG_TEAM_FIRST": (in_organization, in_team, in_role, in_plan, with_api),
    "TEAM_USER": (in_organization, in_team, in_role, in_plan, with_api, of_team_member),
    "WORKFLOW": (in_organization, in_team, in_plan, in_role, with_api),
    "TEAM_FORM": (in_organization, in_team, of_team_form, in_plan, in_role, with_api),
    "ORG_FORM": (in_organization, in_plan, with_api, in_role),
    "OWN_FORM": (in_organization, in_plan, with_api, in_role_or_own_form),
    "PUBLIC_TEAM": (in_organization, in_team, with_api),
    "PLATFORM": (in_platform_role,),
    "CLIENT": (in_platform_role, of_client),
    "CLIENT_FIRST": (of_client, in_platform_role),
    "CALL": (in_organization, in_team, in_role),
}

_PLACES = {
    "ORG": "/v2/organizations/:orgId",
    "ORG/TEAM": "/v2/organizations/:orgId/teams/:teamId",
    "TEAM": "/v2/teams/:teamId",
    "CLIENTS": "/v2/oauth-clients",
}

# The first line of each group names its checks, role, plan and permission (`-`: none), the indented lines
# its routes (`:kind` is emails or phones).
_GROUPS = """
PLATFORM        ORG_ADMIN
    POST              CLIENTS
PLATFORM        ORG_MEMBER
    GET               CLIENTS
CLIENT          ORG_ADMIN
    PATCH DELETE      CLIENTS/:clientId
    POST DELETE       CLIENTS/:clientId/webhooks
    PATCH DELETE      CLIENTS/:clientId/webhooks/:webhookId
CLIENT          ORG_MEMBER
    GET               CLIENTS/:clientId
    GET               CLIENTS/:clientId/managed-users
    GET               CLIENTS/:clientId/webhooks
    GET               CLIENTS/:clientId/webhooks/:webhookId
CLIENT_FIRST    ORG_ADMIN
    GET POST          CLIENTS/:clientId/users
    GET PATCH DELETE  CLIENTS/:clientId/users/:userId
    POST              CLIENTS/:clientId/users/:userId/force-refresh
TEAM            TEAM_MEMBER
    GET               TEAM
    GET               TEAM/event-types/:eventTypeId/webhooks
    GET               TEAM/event-types/:eventTypeId/webhooks/:webhookId
TEAM            TEAM_OWNER
    PATCH DELETE      TEAM
TEAM            TEAM_ADMIN
    GET POST          TEAM/memberships
    GET PATCH DELETE  TEAM/memberships/:membershipId
    GET               TEAM/schedules
    POST              TEAM/event-types
    GET PATCH DELETE  TEAM/event-types/:eventTypeId
    POST              TEAM/event-types/:eventTypeId/create-phone-call
    POST DELETE       TEAM/event-types/:eventTypeId/webhooks
    PATCH DELETE      TEAM/event-types/:eventTypeId/webhooks/:webhookId
    GET               TEAM/verified-resources/:kind
    GET               TEAM/verified-resources/:kind/:id
    POST              TEAM/verified-resources/:kind/verification-code/request
    POST              TEAM/verified-resources/:kind/verification-code/verify
ORG             ORG_MEMBER   ESSENTIALS
    GET               ORG/attributes
    GET               ORG/attributes/:attributeId
    GET               ORG/attributes/:attributeId/options
    GET               ORG/attributes/:attributeId/options/assigned
    GET               ORG/attributes/slugs/:attributeSlug/options/assigned
    GET               ORG/attributes/options/:userId
    DELETE            ORG/attributes/options/:userId/:attributeOptionId
    GET               ORG/teams/me
ORG             ORG_ADMIN    ESSENTIALS
    POST              ORG/attributes
    PATCH DELETE      ORG/attributes/:attributeId
    POST              ORG/attributes/:attributeId/options
    PATCH DELETE      ORG/attributes/:attributeId/options/:optionId
    POST              ORG/attributes/options/:userId
    GET               ORG/bookings
    GET POST          ORG/memberships
    GET PATCH DELETE  ORG/memberships/:membershipId
    GET               ORG/ooo
    GET               ORG/routing-forms
    GET               ORG/schedules
    GET POST          ORG/users
    GET POST          ORG/webhooks
    GET PATCH DELETE  ORG/webhooks/:webhookId
    GET POST          ORG/teams
ORG             ORG_ADMIN    SCALE
    POST              ORG/delegation-credentials
    PATCH             ORG/delegation-credentials/:credentialId
    GET POST          ORG/organizations
    GET PATCH DELETE  ORG/organizations/:managedOrganizationId
ORG             ORG_ADMIN    SCALE       role.read
    GET               ORG/roles
    GET               ORG/roles/:roleId
    GET               ORG/roles/:roleId/permissions
ORG             ORG_ADMIN    SCALE       role.create
    POST              ORG/roles
ORG             ORG_ADMIN    SCALE       role.update
    PATCH             ORG/roles/:roleId
    POST PUT DELETE   ORG/roles/:roleId/permissions
    DELETE            ORG/roles/:roleId/permissions/:permission
ORG             ORG_ADMIN    SCALE       role.delete
    DELETE            ORG/roles/:roleId
ORG_FORM        ORG_ADMIN    ESSENTIALS
    GET               ORG/routing-forms/:routingFormId/responses
    PATCH             ORG/routing-forms/:routingFormId/responses/:responseId
OWN_FORM        ORG_ADMIN    ESSENTIALS
    POST              ORG/routing-forms/:routingFormId/responses
ORG_MEMBER      ORG_ADMIN    ESSENTIALS
    PATCH DELETE      ORG/users/:userId
    GET POST          ORG/users/:userId/ooo
    PATCH DELETE      ORG/users/:userId/ooo/:oooId
    GET POST          ORG/users/:userId/schedules
    GET PATCH DELETE  ORG/users/:userId/schedules/:scheduleId
ORG_USER        ORG_ADMIN    ESSENTIALS
    GET               ORG/users/:userId/bookings
ORG             TEAM_ADMIN   ESSENTIALS
    GET               ORG/teams/event-types
ORG_TEAM_ITEM   TEAM_ADMIN   ESSENTIALS
    GET               ORG/TEAM
ORG_TEAM_ITEM   ORG_ADMIN    ESSENTIALS
    PATCH DELETE      ORG/TEAM
ORG_TEAM        TEAM_ADMIN   ESSENTIALS
    GET               ORG/TEAM/bookings
    GET               ORG/TEAM/conferencing
    GET               ORG/TEAM/conferencing/default
    POST              ORG/TEAM/conferencing/:app/connect
    POST              ORG/TEAM/conferencing/:app/default
    DELETE            ORG/TEAM/conferencing/:app/disconnect
    GET               ORG/TEAM/conferencing/:app/oauth/auth-url
    GET               ORG/TEAM/conferencing/:app/oauth/callback
    POST              ORG/TEAM/event-types
    GET PATCH DELETE  ORG/TEAM/event-types/:eventTypeId
    GET POST          ORG/TEAM/event-types/:eventTypeId/private-links
    PATCH DELETE      ORG/TEAM/event-types/:eventTypeId/private-links/:linkId
    GET POST          ORG/TEAM/memberships
    GET PATCH DELETE  ORG/TEAM/memberships/:membershipId
    GET               ORG/TEAM/routing-forms
    GET               ORG/TEAM/stripe/connect
    GET               ORG/TEAM/stripe/check
    GET               ORG/TEAM/stripe/save
    GET               ORG/TEAM/verified-resources/:kind
    GET               ORG/TEAM/verified-resources/:kind/:id
    POST              ORG/TEAM/verified-resources/:kind/verification-code/request
    POST              ORG/TEAM/verified-resources/:kind/verification-code/verify
ORG_TEAM        TEAM_ADMIN   SCALE
    GET               ORG/TEAM/bookings/:bookingUid/references
PUBLIC_TEAM
    GET               ORG/TEAM/event-types
CALL            TEAM_ADMIN
    POST              ORG/TEAM/event-types/:eventTypeId/create-phone-call
ORG_TEAM        TEAM_ADMIN
    POST              ORG/TEAM/invite
ORG_TEAM        ORG_ADMIN    SCALE       role.read
    GET               ORG/TEAM/roles
    GET               ORG/TEAM/roles/:roleId
    GET               ORG/TEAM/roles/:roleId/permissions
ORG_TEAM        ORG_ADMIN    SCALE       role.create
    POST              ORG/TEAM/roles
ORG_TEAM        ORG_ADMIN    SCALE       role.update
    PATCH             ORG/TEAM/roles/:roleId
    POST PUT DELETE   ORG/TEAM/roles/:roleId/permissions
    DELETE            ORG/TEAM/roles/:roleId/permissions/:permission
ORG_TEAM        ORG_ADMIN    SCALE       role.delete
    DELETE            ORG/TEAM/roles/:roleId
TEAM_FORM       TEAM_ADMIN   ESSENTIALS
    GET               ORG/TEAM/routing-forms/:routingFormId/responses
    PATCH             ORG/TEAM/routing-forms/:routingFormId/responses/:responseId
TEAM_FORM       TEAM_MEMBER  ESSENTIALS
    POST              ORG/TEAM/routing-forms/:routingFormId/responses
ORG_TEAM_FIRST  TEAM_ADMIN   ESSENTIALS
    GET               ORG/TEAM/schedules
TEAM_USER       TEAM_ADMIN   ESSENTIALS
    GET               ORG/TEAM/users/:userId/schedules
WORKFLOW        TEAM_ADMIN   SCALE
    GET POST          ORG/TEAM/workflows
    GET POST          ORG/TEAM/workflows/routing-form
    GET PATCH DELETE  ORG/TEAM/workflows/:workflowId
    GET PATCH DELETE  ORG/TEAM/workflows/:workflowId/routing-form
"""


def _table() -> dict[str, Access]:
    table: dict[str, Access] = {}
    access = NOBODY
    for line in _GROUPS.strip().splitlines():
        if not line.startswith(" "):
            checks, *needs = line.split()
            role, plan, permission = (None if need == "-" else need for need in [*needs, "-", "-", "-"][:3])
            access = Access(role, plan, permission, _CHECKS[checks])
            continue
        *methods, path = line.split()
        place = "ORG/TEAM" if path.startswith("ORG/TEAM") else path.partition("/")[0]
        for method in methods:
            for kind in ("emails", "phones"):
                name = f"{method} {_PLACES[place]}{path.removeprefix(place)}".replace(":kind", kind)
                table[name] = access
    return table


ACCESS = _table()
"""The access of each route, by method and path."""
