# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    INTEGER,
    STRING,
    Choice,
    List,
    Model,
    Nullable,
    decode_exactly,
    extra_fields,
    new,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .._codec import Drift, Field
    from .create_organization_role_permission import CreateOrganizationRolePermission
    from .organization_role_type import OrganizationRoleType

FIELDS = frozenset(
    (
        "id",
        "name",
        "type",
        "permissions",
        "createdAt",
        "updatedAt",
        "color",
        "description",
        "organizationId",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    known = 6
    try:
        f_id = data["id"]
        f_name = data["name"]
        f_type_ = data["type"]
        f_permissions = data["permissions"]
        f_created_at = data["createdAt"]
        f_updated_at = data["updatedAt"]
        if (
            type(f_id) is not str
            or type(f_name) is not str
            or f_type_ not in {"CUSTOM", "SYSTEM"}
            or type(f_permissions) is not list
            or type(f_created_at) is not str
            or type(f_updated_at) is not str
        ):
            return decode_exactly(OrganizationRole, data, drift)
        for item in f_permissions:
            if item not in {
                "*.*",
                "availability.readOrgAvailability",
                "availability.readTeamAvailability",
                "availability.updateOrgAvailability",
                "booking.read",
                "booking.readOrgAuditLogs",
                "booking.readOrgBookings",
                "booking.readRecordings",
                "booking.reassignOrgPastBookings",
                "booking.update",
                "booking.updateOrgBookings",
                "eventType.create",
                "eventType.delete",
                "eventType.read",
                "eventType.readOrgEventTypes",
                "eventType.readTeamEventTypes",
                "eventType.update",
                "featureOptIn.read",
                "featureOptIn.update",
                "insights.read",
                "ooo.readOrgOoo",
                "organization.attributes.create",
                "organization.attributes.delete",
                "organization.attributes.editUsers",
                "organization.attributes.read",
                "organization.attributes.readAuditLogs",
                "organization.attributes.readSyncHistory",
                "organization.attributes.update",
                "organization.changeMemberRole",
                "organization.create",
                "organization.customDomain.create",
                "organization.customDomain.delete",
                "organization.customDomain.read",
                "organization.customDomain.update",
                "organization.delete",
                "organization.editUsers",
                "organization.impersonate",
                "organization.invite",
                "organization.listMembers",
                "organization.listMembersPrivate",
                "organization.manageBilling",
                "organization.passwordReset",
                "organization.read",
                "organization.readDelegationCredentials",
                "organization.readManagedOrganizations",
                "organization.readMemberships",
                "organization.remove",
                "organization.update",
                "role.create",
                "role.delete",
                "role.read",
                "role.readOrgRoles",
                "role.readTeamRoles",
                "role.update",
                "routingForm.create",
                "routingForm.delete",
                "routingForm.read",
                "routingForm.readOrgAuditLogs",
                "routingForm.readOrgRoutingForms",
                "routingForm.readResponsePii",
                "routingForm.readTeamRoutingForms",
                "routingForm.update",
                "tag.create",
                "tag.delete",
                "tag.update",
                "team.changeMemberRole",
                "team.create",
                "team.delete",
                "team.impersonate",
                "team.invite",
                "team.listMembers",
                "team.listMembersPrivate",
                "team.read",
                "team.readConferencing",
                "team.readMemberships",
                "team.readOrgTeams",
                "team.readTeamSettings",
                "team.readVerifiedResources",
                "team.remove",
                "team.update",
                "watchlist.create",
                "watchlist.delete",
                "watchlist.read",
                "watchlist.update",
                "webhook.create",
                "webhook.delete",
                "webhook.read",
                "webhook.readOrgWebhooks",
                "webhook.update",
                "workflow.create",
                "workflow.delete",
                "workflow.read",
                "workflow.readTeamWorkflows",
                "workflow.update",
            }:
                return decode_exactly(OrganizationRole, data, drift)
        if "color" in data:
            f_color = data["color"]
            known += 1
            if f_color is not None and type(f_color) is not str:
                return decode_exactly(OrganizationRole, data, drift)
        else:
            f_color = UNSET
        if "description" in data:
            f_description = data["description"]
            known += 1
            if f_description is not None and type(f_description) is not str:
                return decode_exactly(OrganizationRole, data, drift)
        else:
            f_description = UNSET
        if "organizationId" in data:
            f_organization_id = data["organizationId"]
            known += 1
            if f_organization_id is not None and type(f_organization_id) is not int:
                return decode_exactly(OrganizationRole, data, drift)
        else:
            f_organization_id = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(OrganizationRole, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(OrganizationRole)
    self.id = f_id
    self.name = f_name
    self.type_ = f_type_
    self.permissions = f_permissions
    self.created_at = f_created_at
    self.updated_at = f_updated_at
    self.color = f_color
    self.description = f_description
    self.organization_id = f_organization_id
    self._extra = extra
    return self


class OrganizationRole(Model):
    __slots__ = (
        "id",
        "name",
        "type_",
        "permissions",
        "created_at",
        "updated_at",
        "color",
        "description",
        "organization_id",
    )

    _names = (
        ("id", "id"),
        ("name", "name"),
        ("type_", "type"),
        ("permissions", "permissions"),
        ("created_at", "createdAt"),
        ("updated_at", "updatedAt"),
        ("color", "color"),
        ("description", "description"),
        ("organization_id", "organizationId"),
    )
    _decode = staticmethod(decode)

    id: str
    name: str
    type_: OrganizationRoleType | str
    permissions: list[CreateOrganizationRolePermission | str]
    created_at: str
    updated_at: str
    color: str | None | Unset
    description: str | None | Unset
    organization_id: int | None | Unset

    def __init__(
        self,
        *,
        id: str,
        name: str,
        type_: OrganizationRoleType | str,
        permissions: list[CreateOrganizationRolePermission | str],
        created_at: str,
        updated_at: str,
        color: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        organization_id: int | None | Unset = UNSET,
    ) -> None:
        self.id = id
        self.name = name
        self.type_ = type_
        self.permissions = permissions
        self.created_at = created_at
        self.updated_at = updated_at
        self.color = color
        self.description = description
        self.organization_id = organization_id
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("id", "id", True, STRING),
            ("name", "name", True, STRING),
            ("type_", "type", True, Choice("CUSTOM", "SYSTEM")),
            (
                "permissions",
                "permissions",
                True,
                List(
                    Choice(
                        "*.*",
                        "availability.readOrgAvailability",
                        "availability.readTeamAvailability",
                        "availability.updateOrgAvailability",
                        "booking.read",
                        "booking.readOrgAuditLogs",
                        "booking.readOrgBookings",
                        "booking.readRecordings",
                        "booking.reassignOrgPastBookings",
                        "booking.update",
                        "booking.updateOrgBookings",
                        "eventType.create",
                        "eventType.delete",
                        "eventType.read",
                        "eventType.readOrgEventTypes",
                        "eventType.readTeamEventTypes",
                        "eventType.update",
                        "featureOptIn.read",
                        "featureOptIn.update",
                        "insights.read",
                        "ooo.readOrgOoo",
                        "organization.attributes.create",
                        "organization.attributes.delete",
                        "organization.attributes.editUsers",
                        "organization.attributes.read",
                        "organization.attributes.readAuditLogs",
                        "organization.attributes.readSyncHistory",
                        "organization.attributes.update",
                        "organization.changeMemberRole",
                        "organization.create",
                        "organization.customDomain.create",
                        "organization.customDomain.delete",
                        "organization.customDomain.read",
                        "organization.customDomain.update",
                        "organization.delete",
                        "organization.editUsers",
                        "organization.impersonate",
                        "organization.invite",
                        "organization.listMembers",
                        "organization.listMembersPrivate",
                        "organization.manageBilling",
                        "organization.passwordReset",
                        "organization.read",
                        "organization.readDelegationCredentials",
                        "organization.readManagedOrganizations",
                        "organization.readMemberships",
                        "organization.remove",
                        "organization.update",
                        "role.create",
                        "role.delete",
                        "role.read",
                        "role.readOrgRoles",
                        "role.readTeamRoles",
                        "role.update",
                        "routingForm.create",
                        "routingForm.delete",
                        "routingForm.read",
                        "routingForm.readOrgAuditLogs",
                        "routingForm.readOrgRoutingForms",
                        "routingForm.readResponsePii",
                        "routingForm.readTeamRoutingForms",
                        "routingForm.update",
                        "tag.create",
                        "tag.delete",
                        "tag.update",
                        "team.changeMemberRole",
                        "team.create",
                        "team.delete",
                        "team.impersonate",
                        "team.invite",
                        "team.listMembers",
                        "team.listMembersPrivate",
                        "team.read",
                        "team.readConferencing",
                        "team.readMemberships",
                        "team.readOrgTeams",
                        "team.readTeamSettings",
                        "team.readVerifiedResources",
                        "team.remove",
                        "team.update",
                        "watchlist.create",
                        "watchlist.delete",
                        "watchlist.read",
                        "watchlist.update",
                        "webhook.create",
                        "webhook.delete",
                        "webhook.read",
                        "webhook.readOrgWebhooks",
                        "webhook.update",
                        "workflow.create",
                        "workflow.delete",
                        "workflow.read",
                        "workflow.readTeamWorkflows",
                        "workflow.update",
                    )
                ),
            ),
            ("created_at", "createdAt", True, STRING),
            ("updated_at", "updatedAt", True, STRING),
            ("color", "color", False, Nullable(STRING)),
            ("description", "description", False, Nullable(STRING)),
            ("organization_id", "organizationId", False, Nullable(INTEGER)),
        )
