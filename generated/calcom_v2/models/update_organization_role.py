# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    STRING,
    Choice,
    List,
    Model,
    Odd,
    decode_exactly,
    extra_fields,
    new,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .._codec import Drift, Field
    from .create_organization_role_permission import CreateOrganizationRolePermission

FIELDS = frozenset(
    (
        "color",
        "description",
        "permissions",
        "name",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    if type(data) is not dict:
        raise Odd
    known = 0
    try:
        if "color" in data:
            f_color = data["color"]
            known += 1
            if type(f_color) is not str:
                return decode_exactly(UpdateOrganizationRole, data, drift)
        else:
            f_color = UNSET
        if "description" in data:
            f_description = data["description"]
            known += 1
            if type(f_description) is not str:
                return decode_exactly(UpdateOrganizationRole, data, drift)
        else:
            f_description = UNSET
        if "permissions" in data:
            f_permissions = data["permissions"]
            known += 1
            if type(f_permissions) is not list:
                return decode_exactly(UpdateOrganizationRole, data, drift)
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
                    return decode_exactly(UpdateOrganizationRole, data, drift)
        else:
            f_permissions = UNSET
        if "name" in data:
            f_name = data["name"]
            known += 1
            if type(f_name) is not str:
                return decode_exactly(UpdateOrganizationRole, data, drift)
        else:
            f_name = UNSET
    except (KeyError, TypeError, ValueError):
        return decode_exactly(UpdateOrganizationRole, data, drift)
    extra = None if len(data) == known else extra_fields(data, FIELDS, drift)
    self = new(UpdateOrganizationRole)
    self.color = f_color
    self.description = f_description
    self.permissions = f_permissions
    self.name = f_name
    self._extra = extra
    return self


class UpdateOrganizationRole(Model):
    __slots__ = (
        "color",
        "description",
        "permissions",
        "name",
    )

    _names = (
        ("color", "color"),
        ("description", "description"),
        ("permissions", "permissions"),
        ("name", "name"),
    )
    _decode = staticmethod(decode)

    color: str | Unset
    description: str | Unset
    permissions: list[CreateOrganizationRolePermission | str] | Unset
    name: str | Unset

    def __init__(
        self,
        *,
        color: str | Unset = UNSET,
        description: str | Unset = UNSET,
        permissions: list[CreateOrganizationRolePermission | str] | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> None:
        self.color = color
        self.description = description
        self.permissions = permissions
        self.name = name
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("color", "color", False, STRING),
            ("description", "description", False, STRING),
            (
                "permissions",
                "permissions",
                False,
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
            ("name", "name", False, STRING),
        )
