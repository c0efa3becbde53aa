# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
    STRING,
    Choice,
    List,
    Model,
    Nullable,
    absent,
    decode_exactly,
    define,
    extra_fields,
    new,
    odd,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .routing_crm_record_owner_fallback_mode import RoutingCrmRecordOwnerFallbackMode

FIELDS = frozenset(
    (
        "teamMemberIds",
        "queuedResponseId",
        "responseId",
        "teamMemberEmail",
        "skipContactOwner",
        "crmAppSlug",
        "crmOwnerRecordType",
        "crmRecordOwnerFallbackTeamMemberIds",
        "crmRecordOwnerFallbackMode",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_team_member_ids = data["teamMemberIds"]
        if type(f_team_member_ids) is not list:
            return decode_exactly(Routing, data, drift, mark)
        for item in f_team_member_ids:
            if type(item) is not int:
                return decode_exactly(Routing, data, drift, mark)
        more = len(data) - 1
        f_queued_response_id = f_response_id = f_team_member_email = f_skip_contact_owner = absent
        f_crm_app_slug = f_crm_owner_record_type = f_crm_record_owner_fallback_team_member_ids = (
            f_crm_record_owner_fallback_mode
        ) = absent
        if more:
            if "queuedResponseId" in data:
                f_queued_response_id = data["queuedResponseId"]
                more -= 1
                if f_queued_response_id is not None and type(f_queued_response_id) is not str:
                    odd(Routing, "queuedResponseId", data, drift)
            if "responseId" in data:
                f_response_id = data["responseId"]
                more -= 1
                if f_response_id is not None and type(f_response_id) is not int:
                    odd(Routing, "responseId", data, drift)
            if "teamMemberEmail" in data:
                f_team_member_email = data["teamMemberEmail"]
                more -= 1
                if type(f_team_member_email) is not str:
                    odd(Routing, "teamMemberEmail", data, drift)
            if "skipContactOwner" in data:
                f_skip_contact_owner = data["skipContactOwner"]
                more -= 1
                if type(f_skip_contact_owner) is not bool:
                    odd(Routing, "skipContactOwner", data, drift)
            if "crmAppSlug" in data:
                f_crm_app_slug = data["crmAppSlug"]
                more -= 1
                if type(f_crm_app_slug) is not str:
                    odd(Routing, "crmAppSlug", data, drift)
            if "crmOwnerRecordType" in data:
                f_crm_owner_record_type = data["crmOwnerRecordType"]
                more -= 1
                if type(f_crm_owner_record_type) is not str:
                    odd(Routing, "crmOwnerRecordType", data, drift)
            if "crmRecordOwnerFallbackTeamMemberIds" in data:
                f_crm_record_owner_fallback_team_member_ids = data["crmRecordOwnerFallbackTeamMemberIds"]
                more -= 1
                if type(f_crm_record_owner_fallback_team_member_ids) is not list:
                    return decode_exactly(Routing, data, drift, mark)
                for item in f_crm_record_owner_fallback_team_member_ids:
                    if type(item) is not int:
                        return decode_exactly(Routing, data, drift, mark)
            if "crmRecordOwnerFallbackMode" in data:
                f_crm_record_owner_fallback_mode = data["crmRecordOwnerFallbackMode"]
                more -= 1
                if f_crm_record_owner_fallback_mode not in {"attributeRules", "relationship"}:
                    odd(Routing, "crmRecordOwnerFallbackMode", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(Routing, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    self = new(Routing)
    self.team_member_ids = f_team_member_ids
    self.queued_response_id = f_queued_response_id
    self.response_id = f_response_id
    self.team_member_email = f_team_member_email
    self.skip_contact_owner = f_skip_contact_owner
    self.crm_app_slug = f_crm_app_slug
    self.crm_owner_record_type = f_crm_owner_record_type
    self.crm_record_owner_fallback_team_member_ids = f_crm_record_owner_fallback_team_member_ids
    self.crm_record_owner_fallback_mode = f_crm_record_owner_fallback_mode
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class Routing(Model):
    """Part of `CreateBooking.routing`, `CreateInstantBooking.routing`, `CreateRecurringBooking.routing` and 1 more."""

    __slots__ = (
        "team_member_ids",
        "queued_response_id",
        "response_id",
        "team_member_email",
        "skip_contact_owner",
        "crm_app_slug",
        "crm_owner_record_type",
        "crm_record_owner_fallback_team_member_ids",
        "crm_record_owner_fallback_mode",
    )

    _names = (
        ("team_member_ids", "teamMemberIds"),
        ("queued_response_id", "queuedResponseId"),
        ("response_id", "responseId"),
        ("team_member_email", "teamMemberEmail"),
        ("skip_contact_owner", "skipContactOwner"),
        ("crm_app_slug", "crmAppSlug"),
        ("crm_owner_record_type", "crmOwnerRecordType"),
        ("crm_record_owner_fallback_team_member_ids", "crmRecordOwnerFallbackTeamMemberIds"),
        ("crm_record_owner_fallback_mode", "crmRecordOwnerFallbackMode"),
    )
    _decode = staticmethod(decode)

    team_member_ids: list[int]
    queued_response_id: str | None | Unset
    response_id: int | None | Unset
    team_member_email: str | Unset
    skip_contact_owner: bool | Unset
    crm_app_slug: str | Unset
    crm_owner_record_type: str | Unset
    crm_record_owner_fallback_team_member_ids: list[int] | Unset
    crm_record_owner_fallback_mode: RoutingCrmRecordOwnerFallbackMode | str | Unset

    def __init__(
        self,
        *,
        team_member_ids: list[int],
        queued_response_id: str | None | Unset = UNSET,
        response_id: int | None | Unset = UNSET,
        team_member_email: str | Unset = UNSET,
        skip_contact_owner: bool | Unset = UNSET,
        crm_app_slug: str | Unset = UNSET,
        crm_owner_record_type: str | Unset = UNSET,
        crm_record_owner_fallback_team_member_ids: list[int] | Unset = UNSET,
        crm_record_owner_fallback_mode: RoutingCrmRecordOwnerFallbackMode | str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.team_member_ids = team_member_ids
        self.queued_response_id = queued_response_id
        self.response_id = response_id
        self.team_member_email = team_member_email
        self.skip_contact_owner = skip_contact_owner
        self.crm_app_slug = crm_app_slug
        self.crm_owner_record_type = crm_owner_record_type
        self.crm_record_owner_fallback_team_member_ids = crm_record_owner_fallback_team_member_ids
        self.crm_record_owner_fallback_mode = crm_record_owner_fallback_mode
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:

        return (
            ("team_member_ids", "teamMemberIds", True, List(INTEGER)),
            ("queued_response_id", "queuedResponseId", False, Nullable(STRING)),
            ("response_id", "responseId", False, Nullable(INTEGER)),
            ("team_member_email", "teamMemberEmail", False, STRING),
            ("skip_contact_owner", "skipContactOwner", False, BOOLEAN),
            ("crm_app_slug", "crmAppSlug", False, STRING),
            ("crm_owner_record_type", "crmOwnerRecordType", False, STRING),
            (
                "crm_record_owner_fallback_team_member_ids",
                "crmRecordOwnerFallbackTeamMemberIds",
                False,
                List(INTEGER),
            ),
            (
                "crm_record_owner_fallback_mode",
                "crmRecordOwnerFallbackMode",
                False,
                Choice("attributeRules", "relationship"),
            ),
        )
