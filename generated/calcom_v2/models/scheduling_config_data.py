# Made from spec/v2/openapi.json by openapi-python-client 0.29.1 with spec/templates.
# Not to be edited: `make generate` writes this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._codec import (
    BOOLEAN,
    INTEGER,
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
)
from ..types import UNSET, Unset
from .scheduling_host import decode as decode_scheduling_host
from .scheduling_host_group import decode as decode_scheduling_host_group

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._codec import Drift, Field
    from .scheduling_host import SchedulingHost
    from .scheduling_host_group import SchedulingHostGroup
    from .scheduling_type import SchedulingType

FIELDS = frozenset(
    (
        "eventTypeId",
        "schedulingType",
        "hosts",
        "assignAllTeamMembers",
        "hostGroups",
        "rescheduleWithSameRoundRobinHost",
        "allowRRHostChoiceOnReschedule",
        "isRRWeightsEnabled",
        "maxLeadThreshold",
        "includeNoShowInRRCalculation",
        "crmRecordOwnerFallbackWindowHours",
        "crmRecordOwnerFallbackWindowSkipWeekends",
    )
)


def decode(data: Any, drift: Drift) -> Any:
    mark = len(drift)
    try:
        f_event_type_id = data["eventTypeId"]
        f_scheduling_type = data["schedulingType"]
        f_hosts = data["hosts"]
        f_assign_all_team_members = data["assignAllTeamMembers"]
        if type(f_hosts) is not list:
            return decode_exactly(SchedulingConfigData, data, drift, mark)
        if type(f_event_type_id) is not int:
            odd(SchedulingConfigData, "eventTypeId", data, drift)
        if f_scheduling_type not in {"collective", "managed", "roundRobin"}:
            odd(SchedulingConfigData, "schedulingType", data, drift)
        if type(f_assign_all_team_members) is not bool:
            odd(SchedulingConfigData, "assignAllTeamMembers", data, drift)
        more = len(data) - 4
        f_host_groups = f_reschedule_with_same_round_robin_host = f_allow_rr_host_choice_on_reschedule = (
            f_is_rr_weights_enabled
        ) = absent
        f_max_lead_threshold = f_include_no_show_in_rr_calculation = (
            f_crm_record_owner_fallback_window_hours
        ) = f_crm_record_owner_fallback_window_skip_weekends = absent
        if more:
            if "hostGroups" in data:
                f_host_groups = data["hostGroups"]
                more -= 1
                if type(f_host_groups) is not list:
                    return decode_exactly(SchedulingConfigData, data, drift, mark)
            if "rescheduleWithSameRoundRobinHost" in data:
                f_reschedule_with_same_round_robin_host = data["rescheduleWithSameRoundRobinHost"]
                more -= 1
                if type(f_reschedule_with_same_round_robin_host) is not bool:
                    odd(SchedulingConfigData, "rescheduleWithSameRoundRobinHost", data, drift)
            if "allowRRHostChoiceOnReschedule" in data:
                f_allow_rr_host_choice_on_reschedule = data["allowRRHostChoiceOnReschedule"]
                more -= 1
                if type(f_allow_rr_host_choice_on_reschedule) is not bool:
                    odd(SchedulingConfigData, "allowRRHostChoiceOnReschedule", data, drift)
            if "isRRWeightsEnabled" in data:
                f_is_rr_weights_enabled = data["isRRWeightsEnabled"]
                more -= 1
                if type(f_is_rr_weights_enabled) is not bool:
                    odd(SchedulingConfigData, "isRRWeightsEnabled", data, drift)
            if "maxLeadThreshold" in data:
                f_max_lead_threshold = data["maxLeadThreshold"]
                more -= 1
                if f_max_lead_threshold is not None and type(f_max_lead_threshold) is not int:
                    odd(SchedulingConfigData, "maxLeadThreshold", data, drift)
            if "includeNoShowInRRCalculation" in data:
                f_include_no_show_in_rr_calculation = data["includeNoShowInRRCalculation"]
                more -= 1
                if type(f_include_no_show_in_rr_calculation) is not bool:
                    odd(SchedulingConfigData, "includeNoShowInRRCalculation", data, drift)
            if "crmRecordOwnerFallbackWindowHours" in data:
                f_crm_record_owner_fallback_window_hours = data["crmRecordOwnerFallbackWindowHours"]
                more -= 1
                if (
                    f_crm_record_owner_fallback_window_hours is not None
                    and type(f_crm_record_owner_fallback_window_hours) is not int
                ):
                    odd(SchedulingConfigData, "crmRecordOwnerFallbackWindowHours", data, drift)
            if "crmRecordOwnerFallbackWindowSkipWeekends" in data:
                f_crm_record_owner_fallback_window_skip_weekends = data[
                    "crmRecordOwnerFallbackWindowSkipWeekends"
                ]
                more -= 1
                if type(f_crm_record_owner_fallback_window_skip_weekends) is not bool:
                    odd(SchedulingConfigData, "crmRecordOwnerFallbackWindowSkipWeekends", data, drift)
    except (KeyError, TypeError, ValueError):
        return decode_exactly(SchedulingConfigData, data, drift, mark)
    extra = extra_fields(data, FIELDS, drift, more) if more else None
    try:
        if f_hosts:
            f_hosts = (
                [decode_scheduling_host(f_hosts[0], drift)]
                if len(f_hosts) == 1
                else [decode_scheduling_host(item, drift) for item in f_hosts]
            )
        if f_host_groups:
            f_host_groups = (
                [decode_scheduling_host_group(f_host_groups[0], drift)]
                if len(f_host_groups) == 1
                else [decode_scheduling_host_group(item, drift) for item in f_host_groups]
            )
    except Odd:
        return decode_exactly(SchedulingConfigData, data, drift, mark)
    self = new(SchedulingConfigData)
    self.event_type_id = f_event_type_id
    self.scheduling_type = f_scheduling_type
    self.hosts = f_hosts
    self.assign_all_team_members = f_assign_all_team_members
    self.host_groups = f_host_groups
    self.reschedule_with_same_round_robin_host = f_reschedule_with_same_round_robin_host
    self.allow_rr_host_choice_on_reschedule = f_allow_rr_host_choice_on_reschedule
    self.is_rr_weights_enabled = f_is_rr_weights_enabled
    self.max_lead_threshold = f_max_lead_threshold
    self.include_no_show_in_rr_calculation = f_include_no_show_in_rr_calculation
    self.crm_record_owner_fallback_window_hours = f_crm_record_owner_fallback_window_hours
    self.crm_record_owner_fallback_window_skip_weekends = f_crm_record_owner_fallback_window_skip_weekends
    self._extra = extra
    return self


