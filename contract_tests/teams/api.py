"""What a run makes in an organization, and how it is removed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from fnmatch import fnmatch
from typing import Any

from contract_tests.api import V2, Kind, Listing, Reply, Row, Sender, delete, listed, rows

ORGANIZATION = "/v2/organizations/{}"


def _organization(gateway: Sender) -> Any:
    if gateway.organization is None:
        me = gateway.send("GET", gateway.api.me).data
        gateway.organization = me.get("organizationId") if isinstance(me, dict) else None
    return gateway.organization


def _remove(part: str) -> Callable[[Sender, str], Reply]:
    return lambda gateway, identity: gateway.send(
        "DELETE", f"/v2/organizations/{_organization(gateway)}/{part}/{identity}"
    )


@dataclass(frozen=True, slots=True)
class _Gone:
    """The answer about an object that no longer exists."""

    status: int = 404
    is_success: bool = False
    data: Any = None


def _remove_user(gateway: Sender, identity: str) -> Reply:
    """A user who was taken out of the organization is out of reach, and refused like somebody else's."""
    answer = _remove("users")(gateway, identity)
    if answer.status != 403:
        return answer
    members = [row.get("userId") for row in _listed("memberships")(gateway, {})]
    return answer if identity in map(str, members) else _Gone()


def _remove_form_workflow(gateway: Sender, identity: str) -> Reply:
    team, _, workflow = identity.partition("/")
    return _remove("teams")(gateway, f"{team}/workflows/{workflow}/routing-form")


def _leaves(label: str, body: Any, status: int) -> str:
    if status == 500 and fnmatch(label, "POST /v2/organizations/*/teams/*/workflows*"):
        return "failed requests for workflows (each may leave an unnamed one)"
    if 200 <= status < 300:
        for pattern, what in _LEFT.items():
            if fnmatch(label, pattern):
                return what
    return V2.leaves(label, body, status)


_LEFT = {
    "DELETE /v2/organizations/*/memberships/*": "removed memberships (their users may remain)",
    "POST /v2/*/routing-forms/*/responses": "answers to routing forms",
    "POST /v2/organizations/*/teams/*/invite": "invitation links",
    "POST /v2/organizations/*/users": "invitations by mail",
    "POST /v2/teams/*/invite": "invitation links",
}


def _managed(gateway: Sender) -> str:
    """Return the path of the managed organizations of the platform client."""
    me = gateway.send("GET", gateway.api.me, as_=gateway.platform).data
    organization = me.get("organizationId") if isinstance(me, dict) else None
    return f"/v2/organizations/{organization}/organizations"


def _remove_managed(gateway: Sender, identity: str) -> Reply:
    """Remove a managed organization as the platform client that made it."""
    return gateway.send("DELETE", f"{_managed(gateway)}/{identity}", as_=gateway.platform)


def _listed_managed(gateway: Sender, filters: Mapping[str, Any]) -> list[Row]:
    if gateway.platform is None:
        return []
    query = {"take": 250, **filters}
    return rows(gateway.send("GET", _managed(gateway), query=query, as_=gateway.platform))


def _listed(part: str) -> Listing:
    """List an organization's objects of a kind; empty for a user without an organization."""

    def listing(gateway: Sender, filters: Mapping[str, Any]) -> list[Row]:
        organization = _organization(gateway)
        if organization is None:
            return []
        return rows(
            gateway.send("GET", f"/v2/organizations/{organization}/{part}", query={"take": 250, **filters})
        )

    return listing


def _kind(name: str, part: str, marker: str | None = None, **more: Any) -> Kind:
    return Kind(
        name,
        f"{ORGANIZATION}/{part}",
        _remove(part),
        listing=more.pop("listing", _listed(part)),
        marker=marker,
        **more,
    )


_EVENT_TYPES = {"/event-types": "event-type"}

# Memberships before their people and teams; deleting those also deletes what belongs to them.
KINDS = (
    _kind("organization-webhook", "webhooks", "subscriberUrl"),
    # A user's assigned options; before the attributes, whose path looks alike.
    Kind("organization-user", f"{ORGANIZATION}/attributes/options", _remove_user),
    _kind("attribute", "attributes", "name"),
    _kind("organization-role", "roles", "name"),
    _kind("delegation-credential", "delegation-credentials", listing=None, remains="delegation credentials"),
    Kind(
        "workflow of a routing form",
        f"{ORGANIZATION}/teams/*/workflows/routing-form",
        _remove_form_workflow,
    ),
    _kind("organization-team", "teams", "name", below=_EVENT_TYPES),
    Kind(
        "team",
        "/v2/teams",
        delete("/v2/teams"),
        listing=listed("/v2/teams"),
        marker="name",
        below=_EVENT_TYPES,
    ),
    _kind("organization-membership", "memberships", marked_by="user.email"),
    replace(
        _kind("organization-user", "users", "email"),
        remove=_remove_user,
        remains="deleted users (their hours remain)",
    ),
    Kind(
        "managed-organization",
        f"{ORGANIZATION}/organizations",
        _remove_managed,
        listing=_listed_managed,
        marker="name",
    ),
)

TEAMS = replace(
    V2,
    kinds=(*V2.kinds, *KINDS),
    references={
        **V2.references,
        "userId": "organization-user",
        "toUserId": "organization-user",
        "attributeId": "attribute",
        "activeOnEventTypeIds": "event-type",
    },
    free=V2.free | {"hosts", "attributeOptionId"},  # their users and attribute are checked
    leaves=_leaves,
    organizations=True,
)
