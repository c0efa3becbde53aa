# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file anew.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    Choice,
    List,
    Model,
    decode_exactly,
    extra_fields,
    new,
)

if TYPE_CHECKING:
    from .._codec import Drift, Field
    from .create_organization_role_permission import CreateOrganizationRolePermission

FIELDS = frozenset(("permissions",))


def decode(data: Any, drift: Drift) -> Any:
    try:
        f_permissions = data["permissions"]
        if type(f_permissions) is not list:
            return decode_exactly(CreateOrganizationRolePermissions, data, drift)
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
                return decode_exactly(CreateOrganizationRolePermissions, data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateOrganizationRolePermissions, data, drift)
    extra = None if len(data) == 1 else extra_fields(data, FIELDS, drift)
    self = new(CreateOrganizationRolePermissions)
    self.permissions = f_permissions
    self._extra = extra
    return self


class CreateOrganizationRolePermissions(Model):
    __slots__ = ("permissions",)

    _names = (("permissions", "permissions"),)
    _decode = staticmethod(decode)

    permissions: list[CreateOrganizationRolePermission | str]

    def __init__(
        self,
        *,
        permissions: list[CreateOrganizationRolePermission | str],
    ) -> None:
        self.permissions = permissions
        self._extra = None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
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
        )