@define(init=False, eq=False, repr=False, slots=False, kw_only=True)
class SchedulingConfigData(Model):
    """Returned by `get_event_type_scheduling_config`."""

    __slots__ = (
        "event_type_id",
        "scheduling_type",
        "hosts",
        "assign_all_team_members",
        "host_groups",
        "reschedule_with_same_round_robin_host",
        "allow_rr_host_choice_on_reschedule",
        "is_rr_weights_enabled",
        "max_lead_threshold",
        "include_no_show_in_rr_calculation",
        "crm_record_owner_fallback_window_hours",
        "crm_record_owner_fallback_window_skip_weekends",
    )

    _names = (
        ("event_type_id", "eventTypeId"),
        ("scheduling_type", "schedulingType"),
        ("hosts", "hosts"),
        ("assign_all_team_members", "assignAllTeamMembers"),
        ("host_groups", "hostGroups"),
        ("reschedule_with_same_round_robin_host", "rescheduleWithSameRoundRobinHost"),
        ("allow_rr_host_choice_on_reschedule", "allowRRHostChoiceOnReschedule"),
        ("is_rr_weights_enabled", "isRRWeightsEnabled"),
        ("max_lead_threshold", "maxLeadThreshold"),
        ("include_no_show_in_rr_calculation", "includeNoShowInRRCalculation"),
        ("crm_record_owner_fallback_window_hours", "crmRecordOwnerFallbackWindowHours"),
        ("crm_record_owner_fallback_window_skip_weekends", "crmRecordOwnerFallbackWindowSkipWeekends"),
    )
    _decode = staticmethod(decode)

    event_type_id: int
    scheduling_type: SchedulingType | str
    hosts: list[SchedulingHost]
    assign_all_team_members: bool
    host_groups: list[SchedulingHostGroup] | Unset
    reschedule_with_same_round_robin_host: bool | Unset
    allow_rr_host_choice_on_reschedule: bool | Unset
    is_rr_weights_enabled: bool | Unset
    max_lead_threshold: int | None | Unset
    include_no_show_in_rr_calculation: bool | Unset
    crm_record_owner_fallback_window_hours: int | None | Unset
    crm_record_owner_fallback_window_skip_weekends: bool | Unset

    def __init__(
        self,
        *,
        event_type_id: int,
        scheduling_type: SchedulingType | str,
        hosts: list[SchedulingHost],
        assign_all_team_members: bool,
        host_groups: list[SchedulingHostGroup] | Unset = UNSET,
        reschedule_with_same_round_robin_host: bool | Unset = UNSET,
        allow_rr_host_choice_on_reschedule: bool | Unset = UNSET,
        is_rr_weights_enabled: bool | Unset = UNSET,
        max_lead_threshold: int | None | Unset = UNSET,
        include_no_show_in_rr_calculation: bool | Unset = UNSET,
        crm_record_owner_fallback_window_hours: int | None | Unset = UNSET,
        crm_record_owner_fallback_window_skip_weekends: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.event_type_id = event_type_id
        self.scheduling_type = scheduling_type
        self.hosts = hosts
        self.assign_all_team_members = assign_all_team_members
        self.host_groups = host_groups
        self.reschedule_with_same_round_robin_host = reschedule_with_same_round_robin_host
        self.allow_rr_host_choice_on_reschedule = allow_rr_host_choice_on_reschedule
        self.is_rr_weights_enabled = is_rr_weights_enabled
        self.max_lead_threshold = max_lead_threshold
        self.include_no_show_in_rr_calculation = include_no_show_in_rr_calculation
        self.crm_record_owner_fallback_window_hours = crm_record_owner_fallback_window_hours
        self.crm_record_owner_fallback_window_skip_weekends = crm_record_owner_fallback_window_skip_weekends
        self._extra = dict(additional_properties) if additional_properties else None

    @staticmethod
    def _fields() -> tuple[Field, ...]:
        from .scheduling_host import SchedulingHost
        from .scheduling_host_group import SchedulingHostGroup

        return (
            ("event_type_id", "eventTypeId", True, INTEGER),
            ("scheduling_type", "schedulingType", True, Choice("collective", "managed", "roundRobin")),
            ("hosts", "hosts", True, List(Ref(SchedulingHost))),
            ("assign_all_team_members", "assignAllTeamMembers", True, BOOLEAN),
            ("host_groups", "hostGroups", False, List(Ref(SchedulingHostGroup))),
            ("reschedule_with_same_round_robin_host", "rescheduleWithSameRoundRobinHost", False, BOOLEAN),
            ("allow_rr_host_choice_on_reschedule", "allowRRHostChoiceOnReschedule", False, BOOLEAN),
            ("is_rr_weights_enabled", "isRRWeightsEnabled", False, BOOLEAN),
            ("max_lead_threshold", "maxLeadThreshold", False, Nullable(INTEGER)),
            ("include_no_show_in_rr_calculation", "includeNoShowInRRCalculation", False, BOOLEAN),
            (
                "crm_record_owner_fallback_window_hours",
                "crmRecordOwnerFallbackWindowHours",
                False,
                Nullable(INTEGER),
            ),
            (
                "crm_record_owner_fallback_window_skip_weekends",
                "crmRecordOwnerFallbackWindowSkipWeekends",
                False,
                BOOLEAN,
            ),
        )
