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
    from .create_organization_team_role_permission import CreateOrganizationTeamRolePermission

FIELDS = frozenset(("permissions",))


def decode(data: Any, drift: Drift) -> Any:
    try:
        f_permissions = data["permissions"]
        if type(f_permissions) is not list:
            return decode_exactly(CreateTeamRolePermissions, data, drift)
        for item in f_permissions:
            if item not in {
                "availability.readTeamAvailability",
                "booking.read",
                "booking.readRecordings",
                "booking.readTeamAuditLogs",
                "booking.readTeamBookings",
                "booking.reassignTeamPastBookings",
                "booking.update",
                "booking.updateTeamBookings",
                "eventType.create",
                "eventType.delete",
                "eventType.read",
                "eventType.readTeamEventTypes",
                "eventType.update",
                "featureOptIn.read",
                "featureOptIn.update",
                "insights.read",
                "role.create",
                "role.delete",
                "role.read",
                "role.readTeamRoles",
                "role.update",
                "routingForm.create",
                "routingForm.delete",
                "routingForm.read",
                "routingForm.readResponsePii",
                "routingForm.readTeamAuditLogs",
                "routingForm.readTeamRoutingForms",
                "routingForm.update",
                "tag.create",
                "tag.delete",
                "tag.update",
                "team.changeMemberRole",
                "team.delete",
                "team.impersonate",
                "team.invite",
                "team.listMembers",
                "team.listMembersPrivate",
                "team.read",
                "team.readConferencing",
                "team.readMemberships",
                "team.readTeamSettings",
                "team.readVerifiedResources",
                "team.remove",
                "team.update",
                "webhook.create",
                "webhook.delete",
                "webhook.read",
                "webhook.update",
                "workflow.create",
                "workflow.delete",
                "workflow.read",
                "workflow.readTeamWorkflows",
                "workflow.update",
            }:
                return decode_exactly(CreateTeamRolePermissions, data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(CreateTeamRolePermissions, data, drift)
    extra = None if len(data) == 1 else extra_fields(data, FIELDS, drift)
    self = new(CreateTeamRolePermissions)
    self.permissions = f_permissions
    self._extra = extra
    return self


class CreateTeamRolePermissions(Model):
    __slots__ = ("permissions",)

    _names = (("permissions", "permissions"),)
    _decode = staticmethod(decode)

    permissions: list[CreateOrganizationTeamRolePermission | str]

    def __init__(
        self,
        *,
        permissions: list[CreateOrganizationTeamRolePermission | str],
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
                        "availability.readTeamAvailability",
                        "booking.read",
                        "booking.readRecordings",
                        "booking.readTeamAuditLogs",
                        "booking.readTeamBookings",
                        "booking.reassignTeamPastBookings",
                        "booking.update",
                        "booking.updateTeamBookings",
                        "eventType.create",
                        "eventType.delete",
                        "eventType.read",
                        "eventType.readTeamEventTypes",
                        "eventType.update",
                        "featureOptIn.read",
                        "featureOptIn.update",
                        "insights.read",
                        "role.create",
                        "role.delete",
                        "role.read",
                        "role.readTeamRoles",
                        "role.update",
                        "routingForm.create",
                        "routingForm.delete",
                        "routingForm.read",
                        "routingForm.readResponsePii",
                        "routingForm.readTeamAuditLogs",
                        "routingForm.readTeamRoutingForms",
                        "routingForm.update",
                        "tag.create",
                        "tag.delete",
                        "tag.update",
                        "team.changeMemberRole",
                        "team.delete",
                        "team.impersonate",
                        "team.invite",
                        "team.listMembers",
                        "team.listMembersPrivate",
                        "team.read",
                        "team.readConferencing",
                        "team.readMemberships",
                        "team.readTeamSettings",
                        "team.readVerifiedResources",
                        "team.remove",
                        "team.update",
                        "webhook.create",
                        "webhook.delete",
                        "webhook.read",
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
