# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    TIME,
    Choice,
    List,
    Model,
    Nullable,
    Odd,
    Ref,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
    parse_time,
)
from ..types import UNSET, Unset
from .field_mapping_applied import decode as decode_field_mapping_applied
from .rule_evaluation import decode as decode_rule_evaluation
from .team_membership_change import decode as decode_team_membership_change

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .field_mapping_applied import FieldMappingApplied
    from .integration_sync_run_with_children_status import IntegrationSyncRunWithChildrenStatus
    from .rule_evaluation import RuleEvaluation
    from .team_membership_change import TeamMembershipChange

FIELDS = frozenset(
    (
        "id",
        "provider",
        "status",
        "signatureVerified",
        "createdAt",
        "ruleEvaluations",
        "appliedFieldMappings",
        "teamMembershipChanges",
        "credentialId",
        "organizationId",
        "userId",
        "userName",
        "externalUserId",
        "errorMessage",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_id = data["id"]
        f_provider = data["provider"]
        f_status = data["status"]
        f_signature_verified = data["signatureVerified"]
        f_created_at = data["createdAt"]
        f_rule_evaluations = data["ruleEvaluations"]
        f_applied_field_mappings = data["appliedFieldMappings"]
        f_team_membership_changes = data["teamMembershipChanges"]
        if (
            type(f_rule_evaluations) is not list
            or type(f_applied_field_mappings) is not list
            or type(f_team_membership_changes) is not list
        ):
            return decode_exactly(IntegrationSyncRunWithChildren, data, drift, mark)
        if type(f_id) is not str:
            odd(IntegrationSyncRunWithChildren, "id", data, drift)
        if type(f_provider) is not str:
            odd(IntegrationSyncRunWithChildren, "provider", data, drift)
        if f_status not in {
            "APPLIED",
            "FAILED",
            "INVALID_SIGNATURE",
            "NO_RULES_MATCHED",
            "RATE_LIMITED",
            "SKIPPED_BY_RULE",
        }:
            odd(IntegrationSyncRunWithChildren, "status", data, drift)
        if type(f_signature_verified) is not bool:
            odd(IntegrationSyncRunWithChildren, "signatureVerified", data, drift)
        f_created_at = parse_time(f_created_at)
        if f_created_at.tzinfo is None:
            return decode_exactly(IntegrationSyncRunWithChildren, data, drift, mark)
        more = len(data) - 8
        f_credential_id = f_organization_id = f_user_id = f_user_name = absent
        f_external_user_id = f_error_message = absent
        if more:
            if "credentialId" in data:
                f_credential_id = data["credentialId"]
                more -= 1
                if f_credential_id is not None and type(f_credential_id) is not int:
                    odd(IntegrationSyncRunWithChildren, "credentialId", data, drift)
            if "organizationId" in data:
                f_organization_id = data["organizationId"]
                more -= 1
                if f_organization_id is not None and type(f_organization_id) is not int:
                    odd(IntegrationSyncRunWithChildren, "organizationId", data, drift)
            if "userId" in data:
                f_user_id = data["userId"]
                more -= 1
                if f_user_id is not None and type(f_user_id) is not int:
                    odd(IntegrationSyncRunWithChildren, "userId", data, drift)
            if "userName" in data:
                f_user_name = data["userName"]
                more -= 1
                if f_user_name is not None and type(f_user_name) is not str:
                    odd(IntegrationSyncRunWithChildren, "userName", data, drift)
            if "externalUserId" in data:
                f_external_user_id = data["externalUserId"]
                more -= 1
                if f_external_user_id is not None and type(f_external_user_id) is not str:
                    odd(IntegrationSyncRunWithChildren, "externalUserId", data, drift)
            if "errorMessage" in data:
                f_error_message = data["errorMessage"]
                more -= 1
                if f_error_message is not None and type(f_error_message) is not str:
                    odd(IntegrationSyncRunWithChildren, "errorMessage", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(IntegrationSyncRunWithChildren, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_rule_evaluations:
            f_rule_evaluations = (
                [decode_rule_evaluation(f_rule_evaluations[0], drift)]
                if len(f_rule_evaluations) == 1
                else [decode_rule_evaluation(item, drift) for item in f_rule_evaluations]
            )
        if f_applied_field_mappings:
            f_applied_field_mappings = (
                [decode_field_mapping_applied(f_applied_field_mappings[0], drift)]
                if len(f_applied_field_mappings) == 1
                else [decode_field_mapping_applied(item, drift) for item in f_applied_field_mappings]
            )
        if f_team_membership_changes:
            f_team_membership_changes = (
                [decode_team_membership_change(f_team_membership_changes[0], drift)]
                if len(f_team_membership_changes) == 1
                else [decode_team_membership_change(item, drift) for item in f_team_membership_changes]
            )
    except Odd:
        return decode_exactly(IntegrationSyncRunWithChildren, data, drift, mark)
    self = new(IntegrationSyncRunWithChildren)
    self.id = f_id
    self.provider = f_provider
    self.status = f_status
    self.signature_verified = f_signature_verified
    self.created_at = f_created_at
    self.rule_evaluations = f_rule_evaluations
    self.applied_field_mappings = f_applied_field_mappings
    self.team_membership_changes = f_team_membership_changes
    self.credential_id = f_credential_id
    self.organization_id = f_organization_id
    self.user_id = f_user_id
    self.user_name = f_user_name
    self.external_user_id = f_external_user_id
    self.error_message = f_error_message
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class IntegrationSyncRunWithChildren(Model):
    """Returned by `list_organization_attribute_sync_history` and `list_organization_user_attribute_sync_history`."""

    __slots__ = (
        "id",
        "provider",
        "status",
        "signature_verified",
        "created_at",
        "rule_evaluations",
        "applied_field_mappings",
        "team_membership_changes",
        "credential_id",
        "organization_id",
        "user_id",
        "user_name",
        "external_user_id",
        "error_message",
    )

    _names = (
        ("id", "id"),
        ("provider", "provider"),
        ("status", "status"),
        ("signature_verified", "signatureVerified"),
        ("created_at", "createdAt"),
        ("rule_evaluations", "ruleEvaluations"),
        ("applied_field_mappings", "appliedFieldMappings"),
        ("team_membership_changes", "teamMembershipChanges"),
        ("credential_id", "credentialId"),
        ("organization_id", "organizationId"),
        ("user_id", "userId"),
        ("user_name", "userName"),
        ("external_user_id", "externalUserId"),
        ("error_message", "errorMessage"),
    )
    _decode = staticmethod(decode)

    id: str
    provider: str
    status: IntegrationSyncRunWithChildrenStatus | str
    signature_verified: bool
    created_at: datetime.datetime
    rule_evaluations: list[RuleEvaluation]
    applied_field_mappings: list[FieldMappingApplied]
    team_membership_changes: list[TeamMembershipChange]
    credential_id: int | None | Unset
    organization_id: int | None | Unset
    user_id: int | None | Unset
    user_name: str | None | Unset
    external_user_id: str | None | Unset
    error_message: str | None | Unset

    def __init__(
        self,
        *,
        id: str,
        provider: str,
        status: IntegrationSyncRunWithChildrenStatus | str,
        signature_verified: bool,
        created_at: datetime.datetime,
        rule_evaluations: list[RuleEvaluation],
        applied_field_mappings: list[FieldMappingApplied],
        team_membership_changes: list[TeamMembershipChange],
        credential_id: int | None | Unset = UNSET,
        organization_id: int | None | Unset = UNSET,
        user_id: int | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        external_user_id: str | None | Unset = UNSET,
        error_message: str | None | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.provider = provider
        self.status = status
        self.signature_verified = signature_verified
        self.created_at = created_at
        self.rule_evaluations = rule_evaluations
        self.applied_field_mappings = applied_field_mappings
        self.team_membership_changes = team_membership_changes
        self.credential_id = credential_id
        self.organization_id = organization_id
        self.user_id = user_id
        self.user_name = user_name
        self.external_user_id = external_user_id
        self.error_message = error_message
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .field_mapping_applied import FieldMappingApplied
        from .rule_evaluation import RuleEvaluation
        from .team_membership_change import TeamMembershipChange

        return (
            ("id", "id", True, STRING),
            ("provider", "provider", True, STRING),
            (
                "status",
                "status",
                True,
                Choice(
                    "APPLIED",
                    "FAILED",
                    "INVALID_SIGNATURE",
                    "NO_RULES_MATCHED",
                    "RATE_LIMITED",
                    "SKIPPED_BY_RULE",
                ),
            ),
            ("signature_verified", "signatureVerified", True, BOOLEAN),
            ("created_at", "createdAt", True, TIME),
            ("rule_evaluations", "ruleEvaluations", True, List(Ref(RuleEvaluation))),
            ("applied_field_mappings", "appliedFieldMappings", True, List(Ref(FieldMappingApplied))),
            ("team_membership_changes", "teamMembershipChanges", True, List(Ref(TeamMembershipChange))),
            ("credential_id", "credentialId", False, Nullable(INTEGER)),
            ("organization_id", "organizationId", False, Nullable(INTEGER)),
            ("user_id", "userId", False, Nullable(INTEGER)),
            ("user_name", "userName", False, Nullable(STRING)),
            ("external_user_id", "externalUserId", False, Nullable(STRING)),
            ("error_message", "errorMessage", False, Nullable(STRING)),
        )
